"""Towns that need no postal code beside them to be known as towns: the large ones, in their own and other languages."""

from gleaner.contacts.domains import folded

TOWNS: tuple[tuple[str, str], ...] = (
    (
        "NL",
        (
            "amsterdam|rotterdam|den haag|the hague|'s-gravenhage|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen|arnhem|haarlem|enschede|"
            "amersfoort|apeldoorn|zwolle|leiden|maastricht|delft|leeuwarden|den bosch|'s-hertogenbosch|hilversum|wageningen|middelburg|assen|lelystad"
        ),
    ),
    (
        "BE",
        "brussel|bruxelles|brussels|antwerpen|antwerp|anvers|gent|ghent|gand|luik|liege|brugge|bruges|leuven|louvain|namur|namen|mechelen|hasselt|mons|charleroi|kortrijk",
    ),
    (
        "DE",
        (
            "berlin|hamburg|munchen|munich|koln|cologne|frankfurt|frankfurt am main|stuttgart|dusseldorf|leipzig|dortmund|essen|bremen|dresden|hannover|"
            "hanover|nurnberg|nuremberg|duisburg|bochum|wuppertal|bielefeld|bonn|munster|karlsruhe|mannheim|augsburg|wiesbaden|monchengladbach|braunschweig|"
            "kiel|chemnitz|aachen|magdeburg|freiburg|krefeld|mainz|lubeck|erfurt|rostock|kassel|potsdam|saarbrucken|heidelberg|darmstadt|regensburg|"
            "ingolstadt|wurzburg|ulm|gottingen|jena|trier|konstanz|tubingen|osnabruck|oldenburg|paderborn|siegen|wolfsburg|erlangen|bayreuth|passau"
        ),
    ),
    ("AT", "wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|villach|wels|st. polten|dornbirn|bregenz|leoben"),
    (
        "CH",
        "zurich|geneve|geneva|genf|basel|bern|berne|lausanne|winterthur|luzern|lucerne|st. gallen|lugano|zug|neuchatel|fribourg|chur|biel",
    ),
    (
        "FR",
        (
            "paris|marseille|lyon|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|grenoble|dijon|angers|nimes|toulon|le havre|brest|"
            "le mans|clermont-ferrand|tours|amiens|limoges|metz|nancy|besancon|orleans|mulhouse|rouen|caen|perpignan|avignon|poitiers|la rochelle|pau|cannes"
        ),
    ),
    (
        "ES",
        (
            "madrid|barcelona|valencia|sevilla|seville|zaragoza|malaga|murcia|palma|bilbao|alicante|cordoba|valladolid|vigo|gijon|granada|vitoria|oviedo|"
            "pamplona|san sebastian|donostia|santander|salamanca|burgos|almeria|leon|cadiz|tarragona|girona|lleida|logrono|badajoz|toledo|las palmas"
        ),
    ),
    (
        "IT",
        (
            "roma|rome|milano|milan|napoli|naples|torino|turin|palermo|genova|genoa|bologna|firenze|florence|bari|catania|venezia|venice|verona|messina|padova|"
            "trieste|brescia|parma|modena|reggio emilia|perugia|livorno|ravenna|cagliari|rimini|ferrara|bergamo|trento|vicenza|bolzano|pisa|siena|lecce|ancona|udine"
        ),
    ),
    (
        "PT",
        "lisboa|lisbon|porto|oporto|braga|coimbra|funchal|setubal|aveiro|evora|faro|leiria|viseu|guimaraes|vila nova de gaia",
    ),
    (
        "BR",
        (
            "sao paulo|rio de janeiro|brasilia|salvador|fortaleza|belo horizonte|manaus|curitiba|recife|porto alegre|goiania|belem|campinas|florianopolis|"
            "sao luis|maceio|natal|joao pessoa|cuiaba|campo grande|vitoria|santos|joinville|londrina|ribeirao preto|uberlandia|sorocaba|niteroi"
        ),
    ),
    (
        "GB",
        (
            "london|birmingham|manchester|glasgow|liverpool|leeds|sheffield|edinburgh|bristol|leicester|coventry|bradford|cardiff|belfast|nottingham|"
            "newcastle|newcastle upon tyne|southampton|portsmouth|plymouth|reading|oxford|cambridge|york|aberdeen|dundee|swansea|milton keynes|brighton|norwich|"
            "exeter|bath|derby|wolverhampton|guildford|cheltenham|gloucester|ipswich|luton|swindon|warwick|durham|lancaster|st andrews|stirling|inverness"
        ),
    ),
    ("IE", "dublin|cork|galway|limerick|waterford|kilkenny|sligo|athlone|drogheda|dundalk"),
    (
        "US",
        (
            "new york|new york city|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|fort worth|columbus|"
            "charlotte|san francisco|indianapolis|seattle|denver|washington|boston|el paso|nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|"
            "baltimore|milwaukee|albuquerque|tucson|fresno|mesa|sacramento|atlanta|kansas city|colorado springs|omaha|raleigh|miami|long beach|virginia beach|"
            "oakland|minneapolis|tulsa|tampa|arlington|new orleans|cleveland|honolulu|pittsburgh|cincinnati|anchorage|st. louis|saint louis|st. paul|orlando|irvine|"
            "newark|buffalo|durham|madison|santa fe|santa clara|santa monica|santa barbara|santa cruz|palo alto|mountain view|menlo park|sunnyvale|cupertino|"
            "redwood city|berkeley|stanford|pasadena|ann arbor|cambridge|boulder|salt lake city|boise|richmond|rochester|syracuse|albany|hartford|new haven|"
            "providence|princeton|bethesda|rockville|alexandria|reston|bellevue|redmond|spokane|plano|irving|scottsdale|tempe|chapel hill|brooklyn|baton rouge"
        ),
    ),
    (
        "CA",
        "toronto|montreal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec|quebec city|hamilton|kitchener|waterloo|london|victoria|halifax|saskatoon|regina|mississauga|kingston|guelph|burnaby|laval|gatineau",
    ),
    (
        "AU",
        "sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|darwin|gold coast|newcastle|geelong|wollongong|cairns|townsville",
    ),
    ("NZ", "auckland|wellington|christchurch|dunedin|hamilton"),
    (
        "IN",
        (
            "mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|ahmedabad|chennai|kolkata|pune|jaipur|lucknow|kanpur|nagpur|indore|bhopal|gurgaon|gurugram|"
            "noida|chandigarh|kochi|coimbatore|mysore|mysuru|thiruvananthapuram|vadodara|surat|visakhapatnam|goa"
        ),
    ),
    (
        "MX",
        "ciudad de mexico|mexico city|guadalajara|monterrey|puebla|tijuana|leon|queretaro|merida|cancun|toluca|san luis potosi|aguascalientes|hermosillo|chihuahua",
    ),
    ("ZA", "johannesburg|cape town|pretoria|durban|stellenbosch|sandton|port elizabeth|bloemfontein"),
    ("DK", "kobenhavn|københavn|copenhagen|aarhus|arhus|odense|aalborg|esbjerg|lyngby"),
    (
        "SE",
        "stockholm|goteborg|gothenburg|malmo|uppsala|linkoping|lund|umea|vasteras|orebro|helsingborg|norrkoping|lulea",
    ),
    ("NO", "oslo|bergen|trondheim|stavanger|tromso|tromsø|kristiansand|drammen"),
    ("FI", "helsinki|helsingfors|espoo|esbo|tampere|turku|oulu|vantaa|jyvaskyla|lahti"),
    (
        "PL",
        "warszawa|warsaw|krakow|cracow|wroclaw|wrocław|poznan|gdansk|lodz|łódź|szczecin|lublin|katowice|gdynia|bydgoszcz",
    ),
    ("CZ", "praha|prague|prag|brno|ostrava|plzen|olomouc|liberec"),
    (
        "",
        "luxembourg|budapest|bucharest|bucuresti|sofia|athens|istanbul|ankara|zagreb|ljubljana|belgrade|bratislava|vilnius|riga|tallinn|reykjavik|kyiv|kiev|moscow|moskva|москва|санкт-петербург",
    ),
    (
        "",
        "tel aviv|jerusalem|haifa|dubai|abu dhabi|cairo|casablanca|tunis|nairobi|lagos",
    ),
    (
        "",
        "singapore|hong kong|tokyo|osaka|kyoto|seoul|beijing|shanghai|shenzhen|guangzhou|taipei|bangkok|kuala lumpur|jakarta|manila|buenos aires|santiago|bogota|lima|medellin|montevideo",
    ),
)
"""By country, folded."""

_TOWNS: dict[str, tuple[str, ...]] = {}
for _region, _listed in TOWNS:
    for _town in map(folded, _listed.split("|")):
        _TOWNS[_town] = (*_TOWNS.get(_town, ()), _region)


def is_known_town(name: str) -> bool:
    """Whether a name is a large town's."""
    return folded(name).strip(" .") in _TOWNS


def region_of_town(name: str) -> str | None:
    """The country of a large town whose name no other has."""
    regions = _TOWNS.get(folded(name).strip(" ."), ())
    return regions[0] or None if len(regions) == 1 else None
