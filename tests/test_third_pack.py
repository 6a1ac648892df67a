"""A pack of one's own, small but whole: Spanish, used beside the shipped ones and alone."""

from __future__ import annotations

import pickle
from pathlib import Path

import attrs
import pytest

import supportquality as sq

SPANISH = sq.Language(
    code="es",
    name="Spanish",
    source="Everyday phrases of support in Spanish, for this test.",
    groups={
        "no-puedo": "no puedo|no podemos|no me es posible|no nos es posible|imposible",
        "equipo": "equipo|departamento|área|supervisor|supervisora|encargado",
        "dato": "número de pedido|número|correo|correo electrónico|nombre completo|teléfono|captura",
        "haga": "haga|abra|cierre|reinicie|actualice|descargue|pulse|entre|vaya|compruebe",
    },
    affixes=(
        "{stem}é",
        "{stem}emos",
        "{stem}o",
        "{stem}amos",
        "{stem}aré",
        "{stem}aremos",
        "{stem}ando",
        "{stem}ado",
    ),
    forms={"futuro": r"[a-z]{2,}(?:are|ere|ire|aremos|eremos|iremos)"},
    names=("ana", "maría", "josé", "luis", "carmen", "pilar", "luz"),
    titles=("señor", "señora", "sr.", "sra.", "don", "doña"),
    fields=("nombre", "apellido", "cliente", "pedido"),
    fact_words={
        "order-number": ("número de pedido", "pedido"),
        "phone": ("teléfono", "móvil"),
        "name": ("me llamo",),
    },
    months=tuple(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
    ),
    currencies=("euros", "pesos"),
    streets=("calle", "avenida", "plaza"),
    times={
        "mañana": "tomorrow",
        "hoy": "today",
        "lunes": "monday",
        "viernes": "friday",
        "dos": "2",
        "tres": "3",
    },
    spelling={"q": "que", "xq": "porque", "grax": "gracias", "porfa": "por favor"},
    floating=("también", "ya", "todavía"),
    negators=("no", "nunca", "jamás", "sin"),
    contrasts=("pero", "y", "sino"),
    abbreviations=("sr", "sra", "núm"),
    common=tuple(
        "de la que el en y a los se no un por con una su para es al lo como más pero sus le ya o".split()
    ),
    service_words=("gracias", "saludos", "atención", "servicio", "ayuda"),
    own={
        "quote": ("mensaje original", "el … escribió:"),
        "headers": ("de", "para", "asunto", "fecha"),
        "closing": ("un saludo", "saludos", "atentamente"),
        "signature": ("enviado desde mi",),
        "disclaimer": ("este correo y sus adjuntos",),
    },
    rewrites={"blame": "Veamos qué podemos hacer ahora."},
    deference=("usted",),
    agent={
        "greeting": "^ (hola|buenos días|buenas tardes|buenas noches|estimado|estimada) [<name>]",
        "role-greeting": "^ (estimado|estimada) (cliente|usuario|usuaria)",
        "thanks": "gracias [por ~3]\nle agradezco",
        "apology": """
            lo (siento|lamento) [mucho]
            (disculpe|perdone|disculpas|perdón)
            ! lo siento como
        """,
        "hollow-apology": "(disculpe|lamento) (las|los) (molestias|inconvenientes)",
        "empathy": "(entiendo|comprendo) (que|lo|su) ~4 (frustrante|molesto|difícil|frustración|molestia)",
        "name": "^ (hola|estimado|estimada|señor|señora) <name> => keep: 1",
        "courtesy": "por favor\n(con gusto|encantado|encantada)",
        "refusal": "<no-puedo> [hacer|ayudar|devolver]",
        "alternative": "(lo que|pero) sí (puedo|podemos)\n(puedo|podemos) ofrecer*",
        "blame": "(usted|tú) [no] (debería|debió|tendría que) [haber]\nes culpa suya\nsi hubiera leído",
        "dismissal": "(no es|tampoco es) para tanto\ncálmese",
        "question": "(qué|cuál|cuándo|dónde|cómo|podría|puede) ?",
        "restatement": "(si|según) (entiendo|entendí) bien",
        "solution": "(ya|hemos|he) (está|queda|quedó|hemos) (resuelto|solucionado|arreglado)\n^ [por favor] <haga>",
        "instruction": "<haga> (la|el|los|las|su|en|clic)",
        "next-step": "(le|lo|la) (llamaré|llamaremos|escribiré|escribiremos|avisaré|avisaremos)\nvoy a (revisar|consultar)",
        "promise": "(le|te|lo) <futuro>\nme encargo [de]",
        "guarantee": "(le garantizo|garantizado|sin falta|cien por cien)",
        "due": "(hoy|mañana) => when: day\n(en|dentro de) (<number>|dos|tres) (horas|días)",
        "condition": "(si|cuando|en cuanto) ~4 (aprueba|confirma|llega)",
        "jargon": "(escalar el ticket|backend|api|SLA)",
        "deflection": "(llame|escriba|diríjase|pregunte) a [su|la|el|otro|otra] (banco|tienda|fabricante|departamento)",
        "powerlessness": "no (depende|está) (de|en) (mí|nosotros|mis manos)\nsolo soy",
        "policy-citation": "(nuestra|la|según la) política",
        "uncertainty": "(no estoy seguro|no estoy segura|creo que|supongo|quizá|quizás|no sé)",
        "correction": "(me equivoqué|corrección|rectifico)",
        "help-offer": "(en qué|cómo) (puedo|podemos) ayudar*\nestamos para ayudar*",
        "closing": "(que tenga [un] buen día|un saludo|saludos|atentamente) $",
        "placeholder": "(nombre del cliente|insertar nombre)",
        "profanity": "(mierda|joder|carajo)",
        "fact-request": "(indique*|indíqueme|envíe*|envíeme|facilite*|confirme*|confírmeme) [su|el] <dato>\n(su|el) (número de pedido|correo) ?",
        "confirmation": "(avíseme|díganos|confirme) si [ya] (funciona|quedó)",
        "contraction": "# Spanish has none that is a matter of tone",
        "slang": "(tío|guay|chévere|bacán|vale)",
        "handover": "(paso|pasamos|transfiero|transferimos) [su|el] (caso|consulta|ticket) [a|al] ~1 <equipo>",
        "third-party": "(el banco|la mensajería|el transportista|el fabricante)",
        "check-back": "[le] (volveré|volveremos) a (escribir*|llamar*)",
        "sir-maam": "(señor|señora)",
        "reason": "(porque|ya que|debido a)",
        "suggestion-taken": "(paso|pasaré|trasladaré|compartiré) su (sugerencia|comentario)",
        "private-message": "(mensaje privado|mensaje directo|md|dm)",
        "mockery": "(qué gracioso|no me diga)",
        "history": "(veo|vi) que [ya|antes] (nos escribió|contactó|llamó)",
        "amends": "(le|te) hemos (devuelto|cambiado)",
        "explanation": "(esto ocurre|sucede|se debe|significa)",
        "filler": "(básicamente|en realidad|la verdad)",
        "answer": "^ (sí|no|claro|correcto)",
    },
    customer={
        "urgency": "(urgente|lo antes posible|cuanto antes|ya mismo|hoy mismo)",
        "repeat-contact": "(otra vez|de nuevo|por (segunda|tercera) vez) (escribo|llamo|les escribo)\nya (llamé|escribí)",
        "manager-request": "(hablar|comunic*) con [un|el|su|una] (supervisor|gerente|encargado|supervisora)",
        "churn-threat": "(me cambio|me voy|cancelo|cancelaré|dar de baja|darme de baja)",
        "thanks": "[muchas|mil] gracias",
        "resolved": "(ya|todo) (funciona|está (resuelto|arreglado)|me llegó)",
        "unresolved": "(sigue|siguen|todavía) (sin|no) (funcionar|funciona|llegar|llega)",
        "suggestion": "(sugiero|sería (bueno|ideal)|deberían)",
        "complaint": "(queja|pésimo|terrible|inaceptable|vergüenza)",
        "question": "(qué|cuál|cuándo|dónde|cómo|por qué|puedo|pueden|podrían) ?",
        "profanity": "(mierda|joder|carajo)",
        "failure": "(no|nunca) (funciona|llega|llegó|carga|abre|puedo (entrar|acceder|pagar))\n(roto|rota|dañado|dañada)",
        "greeting": "^ (hola|buenos días|buenas tardes|buenas noches|buenas)",
        "apology": "(perdón|disculpe|disculpen)",
        "how-to": "cómo (puedo|se|hago|cambio) ?",
        "when-question": "cuándo ?",
        "price-question": "(cuánto cuesta|qué precio|cuánto vale) ?",
        "vague": "(no funciona nada|algo falla)",
        "pleasantry": "(gracias|de nada|perfecto|ok|vale|buen día|saludos)",
        "contact-request": "(llámenme|escríbanme|llámeme|respóndanme)",
        "repeated-explanation": "(ya (lo|les) (expliqué|dije|conté)|como (dije|expliqué))",
        "tried": "(ya|he|lo) (intenté|probé|probado|intentado|reinicié)",
        "fact-given": "(mi|el) <dato> es",
        "signs-name": "(soy|me llamo) <name>",
        "contradiction": "(antes me dijeron|otro agente (dijo|me dijo))",
        "request": "(quiero|quisiera|necesito|me gustaría|solicito)",
        "proposal": "(podrían (agregar|añadir)|sería (bueno|ideal) que)",
        "angry": "(inaceptable|vergüenza|estafa|ladrones|harto|harta)",
        "upset": "(decepcionado|decepcionada|molesto|molesta|frustrado|frustrada)",
        "pleased": "(excelente|genial|contento|contenta|encantado|encantada|perfecto)",
        "yes-no-question": "^ (puedo|pueden|es|está|hay|tienen) ?",
        "displeasure": "(pésimo|fatal|no (estoy|quedé) (contento|contenta|satisfecho))",
        "own-mishap": "(olvidé|perdí) mi",
        "fact-question": "(cuál|quién|cuántos)",
        "unheard": "no era mi pregunta",
        "puts-off": "lo (envío|mando) (mañana|luego)",
        "earlier-contact": "(la semana pasada|ayer|el mes pasado) (llamé|escribí|hablé)",
    },
)


