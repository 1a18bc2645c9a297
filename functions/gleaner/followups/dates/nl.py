"""How Dutch names days."""

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

_DAY = r"(?P<weekday>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?-i:[Mm]a|[Dd]i|[Ww]o|[Dd]o|[Vv]r|[Zz]a|[Zz]o)\b\.?(?=,? \d))(?: ?(?:ochtend|middag|namiddag|avond|nacht)| einde (?:van de )?(?:werk)?dag| eod)?(?!en\b|s\b|se\b)"
_DAY_2 = _DAY.replace("weekday>", "weekday2>")
_DAY_3 = _DAY.replace("weekday>", "weekday3>")
_MONTH = r"(?P<month>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?"
_NUMBER = r"(?P<amount>\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien|vijftien|dertig|een paar|de komende)"
_UNIT = r"(?P<unit>uur|uren|(?:kalender)?dag(?:en)?|week|weken|maand(?:en)?|werkdag(?:en)?|arbeidsdag(?:en)?)"
_END = r"(?:het )?(?:eind|einde|laatste dag|laatst)(?: van| v\.?d\.?)?"
_NEXT = r"(?:volgende|komende|aanstaande)"

WORDING = Wording(
    weekdays=("ma", "di", "wo", "do", "vr", "za", "zo"),
    months=("jan", "feb", "maa mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    amounts=counted("een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien")
    | {"dertig": 30},
    units=(
        ("uu", Unit.HOUR),
        ("ur", Unit.HOUR),
        ("werk", Unit.BUSINESS_DAY),
        ("arbeid", Unit.BUSINESS_DAY),
        ("we", Unit.WEEK),
        ("maand", Unit.MONTH),
    ),
    feasts=(
        ("kerstavond", CHRISTMAS_EVE),
        ("kerst", CHRISTMAS),
        ("oudjaar", NEW_YEARS_EVE),
        ("nieuwjaar", NEW_YEAR),
        ("sinterklaas", Feast(12, 5)),
        ("pakjes", Feast(12, 5)),
    ),
    phrases=(
        *NEUTRAL,
        Phrase(Rule.END_OF_MONTH, rf"\b{_END} {_MONTH}(?: \d{{4}})?", "eind december", is_limit=True),
        Phrase(Rule.MIDDLE_OF_MONTH, rf"\b(?:half|medio|midden|halverwege) {_MONTH}", "half december"),
        Phrase(
            Rule.NAMED_MONTH,
            rf"\b(?:{_DAY},? \(?(?:de )?)?\d{{1,2}}(?:e|ste|de)? (?:van )?{_MONTH}(?: \d{{4}})?(?!\d)",
            "vrijdag 27 november",
        ),
        Phrase(
            Rule.FIRST_OF_MONTH,
            r"\b(?:de )?(?:eerste|1e|1ste)(?: dag)? (?:van |v\.?d\.? )(?:de |deze |(?P<next>volgende) )?maand\b|\b(?:de )?(?P<next2>eerste)\b(?=[.,!?;)]|$)",
            "de eerste van de maand",
            needs_limit=True,
        ),
        Phrase(Rule.NUMERIC, r"(?<![\d/-])\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})\b(?![/-]\d)", "27-11-2026"),
        Phrase(Rule.NUMERIC, rf"\b{_DAY},? \d{{1,2}}[/-]\d{{1,2}}\b", "vrijdag 27/11"),
        Phrase(
            Rule.NUMERIC,
            r"(?<![\d/-])\d{1,2}[/-]\d{1,2}\b(?![/-]?\d)(?! (?:personen|uur|stuks|dagen|weken|werkdagen)| \d\d\b)",
            "27/11",
            needs_limit=True,
        ),
        Phrase(
            Rule.DAY_OF_MONTH,
            r"\bde (?P<day>\d{1,2})(?:e|ste|de)\b(?=[,.;!?]|$| (?:aan|in|om|bij|graag|nog|al|kan|moet|naar|of|en|weer|vóór|voor)\b)",
            "de 29e",
        ),
        Phrase(
            Rule.DAY_OF_MONTH,
            rf"\b{_DAY},? (?:de )?(?P<day>\d{{1,2}})(?:e|ste|de)?\b(?![:.,/-]\d| ?(?:uur|u|h|euro|%)\b)",
            "vrijdag de 27e",
        ),
        Phrase(
            Rule.DAY_OF_MONTH,
            r"\b(?:de )?(?P<day>\d{1,2})(?:e|ste|de)\b(?! (?:verdieping|keer|editie|etage|eeuw|klas|druk|jaar|pagina|ronde))",
            "de 27e",
            needs_limit=True,
        ),
        Phrase(
            Rule.ISO_WEEK,
            rf"\b(?:{_DAY} (?:van |in )?)?(?:eind(?:e)? )?(?:van )?(?:week|wk) (?P<day>\d{{1,2}})\b",
            "week 49",
        ),
        Phrase(
            Rule.START_OF_NEXT_WEEK,
            rf"\b(?:het )?(?:begin|het begin van|aan het begin van) (?:van )?(?:de )?{_NEXT} week\b",
            "begin volgende week",
        ),
        Phrase(
            Rule.WEEK_AFTER_WEEKDAY,
            rf"\b{_DAY} over (?:een|1) week\b|\been week na (?:aanstaande |komende )?{_DAY_2}|\b(?:aanstaande |komende )?{_DAY_3} over acht dagen\b",
            "vrijdag over een week",
        ),
        Phrase(
            Rule.NEXT_WEEKDAY,
            rf"\b(?:volgende|komende) week,? (?:op )?{_DAY}|\bvolgende {_DAY_2}|\b{_DAY_3} (?:van )?(?:volgende|komende) week\b",
            "volgende week dinsdag",
        ),
        Phrase(Rule.END_OF_NEXT_WEEK, rf"\b{_END} (?:de )?{_NEXT} week\b", "eind volgende week", is_limit=True),
        Phrase(Rule.END_OF_NEXT_WEEK, r"\b(?:volgende|komende) week\b", "volgende week", needs_limit=True),
        Phrase(Rule.THIS_WEEKDAY, rf"\bdeze (?:week )?{_DAY}|\b{_DAY_2} (?:van )?deze week\b", "deze vrijdag"),
        Phrase(
            Rule.END_OF_WEEK,
            rf"\b{_END} (?:de |deze )?(?:werk)?week\b|\b(?:de|deze) week (?:uit|om|voorbij) is\b",
            "het einde van de week",
            is_limit=True,
        ),
        Phrase(
            Rule.END_OF_WEEK,
            r"\b(?:voor|vóór|tot|uiterlijk voor|uiterlijk vóór) (?:het |dit )?(?:komende |komend )?weekend\b",
            "vóór het weekend",
            is_limit=True,
        ),
        Phrase(Rule.AFTER_WEEKEND, r"\b(?:direct |meteen |gelijk |vlak )?na (?:het|dit) weekend\b", "na het weekend"),
        Phrase(Rule.END_OF_WEEK, r"\bdeze week\b", "deze week", needs_limit=True),
        Phrase(
            Rule.END_OF_MONTH,
            rf"\b{_END} (?:de )?(?P<next>volgende|komende) maand\b",
            "eind volgende maand",
            is_limit=True,
        ),
        Phrase(
            Rule.END_OF_MONTH,
            rf"\b{_END} (?:de |deze )?maand\b|\bmaandeinde\b|\b(?:de|deze) maand (?:uit|om|voorbij) is\b",
            "het einde van de maand",
            is_limit=True,
        ),
        Phrase(
            Rule.MIDDLE_OF_MONTH,
            r"\b(?:half|medio|midden|halverwege) (?:(?P<next>volgende)|de|deze) maand\b",
            "halverwege de maand",
        ),
        Phrase(
            Rule.END_OF_QUARTER, rf"\b{_END} (?:Q(?P<quarter>[1-4])|(?:het |dit )?kwartaal)\b", "eind Q1", is_limit=True
        ),
        Phrase(
            Rule.END_OF_YEAR,
            rf"\b{_END} (?:het |dit )?jaar\b|\bjaareinde\b|\boudjaar\b",
            "het einde van het jaar",
            is_limit=True,
        ),
        Phrase(
            Rule.FEAST,
            r"\b(?P<feast>kerstavond|kerst(?:mis)?|oudjaars(?:dag|avond)|nieuwjaar(?:sdag)?|sinterklaas|pakjesavond)\b",
            "kerst",
            needs_limit=True,
        ),
        Phrase(Rule.AFTER, r"\b(?P<amount>)vandaag over (?:een|1) (?P<unit>week)\b", "vandaag over een week"),
        Phrase(
            Rule.AFTER,
            rf"\b(?:(?:u|je|jullie) (?:hebt|heeft|heb|hebben|krijgt|krijgen)|(?:heeft|hebt|heb|hebben) (?:u|je|jullie)) (?:nog )?{_NUMBER} {_UNIT}(?: (?:de tijd|vanaf vandaag))?",
            "u hebt twee weken",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER,
            rf"\bover {_NUMBER} (?P<unit>(?:werk|arbeids)dag(?:en)?)\b",
            "over twee werkdagen",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER,
            rf"\b(?:binnen|uiterlijk over) (?:nu en |de )?{_NUMBER} {_UNIT}\b",
            "binnen twee weken",
            is_limit=True,
        ),
        Phrase(Rule.AFTER, rf"\bover {_NUMBER} {_UNIT}\b", "over twee weken"),
        Phrase(Rule.DAY_AFTER_TOMORROW, r"\bovermorgen\b", "overmorgen"),
        Phrase(
            Rule.TODAY,
            r"\b(?:vandaag|vanavond|vanmiddag) nog\b|\bnog (?:vandaag|vanavond|vanmiddag)\b",
            "vandaag nog",
            is_limit=True,
        ),
        Phrase(
            Rule.TOMORROW,
            r"(?<!goede\s)(?<!goeie\s)\bmorgen(?: ?(?:ochtend|middag|namiddag|avond|vroeg)| einde (?:van de )?dag)?\b(?! (?:allemaal|iedereen|samen|beste))",
            "morgenochtend",
        ),
        Phrase(Rule.TODAY, r"\b(?:vandaag|vanavond|vanmiddag|vanochtend|vanmorgen|vannacht)\b", "vanavond"),
        Phrase(
            Rule.WEEKDAY,
            rf"\b(?:(?:komende|aanstaande|eerstvolgende|a\.?s\.?|einde (?:van de )?(?:werk)?dag|(?:het )?einde van) )?{_DAY}\b",
            "komende vrijdag",
        ),
        Phrase(
            Rule.END_OF_DAY,
            r"\b(?:het )?einde? (?:van (?:de|deze) )?(?:werk)?dag\b|\bsluitingstijd\b|\beod\b",
            "einde van de dag",
            is_limit=True,
        ),
    ),
    limits=r"\b(?:uiterlijk|ten laatste|voor|vóór|tot|tot en met|t/m|tegen|binnen|op|in|deadline(?: is|:)?)(?: op| in| voor| vóór| het| de| eind| einde| begin)*$",
    cut_offs=r"(?:\b(?:uiterlijk|uiterlijke datum|ten laatste|voor|vóór|tot|tot en met|t/m|tegen|binnen|deadline…|niet later dan|op z(?:ij|')n laatst|op het laatst|sluit|verloopt|eindigt)(?: op| in| voor| vóór| het| de| einde| eind| aanstaande| \d{1,2}(?:[:.]\d\d)? ?(?:uur|u|h))*|\b(?:voor|vóór) (?:de |het |onze |jullie )?\w+(?: \w+)? (?:van|op))$",
    identifying=r"\b(?:(?<!je\s)(?<!horen\s)van|vanaf|sinds|sedert|na|vorige|afgelopen|(?:iedere|elke|ieder|elk)(?: \w+)?|gedateerd|d\.d\.|dd\.?|jouw|onze|mijn|jullie|die|de|in plaats van|niet|tussen|nummer|een|één|kan niet|kan ik niet|dicht|vrij|afwezig|nr\.?|versie|met ingang van|vorige week|fijne|prettige|goede|mooie)$",
    events=r"\b(?:overleg|vergadering|meeting|afspraak|gesprek|workshop|evenement|conferentie|lunch|presentatie|vlucht|sessie|bezoek|training|levering|les|cursus|feest|borrel|bruiloft|wedstrijd|concert|bijeenkomst|notulen|was|waren|stuurde|schreef|vroeg|kreeg|kwam|sprak|spraken|zag|zei|gesproken|belde)(?: op| van| voor| je| ik| we)?$",
    refused=r"^[^?;]{0,60}, (?:dus )?(?:dat|dan|dit|het) (?:lukt|kan|past|gaat|wordt)[^,;.!?]*\bniet\b|^ (?:\w+ )?(?:lukt|past|schikt|kan|gaat|red|komt)\b…\b(?:niet|slecht)\b|^ (?:is lastig|is onmogelijk|is vol|zit vol|ben ik (?:vrij|weg|er niet)|zijn (?:we|wij) (?:dicht|gesloten))\b",
    named=r"^[^,.;!?]{0,25}\baltijd\b|^(?:se\b| ?(?:overleg|vergadering|meeting|rapport|editie|les|training|verslag|factuur)\b)",
    passed=r"\b(?:na|vanaf|per|met ingang van)$",
    limits_after=r"^,? (?:op zijn laatst|op z'n laatst|ten laatste|uiterlijk|of eerder|of liever eerder|is (?:de |het )?(?:deadline|uiterste|limiet|laatste)|(?:voor|vóór) (?:\d{1,2}|twaalven|de middag|de lunch))\b|^.{0,60}(?:\b(?:voor die tijd|daarvoor|voor dan|dan uiterlijk)\b)",
)
