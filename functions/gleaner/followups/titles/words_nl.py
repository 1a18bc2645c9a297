"""Titles in Dutch."""

# fmt: off
# ruff: noqa: SIM905
# A row is a line: the patterns of a language are read side by side. Word lists are read as text.

from functools import partial

from gleaner.followups.titles.verb_final import Order, phrase
from gleaner.followups.titles.verbs import Verbs
from gleaner.followups.titles.wording import Cuts, Frames, Pronouns, Row, Swap, Wording

_YOU = r"(?:je|jij|u|jullie|gij|ge|iemand(?: van (?:jullie|u))?|een van jullie)"
_WE = r"(?:ik|wij|we|k|'k)"
_SOFT = r"(?: (?:alsjeblieft|alstublieft|aub|svp|even|eens|ook|nog|dan|misschien|a\.u\.b\.|s\.v\.p\.|eventueel|wellicht|snel|gauw|vandaag|toch|anders|zelf|er|daarom|dus))*,?"

_DAY = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|morgen|middag|avond|nacht)?)"
_MONTH = r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?"
_DATE = rf"(?:(?:de )?\d{{1,2}}(?:e|ste|de)? {_MONTH}(?: \d{{4}})?|\d{{1,2}}[/-]\d{{1,2}}(?:[/-]\d{{2,4}})?|de \d{{1,2}}(?:e|ste|de)\b)"
_HOUR = r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:uur|u)\b|\d{1,2}[:.]\d\d|half (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)|twaalf uur|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) uur|middernacht)"
_POINT = (
    rf"(?:(?:(?:volgende week|volgende|deze|aanstaande|komende|a\.s\.) )?{_DAY}(?: over (?:een|twee) weken?| over een week)?(?: volgende week)?(?: a\.s\.)?(?:,? {_DATE})?|{_DATE}|overmorgen|morgen(?:ochtend|middag|avond|vroeg)?|vandaag|vanavond|vanmiddag|vanochtend|vannacht|einde dag|eod"
    rf"|(?:het )?(?:eind|einde|begin)(?: van)? (?:de|deze|volgende|van de)? ?(?:week|maand|dag|jaar|middag|ochtend)|(?:het )?jaareinde|(?:het|dit|komend) weekend|volgende (?:week|maand)|(?:deze|dezer|komende) (?:week|maand|dagen)|{_HOUR}|week \d\d?|half {_MONTH}|medio {_MONTH})"
)
_LIMIT = r"(?:uiterlijk|ten laatste|liefst|voor|vóór|tot en met|t/m|tot|tegen|op|om|rond|vanaf|binnen|in|nog|graag|tussen|in de loop van)"
_SPAN = r"(?:een|één|twee|drie|vier|vijf|zes|acht|tien|veertien|\d+|een paar|enkele) (?:uur|uren|dagen|dag|weken|week|maanden|maand|werkdagen)"

