"""Who is who on a ticket."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen

from supportquality.adapters.foreign import Foreign
from supportquality.adapters.people import agents_in, by_id, name_of, names_by_id, reachable_at
from supportquality.tickets import Agent, Customer, Interaction, Sender

_SENDERS: Mapping[str, Sender] = {"end-user": "customer", "agent": "agent", "admin": "agent"}
_SYSTEM_USER = "-1"


@frozen
class People:
    """Who is who. The requester is the customer, whatever role they have elsewhere."""

    requester: str
    users: Mapping[str, Foreign]
    groups: Mapping[str, str]
    bots: frozenset[str]

    @classmethod
    def of(cls, root: Foreign, ticket: Foreign, bots: frozenset[str]) -> People:
        return cls(ticket["requester_id"].id(), by_id(root["users"]), names_by_id(root["groups"]), bots)

    def sender(self, author: Foreign) -> Sender:
        """What kind of author this id is."""
        user = author.id()
        if user in self.bots:
            return "bot"
        if user == _SYSTEM_USER:
            return "system"
        if user == self.requester:
            return "customer"
        if user not in self.users:
            raise author.error("unknown user, add them to users")
        return self.users[user]["role"].one_of(_SENDERS)

    def team(self, group: str | None) -> str | None:
        """The name of a group, its id where the payload has no name."""
        return name_of(group, self.groups)

    def customer(self) -> Customer:
        """The requester, with what Zendesk knows of them."""
        user = self.users.get(self.requester)
        if user is None:
            return Customer(id=self.requester)
        return Customer(
            id=self.requester,
            name=user["name"].filled_text(),
            facts=reachable_at(user["email"].filled_text(), user["phone"].filled_text()),
            language=user["locale"].filled_text(),
        )

    def agents(self, interactions: Iterable[Interaction]) -> tuple[Agent, ...]:
        """The agents who wrote, were assigned or were rated, in the order in which they came."""
        return agents_in(interactions, self._agent)

    def _agent(self, agent: str) -> Agent:
        user = self.users.get(agent)
        if user is None:
            return Agent(id=agent)
        team = self.team(user["default_group_id"].optional_id())
        return Agent(id=agent, name=user["name"].filled_text(), team=team)
