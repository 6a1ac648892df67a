"""The auditor: the only loop over the catalogues. Made once from a policy, then used for any number of tickets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cached_property, lru_cache
from typing import Any

from supportquality.case import Case
from supportquality.checker import Checker
from supportquality.checkers import CHECKERS
from supportquality.deadlines import Deadline, deadlines_of
from supportquality.drafts import Preview, drafted
from supportquality.errors import CheckerError, PolicyError
from supportquality.fields import unknown
from supportquality.findings import Evidence, Finding, Severity
from supportquality.language import Language
from supportquality.measurement import Measurement, Metric
from supportquality.metrics import METRICS
from supportquality.metrics.quality_score import quality_score
from supportquality.mood_course import MoodCourse
from supportquality.policy import Policy
from supportquality.promises import Promise
from supportquality.reader import reader_for
from supportquality.risks import Risk, risks_of
from supportquality.scorecard import Score, Scorecard, score_observed
from supportquality.story import Story, story_of
from supportquality.summary import Summary
from supportquality.team import TEAM_CHECKERS
from supportquality.team_case import TeamCase
from supportquality.team_checking import TeamChecker
from supportquality.tickets import Ticket, moment

Moment = datetime | str

_REMEMBERED_READINGS = 1024
_REMEMBERED_TICKETS = 16


class Audit:
    """What an audit of one ticket found and measured. Measurements are worked out when first asked for."""

    def __init__(self, auditor: Auditor, case: Case) -> None:
        self._auditor = auditor
        self.case = case

    @property
    def ticket(self) -> Ticket:
        """The ticket audited."""
        return self.case.ticket

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong, by place, then checker."""
        return self._auditor.findings_of(self.case)

    @cached_property
    def measurements(self) -> Mapping[str, Measurement]:
        """Every metric of the catalogue on this ticket, by id."""
        return {**self._measured, quality_score.id: quality_score.measured(score_observed(self.score))}

    @cached_property
    def _measured(self) -> Mapping[str, Measurement]:
        """What follows from the ticket alone, without the findings."""
        return {metric.id: metric(self.case) for metric in self._auditor.metrics}

    @cached_property
    def score(self) -> Score | None:
        """The ticket's score by the policy's scorecard; None where nothing could be judged."""
        return self._auditor.scorecard.score(self.case, self.findings, self._measured)

    @property
    def mood(self) -> MoodCourse:
        """The customer's mood over the ticket: at the start, at its lowest, at the end."""
        return self.case.mood

    @property
    def promises(self) -> tuple[Promise, ...]:
        """What the agents promised, when it fell due, and whether it was kept."""
        return self.case.promises

    @cached_property
    def story(self) -> Story:
        """What happened, as data and as text in English or Filipino."""
        return story_of(self.case)

    @cached_property
    def risks(self) -> tuple[Risk, ...]:
        """What may go wrong next, by named rules, each with its evidence."""
        return risks_of(self.case)

    @property
    def checked(self) -> tuple[str, ...]:
        """The ids of the checkers that ran, sorted."""
        return self._auditor.checked

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Audit):
            return NotImplemented
        mine, theirs = (self.ticket, self.findings), (other.ticket, other.findings)
        return mine == theirs and self.measurements == other.measurements

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<Audit of ticket {self.ticket.id!r}: {len(self.findings)} findings>"


