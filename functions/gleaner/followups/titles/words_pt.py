"""Titles in Portuguese, of Portugal and of Brazil."""

# fmt: off
# ruff: noqa: SIM905
# A row is a line: the patterns of a language are read side by side. Word lists are read as text.

from functools import partial

from gleaner.followups.titles.romance import Clitics, phrase
from gleaner.followups.titles.verbs import Verbs
from gleaner.followups.titles.wording import Cuts, Frames, Pronouns, Row, Swap, Wording

_DAY = r"(?:(?:segunda|terça|terca|quarta|quinta|sexta)(?:[ -]feira|(?=$|[,.;:!?)]| (?:às|à|ao|de manhã|de tarde|ou|e|para|pra|que|da|no|na|com|sem|em|até|dia|próxima|pelas|depois|antes|por|se|o|a|os|as|um|uma|eu|te|lhe|cedo|mesmo|sem|bora|\d)\b))|sábado|sabado|domingo)(?! (?:via|vez|volta|parte|fase|versão|casa|edição|mão))(?: (?:de manhã|à tarde|à noite|de tarde|que vem|da próxima semana|da semana que vem|cedo|sem falta|próxim[oa]|ao fim do dia))*"
_MONTH = r"(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
_DATE = rf"(?:(?:o )?(?:dia )?(?:\d{{1,2}}|1º|primeiro) de {_MONTH}(?: de \d{{4}})?|\d{{1,2}}[/.-]\d{{1,2}}(?:[/.-]\d{{2,4}})?|(?:o )?dia (?:\d{{1,2}}|primeiro)\b)"
_HOUR = r"(?:\d{1,2} ?h(?:oras)?(?: ?\d\d)?\b|\d{1,2}[:h.]\d\d|meio[- ]dia|meia[- ]noite)"
_POINT = (
    rf"(?:(?:(?:a|o|esta|este|essa|próxim[oa]|n[oa]) )?(?:próxim[oa] )?{_DAY}(?:,? (?:dia )?\d{{1,2}}(?! (?:de|euros|reais))\b|,? {_DATE})?|{_DATE}|depois de amanhã|amanhã(?: (?:de manhã|cedo|à tarde|à noite|sem falta|mesmo|bem cedo))*|hoje(?: (?:mesmo|à tarde|à noite|ainda))?|ainda (?:hoje|esta (?:semana|tarde))"
    rf"|(?:o |ao |no )?(?:fim|final|início|começo|meados) d(?:a|e|o|este|esta) (?:próxima |próximo |corrente )?(?:semana|mês|ano|dia|tarde|{_MONTH})(?: que vem| de hoje| de amanhã)?|(?:a |n?a )?(?:semana|quinzena) que vem|(?:a |na )?próxima semana|(?:o )?(?:mês que vem|próximo mês)|est[ae] (?:semana|tarde|noite|mês|manhã)|essa semana|(?:o |no )?fim[- ]de[- ]semana|(?:o )?fds|{_HOUR}|(?:logo |hoje )?à noite)"
)
_LIMIT = r"(?:até(?: a| ao| à| às| o)?|antes d[aeo]|para(?: a| o)?|pra|o mais tardar|no máximo(?: até)?|a partir d[aeo]|às|pelas|lá para|em|n[ao]|a|ao|à|por volta d(?:as|o)|ainda|já|logo|entre|durante|desde|de hoje a)"
_SPAN = r"(?:uma?|dois|duas|três|quatro|cinco|seis|oito|dez|quinze|\d+|alguns|poucos|os próximos|as próximas) (?:horas?|dias?|semanas?|m[eê]s(?:es)?|dias úteis)"

