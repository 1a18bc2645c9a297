import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.contacts.blocks import Cell
from gleaner.contacts.places.addresses import (
    Address,
    find_address,
    is_street,
    region_named,
    without_address,
    without_country,
)


def cells_of(*lines: str) -> list[Cell]:
    """Cells of lines in which a bar divides columns."""
    return [
        Cell(part.strip(), line, row, column)
        for row, line in enumerate(lines)
        for column, part in enumerate(line.split("|"))
        if part.strip()
    ]


def parts(found: Address | None) -> tuple[str | None, ...]:
    assert found is not None
    return (found.street, found.city, found.state, found.postal_code, found.country, found.region)


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


CASES = [case for rows in WRITTEN.values() for case in rows]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_an_address_is_read_as_its_country_writes_it(text: str, expected: tuple[str | None, ...]):
    assert parts(find_address(cells_of(*text.split(";")), assumed_region=None)) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Jan de Vries",
        "T 020 123 45 67",
        "12345 Tickets",
        "Sept 16, 2002, Vancouver, BC",
        "Hello, World",
        "1500 Employees",
        "2026 Conference",
        "Room 101",
        "KvK 12345678",
        "Sales, Marketing",
        "Studio 54",
    ],
)
def test_what_is_no_address(line: str):
    assert find_address(cells_of(line), assumed_region=None) is None


@pytest.mark.parametrize(
    "lines",
    [
        ("Jane Roe, MD", "Physician"),
        ("Jane", "Jane Roe, MA"),
        ("Jan Jansen, Netherlands", "Consultant"),
        ("Jane Roe", "Sales Manager, Germany"),
        ("Jane Roe", "Marketing, UK"),
    ],
)
def test_a_person_a_job_and_a_department_are_no_towns(lines: tuple[str, ...]):
    found = find_address(cells_of(*lines), assumed_region=None)
    assert found is None or found.city is None


def test_a_large_town_is_known_behind_its_institute():
    block = cells_of("Eva Roth", "Weber-Institut Berlin, Germany")
    found = find_address(block, assumed_region=None)
    assert parts(found) == (None, "Berlin", None, None, "Germany", "DE")
    assert [cell.text for cell in without_address(block, found)] == ["Eva Roth", "Weber-Institut"]


def test_a_five_digit_code_alone_needs_a_country_that_has_them():
    assert find_address(cells_of("07570 Weida"), assumed_region="NL") is None
    assert find_address(cells_of("07570 Weida"), assumed_region="DE") is not None


def test_a_large_town_behind_its_code_needs_no_street_unless_the_code_may_be_a_year():
    assert parts(find_address(cells_of("20095 Hamburg"), assumed_region="NL"))[3:] == ("20095", None, "DE")
    assert find_address(cells_of("2024 Wien"), assumed_region=None) is None


@pytest.mark.parametrize(
    ("lines", "street"),
    [
        (("Postadres: Postbus 12, 3500 BA Utrecht", "Bezoekadres: Maliebaan 5, 3581 CD Utrecht"), "Maliebaan 5"),
        (("Postanschrift", "Postfach 12, 80331 München", "Besucher: Hofstraße 5, 80333 München"), "Hofstraße 5"),
        (("PO Box 12, Leeds LS1 1AA", "5 Park Row, Leeds LS1 5JL"), "5 Park Row"),
        (("10 Downing Street, London SW1A 2AA", "5 Park Row, Leeds LS1 5JL"), "10 Downing Street"),
    ],
)
def test_the_visiting_address_wins(lines: tuple[str, ...], street: str):
    found = find_address(cells_of(*lines), assumed_region=None)
    assert found is not None
    assert found.street == street


def test_a_registered_office_is_not_where_the_sender_sits():
    assert find_address(cells_of("Registered office: 1 High Street, Leeds LS1 1AA"), assumed_region=None) is None


@pytest.mark.parametrize("name", ["John Hall", "Jane Chambers", "Ann Court", "Tom Manor"])
def test_a_person_named_like_a_house_is_no_part_of_the_street_below(name: str):
    found = find_address(cells_of(name, "134 95th Ave NE", "Kirkland WA 98034"), assumed_region=None)
    assert parts(found)[:2] == ("134 95th Ave NE", "Kirkland")


@pytest.mark.parametrize(
    "company", ["Podere Le Rose", "Finca La Solana", "Domaine des Pins", "Hôtel du Lac", "Quai Ouest Conseil"]
)
def test_a_company_named_like_a_farm_is_no_part_of_the_street_below(company: str):
    found = find_address(cells_of(company, "Bahnhofstrasse 14", "CH-8001 Zürich"), assumed_region=None)
    assert parts(found)[:2] == ("Bahnhofstrasse 14", "Zürich")


def test_two_towns_are_offices_not_an_address():
    assert find_address(cells_of("Berlin, Germany | Paris, France"), assumed_region=None) is None


def test_a_phone_above_a_street_is_no_part_of_it():
    block = cells_of("650-253-0000  Ext. 101", "12 East Road, Suite 210", "Marlton, New Jersey 08053")
    assert parts(find_address(block, assumed_region=None))[0] == "12 East Road, Suite 210"


def test_new_delhi_is_one_town():
    assert parts(find_address(cells_of("12 MG Road", "New Delhi 110 024"), assumed_region="IN"))[1:4] == (
        "New Delhi",
        None,
        "110 024",
    )


def test_columns_stay_apart():
    block = cells_of(
        "Jan de Vries | Zilte Bodem", "hydroloog | Postbus 318", "tel (058) 213 40 77 | 8901 BC Leeuwarden"
    )
    assert parts(find_address(block, assumed_region=None))[:4] == ("Postbus 318", "Leeuwarden", None, "8901 BC")


def test_what_stands_beside_an_address_is_left():
    block = cells_of("Acme BV, Maliebaan 5, 3581 CD Utrecht, T 030 123 45 67")
    found = find_address(block, assumed_region=None)
    assert parts(found)[:4] == ("Maliebaan 5", "Utrecht", None, "3581 CD")
    assert [cell.text for cell in without_address(block, found)] == ["Acme BV T 030 123 45 67"]


def test_streets_and_countries():
    assert is_street("Hauptstraße 5")
    assert is_street("505 Main Street, Suite 1900")
    assert not is_street("Hauptstraße")
    assert region_named(["Jan", "Berlin, Germany"]) == "DE"
    assert without_country("Hahn-Meitner-Institut Berlin, Germany") == "Hahn-Meitner-Institut Berlin"


@given(
    st.lists(st.text(alphabet="ABab 12345,;|-./()straße", max_size=60), max_size=6), st.sampled_from([None, "DE", "US"])
)
def test_finding_addresses_never_raises_and_values_are_spans(lines: list[str], region: str | None):
    block = cells_of(*lines)
    found = find_address(block, assumed_region=region)
    if found is not None:
        assert found.cells <= set(block)
        for value in (found.city, found.state, found.postal_code, found.country):
            assert value is None or any(value in cell.text for cell in found.cells)
    assert len(without_address(block, found)) <= len(block)


@pytest.mark.parametrize("pattern", ["a,", "1,", "Main Street 1, ", "1012 AB Am, ", "Tel: ", "12/", "Boston, MA, "])
def test_time_is_bounded_whatever_a_block_holds(pattern: str):
    block = cells_of(*[(pattern * 150)[:300]] * 30)
    begun = time.perf_counter()
    find_address(block, assumed_region="US")
    assert time.perf_counter() - begun < 1
