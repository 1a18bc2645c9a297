"""Titles in Spanish."""

# fmt: off
# ruff: noqa: SIM905
# A row is a line: the patterns of a language are read side by side. Word lists are read as text.

from functools import partial

from gleaner.followups.titles.romance import Clitics, phrase
from gleaner.followups.titles.verbs import Verbs
from gleaner.followups.titles.wording import Cuts, Frames, Pronouns, Row, Swap, Wording

_DAY = r"(?:(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)(?: (?:por la mañana|por la tarde|por la noche|a primera hora|a última hora|al mediodía|que viene|próximo|siguiente|mismo|temprano|sin falta))*)"
_MONTH = r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)"
_DATE = rf"(?:(?:el )?(?:día )?(?:\d{{1,2}}|uno|primero) de {_MONTH}(?: (?:de |del )?\d{{4}})?|\d{{1,2}}[/-]\d{{1,2}}(?:[/-]\d{{2,4}})?|(?:el )?día \d{{1,2}})"
_HOUR = r"(?:(?:a )?las? (?:\d{1,2}(?:[:.]\d\d)?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?! (?!horas)[a-záéíóú]+s\b)(?: y (?:media|cuarto))?(?: h\b| de la (?:mañana|tarde|noche))?|mediodía|medianoche|\d{1,2}[:.]\d\d(?: ?h)?|\d{1,2} ?h\b)"
_POINT = (
    rf"(?:(?:(?:el|este|este próximo|el próximo|próximo|al) )?{_DAY}(?:,? (?:día )?\d{{1,2}}(?! (?:de {_MONTH}|euros|personas))\b|,? {_DATE})?|{_DATE}|pasado mañana|mañana(?: (?:mismo|por la mañana|por la tarde|por la noche|a primera hora|sin falta|temprano))*|hoy(?: (?:mismo|por la tarde|sin falta))?|esta (?:misma )?(?:tarde|noche|semana|mañana)|este (?:mes|fin de semana|año)"
    rf"|(?:el |la |los )?(?:fin|final|finales|principios|mediados|comienzos|primeros) de (?:la (?:próxima )?|el |esta |este |próxima )?(?:semana|mes|año|día|{_MONTH})(?: (?:que viene|próxima|próximo))?|(?:la )?(?:semana|quincena) (?:que viene|próxima|que entra)|la próxima semana|(?:el )?mes (?:que viene|próximo)|el próximo mes|el fin de semana|(?:el )?finde|final del día|{_HOUR}|el \d{{1,2}}(?= |$|[,.])(?! (?:de|por)))"
)
_LIMIT = r"(?:antes de(?:l| que acabe)?|para(?: antes de)?|hasta|a más tardar|como (?:muy tarde|máximo)|a partir de|desde|sobre|hacia|a|en|el|de aquí al?|dentro de|no más tarde de|entre|durante|lo más tardar)"
_SPAN = r"(?:una?|dos|tres|cuatro|cinco|seis|ocho|diez|quince|\d+|unos|un par de|los próximos|las próximas) (?:horas?|días?|semanas?|mes(?:es)?|días hábiles|ratos?)"

