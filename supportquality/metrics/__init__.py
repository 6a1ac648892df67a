"""The catalogue of metrics: an explicit tuple, which a test holds against the files."""

from __future__ import annotations

from collections.abc import Mapping

from supportquality.measurement import Metric
from supportquality.metrics.automation_share import automation_share
from supportquality.metrics.ces import ces
from supportquality.metrics.contact_volume import contact_volume
from supportquality.metrics.csat import csat
from supportquality.metrics.empathy_rate import empathy_rate
from supportquality.metrics.first_contact_resolution import first_contact_resolution
from supportquality.metrics.first_resolution_time import first_resolution_time
from supportquality.metrics.first_response_time import first_response_time
from supportquality.metrics.handoffs import handoffs
from supportquality.metrics.mood_shift import mood_shift
from supportquality.metrics.next_response_time import next_response_time
from supportquality.metrics.nps import nps
from supportquality.metrics.on_hold_time import on_hold_time
from supportquality.metrics.one_touch import one_touch
from supportquality.metrics.personalization_rate import personalization_rate
from supportquality.metrics.promise_keeping import promise_keeping
from supportquality.metrics.quality_score import quality_score
from supportquality.metrics.reopen_rate import reopen_rate
from supportquality.metrics.replies_to_resolution import replies_to_resolution
from supportquality.metrics.requester_wait_time import requester_wait_time
from supportquality.metrics.resolution_rate import resolution_rate
from supportquality.metrics.resolution_time import resolution_time
from supportquality.metrics.self_service_rate import self_service_rate
from supportquality.metrics.survey_response_rate import survey_response_rate
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
    first_contact_resolution,
    reopen_rate,
    resolution_rate,
    csat,
    nps,
    ces,
    survey_response_rate,
    promise_keeping,
    empathy_rate,
    personalization_rate,
    self_service_rate,
    automation_share,
    mood_shift,
    contact_volume,
    quality_score,
)

METRICS: Mapping[str, Metric] = {metric.id: metric for metric in _ALL}
