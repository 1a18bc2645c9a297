"""The words that make a street's name, by language, and how its house number is written."""

WORD = r"[^\W\d_][\w'’.\-]*"
DATE = r"(?:\d{1,2}(?:[ºo°]|er)?\s+(?:de\s+|di\s+)?)?"
"""What a street named after a day begins with: "Avenida 24 de Julho", "Via 4 Novembre"."""
NO = r"(?:(?:nr|no|n|num|núm|č|č\.p|д|стр|nº|n°|n\.º|numero|número|\#)\.?\s?[º°]?\s?)?"
HOUSE = rf"{NO}\d{{1,5}}\s?[a-zA-Z]?(?:\s?(?:bis|ter))?(?:\s?[-–/]\s?(?:\d{{1,4}}\s?[a-zA-Z]?|[IVX]{{1,4}}|[a-zA-Z]\d{{0,2}}|hs|bis)){{0,2}}(?:\s[IVX]{{1,4}}|\s(?:bus|bo[iî]te|bte)\s?\w{{1,4}}|\s(?:zw|rd|hs|huis))?(?!\w)"
GERMANIC = (
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
    (
        "da",
        "gade|gaden|vej|vejen|allé|stræde|torv|torvet|plads|pladsen|vænge|parken|bakke|havn|kaj|brygge|boulevarden",
        "DK",
        "Vesterbrogade 12",
    ),
    ("sv", "gatan|vägen|gränd|gränden|torg|torget|stigen|backen|kajen|esplanaden|plan", "SE FI", "Linnégatan 42"),
    (
        "no",
        "gata|gate|gaten|veien|vegen|vei|plassen|torget|brygge|kaien|bakken|svingen|tunet",
        "NO SE",
        "Karl Johans gate 5",
    ),
    (
        "fi",
        "katu|tie|kuja|polku|bulevardi|tori|ranta|aukio|rinne|kaari|väylä|portti|laituri",
        "FI",
        "Mannerheimintie 10",
    ),
    ("hu", "utca|út|tér|körút", "HU", "Váci utca 12"),
)
ENGLISH = (
    r"street|st\.?|road|rd\.?|avenue|ave\.?|av\.?|lane|ln\.?|drive|dr\.?|boulevard|blvd\.?|way|court|ct\.?|square|sq\.?|place|pl\.?|terrace|close|"
    r"crescent|cres\.?|parkway|pkwy\.?|highway|hwy\.?|quay|row|mews|hill|gardens|hall|circle|cir\.?|grove|walk|yard|wharf|plaza|trail|tce|pde|parade|"
    r"esplanade|green|gate|loop|broadway|mall|turnpike|pike|bypass|broad|embankment|strand|rise|view|expressway|marg|nagar|causeway"
)
DUTCH_CODE = r"(?-i:[1-9]\d{3}\s?[A-Z]{2}\s)"
"""No French number and street: "1511 BD Oostzaan"."""
ALONE = r"broadway|strand|broad|embankment|esplanade|parade|highway"
"""Streets that need no other name: "505 Broadway"."""
LATIN_STREET = (
    r"rue|avenue|av\.?|ave\.?|boulevard|bd\.?|blvd\.?|boul\.?|place|pl\.?|allée|allées|chemin|ch\.|impasse|quai|route|rte\.?|cours|square|passage|"
    r"faubourg|fg\.?|chaussée|esplanade|rond-point|voie|sentier|ruelle|montée|lieu-?dit|hameau|zone\s+(?:artisanale|industrielle|commerciale|d['’]activités?)|parc\s+d['’]activités?|parvis|venelle|clos"
)
SPANISH = (
    r"calle|rúa|c/(?!o\b)\.?|cl\.|c\.(?!\s?p\.)|avda\.?|avenida|av\.?|paseo|pº|p\.º|plaza|pza\.?|plza\.?|pl\.|carrera|carretera|ctra\.?|polígono(?:\s+industrial)?|pol\.?\s?ind\.?|ronda|"
    r"camino|travesía|calzada|calz\.?|blvd\.?|boulevard|glorieta|rambla|callejón|cuesta|gran\s+vía|barrio|urb\.|urbanización|partida|muelle|bv\.|lg\.|lugar|carrer|passeig|pg\.?|avgda\.?|autopista|andador|prolongación"
)
ITALIAN = (
    r"via|v\.|viale|v\.le|piazza|p\.?zza|piazzale|p\.?le|corso|c\.so|largo|vicolo|strada|località|loc\.?|contrada|c\.da|lungotevere|lungarno|lungolago|"
    r"galleria|salita|traversa|borgo|frazione|fraz\.?|zona\s+industriale|z\.i\.|borgata|rione|strada\s+statale|s\.s\.|s\.p\.|fondamenta|riva|vico|calata|molo"
)
PORTUGUESE = (
    r"rua|r\.|avenida|av\.?|travessa|tv\.|trav\.|praça|pç\.?|pça\.?|largo|lgo\.?|alameda|al\.|estrada|estr\.|rodovia|rod\.|calçada|beco|rotunda|quinta|"
    r"urbanização|praceta|ladeira|zona\s+industrial|lugar|terreiro|bairro|cais|parque\s+industrial|via"
)
SLAVIC = r"ul\.?|ulica|al\.?|aleja|aleje|pl\.?|os\.|plac|ulice|nám\.?|náměstí|tř\.?|třída|nábřeží|улица|ул\.?|пр\.?|пр-т|проспект|наб\.?|пер\.?|переулок|шоссе|ш\.|бульвар|б-р|площадь|пл\.?"