_CUTS = Cuts(
    breaks=r"[;!?(]|\.(?=\s(?!\d)|$)|\.\.|: | [-–—] |—|,(?!\d)(?! (?:(?:de|het|een|uw|je|jullie|twee|drie|\d+) )?[\w'-]+(?: [\w'-]+)? en (?:de|het|een|uw|je|jullie|twee|\d+)?\b)| (?:zodat|omdat|want|zodra|wanneer|als|indien|mits|tenzij|terwijl|totdat|nadat|voordat|opdat|aangezien|maar (?:ik|je|u|dat|het|niet|dan|nog)|en (?:ik|wij|we|dan|jij|u|kom|laat|bel|meld|hou|houd)|dan (?:kan|kunnen|heb|weet|zijn|is)|anders|alvorens|waarvoor|waarmee|waarbij|waardoor)(?![\w-])",
    leads_on=r"\b(?:weten|zien|kijken|kijk|check|checken|vragen|vraag|bevestigen|zeggen|nagaan|horen|vertellen|doorgeven|aangeven|wat|na|of|seintje|zijn|vooruithelpen|schelen|blij|fijn|prettig|mooi|handig|prijs stellen|waarderen|helpen)$",
    relatives=r",? (?:die|dat|waar\w*) (?=(?:ik|je|u|we|wij|jullie|hij|zij|ze|er|nog|al|de|het|in|op|bij|weer|gisteren|vorige)\b)",
    joints=r" (?:die|dat|en|voor|met|in|op|bij|aan|naar|van|over|via|door|tijdens|onder|zonder|in plaats van|als|om|per)(?= )|, ",
    openings=r"(?:(?:en|maar|dus|ook|nou|oh|ok|oké|oja|ja|nee|hoi|hallo|hé|hey|ps|p\.s|btw|trouwens|\d+[.)])\b[,:.!;) –-]*|(?:kleine vraag|vraagje|korte vraag|(?:vriendelijke )?herinnering|sorry[\w ]{0,25}|bedankt[\w ]{0,20}|dank|actie|prima|top|goed|begrepen|akkoord|beloofd|komt goed(?: joh)?|komt in orde|komt voor elkaar|geen probleem|geen haast|team|even opvolgen|dokter|tuurlijk|natuurlijk) ?[,:.!;)–-]+ ?|[-*•–>.…]+ )(?=\w)",
    endings=r"(?:,| (?:tot|uiterlijk|en|of|de|het|een|van|graag|aub|svp|alsjeblieft|alstublieft|dus|maar|dan|als|want|hè|oké|ok|dank|bedankt|wil je|wilt u|kun je|ook|nog|even|toch|hoor|te|a\.u\.b|s\.v\.p|alvast))$",
    fillers=r"\b(?:s\.?v\.?p\.?|a\.?u\.?b\.?|alsjeblieft|alstublieft|even|ff|effe|eventjes|eens|graag|nog(?! (?:een|twee|drie|\d|geen|niet|nooit|steeds|meer)\b)|dan|vriendelijk|z\.?s\.?m\.?|zo (?:snel|spoedig|gauw) mogelijk|misschien|wellicht|als (?:het|dat) (?:kan|lukt|mogelijk is)|indien mogelijk|per ommegaande|op korte termijn|binnenkort|t\.z\.t\.|te zijner tijd|direct|meteen|gelijk|beloofd|straks|zo dadelijk|onverwijld|liefst|maar(?= (?:gewoon|eens|even|weer|terug))|gewoon|als het uitkomt|sowieso|natuurlijk|uiteraard|dus|bijgevolg|derhalve|daarom|wel(?! eens)|vast|alvast|hoor|spoedig|bij dezen|trouwens|wilt? (?:je|u)(?=$|[.?!])|aan toe|zelf)(?!\w)(?! dan\b),?",
    times=rf"(?<![\w/])(?:,? ?(?:dus )?{_LIMIT}(?: {_LIMIT})?(?: de| het)? )?(?<!\bvan )(?<!\bsinds )(?<!\bvorige )(?<!\bafgelopen )(?<!\bde )(?<!\bhet )(?<!\biedere )(?<!\belke )(?<!\bonze )(?<!\buw )(?<!\bover ){_POINT}(?:(?:,? (?:of|en|om|tot|rond|tussen|van|in) |, | - |-| ){_POINT})*(?! (?:later|eerder|lang)\b)(?![\w/-])|(?<!\w)(?:,? ?(?:binnen|over|in)(?: nu en)? {_SPAN})\b(?! (?:geleden|oud))|(?<!\w)(?:uiterlijk|ten laatste)\b",
    conditions=r"(?:als|indien|wanneer|zodra|omdat|aangezien|nadat|voordat|terwijl|hoewel|mocht|teneinde|gezien|naar aanleiding|in verband|die|dat|waarvoor|waarmee|waarbij|waardoor|sorry|bedankt|dank|hopelijk|ik hoop)\b",
    asks=r"\b(?:je|jij|jou|jouw|u|uw|jullie|graag|nodig|moet|moeten|ontbreekt|ontbreken|mis|missen|dient|wachten|wacht|nog)\b",
    promises=r"\b(?:ik|wij|we|krijg\w*|ontvang\w*|volgt|komt|zal|zullen|wordt|worden)\b",
    vague=r"^\w+$|^(?:die|dat|het|hem|'m|ze|deze|dit|er\w*|daar\w*) (?:(?:bij|op|van|naar|aan|in|met|alsnog|weer|terug|nog|door|voor|uit|via|per|over) .*)?\w+en\b|^(?:(?:je|u|hem|haar|hen|ons|het|ze|'m|m|'t|t|die|dat|deze|dit|eentje|er|hier|daar|even) )+\w+$|^(?:er|daar|hier)\w+ \w+$",
)

_DETS = r"de|het|een|die|dat|deze|dit|twee|drie|alle|al|wat|mijn|onze|ons|uw|je|jouw|jullie|'t|'n|iets|alles|\d+|nog|geen|meer|er|weer|op|aan|in|van|voor|met|over|naar|bij|uit|om|per|tot|weten|terug|of|hoe|wanneer|waar|welke?"
_DET = rf"(?:{_DETS})"
_PRONOUNS = Pronouns(
    incoming=(
        Swap(r"\b(?:mijn|m'n|mn|onze|ons(?! (?:" + _DETS + r"|\w+en)\b)(?= \w))\b", "{of_who}"), Swap(r"\b(?:me|mij|mezelf|ons)\b", "{who}"),
    ),
    outgoing=(
        Swap(r"\b(?:jouw|uw|(?:je|jullie)(?= (?!(?:" + _DETS + r")\b)(?!\w+en\b)\w+))\b", "{of_who}"), Swap(r"\b(?:je|jou|u|jullie)\b", "{who}"),
    ),
    promised=(Swap(r"\b(?:bij|voor) (?:je|jou|u|jullie)\b(?= |$)", ""), Swap(rf"\b(?:je|jou|u|jullie)(?= {_DET}\b)(?! (?:weten|terug|of|op de hoogte|aan|in|om|er)\b)", ""), Swap(r"\bonze\b", "de"), Swap(r"\bmijn\b ", "")),
    asked=(Swap(rf"\b(?:me|mij|ons)(?= {_DET}\b)(?! (?:weten|terug|of|op de hoogte|aan|in|om|er)\b)", ""), Swap(r"\b(?:jouw|uw)\b ", "")),
    neutral=(Swap(r"\b(?:onze)\b", "de"), Swap(r"\b(?:jouw|uw|mijn|je|jullie)\b ", "")),
)

