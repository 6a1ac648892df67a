"""All that a team checker needs, shipped or your own: write `from supportquality.team_authoring import …`."""

from __future__ import annotations

from supportquality.cells import Cell
from supportquality.findings import Evidence, Severity
from supportquality.statistics import Count, Distribution, Load, Mean, NetScore, Share, Statistic, difference
from supportquality.summary import Summary
from supportquality.targets import TargetMetric
from supportquality.team_case import Contrast, Outlier, TeamCase
from supportquality.team_checking import (
    TeamChecker,
    TeamExample,
    figures,
    fine,
    shares,
    team,
    team_checker,
    worse,
)

__all__ = [
    "Cell",
    "Contrast",
    "Count",
    "Distribution",
    "Evidence",
    "Load",
    "Mean",
    "NetScore",
    "Outlier",
    "Severity",
    "Share",
    "Statistic",
    "Summary",
    "TargetMetric",
    "TeamCase",
    "TeamChecker",
    "TeamExample",
    "difference",
    "figures",
    "fine",
    "shares",
    "team",
    "team_checker",
    "worse",
]