def ticket(*texts: str) -> sq.Ticket:
    """A ticket in which customer and agent take turns."""
    said = [
        {
            "type": "message",
            "at": f"2026-01-20T08:{minute:02}:00+00:00",
            "by": "agent" if minute % 2 else "customer",
            "text": text,
            **({"agent": "ana"} if minute % 2 else {}),
        }
        for minute, text in enumerate(texts)
    ]
    agents = [{"id": "ana", "name": "Ana Reyes"}]
    return sq.Ticket.from_dict({"id": "1", "channel": "email", "agents": agents, "interactions": said})


def found(reading: sq.Reading, kind: str) -> list[str]:
    return [cue.quote for cue in reading.cues_of(kind)]


def test_a_message_is_read_with_the_pack_alone() -> None:
    reading = sq.read("Hola Luz, lo siento mucho. Mañana le llamaré.", "agent", languages=[SPANISH])
    assert found(reading, "name") == ["Luz"]
    assert found(reading, "apology") == ["lo siento mucho"]
    assert found(reading, "promise") == ["le llamaré"]
    assert reading.language == "es"


def test_accents_may_be_missing_in_the_message() -> None:
    reading = sq.read("¿Cuando llega? Ya escribi ayer, esta danado.", "customer", languages=[SPANISH])
    assert found(reading, "when-question") == ["Cuando"]
    assert found(reading, "failure") == ["danado"]