_VERBS = Verbs(
    infinitives=(
        "aanpassen weten horen aanvullen afhalen afmaken annuleren antwoorden bekijken bellen beantwoorden bevestigen bereiden beoordelen bespreken bestellen bewaren bezorgen bieden bijwerken blijven boeken brengen checken controleren "
        "dekken delen denken doen doorgeven doorsturen draaien drukken faxen fixen gaan geven gieten halen hangen helpen herinneren herstellen houden huren informeren innemen inschrijven invullen kijken kiezen kijken klaarzetten komen "
        "kopen kopiëren koppelen krijgen laten leggen lenen letten leveren lezen maken mailen melden meebrengen meenemen meten nakijken nalopen nemen ondertekenen ontvangen openen opgeven ophalen ophangen opnemen opruimen opsturen opzoeken openen overmaken "
        "pakken parkeren passen plaatsen plannen posten printen proberen praten publiceren rapporteren regelen rekenen repareren reserveren retourneren rijden ruilen schakelen schenken schilderen schrijven schuiven slepen sluiten smeren spreken springen staan starten stellen storten "
        "sturen tekenen tellen terugbellen terugsturen terugkomen testen toelichten toesturen toevoegen tikken trekken uitleggen uitzoeken updaten vegen veranderen verbeteren vergeten verhuizen verlengen verplaatsen verschuiven versturen vertalen vertellen vervangen verwerken verwijderen verzamelen "
        "verzenden verzetten verzorgen vinden vragen vullen voeren vervolledigen wachten wassen wegbrengen werken wijzigen wissen zenden zetten zeggen zien zingen zitten zoeken zorgen stoppen scannen appen bakken bouwen bezoeken bijhouden overleggen corrigeren crediteren declareren onderzoeken nagaan "
        "antwoorden vergoeden storten betalen overschrijven uploaden downloaden kuisen strijken voorzien uitwerken voorbereiden steken duwen gooien kloppen snoeien maaien voederen voeren wisselen zuiveren lassen leiden luisteren mikken noteren organiseren pinnen plakken poetsen prikken rapen roepen "
        "schetsen schoonmaken sorteren stemmen stofzuigen sjouwen timmeren tanken trainen trakteren typen uitnodigen uitprinten verifiëren verkopen vermelden werpen toekomen vernieuwen versturen verwarmen verven vieren vouwen waarschuwen wegen zagen bundelen bezorgen bijdragen verstrekken bekendmaken toezenden "
        "inplannen inleveren invoeren inlichten indienen kopiëren lichten dienen boren breien slapen winnen rekenen actualiseren digitaliseren machtigen splitsen specificeren"
    ),
    irregular=(
        "ga:gaan gaat:gaan sta:staan staat:staan doe:doen doet:doen zie:zien ziet:zien kom:komen komt:komen geef:geven geeft:geven schrijf:schrijven schrijft:schrijven lees:lezen leest:lezen houd:houden hou:houden houdt:houden blijf:blijven "
        "blijft:blijven rij:rijden rijd:rijden proef:proeven vries:vriezen kies:kiezen kiest:kiezen schuif:schuiven schuift:schuiven zeg:zeggen zegt:zeggen nagaat:nagaan bood:bieden stuurde:sturen gaf:geven nam:nemen bracht:brengen kwam:komen deed:doen liet:laten wees:wijzen "
        "verhuis:verhuizen verhuist:verhuizen wijs:wijzen zorg:zorgen geef:geven laat:laten app:appen appt:appen kopieer:kopiëren kopieert:kopiëren duw:duwen bouw:bouwen vouw:vouwen trouw:trouwen"
    ),
    promises="n:n",
)


_UNSTRESSED = ("el", "er", "ol", "om", "ig", "en")
_NO_STEMS = frozenset(("met", "pas", "was", "voer", "las"))


def _stems(infinitives: str) -> str:
    """The stem of each infinitive, which the spelling hides: "maak:maken", "bel:bellen", "geef:geven"."""
    pairs = [(form, verb) for verb in infinitives.split() if verb.endswith("en") for form in _forms(verb[:-2])]
    return " ".join(f"{form}:{verb}" for form, verb in pairs if form not in _NO_STEMS)


