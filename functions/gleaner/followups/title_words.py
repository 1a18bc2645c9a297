"""How titles are worded in each language."""

# A row is a line: the patterns of a language are read side by side.

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TitleWords:
    """What a language needs for titles.

    `lead_ins` stand before what is asked or promised and are cut off, `question_lead_ins` before what a question asks; `fillers` are dropped wherever they stand; `to_writer` is the
    word for the one who writes, `to_reader` for the one who reads; `tails` begin what does not belong in a title. `is_verb_final`:
    the verb comes last, so a title is cut around it; `orders` and `promises` find a `verb` that came first and the `rest`, and
    `particles` are what goes before the infinitive. `writer` is the writer as subject. The other fields are sentences with `{who}` and `{what}`.
    """

    lead_ins: tuple[str, ...]
    fillers: str
    question_lead_ins: tuple[str, ...]
    to_writer: str
    to_reader: str
    tails: str
    is_verb_final: bool
    orders: str
    promises: str
    particles: str
    writer: str
    answer: str
    meeting: str
    meeting_about: str
    deadline: str
    about: str
    days: str


_EN_YOU = r"(?:could|can|would|will) you (?:be able to |be so kind as to |mind )?"

WORDS: dict[str, TitleWords] = {
    "en": TitleWords(
        lead_ins=(
            rf"^.*?\b{_EN_YOU}",
            r"^.*?\b(?:great|good|helpful|nice|lovely|useful|it|wondering|wondered|grateful) (?:if|whether) you (?:could|can|would|might) ",
            r"^.*?\b(?:need|want|would like|'d like) you to ",
            r"^.*?\b(?:don't|do not) forget to ",
            r"^.*?\byou (?:need|have) to ",
            r"^.*?\bplease (?!find|see|note)",
            r"^.*?\b(?:I|we)(?:'ll| will| shall| am going to| are going to|'m going to|'re going to| promise to| can) ",
            r"^.*?\b(?:you will|you'll) (?:have|get|receive) ",
            r"^.*?\blet me (?=check|find out|ask|see)",
        ),
        question_lead_ins=(
            rf"^.*?\b{_EN_YOU}(?:please )?(?:tell|let) (?:me|us) (?:know )?",
            r"^\W*(?:so |and |also,? |but )?(?:please )?(?:let|tell) (?:me|us) (?:know )?(?=\w)",
            r"^\W*(?:and|so|but|also,?|then) ",
        ),
        fillers=r"\b(?:please|kindly|just|also|then|definitely|asap|as soon as possible|once more|when you (?:have|get) (?:a |some )?(?:time|chance|moment))\b",
        to_writer=r"\b(?:me|us)\b",
        to_reader=r"\byou\b",
        tails=r"[,;:.!?(]| (?:so that|because|since|as soon as|when|if|before|after|until|but|and (?:I|we|let|will|then)|by|on|at the latest)\b(?! the (?:way|contract|page))",
        is_verb_final=False,
        orders="",
        promises="",
        particles="",
        writer=r"^(?:I|we)\b",
        answer="Answer {who}: {what}",
        meeting="Meeting with {who}",
        meeting_about="Meeting with {who}: {what}",
        deadline="Deadline: {what}",
        about=r"\b(?:(?<!how\s)(?<!what\s)about|to discuss|discuss|regarding|concerning|re:?|to go over|to review|to talk about) (?P<what>[^,;.!?]+)",
        days=r"^(?:on|by|before|until|for|at)$",
    ),
    "nl": TitleWords(
        lead_ins=(
            r"^.*?\b(?:kun|kan|kunt|kunnen|zou|zouden|wil|wilt|willen) (?:je|jij|u|jullie)(?: (?:kunnen|willen))? ",
            r"^.*?\b(?:ik|wij|we) (?:ontvang|ontvangen|zie|zien|verneem|vernemen|krijg|krijgen) (?:het )?graag ",
            r"^.*?\bgraag (?:ontvang|ontvangen|zie|zien|verneem|vernemen) (?:ik|wij|we) ",
            r"^.*?\bverzoek(?:en)? (?:ik )?(?:je|u|jullie) (?:vriendelijk )?(?:om )?",
            r"^.*?\bals (?:je|u|jullie) ",
            r"^.*?\b(?:gelieve|graag) ",
            r"^.*?\b(?:ik|wij|we) (?:zal|zullen|ga|gaan) ",
            r"^.*?\b(?:zal|zullen) (?:ik|wij|we) ",
            r"^.*?\b(?:je|u|jullie) (?:krijgt|krijg|ontvangt|hoort) ",
        ),
        question_lead_ins=(
            r"^.*?\b(?:kun|kan|kunt|zou|wil) (?:je|u|jullie) (?:\w+ ){0,2}(?:laten weten|vertellen|aangeven|zeggen),? (?=\w)",
            r"^\W*(?:en |maar )?laat (?:(?:het|me|mij|ons|even) )*weten,? (?=\w)",
            r"^\W*(?:en|maar|dus|ook) ",
        ),
        fillers=r"\b(?:s\.?v\.?p\.?|a\.?u\.?b\.?|alsjeblieft|alstublieft|even|graag|ook|nog|dan|kunnen|willen|vriendelijk|zo snel mogelijk|misschien)(?!\w)",
        to_writer=r"\b(?:me|mij|ons)\b",
        to_reader=r"\b(?:je|jou|u|jullie)\b",
        tails=r"[,;:.!?(]| (?:en (?:ik|wij|we|kom|laat|bel|stuur|mail)|zodat|omdat|zodra|wanneer|als|maar)\b",
        is_verb_final=True,
        orders="",
        promises=r"^(?:(?:ik|wij|we) (?P<verb>\w+)|(?P<verb2>\w+) (?:ik|wij|we)) (?P<rest>.+)$",
        particles="op aan af door mee terug uit na in toe over",
        writer=r"^(?:ik|wij|we)\b",
        answer="{who} antwoorden: {what}",
        meeting="Afspraak met {who}",
        meeting_about="Afspraak met {who}: {what}",
        deadline="Deadline: {what}",
        about=r"\b(?:over|om(?= (?:het|de|een)\b)|inzake|betreffende) (?P<what>[^,;.!?]+)",
        days=r"^(?:op|voor|vóór|tot|uiterlijk|binnen|tegen|met)$",
    ),
    "de": TitleWords(
        lead_ins=(
            r"^.*?\b(?:könnten|könntest|könntet|können|kannst|könnt|würden|würdest|würdet|wollen|willst) (?:Sie|du|ihr) ",
            r"^.*?\b(?:ich|wir) (?:werde|werden) ",
            r"^.*?\b(?:werde|werden) (?:ich|wir) ",
            r"^.*?\b(?:ich|wir) bitten? (?:Sie |dich |euch )?",
            r"^.*?, wenn (?:Sie|du|ihr) ",
            r"^.*?\b(?:Sie|du|ihr) (?:erhalten|erhältst|bekommen|bekommst) ",
            r"^\W*bitte (?=\w)",
        ),
        question_lead_ins=(
            r"^.*?\b(?:können|könnten|kannst|könntest) (?:Sie|du|ihr) (?:\w+ ){0,3}(?:sagen|mitteilen|erklären),? (?=\w)",
            r"^\W*(?:bitte )?(?:lassen Sie|lass|sagen Sie|sag) (?:mich|mir|uns) (?:bitte )?(?:wissen)?,? ?(?=\w)",
            r"^.*?\b(?:teilen Sie|teil|teile) (?:mir|uns) (?:bitte )?mit, ",
            r"^\W*(?:und|aber|also|auch) ",
        ),
        fillers=r"\b(?:bitte|noch|kurz|auch|mal|dann|doch|so bald wie möglich|schnellstmöglich|gerne)\b",
        to_writer=r"\b(?:mir|mich|uns)\b",
        to_reader=r"\b(?:Ihnen|dir|euch)\b",
        tails=r"[,;:!?(]|(?<!\d)\.| (?:und (?:ich|wir|gebe|melde|schicke|sende|rufe)|damit|weil|sobald|wenn|aber)\b",
        is_verb_final=True,
        orders=r"^(?P<verb>\w+en) Sie (?P<rest>.+)$",
        promises=r"^(?:(?:ich|wir) (?P<verb>\w+en?)|(?P<verb2>\w+en?) (?:ich|wir)) (?P<rest>.+)$",
        particles="an ab auf zu nach vor mit ein aus weiter zurück durch bei",
        writer=r"^(?:ich|wir)\b",
        answer="{who} antworten: {what}",
        meeting="Termin mit {who}",
        meeting_about="Termin mit {who}: {what}",
        deadline="Frist: {what}",
        about=r"\b(?:über|um(?= (?:das|den|die)\b)|bezüglich|wegen|zum|zur) (?P<what>[^,;.!?]+)",
        days=r"^(?:am|bis|vor|zum|spätestens|binnen|um)$",
    ),
}

INFINITIVES: dict[str, str] = {
    "bekijk": "bekijken",
    "bel": "bellen",
    "bereid": "bereiden",
    "bespreek": "bespreken",
    "bestel": "bestellen",
    "bezorg": "bezorgen",
    "boek": "boeken",
    "check": "checken",
    "controleer": "controleren",
    "geef": "geven",
    "kom": "komen",
    "laat": "laten",
    "lever": "leveren",
    "maak": "maken",
    "mail": "mailen",
    "meld": "melden",
    "neem": "nemen",
    "onderteken": "ondertekenen",
    "pak": "pakken",
    "plan": "plannen",
    "regel": "regelen",
    "reserveer": "reserveren",
    "stuur": "sturen",
    "teken": "tekenen",
    "vraag": "vragen",
    "werk": "werken",
    "zet": "zetten",
    "zoek": "zoeken",
    "zorg": "zorgen",
}
"""Dutch infinitives, which the stem does not give away."""
