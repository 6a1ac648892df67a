"""How a checker is declared: one function, its documentation, its examples.

The decorator returns a frozen value and registers nothing; the catalogue is the tuple in `checkers/__init__.py`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from pickle import PicklingError
from string import Formatter
from typing import TYPE_CHECKING, Any, Final

import attrs

from supportquality.errors import CheckerError
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
        return reduced(self)

    def __deepcopy__(self, memo: object) -> Checker:
        return self


def reduced(checker: Any) -> tuple[object, ...]:
    """How a checker is pickled: as what its module calls by its name, with what `attrs.evolve` changed of it."""
    module, name = checker.find.__module__, checker.find.__name__
    declared = getattr(import_module(module), name, None)
    if getattr(declared, "find", None) is not checker.find:
        raise PicklingError(
            f"checker {checker.id!r} is not {module}.{name}: declare it there, under its own name"
        )
    fields = [field.name for field in attrs.fields(type(checker))]
    changed = {field: getattr(checker, field) for field in fields}
    changed = {field: value for field, value in changed.items() if value is not getattr(declared, field)}
    return _by_name, (module, name, changed)


def _by_name(module: str, name: str, changed: Mapping[str, object]) -> object:
    declared = getattr(import_module(module), name)
    return attrs.evolve(declared, **changed) if changed else declared


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
    Text given as plain `str` serves all locales; without a `message` it is the first line of the docstring. Braces
    in it name fields; anything else in them is a `CheckerError`.
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
            message=by_locale(first_line if message is None else message, f"{name}.message"),
            remedy=by_locale(remedy, f"{name}.remedy"),
            bad=tuple(bad),
            good=tuple(good),
            find=find,
            on_message=on_message,
        )

    return declare


def by_locale(text: Mapping[str, str] | str, place: str) -> Mapping[str, str]:
    """The text by locale, once it is sure that its fields can be filled."""
    texts = dict.fromkeys(LOCALES, text) if isinstance(text, str) else dict(text)
    for locale, form in texts.items():
        if not _has_named_fields(form):
            problem = 'a brace begins a field such as {quote}; write "{{" for itself'
            raise CheckerError(problem, f"{place}.{locale}")
    return texts


def _has_named_fields(form: str) -> bool:
    try:
        return all(name is None or name.isidentifier() for _, name, _, _ in Formatter().parse(form))
    except ValueError:
        return False
