"""How Portuguese names days, in Portugal and Brazil."""

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

_PART = r"(?: (?:de|à|a|pela|ao|da|na) (?:manhã|manha|tarde|noite|meio-dia|fim do dia|final do dia)| cedo| ao almoço)?"
_ORDINAL = r"(?<!^)(?<![.!?:]\s)(?<!\ba\s)(?<!\bA\s)(?<!\bna\s)(?<!\bda\s)(?<!\buma\s)(?<!\bpela\s)(?<!\bminha\s)(?<!\bnossa\s)(?:segunda|quarta|quinta|sexta)(?! (?:vez|parte|via|edição|versão|fase|classe|pessoa|remessa|opção)\b)|(?:segunda|quarta|quinta|sexta)(?! (?!feira|à|às|ao|de\b|da\b|do\b|e\b|ou\b|que\b|no\b|na\b|nos\b|para\b|pra\b|por\b|pel|se\b|sem\b|os?\b|a\b|mesmo|próxim|ced|dia\b|em\b|com\b|é\b|já\b|não|não|eu\b|me\b|te\b|lhe\b|nós|vou|vamos|posso|podemos|passo|estou|está|temos|tenho|há|só|quando|porque|antes|depois|\d))"
_DAY = rf"(?P<weekday>(?:{_ORDINAL}|segunda-feira|quarta-feira|quinta-feira|sexta-feira|ter[çc]a|[2-6][ªa](?=[- ]feira))(?:[- ]feira)?(?!s\b|-feiras|-)|s[áa]bado|domingo|(?-i:[Ss]eg|[Tt]er|[Qq]ua|[Qq]ui|[Ss]ex|[Ss][áa]b|[Dd]om)\b\.?(?=,? (?:dia )?\(?\d))(?!s\b){_PART}"
_DAY_2 = _DAY.replace("weekday>", "weekday2>")
_DAY_3 = _DAY.replace("weekday>", "weekday3>")
_MONTH = r"(?P<month>janeiro|fevereiro|mar[çc]o|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)\b\.?"
_NUMBER = r"(?P<amount>\d{1,3}|um|uma|dois|duas|tr[êe]s|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|trinta|um par de|uns)"
_UNIT = r"(?P<unit>horas?|h\b|dias? [úu]teis|dia [úu]til|dias?|semanas?|meses|m[êe]s|quinzena)"
_END = r"(?:o )?(?:fim|final|finais|fecho|fechamento|encerramento|[úu]ltimo dia) (?:de|do|da|desta|deste)"
_NEXT = r"(?:pr[óo]xima semana|semana que vem|semana seguinte|semana pr[óo]xima)"

