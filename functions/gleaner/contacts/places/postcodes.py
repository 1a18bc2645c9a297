"""How countries write postal code, city and state: a row a shape."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache

from gleaner.contacts.places.states import state_pattern
from gleaner.patterns import lazily


class Proof(Enum):
    """What it takes for a text of a shape to be a postal line."""

    SURE = "nothing else looks like it"
    STREET = "a street beside it, or its country known"
    COUNTRY = "its country known"


@dataclass(frozen=True, slots=True)
class Place:
    """A postal line without its country, pieces joined by ", ". `regions` are the countries that write so."""

    pattern: str
    regions: str
    proof: Proof
    example: str


_TOWN = r"(?!(?:The\s+)?Universit\w{1,3}\s+(?:of|de|di)\b)['’]?[^\W\d_][^\d,;:|()@/]{1,40}?"
_CITY = rf"(?P<city>{_TOWN})"
_CITY_OF_PARTS = rf"(?P<city>(?:Praha|Brno|Plzeň|Ostrava|Bratislava|Košice)\s\d{{1,2}}(?:\s?[-–]\s?[^\W\d_]+)?|{_TOWN})"
_CITY_OF_TWO = rf"(?P<city>{_TOWN}(?:/[^\W\d_][^\W\d_]{{2,20}})?)"
"""Under the names of two languages: "Bolzano/Bozen"."""
_CEDEX = r"\s+(?:cedex|CEDEX|Cedex)(?:\s+\d{1,2})?"
_CITY_FR = rf"(?P<city>{_TOWN}(?:{_CEDEX})?)"
_FIVE = r"(?P<code>\d{5})"
_FOUR = r"(?P<code>[1-9]\d{3})"
_NO_FOUR = r"(?P<code>\d{4})"
_PIN = r"(?P<code>[1-9]\d{2}\s?\d{3})"
_GB = r"(?P<code>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})"
_EIR = r"(?P<code>(?:[AC-FHKNPRTV-Y]\d\d|D6W)\s?[0-9AC-FHKNPRTV-Y]{4})"
_ZIP = r"(?P<code>\d{5}(?:-\d{4})?)"
_CEP = r"(?:CEP:?\s*)?(?P<code>\d{5}-?\d{3})"


_PROVINCES = (
    "Agrigento|Alessandria|Ancona|Aosta|Arezzo|Ascoli Piceno|Asti|Avellino|Bari|Belluno|Benevento|Bergamo|Biella|Bologna|Bolzano|Brescia|Brindisi|"
    "Cagliari|Caltanissetta|Campobasso|Caserta|Catania|Catanzaro|Chieti|Como|Cosenza|Cremona|Crotone|Cuneo|Enna|Fermo|Ferrara|Firenze|Foggia|"
    "Forlì-Cesena|Frosinone|Genova|Gorizia|Grosseto|Imperia|Isernia|L'Aquila|L’Aquila|La Spezia|Latina|Lecce|Lecco|Livorno|Lodi|Lucca|Macerata|"
    "Mantova|Massa-Carrara|Matera|Messina|Milano|Modena|Monza e Brianza|Napoli|Novara|Nuoro|Oristano|Padova|Palermo|Parma|Pavia|Perugia|"
    "Pesaro e Urbino|Pescara|Piacenza|Pisa|Pistoia|Pordenone|Potenza|Prato|Ragusa|Ravenna|Reggio Calabria|Reggio Emilia|Rieti|Rimini|Roma|"
    "Rovigo|Salerno|Sassari|Savona|Siena|Siracusa|Sondrio|Taranto|Teramo|Terni|Torino|Trapani|Trento|Treviso|Trieste|Udine|Varese|Venezia|"
    "Verbania|Vercelli|Verona|Vibo Valentia|Vicenza|Viterbo"
)
"""Italy's provinces, in full only in brackets: without, "Marina di Massa" would lose its end."""


