"""How Italian names days."""

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

_PART = r"(?: (?:mattina|mattino|pomeriggio|sera|notte|a mezzogiorno|a pranzo|in mattinata|in giornata|a fine giornata|nel pomeriggio))?"
_DAY = rf"(?P<weekday>luned[ìi]'?|marted[ìi]'?|mercoled[ìi]'?|gioved[ìi]'?|venerd[ìi]'?|sabato|domenica|(?-i:[Ll]un|[Mm]art?|[Mm]erc?|[Gg]iov?|[Vv]en|[Ss]ab|[Dd]om)\b\.?(?=,? (?:h |ore |alle )?\(?\d))(?!\w| scors| passat){_PART}"
_DAY_2 = _DAY.replace("weekday>", "weekday2>")
_DAY_3 = _DAY.replace("weekday>", "weekday3>")
_MONTH = r"(?P<month>gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|sett?|ott|nov|dic)\b\.?"
_NUMBER = r"(?P<amount>\d{1,3}|un|uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|trenta|un paio di|un paio d')"
_UNIT = r"(?P<unit>ore|ora|giorn[io] lavorativ[io]|giorn[io]|settiman[ae]|mes[ei])"
_END = r"(?:la |il )?(?:fine|chiusura|ultimo giorno)(?: di| del| della| dell')?"
_NEXT = r"(?:la )?(?:settimana prossima|prossima settimana|settimana che viene|settimana entrante|settimana successiva)"