WORDING = Wording(
    weekdays=("seg 2", "ter 3", "qua 4", "qui 5", "sex 6", "sab", "dom"),
    months=("jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"),
    amounts=counted(
        "um|uma dois|duas|par três|tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze"
    )
    | {"trinta": 30},
    units=(
        ("h", Unit.HOUR),
        ("dias u", Unit.BUSINESS_DAY),
        ("dia u", Unit.BUSINESS_DAY),
        ("semana", Unit.WEEK),
        ("uma semana", Unit.WEEK),
        ("oito", Unit.WEEK),
        ("quinze", Unit.FORTNIGHT),
        ("mes", Unit.MONTH),
    ),
    feasts=(("vespera", CHRISTMAS_EVE), ("natal", CHRISTMAS), ("reveillon", NEW_YEARS_EVE), ("ano novo", NEW_YEAR)),
    phrases=(
        *NEUTRAL,
        Phrase(
            Rule.END_OF_MONTH, rf"\b{_END} (?:m[êe]s de )?{_MONTH}(?: de \d{{4}})?", "fim de dezembro", is_limit=True
        ),
        Phrase(Rule.MIDDLE_OF_MONTH, rf"\b(?:em )?(?:meados|meio) de {_MONTH}", "meados de dezembro"),
        Phrase(
            Rule.NAMED_MONTH,
            rf"\b(?:{_DAY},? \(?(?:dia )?)?\d{{1,2}}(?:º|°|o)? (?:de )?{_MONTH}(?:,? (?:de )?\d{{4}})?(?!\d)",
            "sexta-feira, 27 de novembro",
        ),
        Phrase(Rule.FIRST_OF_MONTH, rf"\b(?:primeiro|1º|1°) de {_MONTH}", "primeiro de dezembro"),
        Phrase(
            Rule.FIRST_OF_MONTH,
            r"\b(?:(?:dia )?primeiro|primeiro dia|dia um|dia 1) d(?:o|este) (?:(?P<next>pr[óo]ximo) m[êe]s|m[êe]s(?: (?P<next2>que vem|pr[óo]ximo|seguinte))?)|\bdia primeiro\b",
            "primeiro do próximo mês",
            needs_limit=True,
        ),
        Phrase(Rule.NUMERIC, r"(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b(?![/.-]\d)", "27/11/2026"),
        Phrase(Rule.NUMERIC, rf"\b{_DAY},? (?:dia )?\d{{1,2}}/\d{{1,2}}\b", "sexta, 27/11"),
        Phrase(
            Rule.NUMERIC,
            r"(?<![\d/.])\d{1,2}[/.]\d{1,2}\b(?![/.]?\d| ?(?:€|euros?|%|h\b))(?! \d\d\b)",
            "27/11",
            needs_limit=True,
        ),
        Phrase(
            Rule.DAY_OF_MONTH,
            rf"\b{_DAY},? (?:dia )?(?P<day>\d{{1,2}})\b(?! ?(?:h|horas?|euros?|€|%|reais)\b|[/:.,]\d|h\d)",
            "sexta, dia 27",
        ),
        Phrase(Rule.DAY_OF_MONTH, r"\bdia (?P<day>\d{1,2})\b(?! ?(?:de (?!este|m))|/\d)", "dia 27"),
        Phrase(
            Rule.DAY_OF_MONTH,
            r"\b(?P<day>\d{1,2})\b(?! ?(?:h|horas?|dias?|semanas?|m[êe]s|meses|anos?|euros?|€|%|reais|pessoas?|de|[ºª°])|[/:.,-]\d|h\d| \d)",
            "27",
            needs_limit=True,
        ),
        Phrase(
            Rule.ISO_WEEK,
            rf"\b(?:{_DAY} (?:da |na )?)?(?:(?:o )?(?:fim|final) da )?(?:a )?semana (?P<day>\d{{1,2}})\b",
            "semana 49",
        ),
        Phrase(
            Rule.START_OF_NEXT_WEEK,
            rf"\b(?:no |o |logo no )?(?:in[íi]cio|come[çc]o|comecinho|princ[íi]pio) da {_NEXT}",
            "início da próxima semana",
        ),
        Phrase(
            Rule.WEEK_AFTER_WEEKDAY,
            rf"\b{_DAY} a oito(?: dias)?\b|\b{_DAY_2} da semana a seguir\b|\b(?:de )?{_DAY_3} a uma semana\b",
            "sexta a oito",
        ),
        Phrase(
            Rule.NEXT_WEEKDAY,
            rf"\b{_DAY} (?:que vem|pr[óo]xim[oa]|da {_NEXT})|\bpr[óo]xim[oa] {_DAY_2}|\b{_NEXT},? (?:na )?{_DAY_3}",
            "terça que vem",
        ),
        Phrase(Rule.END_OF_NEXT_WEEK, rf"\b{_END} {_NEXT}", "fim da próxima semana", is_limit=True),
        Phrase(Rule.END_OF_NEXT_WEEK, rf"\b(?:a |na )?{_NEXT}", "próxima semana", needs_limit=True),
        Phrase(
            Rule.THIS_WEEKDAY,
            rf"\b(?:est[ea]|ess[ea]|nest[ea]|ness[ea]|dest[ea]|dess[ea]) {_DAY}|\b{_DAY_2} desta semana\b",
            "esta sexta",
        ),
        Phrase(
            Rule.END_OF_WEEK,
            r"\b(?:o )?(?:fim|final|fecho) (?:da|desta) semana\b|\bsemana (?:acabar|terminar)\b",
            "fim da semana",
            is_limit=True,
        ),
        Phrase(
            Rule.END_OF_WEEK,
            r"\b(?:antes do|até ao?|até o) (?:pr[óo]ximo )?(?:fim de semana|final de semana|fds)\b",
            "antes do fim de semana",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER_WEEKEND,
            r"\b(?:depois d[oe]|logo depois do|a seguir ao|ap[óo]s o|passado o) (?:fim|final) de semana\b",
            "depois do fim de semana",
        ),
        Phrase(Rule.END_OF_WEEK, r"\b(?:esta|essa|nesta|nessa|a) semana\b", "esta semana", needs_limit=True),
        Phrase(
            Rule.END_OF_MONTH,
            rf"\b{_END} (?:(?P<next>pr[óo]ximo) m[êe]s|m[êe]s (?P<next2>que vem|pr[óo]ximo|seguinte))\b",
            "fim do próximo mês",
            is_limit=True,
        ),
        Phrase(
            Rule.END_OF_MONTH,
            rf"\b{_END} (?:este )?m[êe]s\b|\bm[êe]s (?:acabar|terminar)\b",
            "fim do mês",
            is_limit=True,
        ),
        Phrase(
            Rule.MIDDLE_OF_MONTH, r"\b(?:em )?meados d(?:o|este) (?:(?P<next>pr[óo]ximo) )?m[êe]s\b", "meados do mês"
        ),
        Phrase(
            Rule.END_OF_QUARTER,
            rf"\b{_END} (?:trimestre|[TQ](?P<quarter>[1-4]))\b|\b{_END} (?:primeiro|(?P<quarter2>[1-4])º) trimestre\b",
            "fim do trimestre",
            is_limit=True,
        ),
        Phrase(
            Rule.END_OF_YEAR,
            rf"\b{_END} ano\b|\bano (?:acabar|terminar)\b|\b(?:a )?virada do ano\b",
            "fim do ano",
            is_limit=True,
        ),
        Phrase(Rule.FEAST, r"\b(?P<feast>véspera de Natal|Natal|réveillon|Ano Novo)\b", "Natal", needs_limit=True),
        Phrase(
            Rule.AFTER,
            rf"\b(?:tem|tens|t[êe]m|disp[õo]e de|disp[õo]em de|prazo de) {_NUMBER} {_UNIT}(?: a (?:partir|contar) de (?:hoje|agora)|, a contar de hoje)?",
            "dispõe de duas semanas",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER,
            rf"\b(?:em|dentro de|daqui a) {_NUMBER} (?P<unit>dias? [úu]te?is)\b",
            "em dois dias úteis",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER,
            rf"\b(?:no prazo (?:m[áa]ximo )?de|num prazo de|em at[ée]|em menos de|no m[áa]ximo em|dentro do prazo de|nos pr[óo]ximos|nas pr[óo]ximas|at[ée] daqui a) {_NUMBER} {_UNIT}",
            "no prazo de duas semanas",
            is_limit=True,
        ),
        Phrase(Rule.AFTER, rf"\b(?:em|dentro de|daqui a|daqui|daí a) {_NUMBER} {_UNIT}", "daqui a duas semanas"),
        Phrase(
            Rule.AFTER, r"\b(?:de )?hoje a (?P<unit>oito|quinze|uma semana)(?P<amount>)(?: dias)?\b", "de hoje a oito"
        ),
        Phrase(Rule.DAY_AFTER_TOMORROW, r"\bdepois de (?:amanhã|amanha)\b", "depois de amanhã"),
        Phrase(Rule.TODAY, r"\b(?:ainda hoje|hoje mesmo|hoje ainda)\b", "ainda hoje", is_limit=True),
        Phrase(
            Rule.TOMORROW,
            rf"(?<!depois\sde\s)\b(?:amanhã|amanha)(?: mesmo| sem falta)?{_PART}(?!\w)",
            "amanhã de manhã",
        ),
        Phrase(
            Rule.TODAY,
            rf"\bhoje(?: mesmo| ainda)?{_PART}\b(?! em dia)|\b(?:esta (?:tarde|noite|manhã)|logo à noite)\b",
            "hoje à noite",
        ),
        Phrase(Rule.WEEKDAY, rf"\b{_DAY}(?!\w)", "sexta de manhã"),
        Phrase(
            Rule.END_OF_DAY,
            r"\b(?:o |ao )?(?:fim|final) d(?:o|este) (?:dia|expediente)\b|\b(?:o )?(?:fim|final) da tarde\b|\bdia (?:acabar|terminar)\b|\bfecho do dia\b|\beod\b|\b(?:antes da|até à|até a) meia-noite\b",
            "fim do dia",
            is_limit=True,
        ),
    ),
    limits=r"\b(?:at[ée](?: ao?| [àa])?|antes d[eoa]|para o?|o mais tardar|no m[áa]ximo|no dia|dia|prazo(?: é|:)?|data limite(?: é|:)?|vence(?: a| no| em)?|durante|ao longo d[ae]|em|a|no|na)(?: ao| [àa]| o| a| dia| pr[óo]xim[oa])*$",
    cut_offs=r"(?:\b(?:at[ée]|antes d[eoa]|para|o mais tardar|mais tardar|no m[áa]ximo|m[áa]ximo|prazo…|data limite…|vence|fecha|termina|expira|encerra|no mais tardar)(?: ao| [àa]| o| a| dia| na| no| pr[óo]xim[oa]| est[ae]| [àa] próxima| meio-dia| \d{1,2} ?h(?:oras)?(?:\d\d)?| de)*|\bantes d[oae] \w+(?: \w+)? d[eoa])$",
    identifying=r"(?:\b(?:de|do|da|desde|desde a|desde o|ap[óo]s|depois d[eoa]|passad[oa]|[úu]ltim[oa]|(?:cada|toda)(?: \w+)?|todas as|todos os|tod[oa]|entre|datad[oa] de|tu?a|sua|seu|noss[oa]|voss[oa]|n[ãa]o|em vez d[eoa]|em lugar d[eoa]|um|uma|algum|alguma|n[ãa]o posso|n[úu]mero|n\.?º|vers[ãa]o|a partir d[eoa]|com data de|nem|nas|às|aos|bom|boa|feliz)|\d)$",
    events=r"\b(?:(?:reuni[ãa]o|encontro|consulta|chamada|liga[çc][ãa]o|workshop|confer[êe]ncia|almo[çc]o|jantar|apresenta[çc][ãa]o|voo|entrevista|entrega|visita|forma[çc][ãa]o|treinamento|festa|demo|aula|concerto|casamento|exame|prova|jogo|sess[ãa]o|ata) (?:d[eoa]|n[oa]|para)|(?:foi|era|falamos|falámos|enviou|mandou|escreveu|disse|vimos|esteve|chegou|recebi|assin[áa]mos)(?: n[oa]| em| a)?)$",
    refused=r"^ (?:\w+ )?(?:n[ãa]o (?:me |nos |te |lhe )?(?:d[áa]|posso|podemos|é|consigo|conseguimos|pode|serve|conv[ée]m)|é (?:imposs[íi]vel|complicado|feriado)|fica (?:dif[íi]cil|complicado)|imposs[íi]vel|estou (?:fora|ocupad[oa]))\b",
    named=r"^(?: (?:passad[oa]|[úu]ltim[oa]|anterior)\b)",
    passed=r"\b(?:depois d[eoa]|ap[óo]s|ap[óo]s o|a partir d[eoa]|desde)$",
    limits_after=r"^,? (?:o mais tardar|no m[áa]ximo|sem falta|antes d(?:as \d{1,2}|o meio-dia|o almo[çc]o)|é o (?:limite|prazo|[úu]ltimo dia)|ou antes|impreterivelmente)\b|^.{0,60}(?:\b(?:at[ée] l[áa]|antes disso|at[ée] ent[ãa]o)\b)",
)