def _state(*regions: str) -> str:
    return rf"(?P<state>{state_pattern(*regions)})"


PLACES = (
    Place(rf"{_CITY},?\s+{_state('US')}[,.]?\s+{_ZIP}", "US", Proof.SURE, "Winter Park, FL 32792"),
    Place(
        rf"{_CITY},?\s+{_state('US')},?\s+(?P<country>USA|U\.S\.A\.|US),?\s+{_ZIP}",
        "US",
        Proof.SURE,
        "Cambridge, MA USA 02138",
    ),
    Place(
        rf"{_CITY},?\s+\(?{_state('CA')}\)?,?\s+(?P<code>[A-Z]\d[A-Z]\s?-?\d[A-Z]\d)",
        "CA",
        Proof.SURE,
        "Nelson, BC V1L 2W3",
    ),
    Place(rf"{_CITY},?\s+(?P<code>[A-Z]\d[A-Z]\s?\d[A-Z]\d)", "CA", Proof.SURE, "Toronto M5V 2T6"),
    Place(rf"{_CITY},?\s+{_state('AU')},?\s+(?P<code>\d{{4}})", "AU", Proof.SURE, "Sydney NSW 2000"),
    Place(rf"{_CITY},?\s+{_state('GB')}\.?,?\s+{_GB}", "GB", Proof.SURE, "Otley, West Yorkshire, LS21 3JP"),
    Place(rf"{_CITY},?\s+{_GB}", "GB", Proof.SURE, "London SW1A 1AA"),
    Place(rf"{_GB},?\s+{_CITY}", "GB", Proof.SURE, "EC1A 1BB London"),
    Place(
        rf"(?P<city>Dublin\s+\d{{1,2}}W?|{_TOWN}),?\s+(?:{_state('IE')},?\s+)?{_EIR}",
        "IE",
        Proof.SURE,
        "Dublin 2, D02 F206",
    ),
    Place(r"(?P<city>Dublin\s+\d{1,2}W?)", "IE", Proof.SURE, "Dublin 4"),
    Place(rf"(?:NL[\s-]+)?(?P<code>[1-9]\d{{3}}\s?[A-Z]{{2}})[\s,]+{_CITY}", "NL", Proof.SURE, "1012 AB Amsterdam"),
    Place(rf"{_CITY},\s+(?P<code>[1-9]\d{{3}}\s?[A-Z]{{2}})", "NL", Proof.SURE, "Amsterdam, 1012 AB"),
    Place(rf"(?:D|DE)[\s\-–]{{1,3}}{_FIVE},?\s+{_CITY}", "DE", Proof.SURE, "D-80331 München"),
    Place(rf"(?:A|AT)[\s\-–]{{1,3}}{_FOUR},?\s+{_CITY}", "AT", Proof.SURE, "A-1010 Wien"),
    Place(rf"(?:CH)[\s\-–]{{1,3}}{_FOUR},?\s+{_CITY}", "CH", Proof.SURE, "CH-8001 Zürich"),
    Place(rf"(?:B|BE)[\s\-–]{{1,3}}{_FOUR},?\s+{_CITY}", "BE", Proof.SURE, "B-1000 Brussel"),
    Place(rf"(?:L|LU)[\s\-–]{{1,3}}{_FOUR},?\s+{_CITY}", "LU", Proof.SURE, "L-1246 Luxembourg"),
    Place(rf"(?:F|FR)[\s\-–]{{1,3}}{_FIVE},?\s+{_CITY_FR}", "FR", Proof.SURE, "F-75002 Paris"),
    Place(
        rf"(?:I|IT)[\s\-–]{{1,3}}{_FIVE},?\s+{_CITY}(?:,?\s+\(?(?P<state>[A-Z]{{2}})\)?)?",
        "IT",
        Proof.SURE,
        "I-20121 Milano (MI)",
    ),
    Place(rf"(?:E|ES)[\s\-–]{{1,3}}{_FIVE},?\s+{_CITY}", "ES", Proof.SURE, "E-28014 Madrid"),
    Place(rf"(?:DK)[\s\-–]{{1,3}}{_FOUR},?\s+{_CITY}", "DK", Proof.SURE, "DK-2100 København Ø"),
    Place(rf"(?:N|NO)[\s\-–]{{1,3}}{_NO_FOUR},?\s+{_CITY}", "NO", Proof.SURE, "NO-0150 Oslo"),
    Place(rf"(?:S|SE)[\s\-–]{{1,3}}(?P<code>\d{{3}}\s?\d{{2}}),?\s+{_CITY}", "SE", Proof.SURE, "SE-413 04 Göteborg"),
    Place(rf"(?:FI|FIN)[\s\-–]{{1,3}}{_FIVE},?\s+{_CITY}", "FI", Proof.SURE, "FI-00100 Helsinki"),
    Place(rf"(?:PL[\s-]+)?(?P<code>\d{{2}}-\d{{3}}),?\s+{_CITY}", "PL", Proof.SURE, "00-950 Warszawa"),
    Place(rf"(?:PT?[\s-]+)?(?P<code>\d{{4}}-\d{{3}}),?\s+{_CITY}", "PT", Proof.SURE, "1250-068 Lisboa"),
    Place(rf"{_CITY},?\s*[-–/]?\s*{_state('BR')},?\s+{_CEP}", "BR", Proof.SURE, "Porto Alegre, RS, 90010-150"),
    Place(rf"{_CEP},?\s+{_CITY},?\s*[-–/]?\s*{_state('BR')}", "BR", Proof.SURE, "CEP 90010-150, Porto Alegre/RS"),
    Place(rf"{_FIVE},?\s+(?P<city>{_TOWN}{_CEDEX})", "FR", Proof.SURE, "44403 Rezé Cedex"),
    Place(rf"{_FIVE},?\s+{_CITY_OF_TWO},?\s+\({_state('IT')}\)", "IT", Proof.SURE, "73100 Lecce (LE)"),
    Place(rf"{_FIVE},?\s+{_CITY},?\s+\((?P<state>{_PROVINCES})\)", "IT", Proof.SURE, "53036 Poggibonsi (Siena)"),
    Place(rf"{_FIVE},?\s+{_CITY},?\s+\({_state('ES')}\)", "ES", Proof.SURE, "20120 Hernani (Gipuzkoa)"),
    Place(rf"{_FIVE},?\s+{_CITY},?\s+\(?{_state('IT')}\)?", "IT", Proof.STREET, "67051 Avezzano AQ"),
    Place(rf"{_FIVE},?\s+{_CITY},?\s+\(?{_state('ES')}\)?", "ES", Proof.STREET, "20120 Hernani, Gipuzkoa"),
    Place(
        rf"(?:C\.?\s?P\.?:?\s*)?{_FIVE},?\s+{_CITY},?\s+{_state('MX')}",
        "MX",
        Proof.STREET,
        "64000 Monterrey, Nuevo León",
    ),
    Place(rf"{_CITY},?\s+{_state('MX')},?\s+(?:C\.?\s?P\.?:?\s*)?{_FIVE}", "MX", Proof.STREET, "Monterrey, N.L. 64000"),
    Place(
        rf"{_CITY},?\s+C\.?\s?P\.?:?\s*{_FIVE},?\s+{_state('MX')}",
        "MX",
        Proof.SURE,
        "Cuauhtémoc, C.P. 06700, Ciudad de México",
    ),
    Place(
        r"〒?\s?(?P<code>\d{3}[-－]\d{4}),?\s*(?P<state>東京都|北海道|大阪府|京都府|[^\W\d_]{2,3}県)(?P<city>[^\W\d_]{1,6}?[区市町村])(?P<street>[^,;]{0,40}?)",
        "JP",
        Proof.SURE,
        "〒100-0005 東京都千代田区丸の内1-2-3",
    ),
    Place(
        r"〒\s?(?P<code>\d{3}[-－]\d{4}),?\s*(?P<city>[^\W\d_]{1,5}?市)(?P<street>[^,;]{0,40}?)",
        "JP",
        Proof.SURE,
        "〒460-0008 名古屋市中区栄3-4-5",
    ),
    Place(
        r"(?:中国\s?)?(?P<state>[^\W\d_]{2,3}省)?(?P<city>[^\W\d_]{2,4}?市)(?P<street>[^\W\d_]{2,16}\d{1,5}号[^,;，；]{0,30}?)(?:[,，]?\s*(?:邮编[:：]?\s?)?(?P<code>\d{6}))?",
        "CN",
        Proof.SURE,
        "上海市浦东新区世纪大道100号 200120",
    ),
    Place(rf"{_CITY},?\s+(?P<code>\d{{3}}-\d{{4}})", "JP", Proof.COUNTRY, "Tokyo 160-0023"),
    Place(
        rf"{_CITY},?\s+{_FIVE}", "PE CR EC MY TH TW SA EG PK LK MM KE MA ID KR TR UA VN", Proof.COUNTRY, "Lima 15046"
    ),
    Place(
        rf"{_FIVE},?\s+{_CITY}", "UY PE MY TH TW SA EG PK MA DZ KR IL CU GT ME BA KZ", Proof.COUNTRY, "11200 Montevideo"
    ),
    Place(rf"C\.?\s?P\.?:?\s*{_FIVE},?\s+{_CITY}", "MX", Proof.STREET, "C.P. 06600 Ciudad de México"),
    Place(rf"{_CITY},?\s+C\.?\s?P\.?:?\s*{_FIVE}", "MX", Proof.STREET, "Monterrey, C.P. 64000"),
    Place(rf"{_FIVE},?\s+{_CITY_FR}", "DE FR ES IT FI EE HR MX TR RS UA MC SM", Proof.STREET, "20095 Hamburg"),
    Place(
        rf"(?:CZ|SK|GR)[\s\-–]{{1,3}}(?P<code>\d{{3}}\s?\d{{2}}),?\s+{_CITY_OF_PARTS}",
        "CZ SK GR",
        Proof.STREET,
        "CZ-110 00 Praha 1",
    ),
    Place(rf"(?P<code>\d{{3}}\s\d{{2}}),?\s+{_CITY_OF_PARTS}", "SE CZ SK GR", Proof.STREET, "602 00 Brno"),
    Place(
        rf"(?:HU|H|SI|SLO|BG|LV|LI|FL)[\s\-–]{{1,3}}{_FOUR},?\s+{_CITY}",
        "HU SI BG LV LI",
        Proof.STREET,
        "SI-1000 Ljubljana",
    ),
    Place(
        rf"(?:HR|RS|EE|LT|MC|SM|UA|TR)[\s\-–]{{1,3}}{_FIVE},?\s+{_CITY}",
        "HR RS EE LT MC SM UA TR",
        Proof.STREET,
        "HR-10000 Zagreb",
    ),
    Place(rf"{_FOUR},?\s+{_CITY_OF_TWO}", "AT CH BE DK NO LU HU SI NZ ZA BG LI", Proof.STREET, "8010 Graz"),
    Place(rf"{_NO_FOUR},?\s+{_CITY}", "NO", Proof.STREET, "0150 Oslo"),
    Place(rf"{_CITY},?\s+{_FOUR}", "NZ ZA AU BE VE PH TN BD CY", Proof.COUNTRY, "Cape Town 8001"),
    Place(rf"(?!New\s+Delhi){_CITY},?\s+{_state('IN')},?\s+{_PIN}", "IN", Proof.SURE, "Bengaluru, Karnataka 560001"),
    Place(rf"(?:Dist(?:rict)?\.?:?\s+)?{_CITY},?\s+{_PIN}(?:,?\s+{_state('IN')})?", "IN", Proof.STREET, "Pune 411004"),
    Place(rf"{_CITY},?\s+(?P<code>\d{{6}})", "CN VN", Proof.COUNTRY, "Shanghai 200120"),
    Place(rf"(?P<code>\d{{6}}),?\s+(?:г\.?\s?)?{_CITY}", "RU RO CN", Proof.STREET, "163000, г. Архангельск"),
    Place(r"(?P<city>Singapore),?\s+(?P<code>\d{6})", "SG", Proof.SURE, "Singapore 018956"),
    Place(
        rf"\(?(?P<code>[A-HJ-NP-Z]\d{{4}}(?:[A-Z]{{3}})?)\)?,?\s+{_CITY}(?:,?\s+{_state('AR')})?",
        "AR",
        Proof.STREET,
        "B1638 Vicente López",
    ),
    Place(rf"{_CITY},\s+{_state('US')}", "US", Proof.SURE, "Houston, Texas"),
    Place(rf"{_CITY},\s+{_state('CA')}", "CA", Proof.SURE, "Toronto, Ontario"),
    Place(rf"{_CITY},\s+{_state('AU')}", "AU", Proof.SURE, "Perth, Western Australia"),
    Place(rf"{_CITY},?\s+(?P<state>NSW|VIC|QLD|TAS)", "AU", Proof.SURE, "Sydney NSW"),
    Place(rf"{_CITY},?\s*[-–/]?\s*{_state('BR')}", "BR", Proof.COUNTRY, "Curitiba/PR"),
    Place(rf"{_CITY},\s+{_state('IE')}", "IE", Proof.SURE, "Naas, Co. Kildare"),
)
"""Tried from the top; the region of a row with several follows from what stands around."""


