"""How French names days."""

# A row is a line: pattern and example are read side by side.

from gleaner.followups.dates.wording import (
    CHRISTMAS,
    CHRISTMAS_EVE,
    NEUTRAL,
    NEW_YEAR,
    NEW_YEARS_EVE,
    Phrase,
    Rule,
    Unit,
    Wording,
    counted,
)

_DAY = r"(?P<weekday>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?-i:[Ll]un|[Mm]ar|[Mm]er|[Jj]eu|[Vv]en|[Ss]am|[Dd]im)\b\.?(?=,? (?:dia )?\(?\d))(?: (?:matin|midi|après-midi|apres-midi|aprem|soir|en fin de (?:journée|matinée)|fin de journée))?(?!s\b| dernier(?! (?:carat|délai))| passé)"
_DAY_2 = _DAY.replace("weekday>", "weekday2>")
_MONTH = r"(?P<month>janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|janv|f[ée]vr?|avr|juil|sept|oct|nov|d[ée]c)\b\.?"
_NUMBER = r"(?P<amount>\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|trente|quelques)"
_UNIT = (
    r"(?P<unit>heures?|h\b|jours? (?:ouvr[ée]s?|ouvrables?|travaill[ée]s?)|jours?|semaines?|mois|quinzaine|huitaine)"
)
_END = r"(?:la )?(?:toute )?(?:fin|dernier jour)"
_THE = r"(?:le )"

