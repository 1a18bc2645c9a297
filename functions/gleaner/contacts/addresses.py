"""Postal addresses in a signature: street, postal code and city, state, country; one unit, never mixed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from gleaner.contacts.blocks import Cell
from gleaner.contacts.countries import region_called
from gleaner.contacts.domains import folded
from gleaner.contacts.wording import ORGANISATIONS, word_set, words_of


@dataclass(frozen=True, slots=True)
class Address:
    """What of a postal address a signature gives, as written. `region` is the country's code, `cells` where it stood."""

    street: str | None = None
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None
    country: str | None = None
    region: str | None = None
    cells: frozenset[Cell] = frozenset()


@dataclass(frozen=True, slots=True)
class Place:
    """How a country writes postal code and city on one line. `region` None: several countries share the form."""

    pattern: str
    region: str | None
    example: str


_CITY = r"(?P<city>[^\W\d_][^\d,;:|()]{1,40}?)"
_STATES_US = [
    "AL",
    "AK",
    "AZ",
    "AR",
    "CA",
    "CO",
    "CT",
    "DE",
    "FL",
    "GA",
    "HI",
    "ID",
    "IL",
    "IN",
    "IA",
    "KS",
    "KY",
    "LA",
    "ME",
    "MD",
    "MA",
    "MI",
    "MN",
    "MS",
    "MO",
    "MT",
    "NE",
    "NV",
    "NH",
    "NJ",
    "NM",
    "NY",
    "NC",
    "ND",
    "OH",
    "OK",
    "OR",
    "PA",
    "RI",
    "SC",
    "SD",
    "TN",
    "TX",
    "UT",
    "VT",
    "VA",
    "WA",
    "WV",
    "WI",
    "WY",
    "DC",
]
_STATE_NAMES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|"
    "Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|"
    "North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|"
    "Wisconsin|Wyoming"
)
_STATE = rf"(?P<state>(?:{'|'.join(_STATES_US)})|D\.C\.|{_STATE_NAMES})"
_PROVINCE = r"(?P<state>AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba)"
_GB_CODE = r"(?P<code>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})"

PLACES = (
    Place(rf"{_CITY},?\s+{_STATE}\s*[,.]?\s+(?P<code>\d{{5}}(?:-\d{{4}})?)", "US", "Winter Park FL 32792"),
    Place(
        rf"{_CITY},\s*{_STATE},?\s+(?:USA|U\.S\.A\.|US)\s+(?P<code>\d{{5}}(?:-\d{{4}})?)",
        "US",
        "Cambridge, MA USA 02138",
    ),
    Place(
        rf"{_CITY},?\s+{_PROVINCE}\s*,?\s+(?:Canada,?\s+)?(?P<code>[A-Z]\d[A-Z]\s?\d[A-Z]\d)",
        "CA",
        "Nelson, BC V1L 2W3",
    ),
    Place(rf"(?:NL[\s-]+)?(?P<code>\d{{4}}\s?[A-Z]{{2}})(?=[\s,])[\s,]+{_CITY}", "NL", "1012 AB Amsterdam"),
    Place(rf"(?:D|DE)[\s-]+(?P<code>\d{{5}})\s+{_CITY}", "DE", "D-80331 München"),
    Place(rf"(?:A|AT)[\s-]+(?P<code>\d{{4}})\s+{_CITY}", "AT", "A-1010 Wien"),
    Place(rf"(?:CH)[\s-]+(?P<code>\d{{4}})\s+{_CITY}", "CH", "CH-8001 Zürich"),
    Place(rf"(?:B|BE)[\s-]+(?P<code>\d{{4}})\s+{_CITY}", "BE", "B-1000 Brussel"),
    Place(rf"(?P<code>\d{{5}})\s+{_CITY}", None, "20095 Hamburg"),
    Place(rf"{_CITY},?\s+{_GB_CODE}", "GB", "London SW1A 1AA"),
    Place(r"(?P<city>Dublin\s+\d{1,2})", "IE", "Dublin 4"),
)
"""Forms of the postal line; the first that fits the end of a cell wins."""

