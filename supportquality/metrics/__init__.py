"""The catalogue of metrics: an explicit tuple, which a test holds against the files."""

from __future__ import annotations

from collections.abc import Mapping

from supportquality.measurement import Metric
from supportquality.metrics.first_resolution_time import first_resolution_time
from supportquality.metrics.first_response_time import first_response_time
from supportquality.metrics.handoffs import handoffs
from supportquality.metrics.next_response_time import next_response_time
from supportquality.metrics.on_hold_time import on_hold_time
from supportquality.metrics.one_touch import one_touch
from supportquality.metrics.replies_to_resolution import replies_to_resolution
from supportquality.metrics.requester_wait_time import requester_wait_time
from supportquality.metrics.resolution_time import resolution_time
from supportquality.metrics.target_attainment import target_attainment

_ALL: tuple[Metric, ...] = (
    first_response_time,
    next_response_time,
    first_resolution_time,
    resolution_time,
    requester_wait_time,
    on_hold_time,
    replies_to_resolution,
    handoffs,
    one_touch,
    target_attainment,
)

METRICS: Mapping[str, Metric] = {metric.id: metric for metric in _ALL}
