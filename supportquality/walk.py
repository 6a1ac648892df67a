"""The walk over the interactions of a case that a timeline is read off."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from supportquality.events import Ending, Handoff, Mark, Pause, Solve, Wait, pauses_among
from supportquality.instants import duration_us, microseconds
from supportquality.tickets import (
    Assignment,
    Interaction,
    Merge,
    Message,
    Priority,
    PriorityChange,
    StatusChange,
)

if TYPE_CHECKING:
    from supportquality.case import Case


class Walk:
    """Goes through the interactions once and remembers what is going on."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.ticket = case.ticket
        self.waits: list[Wait] = []
        self.running: Wait | None = None
        self.unanswered: list[Wait] = []
        self.heard: int | None = None
        """When the customer first heard anything after the solve that ended the last wait."""
        self.handoffs: list[Handoff] = []
        self.solves: list[Solve] = []
        self.priorities: list[tuple[int, Priority]] = []
        self.responsible: list[tuple[int, str | None, str | None]] = []
        self.priority: Priority = case.ticket.priority
        self.agent: str | None = None
        self.team: str | None = None
        self.person: str | None = None
        self.begun = False
        self.replied = False
        self.answered = False
        self.merged_into: int | None = None
        start = case.ticket.created_at or (case.interactions[0].at if case.interactions else None)
        self.marks: list[Mark] = [("open", microseconds(start) if start is not None else 0, None)]
        for index, item in enumerate(case.interactions):
            if type(item) is Message:
                self._message(index, item)
            else:
                self._event(index, item)
        if self.running is not None:
            self.running.pauses = self._pauses_of(self.running)
            self.waits.append(self.running)

    def _event(self, index: int, item: Interaction) -> None:
        if self.merged_into is not None:
            return
        match item:
            case StatusChange():
                self._status(index, item)
            case Assignment():
                self._assignment(index, item)
            case PriorityChange():
                self.priority = item.priority
                self.priorities.append((index, item.priority))
                if self.running is not None and microseconds(item.at) == self.running.start:
                    self.running.priority = item.priority
            case Merge(into=str()):
                self.merged_into = index
                if self.running is not None:
                    self._close(self.running, index, microseconds(item.at), "merge")

    def _message(self, index: int, message: Message) -> None:
        if message.by == "customer":
            if not message.automatic:
                self._customer(index, message)
            return
        running = self.running
        is_reply = message.is_reply
        if running is not None:
            at = microseconds(message.at)
            if running.acknowledged is None:
                running.acknowledged = at
            if is_reply:
                running.reply, running.answered_by = index, message.agent
                self._close(running, index, at, "reply")
        elif self.heard is None:
            self.heard = microseconds(message.at)
        if is_reply:
            self._reply(index, message)

    def _reply(self, index: int, message: Message) -> None:
        if self.unanswered:
            self._answer_late(index, message)
        if message.agent is not None and message.agent != self.agent:
            self._hand_to(index, message.agent, None)
        self.answered = self.answered or bool(self.waits)
        self.replied = self.begun = True

    def _answer_late(self, index: int, message: Message) -> None:
        """A reply that comes after the solve; where none had come before, it is the first response all the same."""
        for wait in self.unanswered:
            wait.reply, wait.answered_by = index, message.agent
            if wait.kind == "first" and wait.how == "solve":
                wait.end, wait.ended_by, wait.how = microseconds(message.at), index, "reply"
                wait.acknowledged = wait.end if wait.acknowledged is None else wait.acknowledged
        self.unanswered = []

    def _customer(self, index: int, message: Message) -> None:
        if self.merged_into is not None:
            return
        at = microseconds(message.at)
        if self.running is not None and self.case.says_settled(index):
            self._close(self.running, index, at, "withdrawal")
            return
        if (self.replied or self.solves) and not self.case.needs_answer(index):
            return
        if self.marks[-1][0] == "pending":
            self.marks.append(("open", at, index))
        if self.solves:
            self._reopen(index, at)
        running = self.running
        if running is None:
            running = self.running = self._resumed() or self._begun(index, message, at)
        running.messages.append(index)

    def _resumed(self) -> Wait | None:
        """The first wait again, where a solve ended it and no reply has come."""
        if self.answered or not self.unanswered or self.unanswered[-1].how != "solve":
            return None
        wait = self.waits.pop()
        self.unanswered.pop()
        wait.end = wait.ended_by = wait.how = None
        wait.acknowledged = self.heard if wait.acknowledged is None else wait.acknowledged
        return wait

    def _begun(self, index: int, message: Message, at: int) -> Wait:
        channel = message.channel or self.ticket.channel
        return Wait(
            kind="next" if self.waits else "first",
            opened=index,
            start=at,
            priority=self.priority,
            channel=channel,
            agent=self.agent,
            team=self.team,
            mark=len(self.marks) - 1,
            hours=self.case.policy.hours_for(channel, self.team),
        )

    def _reopen(self, index: int, at: int) -> None:
        if self.solves and self.solves[-1].reopened is None:
            self.solves[-1] = attrs.evolve(self.solves[-1], reopened=index, reopened_at=at)

    def _close(self, wait: Wait, index: int, at: int, how: Ending) -> None:
        wait.end, wait.ended_by, wait.how = at, index, how
        wait.pauses = self._pauses_of(wait)
        if how in ("solve", "withdrawal"):
            self.unanswered.append(wait)
        self.waits.append(wait)
        self.running = self.heard = None

    def _pauses_of(self, wait: Wait) -> tuple[Pause, ...]:
        """A pause set before the first reply does not shorten the first response."""
        paused = wait.kind == "next" and len(self.marks) > 1
        return pauses_among(self.marks, wait.mark) if paused else ()

    def _status(self, index: int, change: StatusChange) -> None:
        at = microseconds(change.at)
        if change.status != self.marks[-1][0]:
            self.marks.append((change.status, at, index))
        if change.status not in ("solved", "closed"):
            self._reopen(index, at)
            return
        reply = self._comes_with(index, at) if self.running is not None else None
        if not self.solves or self.solves[-1].reopened is not None:
            self.solves.append(Solve(index=index, at=at, reply=reply))
        if self.running is not None and reply is None:
            self._close(self.running, index, at, "solve")

    def _comes_with(self, index: int, at: int) -> int | None:
        """The reply that comes with a solve: some desks log the status a moment before the words."""
        at_word = bisect_right(self._words, index)
        if at_word == len(self._words):
            return None
        number = self._words[at_word]
        item = self.case.interactions[number]
        is_near = microseconds(item.at) <= at + duration_us(self.case.policy.limits.burst)
        return number if is_near and type(item) is Message and item.is_reply else None

    @cached_property
    def _words(self) -> list[int]:
        """The replies and what the customer wrote."""
        return [
            index
            for index, item in enumerate(self.case.interactions)
            if type(item) is Message and (item.from_customer or item.is_reply)
        ]

    def _assignment(self, index: int, item: Assignment) -> None:
        if item.agent is not None and item.agent in self._bots:
            return
        if item.agent is None and item.team is None:
            self.agent = None
            self.responsible.append((index, None, self.team))
            return
        self._hand_to(index, item.agent, item.team)
        self.begun = self.begun or item.agent is not None
        if self.running is not None and microseconds(item.at) == self.running.start:
            self.running.agent, self.running.team = self.agent, self.team
            self.running.hours = self.case.policy.hours_for(self.running.channel, self.team)

    @cached_property
    def _bots(self) -> frozenset[str]:
        """Who speaks as a bot: a ticket that is assigned to one has not reached a human yet."""
        messages = (item for item in self.case.interactions if type(item) is Message)
        return frozenset(item.agent for item in messages if item.by == "bot" and item.agent is not None)

    def _hand_to(self, index: int, agent: str | None, team: str | None) -> None:
        """From now on this agent, or any of this team, is responsible.

        It is a handoff once a human was: to another person, or to another team's queue, or out of that queue to
        somebody of a third team. Out of a queue to one of its own people it is none.
        """
        listed = self.ticket.agent_named(agent)
        team = team or (listed.team if listed is not None else None)
        other_team = team is not None and self.team is not None and team != self.team
        other_person = agent is not None and self.person is not None and agent != self.person
        from_queue = agent is None or self.person is None
        if self.begun and (other_person or (other_team and from_queue)):
            self.handoffs.append(
                Handoff(
                    index=index,
                    from_agent=self.person,
                    to_agent=agent,
                    from_team=self.team,
                    to_team=team,
                )
            )
        self.agent = agent
        self.person = agent or (None if other_team else self.person)
        self.team = team or (None if other_person else self.team)
        self.responsible.append((index, self.agent, self.team))