_CUTS = Cuts(
    breaks=r"[;!¡¿?(]|(?<!\bSr)(?<!\bSra)(?<!\bDr)(?<!\bDra)(?<!\bD)(?<!\bnº)\.(?=\s|$)|\.\.|: | [-–—] |—|,(?!\d)(?! (?:(?:el|la|los|las|un|una|su|sus|tu|tus|mi|mis|dos|tres|\d+) )?[\w'-]+(?: [\w'-]+)? (?:y|e|o) (?:el|la|los|las|un|una|su|sus|tu|tus|dos|\d+)\b)| (?:para que|porque|pues|ya que|puesto que|en cuanto|cuando|cuándo(?= )|si|antes de que|después de que|aunque|mientras|sino|pero|así que|de modo que|y (?:yo|te (?:digo|cuento|aviso)|os (?:digo|cuento)|le (?:digo|cuento)|nos vemos|ya|así|luego|(?:te|le|les|os) \w+mos)|como (?:quedamos|acordamos)|tan pronto como|apenas|salvo que|donde|que si|que (?=no |luego |así |si ))(?![\w-])",
    leads_on=r"\b(?:saber|decir\w*|dime|dígame|díganos|ver|preguntar\w*|comprobar|comprueba|confirmar\w*|confírmame|indicar\w*|mira|mirar|pregunta|pregunto|consulto|consultar|averiguar|avisa|avise|avísame|sé|sabes|sabe|decidir|gustaría|genial|bien|estupendo|ideal|encantaría|agradecería|agradeceríamos|duda|pendientes?|ayudaría|idea|según|como)$",
    relatives=r"(?<!\bdecir)(?<!\bpedir)(?<!\bconfirmar)(?<!\bcomprobar)(?<!\bverificar)(?: que )",
    joints=r" (?:que|y|para|con|en|a|al|de|del|por|sin|sobre|desde|tras|según|hasta|como|junto)(?= )|, ",
    openings=r"(?:(?:(?:le |les |os |te )?(?:recordamos|recuerdo|informamos|comunicamos) que|que(?= (?:no|las|los|la|el|sí)\b)|y|pero|bueno|vale|pues|oye|oiga|mira|mire|anda|a ver|ah|oh|ok|hola|buenas|ps|pd|por cierto|además|entonces|también|venga|\d+[.)])\b[,:.!;) –-]*|(?:una (?:pregunta|cosa|duda)|pregunta|recordatorio|disculp[\w ]{0,25}|perd[oó]n[\w ]{0,20}|gracias(?: de antemano| por [\w ]{3,20})?|sin prisa|no corre prisa|entendido|de acuerdo|perfecto|claro|tranqui\w*|descuida|hecho|apunta|que sí|güey|neta|vecin[oa]|padre|profe|doctora?|señorita \w+|estimad\w+ \w+|@?\w+ ?:) ?[,:.!;)–-]+ ?|[-*•–>.…¿¡]+ ?)(?=[\w¿¡])",
    endings=r"(?:,| (?:después|y|o|e|el|la|los|las|un|una|de|del|a|al|para|antes|por|en|por favor|porfa|gracias|si|que|pero|con|no|vale|ok|su|sus|tu|mi|también|ya|anda|sin falta|como mucho|a más tardar|como muy tarde|como máximo|a ser posible|verdad))$",
    fillers=r"(?<![\w-])(?:por favor|porfa(?:vor)?|porfis|plis|si (?:es posible|puede ser|puedes|puede|no es mucha molestia|no te importa|no le importa|quieres|tienes (?:un rato|tiempo))|a ser posible|lo antes posible|cuanto antes|en cuanto (?:puedas|pueda|podáis|puedan)|cuando (?:puedas|pueda|podáis|puedan|tengas (?:un rato|tiempo|un momento|un hueco)|tenga (?:un momento|tiempo))|a la mayor brevedad(?: posible)?|con urgencia|urgentemente|amablemente|atentamente|de antemano|sin falta|a vuelta de correo|por supuesto|claro|encantad[oa]|con gusto|enseguida|pronto|en breve|próximamente|también|luego|ya(?! que)|pues|entonces|igualmente|al menos|tranquilamente|de paso|lo prometo|prometido|palabra|majos?|anda|quizás?|a lo mejor|oye|además|venga|de momento|en un rato|rapidito|gentilmente|inmediatamente)(?![\w-]),?",
    times=rf"(?<![\w/'-])(?:,? ?(?:{_LIMIT})(?: {_LIMIT})? ?|(?<!\bdel )(?<!\bde )(?<!\bdesde )(?<!\bcada )(?<!\btu )(?<!\bsu )(?<!\bpasado )){_POINT}(?:(?:,? (?:o|y|a|sobre|entre|hasta|de) |, | - |-| ){_POINT})*(?! pasad[oa])(?![\w/-])|(?<![\w'-])(?:,? ?(?:dentro de|en(?: un| el)? plazo de|en|de aquí a|durante) {_SPAN})\b|(?<!\w)(?:a más tardar|como muy tarde|como máximo|sin falta)\b",
    conditions=r"(?:si|cuando|en cuanto|como|ya que|puesto que|porque|antes|después|aunque|mientras|que|quien|donde|cuyo|respecto|a raíz|a fin|tan pronto|debido|gracias|disculp\w+|perd\w+|espero que|aprovechando|de cara|dado)\b",
    asks=r"\b(?:tú|te|ti|tu|tus|usted|ustedes|vosotr\w+|su|sus|vuestr\w+|os|hay que|hace falta|necesit\w+|falta|faltan|esper\w+|ruego|rogamos|debe|deben|tiene|tienes|por favor|favor|agradec\w+|me)\b",
    promises=r"\b(?:\w+(?:ré|remos|rán|rá)|te|os|le|les|yo|nosotros|sale|va|está)\b",
    vague=r"^\w+ (?:en el|en la|en los) |^\w+(?:lo|la|los|las|le|les|se)(?: (?:a|al|en|con|por|para|de)\b.*)?$|^\w+ (?:eso|esto|ello)\b.*$|^\w+(?: \w+[aei]r)?$",
)

_FEMININE = r"(?=\w*(?:a|ción|sión|dad|tad|tud|umbre|llave|clave|foto|moto|mano|parte|clase|base|fase|sede|firma|nube|gente|imagen|orden)\b)(?!\w*(?:día|mapa|problema|tema|programa|sistema|idioma|diagrama|esquema)\b)"
_SU = (Swap(r"\b(?:mi|nuestr[oa]|tu|vuestr[oa])\b(?= )", "su"), Swap(r"\b(?:mis|nuestr[oa]s|tus|vuestr[oa]s)\b(?= )", "sus"))
_WRITER = (
    Swap(r"\b(?:mi|nuestr[oa])\b(?= )", "su"), Swap(r"\b(?:mis|nuestr[oa]s)\b(?= )", "sus"), Swap(r"\bconmigo\b|\bcon nosotr[oa]s\b", "con {who}"), Swap(r"(?<=\bque )me\b", "le"), Swap(r"(?<=\bque )nos\b", "les"),
    Swap(r"(?<=\ba )mí\b|(?<=\bpara )mí\b|(?<=\bde )mí\b|(?<=\bpor )mí\b|(?<=\ba )nosotr[oa]s\b|(?<=\bpara )nosotr[oa]s\b", "{who}"),
)
_READER = (
    Swap(r"\b(?:tu|vuestr[oa])\b(?= )", "su"), Swap(r"\b(?:tus|vuestr[oa]s)\b(?= )", "sus"), Swap(r"\bcontigo\b|\bcon (?:usted(?:es)?|vosotr[oa]s)\b", "con {who}"), Swap(r"(?<=\bque )te\b", "le"), Swap(r"(?<=\bque )os\b", "les"),
    Swap(r"(?<=\ba )(?:ti|usted(?:es)?|vosotr[oa]s)\b|(?<=\bpara )(?:ti|usted(?:es)?|vosotr[oa]s)\b|(?<=\bde )(?:ti|usted(?:es)?)\b|(?<=\bpor )(?:ti|usted(?:es)?)\b", "{who}"),
)
_NEUTRAL = (
    Swap(rf"\b(?:mi|tu|su|nuestr[oa]|vuestr[oa]) {_FEMININE}", "la "), Swap(r"\b(?:mi|tu|su|nuestr[oa]|vuestr[oa])\b(?= )", "el"),
    Swap(r"\b(?:mis|tus|sus|nuestr[oa]s|vuestr[oa]s) (?=\w*(?:as|ciones|dades|llaves|fotos)\b)", "las "), Swap(r"\b(?:mis|tus|sus|nuestr[oa]s|vuestr[oa]s)\b(?= )", "los"),
)

