"""Pieces of a message that are opaque words or blanks to it: code, markup, URLs, mail addresses, handles.

Each is replaced by something of the same length, so that offsets stay true.
"""

from __future__ import annotations

import re

from supportquality.lexicon import CODE, EMAIL, FILLERS, HANDLE, URL

Span = tuple[int, int]

URL_LETTER, EMAIL_LETTER, _HANDLE_LETTER, CODE_LETTER = (FILLERS[kind] for kind in (URL, EMAIL, HANDLE, CODE))

_SCHEME = re.compile(r"[A-Za-z]{2,10}\Z")
_REST_OF_URL = re.compile(r"[^\s<>\"]+")
_AFTER_URL = ".,;:!?)]}'*_…’”"
_LOCAL_PART = re.compile(r"[\w.+'-]{1,64}\Z")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)+")
_HANDLE_NAME = re.compile(r"(?!(?:P?\d{1,4}|\d{1,2}[ap]m|P\d+\w*)(?!\w))\w+", re.IGNORECASE)
"""Not a price or a time, as in "2 pcs @150" and "open @5pm"."""

_FENCED = re.compile(r"```.*?(?:```|\Z)|~~~\n.*?(?:\n~~~|\Z)", re.DOTALL)
_INLINE_CODE = re.compile(r"(?<!\w)`[^`\n]{1,300}`(?!\w)")
_MARKED_CODE = re.compile(
    r"<(pre|code|script|style)\b[^<>]{0,300}>.*?(?:</\1>|\Z)", re.DOTALL | re.IGNORECASE
)
_INLINE_TAGS = "a|abbr|b|big|cite|del|em|font|i|img|ins|label|q|s|small|span|strike|strong|sub|sup|u"
_BLOCK_TAGS = (
    "address|article|aside|blockquote|body|caption|center|d[dlt]|div|figure|footer|form|h[1-6r]|head|header|html|input"
    "|li|link|main|meta|nav|ol|option|p|section|select|table|tbody|td|tfoot|th|thead|title|tr|ul"
)
_TAG = re.compile(
    rf"</?(?:(?P<inline>{_INLINE_TAGS})|(?P<line>br)|(?P<block>{_BLOCK_TAGS}))(?=[\s/>])[^<>]{{0,2000}}>|<!--[^<]{{0,2000}}-->",
    re.IGNORECASE,
)
_LIKE_APOSTROPHE = re.compile(r"[`´‘′＇](?<=[^\W\d_].)(?=[^\W\d_])")
_ENTITY = re.compile(r"&(?:nbsp|amp|quot|apos|lt|gt|rsquo|lsquo|ldquo|rdquo|#\d{2,5}|#x[0-9a-fA-F]{2,5});")
_ENTITIES_OF_APOSTROPHES = frozenset(
    ("&apos;", "&#39;", "&#039;", "&rsquo;", "&#8217;", "&#x27;", "&#x2019;")
)


def as_code(match: re.Match[str]) -> str:
    """Code as one opaque word."""
    return CODE_LETTER * len(match[0])


def without_markup(text: str) -> str:
    """Code as opaque words, tags and entities as blanks."""
    if "```" in text or "~~~" in text:
        text = _FENCED.sub(as_code, text)
    if "`" in text:
        text = _INLINE_CODE.sub(as_code, text)
    if "<" in text and ">" in text:
        if "</" in text:
            text = _MARKED_CODE.sub(as_code, text)
        text = _TAG.sub(_space_of_tag, text)
    if "&" in text and ";" in text:
        text = _ENTITY.sub(_space_of_entity, text)
    return text


def _space_of_tag(match: re.Match[str]) -> str:
    if match["line"]:
        return "\n".ljust(len(match[0]))
    return ("\n\n" if match["block"] else "").ljust(len(match[0]))


def _space_of_entity(match: re.Match[str]) -> str:
    length = len(match[0])
    # Joiners of no width keep "don&#39;t" one word.
    return "\u2060" * (length - 1) + "'" if match[0].lower() in _ENTITIES_OF_APOSTROPHES else " " * length


def with_apostrophes(text: str) -> str:
    """Marks that are written for an apostrophe as one: "I can`t"."""
    return text if text.isascii() and "`" not in text else _LIKE_APOSTROPHE.sub("'", text)


def without_urls(text: str) -> str:
    """URLs as opaque words."""
    pieces, done, at = [], 0, _next_url(text, 0)
    while at >= 0:
        start, end = _url(text, done, at)
        if end > start:
            pieces += [text[done:start], URL_LETTER * (end - start)]
            done = end
        at = _next_url(text, max(end, at + 3))
    return "".join((*pieces, text[done:])) if pieces else text


def _next_url(text: str, at: int) -> int:
    scheme, bare = text.find("://", at), text.find("www.", at)
    return max(scheme, bare) if min(scheme, bare) < 0 else min(scheme, bare)


def _url(text: str, done: int, at: int) -> Span:
    """The URL whose "://" or "www." stands here, without the punctuation after it; an empty span if it is none."""
    start = at
    if text[at] == ":":
        start = at - 5 if text.startswith("https", at - 5) and at >= 5 else _scheme(text, done, at)
        if start == at:
            return at, at
    elif text[at - 1 : at].isalnum() or not text[at + 4 : at + 5].isalnum():
        return at, at
    rest = _REST_OF_URL.match(text, at)
    assert rest is not None
    return start, start + len(text[start : rest.end()].rstrip(_AFTER_URL))


def _scheme(text: str, done: int, at: int) -> int:
    found = _SCHEME.search(text, max(done, at - 10), at)
    return at if found is None else found.start()


def without_addresses(text: str) -> str:
    """Mail addresses and handles as opaque words."""
    if text[0] == "@" and text.find("@", 1) < 0:
        name = _HANDLE_NAME.match(text, 1)
        return text if name is None else _HANDLE_LETTER * name.end() + text[name.end() :]
    pieces, done, since, at = [], 0, 0, text.find("@")
    while at >= 0:
        start, end, letter = _address(text, since, at)
        if end > start:
            pieces += [text[done:start], letter * (end - start)]
            done = end
        since = max(end, at + 1)
        at = text.find("@", since)
    return "".join((*pieces, text[done:])) if pieces else text


def _address(text: str, since: int, at: int) -> tuple[int, int, str]:
    """The mail address or handle whose @ stands here; an empty span if it is neither."""
    before = text[at - 1 : at]
    joined = at > since and (before.isalnum() or before in "_.+-'")
    local = _LOCAL_PART.search(text, max(since, at - 64), at) if joined else None
    if local is not None:
        domain = _DOMAIN.match(text, at + 1)
        return (local.start(), domain.end(), EMAIL_LETTER) if domain else (at, at, "")
    name = _HANDLE_NAME.match(text, at + 1)
    return (at, name.end(), _HANDLE_LETTER) if name else (at, at, "")
