"""Rules of support quality: tickets in, findings and measurements out. Pure: it opens, reads and logs nothing."""

from __future__ import annotations

from supportquality.auditing import Audit, Auditor, audit
from supportquality.business_hours import BusinessHours
from supportquality.checkers import CHECKERS
from supportquality.deadlines import Deadline
from supportquality.drafts import Preview
from supportquality.errors import (
    CheckerError,
    HoursError,
    PackError,
    PatternTimeout,
    PolicyError,
    ScoreError,
    StatisticsError,
    SupportQualityError,
    TicketError,
)
from supportquality.findings import Evidence, Finding, Severity
from supportquality.first_response import first_response_times
from supportquality.language import Language
from supportquality.limits import Limits
from supportquality.measurement import Measurement
from supportquality.metrics import METRICS
from supportquality.policy import Policy, Voice, Waiver
from supportquality.reader import read
from supportquality.reading import Cue, Reading
from supportquality.scorecard import Score, Scorecard
from supportquality.summary import Summary, summarize
from supportquality.surveys import ces, csat, nps
from supportquality.targets import Target
from supportquality.team import TEAM_CHECKERS
from supportquality.tickets import (
    Agent,
    Assignment,
    Customer,
    Merge,
    Message,
    Note,
    PreviousTicket,
    PriorityChange,
    StatusChange,
    SurveyAnswer,
    SurveySent,
    Ticket,
    moment,
)

__all__ = [
    "CHECKERS",
    "METRICS",
    "TEAM_CHECKERS",
    "Agent",
    "Assignment",
    "Audit",
    "Auditor",
    "BusinessHours",
    "CheckerError",
    "Cue",
    "Customer",
    "Deadline",
    "Evidence",
    "Finding",
    "HoursError",
    "Language",
    "Limits",
    "Measurement",
    "Merge",
    "Message",
    "Note",
    "PackError",
    "PatternTimeout",
    "Policy",
    "PolicyError",
    "Preview",
    "PreviousTicket",
    "PriorityChange",
    "Reading",
    "Score",
    "ScoreError",
    "Scorecard",
    "Severity",
    "StatisticsError",
    "StatusChange",
    "Summary",
    "SupportQualityError",
    "SurveyAnswer",
    "SurveySent",
    "Target",
    "Ticket",
    "TicketError",
    "Voice",
    "Waiver",
    "audit",
    "ces",
    "csat",
    "first_response_times",
    "moment",
    "nps",
    "read",
    "summarize",
]