@dataclass(frozen=True, slots=True)
class PostalLine:
    """What a postal line gives: city, state, code, country, and the countries that write so; in East Asia the street too."""

    city: str
    state: str | None
    code: str | None
    country: str | None
    regions: tuple[str, ...]
    proof: Proof
    street: str | None = None


_LONGEST = 90
_ASIDE = re.compile(r"\s\([^\W\d_][^()\d]{2,30}\)$")
"""What a town's name is told apart with: "9320 Erembodegem (Aalst)"."""
_NAMED_GROUP = re.compile(r"\(\?P<\w+>")
_ANY = lazily("|".join(f"(?:{_NAMED_GROUP.sub('(?:', place.pattern)})" for place in PLACES))
"""One look for the many texts that are none of them."""
_WITHOUT_CODE = tuple(place for place in PLACES if "<code>" not in place.pattern)
_CODE = re.compile(
    r"\d{4}|\d{3}\s?-?\d{2}|\d{2}-\d{3}|[A-Z]\d[A-Z]|[A-Z]\d{1,2}[A-Z]?\s?\d[A-Z]{2}|[A-Z]\d\d|Dublin\s\d"
)
"""What every postal code has at least; without it only the rows without a code are tried."""


@lru_cache(maxsize=512)
def postal_lines(text: str) -> tuple[PostalLine, ...]:
    """The readings of a text as a postal line, likeliest first."""
    if len(text) > _LONGEST or not _ANY.fullmatch(text):
        aside = _ASIDE.search(text)
        return postal_lines(text[: aside.start()]) if aside is not None else ()
    places = PLACES if _CODE.search(text) else _WITHOUT_CODE
    matches = ((_compiled(place.pattern).fullmatch(text), place) for place in places)
    return tuple(_line(match, place) for match, place in matches if match is not None)


@cache  # a cold start compiles one pattern, and the others when the first address is read
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _line(match: re.Match[str], place: Place) -> PostalLine:
    groups = match.groupdict()
    city = groups["city"].strip(" ,.-–")
    regions = tuple(place.regions.split())
    return PostalLine(
        city,
        groups.get("state"),
        groups.get("code"),
        groups.get("country"),
        regions,
        place.proof,
        groups.get("street") or None,
    )
