"""How Spanish names days."""

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

_PART = r"(?: (?:por|en|a) la (?:mañana|manana|tarde|noche)| a primera hora| a última hora| al mediodía| temprano)?"
_DAY = rf"(?P<weekday>lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|(?-i:[Ll]un|[Mm]ar|[Mm]i[ée]|[Jj]ue|[Vv]ie|[Ss][áa]b|[Dd]om)\b\.?(?=,? (?:dia )?\(?\d)){_PART}(?!s\b)"
_DAY_2 = _DAY.replace("weekday>", "weekday2>")
_DAY_3 = _DAY.replace("weekday>", "weekday3>")
_MONTH = r"(?P<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\b\.?"
_NUMBER = r"(?P<amount>\d{1,3}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|treinta|un par de)"
_UNIT = r"(?P<unit>horas?|d[íi]as? (?:h[áa]biles|laborables|laborales)|d[íi]as?|semanas?|meses|mes|quincena)"
_END = r"(?:el )?(?:fin(?:al|ales)?|finales|cierre|último día|ultimo dia) (?:de|del)"
_NEXT = r"(?:la )?(?:semana que viene|semana pr[óo]xima|pr[óo]xima semana|semana siguiente|semana entrante)"

WORDING = Wording(
    weekdays=("lun", "mar", "mie", "jue", "vie", "sab", "dom"),
    months=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep set", "oct", "nov", "dic"),
    amounts=counted("un|una dos|par tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince")
    | {"treinta": 30},
    units=(
        ("hora", Unit.HOUR),
        ("dias h", Unit.BUSINESS_DAY),
        ("dia h", Unit.BUSINESS_DAY),
        ("dias l", Unit.BUSINESS_DAY),
        ("semana", Unit.WEEK),
        ("ocho", Unit.WEEK),
        ("quince", Unit.FORTNIGHT),
        ("mes", Unit.MONTH),
    ),
    feasts=(
        ("nochebuena", CHRISTMAS_EVE),
        ("navidad", CHRISTMAS),
        ("nochevieja", NEW_YEARS_EVE),
        ("ano nuevo", NEW_YEAR),
        ("reyes", Feast(1, 6)),
    ),
    phrases=(
        *NEUTRAL,
        Phrase(
            Rule.END_OF_MONTH, rf"\b{_END} (?:mes de )?{_MONTH}(?: de \d{{4}})?", "finales de diciembre", is_limit=True
        ),
        Phrase(Rule.MIDDLE_OF_MONTH, rf"\b(?:a )?mediados de {_MONTH}", "mediados de diciembre"),
        Phrase(
            Rule.NAMED_MONTH,
            rf"\b(?:{_DAY},? \(?(?:d[íi]a )?)?\d{{1,2}}(?:º|°|ro)? (?:de )?{_MONTH}(?:,? (?:de |del )?\d{{4}})?(?!\d)",
            "viernes 27 de noviembre",
        ),
        Phrase(Rule.FIRST_OF_MONTH, rf"\b(?:primero|uno) de {_MONTH}", "primero de diciembre"),
        Phrase(
            Rule.FIRST_OF_MONTH,
            r"\b(?:(?:d[íi]a )?primero|primer d[íi]a|d[íi]a uno) de(?:l|este) (?:(?P<next>pr[óo]ximo) mes|mes(?: (?P<next2>que viene|pr[óo]ximo|entrante))?)",
            "primero del próximo mes",
            needs_limit=True,
        ),
        Phrase(Rule.NUMERIC, r"(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b(?![/.-]\d)", "27/11/2026"),
        Phrase(Rule.NUMERIC, rf"\b{_DAY},? \d{{1,2}}[/-]\d{{1,2}}\b", "viernes 27/11"),
        Phrase(
            Rule.NUMERIC,
            r"(?<![\d/.-])\d{1,2}[/.-]\d{1,2}\b(?![/.-]?\d| ?(?:€|euros?|%|h\b|horas))(?! \d\d\b)",
            "27/11",
            needs_limit=True,
        ),
        Phrase(
            Rule.DAY_OF_MONTH,
            rf"\b{_DAY},? (?:d[íi]a )?(?P<day>\d{{1,2}})\b(?! ?(?:h|horas?|euros?|€|%|de la|del medio|a\.?m|p\.?m)\b|[/:.,]\d)",
            "viernes 27",
        ),
        Phrase(Rule.DAY_OF_MONTH, r"\bd[íi]a (?P<day>\d{1,2})\b(?! ?(?:de (?!este|mes))|/\d)", "día 27"),
        Phrase(
            Rule.DAY_OF_MONTH,
            r"\b(?P<day>\d{1,2})\b(?! ?(?:h|hrs?|horas?|d[íi]as?|semanas?|mes|meses|años?|euros?|€|%|personas?|de (?!este mes)|[ºª°])|[/:.,-]\d| \d)",
            "27",
            needs_limit=True,
        ),
        Phrase(
            Rule.ISO_WEEK,
            rf"\b(?:{_DAY} (?:de |en )?)?(?:(?:el )?(?:final(?:es)?|fin) de )?(?:la )?semana (?P<day>\d{{1,2}})\b",
            "semana 49",
        ),
        Phrase(
            Rule.START_OF_NEXT_WEEK,
            rf"\b(?:a )?(?:principios?|comienzos?|inicios?) de {_NEXT}",
            "principios de la próxima semana",
        ),
        Phrase(
            Rule.WEEK_AFTER_WEEKDAY,
            rf"\b(?:de(?:l)? )?(?:(?:este|pr[óo]ximo) )?{_DAY} en ocho(?: d[íi]as)?\b",
            "viernes en ocho",
        ),
        Phrase(
            Rule.NEXT_WEEKDAY,
            rf"\b{_DAY} (?:que viene|pr[óo]ximo|(?:de |en )?{_NEXT})|\bpr[óo]ximo {_DAY_2}|\b{_NEXT},? el {_DAY_3}",
            "martes que viene",
        ),
        Phrase(Rule.END_OF_NEXT_WEEK, rf"\b(?:a )?{_END} {_NEXT}", "finales de la semana que viene", is_limit=True),
        Phrase(Rule.END_OF_NEXT_WEEK, rf"\b{_NEXT}", "la semana que viene", needs_limit=True),
        Phrase(Rule.THIS_WEEKDAY, rf"\beste (?:mismo )?{_DAY}|\b{_DAY_2} de esta (?:misma )?semana\b", "este viernes"),
        Phrase(
            Rule.END_OF_WEEK,
            r"\b(?:el )?(?:final|finales|cierre) de (?:la |esta )?semana\b|\bque (?:acabe|termine) (?:la|esta) semana\b",
            "finales de esta semana",
            is_limit=True,
        ),
        Phrase(
            Rule.END_OF_WEEK,
            r"\b(?:antes del?|para(?: antes)? del?|hasta el) (?:este )?(?:fin de semana|finde)\b",
            "antes del fin de semana",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER_WEEKEND,
            r"\b(?:despu[ée]s|pasado|pasando|tras) (?:del? |el )?(?:fin de semana|finde)\b",
            "después del fin de semana",
        ),
        Phrase(Rule.END_OF_WEEK, r"\besta (?:misma )?semana\b", "esta semana", needs_limit=True),
        Phrase(
            Rule.END_OF_MONTH,
            rf"\b(?:a )?{_END} (?:(?P<next>pr[óo]ximo) mes|mes (?P<next2>que viene|pr[óo]ximo))\b",
            "finales del mes que viene",
            is_limit=True,
        ),
        Phrase(
            Rule.END_OF_MONTH,
            rf"\b(?:a )?{_END} (?:este )?mes\b|\bque (?:acabe|termine) (?:el|este) mes\b",
            "fin de mes",
            is_limit=True,
        ),
        Phrase(
            Rule.MIDDLE_OF_MONTH,
            r"\b(?:a )?mediados de(?:l)? (?:(?P<next>pr[óo]ximo) )?(?:este )?mes\b",
            "mediados de mes",
        ),
        Phrase(
            Rule.END_OF_QUARTER,
            rf"\b(?:a )?{_END} (?:este )?(?:trimestre|[TQ](?P<quarter>[1-4]))\b|\b{_END} (?:(?:primer|(?P<quarter2>[1-4])º?) trimestre)\b|\bque (?:acabe|termine) (?:el|este) trimestre\b",
            "fin de trimestre",
            is_limit=True,
        ),
        Phrase(
            Rule.END_OF_YEAR,
            rf"\b(?:a )?{_END} (?:este )?año\b|\bfin de año\b|\bque (?:acabe|termine) (?:el|este) año\b",
            "finales de año",
            is_limit=True,
        ),
        Phrase(
            Rule.FEAST, r"\b(?P<feast>Nochebuena|Navidad|Nochevieja|Año Nuevo|Reyes)\b", "Nochebuena", needs_limit=True
        ),
        Phrase(Rule.AFTER, r"\b(?P<amount>)(?:de )?hoy en una (?P<unit>semana)\b", "hoy en una semana"),
        Phrase(
            Rule.AFTER,
            rf"\b(?:tien(?:e|es|en|en ustedes|éis)|ten[ée]is|dispon(?:e|es|en|éis) de|plazo de) {_NUMBER} {_UNIT}(?: naturales)?(?: a (?:partir|contar) de hoy)?",
            "dispone de dos semanas",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER,
            rf"\b(?:en|dentro de) {_NUMBER} (?P<unit>d[íi]as? (?:h[áa]biles|laborables|laborales))\b",
            "en dos días hábiles",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER,
            rf"\b(?:en un plazo (?:m[áa]ximo )?de|en (?:un )?m[áa]ximo(?: de)?|antes de|en menos de|dentro de los pr[óo]ximos|(?:en|dentro de) l[oa]s pr[óo]xim[oa]s|en el plazo de) {_NUMBER} {_UNIT}\b",
            "en un plazo de dos semanas",
            is_limit=True,
        ),
        Phrase(Rule.AFTER, rf"\b(?:en|dentro de|de aquí a) {_NUMBER} {_UNIT}\b(?! al)", "en dos semanas"),
        Phrase(Rule.AFTER, r"\b(?:de )?hoy en (?P<unit>ocho|quince)(?P<amount>)(?: d[íi]as)?\b", "de hoy en ocho"),
        Phrase(Rule.DAY_AFTER_TOMORROW, r"\bpasado (?:mañana|manana)\b", "pasado mañana"),
        Phrase(Rule.TODAY, r"\bhoy mismo\b|\ben el (?:día|transcurso) de hoy\b", "hoy mismo", is_limit=True),
        Phrase(
            Rule.TOMORROW,
            r"(?<!la\s)(?<!pasado\s)(?<!esta\s)\b(?:mañana|manana)(?: (?:mismo|sin falta))?(?: (?:por|en|a) la (?:mañana|manana|tarde|noche)| a primera hora| a [úu]ltima hora| al mediod[íi]a| temprano| por la tarde)?\b",
            "mañana por la mañana",
        ),
        Phrase(
            Rule.TODAY,
            r"\bhoy(?: mismo)?\b(?! (?:por hoy|en día))|\b(?:(?:esta|en la|a la|ahorita en la) (?:tarde|noche)|esta mañana|a lo largo del día)\b",
            "hoy mismo",
        ),
        Phrase(Rule.WEEKDAY, rf"\b(?:(?:el )?(?:final del día|última hora) del )?{_DAY}\b", "viernes por la mañana"),
        Phrase(
            Rule.END_OF_DAY,
            r"\b(?:el )?final (?:del día|de la jornada|de la tarde)\b|\b[úu]ltima hora de (?:hoy|la tarde)\b|\beod\b|\bantes de (?:la )?medianoche\b|\bque (?:acabe|termine) el día\b|\bfin del día\b",
            "final del día",
            is_limit=True,
        ),
    ),
    limits=r"\b(?:antes del?|para el?|hasta el?|a m[áa]s tardar el?|como (?:muy tarde|m[áa]ximo) el?|el|plazo(?: es|:)?|fecha l[íi]mite(?: es|:)?|vence(?: el)?|durante|en|dentro de)(?: el| del| d[íi]a| pr[óo]ximo| este)*$",
    cut_offs=r"(?:\b(?:antes del?|para|hasta|de aquí al?|a m[áa]s tardar|como (?:muy tarde|m[áa]ximo)|m[áa]ximo|plazo…|fecha l[íi]mite…|vence|cierra|termina|expira|no m[áa]s tarde del?)(?: el| del| la| este| d[íi]a| pr[óo]ximo| mediodía| las \d{1,2}(?:[:.]\d\d)?(?: horas)?)*|\bantes de(?: la|l| nuestra| vuestra)? \w+(?: \w+)? de(?:l|ste)?)$",
    identifying=r"(?:\b(?:del|de|desde|desde el|tras|tras el|despu[ée]s del?|pasado|[úu]ltimo|cada(?: \w+)?|todos los|los|entre|fechad[oa] el|tu|su|nuestr[oa]|vuestr[oa]|no|ni|en lugar del?|en vez del?|un|una|alg[úu]n|no puedo|no podemos|imposible|n[úu]mero|n\.?º|versi[óo]n|a partir del?|con fecha(?: de)?|feliz|buen)|\d)$",
    events=r"\b(?:(?:reuni[óo]n|cita|llamada|conferencia|almuerzo|comida|cena|presentaci[óo]n|vuelo|entrevista|entrega|visita|formaci[óo]n|fiesta|demo|clase|concierto|boda|examen|partido|sesi[óo]n|acta) (?:del?|el|para)|(?:fue|era|hablamos|quedamos|enviaste|envió|mandó|escribi[óo]|dijo|vimos|estuvimos|lleg[óo]|firmamos)(?: el)?)$",
    refused=r"^,? (?:\w+ )?(?:no,|no (?:me |nos )?(?:viene|va|puedo|podemos|es|puede|conviene|encaja)|es (?:imposible|complicado|festivo|fiesta)|imposible|lo tengo (?:mal|lleno|ocupado))\b",
    named=r"^(?: (?:pasado|[úu]ltimo|anterior)\b)",
    passed=r"\b(?:despu[ée]s del?|tras el|tras|a partir del?|pasado el|desde el)$",
    limits_after=r"^,? (?:a m[áa]s tardar|como (?:muy tarde|m[áa]ximo)|m[áa]ximo|o antes|como tope|es (?:el |mi )?(?:l[íi]mite|tope|plazo)|antes de(?: las? (?:\d{1,2}|doce|una)|l mediod[íi]a| comer)|sin falta)\b|^.{0,60}(?:\b(?:antes de (?:eso|entonces)|para entonces|hasta entonces)\b)",
)
