"""All kinds of statistics, and how a stored one of any kind is read back."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from supportquality.errors import StatisticsError
from supportquality.statistics.count import Count
from supportquality.statistics.distribution import Distribution
from supportquality.statistics.load import Load
from supportquality.statistics.mean import Mean
from supportquality.statistics.net_score import NetScore
from supportquality.statistics.share import Share
from supportquality.statistics.statistic import Statistic

KINDS: Final[Mapping[str, type[Statistic]]] = MappingProxyType(
    {each.kind: each for each in (Count, Share, NetScore, Mean, Distribution, Load)}
)


def statistic_from_dict(data: Mapping[str, Any]) -> Statistic:
    """The statistic, of whatever kind, that `to_dict` was called on."""
    kind = data.get("kind") if isinstance(data, Mapping) else None
    if not isinstance(kind, str) or kind not in KINDS:
        raise StatisticsError(f"no stored statistic: its kind is one of {', '.join(KINDS)}", "$.kind")
    return KINDS[kind].from_dict(data)
