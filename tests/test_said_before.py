"""What the customer wrote before a reply, and which facts they gave by then."""

from __future__ import annotations

import supportquality as sq
from supportquality.authoring import FirstGiven, Given, Reading, SaidBefore, WordsBefore


def case(*texts: tuple[str, str]):
    interactions = [
        {"type": "message", "at": f"2026-03-02T09:{minute:02}:00Z", "by": by, "text": text}
        for minute, (by, text) in enumerate(texts)
    ]
    return sq.Auditor().case(sq.Ticket.from_dict({"id": "1", "interactions": interactions}))


def test_words_are_known_from_the_message_on_that_holds_them() -> None:
    said = SaidBefore(case(("customer", "Hello"), ("agent", "The POD is here"), ("customer", "Which  Pod?")))
    assert not said.has("pod", 1)
    assert not said.has("POD", 2)
    assert said.has("POD", 3)
    assert said.has("which pod", 3)
    assert not said.has("POD", 2)


def test_words_of_two_messages_are_not_read_together() -> None:
    said = SaidBefore(case(("customer", "my order"), ("customer", "is late")))
    assert said.has("order", 2)
    assert not said.has("order is late", 2)
    assert not said.has("order\nis late", 2)


def test_words_count_at_an_edge_of_a_longer_word_and_not_in_its_midst() -> None:
    said = SaidBefore(case(("customer", "My metal chair, STARTTLS and PODs")))
    assert not said.has("ETA", 1)
    assert said.has("TLS", 1)
    assert said.has("pod", 1)


def test_what_the_customer_quotes_is_not_theirs() -> None:
    quoted = "So when does it come?\n\n> It missed the linehaul, see https://shop.example/linehaul"
    assert not SaidBefore(case(("customer", quoted))).has("linehaul", 1)
    assert SaidBefore(case(("customer", "See https://shop.example/linehaul"))).has("linehaul", 1)


def test_nothing_said_knows_nothing() -> None:
    assert not SaidBefore(case(("agent", "Good morning"))).has("morning", 1)


def test_words_add_up_message_by_message() -> None:
    told = case(("customer", "The freezer beeps"), ("agent", "Open it"), ("customer", "Still beeping"))
    heard = WordsBefore(told, told.customer_messages, Reading.content_words, ["warranty"])
    assert heard.before(0) == {"warranty"}
    assert "freeze" in heard.before(1)
    assert "beepin" not in heard.before(2)
    assert heard.before(3) >= {"warranty", "freeze", "beepin"}


def test_the_first_fact_of_a_kind_or_one_alike_counts() -> None:
    facts = [
        Given("reference", "A1", 0, (0, 2)),
        Given("order-number", "5531", 2, (0, 4)),
        Given("email", None, 4, (0, 1)),
    ]
    first = FirstGiven(facts)
    assert first.before(1, "order-number") == facts[0]
    assert first.before(0, "order-number") is None
    assert first.before(4, "email") is None
    assert first.before(5, "email") == facts[2]
    assert first.before(5, "phone") is None
