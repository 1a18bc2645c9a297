"""How German names days."""

# A row is a line: pattern and example are read side by side.

from gleaner.followups.dates.wording import (
    CHRISTMAS,
    CHRISTMAS_EVE,
    NEUTRAL,
    NEW_YEAR,
    NEW_YEARS_EVE,
    Feast,
    Phrase,
    Rule,
    Unit,
    Wording,
    counted,
)

_PART = r"(?:s?vormittag|früh|mittag|s?nachmittag|abend| früh| morgen| vormittag| mittag| nachmittag| abend)"
_DAY = rf"(?P<weekday>montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|(?-i:Mo|Di|Mi|Do|Fr|Sa|So)\b\.?(?=,? \d))(?:{_PART}| Dienstschluss)?(?!s\b|en\b)"
_DAY_2 = _DAY.replace("weekday>", "weekday2>")
_DAY_3 = _DAY.replace("weekday>", "weekday3>")
_MONTH = r"(?P<month>januar|jänner|februar|feber|märz|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|apr|jun|jul|aug|sept?|okt|nov|dez)\b\.?"
_NUMBER = r"(?P<amount>\d{1,3}|eine[mrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn|fünfzehn|dreißig|ein paar|der nächsten|den nächsten)"
_UNIT = (
    r"(?P<unit>Stunden?|(?:Kalender)?Tag(?:en?|es)?|Wochen?|Monat(?:en?|s)?|Werktag(?:en?|es)?|Arbeitstag(?:en?|es)?)"
)
_NEXT = r"(?:nächste[nrs]?|kommende[nrs]?|folgende[nr]?|naechste[nrs]?)"
_THE = r"(?:de[nmr]|zum)"