def test_a_message_may_mix_the_pack_with_a_shipped_one() -> None:
    reading = sq.read("Lo siento. We can't refund this.", "agent", languages=["en", SPANISH])
    assert found(reading, "apology") == ["Lo siento"]
    assert reading.has("refusal")


def test_an_auditor_checks_with_the_pack() -> None:
    auditor = sq.Auditor(languages=["en", SPANISH])
    words = ticket("Mi pedido no llega.", "Usted debería haber leído las condiciones.")
    (finding,) = [one for one in auditor.audit(words).findings if one.checker == "blaming-language"]
    assert finding.quote == "Usted debería haber"
    assert finding.suggestion == "Veamos qué podemos hacer ahora."
    assert not [one for one in sq.audit(words).findings if one.checker == "blaming-language"]


def test_an_auditor_with_the_pack_travels() -> None:
    auditor = sq.Auditor(languages=["en", SPANISH])
    words = ticket("Mi pedido no llega.", "Es culpa suya. You should have asked.")
    again = pickle.loads(pickle.dumps(auditor))
    assert again.audit(words).findings == auditor.audit(words).findings


@pytest.mark.parametrize(("side", "cue"), [("agent", "apology"), ("customer", "failure")])
def test_a_pack_that_lacks_a_cue_cannot_be_built(side: str, cue: str) -> None:
    less = {kind: block for kind, block in getattr(SPANISH, side).items() if kind != cue}
    with pytest.raises(sq.PackError, match=f"the pack lacks the cues {cue} @ es.{side}"):
        attrs.evolve(SPANISH, **{side: less})