def _forms(root: str) -> tuple[str, ...]:
    last, before = root[-1:], root[-2:-1]
    if last == before and last not in "aeiou":
        stem = root[:-1]
    elif last not in "aeiouy" and before in "aeou" and (len(root) < 3 or root[-3] not in "aeoui") and not (root.endswith(_UNSTRESSED) and any(letter in "aeiou" for letter in root[:-2])):
        stem = root[:-1] + before + last
    else:
        stem = root
    if root.endswith("er") and len(root) > 4:  # "informeer", but "herinner"
        return (root, f"{root}t", f"{root[:-1]}er", f"{root[:-1]}ert")
    if stem.endswith(("v", "z")):
        stem = stem[:-1] + {"v": "f", "z": "s"}[stem[-1]]
    return (stem, f"{stem}t", f"{stem}de", f"{stem}te")


_ORDER = Order(
    writers="ik|wij|we|k|'k",
    readers="jij|je|u|jullie|ge",
    others="hij|zij|men",
    auxiliaries="bent|is|zijn|hebt|heeft|was|weet|wilt",
    own="me|mij|ons",
    readers_own="zich",
    particles=frozenset("aan af bij binnen door goed in klaar langs los mee na neer om op open over rond samen schoon terecht terug toe uit vast voor voorbij vooruit vrij weg tegen".split()),
    modals=r" (?:zou(?:den)? )?(?:kunt|kan|kunnen|wil|wilt|willen|zou|zouden|zal|zult|zullen|moet|moeten|mag|mogen)(?= |$)(?: (?:kunnen|willen))?",
    conjunctions="als|indien|wanneer|zodra|zo gauw|omdat|aangezien|nadat|voordat|terwijl|hoewel|mocht|dat",
    sub=r" (?:of|dat(?= \w)(?! (?:met|bij|op|van|naar|aan|in|voor|nog|ook|even|door|over|uit|tegen|alsnog|weer|niet|schriftelijk)\b)|die(?= (?:ik|je|jij|u|we|wij|jullie)\b)|wanneer|als|zodra|hoe|wat(?= (?:ik|je|jij|u|jullie|we|wij|er|de|het|hij|ze|zij|dat|die|mogelijk|nodig)\b)|waar|welke?|wie|waarom|hoeveel|om(?= .*\bte ))(?= |$)",
    weak=r"me|mij|ons|je|jou|u|jullie|het|hem|ze|haar|hen|die|dat|er|'m|'t|zich",
    prepositions=r"bij|naar|voor|van|met|in|aan|tegen|via|op|tijdens|over|per|uit|zonder|tot",
    to_infinitive=r"\b(?:(aan|af|bij|door|in|mee|na|neer|om|op|over|terug|toe|uit|vast|voor|weg) ?)?te ()(\w+n\b)",
    leads=True,
)

_NL_VERBS = Verbs(infinitives=_VERBS.infinitives, irregular=f"{_VERBS.irregular} {_stems(_VERBS.infinitives)}", orders=_VERBS.orders, promises=_VERBS.promises)

