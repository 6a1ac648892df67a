"""Where a ticket belongs in a breakdown: its agents and teams, channel, topic, language, day, week, hour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import tzinfo
from functools import lru_cache
from typing import Final

import pendulum

from supportquality.case import Case
from supportquality.tickets import Assignment

DIMENSIONS: Final = ("agent", "team", "channel", "priority", "topic", "language", "day", "week", "hour")

CREDITED: Final = frozenset({"agent", "team"})
"""The dimensions in which each observation is somebody's; in the others it is where its ticket is."""


class Whereabouts:
    """Where one ticket belongs."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self.replies: Counter[str | None] = Counter(case.message(index).agent for index in case.replies)
        self.messages = len(case.messages)
        self.owner = self._owner()
        self.agents: tuple[str | None, ...] = tuple(self.replies) or (self.owner,)
        self.of_ticket = self._of_ticket()

    def _owner(self) -> str | None:
        """Who answers for the ticket as a whole: the agent who replied last, else the one assigned last."""
        if self._case.replies:
            return self._case.message(self._case.replies[-1]).agent
        assigned = [item.agent for item in self._case.interactions if isinstance(item, Assignment)]
        return assigned[-1] if assigned else None

    def _of_ticket(self) -> Mapping[str, str | int | None]:
        ticket = self._case.ticket
        where: dict[str, str | int | None] = {
            "channel": ticket.channel,
            "priority": ticket.priority,
            "topic": ticket.topic or None,
            "language": self._language(),
            "day": None,
            "week": None,
            "hour": None,
        }
        if ticket.created_at is not None:
            try:
                local = ticket.created_at.astimezone(_zone(self._case.policy.hours.tz))
            except OverflowError:  # the first and the last day of the calendar, which stand for no date
                return where
            year, week, weekday = local.isocalendar()
            where["day"] = local.date().isoformat()
            where["week"] = f"{year}-W{week:02}"
            where["hour"] = (weekday - 1) * 24 + local.hour
        return where

    def _language(self) -> str | None:
        """The ticket's, else the customer's, else that of the customer's first message."""
        ticket = self._case.ticket
        written = ticket.language or ticket.customer.language
        if written or not self._case.customer_messages:
            return written or None
        return self._case.reading(self._case.customer_messages[0]).language

    def of_agent(self, agent: str | None) -> Mapping[str, str | int | None]:
        """The same with an agent and the agent's team."""
        return {**self.of_ticket, "agent": agent, "team": self._team(agent)}

    def _team(self, agent: str | None) -> str | None:
        """The team in the list of agents, else that of the agent's first assignment with one."""
        listed = self._case.ticket.agent_named(agent)
        if listed is not None and listed.team:
            return listed.team
        for item in self._case.interactions:
            if isinstance(item, Assignment) and item.agent == agent and item.team:
                return item.team
        return None


@lru_cache(maxsize=64)
def _zone(name: str) -> tzinfo:
    return pendulum.timezone(name)