WORDING = Wording(
    weekdays=("lun", "mar", "mer", "gio", "ven", "sab", "dom"),
    months=("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"),
    amounts=counted(
        "un|uno|una due|paio tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici"
    )
    | {"trenta": 30},
    units=(
        ("or", Unit.HOUR),
        ("giorni l", Unit.BUSINESS_DAY),
        ("giorno l", Unit.BUSINESS_DAY),
        ("settiman", Unit.WEEK),
        ("otto", Unit.WEEK),
        ("quindici", Unit.FORTNIGHT),
        ("mes", Unit.MONTH),
    ),
    feasts=(
        ("vigilia", CHRISTMAS_EVE),
        ("natale", CHRISTMAS),
        ("san silvestro", NEW_YEARS_EVE),
        ("capodanno", NEW_YEAR),
        ("epifania", Feast(1, 6)),
    ),
    phrases=(
        *NEUTRAL,
        Phrase(Rule.END_OF_MONTH, rf"\b{_END} (?:mese di )?{_MONTH}(?: \d{{4}})?", "fine dicembre", is_limit=True),
        Phrase(Rule.MIDDLE_OF_MONTH, rf"\b(?:la )?met[àa]'? (?:di )?{_MONTH}", "metà dicembre"),
        Phrase(
            Rule.NAMED_MONTH,
            rf"\b(?:{_DAY},? \(?)?(?:il )?\d{{1,2}}[°º]? (?:di )?{_MONTH}(?: \d{{4}})?(?!\d)",
            "venerdì 27 novembre",
        ),
        Phrase(Rule.NAMED_MONTH, rf"\bl'(?:8|11) (?:di )?{_MONTH}(?: \d{{4}})?(?!\d)", "l'11 dicembre"),
        Phrase(Rule.FIRST_OF_MONTH, rf"\b(?:{_DAY},? \(?)?(?:primo|1°|1º) (?:di )?{_MONTH}", "primo dicembre"),
        Phrase(
            Rule.FIRST_OF_MONTH,
            r"\b(?:primo|1°|1º)(?: giorno)? del (?:mese(?: (?P<next>prossimo))?|(?P<next2>prossimo) mese)|(?<!\w)1[°º](?! ?\w)",
            "primo del mese prossimo",
            needs_limit=True,
        ),
        Phrase(Rule.NUMERIC, r"(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b(?![/.-]\d)", "27/11/2026"),
        Phrase(Rule.NUMERIC, rf"\b{_DAY},? \d{{1,2}}[/-]\d{{1,2}}\b", "venerdì 27/11"),
        Phrase(
            Rule.NUMERIC,
            r"(?<![\d/.])\d{1,2}[/.]\d{1,2}\b(?![/.]?\d| ?(?:€|euro|%))(?! \d\d\b)",
            "27/11",
            needs_limit=True,
        ),
        Phrase(
            Rule.DAY_OF_MONTH,
            rf"\b{_DAY},? (?:il )?(?P<day>\d{{1,2}})\b(?! ?(?:h|ore|euro|€|%)|[/:.,]\d)",
            "venerdì 27",
        ),
        Phrase(Rule.DAY_OF_MONTH, r"\b(?:il )?(?:giorno )(?P<day>\d{1,2})\b(?! ?(?:/|di)\b|[/:.,]\d)", "giorno 27"),
        Phrase(
            Rule.DAY_OF_MONTH,
            r"\b(?P<day>\d{1,2})(?: del mese| c\.?m\.?)?\b(?! ?(?:h|ore|or[ae]|giorn[io]|settiman[ae]|mes[ei]|ann[io]|euro|€|%|persone|copie|[°ºª])|[/:.,-]\d| \d)",
            "27",
            needs_limit=True,
        ),
        Phrase(
            Rule.ISO_WEEK,
            rf"\b(?:{_DAY} (?:della |nella )?)?(?:(?:la )?fine (?:della )?)?(?:la )?settimana (?P<day>\d{{1,2}})\b",
            "settimana 49",
        ),
        Phrase(
            Rule.START_OF_NEXT_WEEK,
            rf"\b(?:l'|a |all'|ad )?inizio (?:del)?{_NEXT}|\b(?:l'|a |all'|ad )?inizio della (?:prossima settimana|settimana prossima)",
            "inizio della prossima settimana",
        ),
        Phrase(
            Rule.WEEK_AFTER_WEEKDAY,
            rf"\b{_DAY} a otto\b|\b{_DAY_2} (?:tra|fra) una settimana\b|\b{_DAY_3} dopo il prossimo\b",
            "venerdì tra una settimana",
        ),
        Phrase(
            Rule.NEXT_WEEKDAY,
            rf"\b{_DAY} (?:prossim[oa]|che viene|(?:del)?{_NEXT})|\bprossim[oa] {_DAY_2}|\b{_NEXT},? (?:di )?{_DAY_3}",
            "martedì prossimo",
        ),
        Phrase(
            Rule.NEXT_WEEKDAY,
            rf"\b{_DAY} della (?:prossima settimana|settimana prossima|settimana che viene|settimana entrante)",
            "venerdì della prossima settimana",
        ),
        Phrase(Rule.END_OF_NEXT_WEEK, rf"\b{_END} {_NEXT}", "la fine della prossima settimana", is_limit=True),
        Phrase(Rule.END_OF_NEXT_WEEK, rf"\b{_NEXT}", "la prossima settimana", needs_limit=True),
        Phrase(Rule.THIS_WEEKDAY, rf"\bquest[oa] {_DAY}|\b{_DAY_2} di questa settimana\b", "questo venerdì"),
        Phrase(
            Rule.AFTER_WEEKEND, r"\b(?:subito )?(?:dopo|passato) il (?:fine settimana|week-?end)\b", "dopo il weekend"
        ),
        Phrase(
            Rule.END_OF_WEEK,
            rf"(?<!\bil\s)(?<!\bun\s)(?<!\bbuon\s)\b{_END} (?:questa |la )?settimana\b(?! prossima)",
            "la fine della settimana",
            is_limit=True,
        ),
        Phrase(
            Rule.END_OF_WEEK,
            r"\b(?:prima del|entro il|entro) (?:questo )?(?:fine settimana|week-?end|weekend)\b",
            "prima del weekend",
            is_limit=True,
        ),
        Phrase(Rule.END_OF_WEEK, r"\b(?:questa|la) settimana\b", "questa settimana", needs_limit=True),
        Phrase(
            Rule.END_OF_MONTH,
            rf"\b{_END} (?:(?P<next>prossimo) mese|mese (?P<next2>prossimo|che viene|entrante))\b",
            "la fine del mese prossimo",
            is_limit=True,
        ),
        Phrase(Rule.END_OF_MONTH, rf"\b{_END} (?:questo )?mese\b", "fine mese", is_limit=True),
        Phrase(
            Rule.MIDDLE_OF_MONTH,
            r"\b(?:la )?met[àa]'? (?:del |di questo )?(?:(?P<next>prossimo) )?mese(?: (?P<next2>prossimo))?\b",
            "metà mese",
        ),
        Phrase(
            Rule.END_OF_QUARTER,
            rf"\b{_END} (?:questo )?(?:trimestre|[TQ](?P<quarter>[1-4]))\b|\b{_END} (?:primo|(?P<quarter2>[1-4])°?) trimestre\b",
            "fine trimestre",
            is_limit=True,
        ),
        Phrase(Rule.END_OF_YEAR, rf"\b{_END} ?(?:quest')?anno\b", "fine anno", is_limit=True),
        Phrase(
            Rule.FEAST,
            r"\b(?P<feast>vigilia di Natale|Natale|San Silvestro|Capodanno|Epifania)\b",
            "Natale",
            needs_limit=True,
        ),
        Phrase(Rule.AFTER, r"\b(?P<amount>)(?:da )?oggi a una (?P<unit>settimana)\b", "oggi a una settimana"),
        Phrase(
            Rule.AFTER,
            rf"\b(?:(?:ha|hai|avete|abbiamo) (?:ancora )?|dispon(?:e|ete|i) di |nel termine di |termine di ){_NUMBER} {_UNIT}(?: (?:di tempo|da oggi))?",
            "avete due settimane",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER,
            rf"\b(?:tra|fra|in) {_NUMBER} (?P<unit>giorn[io] lavorativ[io])\b",
            "in due giorni lavorativi",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER,
            rf"\b(?:entro(?: i prossimi| le prossime)?|nel giro di|in massimo|non oltre|nelle prossime|nei prossimi) {_NUMBER} {_UNIT}\b",
            "entro due settimane",
            is_limit=True,
        ),
        Phrase(Rule.AFTER, rf"\b(?:tra|fra|di qui a) {_NUMBER} ?{_UNIT}\b", "tra due settimane"),
        Phrase(Rule.AFTER, r"\boggi a (?P<unit>otto|quindici)(?P<amount>)\b", "oggi a otto"),
        Phrase(Rule.DAY_AFTER_TOMORROW, r"\bdopodomani\b|\bdopo domani\b", "dopodomani"),
        Phrase(
            Rule.TODAY, r"\b(?:oggi stesso|in (?:serata|giornata|mattinata)|entro oggi)\b", "oggi stesso", is_limit=True
        ),
        Phrase(
            Rule.TOMORROW,
            r"(?<!dopo\s)\bdomani(?: (?:mattina|pomeriggio|sera|notte|a mezzogiorno|in mattinata|in giornata|nel pomeriggio))?\b|\bdomattina\b|\bdomani l'altro\b",
            "domani mattina",
        ),
        Phrase(
            Rule.TODAY,
            r"\boggi(?: stesso| pomeriggio)?\b|\b(?:stasera|stamattina|stamani|stanotte|in giornata|questa sera|questo pomeriggio)\b",
            "stasera",
        ),
        Phrase(
            Rule.WEEKDAY,
            rf"(?<!(?<!tro)(?<!ima)(?<!per)(?<!ino)\sil\s)(?<!^il\s)\b(?:(?:la )?fine giornata (?:di )?)?{_DAY}(?!\w)",
            "venerdì mattina",
        ),
        Phrase(
            Rule.END_OF_DAY,
            r"\b(?:la )?fine (?:della )?(?:giornata|serata)\b|\bfine giornata\b|\beod\b|\bprima di mezzanotte\b|\bentro (?:la )?mezzanotte\b|\borario di chiusura\b",
            "fine giornata",
            is_limit=True,
        ),
    ),
    limits=r"\b(?:entro(?: e non oltre)?|prima del?|prima dell|per il|per l|fino al?|non oltre|il|al più tardi|scadenza(?: è|:)?|scade|nel corso della|nella|durante)(?: il| l| la| di| del| al| giorno| prossimo)*'?$",
    cut_offs=r"(?:\b(?:entro(?: e non oltre)?|prima del?|prima dell'|prima di|fino alle \d{1,2}(?:[:.]\d\d)? del?|per|fino al?|non oltre|al pi[ùu] tardi|al massimo|scadenza…|scade|termine…|chiude|chiudono|non pi[ùu] tardi di)(?: il| l'| la| di| del| giorno| prossimo| questo| questa| ore \d{1,2}(?:[:.]\d\d)?(?: di)?| mezzogiorno(?: di)?| \d{1,2}(?:[:.]\d\d)?)*|\bprima d(?:el|ella|ell'|i) ?\w+(?: \w+)? d(?:i|el))$",
    identifying=r"(?:\b(?:del|di|della|dal|da|dopo|dopo il|scorso|scorsa|passat[oa]|ogni(?: \w+)?|tutti i|tutte le|tra|datat[oa]|il tuo|la tua|la sua|non|al posto di|invece di|invece che|un|una|qualche|non posso|numero|n\.?|versione|a partire dal?|a decorrere dal?|in data|i|buon|buona|felice)|dell'|dall'|\d)$",
    events=r"\b(?:(?:riunione|appuntamento|chiamata|telefonata|workshop|conferenza|pranzo|cena|presentazione|volo|colloquio|consegna|visita|formazione|festa|demo|corso|lezione|concerto|matrimonio|esame|partita|seduta|verbale) (?:d[ei]l?|della|il|per)|(?:era|sentiti|visti|mandato|scritto|detto|ricevuto|parlato|stato|firmato)(?: il)?)$",
    refused=r"^ (?:\w+ )?(?:non (?:mi |ci |ce )?(?:va|la|posso|possiamo|è|riesco|riusciamo|c'è|può)|è (?:impossibile|complicato|festa|festivo|pieno)|impossibile|sono (?:via|fuori|impegnat[oa]))\b",
    named=r"^(?: (?:scors[oa]|passat[oa]|precedente|ultim[oa])\b)",
    passed=r"\b(?:dopo|dopo il|oltre il|a partire dal?|dal|trascorso il)$",
    limits_after=r"^,? (?:al pi[ùu] tardi|al massimo|o prima|è (?:il |la )?(?:termine|scadenza|limite)|prima d(?:elle \d{1,2}|i pranzo|i mezzogiorno)|tassativamente|improrogabilmente)\b|^.{0,60}(?:\b(?:entro allora|prima di allora|per allora)\b)",
)
