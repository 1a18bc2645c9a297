"""Wording of days: which phrases name one, in which language, and by which rule they are read."""

# A row is a line: pattern and example are read side by side.

from dataclasses import dataclass
from enum import StrEnum


class Rule(StrEnum):
    """How a phrase becomes a day; the groups `weekday`, `month`, `amount`, `unit` and `day` of its pattern carry the particulars."""

    ISO = "iso"
    NUMERIC = "numeric"
    NAMED_MONTH = "named_month"
    DAY_OF_MONTH = "day_of_month"
    ISO_WEEK = "iso_week"
    TODAY = "today"
    TOMORROW = "tomorrow"
    DAY_AFTER_TOMORROW = "day_after_tomorrow"
    THIS_WEEKDAY = "this_weekday"
    NEXT_WEEKDAY = "next_weekday"
    WEEKDAY = "weekday"
    END_OF_WEEK = "end_of_week"
    END_OF_NEXT_WEEK = "end_of_next_week"
    START_OF_NEXT_WEEK = "start_of_next_week"
    END_OF_MONTH = "end_of_month"
    END_OF_NEXT_MONTH = "end_of_next_month"
    END_OF_YEAR = "end_of_year"
    AFTER = "after"
    END_OF_DAY = "end_of_day"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row: `example` is a phrase that `pattern` matches whole. A blank stands for any white space; case is ignored.

    With `needs_limit` it is a day only after a word such as "by": "the 3rd" alone may count anything.
    """

    rule: Rule
    pattern: str
    example: str
    needs_limit: bool = False


WEEKDAYS: dict[str, tuple[str, ...]] = {
    "en": ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    "nl": ("ma", "di", "wo", "do", "vr", "za", "zo"),
    "de": ("mo", "di", "mi", "do", "fr", "sa", "so"),
}
"""How the names of the days begin, Monday first."""

MONTHS: dict[str, int] = {
    beginning: month
    for month, beginnings in enumerate(
        ("jan jän", "feb", "mar maa mrt mär", "apr", "may mei mai", "jun", "jul", "aug", "sep", "oct okt", "nov", "dec dez"), start=1
    )
    for beginning in beginnings.split()
}  # fmt: skip
"""How the names of the months begin."""

AMOUNTS: dict[str, int] = {
    word: amount
    for amount, words in enumerate(
        ("a an een één einem einer", "two twee zwei a couple of couple of", "three drie drei", "four vier", "five vijf fünf", "six zes sechs",
         "seven zeven sieben", "eight acht", "nine negen neun", "ten tien zehn"), start=1
    )
    for word in words.split()
}  # fmt: skip

NEUTRAL = (
    Phrase(Rule.ISO, r"\b\d{4}-\d{2}-\d{2}\b", "2026-11-27"),
    Phrase(Rule.NUMERIC, r"\b\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})\b", "27.11.2026"),
)

_EN_DAY = r"(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?-i:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\b\.?)(?: (?:morning|afternoon|evening|night|noon|eod|cob))?(?!s\b)"
_EN_MONTH = r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
_NL_DAY = r"(?P<weekday>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|middag|avond| einde dag)?"
_NL_MONTH = r"(?P<month>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?"
_DE_DAY = r"(?P<weekday>montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:s?vormittag|morgen|mittag|nachmittag|abend| früh| vormittag| nachmittag| abend| mittag)?(?!s\b)"
_DE_MONTH = r"(?P<month>januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|apr|jun|jul|aug|sept?|okt|nov|dez)\b\.?"
_EN_NUMBER = r"(?P<amount>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple of)"
_NL_NUMBER = r"(?P<amount>\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)"
_DE_NUMBER = r"(?P<amount>\d{1,3}|eine[mr]|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)"

PHRASES: dict[str, tuple[Phrase, ...]] = {
    "en": (
        *NEUTRAL,
        Phrase(
            Rule.NAMED_MONTH,
            rf"\b(?:{_EN_DAY},? )?(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)?[ -]{_EN_MONTH}(?:,?[ -]\d{{4}})?(?!\d)",
            "Friday 27 November 2026",
        ),
        Phrase(
            Rule.NAMED_MONTH,
            rf"\b(?:{_EN_DAY},? )?{_EN_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?\b(?!:)",
            "November 27th",
        ),
        Phrase(Rule.NUMERIC, r"\b\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})\b", "12/4/2026"),
        Phrase(Rule.NUMERIC, rf"\b{_EN_DAY},? \d{{1,2}}/\d{{1,2}}\b", "Friday 12/4"),
        Phrase(Rule.NUMERIC, r"\b\d{1,2}/\d{1,2}\b", "12/4", needs_limit=True),
        Phrase(Rule.DAY_OF_MONTH, r"\bthe (?P<day>\d{1,2})(?:st|nd|rd|th)\b", "the 27th", needs_limit=True),
        Phrase(Rule.START_OF_NEXT_WEEK, r"\b(?:early|(?:the )?(?:beginning|start) of) next week\b", "early next week"),
        Phrase(
            Rule.END_OF_NEXT_WEEK,
            r"\b(?:(?:by |the )*(?:end of |late )?next week)\b(?! (?:mon|tue|wed|thu|fri))",
            "end of next week",
        ),
        Phrase(
            Rule.NEXT_WEEKDAY,
            rf"\bnext {_EN_DAY}|\b{_EN_DAY.replace('weekday', 'weekday2')} next week\b",
            "next Tuesday",
        ),
        Phrase(Rule.END_OF_WEEK, r"\b(?:the )?end of (?:the|this) week\b|\bthis week\b|\beow\b", "end of the week"),
        Phrase(Rule.END_OF_NEXT_MONTH, r"\b(?:the )?end of next month\b", "end of next month"),
        Phrase(
            Rule.END_OF_MONTH,
            r"\b(?:the )?end of (?:the|this) month\b|\bthis month\b|\bmonth[- ]end\b|\beom\b",
            "end of the month",
        ),
        Phrase(Rule.END_OF_YEAR, r"\b(?:the )?end of (?:the|this) year\b|\byear[- ]end\b", "end of the year"),
        Phrase(
            Rule.AFTER,
            rf"\b(?:in|within)(?: the next)? {_EN_NUMBER} (?P<unit>hours?|days?|weeks?|months?|business days?|working days?)(?:'s? time)?\b",
            "in two weeks",
        ),
        Phrase(
            Rule.AFTER, rf"\b{_EN_NUMBER} (?P<unit>days?|weeks?|months?) from (?:now|today)\b", "two weeks from now"
        ),
        Phrase(Rule.DAY_AFTER_TOMORROW, r"\b(?:the )?day after tomorrow\b", "the day after tomorrow"),
        Phrase(Rule.TOMORROW, r"\btomorrow\b(?: (?:morning|afternoon|evening|night))?", "tomorrow morning"),
        Phrase(Rule.TODAY, r"\b(?:today|tonight|this (?:morning|afternoon|evening))\b", "tonight"),
        Phrase(Rule.THIS_WEEKDAY, rf"\bthis {_EN_DAY}", "this Friday"),
        Phrase(
            Rule.WEEKDAY,
            rf"\b(?:(?:eod|cob|(?:end|close) of (?:day|business|play)|coming)(?: on)? )?{_EN_DAY}",
            "EOD Thursday",
        ),
        Phrase(
            Rule.END_OF_DAY, r"\b(?:eod|cob|(?:the )?(?:end|close) of (?:the )?(?:day|business|play))\b", "end of day"
        ),
    ),
    "nl": (
        *NEUTRAL,
        Phrase(
            Rule.NAMED_MONTH,
            rf"\b(?:{_NL_DAY},? )?\d{{1,2}}(?:e|ste|de)? {_NL_MONTH}(?: \d{{4}})?(?!\d)",
            "vrijdag 27 november",
        ),
        Phrase(Rule.NUMERIC, r"\b\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})\b", "27-11-2026"),
        Phrase(Rule.NUMERIC, rf"\b{_NL_DAY},? \d{{1,2}}[/-]\d{{1,2}}\b", "vrijdag 27/11"),
        Phrase(Rule.NUMERIC, r"\b\d{1,2}[/-]\d{1,2}\b", "27/11", needs_limit=True),
        Phrase(Rule.DAY_OF_MONTH, r"\b(?:de )?(?P<day>\d{1,2})(?:e|ste|de)\b", "de 27e", needs_limit=True),
        Phrase(Rule.ISO_WEEK, r"\bweek (?P<day>\d{1,2})\b", "week 49"),
        Phrase(Rule.START_OF_NEXT_WEEK, r"\b(?:begin|het begin van) (?:van )?volgende week\b", "begin volgende week"),
        Phrase(
            Rule.NEXT_WEEKDAY,
            rf"\bvolgende week {_NL_DAY}|\bvolgende {_NL_DAY.replace('weekday', 'weekday2')}",
            "volgende week dinsdag",
        ),
        Phrase(Rule.END_OF_NEXT_WEEK, r"\b(?:(?:het )?(?:eind|einde) (?:van )?)?volgende week\b", "eind volgende week"),
        Phrase(
            Rule.END_OF_WEEK,
            r"\b(?:het )?(?:eind|einde) (?:van )?(?:de|deze) week\b|\bdeze week\b",
            "het einde van de week",
        ),
        Phrase(Rule.END_OF_NEXT_MONTH, r"\b(?:het )?(?:eind|einde) (?:van )?volgende maand\b", "eind volgende maand"),
        Phrase(
            Rule.END_OF_MONTH,
            r"\b(?:het )?(?:eind|einde) (?:van )?(?:de|deze) maand\b|\bdeze maand\b",
            "het einde van de maand",
        ),
        Phrase(Rule.END_OF_YEAR, r"\b(?:het )?(?:eind|einde) (?:van )?(?:het|dit) jaar\b", "het einde van het jaar"),
        Phrase(
            Rule.AFTER,
            rf"\b(?:over|binnen) {_NL_NUMBER} (?P<unit>uur|dag(?:en)?|week|weken|maand(?:en)?|werkdag(?:en)?)\b",
            "over twee weken",
        ),
        Phrase(Rule.DAY_AFTER_TOMORROW, r"\bovermorgen\b", "overmorgen"),
        Phrase(Rule.TOMORROW, r"\bmorgen(?:ochtend|middag|avond|vroeg)?\b", "morgenochtend"),
        Phrase(Rule.TODAY, r"\b(?:vandaag|vanavond|vanmiddag|vanochtend)\b", "vanavond"),
        Phrase(Rule.THIS_WEEKDAY, rf"\bdeze {_NL_DAY}", "deze vrijdag"),
        Phrase(Rule.WEEKDAY, rf"\b(?:(?:komende|aanstaande|einde dag) )?{_NL_DAY}\b", "komende vrijdag"),
        Phrase(Rule.END_OF_DAY, r"\b(?:het )?einde (?:van de )?dag\b", "einde van de dag"),
    ),
    "de": (
        *NEUTRAL,
        Phrase(
            Rule.NAMED_MONTH,
            rf"\b(?:{_DE_DAY},? (?:de[nm] )?)?\d{{1,2}}\. ?{_DE_MONTH}(?: \d{{4}})?(?!\d)",
            "Freitag, den 27. November",
        ),
        Phrase(
            Rule.NUMERIC,
            rf"\b(?:{_DE_DAY},? (?:de[nm] )?)?\d{{1,2}}\. ?\d{{1,2}}\.(?:\d{{4}}|\d{{2}})?(?!\d)",
            "27.11.",
        ),
        Phrase(Rule.DAY_OF_MONTH, r"\b(?P<day>\d{1,2})\.(?! ?\w)", "27.", needs_limit=True),
        Phrase(Rule.ISO_WEEK, r"\b(?:KW|Kalenderwoche) (?P<day>\d{1,2})\b", "KW 49"),
        Phrase(
            Rule.START_OF_NEXT_WEEK,
            r"\b(?:Anfang|zu Beginn) (?:der )?(?:nächster|nächsten|kommender|kommenden) Woche\b",
            "Anfang nächster Woche",
        ),
        Phrase(
            Rule.NEXT_WEEKDAY,
            rf"\bnächste[nrs]? (?:Woche )?{_DE_DAY}|\b{_DE_DAY.replace('weekday', 'weekday2')} nächste[rn]? Woche\b",
            "nächsten Dienstag",
        ),
        Phrase(
            Rule.END_OF_NEXT_WEEK,
            r"\b(?:(?:zum )?Ende (?:der )?)?(?:nächste[rn]?|kommende[rn]?) Woche\b",
            "Ende nächster Woche",
        ),
        Phrase(Rule.END_OF_WEEK, r"\b(?:zum )?Ende (?:der|dieser) Woche\b|\bdiese[r]? Woche\b", "Ende der Woche"),
        Phrase(Rule.END_OF_NEXT_MONTH, r"\bEnde (?:des )?nächsten Monats\b", "Ende nächsten Monats"),
        Phrase(
            Rule.END_OF_MONTH,
            r"\bEnde (?:des|dieses|diesen) Monats\b|\bMonatsende\b|\bdiesen Monat\b",
            "Ende des Monats",
        ),
        Phrase(Rule.END_OF_YEAR, r"\bEnde (?:des|dieses) Jahres\b|\bJahresende\b", "Ende des Jahres"),
        Phrase(
            Rule.AFTER,
            rf"\b(?:in|binnen|innerhalb (?:von )?) ?{_DE_NUMBER} (?P<unit>Stunden?|Tag(?:en?)?|Wochen?|Monat(?:en?)?|Werktag(?:en?)?|Arbeitstag(?:en?)?)\b",
            "in zwei Wochen",
        ),
        Phrase(Rule.DAY_AFTER_TOMORROW, r"\bübermorgen\b", "übermorgen"),
        Phrase(Rule.TODAY, r"\bheute(?: (?:morgen|früh|vormittag|mittag|nachmittag|abend))?\b", "heute Abend"),
        Phrase(
            Rule.TOMORROW,
            r"(?<!guten\s)(?<!schönen\s)\bmorgen\b(?: (?:früh|vormittag|mittag|nachmittag|abend))?",
            "morgen früh",
        ),
        Phrase(Rule.THIS_WEEKDAY, rf"\bdiese[nrs]? {_DE_DAY}", "diesen Freitag"),
        Phrase(Rule.WEEKDAY, rf"\b(?:(?:kommenden?|kommender) )?{_DE_DAY}\b", "kommenden Freitag"),
        Phrase(Rule.END_OF_DAY, r"\b(?:zum )?(?:Tagesende|Ende des Tages|Feierabend)\b", "Tagesende"),
    ),
}

LIMITS: dict[str, str] = {
    "en": r"\b(?:by|before|until|till|(?:no|not) later than|at the latest|latest|due|deadline(?: is|:)?|within|on)(?: on| by| the| this| end of)?$",
    "nl": r"\b(?:uiterlijk|ten laatste|voor|vóór|tot|tot en met|tegen|binnen|op|deadline(?: is|:)?)(?: op| voor| vóór| het| de)?$",
    "de": r"\b(?:bis|spätestens|vor|binnen|innerhalb|zum|am|Frist(?: ist|:)?|Deadline(?: ist|:)?)(?: zum| am| zur| spätestens| einschließlich| dem| den)?$",
}
"""Words before a day that make it a limit or an appointment, so that a number after them is a day."""

CUT_OFFS: dict[str, str] = {
    "en": r"\b(?:by|before|until|till|(?:no|not) later than|at the latest|latest|due|deadline…|within)(?: on| by| the| this)?$",
    "nl": r"\b(?:uiterlijk|ten laatste|voor|vóór|tot|tot en met|tegen|binnen|deadline…)(?: op| voor| vóór| het| de)?$",
    "de": r"\b(?:bis|spätestens|vor|binnen|innerhalb|Frist…|Deadline…)(?: zum| am| zur| spätestens| einschließlich| dem| den)?$",
}
"""Words before a day that say until when."""

IDENTIFYING: dict[str, str] = {
    "en": r"(?:\b(?:of|from|dated|since|after|last|past|previous|every|each|the|your|our|my|instead of|not)|'s|\d)$",
    "nl": r"\b(?:(?<!je\s)van|vanaf|sinds|na|vorige|afgelopen|iedere|elke|gedateerd|d\.d\.|jouw|onze|de|in plaats van|niet)$",
    "de": r"\b(?:vom|von|seit|nach|ab|letzte[nrms]?|vergangene[nrms]?|vorige[nr]?|jede[nr]?|datiert|der|statt|nicht)$",
}
"""Words before a day by which it names something, or something over: "your mail of Monday", "since Friday"."""

EVENTS: dict[str, str] = {
    "en": r"\b(?:meeting|call|session|workshop|event|conference|lunch|dinner|presentation|webinar|flight|interview|delivery|review|trip|visit|training|party|demo)(?: on| of| for| this)?$",
    "nl": r"\b(?:overleg|vergadering|meeting|afspraak|gesprek|workshop|evenement|conferentie|lunch|presentatie|vlucht|sessie|bezoek|training|levering)(?: op| van| voor)?$",
    "de": r"\b(?:Besprechung|Meeting|Termin|Gespräch|Workshop|Veranstaltung|Konferenz|Mittagessen|Präsentation|Flug|Sitzung|Besuch|Schulung|Lieferung|Treffen)(?: am| vom| für)?$",
}
"""What takes place on the day that follows: the day belongs to it, not to what is asked."""

REFUSED: dict[str, str] = {
    "en": r"^ (?:doesn't|does not|won't|will not|isn't|is not|is no good|is difficult|is full)\b",
    "nl": r"^ (?:lukt|past|schikt|kan)\b…\bniet\b",
    "de": r"^ (?:passt|geht|klappt|kann)\b…\bnicht\b",
}
"""What follows a day that is out of the question: "Tuesday doesn't work"."""

NAMED_AFTER: dict[str, str] = {
    "en": r"^(?:'s\b| (?:meeting|call|session|report|review|edition|lunch|numbers|figures|newsletter|workshop)\b)",
    "nl": r"^(?:se\b| ?(?:overleg|vergadering|meeting|rapport|editie)\b)",
    "de": r"^(?: ?-?(?:Besprechung|Meeting|Bericht|Ausgabe)\b)",
}
"""What follows a day that names something: "Friday's figures"."""
