"""The text of a message in HTML."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

_BLOCKS = frozenset(
    (
        "p",
        "div",
        "br",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "tr",
        "table",
        "pre",
        "blockquote",
        "hr",
        "section",
        "article",
        "header",
        "footer",
        "dt",
        "dd",
    )
)
_CELLS = frozenset(("td", "th"))
_HIDDEN = frozenset(("script", "style", "head"))
_SPACES = re.compile(r"\s+")


def plain_text(markup: str) -> str:
    """One line a block, "- " before list items and "> " before quoted lines.

    The address of a link follows its words: whether a message links into the help center must stay visible.
    Text without tags is left as it is, because some help desks send either.
    """
    if "<" not in markup:
        return html.unescape(markup).strip()
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    """Collects lines; knows whether it stands in a quote, a link, preformatted or hidden text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines = [""]
        self._quoted = 0
        self._preformatted = 0
        self._hidden = 0
        self._link = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self._end_line()
        if tag == "a":
            self._link = dict(attrs).get("href") or ""
        elif tag == "li":
            self._add("- ")
        else:
            self._step(tag, 1)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._end_link()
        if tag in _BLOCKS:
            self._end_line()
        elif tag in _CELLS:
            self._add(" ")
        self._step(tag, -1)

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        if not self._preformatted:
            self._add(_SPACES.sub(" ", data))
            return
        first, *others = data.split("\n")
        self._add(first)
        for line in others:
            self._end_line()
            self._add(line)

    def text(self) -> str:
        """All lines that hold something."""
        return "\n".join(line.rstrip() for line in self._lines if line.strip("> "))

    def _step(self, tag: str, by: int) -> None:
        """Into or out of what changes the meaning of the text in it."""
        if tag == "blockquote":
            self._quoted = max(0, self._quoted + by)
        elif tag == "pre":
            self._preformatted = max(0, self._preformatted + by)
        elif tag in _HIDDEN:
            self._hidden = max(0, self._hidden + by)

    def _add(self, text: str) -> None:
        if not self._lines[-1]:
            text = text if self._preformatted else text.lstrip()
            text = "> " * self._quoted + text if text else ""
        self._lines[-1] += text

    def _end_line(self) -> None:
        if self._lines[-1] and not self._lines[-1].endswith("- "):
            self._lines.append("")

    def _end_link(self) -> None:
        if self._link.startswith(("http://", "https://")) and self._link not in self._lines[-1]:
            self._add(f" ({self._link})")
        self._link = ""