_CUTS = Cuts(
    breaks=r"[;!?(]|(?<!\bSr)(?<!\bSra)(?<!\bDr)(?<!\bDra)(?<!\bExmo)(?<!\bEng)(?<!\bn)(?<!\bV)(?<!\bExa)\.(?=\s|$)|\.\.|: | [-–—] |—|,(?!\d)(?! (?:(?:o|a|os|as|um|uma|seu|sua|teu|tua|meu|minha|dois|duas|três|\d+) )?[\w'-]+(?: [\w'-]+)? (?:e|ou) (?:o|a|os|as|um|uma|dois|duas|\d+)\b)| (?:para que|porque|pois|já que|visto que|uma vez que|assim que|logo que|mal(?= \w+e\b)|quando|se(?= (?:eu|tu|você|vocês|o|a|os|as|não|houver|for|ele|ela|já|ainda|alguém|\w+(?:er|ir|ar|es|em))\b)|antes de|depois de|embora|enquanto|mas|senão|por isso|portanto|de modo que|e (?:eu|depois|já|te|lhe|aí|a gente|vejo|digo|aviso)|conforme (?:combinado|falamos)|como (?:combinado|falamos)|que (?=eu |o mecânico )|caso|pra (?=eu |gente ))(?![\w-])",
    leads_on=r"\b(?:saber|dizer|diz\w*|diga\w*|ver|vê|veja\w*|perguntar\w*|pergunto|verificar|verifica|verifique\w*|confirmar|confirma\w*|confirme\w*|indicar|indique\w*|avisar|avisa|avise\w*|aviso|conta|conto|olha|descobrir|decidir|gostava|ótimo|bom|bem|agradec\w+|ajudava|ajudaria|ideia|sei|sabe|sabes|segundo|como|combinado|nada)$",
    relatives=r"(?<!\bdizer)(?<!\bconfirmar)(?<!\bverificar)(?: que )",
    joints=r" (?:que|e|para|pra|com|em|no|na|nos|nas|a|ao|à|aos|às|de|do|da|dos|das|por|pelo|pela|sem|sobre|até|como|junto)(?= )|, ",
    openings=r"(?:(?:(?:recorda-se|relembra-se|relembramos|lembramos|recordamos|lembro|informamos|avisa-se) que|e|mas|bom|boa tarde|bom dia|boa noite|olá|oi|ok|ah|oh|olha|olhe|então|pois|ps|além disso|também|aí|miga|gente|ei|tá|\d+[.)])\b[,:.!;) –-]*|(?:uma (?:pergunta|coisa|dúvida)|pergunta|lembrete|desculp[\w ]{0,25}|obrigad[oa](?: desde já)?|sem pressa|combinado|certo|claro|pode deixar|deixa comigo|fica(?:r)? (?:descansad\w|tranquil\w)|fique (?:descansad\w|tranquil\w)|perfeito|feito|prometo|beleza|doutora?|prezad\w+ \w+|caro \w+|exm[oa]s?\. sr[a]?s?\.?|sr\.? \w+[\w ]{0,20}|cê sabe|seguinte|encarregado de educação[\w ]{0,20}|@?\w+ ?:) ?[,:.!;)–-]+ ?|[-*•–>.…]+ )(?=\w)",
    endings=r"(?:,| (?:e|ou|o|a|os|as|um|uma|de|do|da|ao|à|para|pra|até|por|em|no|na|por favor|pf|pfv|se|que|mas|com|não|ok|também|obrigad[oa]|já|sem falta|no máximo|o mais tardar|meu|minha|seu|sua|se faz favor|tá|viu|certo|quando|antes|depois|como|aí|logo|claro))$",
    fillers=r"(?<![\w-])(?:por favor|por gentileza|se faz favor|faz favor|sff|pf|pfv|pfvr|se (?:possível|puder|puderes|puderem|for possível|não se importar|não te importas|não for (?:incómodo|pedir muito)|tiver(?:es)? tempo)|logo que possível|assim que (?:possível|puder|puderes|puderem)|quando (?:puder|puderes|puderem|tiver(?:es)? (?:um tempinho|tempo|um minuto|um bocadinho))|o (?:mais|quanto) (?:rápido|depressa|breve|cedo|antes)(?: possível)?|com urgência|urgentemente|quanto antes|gentilmente|encarecidamente|desde já|de imediato|imediatamente|sem falta|com certeza|claro|também|depois|então|logo|já|aí|também|só|ainda|igualmente|em breve|brevemente|oportunamente|com prazer|talvez|de preferência|de caminho|prometo(?: mesmo)?|viu|né|tá|mesmo(?! que)|pelo amor de deus|na volta do correio|cordialmente|a gentileza de|atenciosamente|entretanto|daqui a pouco)(?![\w-])(?! que\b),?",
    times=rf"(?<![\w/'-])(?:,? ?(?:{_LIMIT})(?: {_LIMIT})? ?|(?<!\bde )(?<!\bdo )(?<!\bda )(?<!\bdas )(?<!\bdesde )(?<!\bcada )(?<!\bpassad[oa] )){_POINT}(?:(?:,? (?:ou|e|às|pelas|até|a) |, | - |-| ){_POINT})*(?! passad[oa])(?![\w/-])|(?<![\w'-])(?:,? ?(?:dentro de|em|daqui a|no prazo de|durante|nos próximos|nas próximas) {_SPAN})\b|(?<!\w)(?:o mais tardar|no máximo|sem falta)\b",
    conditions=r"(?:se|quando|assim que|logo que|como|já que|visto que|porque|antes|depois|embora|enquanto|que|quem|onde|cujo|no que|caso|quanto|devido|obrigad[oa]|desculp\w+|espero que|pois|mal)\b",
    asks=r"\b(?:tu|te|ti|teu|tua|teus|tuas|você|vocês|vc|seu|sua|seus|suas|voss\w+|vos|lhe|preciso|precisamos|falta|faltam|aguard\w+|solicit\w+|peço|pedimos|deve|devem|tem de|tem que|tens de|por favor|favor|agradec\w+|nos|me)\b",
    promises=r"\b(?:\w+(?:rei|remos|rão|rá)|te|lhe|vos|eu|nós|vai|vou|segue)\b|-(?:te|lhe)\b",
    vague=r"^\w+ (?:no|na|nos|nas|lá) |^\w+(?: \w+)?-(?:lo|la|los|las|o|a|os|as|se)(?: (?:a|ao|em|no|na|com|por|para|de)\b.*)?$|^\w+ (?:isso|isto|disso|nisso|disto|ele|ela)\b.*$|^\w+(?: \w+[aei]r)?$",
)

_WRITER = (
    Swap(r"\b(?:meu|nosso)\b", "seu"), Swap(r"\b(?:minha|nossa)\b", "sua"), Swap(r"\b(?:meus|nossos)\b", "seus"), Swap(r"\b(?:minhas|nossas)\b", "suas"), Swap(r"\bcomigo\b|\bconnosco\b|\bconosco\b|\bcom a gente\b", "com {who}"),
    Swap(r"(?<=\bque )me\b", "lhe"), Swap(r"\b(?:para|pra) (?:mim|nós|a gente|gente)\b", "para {who}"), Swap(r"\ba mim\b", "{to_who}"), Swap(r"(?<=\bde )mim\b|(?<=\bpor )mim\b|(?<=\bsem )mim\b", "{who}"),
)
_READER = (
    Swap(r"\b(?:teu|vosso)\b", "seu"), Swap(r"\b(?:tua|vossa)\b", "sua"), Swap(r"\b(?:teus|vossos)\b", "seus"), Swap(r"\b(?:tuas|vossas)\b", "suas"), Swap(r"\bcontigo\b|\bconsigo\b|\bcom (?:você|vocês|o senhor|a senhora)\b|\bconvosco\b", "com {who}"),
    Swap(r"(?<=\bque )te\b", "lhe"), Swap(r"\b(?:para|pra) (?:você|vocês|ti|si|o senhor|a senhora)\b", "para {who}"), Swap(r"\bao senhor\b|\bà senhora\b", "{to_who}"), Swap(r"(?<=\bde )(?:você|vocês|ti)\b|(?<=\bpor )(?:você|vocês|ti)\b", "{who}"),
)
_NEUTRAL = (Swap(r"\b(?:meus?|minhas?|noss[oa]s?|teus?|tuas?|voss[oa]s?|seus?|suas?)\b ", ""),)

