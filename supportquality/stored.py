"""How the stored form of a summary is read back: what is damaged is refused, with its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from supportquality.breakdowns import Breakdown, Key, is_kept
from supportquality.cells import KINDS, Catalogue, Cell
from supportquality.errors import StatisticsError
from supportquality.fields import OBJECTS, expected
from supportquality.statistics import Statistic, statistic_from_dict
from supportquality.statistics.statistic import demand, whole
from supportquality.whereabouts import DIMENSIONS


def stored_breakdowns(data: Mapping[str, Any]) -> frozenset[Breakdown] | None:
    """Which breakdowns were kept; None for a summary of nothing."""
    if "kept" in data and data["kept"] is None:
        return None
    kept = [tuple(_listed(each, f"$.kept[{at}]")) for at, each in enumerate(_list_in(data, "kept"))]
    for at, breakdown in enumerate(kept):
        demand(_is_breakdown(breakdown), "one dimension or two in their order are missing", f"$.kept[{at}]")
    return frozenset(kept)


def stored_cells(data: Mapping[str, Any], kept: frozenset[Breakdown] | None) -> dict[Key, Cell]:
    """Every cell by its key."""
    stored_catalogues = enumerate(_list_in(data, "catalogues"))
    catalogues = [_catalogue(each, f"$.catalogues[{at}]") for at, each in stored_catalogues]
    cells: dict[Key, Cell] = {}
    for at, stored in enumerate(_list_in(data, "cells")):
        try:
            key = _key(_list_in(_object(stored, "$"), "of"))
            demand(kept is not None and is_kept(key, kept), "a cell of a breakdown that was not kept", "$.of")
            demand(key not in cells, "a cell that was given before", "$.of")
            cells[key] = _cell(stored, catalogues)
        except StatisticsError as error:
            raise error.within(f"$.cells[{at}]") from None
    return cells


def _catalogue(value: object, place: str) -> Catalogue:
    ids = _listed(value, place)
    for at, id in enumerate(ids):
        if not isinstance(id, str):
            raise StatisticsError(expected("text", id), f"{place}[{at}]")
    return tuple(ids)


def _key(of: Sequence[Any]) -> Key:
    dimensions, values = of[::2], of[1::2]
    known = not of or (_is_breakdown(dimensions) and len(dimensions) == len(values))
    demand(known, "dimensions in their order, each with its value, are missing", "$.of")
    for number, (dimension, value) in enumerate(zip(dimensions, values, strict=True)):
        kind, name = (int, "a whole number") if dimension == "hour" else (str, "text")
        if value is not None and type(value) is not kind:
            raise StatisticsError(expected(f"{name} or null", value), f"$.of[{2 * number + 1}]")
    return tuple(of)


def _is_breakdown(dimensions: Sequence[Any]) -> bool:
    """Whether these are one or two different dimensions in their order."""
    known = 1 <= len(dimensions) <= 2 and all(each in DIMENSIONS for each in dimensions)
    return known and list(dimensions) == sorted(set(dimensions))


def _cell(stored: Mapping[str, Any], catalogues: Sequence[Catalogue]) -> Cell:
    return Cell(
        _tickets(_list_in(stored, "tickets"), catalogues),
        _count(stored.get("messages", attrs.NOTHING), "$.messages"),
        _counts(stored, "findings"),
        _counts(stored, "severities"),
        _statistics(_object(stored.get("statistics", attrs.NOTHING), "$.statistics")),
    )


def _tickets(pairs: Sequence[Any], catalogues: Sequence[Catalogue]) -> dict[Catalogue, int]:
    tickets: dict[Catalogue, int] = {}
    for at, pair in enumerate(pairs):
        place = f"$.tickets[{at}]"
        demand(len(_listed(pair, place)) == 2, "the number of a catalogue and a count are missing", place)
        number = _count(pair[0], f"{place}[0]")
        demand(number < len(catalogues), f"there is no catalogue {number}", f"{place}[0]")
        demand(catalogues[number] not in tickets, "a catalogue that was given before", f"{place}[0]")
        tickets[catalogues[number]] = _count(pair[1], f"{place}[1]")
    return tickets


def _statistics(stored: Mapping[str, Any]) -> dict[str, Statistic]:
    """Those of metrics that this version does not know are kept as they are."""
    statistics: dict[str, Statistic] = {}
    for metric, each in stored.items():
        try:
            statistic = statistics[metric] = statistic_from_dict(each)
            declared = KINDS.get(metric, type(statistic))
            if type(statistic) is not declared:
                problem = f"{metric} is a {declared.kind}, not a {statistic.kind}: audit the tickets again"
                raise StatisticsError(problem, "$.kind")
        except StatisticsError as error:
            raise error.within(f"$.statistics.{metric}") from None
    return statistics


def _counts(stored: Mapping[str, Any], name: str) -> dict[str, int]:
    counts = _object(stored.get(name, attrs.NOTHING), f"$.{name}")
    return {key: _count(many, f"$.{name}.{key}") for key, many in counts.items()}


def _count(value: object, place: str) -> int:
    if value is attrs.NOTHING:
        raise StatisticsError(expected("a whole number", value), place)
    many = whole(value, place)
    demand(many >= 0, "a count is not negative", place)
    return many


def _object(value: object, place: str) -> Mapping[str, Any]:
    if not isinstance(value, OBJECTS):
        raise StatisticsError(expected("an object", value), place)
    return value


def _list_in(stored: Mapping[str, Any], name: str) -> Sequence[Any]:
    return _listed(stored.get(name, attrs.NOTHING), f"$.{name}")


def _listed(value: object, place: str) -> Sequence[Any]:
    if not isinstance(value, (list, tuple)):
        raise StatisticsError(expected("a list", value), place)
    return value