class Auditor:
    """Checks tickets under a policy. Immutable, picklable, safe to share between threads.

    `checkers` replaces the catalogue (`[*sq.CHECKERS.values(), mine]` adds one's own); `languages` replaces the
    policy's by packs of one's own or codes of shipped ones; `team_checkers`
    replaces those of `audit_team`. A policy that names an unknown checker is an error.
    """

    def __init__(
        self,
        policy: Policy | None = None,
        *,
        checkers: Iterable[Checker] | None = None,
        languages: Sequence[str | Language] | None = None,
        team_checkers: Iterable[TeamChecker] | None = None,
    ) -> None:
        self.policy = policy or Policy()
        catalogue = tuple(CHECKERS.values() if checkers is None else checkers)
        team = tuple(TEAM_CHECKERS.values() if team_checkers is None else team_checkers)
        _check_ids(self.policy, catalogue, team)
        _check_locale(self.policy.locale, (*catalogue, *team))
        self.checkers = tuple(checker for checker in catalogue if checker.id not in self.policy.off)
        self.team_checkers = tuple(checker for checker in team if checker.id not in self.policy.off)
        self.scorecard = Scorecard.of(self.policy)
        self.checked = tuple(sorted(checker.id for checker in self.checkers))
        self.metrics: tuple[Metric, ...] = tuple(METRICS.values())
        self.languages = tuple(languages) if languages is not None else self.policy.languages
        self.reader = reader_for(self.languages)
        self._read_again = lru_cache(maxsize=_REMEMBERED_READINGS)(self.reader.read)
        self._sent_findings = lru_cache(maxsize=_REMEMBERED_TICKETS)(self._findings_as_sent)
        declared = [(each.id, each.severity) for each in self.checkers]
        declared += [(each.id, each.severity) for each in self.team_checkers]
        self._severities = {
            checker: Severity(self.policy.severities.get(checker, severity)) for checker, severity in declared
        }

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (self.policy, self.checkers, self.languages, self.team_checkers)

    def case(self, ticket: Ticket, as_of: Moment | None = None) -> Case:
        """The ticket as the checkers see it."""
        return Case(ticket, self.policy, self.reader, None if as_of is None else moment(as_of, "as_of"))

    def audit(self, ticket: Ticket, as_of: Moment | None = None) -> Audit:
        """Audit one ticket as of a moment; without one, as of its last interaction."""
        return Audit(self, self.case(ticket, as_of))

    def audit_all(self, tickets: Iterable[Ticket], as_of: Moment | None = None) -> Iterator[Audit]:
        """Audit tickets one after another as they come; memory does not grow with their number."""
        at = None if as_of is None else moment(as_of, "as_of")
        for ticket in tickets:
            yield self.audit(ticket, at)

    def check_draft(
        self, ticket: Ticket, text: str, at: Moment | None = None, *, agent: str | None = None
    ) -> tuple[Finding, ...]:
        """The flaws of a reply before it is sent, by the checkers that judge each message by itself.

        `at` is when it is written, by default the time of the last interaction; what came later is left out. `agent` is
        who writes it: what follows a reply of the same agent at once is judged together with it.
        """
        case, index = self._drafting(ticket, text, at, agent, focus=True)
        judging = [checker for checker in self.checkers if checker.on_message]
        found = self._findings(judging, case)
        written = case.burst_of(index)
        if written.first < index:
            sent = self._rereading(ticket, case.as_of, written.indexes[-2])
            return _in_order(Preview.of(self._findings(judging, sent), found).added)
        return _in_order(found)

    def preview_draft(
        self, ticket: Ticket, text: str, at: Moment | None = None, *, agent: str | None = None
    ) -> Preview:
        """What sending a reply would change in the findings on the ticket, by all checkers: added and cleared.

        The readings of messages and the findings on a few tickets are remembered: it may be asked at every key stroke.
        """
        case, _ = self._drafting(ticket, text, at, agent)
        return Preview.of(self._sent_findings(ticket, case.as_of), self.findings_of(case))

    def _findings_as_sent(self, ticket: Ticket, as_of: datetime | None) -> tuple[Finding, ...]:
        return self.findings_of(self._rereading(ticket, as_of))

    def _drafting(
        self, ticket: Ticket, text: str, at: Moment | None, agent: str | None, *, focus: bool = False
    ) -> tuple[Case, int]:
        with_draft, index, when = drafted(ticket, text, None if at is None else moment(at, "at"), agent)
        return self._rereading(with_draft, when, index if focus else None), index

    def _rereading(self, ticket: Ticket, as_of: datetime | None, focus: int | None = None) -> Case:
        return Case(ticket, self.policy, self.reader, as_of, self._read_again, focus)

    def deadlines(self, ticket: Ticket, as_of: Moment | None = None) -> tuple[Deadline, ...]:
        """What falls due next on a ticket if nothing more happens, and by which rule; the next first."""
        return deadlines_of(self.case(ticket, as_of), self.checkers)

    def audit_team(self, summary: Summary) -> tuple[Finding, ...]:
        """What shows only in many tickets: findings on a team, an agent, a topic, a channel or hours of the week.

        They have no ticket (`ticket_id` is empty) and no place in one; `agent` and `data` say what they are about.
        """
        case = TeamCase(summary, self.policy)
        return tuple(
            self._team_finding(checker, evidence)
            for checker in self.team_checkers
            for evidence in checker(case)
        )

    def _team_finding(self, checker: TeamChecker, evidence: Evidence) -> Finding:
        fields = _Fields(evidence.data, agent=evidence.agent or "")
        locale = self.policy.locale
        return Finding(
            checker=checker.id,
            pitfall=checker.pitfall,
            severity=self._severities[checker.id],
            ticket_id="",
            interaction=None,
            span=None,
            quote="",
            message=checker.message[locale].format_map(fields),
            remedy=checker.remedy[locale].format_map(fields),
            agent=evidence.agent,
            data=evidence.data,
        )

    def findings_of(self, case: Case) -> tuple[Finding, ...]:
        """Every finding on a case, by place, then checker."""
        return _in_order(self._findings(self.checkers, case))

    def _findings(self, checkers: Iterable[Checker], case: Case) -> list[Finding]:
        found: list[Finding] = []
        for checker in checkers:
            try:
                for evidence in checker.find(case):
                    found.append(self._finding(checker, case, evidence))
            except Exception as error:
                error.add_note(f"in checker {checker.id!r} on ticket {case.ticket.id!r}")
                raise
        return found

    def _finding(self, checker: Checker, case: Case, evidence: Evidence) -> Finding:
        index, span, quote, agent = evidence.interaction, evidence.span, "", evidence.agent
        if index is not None:
            if not 0 <= index < len(case.interactions):
                raise CheckerError(f"evidence at interaction {index} of {len(case.interactions)}", checker.id)
            item = case.interactions[index]
            agent = agent or getattr(item, "agent", None)
            if span is not None:
                quote = getattr(item, "text", "")[span[0] : span[1]]
                if len(quote) != span[1] - span[0] or span[0] < 0:
                    raise CheckerError(
                        f"the span {span} is not in the text of interaction {index}", checker.id
                    )
        fields = _Fields(evidence.data, quote=quote, name=case.ticket.customer.name or "")
        locale = self.policy.locale
        return Finding(
            checker=checker.id,
            pitfall=checker.pitfall,
            severity=self._severities[checker.id],
            ticket_id=case.ticket.id,
            interaction=index,
            span=span,
            quote=quote,
            message=checker.message[locale].format_map(fields),
            remedy=checker.remedy[locale].format_map(fields),
            suggestion=evidence.suggestion,
            agent=agent,
            data=evidence.data,
            waived=self._waiver(checker.id, case.ticket.id, index),
        )

    def _waiver(self, checker: str, ticket: str, index: int | None) -> str | None:
        for waiver in self.policy.waivers:
            if (waiver.checker, waiver.ticket) == (checker, ticket) and waiver.interaction in (None, index):
                return waiver.reason
        return None