_STREET_ENDS = (
    "straat|laan|weg|plein|gracht|kade|singel|dijk|dreef|hof|steeg|dwarsstraat|boulevard|plantsoen|park|ring|baan|pad|haven|markt|wal|"  # nl
    "stra(?:ß|ss)e|str\\.|gasse|allee|platz|damm|ufer|chaussee|steig|graben|kamp|stieg"  # de
)
_STREETS = (
    rf"(?:[^\W\d_][\w'’.\-]*\s+){{0,4}}[\w'’.\-]*(?:{_STREET_ENDS})\s+\d+\s?[a-zA-Z]?(?:\s?[-–/]\s?(?:\d+\s?[a-zA-Z]?|[IVX]{{1,4}}|[a-zA-Z]\d*|hs|bis))?",  # Keizersgracht 12-III
    r"(?:postbus|postfach)\s+\d[\d\s]*\d",  # Postbus 1234
    r"p\.?\s?o\.?\s?box\s+\d+",  # P.O. Box 1773
    (
        r"(?:(?:suite|unit|floor|level)\s+\w+,?\s+)?\d+[a-z]?(?:-\d+)?\s+(?:[\w'’.]+\s+){0,5}?"
        r"(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.?|boulevard|blvd\.?|way|court|ct\.?|square|sq\.?|place|pl\.?|terrace|close|crescent|"
        r"parkway|pkwy\.?|highway|hwy\.?|quay|row|mews|hill|gardens|hall|circle|grove|walk|yard|wharf)"
        r"(?:,?\s+(?:n|s|e|w|ne|nw|se|sw|n\.w\.|n\.e\.|s\.w\.|s\.e\.))?(?:,?\s+(?:suite|ste\.?|floor|unit|room|apt\.?|bldg\.?|#)\s*[\w\-]+)*"
    ),  # 505 Main Street
    r"(?:am|an\s+der|im|auf\s+dem|unter\s+den|zum|zur|in\s+der|aan\s+de|op\s+de)\s+[^\W\d_][\w\-]*(?:\s+[^\W\d_][\w\-]*)?\s+\d+\s?[a-z]?",  # Am Markt 3
)
_STREET = re.compile("^(?:" + "|".join(f"(?:{street})" for street in _STREETS) + r")(?=$|[\s,])", re.IGNORECASE)
_STREET_BARE = re.compile(r"^(?:[^\W\d_][\w'’.]*\s+){1,3}(?:street|road|avenue|lane|drive|quay|square)$", re.IGNORECASE)
_SUITE = re.compile(r"^(?:suite|ste\.?|unit|floor|room)\s+[\w\-]+$", re.IGNORECASE)
_PLACES = tuple((re.compile(rf"(?:^|(?<=[,\s])){place.pattern}\.?$"), place) for place in PLACES)
_STATES = ((re.compile(_STATE), "US"), (re.compile(_PROVINCE), "CA"))
_STREET_LOOSE = re.compile(
    r"^(?:[^\W\d_][\w'’.\- ]+\s\d{1,4}\s?[a-zA-Z]?|\d{1,5}[a-zA-Z]?\s+[A-Z][\w'’.\- ]+(?:,\s+[Ss]uite\s+\w+)?)$"
)
"""What only the postal line right below it makes a street: "Träsktorpet 3", "1947 Camino Vida Roble, suite 104"."""
_CITY_ALONE = re.compile(r"^[^\W\d_][\w'’.\- ]{1,30}$")
_CODE_CA = re.compile(r"^[A-Z]\d[A-Z]\s?\d[A-Z]\d$")
_CODE_GB = re.compile(rf"^{_GB_CODE}$")
_DIGIT = re.compile(r"\d")
"""Every street but a bare one, and every postal line, has one; most cells have none."""
_BREAK = re.compile(r"[,\s(]+")
_TAIL_COUNTRY = re.compile(r"[,\s]+\(?(?P<country>[^\W\d_][^\d,;:|()]*?)\)?\.?$")


def find_address(cells: Sequence[Cell], *, assumed_region: str | None) -> Address | None:
    """The first address of a block, read from its postal line up and down; `assumed_region` settles a bare 5-digit code."""
    region = region_named([cell.text for cell in cells]) or assumed_region
    country: Address | None = None
    for at, cell in enumerate(cells):
        found = _postal_line(cell.text)
        if found is None or not (found.region or found.country or region in _FIVE_DIGITS):
            continue
        if found.city is not None:
            return _completed(found, cells, at, region)
        country = country or _completed(found, cells, at, region)
    return country


def region_named(texts: Sequence[str]) -> str | None:
    """The region of a country named at the end of one of the texts."""
    named = (country for text in texts if (country := _country_of(text)) is not None)
    return next((region_called(country) for country in named), None)


def without_country(text: str) -> str:
    """A text without the country named at its end."""
    country = _country_of(text) if "," in text else None
    return text.strip(" ,.")[: -len(country)].rstrip(" ,(") if country and text.strip(" ,.").endswith(country) else text


def is_street(text: str) -> bool:
    """Whether a piece of text is a street with its number, or a postbox."""
    return _DIGIT.search(text) is not None and _STREET.match(text.strip(" ,.")) is not None


