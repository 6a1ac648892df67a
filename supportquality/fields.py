"""How the fields of tickets and policies read what they are given, and refuse it with their place.

A converter cannot know the name of its field, so it passes on what it cannot read; the validator of the same
field then refuses it. The class of the value says with which error: `mistake`.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, TypeAlias

import attrs

from supportquality.errors import SupportQualityError

Validator: TypeAlias = Callable[[Any, "attrs.Attribute[Any]", Any], None]


def keys_of(owner: type) -> Mapping[str, str]:
    """The keys of a class in a payload, each with its attribute: "from" is written `from_` in Python."""
    return _keys_of(owner)


@cache
def _keys_of(owner: type) -> Mapping[str, str]:
    return {_key(field): field.name for field in attrs.fields(owner) if field.init and field.name != "extra"}


def _key(attribute: attrs.Attribute[Any]) -> str:
    return attribute.name.rstrip("_")


def expected(what: str, value: object) -> str:
    """Say that a value is of the wrong kind, as JSON names kinds. `attrs.NOTHING` is a missing key."""
    if value is attrs.NOTHING:
        return f"missing, expected {what}"
    return f"expected {what}, got {_kind(value)}"


def _kind(value: object) -> str:
    if value is None:
        return "null"
    kinds: tuple[tuple[Any, str], ...] = (
        (bool, "a boolean"),
        (float, "a number" if is_number(value) else f"{value}"),
        (int, "a number"),
        (str, "text"),
        ((list, tuple), "a list"),
        (Mapping, "an object"),
    )
    return next((name for kind, name in kinds if isinstance(value, kind)), f"a {type(value).__name__}")


def unknown(what: str, value: object, options: Iterable[str]) -> str:
    """Say that a word is none of the options: with the nearest one, or with all when none is near."""
    words = sorted(options) if isinstance(options, frozenset) else list(options)
    if not isinstance(value, str):
        return expected(f"one of {', '.join(words)}", value)
    # Long words are no typing errors, and comparing them takes quadratic time.
    near = difflib.get_close_matches(value, words, n=1) if len(value) <= 40 else []
    if near:
        return f'unknown {what} "{value}", did you mean "{near[0]}"?'
    return f'unknown {what} "{shortened(value)}", expected one of {", ".join(words)}'


def shortened(value: str) -> str:
    """What an error quotes of a text that may be long."""
    return value if len(value) <= 40 else f"{value[:40]}…"


def refuse(
    owner: Any, attribute: attrs.Attribute[Any], problem: str, inside: str = ""
) -> SupportQualityError:
    """The owner's error at this field; `inside` is the place within the field ("[2]", ".terms")."""
    error: SupportQualityError = owner.mistake(problem, f"{_key(attribute)}{inside}")
    return error


OBJECTS = (dict, Mapping)
"""The classes of an object of JSON; the abstract one stands last because asking it is slow."""


def as_tuple(value: Iterable[Any]) -> tuple[Any, ...]:
    """A list as a tuple. Text and mappings are iterable too, but mean one thing: they stay as they are."""
    if isinstance(value, tuple):
        return value
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
        return value  # type: ignore[return-value]
    return tuple(value)


def as_dict(value: Mapping[str, Any]) -> dict[str, Any]:
    """A copy that pickles and that later changes of the given mapping do not reach."""
    return dict(value) if isinstance(value, OBJECTS) else value


def is_text(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, str):
        raise refuse(owner, attribute, expected("text", value))


def is_filled_text(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    is_text(owner, attribute, value)
    if not str(value).strip():
        raise refuse(owner, attribute, "empty, give it some text")


def is_optional_text(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None and not isinstance(value, str):
        raise refuse(owner, attribute, expected("text or null", value))


def is_optional_filled_text(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None:
        is_filled_text(owner, attribute, value)


def is_boolean(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not True and value is not False:
        raise refuse(owner, attribute, expected("true or false", value))


def is_number(value: object) -> bool:
    """An int or a float; a boolean is none, and neither are NaN and the infinities."""
    return type(value) is int or (type(value) is float and math.isfinite(value))


def is_texts(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, (tuple, frozenset)):
        raise refuse(owner, attribute, expected("a list of text", value))
    for index, text in enumerate(value):
        if not isinstance(text, str):
            raise refuse(owner, attribute, expected("text", text), f"[{index}]")


def is_text_by_text(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    for key, text in text_keyed(owner, attribute, value).items():
        if not isinstance(text, str):
            raise refuse(owner, attribute, expected("text", text), f".{shortened(key)}")


def has_text_keys(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    text_keyed(owner, attribute, value)


def text_keyed(owner: Any, attribute: attrs.Attribute[Any], value: object) -> dict[str, Any]:
    """The same value as what it is, an object of JSON, once that is sure."""
    if not isinstance(value, dict):
        raise refuse(owner, attribute, expected("an object", value))
    for key in value:
        if not isinstance(key, str):
            raise refuse(owner, attribute, f"every key must be text, got {_kind(key)}")
    return value


def one_of(what: str, words: tuple[str, ...], *, optional: bool = False) -> Validator:
    """The value is one of a few words; null too where the field is optional."""
    allowed = (None, *words) if optional else words

    def is_one(owner: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value not in allowed:
            raise refuse(owner, attribute, unknown(what, value, words))

    return is_one


def is_a(what: str, kind: type) -> Validator:
    """The value is of this class."""

    def is_of_kind(owner: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        if not isinstance(value, kind):
            raise refuse(owner, attribute, expected(what, value))

    return is_of_kind


def all_are(what: str, kind: type) -> Validator:
    """The value is a tuple, and every item is of this class."""

    def are_of_kind(owner: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        if not isinstance(value, tuple):
            raise refuse(owner, attribute, expected("a list", value))
        for index, item in enumerate(value):
            if not isinstance(item, kind):
                raise refuse(owner, attribute, expected(what, item), f"[{index}]")

    return are_of_kind


def is_extra(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    """Keys that the library does not know; one that it knows would overwrite the real one on the way out."""
    if value == {}:  # Nearly always, and at every interaction.
        return
    for key in text_keyed(owner, attribute, value):
        if key in keys_of(type(owner)) or (key == "type" and hasattr(owner, "type")):
            raise refuse(owner, attribute, f'"{key}" is a key of its own, give it as such')
