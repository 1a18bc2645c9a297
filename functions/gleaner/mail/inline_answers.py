"""My answers below in red: the sender wrote into the quotation, and plain text no longer shows where."""

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class InlineAnswers:
    """How one language says it: what is given, and where it stands; `example` is a sentence of it."""

    language: str
    given: str
    place: str
    example: str


INLINE_ANSWERS = (
    InlineAnswers("en", r"(?:answers?|comments?|replies|reply|responses?|remarks|answered|replied|commented|responded)",
                  r"(?:below|in-?line|in (?:red|blue|green|bold|colou?r|capitals)|in the text|between the lines|(?:after|under|beneath|behind|next to) (?:each|your|the|every))",
                  "Please see my answers below in red."),
    InlineAnswers("nl", r"(?:antwoord(?:en)?|opmerkingen|reacties?|commentaar)",
                  r"(?:hieronder|onderstaand|in(?: het)? (?:rood|blauw|groen)|in de tekst|tussen de regels|(?:achter|onder|bij) (?:de|je|jouw|uw|elke) vra)",
                  "Mijn antwoorden staan hieronder in het rood."),
    InlineAnswers("de", r"(?:antwort(?:en)?|anmerkung(?:en)?|kommentare?)",
                  r"(?:unten|in (?:rot|blau|grün)|im text|inline|weiter unten|zwischen den zeilen|(?:hinter|unter|bei) (?:den|ihren|deinen|euren|jeder) fragen?)", "Meine Antworten unten in Rot."),
    InlineAnswers("fr", r"(?:réponses?|commentaires?|remarques)",
                  r"(?:ci-dessous|en (?:rouge|bleu|vert|gras)|dans le (?:texte|corps)|plus bas|(?:après|sous) (?:chaque|vos|tes) )", "Mes réponses ci-dessous en rouge."),
    InlineAnswers("es", r"(?:respuestas?|comentarios?)",
                  r"(?:abajo|debajo|a continuación|en (?:rojo|azul|verde)|en el texto|(?:tras|después de|debajo de) (?:cada|tus|sus) )", "Mis respuestas abajo, en rojo."),
    InlineAnswers("it", r"(?:rispost[ae]|commenti|osservazioni)",
                  r"(?:(?:qui )?sotto|di seguito|in (?:rosso|blu|verde)|nel testo|(?:dopo|sotto|accanto a) (?:ogni|le tue|le sue) )", "Le mie risposte qui sotto in rosso."),
    InlineAnswers("pt", r"(?:respostas?|comentários?)",
                  r"(?:abaixo|em baixo|(?:a|em|de) (?:vermelho|azul|verde)|no texto|(?:depois de|após|a seguir a) (?:cada|suas|as) )", "As minhas respostas abaixo, a vermelho."),
    InlineAnswers("da, no, sv", r"(?:svar(?:en|ene)?|kommentar(?:er|ene)?)",
                  r"(?:nedenfor|nedan(?:för)?|under|(?:med|i|med rød) (?:rødt|rött|rød|blåt|blått)|i tekst?en|i texten)", "Mine svar nedenfor med rødt."),
    InlineAnswers("fi", r"(?:vastaukse(?:t|ni)|kommentit|kommenttini)", r"(?:alla|punaisella|tekstin (?:seassa|joukossa))",
                  "Vastaukseni alla punaisella."),
    InlineAnswers("pl", r"(?:odpowiedzi|komentarze|uwagi)", r"(?:poniżej|na czerwono|czerwonym kolorem|w tekście)", "Moje odpowiedzi poniżej na czerwono."),
    InlineAnswers("cs", r"(?:odpověd[iíě]|komentáře|poznámky)", r"(?:níže|dole|červeně|v textu)", "Moje odpovědi níže červeně."),
    InlineAnswers("ru", r"(?:ответ(?:ы|ил|ила)?|отвечаю|комментарии)", r"(?:ниже|красным|в тексте|внутри письма)", "Мои ответы ниже красным."),
    InlineAnswers("ja", r"(?:回答|返信|返答|コメント|ご回答)", r"(?:赤字|青字|赤色|インライン|以下の本文)", "ご質問に赤字で回答いたしました。"),
    InlineAnswers("zh", r"(?:回复|回覆|答复|答覆|批注)", r"(?:红色|紅色|红字|紅字|蓝色|正文中|原文中|文中)", "答复见下文红色部分。"),
)  # fmt: skip

_FARTHEST = 40
"""Characters between what is given and where."""

_LONGEST = 2_000
"""Who answers inline writes little above it."""


def promises_inline_answers(text: str) -> bool:
    """Whether the sender says that answers stand in the text below."""
    return len(text) <= _LONGEST and _promise().search(text) is not None


@cache
def _promise() -> re.Pattern[str]:
    gap = rf"[^.!?。！？\n]{{0,{_FARTHEST}}}"
    forms = [f"{row.given}{gap}{row.place}|{row.place}{gap}{row.given}" for row in INLINE_ANSWERS]
    return re.compile("|".join(rf"(?:{form})" for form in forms), re.IGNORECASE)
