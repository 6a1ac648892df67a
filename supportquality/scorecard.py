"""The score of a ticket: 100 less what its findings cost, each deduction with the findings it is for.

The categories are the pitfalls. Each is worth its weight of the 100 points, a finding takes a share of its category by
severity, and a category cannot lose more than it is worth. How that is done is the policy's `scorecard`:

    {"preset": "standard",                          # or one of PRESETS; the keys below change it
     "weights": {"empathy": 2, "brand_voice": 0},   # of the categories; 0 leaves one out
     "costs": {"info": 0, "minor": 0.25, "major": 0.6, "critical": 1},    # of its category, by severity
     "not_applicable": "drop" | "pass",             # what could not be judged: left out, or taken as passed
     "critical": "zero" | "fail" | "deduct",        # a critical finding takes all points, or fails, or only costs
     "bonus": {"empathy-rate": 3},                  # points for a metric (a share) at its best on the ticket
     "cap": 100,                                    # the most that a bonus can lift the score to
     "pass_mark": 80}                               # below it the ticket has not passed

The policy's `weights` multiply what a finding of a checker costs.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, Self, TypeAlias

import attrs

from supportquality.errors import PolicyError
from supportquality.fields import is_number, unknown
from supportquality.findings import Finding, Severity
from supportquality.measurement import Observed
from supportquality.metrics import METRICS
from supportquality.tickets import SurveyAnswer

if TYPE_CHECKING:
    from supportquality.case import Case
    from supportquality.measurement import Measurement
    from supportquality.policy import Policy

NotApplicable: TypeAlias = Literal["drop", "pass"]
OnCritical: TypeAlias = Literal["zero", "fail", "deduct"]

_WEIGHTS: Final[Mapping[str, float]] = {
    "response_time": 2.0,
    "personalization": 1.0,
    "tone": 2.0,
    "empathy": 2.0,
    "clarity": 1.0,
    "listening": 2.0,
    "follow_up": 1.5,
    "promises": 1.0,
    "empowerment": 1.0,
    "channels": 1.0,
    "training": 2.0,
    "tools": 1.0,
    "feedback": 1.0,
    "brand_voice": 0.5,
    "custom": 1.0,
}
_COSTS: Final[Mapping[str, float]] = {"info": 0.0, "minor": 0.25, "major": 0.6, "critical": 1.0}
_EQUAL: Final = dict.fromkeys(_WEIGHTS, 1.0)

PRESETS: Final[Mapping[str, Mapping[str, Any]]] = {
    "standard": {},
    "coaching": {"critical": "fail", "costs": {"minor": 0.15, "major": 0.4}, "pass_mark": 70},
    "strict": {"critical": "zero", "costs": {"minor": 0.5, "major": 1.0}, "pass_mark": 90},
    "evaluagent": {"weights": _EQUAL, "not_applicable": "pass", "critical": "fail"},
    "maestroqa": {"weights": _EQUAL, "not_applicable": "drop", "critical": "zero", "cap": 200},
}
"""Ready scorecards. Those with the name of a tool do with N/A, critical findings and bonus as that tool does."""


@attrs.frozen
class Deduction:
    """What findings of one checker took off, in points; `why` is "finding" or "critical", what a zeroing took."""

    pitfall: str
    checker: str
    points: float
    findings: tuple[Finding, ...]
    why: Literal["finding", "critical"] = "finding"


@attrs.frozen
class Bonus:
    """What a metric at its best added, in points."""

    metric: str
    points: float


@attrs.frozen
class Score:
    """A ticket's score: `value` is 100 less the points of the deductions, plus those of the bonuses.

    `passed` is false below the pass mark and, unless critical findings only cost, with one of them. `categories` has
    the points that each judged category kept of those it is worth. What `waived` lists cost nothing.
    """

    value: float
    passed: bool
    deductions: tuple[Deduction, ...] = ()
    bonuses: tuple[Bonus, ...] = ()
    categories: Mapping[str, tuple[float, float]] = attrs.field(factory=dict, hash=False)
    not_applicable: tuple[str, ...] = ()
    waived: tuple[Finding, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON."""
        return {
            "value": self.value,
            "passed": self.passed,
            "deductions": [
                {
                    "pitfall": each.pitfall,
                    "checker": each.checker,
                    "points": each.points,
                    "why": each.why,
                    "findings": [finding.to_dict() for finding in each.findings],
                }
                for each in self.deductions
            ],
            "bonuses": [attrs.asdict(bonus) for bonus in self.bonuses],
            "categories": {pitfall: list(points) for pitfall, points in self.categories.items()},
            "not_applicable": list(self.not_applicable),
            "waived": [finding.to_dict() for finding in self.waived],
        }


