"""Addresses as countries write them (`;` ends a line), and their parts."""

WRITTEN: dict[str, list[tuple[str, tuple[str | None, ...]]]] = {
    "nl": [
        ("Keizersgracht 12-III;1015 CJ Amsterdam", ("Keizersgracht 12-III", "Amsterdam", None, "1015 CJ", None, "NL")),
        ("Postbus 1234, 3500 BA Utrecht, Nederland", ("Postbus 1234", "Utrecht", None, "3500 BA", "Nederland", "NL")),
        ("Lange Voorhout 8 | 2514 ED Den Haag", ("Lange Voorhout 8", "Den Haag", None, "2514 ED", None, "NL")),
        (
            "Stationsplein 41 II, NL-3818 LE Amersfoort",
            ("Stationsplein 41 II", "Amersfoort", None, "3818 LE", None, "NL"),
        ),
        (
            "Aan de Markt 3a;5211 JV 's-Hertogenbosch;The Netherlands",
            ("Aan de Markt 3a", "'s-Hertogenbosch", None, "5211 JV", "The Netherlands", "NL"),
        ),
        ("Parklaan 7, 1405 GN Bussum Nederland", ("Parklaan 7", "Bussum", None, "1405 GN", "Nederland", "NL")),
    ],
    "be": [
        ("Meir 24 bus 3;B-2000 Antwerpen", ("Meir 24 bus 3", "Antwerpen", None, "2000", None, "BE")),
        (
            "Rue de la Loi 16, 1000 Bruxelles, Belgique",
            ("Rue de la Loi 16", "Bruxelles", None, "1000", "Belgique", "BE"),
        ),
        ("Vaartstraat 44;9000 Gent;België", ("Vaartstraat 44", "Gent", None, "9000", "België", "BE")),
    ],
    "de": [
        ("Hauptstr. 5;D-80331 München", ("Hauptstr. 5", "München", None, "80331", None, "DE")),
        (
            "Unter den Linden 6, 10099 Berlin;Deutschland",
            ("Unter den Linden 6", "Berlin", None, "10099", "Deutschland", "DE"),
        ),
        ("Am Alten Markt 3 | 24103 Kiel | Germany", ("Am Alten Markt 3", "Kiel", None, "24103", "Germany", "DE")),
        ("Postfach 10 03 44, 01703 Dresden", ("Postfach 10 03 44", "Dresden", None, "01703", None, "DE")),
        (
            "Gebäude B, Industriestraße 12-14;68169 Mannheim",
            ("Gebäude B, Industriestraße 12-14", "Mannheim", None, "68169", None, "DE"),
        ),
        ("Frankfurter Allee 77 · 10247 Berlin", ("Frankfurter Allee 77", "Berlin", None, "10247", None, "DE")),
    ],
    "at": [
        ("Herrengasse 7/II;8010 Graz;Österreich", ("Herrengasse 7/II", "Graz", None, "8010", "Österreich", "AT")),
        ("Mariahilfer Straße 88/2/14, A-1070 Wien", ("Mariahilfer Straße 88/2/14", "Wien", None, "1070", None, "AT")),
    ],
    "ch": [
        ("Seestrasse 311, CH-8038 Zürich", ("Seestrasse 311", "Zürich", None, "8038", None, "CH")),
        ("Chemin des Vignes 8;1009 Pully;Suisse", ("Chemin des Vignes 8", "Pully", None, "1009", "Suisse", "CH")),
        ("Via Nassa 31;6900 Lugano;Svizzera", ("Via Nassa 31", "Lugano", None, "6900", "Svizzera", "CH")),
    ],
    "fr": [
        ("14 bis, rue du Moulin;44403 Rezé Cedex", ("14 bis, rue du Moulin", "Rezé Cedex", None, "44403", None, "FR")),
        (
            "10 avenue de Friedland, 75008 Paris, France",
            ("10 avenue de Friedland", "Paris", None, "75008", "France", "FR"),
        ),
        (
            "Bâtiment C;3 allée des Tilleuls;F-67000 Strasbourg",
            ("Bâtiment C, 3 allée des Tilleuls", "Strasbourg", None, "67000", None, "FR"),
        ),
        ("25, bd Haussmann – 75009 PARIS CEDEX 09", ("25, bd Haussmann", "PARIS CEDEX 09", None, "75009", None, "FR")),
        ("BP 40217;35042 Rennes cedex", ("BP 40217", "Rennes cedex", None, "35042", None, "FR")),
    ],
    "es": [
        ("C/ Alcalá, nº 45, 3º B;28014 Madrid", ("C/ Alcalá, nº 45, 3º B", "Madrid", None, "28014", None, "ES")),
        (
            "Avda. Diagonal, 640, 08017 Barcelona (España)",
            ("Avda. Diagonal, 640", "Barcelona", None, "08017", "España", "ES"),
        ),
        (
            "Polígono Industrial Sur, nave 14;20120 Hernani (Gipuzkoa)",
            ("Polígono Industrial Sur, nave 14", "Hernani", "Gipuzkoa", "20120", None, "ES"),
        ),
        (
            "Apartado de Correos 120, 03001 Alicante, Spain",
            ("Apartado de Correos 120", "Alicante", None, "03001", "Spain", "ES"),
        ),
    ],
    "it": [
        ("Via Roma, 12;20900 Monza (MB)", ("Via Roma, 12", "Monza", "MB", "20900", None, "IT")),
        (
            "Corso Vittorio Emanuele II n. 45 - 67051 Avezzano AQ",
            ("Corso Vittorio Emanuele II n. 45", "Avezzano", "AQ", "67051", None, "IT"),
        ),
        ("P.zza Duomo 3, I-20121 Milano, Italia", ("P.zza Duomo 3", "Milano", None, "20121", "Italia", "IT")),
        ("V.le Europa 22 | 50126 Firenze FI", ("V.le Europa 22", "Firenze", "FI", "50126", None, "IT")),
    ],
    "pt": [
        (
            "Rua Castilho, n.º 39, 4.º Dto.;1250-068 Lisboa;Portugal",
            ("Rua Castilho, n.º 39, 4.º Dto.", "Lisboa", None, "1250-068", "Portugal", "PT"),
        ),
        ("Av. da Boavista 1588;4100-115 Porto", ("Av. da Boavista 1588", "Porto", None, "4100-115", None, "PT")),
    ],
    "br": [
        (
            "Av. Paulista, 1578 - 10º andar;São Paulo - SP, 01310-200",
            ("Av. Paulista, 1578 - 10º andar", "São Paulo", "SP", "01310-200", None, "BR"),
        ),
        (
            "Rua XV de Novembro, 700, sala 12;CEP 80020-310 Curitiba/PR;Brasil",
            ("Rua XV de Novembro, 700, sala 12", "Curitiba", "PR", "80020-310", "Brasil", "BR"),
        ),
        (
            "Rua da Praia, 50, Porto Alegre, RS, 90010-150",
            ("Rua da Praia, 50", "Porto Alegre", "RS", "90010-150", None, "BR"),
        ),
    ],
    "gb": [
        ("12 King Street;London SW1A 1AA;UK", ("12 King Street", "London", None, "SW1A 1AA", "UK", "GB")),
        (
            "Unit 9, Old Dye Works, Ilkley Road,;Otley, West Yorkshire, LS21 3JP",
            ("Unit 9, Old Dye Works, Ilkley Road", "Otley", "West Yorkshire", "LS21 3JP", None, "GB"),
        ),
        (
            "3rd Floor, 60 Gresham Street, London, EC2V 7BB, United Kingdom",
            ("3rd Floor, 60 Gresham Street", "London", None, "EC2V 7BB", "United Kingdom", "GB"),
        ),
        ("High Street;Guildford;Surrey;GU1 3UW", ("High Street", "Guildford", "Surrey", "GU1 3UW", None, "GB")),
        ("PO Box 44, Bristol BS1 5TR", ("PO Box 44", "Bristol", None, "BS1 5TR", None, "GB")),
    ],
    "us": [
        ("44 Farquhar Street, Boston, MA 02131 USA", ("44 Farquhar Street", "Boston", "MA", "02131", "USA", "US")),
        ("P.O. Box 1773;Carlisle, PA  17013", ("P.O. Box 1773", "Carlisle", "PA", "17013", None, "US")),
        (
            "19925 Stevens Creek Blvd. Cupertino, CA 95014",
            ("19925 Stevens Creek Blvd.", "Cupertino", "CA", "95014", None, "US"),
        ),
        (
            "2200 Barton Creek Pkwy, Suite 410;Austin, TX 78735-1234",
            ("2200 Barton Creek Pkwy, Suite 410", "Austin", "TX", "78735-1234", None, "US"),
        ),
        (
            "One Market Plaza;Suite 300;San Francisco, California 94105",
            ("One Market Plaza, Suite 300", "San Francisco", "California", "94105", None, "US"),
        ),
        ("350 Fifth Ave, New York NY 10118, U.S.A.", ("350 Fifth Ave", "New York", "NY", "10118", "U.S.A.", "US")),
        (
            "1600 Amphitheatre Parkway | Mountain View, CA 94043",
            ("1600 Amphitheatre Parkway", "Mountain View", "CA", "94043", None, "US"),
        ),
        ("Houston, Texas", (None, "Houston", "Texas", None, None, "US")),
        ("Denver, CO, USA", (None, "Denver", "CO", None, "USA", "US")),
        ("Cambridge, MA USA 02138", (None, "Cambridge", "MA", "02138", "USA", "US")),
        ("Dana Reed, Sierra Vista, Arizona (USA)", (None, "Sierra Vista", "Arizona", None, "USA", "US")),
    ],
    "ca": [
        (
            "440 Laurier Avenue West, Suite 200;Ottawa, ON  K1R 7X6",
            ("440 Laurier Avenue West, Suite 200", "Ottawa", "ON", "K1R 7X6", None, "CA"),
        ),
        (
            "1250, boul. René-Lévesque Ouest, Montréal (Québec) H3B 4W8 Canada",
            ("1250, boul. René-Lévesque Ouest", "Montréal", "Québec", "H3B 4W8", "Canada", "CA"),
        ),
        ("Nelson, BC, Canada;V1L 2W3", (None, "Nelson", "BC", "V1L 2W3", "Canada", "CA")),
    ],
    "au": [
        (
            "Level 8, 55 Clarence Street;Sydney NSW 2000;Australia",
            ("Level 8, 55 Clarence Street", "Sydney", "NSW", "2000", "Australia", "AU"),
        ),
        ("PO Box 82;ECHUCA  VIC  3564", ("PO Box 82", "ECHUCA", "VIC", "3564", None, "AU")),
    ],
    "in": [
        (
            "Plot No. 47, 2nd Phase, Peenya Industrial Area;Bengaluru - 560058, Karnataka, India",
            ("Plot No. 47, 2nd Phase, Peenya Industrial Area", "Bengaluru", "Karnataka", "560058", "India", "IN"),
        ),
        (
            "Flat 9, Lotus Chambers, FC Road, Pune 411004",
            ("Flat 9, Lotus Chambers, FC Road", "Pune", None, "411004", None, "IN"),
        ),
        ("12 MG Road, Mumbai, Maharashtra 400 001", ("12 MG Road", "Mumbai", "Maharashtra", "400 001", None, "IN")),
    ],
    "ie": [
        (
            "22 Windmill Lane;Dublin 2, D02 F206;Ireland",
            ("22 Windmill Lane", "Dublin 2", None, "D02 F206", "Ireland", "IE"),
        ),
        (
            "4 Main Street, Naas, Co. Kildare, W91 X2YE",
            ("4 Main Street", "Naas", "Co. Kildare", "W91 X2YE", None, "IE"),
        ),
        ("South Mall, Cork, Ireland", ("South Mall", "Cork", None, None, "Ireland", "IE")),
    ],
    "mx": [
        (
            "Av. Insurgentes Sur 1602, Col. Crédito Constructor;C.P. 03940 Ciudad de México",
            ("Av. Insurgentes Sur 1602, Col. Crédito Constructor", "Ciudad de México", None, "03940", None, "MX"),
        ),
        (
            "Calzada del Valle 400;66220 San Pedro Garza García, N.L., México",
            ("Calzada del Valle 400", "San Pedro Garza García", "N.L.", "66220", "México", "MX"),
        ),
    ],
    "nordic": [
        ("Linnégatan 42;413 04 Göteborg;Sverige", ("Linnégatan 42", "Göteborg", None, "413 04", "Sverige", "SE")),
        (
            "Vesterbrogade 12, 1620 København V, Danmark",
            ("Vesterbrogade 12", "København V", None, "1620", "Danmark", "DK"),
        ),
        ("Karl Johans gate 5;0154 Oslo;Norge", ("Karl Johans gate 5", "Oslo", None, "0154", "Norge", "NO")),
        (
            "Mannerheimintie 10, 00100 Helsinki, Finland",
            ("Mannerheimintie 10", "Helsinki", None, "00100", "Finland", "FI"),
        ),
    ],
    "slavic": [
        ("ul. Marszałkowska 12/5;00-950 Warszawa", ("ul. Marszałkowska 12/5", "Warszawa", None, "00-950", None, "PL")),
        ("Křenová 71, 602 00 Brno, Česká republika", ("Křenová 71", "Brno", None, "602 00", "Česká republika", "CZ")),
        (
            "163000, г. Архангельск, ул. Поморская, д. 34, оф. 12",
            ("ул. Поморская, д. 34, оф. 12", "Архангельск", None, "163000", None, "RU"),
        ),
    ],
    "city and country": [
        ("Marseille, France", (None, "Marseille", None, None, "France", "FR")),
        ("Zaragoza, España", (None, "Zaragoza", None, None, "España", "ES")),
    ],
}
