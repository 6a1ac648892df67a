"""What a field of a policy may measure: durations, counts, amounts and shares."""

from __future__ import annotations

import math
from datetime import timedelta
from typing import Any

import attrs
import pendulum

from supportquality.durations import read_duration
from supportquality.fields import expected, is_number, refuse, shortened


def as_duration(value: timedelta | str) -> timedelta:
    if isinstance(value, str):
        read = read_duration(value)
        return read if read is not None else value  # type: ignore[return-value]
    if isinstance(value, timedelta) and not _is_inexact(value):
        return timedelta(value.days, value.seconds, value.microseconds)
    return value


def _is_inexact(value: timedelta) -> bool:
    return type(value) is pendulum.Duration and bool(value.years or value.months)


def is_duration(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if isinstance(value, str):
        problem = f'"{shortened(value)}" is no duration: write it like PT2H or P3D, without years and months'
        raise refuse(owner, attribute, problem)
    if not isinstance(value, timedelta):
        raise refuse(owner, attribute, expected("a duration such as PT2H", value))
    if _is_inexact(value):
        raise refuse(owner, attribute, "years and months have no fixed length: give days")
    if value <= timedelta(0):
        raise refuse(owner, attribute, "a duration must be longer than nothing")


def is_count(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool):
        raise refuse(owner, attribute, expected("a whole number", value))
    if value < 0:
        raise refuse(owner, attribute, f"expected a whole number from 0, got {value}")


def problem_with_amount(value: Any, what: str = "a number from 0", highest: float = math.inf) -> str:
    if not is_number(value):
        return expected(what, value)
    return "" if 0 <= value <= highest else f"expected {what}, got {value}"


def is_amount(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    problem = problem_with_amount(value)
    if problem:
        raise refuse(owner, attribute, problem)


def is_share(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    problem = problem_with_amount(value, "a number from 0 to 1", highest=1)
    if problem:
        raise refuse(owner, attribute, problem)
