"""How a checker is declared: one function, its documentation, its examples.

The decorator returns a frozen value and registers nothing; the catalogue is the tuple in `checkers/__init__.py`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Final

import attrs

from supportquality.examples import Example
from supportquality.findings import Evidence, Severity

if TYPE_CHECKING:
    from supportquality.case import Case

LOCALES: Final = ("en", "fil")

Find = Callable[["Case"], Iterable[Evidence]]


@attrs.frozen(kw_only=True, eq=False)
class Checker:
    """A flaw that the library can see in a ticket. Calling it with a case gives the evidence.

    `message` says what is wrong and `remedy` what to do instead, both by locale and with fields in braces that the
    evidence's data (and `quote`) fill. `on_message` is true for checkers that judge each message by itself.
    """

    id: str
    pitfall: str
    severity: Severity
    message: Mapping[str, str]
    remedy: Mapping[str, str]
    bad: tuple[Example, ...] = ()
    good: tuple[Example, ...] = ()
    find: Find = attrs.field(repr=False)
    on_message: bool = False

    def __call__(self, case: Case) -> Iterable[Evidence]:
        return self.find(case)

    @property
    def docs(self) -> str:
        """The docstring: what the flaw is, why it matters, when the checker stays silent, its source."""
        return inspect.getdoc(self.find) or ""

    def __reduce__(self) -> tuple[object, ...]:
        return by_name, (self.find.__module__, self.find.__name__)


def by_name(module: str, name: str) -> object:
    """What a module calls by this name: how a declared checker is unpickled."""
    return getattr(__import__(module, fromlist=[name]), name)


def checker(
    *,
    severity: Severity | str,
    remedy: Mapping[str, str] | str,
    message: Mapping[str, str] | str | None = None,
    bad: Iterable[Example] = (),
    good: Iterable[Example] = (),
    pitfall: str | None = None,
    on_message: bool = False,
) -> Callable[[Find], Checker]:
    """Declare a checker: the function under it takes a case and yields `Evidence`.

    The id is the function's name with hyphens. `pitfall` is the folder of a shipped checker, "custom" for your own.
    Text given as plain `str` serves all locales; without a `message` it is the first line of the docstring.
    """

    def declare(find: Find) -> Checker:
        name = find.__name__
        parts = find.__module__.split(".")
        shipped = parts[:2] == ["supportquality", "checkers"]
        first_line = (inspect.getdoc(find) or name).split("\n", 1)[0]
        return Checker(
            id=name.replace("_", "-"),
            pitfall=pitfall or (parts[2] if shipped else "custom"),
            severity=Severity(severity),
            message=_by_locale(first_line if message is None else message),
            remedy=_by_locale(remedy),
            bad=tuple(bad),
            good=tuple(good),
            find=find,
            on_message=on_message,
        )

    return declare


def _by_locale(text: Mapping[str, str] | str) -> Mapping[str, str]:
    return dict.fromkeys(LOCALES, text) if isinstance(text, str) else dict(text)