_VERBS = Verbs(
    infinitives=(
        "abater abonar abrir acabar aceitar acelerar acender acertar acompanhar aconselhar acordar acrescentar acionar adaptar adiantar adiar adicionar administrar afixar agendar agilizar agradecer aguardar ajudar ajustar alargar alertar alinhar almoçar alterar alugar ampliar analisar andar anexar anotar antecipar anular apagar apanhar aparecer apertar aplicar apontar apresentar "
        "aprovar apurar aquecer arejar arranjar arquivar arrancar arrumar assegurar assinar assistir atender atestar atirar ativar atualizar aumentar autorizar avaliar avançar averiguar avisar baixar bater bloquear botar buscar cadastrar calar calcular cancelar carimbar carregar cavar ceder certificar chamar checar chegar chumbar circular citar clarificar classificar cobrar cobrir colar colaborar colher colocar combinar começar comentar "
        "comparecer compartilhar completar comprar comprovar comunicar conceder concluir concordar conferir confirmar conhecer conseguir conservar considerar consultar contactar contatar contar contestar contratar contribuir controlar convencer converter convidar convocar copiar corrigir cortar coser cozinhar creditar criar cuidar cumprir dar debitar decidir declarar deitar deixar demonstrar depositar desativar desbloquear descarregar descer descobrir descontar descrever desculpar "
        "desenhar deslocar desligar desmarcar desocupar despachar destacar detalhar devolver digitalizar digitar diligenciar dirigir discriminar discutir disponibilizar distribuir dividir dizer divulgar documentar dormir efetuar elaborar eliminar embalar emendar emitir emprestar encaminhar encarregar encher encomendar encontrar encurtar endereçar ensaiar ensinar entender entrar entregar enviar escanear esclarecer escolher esconder escrever escutar especificar esperar estacionar estar estender estornar estudar esvaziar "
        "evitar examinar exibir explicar expedir expor extrair facultar facturar falar faltar faturar fazer fechar ficar filmar finalizar fiscalizar fixar formular fornecer fotocopiar fotografar furar ganhar garantir gastar gerar gerir gravar guardar habilitar identificar ilibar imprimir incluir indicar informar inscrever inserir insistir inspecionar instalar instruir interceder interromper introduzir investigar ir jogar juntar justificar lançar lavar lembrar ler levantar levar liberar libertar "
        "ligar limitar limpar liquidar listar localizar mandar manter marcar medir melhorar mencionar mexer ministrar misturar moderar modificar montar mostrar mudar multiplicar nomear notar notificar obter oferecer ofertar olhar operar optar orçamentar ordenar organizar ouvir pagar parar participar partilhar passar pedir pegar pendurar pensar perder perguntar permitir pesar pesquisar pintar plantar podar ponderar pôr por poupar precisar preencher preferir preparar prescrever presenciar preservar prestar prevenir processar procurar "
        "produzir programar projetar prolongar prometer promover propor prorrogar proteger provar providenciar proceder publicar puxar quantificar queimar questionar quitar rasgar ratificar realizar reagendar reativar rebater receber recolher recomendar reconhecer reconsiderar recordar recorrer rectificar recuperar redigir reduzir reembolsar reencaminhar reenviar reescrever refazer referir reforçar regar regularizar registar registrar regressar reimprimir reiniciar relatar reler relembrar remarcar remeter remover renovar renunciar reparar "
        "repartir repassar repetir repor reportar representar reprovar requerer requisitar reservar resgatar resolver respeitar responder ressarcir restituir resumir reter retificar retirar retomar retornar reunir rever revisar revogar rubricar saber sair salvar selar selecionar sentar separar seguir servir sinalizar socorrer solicitar solucionar soltar somar subir submeter subscrever substituir sugerir sujeitar suspender telefonar tentar ter terminar testar tirar tocar tomar torcer trabalhar traduzir trancar transcrever "
        "transferir transmitir transportar tratar travar trazer treinar trocar usar utilizar validar varrer vender ver verificar verter vestir vetar viabilizar viajar vigiar vincular vir visitar vistoriar voltar votar abordar acertar protocolar protocolizar negociar repintar vedar calibrar estampar afinar"
    ),
    irregular=(
        "diz:dizer dize:dizer diga:dizer digam:dizer digas:dizer digo:dizer direi:dizer diremos:dizer dizemos:dizer dissesse:dizer dissesses:dizer disser:dizer faz:fazer faça:fazer façam:fazer faças:fazer faço:fazer farei:fazer faremos:fazer fazemos:fazer fizesse:fazer fizesses:fazer fizessem:fazer fizer:fazer fizeres:fazer fizerem:fazer põe:pôr ponha:pôr ponham:pôr ponhas:pôr ponho:pôr porei:pôr poremos:pôr pusesse:pôr pusesses:pôr "
        "vem:vir venha:vir venham:vir venhas:vir venho:vir virei:vir viesse:vir viesses:vir vai:ir vá:ir vão:ir vás:ir vou:ir vamos:ir irei:ir iremos:ir fosse:ir tem:ter tenha:ter tenham:ter tenhas:ter terei:ter teremos:ter tivesse:ter mantém:manter mantenha:manter mantenham:manter manterei:manter obtenha:obter dá:dar dê:dar deem:dar dês:dar dou:dar darei:dar daremos:dar damos:dar desse:dar desses:dar dessem:dar "
        "traz:trazer traga:trazer tragam:trazer tragas:trazer trago:trazer trarei:trazer traremos:trazer trouxesse:trazer trouxesses:trazer trouxer:trazer trazemos:trazer vê:ver veja:ver vejam:ver vejas:ver vejo:ver verei:ver veremos:ver vemos:ver visse:ver revê:rever reveja:rever revejam:rever revejo:rever reverei:rever lê:ler leia:ler leiam:ler leias:ler leio:ler lerei:ler lemos:ler releio:reler ouve:ouvir ouça:ouvir "
        "pede:pedir peça:pedir peçam:pedir peças:pedir peço:pedir mede:medir meça:medir meçam:medir meço:medir segue:seguir siga:seguir sigo:seguir consegue:conseguir consiga:conseguir consigo:conseguir consigam:conseguir serve:servir sirva:servir repita:repetir repete:repetir repito:repetir confira:conferir confiram:conferir confere:conferir confiro:conferir transfira:transferir transfere:transferir transfiro:transferir insira:inserir insere:inserir "
        "insiro:inserir sobe:subir suba:subir subo:subir subas:subir cubra:cobrir cobre:cobrir cubro:cobrir descubro:descobrir descubra:descobrir durma:dormir saia:sair sai:sair saio:sair envia:enviar envie:enviar enviem:enviar envies:enviar envio:enviar reenvie:reenviar reenvia:reenviar reenvio:reenviar esvazie:esvaziar propõe:propor proponha:propor proponho:propor reponha:repor reponho:repor substitua:substituir substitui:substituir substituo:substituir inclua:incluir "
        "inclui:incluir incluam:incluir incluo:incluir restitua:restituir distribua:distribuir traduza:traduzir traduz:traduzir traduzo:traduzir reduza:reduzir reduz:reduzir produzo:produzir corrija:corrigir corrige:corrigir corrijam:corrigir corrijo:corrigir dirija:dirigir exija:exigir redija:redigir redijo:redigir recolha:recolher recolhe:recolher recolho:recolher forneça:fornecer forneçam:fornecer forneço:fornecer compareça:comparecer "
        "apareça:aparecer apareço:aparecer esclareça:esclarecer esclareço:esclarecer esclareçam:esclarecer conheça:conhecer proteja:proteger permita:permitir remeta:remeter remetam:remeter remete:remeter remeto:remeter emita:emitir emitam:emitir emite:emitir emito:emitir imprima:imprimir imprime:imprimir imprimo:imprimir garanta:garantir tira:tirar tire:tirar saiba:saber ponderarei:ponderar receba:receber escreva:escrever escreve:escrever escrevo:escrever "
        "responda:responder responde:responder respondo:responder respondam:responder resolva:resolver resolve:resolver resolvo:resolver devolva:devolver devolve:devolver devolvo:devolver devolvam:devolver devolvas:devolver abra:abrir abre:abrir abro:abrir abram:abrir assista:assistir desligue:desligar perca:perder"
    ),
    first_person=r"(?:(?<!ã)o|ou|ei|mos|nho)$",
    orders="a:ar e:er:ir:ar am:er:ir em:ar as:er:ir:ar es:ar asse:ar asses:ar assem:ar esse:er esses:er essem:er isse:ir isses:ir issem:ir que:car quem:car ques:car gue:gar guem:gar gues:gar ce:çar cem:çar ça:cer çam:cer ja:ger:gir ares:ar arem:ar eres:er erem:er ires:ir irem:ir ai:ar ei:er i:ir",
    promises="arei:ar erei:er irei:ir aremos:ar eremos:er iremos:ir o:ar:er:ir amos:ar emos:er imos:ir ço:cer jo:ger:gir",
)


