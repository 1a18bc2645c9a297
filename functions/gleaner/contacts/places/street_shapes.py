"""Streets, post boxes and the rest of an address's upper lines, as each language writes them."""

from dataclasses import dataclass
from enum import Enum


class Part(Enum):
    """What a piece of an address is, without its postal line."""

    STREET = "a street with its number"
    STREET_NAME = "a street without one"
    NUMBER = "a house number"
    UNIT = "a floor, a suite, a building, an industrial estate"
    POST_BOX = "a post box"


@dataclass(frozen=True, slots=True)
class Shape:
    """How one kind of piece is written in some languages; `regions` are the countries that write so, if few do."""

    part: Part
    pattern: str
    languages: str
    regions: str
    example: str


_WORD = r"[^\W\d_][\w'’.\-]*"
_NO = r"(?:(?:nr|no|n|num|núm|č|č\.p|д|стр|nº|n°|n\.º|numero|número|\#)\.?\s?[º°]?\s?)?"
_HOUSE = rf"{_NO}\d{{1,5}}\s?[a-zA-Z]?(?:\s?(?:bis|ter))?(?:\s?[-–/]\s?(?:\d{{1,4}}\s?[a-zA-Z]?|[IVX]{{1,4}}|[a-zA-Z]\d{{0,2}}|hs|bis)){{0,2}}(?:\s[IVX]{{1,4}}|\s(?:bus|bo[iî]te|bte)\s?\w{{1,4}})?(?!\w)"
_GERMANIC = (
    (
        "nl",
        "straat|laan|plein|gracht|kade|kaai|dijk|steeg|singel|dreef|steenweg|vest|plantsoen|boulevard|pad|haven|baan",
        "NL BE",
        "Keizersgracht 12-III",
    ),
    ("de at", "straße|gäßchen", "DE AT", "Hauptstraße 5"),
    ("de ch", "strasse|gässli", "CH DE AT LI LU", "Seestrasse 311"),
    (
        "de",
        r"str\.|gasse|allee|platz|damm|ufer|chaussee|steig|graben|kamp|stieg|zeile|promenade",
        "DE AT CH LI LU",
        "Frankfurter Allee 77",
    ),
    ("nl de", "weg|ring|park|hof|markt|wal|lei|berg|matt", "DE NL AT CH BE LU", "Kirchweg 4a"),
    ("da", "gade|vej|allé|stræde|torv|plads|vænge|boulevarden", "DK", "Vesterbrogade 12"),
    ("sv", "gatan|vägen|gränd|torg|stigen|backen", "SE FI", "Linnégatan 42"),
    ("no", "gata|gate|veien|vegen|vei|plassen|torget|brygge", "NO SE", "Karl Johans gate 5"),
    ("fi", "katu|tie|kuja|polku|bulevardi|tori", "FI", "Mannerheimintie 10"),
    ("hu", "utca|út|tér|körút", "HU", "Váci utca 12"),
)
_ENGLISH = (
    r"street|st\.?|road|rd\.?|avenue|ave\.?|av\.?|lane|ln\.?|drive|dr\.?|boulevard|blvd\.?|way|court|ct\.?|square|sq\.?|place|pl\.?|terrace|close|"
    r"crescent|cres\.?|parkway|pkwy\.?|highway|hwy\.?|quay|row|mews|hill|gardens|hall|circle|cir\.?|grove|walk|yard|wharf|plaza|trail|tce|pde|parade|"
    r"esplanade|green|gate|loop|broadway|mall|turnpike|pike|bypass|broad|embankment|strand|rise|view|expressway|marg|nagar|causeway"
)
_LATIN_STREET = (
    r"rue|avenue|av\.?|ave\.?|boulevard|bd\.?|blvd\.?|boul\.?|place|pl\.?|allée|allées|chemin|ch\.|impasse|quai|route|rte\.?|cours|square|passage|"
    r"faubourg|fg\.?|chaussée|esplanade|rond-point|voie|sentier|ruelle|montée"
)
_SPANISH = (
    r"calle|rúa|c/\.?|cl\.|c\.(?!\s?p\.)|avda\.?|avenida|av\.?|paseo|pº|p\.º|plaza|pza\.?|plza\.?|pl\.|carrera|carretera|ctra\.?|polígono(?:\s+industrial)?|pol\.?\s?ind\.?|ronda|"
    r"camino|travesía|calzada|calz\.?|blvd\.?|boulevard|glorieta|rambla|callejón|cuesta|gran\s+vía|carrer|passeig|pg\.?|avgda\.?|autopista|andador|prolongación"
)
_ITALIAN = (
    r"via|v\.|viale|v\.le|piazza|p\.?zza|piazzale|p\.?le|corso|c\.so|largo|vicolo|strada|località|loc\.?|contrada|c\.da|lungotevere|lungarno|lungolago|"
    r"galleria|salita|traversa|borgo|frazione|fraz\.?|zona\s+industriale"
)
_PORTUGUESE = (
    r"rua|r\.|avenida|av\.?|travessa|tv\.|trav\.|praça|pç\.?|pça\.?|largo|lgo\.?|alameda|al\.|estrada|estr\.|rodovia|rod\.|calçada|beco|rotunda|quinta|"
    r"urbanização|praceta|ladeira|zona\s+industrial"
)
_SLAVIC = r"ul\.?|ulica|al\.?|aleja|aleje|pl\.?|os\.|plac|ulice|nám\.?|náměstí|tř\.?|třída|nábřeží|улица|ул\.?|пр\.?|пр-т|проспект|наб\.?|пер\.?|переулок|шоссе|ш\.|бульвар|б-р|площадь|пл\.?"