@attrs.frozen(kw_only=True)
class Scorecard:
    """How a ticket is scored; see the module for the keys."""

    weights: Mapping[str, float] = attrs.field(default=_WEIGHTS, hash=False)
    costs: Mapping[str, float] = attrs.field(default=_COSTS, hash=False)
    not_applicable: NotApplicable = "drop"
    critical: OnCritical = "zero"
    bonus: Mapping[str, float] = attrs.field(factory=dict, hash=False)
    cap: float = 100
    pass_mark: float = 80
    checkers: Mapping[str, float] = attrs.field(factory=dict, hash=False)

    @classmethod
    def of(cls, policy: Policy) -> Self:
        """The scorecard of a policy; a `PolicyError` names the key that makes no sense."""
        given = dict(policy.scorecard)
        preset = given.pop("preset", "standard")
        if not isinstance(preset, str) or preset not in PRESETS:
            raise PolicyError(unknown("scorecard", preset, PRESETS), "$.scorecard.preset")
        fields: dict[str, Any] = {"checkers": policy.weights}
        for data, place in ((PRESETS[preset], f"PRESETS[{preset!r}]"), (given, "$.scorecard")):
            for key, value in data.items():
                if key not in _READERS:
                    raise PolicyError(unknown("key", key, ["preset", *_READERS]), f"{place}.{key}")
                read = _READERS[key](value, f"{place}.{key}")
                if isinstance(read, Mapping):
                    read = {**fields.get(key, _DEFAULTS[key]), **read}
                fields[key] = read
        card = cls(**fields)
        if not any(card.weights.values()):
            raise PolicyError("every category weighs 0, so nothing is scored", "$.scorecard.weights")
        return card

    def score(
        self, case: Case, findings: Iterable[Finding], measurements: Mapping[str, Measurement]
    ) -> Score | None:
        """The score; None where no category could be judged: unscored is not 0."""
        findings = tuple(findings)
        counted = [finding for finding in findings if finding.waived is None]
        worth, left_out = self._worth(case, counted)
        if not worth:
            return None
        deductions = [*self._deductions(counted, worth)]
        critical = [
            each for each in counted if each.severity == Severity.CRITICAL and _category(each) in worth
        ]
        if critical and self.critical == "zero":
            deductions += _zeroing(critical, deductions)
        fails = bool(critical) and self.critical != "deduct"
        bonuses = () if fails else self._bonuses(measurements, deductions)
        value = _rounded(100 - _total(deductions) + _total(bonuses))
        return Score(
            value=value,
            passed=value >= self.pass_mark and not fails,
            deductions=tuple(deductions),
            bonuses=bonuses,
            categories=_categories(worth, deductions),
            not_applicable=left_out,
            waived=tuple(finding for finding in findings if finding.waived is not None),
        )

    def _worth(self, case: Case, findings: Sequence[Finding]) -> tuple[dict[str, float], tuple[str, ...]]:
        """The points that each judged category is worth, and the categories that could not be judged."""
        flawed = {_category(finding) for finding in findings}
        weighing = [pitfall for pitfall, weight in self.weights.items() if weight > 0]
        judged = [pitfall for pitfall in weighing if pitfall in flawed or _APPLIES[pitfall](case)]
        left_out = tuple(pitfall for pitfall in weighing if pitfall not in judged and pitfall != "custom")
        if not judged:
            return {}, left_out
        kept = judged if self.not_applicable == "drop" else [*judged, *left_out]
        whole = math.fsum(self.weights[pitfall] for pitfall in kept)
        return {pitfall: 100 * self.weights[pitfall] / whole for pitfall in kept}, left_out

    def _deductions(self, findings: Sequence[Finding], worth: Mapping[str, float]) -> Iterable[Deduction]:
        left, whole = dict(worth), 100.0
        for checker in dict.fromkeys(finding.checker for finding in findings):
            own = tuple(finding for finding in findings if finding.checker == checker)
            pitfall = _category(own[0])
            cost = math.fsum(self.costs[finding.severity] for finding in own) * self.checkers.get(checker, 1)
            points = _rounded(min(cost * worth.get(pitfall, 0), left.get(pitfall, 0), whole))
            if points > 0:
                whole -= points
                left[pitfall] = max(0.0, left[pitfall] - points)
                yield Deduction(pitfall, checker, points, own)

    def _bonuses(
        self, measurements: Mapping[str, Measurement], deductions: Sequence[Deduction]
    ) -> tuple[Bonus, ...]:
        room = self.cap - 100 + _total(deductions)
        bonuses = []
        for metric, points in self.bonus.items():
            points = _rounded(min(points, room))
            if points > 0 and _at_best(measurements.get(metric)):
                bonuses.append(Bonus(metric, points))
                room -= points
        return tuple(bonuses)


def _category(finding: Finding) -> str:
    """The pitfall, or "custom" for one that the library does not know."""
    return finding.pitfall if finding.pitfall in _WEIGHTS else "custom"


def score_observed(score: Score | None) -> Observed:
    """A score as what the metric `quality-score` observes."""
    return Observed(why_none="nothing could be judged") if score is None else Observed(values=(score.value,))