_ORGANISATION_ENDS = tuple(words_of(ORGANISATIONS))
_FIVE_DIGITS = word_set("DE FR ES IT FI SE EE HR")


def _postal_line(text: str) -> Address | None:
    street = _STREET.match(text) if _DIGIT.search(text) else None
    rest = text[street.end() :].strip(" ,.") if street is not None else ""
    if street is not None and rest:
        found = _place_line(rest)
        return replace(found, street=street[0].strip(" ,")) if found is not None and found.city is not None else None
    return _place_line(text)


def _place_line(text: str) -> Address | None:
    bare = text.strip(" ,.;")
    country = _country_of(bare)
    without = (
        bare[: -len(country) - 1].rstrip(" ,(.")
        if country and len(country) < len(bare) and not bare.endswith(")")
        else bare
    )
    if country and bare.endswith(")"):
        without = bare.rpartition("(")[0].rstrip(" ,")
    region = region_called(country) if country else None
    for pattern, place in _PLACES if _DIGIT.search(without) else ():
        match = pattern.search(without)
        if match is not None and (place.region is None or region is None or region == place.region):
            return _from_match(match, without, place, country, region)
    return _loose_line(without, bare, country, region)


def _from_match(
    match: re.Match[str], text: str, place: Place, country: str | None, region: str | None
) -> Address | None:
    groups = match.groupdict()
    before = text[: match.start()].strip(" ,")
    city = groups["city"].strip(" ,.")
    if "," not in text[: match.start()] and before and not is_street(before):
        return None
    nested = _STREET.match(city)
    if nested is not None and nested.end() < len(city):
        before, city = nested[0].strip(" ,"), city[nested.end() :].strip(" ,")
    return Address(before or None, city, groups.get("state"), groups.get("code"), country, region or place.region)


def _loose_line(without: str, bare: str, country: str | None, region: str | None) -> Address | None:
    """Read "City, State" and "City, Country", with what stands before them left alone."""
    city, _, state = (part.strip() for part in without.rpartition(","))
    for pattern, code in _STATES if city and region in (None, "US", "CA") else ():
        if pattern.fullmatch(state) and _CITY_ALONE.match(city):
            return Address(None, city, state, None, country, code)
    if country is None or without == bare:
        return Address(country=country, region=region) if country else None
    city = without.rpartition(",")[2].strip()
    is_organisation = any(folded(word).endswith(_ORGANISATION_ENDS) for word in city.split())
    if "," not in bare or is_organisation or not _CITY_ALONE.match(city):
        return None
    return Address(None, city, None, None, country, region)


@lru_cache(maxsize=256)
def _country_of(text: str) -> str | None:
    bare = text.strip(" ,.;()")
    if region_called(bare) or region_called(bare + "."):
        return text.strip(" ,;()") if region_called(text.strip(" ,;()")) else bare
    for match in _BREAK.finditer(bare):
        tail = bare[match.end() :]
        if len(tail) <= 24 and region_called(tail) and (len(tail) > 2 or tail.isupper()):
            return tail
    return None


def _completed(found: Address, cells: Sequence[Cell], at: int, assumed_region: str | None) -> Address:
    used = {cells[at]}
    address = found
    if address.street is None and address.city is not None:
        street = list(_street_above(cells, at, is_coded=address.postal_code is not None))
        used.update(street)
        address = replace(address, street=", ".join(cell.text.strip(" ,.") for cell in street) or None)
    for cell in cells[at + 1 : at + 3]:
        below = cell.text.strip(" ,;")
        country = _country_of(below)
        if address.country is None and country is not None and len(country) >= len(below.strip(".()")):
            address = replace(address, country=country, region=address.region or region_called(country))
            used.add(cell)
        elif address.postal_code is None and (_CODE_CA.match(below) or _CODE_GB.match(below)):
            address = replace(address, postal_code=below)
            used.add(cell)
    return replace(address, region=address.region or assumed_region, cells=frozenset(used))


def _street_above(cells: Sequence[Cell], at: int, *, is_coded: bool) -> Iterator[Cell]:
    column, row = cells[at].column, cells[at].row
    above = [cell for cell in cells[:at] if cell.row == row or (cell.row >= row - 2 and cell.column == column)]
    near = above[-2:]
    for index, cell in enumerate(near):
        text = cell.text.strip(" ,.")
        is_next_street = index + 1 < len(near) and is_street(near[index + 1].text)
        is_loose = is_coded and index == len(near) - 1 and _STREET_LOOSE.match(text)
        if is_street(text) or is_loose or _STREET_BARE.match(text) or (is_next_street and _SUITE.match(text)):
            yield cell