def _in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(found, key=lambda finding: finding.place))


class _Fields(dict[str, Any]):
    """The fields of a message's text; one that the evidence lacks stays as it is written."""

    def __init__(self, data: Mapping[str, Any], **more: Any) -> None:
        super().__init__({**more, **data})

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"


def _check_ids(policy: Policy, checkers: Sequence[Checker], team: Sequence[TeamChecker]) -> None:
    ids = [*(checker.id for checker in checkers), *(checker.id for checker in team)]
    known = CHECKERS.keys() | TEAM_CHECKERS.keys() | set(ids)
    for place, named in (("off", policy.off), ("severities", policy.severities), ("weights", policy.weights)):
        for checker_id in named:
            if checker_id not in known:
                raise PolicyError(f"unknown checker {checker_id!r}", f"$.{place}")
    for index, waiver in enumerate(policy.waivers):
        if waiver.checker not in known:
            raise PolicyError(f"unknown checker {waiver.checker!r}", f"$.waivers[{index}].checker")
    for name, preset in policy.presets.items():
        presets = METRICS[name].presets if name in METRICS else ()
        if preset not in presets:
            problem = unknown("preset", preset, presets) if presets else f"{name!r} has no presets"
            raise PolicyError(problem, f"$.presets.{name}")
    twice = [checker_id for checker_id, many in Counter(ids).items() if many > 1]
    if twice:
        raise PolicyError(f"two checkers are called {twice[0]!r}", "checkers")


def _check_locale(locale: str, checkers: Iterable[Checker | TeamChecker]) -> None:
    for checker in checkers:
        for what, texts in (("message", checker.message), ("remedy", checker.remedy)):
            if locale not in texts:
                problem = f"no text for {locale!r}: give one, or one text for all locales"
                raise CheckerError(problem, f"{checker.id}.{what}")


def _restore(
    policy: Policy,
    checkers: tuple[Checker, ...],
    languages: tuple[str | Language, ...],
    team_checkers: tuple[TeamChecker, ...],
) -> Auditor:
    return Auditor(policy, checkers=checkers, languages=languages, team_checkers=team_checkers)


def audit(ticket: Ticket, policy: Policy | None = None, as_of: Moment | None = None) -> Audit:
    """Audit one ticket once. For many, make an `Auditor`."""
    return Auditor(policy).audit(ticket, as_of)


__all__ = ["Audit", "Auditor", "audit"]