def _join(infinitive: str, pronouns: list[str]) -> str:
    """Pronouns after a Portuguese infinitive: "enviá-lo", "encarregar-se"."""
    first, _, rest = infinitive.partition(" ")
    if not pronouns:
        return infinitive
    if rest:
        is_causative = first in ("fazer", "deixar", "mandar")
        return f"{_join(first, pronouns)} {rest}" if is_causative else f"{first} {_join(rest, pronouns)}"
    pronoun = pronouns[-1]
    if pronoun in _OBJECTS:
        stressed = {"ar": "á", "er": "ê", "ir": "i", "ôr": "ô", "or": "ô"}.get(first[-2:], first[-2:])
        return f"{first[:-2]}{stressed}-{_OBJECTS[pronoun]}"
    return f"{first}-{pronoun}"


_OBJECTS = {"o": "lo", "a": "la", "os": "los", "as": "las", "lo": "lo", "la": "la", "los": "los", "las": "las", "no": "lo", "na": "la"}

_CLITICS = Clitics(
    infinitives=r"[^\W\d_]+(?:ar|er|ir|ôr|or)",
    before=r"(?:(?:me|nos|te|vos|se|lhe|lhes|o|a|os|as) )*",
    articles=frozenset({"o", "a", "os", "as"}),
    goes_on=r" e (?:(?:me|nos|te|vos|se|lhe|lhes) )*(?P<word>[^\W\d_]+)",
    after=r"-?(?P<clitic>(?<=-)(?:mo|ma|mos|mas|lho|lha|lhos|lhas|to|ta|me|nos|te|vos|se|lhes?|o|a|os|as|lo|la|los|las|no|na))(?:-(?:ei|emos))?$",
    writer=frozenset({"me", "nos"}),
    reader=frozenset({"te", "vos"}),
    polite=frozenset({"lhe", "lhes"}),
    own=frozenset({"se"}),
    reflexive="se",
    restored="r",
    locative=frozenset(),
    pronominal=frozenset(),
    placed=frozenset(),
    merged={"mo": ("me", "o"), "ma": ("me", "a"), "lho": ("lhe", "o"), "lha": ("lhe", "a"), "lhos": ("lhe", "os"), "lhas": ("lhe", "as"), "to": ("te", "o"), "ta": ("te", "a"), "lo": ("o",), "la": ("a",), "los": ("os",), "las": ("as",)},
    adverbs=r"^(?:(?:já|também|sempre|depois|logo|ainda|só|eu|nós|tu|você|vocês|mesmo|então|antes|por favor|a gente|até) )+",
    subjects=r"^(?:eu(?: mesm[oa])?|nós|tu|você|vocês|o senhor|a senhora)\b",
    negated=r"não ",
    negates=r"^\b\B",
    negation="não",
    direct=frozenset("avisar contactar contatar ajudar informar convidar esperar acompanhar manter atualizar reembolsar encontrar inscrever substituir ver visitar tirar colocar incluir adicionar retirar buscar pôr deixar socorrer chamar".split()),
    heavy=r" (?:que|quem|se|quando|como|onde|por que|porque|quant\w+|qual|quais|o que|a|ao|à|aos|às|em|no|na|nos|nas|com|por|para|pra|antes|depois|sobre|até|segundo|pelo|pela|via)(?= |$)|^ (?:de|do|da|dos|das) ",
    articles_of_objects=r"(?:o|a|os|as|um|uma|dois|duas|três) ",
    join=_join,
)