WORDING = Wording(
    requests=(
        Row(r"\bvergeet (?P<what>.+?) niet (?P<do>(?:\w+ )?(?:\w+)?te \w+n\b.*)", "{what} {do}", "{what} {do}"),
        Row(rf"(?<!\bik )(?<!\bwe )(?<!\bwij )\b(?:kun|kan|kunt|kunnen|zou|zoudt|zouden|wil|wilt|willen|mag|wou) {_YOU}{_SOFT} (?:(?:kunnen|willen) )?(?P<do>(?![^,.?!]*\b(?:hebben|zijn|vinden) ?[,.?!])(?:mij |me |ons )?(?!hebben\b|zijn\b|vinden\b|weten wat\b|als\b|wanneer\b|indien\b|om\b|voor je\b|zo (?:goed|vriendelijk|lief)\b).+)"),
        Row(r"\b(?:verzoek|verzoeken|verzocht|verzoekt|vraag|vragen|vraagt|gelieve|gelieven|vergeet niet|vergeet u niet|kans ziet|kans zien|zo vriendelijk|zo goed|probeer|dienen|dient|bereid|moeite|opdracht|behoeft|hoeft|hoef|geacht|gevraagd)(?: (?:ik|wij|we|je|u|jullie|hierbij|willen zijn|vriendelijk|beleefd|dus|dringend|zijn|om|alstublieft|aub))*,? (?P<do>.+ te (?!worden|zijn\b)\w+n\b.*|te \w+n\b.*|.*\b\w*(?:aan|af|bij|door|in|mee|na|op|over|terug|toe|uit|weg)te \w+n\b.*)"),
        Row(r"(?:^|[,;:.!?–-] )(?:(?:dus|en|dan|ook|maar|of|graag|alsjeblieft|aub|svp|please|nu|misschien) )*(?=(?P<order>(?!fijn|bedankt|dank|zie (?:je|bijlage)|tot |laat maar|kom op|denk dat|vind|hoop|ga ervan|houd moed|zeg,|wil|zou|kun|kan|mag|moet|is|heb|had|ben|was|waren|staat|ligt|komt|gaat|hoort|wacht even)[a-zëï]+ .+))"),
        Row(r"\b(?:als|indien|wanneer|dat|of) (?:je|jij|u|jullie) (?:ook |nog |even |misschien )*(?P<last>(?!akkoord|weet|wilt?\b|kunt?\b(?=$)|denkt|vindt|het ermee|vragen|tijd|er\b|zin).+)"),
        Row(r"\b(?:je|jij|u|jullie) (?:moet|moeten|dient|dienen|mag|zult|kunt) (?:nog |wel |dan |even |ook |echt )*(?P<do>.+)"),
        Row(r"\b(?:ontvang|ontvangen|zie|zien|verneem|vernemen|krijg|krijgen|ontving|had|hadden|zou|zouden|wil|willen|zag|zagen)(?: (?:ik|wij|we))?(?: (?:van (?:u|je|jullie)))? (?:het )?(?:graag|gaarne)(?: (?:van (?:u|je|jullie)|nog|ook|per (?:mail|e-mail)))* (?P<what>(?!van\b|hoe\b|of\b|wat\b|wanneer\b|weten\b).+?)(?: (?:van (?:u|je|jullie)|tegemoet|retour|terug|ontvangen|zien|krijgen|hebben|in huis|per ommegaande)\b.*)?$", "{who} {what} sturen", "{what} sturen"),
        Row(r"\b(?:ontvang|ontvangen|zie|zien) (?:ik|wij|we) (?P<what>(?:de|het|een|uw|je|jouw|jullie)\b[^,.]+?) (?:graag|gaarne)\b.*", "{who} {what} sturen", "{what} sturen"),
        Row(r"\b(?:graag|gaarne) (?:ontvang|ontvangen|zie|zien|verneem|vernemen|krijg|krijgen|had|hadden|zou|zouden) (?:ik|wij|we)(?: (?:van (?:u|je|jullie)|nog|ook))* (?P<what>.+?)(?: (?:van (?:u|je|jullie)|tegemoet|retour|terug|ontvangen|zien|krijgen|hebben|willen)\b.*)?$", "{who} {what} sturen", "{what} sturen"),
        Row(r"\b(?:gelieve|graag|gaarne|svp|aub|s\.v\.p\.|a\.u\.b\.|alstublieft|alsjeblieft|niet vergeten|even) (?P<todo>(?!ontvang|zie|verneem|hoor|tot|gedaan|gemaakt).+)"),
        Row(r"\b(?:heb|hebben)(?: (?:ik|wij|we))?(?: (?:nog|ook|dringend|eigenlijk|alleen|wel|van (?:u|je|jullie)))* (?P<what>(?!het\b|er\b|geen\b|dat\b|die\b).+?)(?: van (?:u|je|jullie))? nodig\b", "{who} heeft {what} nodig", "{what}"),
        Row(r"\b(?:mis|missen|ontbreekt|ontbreken)(?: (?:ik|wij|we|ons|mij|me|er))?(?: (?:nog|alleen|van (?:u|je|jullie)|op|in (?:uw|je|jullie) \w+|steeds|altijd))* (?P<what>(?:de|het|een|uw|je|jouw|jullie|twee)\b.+)", "{who} {what} sturen", "{what} sturen"),
        Row(r"^(?:alleen |enkel )?(?P<what>(?:de|het|een|uw|je|jouw|jullie)\b.{2,50}?) (?:ontbreekt|ontbreken)\b", "{who} {what} sturen", "{what} sturen"),
        Row(r"\b(?:wacht|wachten)(?: (?:ik|wij|we))?(?: (?:nog|al|steeds|altijd|van (?:u|je|jullie)))* op (?P<what>(?:de|het|een|uw|je|jouw|jullie)\b.+)", "{who} {what} sturen", "{what} sturen"),
        Row(r"^(?P<todo>(?!.*\b(?:ik|wij|we|je|jij|u|jullie|wil|willen|kan|kunnen|moet|moeten|zal|zullen|is|zijn|heb|hebben|worden)\b)[^,;.!?]+?)(?=$|[,;.!?])"),
        Row(r"\b(?:mag|mogen)(?: (?:ik|wij|we))(?: (?:van (?:jou|je|u|jullie)|misschien|even|ook|nog))* (?P<what>(?:de|het|een|uw|je|jouw|jullie|die|alle)\b.+?)(?: van (?:jou|je|u|jullie))?(?: \w*ge\w+(?:d|t|en))?(?: (?:krijgen|hebben|ontvangen|lenen|zien|terug(?:krijgen)?))?(?=[.,?!;]|$)", "{who} {what} geven", "{what}"),
        Row(r"\b(?:kan|kunnen|kunt)(?: (?:ik|wij|we))(?: (?:van (?:jou|je|u|jullie)|misschien|even|ook|nog))* (?P<what>(?:de|het|een|uw|je|jouw|jullie|die|alle)\b.+?)(?: van (?:jou|je|u|jullie))?(?: \w*ge\w+(?:d|t|en))?(?: (?:krijgen|hebben|ontvangen|lenen|zien|terug(?:krijgen)?))(?=[.,?!;]|$)", "{who} {what} geven", "{what}"),
        Row(r"^(?:graag|gaarne) (?P<what>(?:de|het|een|uw|je|jouw|jullie)\b.+)", "{who} {what} geven", "{what}"),
        Row(r"^(?P<turned>(?:de|het|een|die|dat|deze|dit|uw|je|alle) [^,]{3,60}? [a-zë]+ (?:u|jullie|jij) .+)"),
    ),
    promises=(
        Row(rf"\b(?:zal|zullen|ga|gaan) {_WE}(?: (?:dan|het|er))? (?P<do>(?!na\b|akkoord\b).+)"),
        Row(rf"\b{_WE} (?:zal|zullen|ga|gaan|wil|kan|moet|kom)(?: dan)? (?P<do>(?!na\b|akkoord\b).+\w+en\b.*)"),
        Row(r"\b(?:je|u|jullie) (?:hoort|horen|hoor)(?: \w+)? van (?:mij|me|ons)\b", "{who} iets laten weten", "iets laten weten"),
        Row(r"\b(?:hoor|hoort|horen) (?:je|u|jullie)(?: (?:het|nog|dan|uiterlijk|snel|spoedig))* van (?:mij|me|ons)\b", "{who} iets laten weten", "iets laten weten"),
        Row(r"^(?P<what>(?:de|het|een|onze|ons|mijn|uw|je|die|dat|deze) [^,]{2,50}?) (?:krijgt|krijg|krijgen|ontvangt|ontvangen) (?:je|jij|u|jullie)\b.*", "{who} {what} bezorgen", "{what} bezorgen"),
        Row(r"(?<!\bik )(?<!\bwe )(?<!\bwij )\b(?:(?:je|jij|u|jullie|ge|gij) (?:krijgt|krijg|krijgen|ontvangt|ontvangen|hebt|heeft|heb)|(?:krijg|krijgt|krijgen|ontvangt|ontvangen|heb|hebt|heeft|hebben) (?:je|jij|u|jullie))(?: (?:dan|nog|van (?:mij|me|ons)|alsnog|ook|per mail|uiterlijk))* (?P<what>(?!het\b(?= van|$| ook| dan| wel)|die\b(?= van|$)|hem\b|mijn woord|gelijk|bericht|nog\b|terug\b|er\b|daar\b).+?)(?: (?:van (?:mij|me|ons)|toegestuurd|terug|in (?:je|uw) (?:mailbox|bus|inbox)))?(?=[.,!;]|$)", "{who} {what} bezorgen", "{what} bezorgen"),
        Row(rf"\b(?:kom|komen)(?: {_WE})?(?: (?:hier|daar|er))? (?:\w+ ){{0,4}}op terug\b", "er bij {who} op terugkomen", "erop terugkomen"),
        Row(rf"(?:^|[,;:.!] |\ben )(?:{_WE}) (?=(?P<promise>(?!heb\b|hebben\b|ben\b|zijn\b|denk\b|hoop\b|weet\b|was\b|kan\b|vind\b|snap\b|begrijp\b|had\b|hadden\b|waren\b|moeten\b|kunnen\b|denken\b|hopen\b|zullen\b|weten\b|gaan\b)[a-zë]+ .+))"),
        Row(rf"^(?P<inverted>(?:[^,]{{0,70}}, |[^,]{{0,70}}? )?(?!heb\b|ben\b|denk\b|had\b)[a-zë]+ {_WE}\b.*)"),
        Row(rf"(?:^|[,;:.!] )(?P<inverted>(?:[^,]{{0,50}} )?(?!heb\b|ben\b|denk\b|had\b)[a-zë]+ {_WE}\b.*)"),
    ),
    questions=(
        Row(rf"\b(?:kun|kan|kunt|kunnen|zou|zouden|wil|wilt|mag) {_YOU}(?: \w+){{0,4}}? (?:laten weten|vertellen|aangeven|zeggen|doorgeven|bevestigen|uitleggen|melden|berichten|aan te geven)(?: (?:voor|uiterlijk|vóór|tegen) [\w ]{{2,22}}?)?,? (?P<said>(?:of|dat|wat|wanneer|hoe|waar|wie|welke?|waarom|hoeveel|tot|met|in|op|aan|bij|van|voor|onder|naar|om|vanaf|volgens|uit|tegen)\b.+)"),
        Row(r"\b(?:laat|laten)(?: (?:het|me|mij|ons|even|je|u|gerust|a\.u\.b\.|aub|svp|dan|nog|maar|uiterlijk|voor|vóór|[\w-]*dag|morgen|alsjeblieft|tegen))* weten,? (?P<said>(?:of|dat|wat|wanneer|hoe|waar|wie|welke?|waarom|hoeveel|tot|met|in|op|aan|bij|van|voor|onder|naar|om|vanaf|volgens|uit|tegen)\b.+)"),
        Row(r"\b(?:geef|geeft|meld|zeg|vertel|bevestig)(?: (?:me|mij|ons|even|maar|eens|dan|nog|a\.u\.b\.|aub|svp|alsjeblieft))*(?: (?:door|aan))?,? (?P<said>(?:of|wat|wanneer|hoe|waar|wie|welke?|waarom|hoeveel)\b.+)"),
        Row(r"\b(?:weten|horen|vernemen|vragen|benieuwd|afvragen|vraag me af|vroeg me af|vragen ons af|duidelijk|zeker|weet jij|weet je|weet u|weten jullie|idee|gezegd|verteld|weet niet|gehoord|onduidelijk|vernemen|verneem|hoor|vraag is|vroeg|informeren|checken|nagaan)(?: (?:ik|wij|we|meer|nog|graag|van (?:u|je|jullie)|toevallig|misschien|al|hoe|mij|me|ons|je|u))*?,? (?P<said>(?:of|wat|wanneer|hoe|waar|wie|welke?|waarom|hoeveel|wiens)\b.+)"),
    ),
    meetings=(
        Row(r"\b(?:over|betreffende|inzake|aangaande|m\.b\.t\.|omtrent) (?P<thing>(?!(?:een|twee|drie|vier) (?:week|weken|dagen|uur)\b|een uur|een half|(?:dit|dat|dit alles)\b(?=$|[ .,?!])|je\b(?=$)|de \d|half\b|\d|acht\b|negen\b)[^,;.!?]+?)(?: (?:te (?:hebben|praten|spreken|overleggen)|praten|spreken|overleggen|hebben|bellen|kletsen|wanneer|hebben|samenzitten|af te spreken|spraken|van gedachten)\b.*)?(?=[,;.!?]|$)"),
        Row(r"\b(?:om|samen|even|kunnen|wil|wilde|zou|graag|met (?:je|u|jullie)|eens|zullen we|moeten) (?P<thing>(?:het |de |een |die |dat |jouw |uw |je |jullie |mijn |ons |onze )[^,;.!?]{3,45}?) (?:samen )?(?:te bespreken|bespreken|door te (?:nemen|spreken|lopen)|doornemen|doorspreken|te bekijken|bekijken|te tekenen|te ondertekenen|door te lopen|doorlopen|te overlopen|overlopen|te evalueren|evalueren|af te ronden|voor te bereiden|voorbereiden|door te praten|doorpraten|te finaliseren|na te lopen)\b"),
        Row(r"\b(?P<thing>(?:het|de|ons|onze|uw|jouw|mijn) (?!mogelijk\b|beter\b|goed\b)(?:[\w'-]+ ){0,2}?(?!afspraak|overleg(?= )|tijd|dag|moment|datum|agenda|kantoor|week|huis|optie|keer|mogelijk)[\w'-]{4,}(?: van (?:de|het|ons|onze|uw|mijn|jullie) [\w-]+)?) (?:\w+ ){0,3}?(?:verplaatsen|verzetten|verschuiven|uitstellen|verplaatst|verzet|verschoven|uitgesteld|verschuift|vervroegen|vervroegd|gaat(?: \w+){0,3} door|vindt|wordt|is verplaatst|staat|afzeggen|annuleren|inplannen|plannen|doorschuiven|opschuiven|naar)\b"),
        Row(r"\b(?:voor|aan|bij|tijdens|bevestig(?:en|ing)?(?: van)?|naar) (?P<thing>(?:de|het|een|uw|jouw|je|ons|onze) (?:[\w-]+ )?(?:bezichtiging|gesprek|kennismaking|intake|evaluatie|oplevering|demo|bezoek|inspectie|keuring|controle|repetitie|proefles|les|workshop|plaatsbezoek|rondleiding|schouw|voorschouw|opname|passessie|presentatie|opening|borrel|diner|etentje|lunch|training|overdracht|sleuteloverdracht|videovergadering|vergadering|oudergesprek|functioneringsgesprek|sollicitatiegesprek|feest|verjaardag))\b"),
        Row(r"\b(?P<thing>lunchen|lunch|koffie|diner|etentje|borrel(?:en)?|ontbijt|pintje|biertje|wandeling|wandelen|demo|workshop|repetitie|repeteren|bezichtiging|bezichtigen|oplevering|plaatsbezoek|intake|sleuteloverdracht|videocall|videogesprek|kennismaking|keuring|evaluatie|rondleiding|proefrit|oudergesprek|barbecue|bbq|etentje)\b"),
        Row(r"\bvoor (?P<thing>(?:de|het|een|uw|je|jouw|onze|ons|mijn) (?!middag|avond|lunch|ochtend|keer|uur|week)[\w-]+(?: van (?:de|het|een) [\w-]+)?)(?=[,.?!]|$)"),
        Row(r"(?:^|\b)(?P<thing>bellen|telefoneren|skypen|zoomen|videobellen)\b"),
    ),
    deadlines=(
        Row(r"\b(?:deadline|(?:uiterste|laatste) (?:dag|datum|inleverdatum|moment)|sluitingsdatum|sluitingstermijn|einddatum|termijn|laatste kans|sluiting) (?:voor|om|van) (?P<thing>.+?)(?: (?:is|zijn|was|blijft|loopt|eindigt|verstrijkt|valt|verloopt|sluit)\b.*|: .*)?$"),
        Row(r"^(?P<thing>(?!de (?:deadline|termijn|datum)\b|wie\b|je\b|u\b|jullie\b|we\b|wij\b|ik\b|na\b|tot\b|vóór\b|voor\b|uiterlijk\b|er\b|het is|dit\b|dat\b|nog\b).+?) (?:is|zijn|moet|moeten|dient|dienen|kan|kunnen|mag|mogen|sluit|sluiten|eindigt|eindigen|vervalt|vervallen|verloopt|verlopen|loopt|lopen|geldt|gelden|blijft|blijven|staat|staan|worden|wordt|uiterlijk|tot|vóór|verstrijkt|verstrijken|stopt|stoppen|gaat|gaan|doen|ligt|liggen|zal|zullen|hebben|heeft|indienen|ontvangen|insturen|inleveren)\b"),
        Row(r"^(?:tot(?: en met)?|na|voor|vóór|uiterlijk)\b.{3,30}? (?:kan|kun|kunt|kunnen|mag|mogen|is|zijn|geldt|worden|nemen|moet|moeten)(?: (?:je|u|jullie|we|wij|men|er|nog|geen|gratis|ook))* (?P<thing>.+)"),
        Row(r"\b(?:hebt|heeft|heb|hebben|kunt|kun|kunnen)(?: (?:je|u|jullie))? .*?\b(?:om|voor) (?P<thing>.+)"),
    ),
    starts=r"(?:^|(?<!\d)[,;:.!–] |- )(?:(?:en|maar|dus|of|dan|ook|zeg|oh|trouwens) )*(?=(?:is|zijn|was|waren|ben|bent|heb|hebt|heeft|hebben|had|kan|kun|kunt|kunnen|zal|zullen|zou|zouden|mag|mogen|moet|moeten|wil|wilt|willen|doe|doet|doen|komt|kom|komen|gaat|ga|gaan|krijg|krijgt|krijgen|staat|ligt|weet|wat|welke?|wie|wiens|wanneer|waar|waarom|hoe|hoeveel|hoelang|in welke?|op welke?|van wie|met wie|aan wie|bij wie|tot wanneer|tegen wanneer|voor wie|al iets|nog nieuws|enig idee|zit|zitten|geldt|lukt|lukte|klopt|past|neem|neemt|denk|denkt|vind|vindt|werkt|doen|hoort|blijft|wordt|worden)\b)",
    stops=r"\?|, (?:ik|wij|we|want|omdat|dan|anders|graag|alvast|zodat|bedankt)\b",
    lowered=frozenset(
        "is zijn was waren ben bent heb hebt heeft hebben had kan kun kunt kunnen zal zullen zou zouden mag mogen moet moeten wil wilt willen doe doet doen komt kom komen gaat ga gaan krijg krijgt krijgen staat ligt weet weten wat "
        "welk welke wie wiens wanneer waar waarom hoe hoeveel hoelang in op van met aan bij tot tegen voor al nog enig of de het een uw je jouw jullie mijn ons onze we wij ik u dit dat deze die er en maar als om over "
        "niet geen alle alles zit zitten geldt lukt lukte klopt past neem neemt denk denkt vind vindt werkt hoort blijft wordt worden hier daar iemand inschrijven aanmelden annuleren bezwaar inschrijvingen aanmeldingen offertes "
        "inzendingen betaling facturen vragen stemmen foto's boeken abstracts laatste uiterste elke iedere onze stand graag gaarne zonder twee drie wij zowel sinds na volgens uit".split()
    ),
    cuts=_CUTS,
    frames=Frames(other="{who}: {what}", answer="{who} antwoorden: {what}", meeting="Afspraak met {who}", meeting_about="Afspraak met {who}: {what}", deadline="Deadline: {what}"),
    pronouns=_PRONOUNS,
    verbs=_NL_VERBS,
    phrase=partial(phrase, order=_ORDER),
    names=lambda who: {"who": who, "to_who": f"aan {who}" if who else "", "of_who": f"{who}'s" if who else "de"},
)