_VERBS = Verbs(
    infinitives=(
        "abonar abrir aceptar acercar aclarar acompañar aconsejar acordar acortar actualizar adelantar adjuntar administrar agendar agilizar agradecer agregar aguantar ajustar alquilar ampliar analizar anotar anular añadir aparcar apagar aplazar apoyar aportar aprobar apuntar archivar arreglar asegurar asignar asistir atender aumentar autorizar avanzar averiguar avisar ayudar "
        "bajar barrer bloquear borrar buscar calcular calentar cambiar cancelar cargar cargar cerrar certificar charlar citar clasificar cobrar cocinar coger colaborar colgar colocar comentar comer compartir completar comprar comprobar comunicar concertar concretar conectar confirmar conseguir consultar contactar contar contestar contratar controlar convencer convocar coordinar copiar corregir cortar coser crear cubrir cuidar cumplimentar cumplir "
        "dar decidir decir declarar dejar denunciar depositar desactivar desatascar desbloquear descargar describir desglosar despachar despejar devolver dibujar dictar digitalizar dirigir diseñar distribuir domiciliar duplicar echar editar elaborar elegir elevar eliminar emitir empaquetar empezar encargar encender encontrar enseñar entregar enterar enviar escanear escribir escuchar especificar esperar establecer estudiar evaluar evitar examinar exigir explicar extender "
        "facilitar facturar fichar fijar firmar fotocopiar fregar frenar fumigar garantizar gestionar girar grabar guardar hablar hacer imprimir incluir indicar informar ingresar iniciar inscribir insertar insistir instalar intentar introducir invitar ir investigar justificar juntar lavar leer liberar levantar limpiar limitar listar llamar llegar llenar llevar localizar mandar mantener mantener marcar matricular medir mejorar mencionar meter mirar modificar montar mostrar mover "
        "negociar nombrar notificar obtener ocupar ofrecer olvidar ordenar organizar pagar parar participar pasar pedir pegar pensar perdonar permitir pesar pintar planchar plantar podar poner portar practicar preguntar preparar presentar prestar prever priorizar probar procesar programar prometer prolongar proponer proporcionar proteger publicar purgar quedar quitar realizar rebajar recalcular recibir recoger recomendar reconocer recordar rectificar recuperar redactar reducir reembolsar reenviar "
        "reflejar reformular regalar regar registrar regresar regularizar reiniciar reintegrar remitir renovar reparar repartir repasar repetir reponer reportar representar reprogramar reservar resolver respetar responder restituir retirar retrasar reunir revisar rellenar rescindir sacar salir saludar secar seguir seleccionar sellar separar ser servir señalar significar silenciar sobrar solicitar solucionar soltar soplar subir sugerir sujetar sumar suministrar suspender sustituir "
        "tachar tapar teclear telefonear tener terminar tirar tocar tomar trabajar traducir traer tramitar transferir transmitir trasladar tratar ubicar unificar usar utilizar vaciar validar valorar vender venir ver verificar verter viajar vigilar vincular visitar volver votar abonar montar averiar bonificar reservar proceder comprometer tramitar acondicionar embalar entrar fotografiar elevar colgar timbrar supervisar "
        "vacunar intervenir cotizar interponer redirigir recontar reclamar planificar platicar priorizar rebotar chequear agarrar jalar manejar alcanzar bancar checar regresar"
    ),
    irregular=(
        "di:decir dime:decir diga:decir digan:decir digas:decir digo:decir diré:decir diremos:decir decimos:decir decid:decir decí:decir haz:hacer haga:hacer hagan:hacer hagas:hacer hago:hacer haré:hacer haremos:hacer haced:hacer hacemos:hacer hacé:hacer hiciera:hacer hicieras:hacer hicieran:hacer hiciese:hacer pon:poner ponga:poner pongan:poner pongas:poner pongo:poner pondré:poner pondremos:poner "
        "pusieras:poner pusiera:poner ven:venir venga:venir vengan:venir vengas:venir vengo:venir vendré:venir ve:ir vaya:ir vayan:ir vayas:ir voy:ir vamos:ir iré:ir iremos:ir sal:salir ten:tener tenga:tener tengan:tener tengas:tener tendré:tener tendremos:tener tuvieras:tener mantén:mantener  da:dar dé:dar den:dar des:dar doy:dar daré:dar damos:dar diera:dar dieras:dar diese:dar dad:dar "
        "trae:traer traiga:traer traigan:traer traigas:traer traigo:traer traeré:traer trajeras:traer trajera:traer ve:ver vea:ver vean:ver veo:ver veré:ver oye:oír cuelga:colgar cuelgo:colgar cuelgue:colgar cuelgas:colgar cuenta:contar cuento:contar cuente:contar cuentas:contar muestra:mostrar muestro:mostrar muestre:mostrar mueve:mover mueva:mover muevo:mover prueba:probar pruebe:probar pruebo:probar "
        "vuelve:volver vuelva:volver vuelvo:volver devuelve:devolver devuelva:devolver devuelvo:devolver devuelvas:devolver devuelvan:devolver devuelves:devolver resuelve:resolver resuelva:resolver resuelvo:resolver suelta:soltar recuerda:recordar recuerde:recordar acuerda:acordar acuerde:acordar acuerdas:acordar encuentra:encontrar encuentre:encontrar aprueba:aprobar apruebe:aprobar comprueba:comprobar compruebe:comprobar compruebo:comprobar comprueben:comprobar "
        "cierra:cerrar cierre:cerrar cierren:cerrar cierro:cerrar cierres:cerrar empieza:empezar piensa:pensar piense:pensar riega:regar riegue:regar riegas:regar enciende:encender atiende:atender extienda:extender extiende:extender pide:pedir pida:pedir pidan:pedir pido:pedir pidas:pedir sigue:seguir siga:seguir sigo:seguir consigue:conseguir consiga:conseguir consigo:conseguir consigues:conseguir repite:repetir repita:repetir repito:repetir sirve:servir mide:medir mida:medir mido:medir "
        "corrige:corregir corrija:corregir corrijo:corregir corrijan:corregir corrijas:corregir elige:elegir elija:elegir envía:enviar envíe:enviar envíen:enviar envíes:enviar envío:enviar reenvía:reenviar reenvíe:reenviar reenvío:reenviar sustituye:sustituir sustituya:sustituir incluye:incluir incluya:incluir incluyan:incluir incluyo:incluir incluyas:incluir juega:jugar recoge:recoger recoja:recoger recojo:recoger recojan:recoger recojas:recoger "
        "proteja:proteger traduzca:traducir traduzco:traducir introduzca:introducir reduzca:reducir ofrezco:ofrecer agradezco:agradecer conozca:conocer amplía:ampliar amplíe:ampliar continúa:continuar actúa:actuar vacía:vaciar llevá:llevar pasá:pasar mandá:mandar avisá:avisar encargá:encargar comprá:comprar llamá:llamar haces:hacer hacéis:hacer dejá:dejar "
        "remita:remitir remite:remitir remito:remitir emita:emitir abra:abrir abre:abrir abran:abrir escriba:escribir escribe:escribir escribo:escribir lea:leer lee:leer leo:leer lean:leer imprime:imprimir imprima:imprimir imprimas:imprimir sube:subir suba:subir subo:subir subas:subir reparte:repartir comparte:compartir comparta:compartir comparto:compartir compartas:compartir"
    ),
    first_person=r"(?:o|oy|é|e|mos|yo)$",
    orders="a:ar e:er:ir:ar an:er:ir en:ar as:er:ir:ar es:ar ad:ar ed:er id:ir áis:er:ir éis:ar ais:er:ir eis:ar que:car quen:car ques:car gue:gar guen:gar gues:gar ce:zar cen:zar ces:zar ja:ger:gir jas:ger:gir ases:ar ara:ar aras:ar aran:ar arais:ar ase:ar asen:ar iera:er:ir ieras:er:ir ieran:er:ir ierais:er:ir iese:er:ir ieses:er:ir",
    promises="aré:ar eré:er iré:ir aremos:ar eremos:er iremos:ir are:ar ere:er ire:ir o:ar:er:ir amos:ar emos:er imos:ir jo:ger:gir zco:cer",
)