WORDING = Wording(
    weekdays=("mo", "di", "mi", "do", "fr", "sa sonna", "so"),
    months=("jan jän", "feb", "mar mär mae", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"),
    amounts=counted(
        "ein|eine|einem|einer|eines zwei|paar drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"
    )
    | {"dreißig": 30},
    units=(
        ("stunde", Unit.HOUR),
        ("werk", Unit.BUSINESS_DAY),
        ("arbeit", Unit.BUSINESS_DAY),
        ("woche", Unit.WEEK),
        ("acht", Unit.WEEK),
        ("vierzehn", Unit.FORTNIGHT),
        ("monat", Unit.MONTH),
    ),
    feasts=(
        ("heiligabend", CHRISTMAS_EVE),
        ("weihnachten", CHRISTMAS),
        ("silvester", NEW_YEARS_EVE),
        ("neujahr", NEW_YEAR),
        ("nikolaus", Feast(12, 6)),
    ),
    phrases=(
        *NEUTRAL,
        Phrase(
            Rule.END_OF_MONTH,
            rf"\bEnde (?:des Monats )?{_MONTH}(?: \d{{4}})?|\bletzten? {_MONTH.replace('month>', 'month2>')}tag\b",
            "Ende Dezember",
            is_limit=True,
        ),
        Phrase(Rule.MIDDLE_OF_MONTH, rf"\bMitte {_MONTH}", "Mitte Dezember"),
        Phrase(
            Rule.NAMED_MONTH,
            rf"\b(?:{_DAY},? \(?(?:{_THE} )?)?\d{{1,2}}\.? ?{_MONTH}(?: \d{{4}})?(?!\d)",
            "Freitag, den 27. November",
        ),
        Phrase(
            Rule.FIRST_OF_MONTH,
            r"\b(?:Ersten|Monatsersten|1\.) (?:des (?:(?P<next>nächsten|kommenden|Folge-?)|laufenden) ?Monats|n\. ?M\.)|\b(?-i:Ersten|Monatsersten)\b(?! [A-ZÄÖÜ])",
            "Ersten des nächsten Monats",
            needs_limit=True,
        ),
        Phrase(
            Rule.NUMERIC,
            rf"(?<![\d.])(?:\b{_DAY},? (?:{_THE} )?)?\b\d{{1,2}}\. ?\d{{1,2}}\. ?(?:\d{{4}}|\d{{2}}\b)?(?![\d.])(?! ?(?:Uhr|€|Euro)\b)",
            "27.11.",
        ),
        Phrase(Rule.NUMERIC, r"\b\d{1,2}/\d{1,2}/\d{4}\b", "27/11/2026"),
        Phrase(
            Rule.DAY_OF_MONTH, rf"\b{_DAY},? (?:{_THE} )(?P<day>\d{{1,2}})\.?(?! ?\w)(?![:.]\d)", "Freitag, den 27."
        ),
        Phrase(
            Rule.DAY_OF_MONTH, r"\b(?P<day>\d{1,2})\.(?! ?(?-i:[A-ZÄÖÜ\d]))(?: des Monats)?", "27.", needs_limit=True
        ),
        Phrase(
            Rule.ISO_WEEK,
            rf"\b(?:{_DAY} (?:der |in |von )?)?(?:Ende )?(?:der )?(?:KW|Kalenderwoche|Woche) ?(?P<day>\d{{1,2}})\b",
            "KW 49",
        ),
        Phrase(
            Rule.START_OF_NEXT_WEEK,
            rf"\b(?:Anfang|zu Beginn|gleich zu Beginn|Beginn) (?:der )?{_NEXT} Woche\b|\bWochenanfang\b",
            "Anfang nächster Woche",
        ),
        Phrase(
            Rule.WEEK_AFTER_WEEKDAY,
            rf"\b{_DAY} in (?:einer Woche|acht Tagen|8 Tagen)\b|\b{_DAY_2} über(?: eine)? Woche\b|\bübernächste[nr]? {_DAY_3}",
            "Freitag in einer Woche",
        ),
        Phrase(
            Rule.NEXT_WEEKDAY,
            rf"\b(?:nächste[nrs]?|naechste[nrs]?) (?:Woche,? (?:am )?)?{_DAY}|\b(?:kommende[nr]?) Woche,? (?:am )?{_DAY_2}|\b{_DAY_3},? (?:der )?{_NEXT} Woche\b",
            "nächsten Dienstag",
        ),
        Phrase(
            Rule.END_OF_NEXT_WEEK, rf"\b(?:zum )?Ende (?:der )?{_NEXT} Woche\b", "Ende nächster Woche", is_limit=True
        ),
        Phrase(Rule.END_OF_NEXT_WEEK, rf"\b{_NEXT} Woche\b", "nächste Woche", needs_limit=True),
        Phrase(
            Rule.THIS_WEEKDAY, rf"\bdiese[nrs]? (?:Woche (?:am )?)?{_DAY}|\b{_DAY_2} dieser Woche\b", "diesen Freitag"
        ),
        Phrase(
            Rule.END_OF_WEEK,
            r"\b(?:zum )?Ende (?:der |dieser )?(?:Arbeits)?Woche\b|\bWochenende (?:hin|zu)\b|\bWochenschluss\b",
            "Ende der Woche",
            is_limit=True,
        ),
        Phrase(
            Rule.END_OF_WEEK,
            r"\b(?:noch )?(?:vor|bis zum|bis vor|spätestens vor|bis) (?:dem |diesem )?(?:kommenden )?Wochenende\b",
            "vor dem Wochenende",
            is_limit=True,
        ),
        Phrase(Rule.AFTER_WEEKEND, r"\b(?:gleich |direkt )?nach dem Wochenende\b", "nach dem Wochenende"),
        Phrase(Rule.END_OF_WEEK, r"\bdiese[r]? Woche\b", "diese Woche", needs_limit=True),
        Phrase(
            Rule.END_OF_MONTH,
            r"\bEnde (?:des )?(?P<next>nächsten|kommenden|folgenden) Monats\b",
            "Ende nächsten Monats",
            is_limit=True,
        ),
        Phrase(
            Rule.END_OF_MONTH,
            r"\b(?:Ende|Ablauf|Schluss) (?:des|dieses|diesen|des laufenden) Monats\b|\bMonatsende\b|\b(?:Monatsletzten|Ultimo|Monatsschluss)\b",
            "Ende des Monats",
            is_limit=True,
        ),
        Phrase(
            Rule.MIDDLE_OF_MONTH,
            r"\b(?:zur )?Mitte (?:(?:des )?(?P<next>nächsten)|des|dieses) Monats\b|\bMonatsmitte\b",
            "Mitte des Monats",
        ),
        Phrase(
            Rule.END_OF_QUARTER,
            r"\bEnde (?:von )?(?:Q(?P<quarter>[1-4])|des (?:laufenden )?Quartals|dieses Quartals)\b|\bQuartalsende\b",
            "Ende Q1",
            is_limit=True,
        ),
        Phrase(
            Rule.END_OF_YEAR,
            r"\bEnde (?:des|dieses|diesen) Jahres\b|\bJahresende\b|\bJahresschluss\b",
            "Ende des Jahres",
            is_limit=True,
        ),
        Phrase(
            Rule.FEAST,
            r"\b(?P<feast>Heiligabend|Weihnachten|Silvester|Neujahr|Nikolaus)\b",
            "Heiligabend",
            needs_limit=True,
        ),
        Phrase(
            Rule.AFTER,
            r"\b(?P<amount>)heute in (?:(?:einer|1) (?P<unit>Woche)|(?P<unit2>acht|vierzehn) Tagen)\b",
            "heute in einer Woche",
        ),
        Phrase(
            Rule.AFTER,
            rf"\b(?:(?:Sie|wir|ihr) (?:haben|habt)|du hast|(?:haben|hast|habt) (?:Sie|du|ihr|wir)|mit einer Frist von|Frist von) (?:noch )?{_NUMBER} {_UNIT}(?: (?:Zeit|ab heute))?",
            "Sie haben zwei Wochen",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER,
            rf"\bin {_NUMBER} (?P<unit>(?:Werk|Arbeits)tag(?:en?|es)?)\b",
            "in zwei Werktagen",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER,
            rf"\b(?:binnen|innerhalb(?: von)?|in spätestens|spätestens in) {_NUMBER} {_UNIT}\b",
            "binnen zwei Wochen",
            is_limit=True,
        ),
        Phrase(Rule.AFTER, rf"\bin (?:de[nm] )?(?:nächsten |kommenden )?{_NUMBER} {_UNIT}\b", "in zwei Wochen"),
        Phrase(Rule.DAY_AFTER_TOMORROW, r"\bübermorgen\b|\buebermorgen\b", "übermorgen"),
        Phrase(
            Rule.TODAY,
            r"\b(?:noch heute|heute noch)(?: (?:vormittag|mittag|nachmittag|abend))?\b",
            "noch heute",
            is_limit=True,
        ),
        Phrase(
            Rule.TODAY,
            r"\bheutigen Tag(?:es)?\b|\bheut[e\']?(?: (?:noch|morgen|früh|vormittag|mittag|nachmittag|abend|nacht))?(?!\w)",
            "heute Abend",
        ),
        Phrase(
            Rule.TOMORROW,
            r"(?<!guten\s)(?<!schönen\s)(?<!gute\s)\bmorgen\b(?: (?:früh|vormittag|mittag|nachmittag|abend))?(?! (?:zusammen|allerseits|liebe))",
            "morgen früh",
        ),
        Phrase(
            Rule.WEEKDAY,
            rf"\b(?:(?:kommenden?|kommender|am kommenden|Dienstschluss am|Ende des Tages am) )?{_DAY}\b",
            "kommenden Freitag",
        ),
        Phrase(
            Rule.END_OF_DAY,
            r"\b(?:zum )?(?:Tagesende|Ende des Tages|Feierabend|Dienstschluss|Büroschluss|Mitternacht|EOD|Geschäftsschluss)\b",
            "Tagesende",
            is_limit=True,
        ),
    ),
    limits=r"\b(?:bis|spätestens|vor|binnen|innerhalb|zum|am|in|Frist(?: ist|:)?|Deadline(?: ist|:)?)(?: zum| am| zur| spätestens| einschließlich| dem| den| der| inklusive)*$",
    cut_offs=r"(?:\b(?:bis|spätestens|allerspätestens|vor|binnen|innerhalb|Frist…|Deadline…|Abgabe…|endet|läuft…)(?: zum| am| zur| spätestens| einschließlich| dem| den| der| Ende| kommenden?| morgens| abends| mittags| \d{1,2}(?:[:.]\d\d)? Uhr(?: am)?)*|\bvor (?:der |dem |unserer |unserem |eurer )?\w+(?: \w+)? (?:am|vom))$",
    identifying=r"\b(?:vom|von|seit|nach|ab|letzte[nrms]?|vergangene[nrms]?|vorige[nr]?|jede[nr]?(?: \w+)?|letzte Woche|datiert|statt|anstatt|nicht|zwischen|Nummer|eine[mnr]?|Nr\.?|Version|Ihr|Ihre|dein|deine|unser|unsere|mein|meine|immer|stets|schönen?|guten|unmöglich)$",
    events=r"\b(?:Besprechung|Meeting|Termin|Gespräch|Workshop|Veranstaltung|Konferenz|Mittagessen|Präsentation|Flug|Sitzung|Besuch|Schulung|Lieferung|Treffen|Kurs|Konzert|Feier|Fest|Hochzeit|Prüfung|Spiel|Protokoll|Vorstellung|war|waren|schrieb|schickte|sprach|sprachen|kam|sagte|hatte|hatten|habe|haben wir uns)(?: am| vom| für| von)?$",
    refused=r"^[^?;]{0,60}, (?:das|da|dann|der) (?:klappt|geht|passt)[^,;.!?]*\bnicht\b|^ (?:\w+ )?(?:passt|geht|klappt|kann|schaffe|wird)\b…\b(?:nicht|schlecht|schwierig|nichts|eng)\b|^ (?:ist (?:schlecht|ungünstig|schwierig|unmöglich|voll|Feiertag)|bin ich (?:nicht|weg|im Urlaub))\b",
    named=r"^[^,.;!?]{0,25}\bimmer\b(?! noch)|^(?: ?-(?:Besprechung|Meeting|Bericht|Ausgabe|Termin|Runde|Kurs)\b| (?:Besprechung|Meeting|Bericht|Ausgabe)\b)",
    passed=r"\b(?:nach|nach dem|ab|ab dem)$",
    limits_after=r"^,? (?:spätestens|allerspätestens|oder früher|ist (?:die |der |mein )?(?:Deadline|Frist|Schluss|Limit|letzte)|vor (?:\d{1,2}|zwölf|dem Mittag|Mittag))\b|^.{0,60}(?:\b(?:bis dahin|vorher|davor)\b)",
)
