"""The catalogue of metrics: an explicit tuple, which a test holds against the files."""

from __future__ import annotations

from collections.abc import Mapping

from supportquality.measurement import Metric

_ALL: tuple[Metric, ...] = ()

METRICS: Mapping[str, Metric] = {metric.id: metric for metric in _ALL}