WORDING = Wording(
    weekdays=("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    months=("jan", "fev", "mar", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec"),
    amounts=counted(
        "un|une deux trois quatre cinq six sept huit|huitaine neuf dix onze douze treize quatorze quinze|quinzaine"
    )
    | {"trente": 30},
    units=(
        ("huit", Unit.WEEK),
        ("quinze", Unit.FORTNIGHT),
        ("h", Unit.HOUR),
        ("jours ouv", Unit.BUSINESS_DAY),
        ("jour ouv", Unit.BUSINESS_DAY),
        ("jours trav", Unit.BUSINESS_DAY),
        ("sem", Unit.WEEK),
        ("mois", Unit.MONTH),
    ),
    feasts=(
        ("veille", CHRISTMAS_EVE),
        ("reveillon", CHRISTMAS_EVE),
        ("noel", CHRISTMAS),
        ("saint", NEW_YEARS_EVE),
        ("jour", NEW_YEAR),
        ("nouvel", NEW_YEAR),
    ),
    phrases=(
        *NEUTRAL,
        Phrase(
            Rule.END_OF_MONTH,
            rf"\b{_END} (?:de |du mois de |du mois d'|d')?{_MONTH}(?: \d{{4}})?",
            "fin décembre",
            is_limit=True,
        ),
        Phrase(Rule.MIDDLE_OF_MONTH, rf"\b(?:la )?mi-{_MONTH}", "mi-décembre"),
        Phrase(
            Rule.NAMED_MONTH,
            rf"\b(?:{_DAY},? \(?(?:le )?)?(?:\d{{1,2}}|1er) {_MONTH}(?: \d{{4}})?(?!\d)",
            "vendredi 27 novembre",
        ),
        Phrase(Rule.FIRST_OF_MONTH, rf"\b(?:premier|1 ?er|1°) {_MONTH}", "premier décembre"),
        Phrase(
            Rule.FIRST_OF_MONTH,
            r"\b(?:premier|1er)(?: jour)? du (?:mois(?: (?P<next>prochain))?|(?P<next2>prochain) mois)",
            "premier du mois prochain",
            needs_limit=True,
        ),
        Phrase(Rule.NUMERIC, r"(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b(?![/.-]\d)", "27/11/2026"),
        Phrase(Rule.NUMERIC, rf"\b{_DAY},? (?:le )?\d{{1,2}}/\d{{1,2}}\b", "vendredi 27/11"),
        Phrase(
            Rule.NUMERIC,
            r"(?<![\d/.])\d{1,2}[/.]\d{1,2}\b(?![/.]?\d|€| ?(?:€|euros?|%))(?! \d\d\b)",
            "27/11",
            needs_limit=True,
        ),
        Phrase(
            Rule.DAY_OF_MONTH,
            rf"\b{_DAY},? (?:le )?(?P<day>\d{{1,2}})(?:er)?\b(?! ?(?:h|heures?|euros?|€|%)|[/:.,]\d|h\d)",
            "vendredi 27",
        ),
        Phrase(
            Rule.DAY_OF_MONTH,
            r"\b(?P<day>\d{1,2})(?:er)?(?: du mois)?\b(?! ?(?:h|heures?|jours?|semaines?|mois|ans?|euros?|€|%|personnes?|exemplaires?|rue|avenue|janv|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c|[°ºe])|[/:.,-]\d|h\d| \d)",
            "27",
            needs_limit=True,
        ),
        Phrase(
            Rule.ISO_WEEK,
            rf"\b(?:{_DAY} (?:de la |en )?)?(?:fin (?:de )?)?(?:la )?(?:semaine |S ?)(?P<day>\d{{1,2}})\b",
            "semaine 49",
        ),
        Phrase(
            Rule.START_OF_NEXT_WEEK,
            r"\b(?:au |en |le )?(?:tout )?(?:début|debut) (?:de )?(?:la )?semaine (?:prochaine|suivante)\b",
            "début de semaine prochaine",
        ),
        Phrase(Rule.WEEK_AFTER_WEEKDAY, rf"\b{_DAY} en huit\b|\b{_DAY_2} d'après\b", "vendredi en huit"),
        Phrase(
            Rule.NEXT_WEEKDAY,
            rf"\b{_DAY} (?:prochain|de la semaine prochaine|semaine prochaine)\b|\bla semaine prochaine,? (?:le )?{_DAY_2}",
            "mardi prochain",
        ),
        Phrase(
            Rule.END_OF_NEXT_WEEK,
            rf"\b{_END} (?:de )?(?:la )?semaine prochaine\b",
            "fin de semaine prochaine",
            is_limit=True,
        ),
        Phrase(Rule.END_OF_NEXT_WEEK, r"\b(?:la )?semaine prochaine\b", "la semaine prochaine", needs_limit=True),
        Phrase(Rule.THIS_WEEKDAY, rf"\bce {_DAY}|\b{_DAY_2} de cette semaine\b", "ce vendredi"),
        Phrase(Rule.END_OF_WEEK, rf"\b{_END} (?:de )?(?:la |cette )?semaine\b", "la fin de la semaine", is_limit=True),
        Phrase(
            Rule.END_OF_WEEK,
            r"\b(?:avant|d'ici|pour) (?:le |ce )?(?:week-?end|we)\b",
            "avant le week-end",
            is_limit=True,
        ),
        Phrase(Rule.AFTER_WEEKEND, r"\b(?:juste )?après le (?:week-?end|we)\b", "après le week-end"),
        Phrase(Rule.END_OF_WEEK, r"\bcette semaine\b", "cette semaine", needs_limit=True),
        Phrase(
            Rule.END_OF_MONTH, rf"\b{_END} (?:du )?mois (?P<next>prochain)\b", "la fin du mois prochain", is_limit=True
        ),
        Phrase(Rule.END_OF_MONTH, rf"\b{_END} (?:du |de ce |de )?mois\b", "la fin du mois", is_limit=True),
        Phrase(Rule.MIDDLE_OF_MONTH, r"\b(?:le )?milieu du mois(?: (?P<next>prochain))?\b", "le milieu du mois"),
        Phrase(
            Rule.END_OF_QUARTER,
            rf"\b{_END} (?:du |de ce )?(?:trimestre|[TQ](?P<quarter>[1-4]))\b|\b{_END} du (?:(?P<quarter2>[1-4])e|premier) trimestre\b",
            "la fin du trimestre",
            is_limit=True,
        ),
        Phrase(Rule.END_OF_YEAR, rf"\b{_END} (?:de )?(?:l'|cette )?ann[ée]e\b", "la fin de l'année", is_limit=True),
        Phrase(
            Rule.FEAST,
            r"\b(?P<feast>(?:veille de Noël|réveillon de Noël|Noël|Saint-Sylvestre|jour de l'an|nouvel an))\b",
            "Noël",
            needs_limit=True,
        ),
        Phrase(Rule.AFTER, r"\b(?P<amount>)d'aujourd'hui en (?P<unit>huit|quinze)\b", "d'aujourd'hui en huit"),
        Phrase(
            Rule.AFTER,
            rf"\b(?:vous avez|tu as|vous disposez (?:encore )?de|tu disposes de|dans un délai de|délai de) {_NUMBER} {_UNIT}(?: à compter (?:de ce jour|d'aujourd'hui))?",
            "vous disposez de deux semaines",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER,
            rf"\bdans {_NUMBER} (?P<unit>jours? (?:ouvr[ée]s?|ouvrables?))\b",
            "dans deux jours ouvrés",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER,
            rf"\b(?:sous|d'ici|dans un délai de|dans les|en moins de|au plus tard dans) {_NUMBER} (?:prochaine?s )?{_UNIT}",
            "sous deux semaines",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER, r"\bsous (?:une )?(?P<amount>quinzaine|huitaine)(?P<unit>)\b", "sous quinzaine", is_limit=True
        ),
        Phrase(Rule.AFTER, r"\bdans (?P<unit>huit|quinze) jours(?P<amount>)\b", "dans quinze jours"),
        Phrase(Rule.AFTER, rf"\b(?:dans|d'aujourd'hui en) {_NUMBER} {_UNIT}", "dans deux semaines"),
        Phrase(Rule.DAY_AFTER_TOMORROW, r"\b(?:après|apres)[- ]demain\b", "après-demain"),
        Phrase(
            Rule.TODAY,
            r"\b(?:aujourd'hui même|dans la journée|dès aujourd'hui|encore aujourd'hui)\b",
            "aujourd'hui même",
            is_limit=True,
        ),
        Phrase(
            Rule.TOMORROW,
            r"(?<!après-)(?<!après\s)(?<!apres-)(?<!apres\s)\bdemain(?: (?:matin|midi|après-midi|apres-midi|soir|en fin de (?:journée|matinée)|fin de journée|dernier délai))?\b",
            "demain matin",
        ),
        Phrase(
            Rule.TODAY,
            r"\baujourd'hui\b|\b(?:ce soir|ce matin|cet après-midi|cet aprem|cette nuit|ce midi)\b",
            "ce soir",
        ),
        Phrase(
            Rule.WEEKDAY,
            rf"(?<!(?<!ici)(?<!our)(?<!ant)(?<!tard)\sle\s)(?<!^le\s)\b(?:(?:fin de journée|midi|le soir du) )?{_DAY}\b",
            "vendredi matin",
        ),
        Phrase(
            Rule.END_OF_DAY,
            r"\b(?:la |en )?fin de (?:la )?(?:journée|matinée|après-midi)\b|\bla fermeture\b|\beod\b|\bavant minuit\b",
            "la fin de journée",
            is_limit=True,
        ),
    ),
    limits=r"(?:\b(?:avant|pour|d'ici(?: à| au)?|jusqu'(?:au|à)|au plus tard|dès|le|échéance(?: :| est)?|deadline(?: :)?|date limite(?: :| est)?|courant|dans)(?: le| au| la| à)*|\bdernier délai)$",
    cut_offs=r"(?:\b(?:avant|pour|d'ici(?: à| au)?|jusqu'(?:au|à|en)|au plus tard|échéance…|date limite…|deadline…|dernier délai|délai…|expire|prend fin|clôture…|ferme)(?: le| la| ce| cette| au| à| midi| soir| \d{1,2} ?(?:h|heures)(?:\d\d)?)*|\bavant (?:la |le |l'|notre |votre )?\w+(?: \w+)? (?:de|du))$",
    identifying=r"(?:\b(?:du|(?<!dirais-tu\s)(?<!diriez-vous\s)(?<!penses-tu\s)(?<!pensez-vous\s)(?<!dites-vous\s)(?<!dis-tu\s)de|des|d'|depuis|après|dernier|dernière|chaque(?: \w+)?|tous les|toutes les|entre|daté|un|une|absente?|impossible(?: pour (?:moi|nous))?|votre|ton|notre|mon|pas|au lieu du?|plutôt que|numéro|n°|version|à partir du?|à compter du?|en date du|bon|beau|joyeux)|n°|\d)$",
    events=r"\b(?:réunion|rendez-vous|rdv|appel|conférence|déjeuner|dîner|présentation|vol|entretien|livraison|visite|formation|fête|démo|cours|concert|mariage|examen|match|séance|compte rendu|était|avons|avez|ai|as|a (?:dit|envoyé|écrit)|reçu|envoyé|vu|parlé|eu lieu)(?: le| de| du| pour)?$",
    refused=r"^,? (?:ça|cela) (?:ne )?(?:m'arrange|me va|va|colle|marche)\b…\bpas\b|^ (?:\w+ )?(?:tombe mal|ne (?:me |nous )?(?:convient|va|marche|passe|peut)|n'est pas|est (?:impossible|compliqué|complet|férié|pris)|c'est (?:impossible|compliqué|mort)|je ne (?:peux|suis)|ça ne)\b",
    named=r"^(?: (?:dernier(?! (?:carat|délai))|passé|précédent|écoulé)\b)",
    passed=r"\b(?:après|après le|au-delà du?|à partir du?|à compter du?|passé le|dès le)$",
    limits_after=r"^,? (?:au plus tard|dernier délai|max(?:imum)?|grand maximum|ou avant|dernier carat|c'est (?:la )?(?:limite|date limite)|est (?:la )?(?:limite|date limite)|avant (?:midi|\d{1,2})|si possible avant)\b|^.{0,60}(?:\b(?:d'ici là|avant cela|avant ça|(?:répondez|réponse|un mot|dites-moi) avant)\b)",
)