def _join(infinitive: str, pronouns: list[str]) -> str:
    """Pronouns after a Spanish infinitive: "enviarlo", "encargarse"; with two of them the stress needs its accent."""
    first, _, rest = infinitive.partition(" ")
    if not pronouns:
        return infinitive
    if rest:
        is_causative = first in ("hacer", "dejar", "mandar")
        return f"{_join(first, pronouns)} {rest}" if is_causative else f"{first} {_join(rest, pronouns)}"
    stressed = first if len(pronouns) == 1 else f"{first[:-2]}{ {'a': 'á', 'e': 'é', 'i': 'í'}.get(first[-2], first[-2]) }r"
    return stressed + "".join(pronouns)


_CLITICS = Clitics(
    infinitives=r"[^\W\d_]+(?:[aeií]r)",
    before=r"(?:(?:me|nos|te|os|se|lo|la|los|las|le|les) )*",
    articles=frozenset({"lo", "la", "los", "las", "me", "nos", "te", "os", "se", "le", "les"}),
    goes_on=r" (?:y|e) (?:(?:me|nos|te|os|se|le|les) )*(?:(?:lo|la|los|las) (?=\w+(?:ré|remos|o)\b))*(?P<word>[^\W\d_]+)",
    after=r"(?P<clitic>me|nos|te|os|se|lo|la|los|las|le|les)$",
    writer=frozenset({"me", "nos"}),
    reader=frozenset({"te", "os"}),
    polite=frozenset({"le", "les"}),
    own=frozenset({"se"}),
    reflexive="se",
    restored="",
    locative=frozenset(),
    pronominal=frozenset(),
    placed=frozenset(),
    merged={},
    adverbs=r"^(?:(?:ya|también|por favor|siempre|luego|después|enseguida|yo|nosotros|tú|usted|ustedes|mejor|aun así|antes|solo|sólo|gustosamente|hasta) )+",
    subjects=r"^(?:yo(?: mism[oa])?|nosotr[oa]s|usted(?:es)?|tú|vosotr[oa]s)\b(?: mism[oa]s?)?",
    negated=r"no ",
    negates=r"^\b\B",
    negation="no",
    direct=frozenset(),
    heavy=r" (?:que|quien|si|cuándo|cuando|cómo|dónde|por qué|cuánt\w+|cuál\w*|qué|a|al|en|con|por|para|antes|después|sobre|desde|hasta|según)(?= |$)|^ (?:de|del) ",
    articles_of_objects=r"(?:el|la|los|las|un|una) ",
    join=_join,
)

