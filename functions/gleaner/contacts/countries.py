"""Names of countries as signatures write them."""

from gleaner.contacts.domains import folded

COUNTRIES: tuple[tuple[str, str], ...] = (
    ("NL", "netherlands|the netherlands|nederland|holland|niederlande|pays-bas"),
    ("DE", "germany|deutschland|duitsland|allemagne"),
    ("BE", "belgium|belgie|belgien|belgique"),
    ("AT", "austria|osterreich|oostenrijk"),
    ("CH", "switzerland|schweiz|zwitserland|suisse"),
    ("LU", "luxembourg|luxemburg"),
    (
        "GB",
        "uk|u.k.|united kingdom|england|scotland|wales|great britain|northern ireland|verenigd koninkrijk|grossbritannien|engeland",
    ),
    ("IE", "ireland|ierland|irland"),
    ("US", "usa|u.s.a.|us|u.s.|united states|united states of america|verenigde staten|vereinigte staaten"),
    ("CA", "canada|kanada"),
    ("AU", "australia|australie|australien"),
    ("NZ", "new zealand"),
    ("FR", "france|frankrijk|frankreich"),
    ("ES", "spain|spanje|spanien|espana"),
    ("IT", "italy|italie|italien|italia"),
    ("PT", "portugal"),
    ("DK", "denmark|denemarken|danemark|danmark"),
    ("SE", "sweden|zweden|schweden|sverige"),
    ("NO", "norway|noorwegen|norwegen|norge"),
    ("FI", "finland|finnland|suomi"),
    ("PL", "poland|polen|polska"),
    ("CZ", "czech republic|czechia|tsjechie|tschechien"),
    ("JP", "japan"),
    ("IN", "india|indien"),
    ("SG", "singapore|singapur"),
    ("ZA", "south africa|zuid-afrika|sudafrika"),
    ("MX", "mexico|mexiko"),
    ("BR", "brazil|brazilie|brasilien|brasil"),
)
"""Names of countries in English, Dutch and German (and their own), folded."""

_REGIONS = {name: region for region, names in COUNTRIES for name in names.split("|")}


def region_called(name: str) -> str | None:
    """The region (ISO 3166, two letters) of a country's name."""
    return _REGIONS.get(folded(name))
