"""The catalogue of team checkers: an explicit tuple, which a test holds against the files."""

from __future__ import annotations

from collections.abc import Mapping

from supportquality.team.channels.channel_quality_gap import channel_quality_gap
from supportquality.team.channels.single_channel import single_channel
from supportquality.team.feedback.recurring_complaint import recurring_complaint
from supportquality.team.measurement.missed_target import missed_target
from supportquality.team.measurement.too_few_responses import too_few_responses
from supportquality.team.measurement.unmeasured_metric import unmeasured_metric
from supportquality.team.measurement.worsening_trend import worsening_trend
from supportquality.team.response_time.coverage_gap import coverage_gap
from supportquality.team.tools.repeated_inquiry import repeated_inquiry
from supportquality.team.training.agent_quality_outlier import agent_quality_outlier
from supportquality.team.training.knowledge_gap import knowledge_gap
from supportquality.team.workplace.abuse_exposure import abuse_exposure
from supportquality.team.workplace.after_hours_work import after_hours_work
from supportquality.team.workplace.overloaded_agent import overloaded_agent
from supportquality.team.workplace.uneven_workload import uneven_workload
from supportquality.team_checking import TeamChecker

_ALL: tuple[TeamChecker, ...] = (
    # measurement
    unmeasured_metric,
    too_few_responses,
    missed_target,
    worsening_trend,
    # training
    agent_quality_outlier,
    knowledge_gap,
    # tools
    repeated_inquiry,
    # channels
    single_channel,
    channel_quality_gap,
    # response_time
    coverage_gap,
    # feedback
    recurring_complaint,
    # workplace
    overloaded_agent,
    uneven_workload,
    after_hours_work,
    abuse_exposure,
)

TEAM_CHECKERS: Mapping[str, TeamChecker] = {checker.id: checker for checker in _ALL}