_DO = r"(?P<do>(?:não )?(?:(?:me|nos|te|vos|se|lhe|lhes|o|a) )?\w+(?:ar|er|ir|ôr|á|ê|í|i(?=-l))(?:-\w+)*\b.*)"
_NP = r"(?:o|a|os|as|um|uma|uns|umas|seu|sua|teu|tua|meu|minha|voss[oa]|noss[oa]|dois|duas|três|\d+|cópia|esse|essa|este|esta)"
_SOFT = r"(?:,? (?:por favor|por gentileza|também|pelo menos|talvez|por acaso|só|me fazer o favor de|fazer o favor de|ter a bondade de|ter a gentileza de|alguém|vocês|você|tu|o senhor|a senhora|ainda|já|lá))*,?"

WORDING = Wording(
    requests=(
        Row(rf"(?<!\bnão )(?<!\bnão se )\b(?:podes|pode|podem|podias|podia|podiam|poderias|poderia|poderiam|teria como|terias como|teriam como|pudesses|pudesse|pudessem|puderes|puder|puderem|conseguirem|conseguires|conseguir|conseguissem|conseguisses|conseguisse|consegues|consegue|conseguem|conseguia|conseguiria|queres|importas-te de|importa-se de|importam-se de|importavas-te de|importava-se de|se importa de|se importaria de|dá para|dá pra|dava para|daria para|tem como|é possível|seria possível|será possível|deves|devias|tens de|tens que|há que|é preciso|basta|falta|não te esqueças de|não se esqueça de|não se esqueçam de|não esqueça de|não esqueças de|não esquece de|não te esquece de|lembra-te de|lembre-se de|lembra de|lembre de|tenta|tente|procura|procure|trata de|trate de|queira|queiram|favor|faz favor de|faça favor de|faça o favor de|faz o favor de|faz-me o favor de|agradeço que|peço para|peço-lhe para|pedia para|peço a gentileza de|peço a amabilidade de|peço o favor de|te pedir para|lhe pedir para|pedir-te para|pedir-lhe para|pedir-vos para|te pedir pra|cabe-lhe|cabe-te|toca-te|é a tua vez de|é favor|tem a bondade de|tenha a bondade de|tenha a gentileza de|por gentileza|vê se consegues|serias capaz de|é capaz de){_SOFT} (?:de )?(?!(?:ter|receber|obter|ser|estar)\b){_DO}"),
        Row(rf"(?:^|[,;:.–-] |\b(?:você|vocês|o senhor|a senhora|e|que|por isso) )(?:deve|devem|devia|deviam|deverá|deverão|tem de|tem que|têm de|têm que){_SOFT} (?!(?:estar|ser|haver|dar entrada)\b){_DO}"),
        Row(r"\b(?:que|se|caso) (?:(?:você|vocês|tu|o senhor|a senhora|alguém|nos|me) )*?(?=(?P<wished>(?:(?:me|nos|te|vos|se|lhe|lhes|o|a|os|as) )?[^\W\d_]+(?:asse|asses|assem|esse|esses|essem|isse|isses|issem|ares|arem|eres|erem|ires|irem)(?:-\w+)?\b.*))"),
        Row(r"\bserá que (?:você|vocês|tu|alguém|o senhor|a senhora) (?:não )?(?P<wished>.+)"),
        Row(r"\b(?:peço|pedimos|pedia|pediria|agradeço|agradecemos|agradecia|agradeceria|solicito|solicitamos|solicita-se|preciso|precisamos|precisava|quero|queria|gostava|gostaria|espero|esperamos|necessito|convém|importa|urge|rogo|rogamos|requeiro|sugiro|pedir|prefiro)(?:-(?:lhe|lhes|te|vos|se))?(?: (?:imenso|muito|encarecidamente|então|também|a V\. Exa\.|a vocês|ao senhor))* (?:que|a que) (?:(?:você|vocês|tu|o senhor|a senhora) )?(?=(?P<wished>.+))"),
        Row(r"(?:^|(?<!\bV)(?<!\bExa)(?<!\bExas)(?<!\bSa)(?<!\bSr)(?<!\bSra)(?<!\bDr)(?<!\bDra)[,;:.!?–-] )(?:(?:e|ou|então|por favor|também|depois|só|se não|pf|aí|portanto|mas) )*(?=(?P<order>(?!obrigad|desculp|espero|tranquil|fica (?:bem|descans|tranq)|fique (?:bem|descans|tranq)|bom\b|boa\b|olha\b|olhe\b|imagina|parece|acho|creio|seria|estou|há\b|é\b|era\b|já\b|para\b|como\b|este\b|nada\b|entre\b|sobre\b|cópia\b|falta\b|conta\b(?! (?:com|o|a))|fatura\b|nota\b|carta\b|compra\b(?! (?:o|a|um|uma|pão))|entrega\b(?! (?:o|a|os|as))|visita\b|oferta\b|consulta\b(?! (?:o|a))|pena\b|tomara|serve\b|consegue|consegues|pode\b|podes\b|podem\b|estás?\b|segue\b(?! [oa]s? )|seguem\b|precisa\b|exige\b|quer\b|solicita-se|pede-se|agradece-se|requer-se|tem\b|tens\b|vai\b|vão\b|vem\b(?! (?:buscar|cá|aqui))|dá (?:para|pra|jeito)\b|me (?:falta|faltam|parece|dava|ajudava)|nos (?:falta|faltam))[^\W\d_].*))"),
        Row(r"\b(?:preciso|precisamos|precisava|precisávamos|necessito|necessitamos)(?: (?:ainda|também|urgentemente|muito|mesmo|só|já))* (?P<what>(?:de|do|da|dos|das|deste|desta|desse|dessa|dum|duma) .+)", "{who} precisa {what}", "preciso {what}"),
        Row(rf"\b(?:falta-me|faltam-me|falta-nos|faltam-nos|me falta|me faltam|nos falta|nos faltam|falta|faltam|faltou)(?: (?:ainda|também|só|apenas|da (?:sua|tua|vossa) parte))* (?P<what>{_NP}\b .+)", "enviar {what} {to_who}", "{what}"),
        Row(r"\b(?:aguardo|aguardamos|espero|esperamos|estou à espera d[aeo]s?|estamos à espera d[aeo]s?|continuo à espera d[aeo]s?|continuamos à espera d[aeo]s?|fico a aguardar|ficamos a aguardar|fico no aguardo d[aeo]s?|estou aguardando|estamos aguardando|ainda não recebi|ainda não recebemos|não recebi ainda|não recebemos|não me chegou|ficou de me enviar|ficaste de me enviar|deves-me|deve-me|agradecia|agradeço|agradecemos|agradecia-lhe)(?: (?:ainda|com ansiedade|da (?:sua|tua) parte))* (?P<what>(?!que\b|sim\b|não\b|\w+[aei]r\b).+)", "enviar {what} {to_who}", "{what}"),
        Row(rf"\b(?:podia|poderia|podíamos|posso|podemos|gostava de|gostaria de|gostaríamos de|queria|queríamos|era bom|seria bom|seria ótimo|era ótimo|seria possível|ajudava muito|dava jeito|precisava de|precisamos de|quem me dera|convinha|interessava)(?: também| muito)? (?:ter|receber|obter|dispor de|ver) (?P<what>{_NP}\b .+)", "enviar {what} {to_who}", "{what}"),
        Row(rf"\b(?:solicito|solicitamos|solicita-se|peço|pedimos|requeiro|quero|queria|queremos|venho (?:por este meio )?(?:requerer|solicitar)|requer-se)(?:-(?:lhe|lhes|vos))?(?: (?:novamente|por este meio|a V\. (?:Exas?|Sas?)\.|formalmente))* (?P<what>{_NP}\b .+)", "{who} pede {what}", "{what}"),
        Row(r"^(?P<what>(?:o|a|os|as|teu|tua|seu|sua) [^,.;:!?]{3,45}?) (?:continua|continuam|está|estão|ainda está) (?:em falta|por enviar|por assinar|em atraso)\b", "enviar {what} {to_who}", "{what}"),
    ),
    promises=(
        Row(rf"(?<!\bnão )(?<!\bnão te )(?<!\bnão lhe )\b(?:vou|vamos|irei|iremos|hei de|havemos de|comprometo-me a|comprometemo-nos a|me comprometo a|nos comprometemos a|prometo|prometemos|procurarei|tentarei|tentaremos|vou tentar|fico de|ficamos de|tenho de|temos de|tenho que|temos que|posso|podemos|poderei|pretendo|passo a|encarrego-me de|encarregamo-nos de|trato de|tratamos de|penso|estou a|estamos a|quero|não me esqueço de|consigo|conseguimos|venho|voltarei a|volto a|torno a|a gente vai|vou ter de|vou ter que){_SOFT} {_DO}"),
        Row(r"\b(?:terás|terá|terão|tens|têm|receberás|receberá|receberão|recebes|recebe|recebem|vais ter|vai ter|vão ter|vai receber|vão receber|vais receber)(?: (?:já|também|amanhã|brevemente|você|vocês|ainda))* (?P<what>(?!notícias)(?:o|a|os|as|um|uma|meu|minha|noss[oa]|meus|minhas|noss[oa]s) .+?)(?: (?:da (?:minha|nossa) parte|na (?:sua|tua) (?:caixa|mão|mesa)|em mãos)\b.*)?$", "enviar {what} {to_who}", "enviar {what}"),
        Row(r"\b(?:terás|terá|terão|receberás|receberá) (?:notícias|resposta|uma resposta)\b", "dar resposta {to_who}", "dar resposta"),
        *(Row(rf"(?:^|[,:.] )(?P<what>(?:{articles}) [^,;:.!?]{{2,50}}?),? (?:eu )?(?P<resumed>(?:(?:te|lhe) )?[^\W\d_]+-(?:{objects})\b.*)", "{do}", "{do}") for articles, objects in (("o|um|meu|seu|teu", "o|lho|to"), ("a|uma|minha|sua|tua", "a|lha|ta"), ("os|meus|teus", "os|lhos"), ("as|minhas|tuas", "as|lhas"))),
        Row(r"^(?P<what>(?:o|a|os|as) (?:[\w-]+ ){0,4}?[\w-]+),? eu (?:te |lhe )?(?P<promise>(?!sei|acho)[^\W\d_]+)(?:,.*| (?:claro|depois|mesmo|amanhã)?)?[.!]?$", "{do} {what}", "{do} {what}"),
        Row(r"^(?:d[aeo]s?) (?P<what>[^,]{2,40}?),? (?:trato|tratamos|cuido|cuidamos|encarrego-me|me encarrego|me ocupo) ?(?:eu|nós)?\b.*", "tratar de: {what}", "tratar de: {what}"),
        Row(r"^(?:(?:e|mas|já|ok|sim|claro|então|também|depois|logo|com prazer|aí|eu|nós|eu mesmo|hoje|amanhã|pronto|entretanto|a seguir|esta noite) )*(?=(?P<promise>(?!(?:espero|esperamos|acho|creio|(?:te |lhe )?(?:estou|estamos)|tenho|temos|sei|sou|somos|como\b|quando\b|entendo|lamento|agradeço|penso|prometo\b|juro|isso\b|este\b|ano\b|por\b|posso|podemos|quero|sinto|assumi|devo)(?!\w))[^\W\d_].*))"),
        Row(r"\b(?=(?P<promise>(?:te|lhe|lhes|vos) [^\W\d_]+(?:o|ou|ei|mos)\b.*))"),
        Row(r"(?:[,;:.!¡] ?|\b(?:e|mas|que) )(?:(?:e|mas|já|ok|sim|claro|então|também|depois|logo|com prazer|aí|eu|nós|eu mesmo|hoje|amanhã|pronto|entretanto|a seguir|esta noite) )*(?=(?P<promise>(?!(?:espero|esperamos|acho|creio|(?:te |lhe )?(?:estou|estamos)|tenho|temos|sei|sou|somos|como\b|quando\b|entendo|lamento|agradeço|penso|prometo\b|juro|isso\b|este\b|ano\b|por\b|posso|podemos|quero|sinto|assumi|devo)(?!\w))[^\W\d_].*))"),
    ),
    questions=(
        Row(r"\b(?:podes|pode|podem|podias|podia|podiam|poderias|poderia|poderiam|consegues|consegue|conseguem|sabes|sabe|sabem|saberia|importa-se de|importas-te de|agradecia que|gostaria que)(?: (?:alguém|por favor|vocês|você|também|me|nos|por acaso))* ?(?:dizer-me|dizer-nos|dizer|indicar-me|indicar-nos|indicar|confirmar-me|confirmar-nos|confirmar|esclarecer-me|esclarecer|explicar-me|explicar|informar-me|informar-nos|informar|avisar|precisar|me dissesse|me dissesses|me informasse|me indicasse|nos informasse)?(?: (?:até|antes d[aeo]) [\w -]{2,22}?)?,? (?P<said>(?:se|quando|como|onde|por que|porque|porquê|quant\w+|o que|que|quem|qual|quais|a que|a quem|de que|de quem|em que|com que|com quem|para quando|até quando|desde quando|cadê)\b.+)"),
        Row(r"\b(?:diz-me|diga-me|digam-me|diz-nos|diga-nos|digam-nos|me diz|me diga|me fala|me digam|nos diga|indica-me|indique-me|indique-nos|confirma-me|confirme-me|confirme-nos|confirma|confirme|confirmem|me confirma|me confirme|avisa-me|avise-me|avisem-me|me avisa|me avise|esclareça-me|explica-me|explique-me|me explica|lembra-me|me lembra|conta-me|me conta|informe-me|informe-nos|informem-nos|nos informe|me informe|queira informar|queira indicar|queira confirmar|fala|diga|digam|diz)(?: (?:por favor|também|já|só|lá|aí|(?:até|antes d[aeo]) [\w -]{2,15}?))*,? (?P<said>(?:se|quando|como|onde|por que|porque|porquê|quant\w+|o que|que|quem|qual|quais|a que|a quem|de que|de quem|em que|com que|com quem|para quando|até quando|desde quando)\b.+)"),
        Row(r"\b(?:saber|sei|sabemos|sabia|pergunto|pergunta|perguntar\w*|perguntava|perguntamos|dúvida|claro|clara|ideia|lembro|lembro-me|percebi|entendi|contaste|disseste|disse|contou|ver|averiguar|decidiste|decidiram|digas|diga|digam|indiquem|confirmes|confirme|conhecer|curios[oa]|curiosidade|pensar|verificar|consultar|interessava-me|falaste|falou|esclarecer|apurar|perceber|diz)(?: (?:bem|já|ainda|ao certo|por favor|nunca|nada|de|em|me|mais|para mim|-me))*?,? (?P<said>(?:se|quando|como|onde|por que|porque|porquê|quant\w+|o que|no que|que|quem|qual|quais|a que|a quem|de que|de quem|em que|com que|com quem|para quando|até quando|desde quando)\b.+)"),
    ),
    meetings=(
        Row(r"\b(?:sobre|acerca d[aeo]s?|falar(?:mos)? d[aeo]s?|falarmos sobre|conversar(?:mos)? sobre|conversar d[aeo]s?|a propósito d[aeo]s?|por causa d[aeo]s?|discutir(?:mos)?|tratar(?:mos)? d[aeo]s?|debater(?:mos)?|quanto (?:ao|à)s?|a respeito d[aeo]s?|no que toca (?:ao|à)s?) (?P<thing>(?!(?:isso|isto|as \d|a mesa|o mesmo)\b)[^,;.!?]{3,60}?)(?: (?:com (?:você|vocês|o senhor|a senhora)|contigo|comigo|consigo|pessoalmente|quando)\b.*)?(?=[,;.!?]|$)"),
        Row(r"\b(?:rever(?:mos)?|ver(?:mos)?|olhar|analisar(?:mos)?|assinar(?:mos)?|preparar(?:mos)?|visitar(?:mos)?|fechar(?:mos)?|celebrar|planear|planejar|mostrar\w*|medir|buscar|mudar|mudamos|antecipar|adiar|adiamos|remarcar|passar|passamos|confirmar|confirmamos|confirmo|cancelar|desmarcar|fazer(?:mos)?|fazemos|organizar|marcar(?:mos)?|marcamos|agendar(?:mos)?|convocar|ensaiar|provar|discutirmos|definir|combinar(?:mos)?|repassar|acertar(?:mos)?|regular|escolher(?:mos)?|apresentar|apresentar-lhes?|explicar|pôr) (?P<thing>(?:o |a |os |as |um |uma )(?!(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|reunião\b(?! d)|encontro\b|hora\b|dia\b|semana\b|momento\b|data\b|gente\b|próxim|marcação\b|horário\b|minha marcação|sua marcação|\d))[^,;.!?]{3,45}?)(?: (?:com (?:você|vocês|o senhor|a senhora)|contigo|comigo|consigo|para|pra|ao?|à|às|no|na|juntos|quando|antes|amanhã|hoje|esta|e|de \d+ para)\b.*)?(?=[,;.!?]|$)"),
        Row(r"\b(?P<thing>(?:o|a|os|as) (?:noss[oa] |voss[oa] |su[ao] |seu |teu |tua |meu |minha )?(?!(?:reunião|encontro|hora|data|dia|semana|marcação|consulta de|segunda|terça|quarta|quinta|sexta|sábado|domingo)\b(?! d[aeo]))(?:[\w-]+ ){0,3}?[\w-]{4,}) (?:(?:foi|está|fica|é|ficou|será|vai ser) ?(?:adiad[oa]|antecipad[oa]|mudad[oa]|marcad[oa]|confirmad[oa]|remarcad[oa]|transferid[oa]|agendad[oa]|no dia|às|convocad[oa])|passou (?:de|para)|passa para|muda para|realiza-se|decorre|terá lugar|começa)\b"),
        Row(r"\b(?:para|pra|a|à|ao) (?P<thing>(?:a |o |um |uma )?(?:[\w-]+ )?(?:assinatura|visita|entrevista|entrega|revisão|inspeção|vistoria|demonstração|demo|ensaio|assembleia|sessão|defesa|consulta|prova|vacina|análises|perícia|formação|inauguração|almoço|jantar|festa|aniversário|leitura|apresentação|avaliação|escritura|reunião d[aeo])(?: d[aeo]s? [\w-]+)?)"),
        Row(r"\b(?P<thing>almoçar|almoço|jantar|jantarada|lanche|lanchar|café|cafezinho|cerveja|chope|imperial|copo|francesinha|churrasco|churras|caminhada|ensaio|videochamada|chamada|ligação|visita|demo|oficina|entrega das chaves|assembleia|seminário|revisão|treino|jogo|aniversário|passeio|concerto|cinema|entrevista|mudança|sueca|consulta|atendimento|vistoria)\b"),
        Row(r"\b(?:para|pra) (?P<thing>(?:o |a |os |as )(?!próxim|semana|mês|dia|segunda|terça|quarta|quinta|sexta|sábado|domingo|resto|hora|senhor)[\w-]+(?: d[aeo]s? [\w-]+)?)(?=[,.?!]|$)"),
    ),
    deadlines=(
        Row(r"\b(?:data[- ]limite|último dia|prazo(?: limite| final| máximo)?|encerramento|fecho|termo final|limite|vencimento)(?: (?:para|de|do|da|dos|das))? (?P<thing>(?!é\b|acaba|termina|esgota|finda|até|passou|passa|vai|foi).+?)(?: (?:é|são|acaba|termina|esgota-se|finda|será|até|passa|passou|vence|foi|encerra)\b.*|: .*)?$"),
        Row(r"^(?:(?:na |no )?(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|(?:no )?(?:sábado|domingo)|(?:no )?dia \d+)(?: de \w+)? (?:fecha|fecham|encerra|encerram|termina|terminam|acaba|acabam) (?P<thing>.+)"),
        Row(r"^(?P<thing>(?!o prazo\b|a data\b|o último\b|prazo\b|data\b|o que\b|não\b|tens\b|tem\b|têm\b|depois\b|antes\b|até\b|a partir\b|quem\b|na\b|no\b|lembr|recorda|dia\b|só\b|há\b).+?) (?:é|são|deve|devem|têm|tem|acaba|acabam|termina|terminam|encerra|encerram|fecha|fecham|vence|vencem|caduca|caducam|expira|expiram|pode|podem|estará|estarão|está|estão|até|fica|ficam|será|serão|vale|valem|recebid[oa]s?|esgota|esgotam|só|decorre|decorrem|continua|aceitam-se|realiza-se|em|não|válid[oa]s?|abertas?|mantém-se)\b"),
        Row(r"\b(?:tens|tem|têm|há|dispõe|temos)(?: (?:tempo|prazo))? (?:até .{3,30}? )?(?:para|de|pra) (?P<thing>.+?)(?: até\b.*)?$"),
        Row(r"^(?:(?:até|depois de|a partir de|após).{3,35}? )?(?:não (?:se |serão )?(?:rececionadas|recebidas|aceites|aceitas|aceitamos|aceitam|serão aceites|admitimos|recebemos)|aceitamos|aceitam-se|recebemos|recebem-se) (?:mais )?(?P<thing>.+)"),
        Row(r"\bas (?P<thing>[\w ]{3,60}?) (?:só são|são|encerram|terminam|fecham|acabam)\b"),
    ),
    starts=r"(?:^|(?<!\d)[,;:.!–] )(?:(?:e|mas|ou|então|pois|aí|olha|afinal|por acaso) )*(?=(?:que|o que|quem|quando|onde|como|quant\w+|qual|quais|porquê|por que|porque é que|a que|a quem|de que|de quem|em que|com que|com quem|para quando|até quando|cadê|há|houve|tem|tens|têm|está|estão|estás|é|são|era|foi|vai|vais|vão|já|pode|podes|posso|podemos|sabe|sabes|sabe-se|alguma? (?:novidade|notícia|decisão)|novidades|notícias|chegou|chegaram|conseguiu|conseguiste|consegue|fica|ficas|fico|faz|fazem|quer|queres|querem|prefere|preferes|preferem|dá|precisa|precisas|você|vocês|cê|tu)\b)",
    stops=r"\?|, (?:que|porque|obrigad[oa]|preciso|por favor|senão|pois|é que)\b",
    lowered=frozenset(
        "o a os as um uma uns umas e ou mas se não nem que quem quando onde como quanto quanta quantos quantas qual quais por porquê porque de do da dos das em no na nos nas com para pra até desde há houve tem tens têm está estão estás é são era foi vai vais vão já pode podes posso podemos sabe sabes "
        "me te lhe lhes vos seu sua seus suas teu tua teus tuas meu minha meus minhas nosso nossa nossos nossas vosso vossa chegou ainda este esta estes estas esse essa isso isto tudo todos todas nada algum alguma alguém dois duas três quatro sem sobre conforme assim você vocês cê tu eu ele ela eles elas só depois "
        "inscrições candidaturas propostas bilhetes pagamento encomendas também agora hoje amanhã estou estamos tenho temos seria estaria último última continuo continuamos falta faltam aguardo aguardamos encerramento fecho termo matrícula".split()
    ),
    cuts=_CUTS,
    frames=Frames(other="{who}: {what}", answer="Responder {to_who}: {what}", meeting="Reunião com {who}", meeting_about="Reunião com {who}: {what}", deadline="Prazo: {what}"),
    pronouns=Pronouns(incoming=_WRITER, outgoing=_READER, promised=_WRITER, asked=_READER, neutral=_NEUTRAL),
    verbs=_VERBS,
    phrase=partial(phrase, clitics=_CLITICS),
    names=lambda who: {"who": who, "to_who": f"{_preposition(who)} {who}" if who else "", "of_who": f"de {who}" if who else ""},
)


def _preposition(who: str) -> str:
    """With the article, where the name tells its gender: "à Maria", "ao João"."""
    ending = who[-1:].lower()
    return "à" if ending == "a" else "ao" if ending == "o" else "a"
