"""What the firms of craftsmen are called: "Bakkerij Vos", "Plomberie Le Gall"."""

from gleaner.contacts.work.wording import row, words_of

TRADES = (
    row(
        "en",
        "plumbing heating roofing painting landscaping electrical motors joinery carpentry builders bakery butchers florists garage salon kennels farm farms brewery removals haulage homes",
        "Harper Plumbing",
    ),
    row(
        "nl",
        "schildersbedrijf klusbedrijf hoveniersbedrijf kapsalon rijschool administratiekantoor advocatenkantoor notariskantoor autobedrijf installatiebedrijf",
        "Bakkerij Vos",
    ),
    row(
        "de",
        "malerbetrieb fahrschule reiseburo steuerburo hausverwaltung elektro sanitar heizungsbau zimmerei schlosserei metzgerei fleischerei konditorei",
        "Malerbetrieb Lohse",
    ),
    row(
        "fr",
        "plomberie electricite maconnerie couverture toiture peinture serrurerie coiffure carrosserie",
        "Plomberie Le Gall",
    ),
    row(
        "es",
        "fontaneria carpinteria electricidad pinturas gestoria peluqueria ferreteria autoescuela reformas",
        "Fontanería Ruiz",
    ),
    row(
        "it",
        "termoidraulica idraulica autofficina carrozzeria macelleria ferramenta vivai edilizia imbiancature",
        "Termoidraulica Conti",
    ),
    row("pt", "canalizacao serralharia carpintaria pastelaria oficina contabilidade condominio", "Serralharia Moura"),
)
"""What the firms of craftsmen are called before the family's name; most others end as `TRADE_ENDINGS` do."""

TRADE_ENDINGS = ("erei", "erij", "erie", "eria", "betrieb", "bedrijf", "kantoor", "ficio")

_TRADE_WORDS = words_of(TRADES)


def is_trade(word: str) -> bool:
    """Whether a word, as `domains.folded` makes it, names a craft's shop: "bakkerij", "plomberie"."""
    return word in _TRADE_WORDS or (len(word) > 7 and word.endswith(TRADE_ENDINGS))