def test_a_cue_that_nobody_knows_is_refused() -> None:
    with pytest.raises(sq.PackError, match=r"unknown cues apologies @ es.agent"):
        attrs.evolve(SPANISH, agent={**SPANISH.agent, "apologies": "perdón"})


def test_a_bad_phrase_is_refused_at_once_with_its_place() -> None:
    bad = attrs.evolve(SPANISH, agent={**SPANISH.agent, "apology": "\n  lo siento\n  ! lo (siento"})
    with pytest.raises(sq.PackError) as raised:
        sq.Auditor(languages=["en", bad])
    assert str(raised.value) == "\"(\" is not closed @ es.agent['apology']:3:12"


def test_a_bad_group_is_refused_even_if_no_phrase_uses_it() -> None:
    bad = attrs.evolve(SPANISH, groups={**SPANISH.groups, "lista": "uno|<dos>"})
    with pytest.raises(sq.PackError, match=r"unknown group <dos> @ es.groups:1 in <lista>:5"):
        sq.read("hola", "agent", languages=[bad])


def test_an_unknown_code_is_refused_beside_a_pack() -> None:
    with pytest.raises(sq.PackError, match="no language pack 'xx'; there are en, fil"):
        sq.Auditor(languages=["xx", SPANISH])


def test_the_page_names_every_field() -> None:
    page = Path(__file__).resolve().parents[1] / "docs" / "adding-a-language.md"
    text = page.read_text(encoding="utf-8")
    assert [field.name for field in attrs.fields(sq.Language) if f"`{field.name}`" not in text] == []


def test_a_pattern_that_takes_too_long_says_so() -> None:
    slow = attrs.evolve(SPANISH, forms={"futuro": r"(?:[a-z]|[a-z]{2})+[0-9]"})
    with pytest.raises(sq.PatternTimeout, match=r"took longer than .* @ es.forms\['futuro'\]"):
        sq.read("Hola, abcdefghijklmnopqrstuvwxyzabcdefghijklmn", by="customer", languages=(slow,))


def test_a_pattern_that_is_none_is_an_error() -> None:
    bad = attrs.evolve(SPANISH, forms={"futuro": "(["})
    with pytest.raises(sq.PackError, match=r"no regular expression: .* @ es.forms\['futuro'\]"):
        sq.read("Hola", by="customer", languages=(bad,))
