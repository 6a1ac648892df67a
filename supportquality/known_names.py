"""By which names the customer of a case may be called: those of the record, and those that the customer signs with."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from supportquality.names import Names, signed_names

if TYPE_CHECKING:
    from supportquality.case import Case
    from supportquality.language import Language


def signatures_of(case: Case) -> tuple[tuple[int, str], ...]:
    """The names under the customer's messages, each with the index of the first message.

    A message in no language of the packs has no signature: its last line may be a closing that they do not know.
    """
    signed: dict[str, int] = {}
    for index in case.customer_messages:
        reading = case.reading(index)
        for name in signed_names(reading):
            if name not in signed and _is_name(name, reading.text) and reading.is_understood:
                signed[name] = index
    return tuple((index, name) for name, index in signed.items())


def _is_name(signed: str, text: str) -> bool:
    return "_" not in signed and f"#{signed}" not in text


def known_names(case: Case, before: int) -> Names:
    """The names known when the interaction at this index was written."""
    signed = tuple(name for index, name in case.signatures if index < before)
    return _names(case, signed)


def recorded_names(case: Case) -> Names:
    """The names of the record alone."""
    return _names(case, ())


def names_of_staff(case: Case) -> Names:
    """The names of all agents on the ticket, and of the brand: who bears one may be spoken to or sign."""
    return _staff(tuple(agent.name or agent.id for agent in case.ticket.agents), case.policy.brands)


def _names(case: Case, signed: tuple[str, ...]) -> Names:
    customer = case.ticket.customer
    return _customer(customer.name, customer.nicknames, signed, case.languages, case.titles)


@lru_cache(maxsize=4096)
def _customer(
    name: str | None,
    nicknames: tuple[str, ...],
    signed: tuple[str, ...],
    languages: tuple[Language, ...],
    titles: frozenset[str],
) -> Names:
    names = Names.from_texts((*((name,) if name else ()), *nicknames, *signed), titles)
    short = {
        short
        for language in languages
        for short, full in language.short_names.items()
        if not names.given.isdisjoint(full.split())
    }
    return attrs.evolve(names, words=names.words | short) if short else names


@lru_cache(maxsize=1024)
def _staff(agents: tuple[str, ...], brands: tuple[str, ...]) -> Names:
    return Names.from_texts((*agents, *brands))