_DO = r"(?P<do>(?:no )?(?:(?:me|nos|te|os|se|lo|la|los|las|le|les) )*\w+[aeií]r(?:me|nos|te|os|se|lo|la|los|las|le|les)*\b.*)"
_NP = r"(?:el|la|los|las|un|una|su|sus|tu|tus|mi|mis|nuestr\w+|vuestr\w+|dos|tres|\d+|este|esta|ese|esa|copia|justificante)"
_SOFT = r"(?:,? (?:por favor|porfa|también|al menos|quizás?|de paso|ya|usted|ustedes|tú|vosotros|por casualidad))*,?"

WORDING = Wording(
    requests=(
        Row(rf"(?<!\bno )(?<!\bno se )\b(?:puedes|puede|podéis|pueden|podrías|podría|podríais|podrían|podés|pudieras|pudiera|pudierais|pudieran|pudieses|pudiese|quieres|querrías|querría|sabrías|te importa|le importa|te importaría|le importaría|os importa|os importaría|serías capaz de|sería(?:s|n)? tan amable(?:s)? de|es posible|sería posible|hay forma de|tendrías que|tienes que|tenéis que|tenés que|deberías|debes|hay que|habría que|hace falta|toca|te toca|le toca|os toca|corresponde|te animas a|se anima a|ten en cuenta que hay que|no olvides|no olvide|no olvidéis|no olviden|no te olvides de|no se olvide de|acuérdate de|acuérdese de|acordaos de|recuerda|recuerde|recordad|intenta|procura|procure|haz el favor de|haga el favor de|haced el favor de|hagan el favor de|haz favor de|favor de|tenga a bien|sírvase|sírvanse|ruego|le ruego|les ruego|necesito|necesitamos|te pido|le pido|se le pide|se les pide|se ruega|se solicita|se le requiere para|se le recuerda){_SOFT} (?:me hac[eé]is? el favor de |hacer(?:me|nos)? el favor de |usted )?(?!(?:tener|recibir|obtener|contar con|ser|estar|haber)\b){_DO}"),
        Row(r"\b(?:pido|pedirte|pedirle|pediros|pedirles|pedía|pedimos|ruego|rogamos|ruega|rogaría|agradecería|agradeceríamos|agradezco|agradeceremos|agradecemos|agradecido|necesito|necesitamos|necesitaría|necesitaríamos|hace falta|haría falta|harían? falta|quiero|queremos|quería|querría|quisiera|quisiéramos|gustaría|encantaría|espero|esperamos|esperaba|confío en|confiamos en|importante|urge|urgente|conviene|convendría|bien|genial|estupendo|fenomenal|ideal|bueno|solicito|solicitamos|solicita|recuerdo|prefiero|sugiero|propongo|interesa|viene bien|vendría bien|insisto en|toca|pendiente|pendientes)(?: (?:que|a|si|usted|ustedes|también|por favor|mucho|de|enormemente|en el alma|muchísimo))* (?:que|si) (?=(?P<wished>.+))"),
        Row(r"(?:^|[¿,] ?)(?=(?P<wished>(?:me|nos) (?:(?:lo|la|los|las) )?[^\W\d_]+(?:s|n|a|e) .+\?))"),
        Row(rf"(?:^|[,;:.–-] |\b(?:usted|ustedes|y|que|así que) )(?:debe|deben|debería|deberían|tiene que|tienen que|tendría que|tendrían que){_SOFT} (?!(?:estar|ser|haber)\b){_DO}"),
        Row(r"\b(?:ruego|rogamos|rogaría|agradecería|agradeceríamos|agradeceré|agradeceremos|solicito|solicitamos|ruega) (?P<wished>(?!copia|información|cita|permiso|ayuda|confirmación)(?:nos |me |se )?\w+(?:n|a|e)\b .+)"),
        Row(r"(?:^|[,;:.!?¿¡–-] ?)(?:(?:y|o|pues|entonces|así que|por favor|también|luego|mejor|anda|si no) )*(?=(?P<order>(?!gracias|perdon|disculp|espero|tranquil|cuídate|cuide|pase (?:un|una)|tenga (?:un|una)|feliz|buen|mira,|mire,|verás|ojo|fíjate que|suerte|entiendo|creo|sería|estaría|he\b|hay\b|era\b|vale\b|para\b|sigue\b|siguen\b|como\b|este\b|es\b|nada\b|entre\b|sobre\b|copia\b|cuenta\b(?! con)|falta\b|firma\b(?! (?:el|la|los|las|tú|aquí|y))|oferta\b|visita\b|compra\b(?! (?:el|la|un|una|pan))|factura\b|nota\b|carta\b)[^\W\d_]+(?: .+|$)))"),
        Row(rf"(?<!\ble )(?<!\bles )\b(?:necesito|necesitamos|necesitaría|necesitaríamos|preciso|precisamos|requiero|requerimos|necesita|me falta|me faltan|nos falta|nos faltan|falta|faltan|sigue faltando|siguen faltando|me hace falta|me hacen falta|nos hace falta|nos hacen falta|hace falta|hacen falta)(?: (?:todavía|aún|también|urgentemente|de (?:usted|ti|ustedes)|solo|sólo))* (?P<what>{_NP}\b .+)", "{who} necesita {what}", "{what}"),
        Row(r"\b(?:necesito|necesitamos|necesitaría|necesitaríamos) (?P<what>(?!que\b|saber\b|de\b|\w+[aei]r(?:me|nos|lo|la|te|le)?\b).+)", "{who} necesita {what}", "{what}"),
        Row(rf"\b(?:espero|esperamos|estoy esperando|estamos esperando|sigo esperando|seguimos esperando|sigo sin recibir|seguimos sin recibir|aún no (?:he|hemos) recibido|todavía no (?:he|hemos) recibido|no (?:he|hemos) recibido(?: aún| todavía)?|no me ha llegado(?: aún| todavía)?|no nos ha llegado(?: aún| todavía)?|a la espera de|pendientes? de|quedo en espera de|me debes|nos debes|me debe|me deben|nos deben|agradecería|agradeceríamos|agradezco)(?: (?:todavía|aún|de (?:usted|ti|ustedes)))* (?P<what>{_NP}\b .+)", "enviar {to_who} {what}", "{what}"),
        Row(rf"\b(?:podría|podríamos|puedo|podemos|me gustaría|nos gustaría|quisiera|quisiéramos|quería|queríamos|querría|desearía|agradecería|estaría bien|estaría genial|sería genial|vendría bien|sería bueno|interesaría|convendría)(?: también)? (?:tener|recibir|contar con|disponer de|obtener|ver|conseguir) (?P<what>{_NP}\b .+)", "enviar {to_who} {what}", "{what}"),
        Row(rf"\b(?:solicito|solicitamos|pido|pedimos|reclamo|ruego|rogamos|requiero)(?: (?:de nuevo|nuevamente|por la presente|a usted|formalmente))* (?P<what>{_NP}\b .+|copia .+)", "{who} pide {what}", "{what}"),
        Row(r"\b(?P<what>(?:tu|su|sus|tus|vuestro|vuestra|el|la|los|las) [^,.;:!?]{3,45}?) (?:sigue|siguen) sin (?:llegar|aparecer)\b", "enviar {to_who} {what}", "{what}"),
    ),
    promises=(
        Row(rf"(?<!\bno )(?<!\bno le )(?<!\bno te )\b(?:voy a|vamos a|iré a|iremos a|me comprometo a|nos comprometemos a|se compromete a|prometo|prometemos|te prometo|le prometo|procederemos a|procedo a|procedemos a|paso a|trataré de|intentaré|intentaremos|haré lo posible por|pienso|puedo|podemos|podré|tengo que|tenemos que|debo|me encargo de|nos encargamos de|me encargaré de|nos encargaremos de|acabo de|quedo en|me toca|quiero|volveré a|vuelvo a|he de|hemos de)(?: (?:yo|nosotros))? {_DO}"),
        Row(r"\b(?:tendrás|tendrá|tendréis|tendrán|tienes|tiene|tenéis|tienen|recibirás|recibirá|recibiréis|recibirán|recibes|recibe)(?: (?:ya|usted|ustedes|también|mañana|en breve))* (?P<what>(?!noticias)(?:mi|mis|nuestr\w+|el|la|los|las|un|una|su|sus|tu|tus|todo|todos|todas)\b .+?)(?: (?:en (?:su|tu|vuestro) (?:poder|correo|bandeja|buzón|mesa)|list[oa]s?)\b.*)?$", "enviar {what} {to_who}", "enviar {what}"),
        Row(r"\b(?:tendrás|tendrá|tendréis|tendrán|recibirás|recibirá) (?:noticias|respuesta)\b", "dar respuesta {to_who}", "dar respuesta"),
        *(Row(rf"(?:^|[,:.] )(?P<what>(?:{articles}) [^,;:.!?]{{2,50}}?),? (?:ya )?(?P<resumed>(?:(?:te|os|se) )?{object_} [^\W\d_].*)", "{do}", "{do}") for articles, object_ in (("el|un|mi|tu|su", "lo"), ("la|una|mi|tu|su", "la"), ("los|mis|tus|sus", "los"), ("las|mis|tus|sus", "las"))),
        Row(r"^(?:de|a|con) (?P<what>(?:el|la|los|las|l|mi|tu|su) [^,]{2,40}?) (?:me|nos) (?:ocupo|encargo|ocupamos|encargamos)\b.*", "encargarse de {what}", "encargarse de {what}"),
        Row(r"^(?:(?:y|pero|ya|vale|sí|ok|claro|dale|pues|entonces|bueno|también|luego|después|con gusto|encantad[oa]|esta vez|yo|nosotros|por mi parte|mañana|hoy) )*(?=(?P<promise>(?!(?:(?:lo )?siento|di\b|(?:te |le |os |les )?debo|d[eé]jame|(?:lo )?pienso|como\b|espero|esperamos|creo|(?:te |lo |le )?(?:estoy|estamos)|tengo|tenemos|sé|soy|somos|he|hemos|veo que|entiendo|este\b|cuando|quiero|debo|comprendo|agradezco)(?!\w))[^\W\d_]+.*))"),
        Row(r"\b(?=(?P<promise>(?:te|os|le|les|se lo|se la|se los|se las) [^\W\d_]+(?:o|é|mos)\b.*))"),
        Row(r"(?:[,;:.!¡] ?|\b(?:y|pero|e) )(?:(?:y|pero|ya|vale|sí|ok|claro|dale|pues|entonces|bueno|también|luego|después|con gusto|encantad[oa]|esta vez|yo|nosotros|por mi parte|mañana|hoy) )*(?=(?P<promise>(?!(?:(?:lo )?siento|di\b|(?:te |le |os |les )?debo|d[eé]jame|(?:lo )?pienso|como\b|espero|esperamos|creo|(?:te |lo |le )?(?:estoy|estamos)|tengo|tenemos|sé|soy|somos|he|hemos|veo que|entiendo|este\b|cuando|quiero|debo|comprendo|agradezco)(?!\w))[^\W\d_]+.*))"),
        Row(rf"\b(?:déjame|dejame|déjeme|déjanos)(?: que)? {_DO}"),
    ),
    questions=(
        Row(r"\b(?:puedes|puede|podéis|pueden|podrías|podría|podríais|podrían|podés|sabes|sabe|sabéis|saben|sabrías|sabría|sería(?:s)? tan amable de|me haces el favor de|agradecería)(?: (?:alguien|usted|por favor|también|ya|si|que))* ?(?:decirme|decirnos|indicarme|indicarnos|confirmarme|confirmarnos|confirmar|aclararme|aclararnos|explicarme|explicarnos|informarme|informarnos|avisarme|precisar|concretar|me (?:diga|indique|confirme|informe|dijera|indicara|dijeras)n?|nos (?:diga|indique|confirme|informe|dijera|indicara)n?)?(?: (?:antes|para|hasta) [\w ]{2,20}?)?,? (?P<said>(?:si|cuándo|cuando|cómo|dónde|por qué|cuánt\w+|qué|quién\w*|cuál\w*|a qué|a quién|de qué|en qué|con qué|para qué|hasta cuándo|a partir|desde cuándo)\b.+)"),
        Row(r"\b(?:dime|dígame|decidme|díganme|díganos|dinos|decime|decinos|dígannos|indícame|indíqueme|indíquenos|indicadme|confírmame|confírmeme|confírmenos|confirmadme|confirma|confirme|confirmen|avísame|avíseme|avísanos|avisa|avise|aclárame|acláreme|acláranos|explícame|explíqueme|recuérdame|recuérdeme|cuéntame|contame|infórmeme|infórmenos|hazme saber|háganos saber|hágame saber|hacedme saber|haznos saber|háganme saber|decir)(?: (?:por favor|porfa|también|antes de(?:l)? [\w ]{2,15}?|para (?:el|mañana) ?[\w ]{0,15}?))*,? (?P<said>(?:si|cuándo|cuando|cómo|dónde|por qué|cuánt\w+|qué|quién\w*|cuál\w*|a qué|a quién|de qué|en qué|con qué|para qué|hasta cuándo|a partir|desde cuándo)\b.+)"),
        Row(r"\b(?:saber|sé|sabemos|sabía|pregunto|pregunta|preguntar\w*|preguntaba|preguntamos|duda de|duda|dudo|claro|clara|idea de|idea|recuerdo|acuerdo|acuerdo de|entiendo|entendí|contaste|dijiste|dijo|dijisteis|ver|averiguar|decidido|digas|diga|digáis|digan|indique|indiquen|indicaran|confirme|confirmen|confirmes|conocer|curiosidad por|falta saber|decís|dices|dice|comprobar|consultar|interesaría|interesa)(?: (?:bien|ya|aún|todavía|seguro|por favor|nunca|de|me|nos|usted|ustedes))*?,? (?P<said>(?:si|cuándo|cuando|cómo|dónde|por qué|cuánt\w+|qué|quién\w*|cuál\w*|a qué|a quién|de qué|en qué|con qué|para qué|hasta cuándo|a partir|desde cuándo)\b.+)"),
    ),
    meetings=(
        Row(r"\b(?:sobre|acerca de|hablar(?:emos|íamos)? (?:de(?!l día)|sobre)|hablamos de|hablar con [\w ]{2,20} de|por lo de|para lo de|tratar|discutir|comentar|debatir|analizar|a propósito de|respecto a|con motivo de)(?: ?l)? (?P<thing>(?!(?:eso|esto|ello|las (?:\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|la marcha)\b)[^,;.!?¿]{3,60}?)(?: (?:con (?:usted|ustedes|vosotros|nosotros)|contigo|conmigo|en persona|cuándo|juntos|cuando)\b.*)?(?=[,;.!?¿]|$)"),
        Row(r"\b(?:revisar|repasar|firmar|preparar|ver|visitar|cerrar|celebrar|planificar|enseñar\w*|medir|recoger|mover|cambiar|adelantar|aplazar|posponer|retrasar|pasar|trasladar|confirmar|confirmamos|confirmo|confirmarle|cancelar|anular|hacer|organizar|concertar|agendar|programar|fijar|convocar|ensayar|probar\w*|discutir|negociar|terminar|reprogramar|dejar) (?P<thing>(?:el|la|los|las|tu|su|mi|nuestr[oa]|vuestr[oa]|un|una) (?!(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|reunión|cita|hora|día|semana|rato|hueco|momento|fecha|próxim\w+|\d+)\b)[^,;.!?¿]{3,45}?)(?: (?:con (?:usted|ustedes|vosotros|nosotros)|contigo|conmigo|juntos|al?|para|el|en persona|cuándo|antes|mañana|hoy|esta|y)\b.*)?(?=[,;.!?¿]|$)"),
        Row(r"\b(?P<thing>(?:el|la|los|las|su|tu|nuestr[oa]|vuestr[oa]|mi) (?!(?:reunión|cita|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hora|fecha|día|semana|próxim\w+)\b(?! de))(?:[\w-]+ ){0,3}?[\w-]{4,}) (?:(?:se|ha|han|queda|quedan|sería|será|es|está|fue) ?(?:sido |quedado |ha |han )?(?:aplaza\w*|adelanta\w*|cambia\w*|mueve\w*|traslada\w*|retras\w+|pospuest[oa]|pospone\w*|celebra\w*|fijad[oa]|señalad[oa]|convocad[oa]|confirmad[oa]|programad[oa]|el|a las|pasa\w*|reúne|reunirá|mantiene)|pasa al?|tendrá lugar|tiene lugar|empieza)\b"),
        Row(r"\b(?:para|a|al) (?P<thing>(?:la |el |un |una |su |tu |nuestr[oa] |vuestr[oa] )?(?:[\w-]+ )?(?:firma|visita|entrevista|entrega|revisión|inspección|demostración|demo|ensayo|junta|asamblea|sesión|defensa|consulta|prueba|vacuna|analítica|peritaje|formación|inauguración|comida|cena|fiesta|cumpleaños|lectura|presentación|evaluación|tutoría|videollamada|llamada)(?: (?:de|del) (?:la |los |las |el )?[\w-]+)?)"),
        Row(r"\b(?P<thing>comer|comida|cenar|cena|desayunar|desayuno|café|cafelito|cañas?|cerveza|copa|mates|merendar|caminata|ensayo|videollamada|llamada|visita|demo|taller|entrega de llaves|tutoría|junta|asamblea|seminario|vista oral|revisión|entrenamiento|partido|barbacoa|cumpleaños|excursión|concierto|cine|one to one|entrevista|mudanza)\b"),
        Row(r"\bpara (?P<thing>(?:el|la|los|las) (?!próxim|semana|mes|día|lunes|martes|miércoles|jueves|viernes|sábado|domingo|resto)[\w-]+(?: (?:de|del) (?:la |los |las |el )?[\w-]+)?)(?=[,.?!]|$)"),
    ),
    deadlines=(
        Row(r"\b(?:fecha (?:límite|tope|máxima|final)|último día|plazo(?: límite| máximo| final)?|cierre|límite|vencimiento|periodo)(?: (?:para|de|del))? (?P<thing>(?!es\b|acaba|se\b|termina|finaliza|vence|el\b(?! pago)|hasta|pasa|concluye).+?)(?: (?:es|son|acaba|termina|finaliza|vence|se|concluye|será|hasta|pasa|sigue|caduca|expira|cierra)\b.*|: .*)?$"),
        Row(r"^(?:el|la)? ?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\d{1,2})?(?: \d{1,2})?(?: de \w+)? ?(?:se )?(?:cierra|cierran|finaliza|finalizan|termina|terminan|acaba|acaban|vence|vencen|concluye|concluyen|expira|caduca)(?: el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: \d{1,2})?| el \d{1,2}(?: de \w+)?)? (?P<thing>(?:el|la|los|las) .+)"),
        Row(r"^(?P<thing>(?!el plazo\b|la fecha\b|el último\b|fecha\b|plazo\b|lo\b|no\b|tienes?\b|tenés\b|tienen\b|pasado\b|después\b|antes\b|hasta\b|a partir\b|quien\b|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\d)|recordamos\b|hay\b|solo\b|queda\w*\b|se\b).+?) (?:es|son|se|debe|deben|acaba|acaban|termina|terminan|finaliza|finalizan|cierra|cierran|vence|vencen|caduca|caducan|expira|expiran|concluye|concluyen|tiene|tienen|hay que|puede|pueden|estará|estarán|está|están|hasta|queda|quedan|antes|sigue|será|serán|vale|recibid[oa]s?|podrá|podrán|tendrá|han de|ha de|solo|sólo|no|a más)\b"),
        Row(r"\b(?:tienes|tiene|tenéis|tienen|tenés|hay|dispone|dispones|queda)(?: (?:tiempo|plazo|de plazo|de))* ?(?:hasta .{3,30}? )?(?:para|de) (?P<thing>.+?)(?: hasta\b.*)?$"),
        Row(r"^(?:no se (?:admitirán|aceptarán|admiten|aceptan|recogerán|valorarán|atenderán)|se (?:admiten|aceptan|reciben)|aceptamos|admitimos|recogemos) (?:más )?(?P<thing>.+)"),
    ),
    starts=r"(?:^|(?<!\d)[,;:.!–] |[¿] ?)(?:(?:y|pero|o|pues|entonces|oye|oiga|por cierto|a ver|qué tal|bueno) )*(?=(?:¿|qué|quién\w*|cuándo|dónde|cómo|cuánt\w+|cuál\w*|por qué|a qué|a quién|a cuánto|de qué|de quién|de dónde|en qué|con qué|con quién|para qué|para cuándo|hasta cuándo|desde cuándo|hay|ha|han|has|he|habéis|está|están|estás|es|son|era|fue|tienes|tiene|tenéis|tienen|puedes|puedo|podemos|sabes|sabe|sabéis|se sabe|alguna? (?:novedad|noticia|idea)|novedades|noticias|va|vas|vais|van|llegó|llegaron|viene|vienes|vienen|queda|quedan|necesit\w+|prefier\w+|quier\w+|le|te|os|nos|me|al final)\b|¿)¿?",
    stops=r"\?|, (?:que|porque|gracias|necesito|así|pues|por favor|es que)\b",
    lowered=frozenset(
        "el la los las un una unos unas lo y o pero si no ni que qué quién quien quiénes cuándo cuando dónde donde cómo cuánto cuánta cuántos cuántas cuál cuáles por a al de del en con para hasta desde hay ha han has he habéis está están estás es son era fue tienes tiene tenéis tienen puedes puede puedo podemos sabes sabe "
        "se te me nos os le les su sus tu tus mi mis nuestro nuestra nuestros nuestras vuestro vuestra va vas vais van viene queda quedan todavía aún ya sigue siguen seguimos sigo falta faltan este esta estos estas ese esa eso esto todo todos toda todas nada algún alguna alguien dos tres cuatro sin sobre según como cuanto así "
        "inscripción inscripciones solicitudes ofertas entradas pago plazo también ahora hoy mañana estoy estamos tengo tenemos hemos sería estaría último última lamento".split()
    ),
    cuts=_CUTS,
    frames=Frames(other="{who}: {what}", answer="Responder {to_who}: {what}", meeting="Reunión con {who}", meeting_about="Reunión con {who}: {what}", deadline="Plazo: {what}", asking="¿"),
    pronouns=Pronouns(incoming=_WRITER, outgoing=_READER, promised=_WRITER, asked=_READER, neutral=_NEUTRAL),
    verbs=_VERBS,
    phrase=partial(phrase, clitics=_CLITICS),
    names=lambda who: {"who": who, "to_who": f"a {who}" if who else "", "of_who": f"de {who}" if who else ""},
)