def _at_best(measurement: Measurement | None) -> bool:
    best = 0.0 if measurement is not None and METRICS[measurement.metric].better == "less" else 1.0
    return measurement is not None and measurement.value == best


def _zeroing(critical: Sequence[Finding], deductions: Sequence[Deduction]) -> list[Deduction]:
    rest = _rounded(100 - _total(deductions))
    if rest <= 0:
        return []
    return [Deduction(_category(critical[0]), critical[0].checker, rest, tuple(critical), "critical")]


def _categories(
    worth: Mapping[str, float], deductions: Sequence[Deduction]
) -> dict[str, tuple[float, float]]:
    lost = {
        pitfall: _total([each for each in deductions if (each.pitfall, each.why) == (pitfall, "finding")])
        for pitfall in worth
    }
    return {
        pitfall: (max(0.0, _rounded(points - lost[pitfall])), _rounded(points))
        for pitfall, points in worth.items()
    }


def _total(parts: Iterable[Deduction | Bonus]) -> float:
    return math.fsum(part.points for part in parts)


def _rounded(points: float) -> float:
    return round(points, 2)


def _custom(case: Case) -> bool:
    """A category of one's own counts only where it found something: nobody knows when it could have."""
    return False


def _replied(case: Case) -> bool:
    return bool(case.replies)


def _asked(case: Case) -> bool:
    return bool(case.customer_messages)


def _talked(case: Case) -> bool:
    return bool(case.replies) and bool(case.customer_messages)


def _named(case: Case) -> bool:
    return bool(case.replies) and bool(case.ticket.customer.name)


def _upset(case: Case) -> bool:
    return bool(case.replies) and (
        any(case.reading(index).mood < 0 for index in case.customer_messages)
        or bool(case.with_cue("failure", "customer"))
    )


def _promised(case: Case) -> bool:
    return bool(case.with_cue("promise")) or bool(case.with_cue("guarantee"))


def _to_follow(case: Case) -> bool:
    return bool(case.timeline.solves) or bool(case.with_cue("solution")) or bool(case.with_cue("promise"))


def _told(case: Case) -> bool:
    answered = any(isinstance(item, SurveyAnswer) for item in case.interactions)
    return answered or bool(case.with_cue("suggestion", "customer")) or case.policy.required.survey


_APPLIES: Final[Mapping[str, Callable[[Case], bool]]] = {
    "response_time": _asked,
    "personalization": _named,
    "tone": _replied,
    "empathy": _upset,
    "clarity": _replied,
    "listening": _talked,
    "follow_up": _to_follow,
    "promises": _promised,
    "empowerment": _replied,
    "channels": _replied,
    "training": _replied,
    "tools": _talked,
    "feedback": _told,
    "brand_voice": _replied,
    "custom": _custom,
}
"""Whether there was anything to judge in a category; one with a finding was judged in any case."""


def _amount(value: Any, place: str) -> float:
    if not is_number(value) or not 0 <= value < math.inf:
        raise PolicyError(f"expected a number, 0 or more, got {value!r}", place)
    return float(value)


def _cap(value: Any, place: str) -> float:
    cap = _amount(value, place)
    if cap < 100:
        raise PolicyError(f"a ticket without a flaw has 100: the cap cannot be {value}", place)
    return cap


def _mark(value: Any, place: str) -> float:
    mark = _amount(value, place)
    if mark > 100:
        raise PolicyError(f"a ticket without a flaw has 100: nobody can reach {value}", place)
    return mark


def _one_of(*allowed: str) -> Callable[[Any, str], str]:
    def read(value: Any, place: str) -> str:
        if value not in allowed:
            raise PolicyError(unknown("choice", value, allowed), place)
        return str(value)

    return read


def _by(what: str, known: Iterable[str], amount: Callable[[Any, str], float]) -> Callable[[Any, str], Any]:
    names = tuple(known)

    def read(value: Any, place: str) -> dict[str, float]:
        if not isinstance(value, Mapping):
            raise PolicyError(f"expected numbers by {what}, got {value!r}", place)
        for key in value:
            if key not in names:
                raise PolicyError(unknown(what, key, names), f"{place}.{key}")
        return {key: amount(each, f"{place}.{key}") for key, each in value.items()}

    return read


_SHARES: Final = [
    metric.id for metric in METRICS.values() if metric.unit == "share" and metric.better != "neither"
]

_READERS: Final[Mapping[str, Callable[[Any, str], Any]]] = {
    "weights": _by("category", _WEIGHTS, _amount),
    "costs": _by("severity", _COSTS, _amount),
    "not_applicable": _one_of("drop", "pass"),
    "critical": _one_of("zero", "fail", "deduct"),
    "bonus": _by("metric that is a share", _SHARES, _amount),
    "cap": _cap,
    "pass_mark": _mark,
}
_DEFAULTS: Final[Mapping[str, Mapping[str, float]]] = {"weights": _WEIGHTS, "costs": _COSTS, "bonus": {}}
