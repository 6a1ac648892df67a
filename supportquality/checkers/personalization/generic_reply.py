from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, Specifics, checker


@checker(
    severity=Severity.MINOR,
    on_message=True,
    message={
        "en": "{words} words, and none about what the customer wrote: this reply could answer anybody.",
        "fil": "{words} salita, pero walang tungkol sa isinulat ng customer: puwede itong isagot kahit kanino.",
    },
    remedy={
        "en": "Name what the customer brought up, in their own words, before anything else.",
        "fil": "Banggitin muna ang idinulog ng customer, sa sarili nilang salita, bago ang lahat.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: The espresso machine I bought leaks from the group head. Model Brevia 200.
            ! Mon 09:40 agent: Thank you for contacting us. We appreciate you taking the time to reach out. Please
            rest
            assured that we take all concerns seriously and will do our best to assist you as quickly as we can.
        """),
        Bad("""
            Mon 09:00 customer: The CSV import stops at row 311 with 'invalid encoding'. The file is UTF-8.
            ! Mon 09:50 agent: Hello, thank you so much for getting in touch with us today. We completely value your
            business and we are here for you. The right people have been informed and will do everything possible.
        """),
        Bad("""
            Mon 09:00 customer: Your app logged a run of 40 km when I walked the dog.
            ! Mon 09:20 agent: Hi! Thanks so much for being part of our community. Your experience matters a great
            deal to
            us and we are always working hard to make things better for everyone here.
            Mon 09:24 customer: The distance is wrong every day since firmware 2.4.
            ! Mon 10:00 agent: Hello! We truly value your input and want to thank you for bringing this to our
            attention.
            Please know that we are committed to excellence and hope you have a great week ahead.
        """),
        Bad(
            """
            Mon 09:00 customer: Tatlong araw na pong putol ang tubig dito sa Phase 2.
            ! Mon 10:10 agent: Magandang umaga po! Maraming salamat po sa inyong pagtitiwala at sa
            pakikipag-ugnayan sa
            amin. Makakaasa po kayo na pinahahalagahan namin ang bawat mensahe at gagawin po namin ang lahat ng aming
            makakaya upang kayo ay mapaglingkuran nang maayos.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Ang lamig ng fries at kulang pa ng isang burger ung order ko.
            ! Mon 09:25 agent: Hello po! Thank you for reaching out to us. We are always happy to hear from you po.
            Ipaparating po namin ito sa kinauukulan at sana po ay patuloy nyo kaming tangkilikin. Have a great day po!
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Nag-avail po ako ng promo na free helmet, wala pa po hanggang ngayon.
            ! Mon 09:30 agent: Good day po! Maraming salamat po sa inyong message. Lagi po kaming nandito para sa
            inyo at
            ginagawa po namin ang aming best para mapabuti ang aming serbisyo. Ingat po kayo palagi!
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Basag po ang salamin ng bintana sa silid 204 at pumapasok ang ulan.

            Teresita Abrenica
            ! Mon 11:00 agent: Mahal na Bb. Abrenica, maraming salamat po sa inyong paglapit sa aming tanggapan.
            Ipinaabot na po namin sa kinauukulan ang inyong hinaing, at tinitiyak po namin na ito ay mabibigyan ng
            kaukulang pansin sa lalong madaling panahon.
            """,
            language="fil",
            why="ang sariling pangalan lang ng customer ang galing sa kanya",
        ),
        Bad(
            """
            Mon 09:00 customer: The espresso machine I bought leaks from the group head. Model Brevia 200.
            ! Mon 09:40 agent: Thank you for contacting us. We appreciate you taking the time to reach out and will do
            our best to assist you as quickly as we can.

            > The espresso machine I bought leaks from the group head. Model Brevia 200.
            """,
            why="what it quotes is not its own",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: The espresso machine leaks. Order 5531.
            Mon 09:40 agent: Thank you for contacting us about order 5531. We appreciate you taking the time, and
            we will
            do our very best to assist you with the machine before Friday.
            """,
            why="it names the order and the machine",
        ),
        Good(
            """
            Mon 09:00 customer: The subtitles are out of sync since the update.
            Mon 09:03 agent: Thank you for reaching out! We will look into this and get back to you today.
            """,
            why="shorter than twenty words",
        ),
        Good(
            """
            Mon 09:00 customer: hi, quick one, do they carry over?
            Mon 09:12 agent: Thank you for asking. Yes, unused points stay on your card for one more year as long
            as you
            stay with us at least five nights.
            """,
            topic="points",
            why="it takes up the topic of the ticket",
        ),
        Good(
            """
            Mon 09:00 customer: 3 days na pong walang tubig dito sa Phase 2, may baby po kami
            Mon 09:30 agent: Magandang araw po! Salamat po sa pag-message. May pumutok po na linya malapit sa Phase
            2, at
            tatapusin po ng crew ang repair mamayang 8 PM.
            """,
            language="fil",
            why="binanggit ang lugar at ang problema",
        ),
        Good(
            """
            Mon 09:00 customer: wala po kaming internet simula kagabi, naka red light ung modem
            Mon 09:10 agent: Hello, thank you for your message and for your patience. A red light means the signal
            does not
            reach the modem. I am sending a technician to you tomorrow.
            """,
            language="fil",
            why="English ang sagot, pero tungkol sa modem",
        ),
        Good(
            """
            Mon 09:00 customer: salamat po sa mabilis na pag-ayos!
            Mon 09:05 agent: Walang anuman po! Maraming salamat din po sa inyong tiwala at pasensya. Lagi po kaming
            nandito para sa inyo kung may iba pa po kayong kailangan. Ingat po palagi!
            """,
            language="fil",
            why="pasasalamat lang ang sinagot",
        ),
        Good(
            """
            Mon 09:00 customer: Why must I sign out elsewhere each morning?
            Mon 09:05 agent: Hi there, sorry to hear about this. Would you mind checking the steps in this article
            https://help.example.com/desktop-activation-cloud and let us know if that helps? Thank you so much for
            your patience.
            """,
            why="the link says what it is about",
        ),
    ],
)
def generic_reply(case: Case) -> Iterator[Evidence]:
    """A reply of twenty words or more that refers to nothing particular the customer wrote.

    Particular are words of weight that the customer used before other than names, the subject or the topic of the
    ticket, an amount, a date, a number or another fact, and three words or more beyond courtesy and service in general
    (two in a language that is not the customer's). Replies in quick succession are one.

    Why it matters: a reply that could answer anybody tells the customer that nobody read what they wrote.

    Stays silent when: the reply is shorter (`limits.generic_reply_words`), the customer wrote nothing particular,
    or only
    thanked, greeted or confirmed.

    Source: P2; CC, "Personalization", "Be genuine".
    """
    specifics = None
    for burst in case.bursts:
        if burst.word_count < case.policy.limits.generic_reply_words:
            continue
        if burst.asked and not any(map(case.needs_answer, burst.asked)):
            continue
        specifics = specifics or Specifics(case)
        if not specifics.are_in(burst) and specifics.anything:
            yield case.evidence(burst.first, words=burst.word_count)
