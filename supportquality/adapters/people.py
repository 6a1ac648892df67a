"""Who is who in a foreign payload: what the help desks tell of people and teams in the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from supportquality.adapters.foreign import Foreign
from supportquality.tickets import Agent, Interaction


def by_id(people: Iterable[Foreign]) -> dict[str, Foreign]:
    """People by their id; of two with one id the later."""
    return {person["id"].id(): person for person in people}


def names_by_id(teams: Foreign) -> dict[str, str]:
    """The names of a list of teams or groups."""
    return {team["id"].id(): team["name"].text() for team in teams}


def name_of(team: str | None, names: Mapping[str, str]) -> str | None:
    """The name of a team, its id where the payload has no name."""
    return None if team is None else names.get(team) or team


def reachable_at(email: str | None, phone: str | None) -> dict[str, tuple[str, ...]]:
    """The facts of a customer that are known: a mail address, a phone number."""
    known = {"email-address": email, "phone-number": phone}
    return {kind: (fact,) for kind, fact in known.items() if fact}


def agents_in(interactions: Iterable[Interaction], agent: Callable[[str], Agent]) -> tuple[Agent, ...]:
    """The agents who wrote, were assigned or were rated, in the order in which they came."""
    seen = dict.fromkeys(getattr(item, "agent", None) for item in interactions)
    return tuple(agent(user) for user in seen if user)