SHAPES = (
    *(
        Shape(Part.STREET, rf"(?:{_WORD}\s+){{0,4}}[\w'’.\-]*(?:{endings})\s+{_HOUSE}", language, regions, example)
        for language, endings, regions, example in _GERMANIC
    ),
    Shape(
        Part.STREET,
        rf"(?:(?:grote|kleine|oude|nieuwe)\s+)?(?:steenweg|weg|baan|laan|plein|markt|kaai|kade)\s+(?:op|naar|van|der|aan|tot)\s+{_WORD}(?:\s+{_WORD}){{0,3}}\s+{_HOUSE}",
        "nl",
        "BE NL",
        "Steenweg op Brussel 210",
    ),
    Shape(
        Part.STREET,
        r"(?:(?:suite|unit|floor|level|flat|shop)\s+\w+,?\s+)?(?:(?:no\.?\s?|#)?\d{1,6}[a-z]?(?:[-/]\d{1,5}[a-z]?)?|one|two|three|four|five|ten),?\s+(?:[\w'’.]+\s+){0,5}?"
        rf"(?:{_ENGLISH})(?!\w)(?:,?\s+(?:n|s|e|w|ne|nw|se|sw|n\.w\.|n\.e\.|s\.w\.|s\.e\.|north|south|east|west)\.?(?!\w))?"
        r"(?:,?\s+(?:suite|ste\.?|floor|fl\.?|unit|room|rm\.?|apt\.?|bldg\.?|building|#)\s*#?[\w\-]+)*",
        "en",
        "GB US CA AU IE IN NZ ZA SG",
        "505 Main Street, Suite 1900",
    ),
    Shape(
        Part.STREET,
        rf"\d{{1,4}}\s?(?:bis|ter|[a-z])?(?:\s?[-/]\s?\d{{1,4}})?,?\s+(?:{_LATIN_STREET})\s+\w[\w'’.\-]*(?:\s+[\w'’.\-]+){{0,6}}",
        "fr",
        "FR BE CH LU CA MC",
        "14 bis, rue du Moulin",
    ),
    Shape(
        Part.STREET,
        rf"(?:{_LATIN_STREET})\s+\w[\w'’.\-]*(?:\s+[\w'’.\-]+){{0,5}}?,?\s+{_HOUSE}",
        "fr",
        "BE CH LU FR CA",
        "Chemin des Vignes 8",
    ),
    Shape(
        Part.STREET,
        rf"(?:{_SPANISH})(?:(?<=[./])\s?|\s+)\w[\w'’.\-]*(?:\s+[\w'’.\-/]+){{0,6}}?,?\s+{_HOUSE}(?:\s(?:pte|ote|nte|sur|norte|oriente|poniente)\b\.?)?",
        "es ca",
        "ES MX AR CL CO PE UY",
        "Calle de Alcalá, 45",
    ),
    Shape(
        Part.STREET,
        rf"(?:{_ITALIAN})\s+\w[\w'’.\-]*(?:\s+[\w'’.\-]+){{0,6}}?,?\s+{_HOUSE}",
        "it",
        "IT CH SM",
        "Via Roma, 12",
    ),
    Shape(
        Part.STREET,
        rf"(?:{_PORTUGUESE})\s+\w[\w'’.\-]*(?:\s+[\w'’.\-]+){{0,6}}?,?\s+{_HOUSE}",
        "pt",
        "PT BR",
        "Rua do Heroísmo, 329",
    ),
    Shape(
        Part.STREET,
        rf"(?:{_SLAVIC})(?:(?<=\.)\s?|\s+)[^\W\d_][\w'’.\-]*(?:\s+[\w'’.\-]+){{0,4}}?,?\s+{_HOUSE}",
        "pl cs ru",
        "PL CZ SK RU UA",
        "ul. Marszałkowska 12/5",
    ),
    Shape(
        Part.STREET,
        rf"(?:am|an\s+de[rnm]|im|in\s+de[rn]|auf\s+de[rm]|unter\s+den|zu[mr]|hinter\s+de[rm]|aan\s+de|aan\s+het|op\s+de|op\s+het|bij\s+de|achter\s+de|'t)\s+"
        rf"{_WORD}(?:\s+{_WORD})?\s+{_HOUSE}",
        "de nl",
        "DE AT CH NL BE",
        "Am Markt 3",
    ),
    Shape(
        Part.STREET_NAME,
        rf"(?:{_LATIN_STREET})\s+(?:{_WORD})(?:\s+{_WORD}){{0,6}}",
        "fr",
        "FR BE CH LU CA MC",
        "rue de la Paix",
    ),
    Shape(
        Part.STREET_NAME,
        rf"(?:{_SPANISH})(?:(?<=[./])\s?|\s+)(?:{_WORD})(?:\s+{_WORD}){{0,6}}",
        "es ca",
        "ES MX AR CL CO PE UY",
        "Avda. de la Constitución",
    ),
    Shape(Part.STREET_NAME, rf"(?:{_ITALIAN})\s+(?:{_WORD})(?:\s+{_WORD}){{0,6}}", "it", "IT CH SM", "Via dei Perroni"),
    Shape(Part.STREET_NAME, rf"(?:{_PORTUGUESE})\s+(?:{_WORD})(?:\s+{_WORD}){{0,6}}", "pt", "PT BR", "Rua Castilho"),
    Shape(
        Part.STREET_NAME,
        rf"(?:{_SLAVIC})(?:(?<=\.)\s?|\s+){_WORD}(?:\s+{_WORD}){{0,4}}",
        "pl cs ru",
        "PL CZ SK RU UA",
        "ул. Поморская",
    ),
    Shape(
        Part.STREET_NAME,
        r"(?:[^\W\d_][\w'’.]*\s+){1,4}(?:street|road|rd\.?|avenue|ave\.?|lane|drive|quay|square|boulevard|blvd\.?|marg|nagar|way|parkway|mall|row)"
        r"(?:\s+(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\.?)?(?:\s+#\s?\w+)?",
        "en",
        "GB US CA AU IE IN NZ ZA SG",
        "Ilkley Road",
    ),
    Shape(Part.NUMBER, rf"{_HOUSE}|s/n|s\.n\.c\.|snc|km\.?\s?\d{{1,4}}(?:[.,]\d{{1,3}})?", "all", "", "n.º 39"),
    Shape(
        Part.POST_BOX,
        r"(?:postbus|postfach|p\.?\s?o\.?\s?box|po\s?box|gpo\s?box|locked\s+bag|private\s+bag|b\.?\s?p\.?|bo[iî]te\s+postale|c\.?\s?p\.?(?!\s?\d{5})|case\s+postale|"
        r"apartado(?:\s+de\s+correos)?|apdo\.?|casella\s+postale|caixa\s+postal|postboks|box|pl|skr(?:ytka)?\.?(?:\s+poczt(?:owa|\.)?)?|а/я)"
        r"\s+(?:n[º°]\s?)?\d[\d\s]{0,8}|postfach|case\s+postale",
        "all",
        "",
        "Postbus 1234",
    ),
    Shape(
        Part.UNIT,
        r"(?:suite|ste\.?|unit|floor|level|room|rm\.?|apt\.?|apartment|flat|shop|office|bldg\.?|building|block|tower|plot|door|house|wing|sector|phase|gate|bay|#|"
        r"survey|gat|villa|no\.)(?:\s+|(?<=[.#])\s?)(?:no\.?\s?|#\s?)?"
        r"(?:[a-z]{0,3}-?\d[\w\-/]{0,7}|[a-z]|[ivx]{1,4}|one|two|three|four)(?:\s+[^\W\d_][\w'’\-]*){0,2}",
        "en",
        "",
        "Suite 200",
    ),
    Shape(
        Part.UNIT,
        r"(?:\d{1,3}(?:st|nd|rd|th|e|er|ème|eme|º|ª|°|\.º|\.ª|\.)?)\s*(?:floor|fl\.?|phase|block|cross|main|sector|stage|étage|verdieping|obergeschoss|og|"
        r"stock|piso|planta|andar|piano|kerros|tv|th|mf|sal|tr|etg?|etasje|vån|p\.|piętro|izda\.?|izq\.?|dcha\.?|der\.?|dto\.?|dt\.?|esq\.?|esqº?|[a-h])\b\.?(?:\s+[\w.º]{1,6})?|[a-z]{3,6}\s+floor|ground\s+floor",
        "en fr nl de es pt it",
        "",
        "2nd Floor",
    ),
    Shape(
        Part.UNIT,
        r"(?:bât(?:iment)?\.?|immeuble|imm\.?|résidence|étage|porte|escalier|esc\.?|zac?|zi|z\.i\.|z\.a\.|parc|lieu-dit|hall|entrée|c/o|cs|lot)\s+[\w'’\-]+(?:\s+[\w'’\-]+){0,4}",
        "fr",
        "FR BE CH CA",
        "Bâtiment B",
    ),
    Shape(
        Part.UNIT,
        r"(?:gebouw|kamer|verdieping|unit|bus|geb(?:äude)?\.?|haus|raum|zimmer|stiege|top|tür|aufgang|hs|halle|ruimte|hal)(?:\s+|\.\s?)[\w\-/.]{1,8}",
        "nl de",
        "",
        "Raum 217",
    ),
    Shape(
        Part.UNIT,
        r"(?:edif(?:icio|ício)?\.?|torre|nave|planta|piso|puerta|pta\.?|portal|esc(?:alera)?\.?|local|oficina|of\.?|despacho|bloque|blq\.?|int\.?|interior|depto\.?|"
        r"col(?:onia)?\.?|fracc\.?|despacho|parque\s+\w+|bajo|bajos|entlo\.?|sala|conj(?:unto)?\.?|cj\.?|apto?\.?|bloco|andar|loja|lote|fração|"
        r"scala|interno|palazzo|pal\.|edificio|piano|cap\.?|capannone|centro\s+\w+|оф\.?|офис|кв\.?|корп\.?|к\.|стр\.?|эт\.?|этаж|д\.|дом|lok\.?|m\.|bud\.)"
        r"(?:\s+|(?<=[.º])\s?)[\w\-/.ºª]{1,12}(?:\s+[^\W\d_][\w'’\-]*){0,2}|bajo|bajos",
        "es it pt ru pl",
        "",
        "Sala 305",
    ),
    Shape(Part.UNIT, rf"campus\s+{_WORD}(?:\s+{_WORD}){{0,3}}", "all", "", "Campus Sur"),
    Shape(
        Part.UNIT,
        r"[^\W\d_][\w'’\- ]{1,30}\s(?:business\s+park|industrial\s+(?:estate|area|park)|trading\s+estate|technology\s+park|science\s+park|tech\s+park|"
        r"business\s+cent(?:re|er)|works|house|tower|towers|chambers|complex|layout|estate|buildings?|mill|gewerbepark|industriepark|bedrijvenpark)",
        "en",
        "",
        "Peenya Industrial Area",
    ),
)
"""Tried from the top; a piece is what the first shape that covers all of it says."""
