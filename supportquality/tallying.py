"""Tallying: how audits one after another become the cells of a summary."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import Final, Protocol

from supportquality.breakdowns import SINGLE, Breakdown, Key, key_of
from supportquality.case import Case
from supportquality.cells import KINDS, Catalogue, Cell
from supportquality.findings import Finding
from supportquality.measurement import Measurement
from supportquality.signals import SIGNALS
from supportquality.statistics import Count, Distribution, Mean, NetScore, Share, Statistic
from supportquality.whereabouts import CREDITED, Whereabouts

WAIVED: Final = "waived"

_OBSERVATIONS_AT_ONCE: Final = 100_000


class Audited(Protocol):
    """What is summarized of an audit."""

    @property
    def case(self) -> Case: ...
    @property
    def findings(self) -> tuple[Finding, ...]: ...
    @property
    def measurements(self) -> Mapping[str, Measurement]: ...
    @property
    def checked(self) -> Catalogue:
        """The ids of the checkers that ran, sorted."""


def _observed(statistic: type[Statistic], values: Sequence[float]) -> Statistic:
    """The statistic of these values of measurements."""
    if statistic is NetScore:
        promoters, detractors = sum(value > 0 for value in values), sum(value < 0 for value in values)
        return NetScore(promoters, len(values) - promoters - detractors, detractors)
    return _OF_VALUES[statistic](values)


_OF_VALUES: Final[Mapping[type[Statistic], Callable[[Sequence[float]], Statistic]]] = {
    Count: lambda values: Count(int(sum(values))),
    Share: lambda values: Share(int(sum(values)), len(values)),
    Mean: Mean.of_all,
    Distribution: Distribution.of_all,
}


class _Tally:
    """A cell while it is being filled."""

    __slots__ = ("findings", "messages", "observed", "severities", "statistics", "tickets")

    def __init__(self) -> None:
        self.tickets: Counter[Catalogue] = Counter()
        self.messages = 0
        self.findings: Counter[str] = Counter()
        self.severities: Counter[str] = Counter()
        self.statistics: dict[str, Statistic] = {}
        self.observed: defaultdict[str, list[float]] = defaultdict(list)

    def settle(self) -> None:
        """Turn what was observed since the last time into statistics."""
        for metric, values in self.observed.items():
            new = _observed(KINDS[metric], values)
            if not new.count:
                continue
            old = self.statistics.get(metric)
            self.statistics[metric] = new if old is None else old + new
        self.observed.clear()

    def cell(self) -> Cell:
        self.settle()
        return Cell(
            dict(self.tickets), self.messages, dict(self.findings), dict(self.severities), self.statistics
        )


class Tallies:
    """The tallies of all cells, filled audit by audit."""

    def __init__(self, pairs: tuple[Breakdown, ...]) -> None:
        self.kept = SINGLE | frozenset(pairs)
        self._by_ticket = [each for each in sorted(self.kept) if not CREDITED.intersection(each)]
        self._by_agent = [each for each in sorted(self.kept) if CREDITED.intersection(each)]
        self._tallies: defaultdict[Key, _Tally] = defaultdict(_Tally)
        self._waiting = 0

    def add(self, audit: Audited) -> None:
        places = Whereabouts(audit.case)
        tallies = [self._tallies[()]]
        tallies += [self._tallies[key_of(each, places.of_ticket)] for each in self._by_ticket]
        agents = {agent: self._of_agent(agent, places) for agent in places.agents}

        def of_agent(agent: str | None) -> list[_Tally]:
            if agent not in agents:
                agents[agent] = self._of_agent(agent, places)
            return agents[agent]

        self._findings(audit.findings, tallies, of_agent)
        signals = ((name, signal(audit.case)) for name, signal in SIGNALS.items())
        self._observations(chain(audit.measurements.items(), signals), tallies, of_agent, places)
        self._ticket(audit.checked, tallies, agents, places)
        if self._waiting > _OBSERVATIONS_AT_ONCE:
            self._settle()

    def _of_agent(self, agent: str | None, places: Whereabouts) -> list[_Tally]:
        where = places.of_agent(agent)
        return [self._tallies[key_of(each, where)] for each in self._by_agent]

    def _findings(
        self,
        findings: Iterable[Finding],
        tallies: list[_Tally],
        of_agent: Callable[[str | None], list[_Tally]],
    ) -> None:
        seen: set[tuple[int, str]] = set()
        for finding in findings:
            severity = WAIVED if finding.waived is not None else finding.severity.value
            for tally in tallies if finding.agent is None else chain(tallies, of_agent(finding.agent)):
                tally.severities[severity] += 1
                if severity != WAIVED and (id(tally), finding.checker) not in seen:
                    seen.add((id(tally), finding.checker))
                    tally.findings[finding.checker] += 1

    def _observations(
        self,
        measurements: Iterable[tuple[str, Measurement]],
        tallies: list[_Tally],
        of_agent: Callable[[str | None], list[_Tally]],
        places: Whereabouts,
    ) -> None:
        for metric, measurement in measurements:
            values = measurement.values
            for name, many in measurement.data.get("counts", {}).items():
                for tally in chain(tallies, of_agent(places.owner)):
                    tally.observed[f"{metric}:{name}"].append(many)
            if not values:
                continue
            for tally in tallies:
                tally.observed[metric].extend(values)
            agents = measurement.agents or (places.owner,) * len(values)
            for agent, value in zip(agents, values, strict=True):
                for tally in of_agent(agent):
                    tally.observed[metric].append(value)
            self._waiting += len(values)

    @staticmethod
    def _ticket(
        checked: Catalogue,
        tallies: list[_Tally],
        agents: Mapping[str | None, list[_Tally]],
        places: Whereabouts,
    ) -> None:
        for tally in tallies:
            tally.tickets[checked] += 1
            tally.messages += places.messages
        counted: set[int] = set()
        for agent, own in agents.items():
            for tally in own:
                tally.messages += places.replies.get(agent, 0)
                if id(tally) not in counted:
                    counted.add(id(tally))
                    tally.tickets[checked] += 1

    def _settle(self) -> None:
        for tally in self._tallies.values():
            tally.settle()
        self._waiting = 0

    def cells(self) -> dict[Key, Cell]:
        return {key: tally.cell() for key, tally in self._tallies.items()}
