"""Names of countries as signatures write them: in English, Dutch, German, French, Spanish, Italian, Portuguese and their own."""

from gleaner.contacts.domains import folded

COUNTRIES: tuple[tuple[str, str], ...] = (
    (
        "NL",
        (
            "netherlands|the netherlands|nederland|holland|niederlande|die niederlande|pays-bas|les pays-bas|paises bajos|paesi bassi|olanda|holanda|"
            "paises baixos|nederlanderna|nederlandene|alankomaat|holandia"
        ),
    ),
    (
        "DE",
        "germany|deutschland|duitsland|allemagne|alemania|germania|alemanha|tyskland|saksa|niemcy|nemecko|bundesrepublik deutschland|германия",
    ),
    ("BE", "belgium|belgie|belgien|belgique|belgica|belgio|belgia|бельгия"),
    ("AT", "austria|osterreich|oesterreich|oostenrijk|autriche|osterrike|østrig|østerrike|itavalta|rakousko|австрия"),
    (
        "CH",
        "switzerland|schweiz|die schweiz|zwitserland|suisse|suiza|svizzera|suica|schweiz/suisse|sveits|sveitsi|szwajcaria|svycarsko",
    ),
    ("LU", "luxembourg|luxemburg|luxemburgo|lussemburgo|letzebuerg|grand-duche de luxembourg"),
    ("LI", "liechtenstein"),
    (
        "GB",
        (
            "uk|u.k.|u.k|united kingdom|the united kingdom|england|scotland|wales|great britain|northern ireland|verenigd koninkrijk|grossbritannien|engeland|"
            "schotland|vereinigtes konigreich|royaume-uni|angleterre|ecosse|reino unido|inglaterra|escocia|regno unito|inghilterra|scozia|storbritannien|"
            "storbritannia|wielka brytania|великобритания"
        ),
    ),
    ("IE", "ireland|republic of ireland|ierland|irland|irlande|irlanda|eire|irlanti|irlandia"),
    (
        "US",
        (
            "usa|u.s.a.|u.s.a|us|u.s.|u.s|united states|united states of america|the united states|verenigde staten|vereinigte staaten|vs|etats-unis|"
            "estados unidos|ee.uu.|ee. uu.|eeuu|e.u.a.|eua|stati uniti|stati uniti d'america|stany zjednoczone|сша"
        ),
    ),
    ("CA", "canada|kanada"),
    ("AU", "australia|australie|australien|австралия"),
    ("NZ", "new zealand|nieuw-zeeland|neuseeland|nouvelle-zelande|nueva zelanda|nuova zelanda|nova zelandia|aotearoa"),
    ("FR", "france|frankrijk|frankreich|francia|franca|frankrike|frankrig|ranska|francja|francie|франция"),
    ("MC", "monaco|principaute de monaco"),
    ("ES", "spain|spanje|spanien|espana|espagne|spagna|espanha|spania|espanja|hiszpania|spanelsko|испания"),
    ("IT", "italy|italie|italien|italia|wlochy|italie|италия"),
    ("SM", "san marino"),
    ("PT", "portugal|portogallo|portugali|portugalia|португалия"),
    ("DK", "denmark|denemarken|danemark|danmark|dinamarca|danimarca|tanska|dania|dansko"),
    ("SE", "sweden|zweden|schweden|sverige|suede|suecia|svezia|ruotsi|szwecja|svedsko"),
    ("NO", "norway|noorwegen|norwegen|norge|norvege|noruega|norvegia|norja|norwegia|norsko"),
    ("FI", "finland|finnland|suomi|finlande|finlandia"),
    ("IS", "iceland|ijsland|island|islande|islandia|islanda"),
    ("EE", "estonia|estland|estonie|eesti"),
    ("LV", "latvia|letland|lettland|lettonie|letonia|lettonia|latvija"),
    ("LT", "lithuania|litouwen|litauen|lituanie|lituania|lietuva"),
    ("PL", "poland|polen|polska|pologne|polonia|puola|polsko|польша"),
    (
        "CZ",
        "czech republic|czechia|tsjechie|tschechien|tschechische republik|republique tcheque|tchequie|republica checa|repubblica ceca|cesko|ceska republika|czechy|tjeckien",
    ),
    ("SK", "slovakia|slowakije|slowakei|slovaquie|eslovaquia|slovacchia|slovensko"),
    ("HU", "hungary|hongarije|ungarn|hongrie|hungria|ungheria|magyarorszag"),
    ("SI", "slovenia|slovenie|slowenien|slovenija"),
    ("HR", "croatia|kroatie|kroatien|croatie|croacia|croazia|hrvatska"),
    ("RS", "serbia|servie|serbien|serbie|srbija"),
    ("RO", "romania|roemenie|rumanien|roumanie|rumania"),
    ("BG", "bulgaria|bulgarije|bulgarien|bulgarie"),
    ("GR", "greece|griekenland|griechenland|grece|grecia|hellas"),
    ("CY", "cyprus|zypern|chypre|chipre|cipro"),
    ("MT", "malta"),
    ("TR", "turkey|turkiye|turkije|turkei|turquie|turquia|turchia"),
    ("UA", "ukraine|oekraine|ucrania|ucraina|ukraina"),
    ("RU", "russia|russian federation|rusland|russland|russie|rusia|россия"),
    ("IL", "israel"),
    (
        "AE",
        "uae|u.a.e.|united arab emirates|verenigde arabische emiraten|vereinigte arabische emirate|emirats arabes unis",
    ),
    ("SA", "saudi arabia|kingdom of saudi arabia"),
    ("EG", "egypt|egypte|agypten|egipto|egitto"),
    ("MA", "morocco|marokko|maroc|marruecos|marocco|marrocos"),
    ("TN", "tunisia|tunesie|tunesien|tunisie|tunez"),
    ("ZA", "south africa|zuid-afrika|sudafrika|afrique du sud|sudafrica|africa do sul|rsa"),
    ("NG", "nigeria"),
    ("KE", "kenya|kenia"),
    ("IN", "india|indien|inde|bharat|индия"),
    ("PK", "pakistan"),
    ("BD", "bangladesh"),
    ("LK", "sri lanka"),
    ("SG", "singapore|singapur|singapour|singapura"),
    ("MY", "malaysia|maleisie|malaisie|malasia"),
    ("TH", "thailand|thailande|tailandia"),
    ("VN", "vietnam|viet nam"),
    ("ID", "indonesia|indonesie|indonesien"),
    ("PH", "philippines|filipijnen|philippinen|filipinas"),
    ("CN", "china|p.r. china|pr china|p.r.china|people's republic of china|chine|cina|中国|китай"),
    ("HK", "hong kong|hongkong|香港"),
    ("TW", "taiwan|台灣|台湾"),
    ("JP", "japan|japon|giappone|japao|日本|япония"),
    ("KR", "korea|south korea|republic of korea|zuid-korea|sudkorea|coree du sud|corea del sur"),
    ("MX", "mexico|mexiko|mexique|messico|estados unidos mexicanos"),
    ("BR", "brazil|brazilie|brasilien|brasil|bresil|brasile|бразилия"),
    ("AR", "argentina|argentinie|argentinien|argentine|republica argentina"),
    ("CL", "chile|chili|cile"),
    ("CO", "colombia|kolumbien|colombie"),
    ("PE", "peru|perou"),
    ("UY", "uruguay"),
    ("PY", "paraguay"),
    ("BO", "bolivia|bolivie|bolivien"),
    ("EC", "ecuador|equador|equateur"),
    ("VE", "venezuela"),
    ("CR", "costa rica"),
    ("PA", "panama"),
    ("GT", "guatemala"),
    ("HN", "honduras"),
    ("SV", "el salvador"),
    ("NI", "nicaragua"),
    ("DO", "dominican republic|republica dominicana"),
    ("CU", "cuba"),
    ("PR", "puerto rico"),
    ("AO", "angola"),
    ("MZ", "mozambique|mocambique|mosambik|mozambico"),
    ("CV", "cape verde|cabo verde|kaapverdie|kap verde|cap-vert|capo verde"),
    ("ST", "sao tome e principe"),
    ("GW", "guinea-bissau|guine-bissau"),
    ("TL", "timor-leste|east timor"),
    ("MO", "macau|macao"),
    ("GH", "ghana"),
    ("SN", "senegal"),
    ("CI", "cote d'ivoire|ivory coast|elfenbeinkuste|ivoorkust|costa d'avorio"),
    ("CM", "cameroon|cameroun|kamerun|kameroen"),
    ("CD", "dr congo|democratic republic of the congo|rd congo|rdc"),
    ("DZ", "algeria|algerie|algerien|algerije|argelia"),
    ("ET", "ethiopia|ethiopie|athiopien"),
    ("UG", "uganda|ouganda"),
    ("TZ", "tanzania|tanzanie|tansania"),
    ("RW", "rwanda"),
    ("ZM", "zambia"),
    ("ZW", "zimbabwe"),
    ("BW", "botswana"),
    ("NA", "namibia|namibie"),
    ("MU", "mauritius|ile maurice"),
    ("MG", "madagascar|madagaskar"),
    ("LB", "lebanon|libanon|liban"),
    ("JO", "jordanie|jordanien|hashemite kingdom of jordan"),
    ("QA", "qatar|katar"),
    ("KW", "kuwait|koweit"),
    ("BH", "bahrain"),
    ("OM", "sultanate of oman"),
    ("IQ", "iraq|irak"),
    ("KZ", "kazakhstan|kasachstan|kazachstan"),
    ("AM", "armenia|armenie|armenien"),
    ("AZ", "azerbaijan|azerbeidzjan|aserbaidschan"),
    ("BY", "belarus|wit-rusland|weissrussland|bielorussie"),
    ("MD", "moldova|moldavie|moldau|republica moldova"),
    ("AL", "albania|albanie|albanien|shqiperia"),
    ("BA", "bosnia and herzegovina|bosnie-herzegovine|bosnien-herzegowina|bosna i hercegovina"),
    ("ME", "montenegro|crna gora"),
    ("MK", "north macedonia|noord-macedonie|nordmazedonien|macedoine du nord"),
    ("NP", "nepal"),
    ("MM", "myanmar"),
    ("KH", "cambodia|cambodja|kambodscha|cambodge"),
)
"""A region's code and its names, folded."""

_REGIONS = {folded(name): region for region, names in COUNTRIES for name in names.split("|")}
_NAMES_OF_PEOPLE = frozenset({"israel", "malta", "india", "chile", "vs", "island", "kenya", "kenia"})


def region_called(name: str) -> str | None:
    """The region (ISO 3166, two letters) of a country's name."""
    return _REGIONS.get(folded(name))


def is_also_a_name(name: str) -> bool:
    """Whether a country's name is a person's or a word too, so that it counts only by itself or behind a comma."""
    return folded(name) in _NAMES_OF_PEOPLE
