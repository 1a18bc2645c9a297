"""Streets, post boxes and the rest of an address's upper lines, as each language writes them."""

from dataclasses import dataclass
from enum import Enum

from gleaner.contacts.places.street_words import (
    ALONE,
    DATE,
    DUTCH_CODE,
    ENGLISH,
    GERMANIC,
    HOUSE,
    ITALIAN,
    LATIN_STREET,
    PORTUGUESE,
    SLAVIC,
    SPANISH,
    WORD,
)


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


SHAPES = (
    *(
        Shape(Part.STREET, rf"(?:{WORD}\s+){{0,4}}[\w'’.\-]*(?:{endings})\s+{HOUSE}", language, regions, example)
        for language, endings, regions, example in GERMANIC
    ),
    Shape(
        Part.STREET,
        rf"(?:(?:grote|kleine|oude|nieuwe)\s+)?(?:steenweg|weg|baan|laan|plein|markt|kaai|kade)\s+(?:op|naar|van|der|aan|tot)\s+{WORD}(?:\s+{WORD}){{0,3}}\s+{HOUSE}",
        "nl",
        "BE NL",
        "Steenweg op Brussel 210",
    ),
    Shape(
        Part.STREET,
        rf"(?:podere|cascina|tenuta|finca|caserío|masía|herdade|monte|campo)\s+{WORD}(?:\s+{WORD}){{0,4}},?\s+{HOUSE}",
        "es it pt",
        "ES IT PT BR CH",
        "Cascina Bellaria 3",
    ),
    Shape(
        Part.STREET,
        rf"(?:straße|strasse|platz|allee|ufer|weg|ring)\s+(?:des|der|am|an\s+der|zum|zur|im)\s+(?:\d{{1,2}}\.\s+)?{WORD}(?:\s+{WORD}){{0,3}}\s+{HOUSE}",
        "de",
        "DE AT CH",
        "Straße des 17. Juni 135",
    ),
    Shape(
        Part.STREET,
        r"(?:(?:suite|unit|floor|level|flat|shop)\s+\w+,?\s+|blk\.?\s+|block\s+)?(?:(?:no\.?\s?|#)?\d{1,6}[a-z]?(?:[-/]\d{1,5}[a-z]?)?|one|two|three|four|five|ten),?\s+"
        rf"(?:(?:[\w'’.]+\s+){{1,5}}?(?:{ENGLISH})|{ALONE})(?!\w)(?:,?\s+(?:n|s|e|w|ne|nw|se|sw|n\.w\.|n\.e\.|s\.w\.|s\.e\.|north|south|east|west)\.?(?!\w))?"
        r"(?:,?\s+(?:suite|ste\.?|floor|fl\.?|unit|room|rm\.?|apt\.?|bldg\.?|building|#)\s*#?[\w\-]+)*",
        "en",
        "GB US CA AU IE IN NZ ZA SG",
        "505 Main Street, Suite 1900",
    ),
    Shape(
        Part.STREET,
        rf"(?!{DUTCH_CODE})\d{{1,4}}\s?(?:bis|ter|[a-z])?(?:\s?[-/]\s?\d{{1,4}})?,?\s+(?:{LATIN_STREET})\s+\w[\w'’.\-]*(?:\s+[\w'’.\-]+){{0,6}}",
        "fr",
        "FR BE CH LU CA MC",
        "14 bis, rue du Moulin",
    ),
    Shape(
        Part.STREET,
        rf"(?:{LATIN_STREET})\s+\w[\w'’.\-]*(?:\s+[\w'’.\-]+){{0,5}}?,?\s+{HOUSE}",
        "fr",
        "BE CH LU FR CA",
        "Chemin des Vignes 8",
    ),
    Shape(
        Part.STREET,
        rf"(?:{SPANISH})(?:(?<=[./])\s?|\s+)\w[\w'’.\-]*(?:\s+[\w'’.\-/]+){{0,6}}?,?\s+{HOUSE}(?:\s(?:pte|ote|nte|sur|norte|oriente|poniente)\b\.?)?",
        "es ca",
        "ES MX AR CL CO PE UY",
        "Calle de Alcalá, 45",
    ),
    Shape(
        Part.STREET,
        rf"(?:{ITALIAN})\s+\w[\w'’.\-]*(?:\s+[\w'’.\-]+){{0,6}}?,?\s+{HOUSE}",
        "it",
        "IT CH SM",
        "Via Roma, 12",
    ),
    Shape(
        Part.STREET,
        rf"(?:{PORTUGUESE})\s+\w[\w'’.\-]*(?:\s+[\w'’.\-]+){{0,6}}?,?\s+{HOUSE}",
        "pt",
        "PT BR",
        "Rua do Heroísmo, 329",
    ),
    Shape(
        Part.STREET,
        rf"(?:{SLAVIC})(?:(?<=\.)\s?|\s+)(?:\d{{1,2}}\.?\s+)?[^\W\d_][\w'’.\-]*(?:\s+[\w'’.\-]+){{0,4}}?,?\s+{HOUSE}",
        "pl cs ru",
        "PL CZ SK RU UA",
        "ul. Marszałkowska 12/5",
    ),
    Shape(
        Part.STREET,
        rf"(?:am|an\s+de[rnm]|im|in\s+de[rn]|auf\s+de[rm]|unter\s+den|zu[mr]|hinter\s+de[rm]|aan\s+de|aan\s+het|op\s+de|op\s+het|bij\s+de|achter\s+de|'t)\s+"
        rf"{WORD}(?:\s+{WORD})?\s+{HOUSE}",
        "de nl",
        "DE AT CH NL BE",
        "Am Markt 3",
    ),
    Shape(
        Part.STREET_NAME,
        rf"(?:{LATIN_STREET})\s+{DATE}(?:{WORD})(?:\s+{WORD}){{0,6}}",
        "fr",
        "FR BE CH LU CA MC",
        "rue de la Paix",
    ),
    Shape(
        Part.STREET_NAME,
        rf"(?:{SPANISH})(?:(?<=[./])\s?|\s+){DATE}(?:{WORD})(?:\s+{WORD}){{0,6}}",
        "es ca",
        "ES MX AR CL CO PE UY",
        "Avda. de la Constitución",
    ),
    Shape(
        Part.STREET_NAME,
        rf"(?:{ITALIAN})\s+{DATE}(?:{WORD})(?:\s+{WORD}){{0,6}}",
        "it",
        "IT CH SM",
        "Via dei Perroni",
    ),
    Shape(Part.STREET_NAME, rf"(?:{PORTUGUESE})\s+{DATE}(?:{WORD})(?:\s+{WORD}){{0,6}}", "pt", "PT BR", "Rua Castilho"),
    Shape(
        Part.STREET_NAME,
        rf"(?:{SLAVIC})(?:(?<=\.)\s?|\s+){WORD}(?:\s+{WORD}){{0,4}}",
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
    Shape(
        Part.STREET_NAME,
        r"(?:le|au)\s+(?:bourg|village|château|moulin|hameau|port|presbytère|plan)",
        "fr",
        "FR BE CH",
        "Le Bourg",
    ),
    Shape(
        Part.STREET_NAME,
        r"(?:e\.?n|r\.?n|r\.?d|s\.?s|s\.?p|br)[\s.\-]{1,2}\d{1,4}",
        "fr es it pt",
        "FR ES IT PT BR",
        "EN 125",
    ),
    Shape(
        Part.NUMBER,
        rf"[a-z]-\d{{1,4}}|{HOUSE}|s/n|s\.n\.c\.|snc|km\.?\s?\d{{1,4}}(?:[.,]\d{{1,3}})?",
        "all",
        "",
        "n.º 39",
    ),
    Shape(
        Part.POST_BOX,
        r"(?:postbus|postfach|p\.?\s?o\.?\s?box|po\s?box|gpo\s?box|locked\s+bag|private\s+bag|b\.?\s?p\.?|bo[iî]te\s+postale|c\.?\s?p\.?(?!\s?\d{5})|case\s+postale|"
        r"apartado(?:\s+de\s+correos)?|apdo\.?|casella\s+postale|caixa\s+postal|box|pl|skr(?:ytka)?\.?(?:\s+poczt(?:owa|\.)?)?|а/я)"
        r"\s+(?:n[º°]\s?)?x?\d[\d\s]{0,8}|postfach|case\s+postale|postboks\s+\d[\d\s]{0,6}(?:\s[^\W\d_]{3,20})?"
        r"|(?:rr|r\.r\.|rural\s+route|star\s+route|hc|rmb|rsd|cmb)\s?#?\d{1,4}(?:,?\s+box\s+\d{1,5})?",
        "all",
        "",
        "Postbus 1234",
    ),
    Shape(
        Part.UNIT,
        r"(?:suite|ste\.?|unit|floor|level|room|rm\.?|apt\.?|apartment|flat|shop|office|bldg\.?|building|block|tower|plot|door|house|wing|sector|phase|gate|bay|#|"
        r"survey|gat|villa|blk|lot|khasra|s\.?\s?no\.?|site|comp|rd|station|stn|succ(?:ursale)?|mail\s+stop|ms|no\.)(?:\s+|(?<=[.#])\s?)(?:no\.?\s?|#\s?)?"
        r"(?:[a-z]{0,3}-?\d[\w\-/]{0,7}|[a-z]|[ivx]{1,4}|one|two|three|four)(?:\s+[^\W\d_][\w'’\-]*){0,2}",
        "en",
        "",
        "Suite 200",
    ),
    Shape(
        Part.UNIT,
        r"(?:\d{1,3}(?:st|nd|rd|th|e|er|ème|eme|º|ª|°|\.º|\.ª|\.)?)\s*(?:floor|fl\.?|phase|block|cross|main|sector|stage|étage|verdieping|obergeschoss|og|"
        r"stock|piso|planta|bureau|krs|andar|piano|kerros|tv|th|mf|sal|tr|etg?|etasje|vån|p\.|piętro|izda\.?|izq\.?|dcha\.?|der\.?|dto\.?|dt\.?|esq\.?|esqº?|[a-h])\b\.?(?:\s+[\w.º]{1,6})?|[a-z]{3,6}\s+floor|ground\s+floor",
        "en fr nl de es pt it",
        "",
        "2nd Floor",
    ),
    Shape(
        Part.UNIT,
        r"(?:bât(?:iment)?\.?|tour|technopole|immeuble|imm\.?|résidence|étage|porte|escalier|esc\.?|zac?|zi|z\.i\.|z\.a\.|parc|lieu-dit|hall|entrée|cs|lot)\s+[\w'’\-]+(?:\s+[\w'’\-]+){0,4}",
        "fr",
        "FR BE CH CA",
        "Bâtiment B",
    ),
    Shape(
        Part.UNIT,
        r"hinterhof|hinterhaus|vorderhaus|seitenflügel|gartenhaus|rückgebäude|gebouw\s+[^\W\d_][\w'’\-]{0,20}|(?:gebouw|kamer|verdieping|unit|bus|geb(?:äude)?\.?|haus|raum|zimmer|stiege|top|tür|aufgang|hs|halle|ruimte|hal)(?:\s+|\.\s?)[\w\-/.]{1,8}",
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
    Shape(
        Part.UNIT,
        r"(?:tal(?:uka)?|teh(?:sil)?|p\.?o|at\s+post|at\s*/\s*post|vill(?:age)?|mandal|ward)[.:]{0,2}\s+[^\W\d_][\w'’\-]*(?:\s+[^\W\d_][\w'’\-]*)?",
        "en",
        "IN",
        "Tal. Haveli",
    ),
    Shape(Part.STREET_NAME, rf"{WORD}\s(?:lower|upper|demesne|crossroads)", "en", "IE", "Tullagh Lower"),
    Shape(Part.UNIT, r"the\s+old\s+[^\W\d_]{3,14}", "en", "GB IE", "The Old Dairy"),
    Shape(Part.UNIT, rf"(?:campus|c/o)\s+{WORD}(?:\s+{WORD}){{0,3}}", "all", "", "Campus Sur"),
    Shape(
        Part.UNIT,
        r"[^\W\d_][\w'’\- ]{1,30}\s(?:business\s+park|industrial\s+(?:estate|area|park)|trading\s+estate|technology\s+park|science\s+park|tech\s+park|"
        r"business\s+cent(?:re|er)|works|house|tower|towers|complex|layout|estate|buildings?|mill|farm|farmhouse|cottage|stables|rectory|vicarage|granary|office\s+park|gewerbepark|industriepark|bedrijvenpark)",
        "en",
        "",
        "Peenya Industrial Area",
    ),
)
"""Tried from the top; a piece is what the first shape that covers all of it says."""
