import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.contacts.observation import PhoneType
from gleaner.contacts.phones.phones import find_phones, said_phones
from gleaner.contacts.phones.regions import Region, region_of

WORK, MOBILE, FAX, HOME = PhoneType.WORK, PhoneType.MOBILE, PhoneType.FAX, PhoneType.HOME


@pytest.mark.parametrize(
    ("text", "region", "numbers"),
    [
        ("T 020 123 45 67", "NL", [("+31201234567", WORK, None)]),
        ("M 06-12345678", "NL", [("+31612345678", MOBILE, None)]),
        ("T: 020-1234567 | M: 06-12345678", "NL", [("+31201234567", WORK, None), ("+31612345678", MOBILE, None)]),
        ("Mobiel: +31 (0)6 1234 5678", "NL", [("+31612345678", MOBILE, None)]),
        ("GSM 0470 12 34 56", "BE", [("+32470123456", MOBILE, None)]),
        ("Tel.: 089/1234567", "DE", [("+49891234567", WORK, None)]),
        ("Tel.: 089 / 1234567", "DE", [("+49891234567", WORK, None)]),
        ("Fon +49 (0) 30 1234567", "DE", [("+49301234567", WORK, None)]),
        ("Durchwahl 030 1234567", "DE", [("+49301234567", WORK, None)]),
        ("Telefax: 030 1234568", "DE", [("+49301234568", FAX, None)]),
        ("Handy 0151 12345678", "DE", [("+4915112345678", MOBILE, None)]),
        ("Privat: 030 1234567", "DE", [("+49301234567", HOME, None)]),
        ("(415) 395-8240", "NL", [("+14153958240", WORK, None)]),
        (
            "Phone: 408.725.7136  x 4138    Fax: 408.973.7239",
            "US",
            [("+14087257136", WORK, "4138"), ("+14089737239", FAX, None)],
        ),
        ("916-447-6326 (fx)", "US", [("+19164476326", FAX, None)]),
        ("+1.617.877.3271 (cell)", "US", [("+16178773271", MOBILE, None)]),
        ("(650)497-4045 (H)", "US", [("+16504974045", HOME, None)]),
        ("+31 20 123 45 67 toestel 12", "NL", [("+31201234567", WORK, "12")]),
        ("+44 20 7946 0123 / +44 7911 123456", "NL", [("+442079460123", WORK, None), ("+447911123456", MOBILE, None)]),
    ],
)
def test_numbers_with_type_and_extension(text: str, region: str, numbers: list[tuple[str, PhoneType, str | None]]):
    found = find_phones(text, Region(region, is_stated=True), is_business=True)
    assert [(phone.number, phone.phone_type, phone.extension) for phone in found] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "KvK 12345678",
        "BTW NL123456789B01",
        "VAT: GB 123 4567 89",
        "IBAN NL91 ABNA 0417 1643 00",
        "HRB 123456",
        "Steuernummer 030 1234567",
        "Bestelnummer: 0201234567",
        "Order 020 1234567",
        "Meeting ID: 812 3456 7890",
        "Dial-in +31 20 123 45 67",
        "pager: 888.906.9761",
        "ICQ: 2927491",
        "12-03-2026",
        "2019-2026",
        "1015 CJ Amsterdam",
        "Postbus 123456",
        "0x11C3D628 4357 1D47",
        "jan06123456@example.com",
        "https://example.com/0201234567",
    ],
)
def test_what_is_no_phone(text: str):
    assert find_phones(text, Region("NL", is_stated=True), is_business=True) == ()


@pytest.mark.parametrize(
    ("text", "is_stated", "is_phone"),
    [
        ("M 07700 900123", True, False),
        ("Mobile 07700 900123", True, True),
        ("Mobile +44 7700 900123", False, True),
        ("Mobile 07700 900123", False, False),
        ("07700 900123", True, False),
        ("Tel 900123", True, False),
    ],
)
def test_a_range_kept_for_films_needs_a_label_and_a_country(text: str, is_stated: bool, is_phone: bool):  # noqa: FBT001
    assert bool(find_phones(text, Region("GB", is_stated=is_stated), is_business=True)) is is_phone


@pytest.mark.parametrize(
    ("text", "region", "numbers"),
    [
        ("Tel/Fax: 020 624 1111 / 020 624 1112", "NL", [WORK, FAX]),
        ("Tel. / Fax 020 624 1111", "NL", [WORK]),
        ("Móvil: 612 345 678 / 622 345 678", "ES", [MOBILE, MOBILE]),
        ("(404) 555-0181 w / (770) 555-0139 m", "US", [WORK, MOBILE]),
        ("Zentrale 030 1234-0, Durchwahl 030 1234-12", "DE", [WORK, WORK]),
        ("Tél. fixe 01 42 68 53 00 – Port. 06 12 34 56 78", "FR", [WORK, MOBILE]),
        ("電話：03-3211-1234 携帯：090-1234-5678", "JP", [WORK, MOBILE]),
        ("(02) 9374 4000 <(02)%209374%204000>", "AU", [WORK]),
        ("Cel. +52 55 1234 5678 Of. (442) 212 1234", "MX", [MOBILE, WORK]),
        ("Tel. 020 624 1111 of 06 12345678", "NL", [WORK, MOBILE]),
        ("Main (860) 249-1234  Facsimile (860) 249-1235", "US", [WORK, FAX]),
        ("902-422-1234 <tel:902-422-1234", "CA", [WORK]),
        ("Ana Ruiz (612 345 678) y Eva Gil (622 345 678)", "ES", []),
    ],
)
def test_labels_of_two_numbers(text: str, region: str, numbers: list[PhoneType]):
    found = find_phones(text, Region(region, is_stated=True), is_business=True)
    assert [phone.phone_type for phone in found] == numbers


@pytest.mark.parametrize("text", ["Fax: (84-4) 7470943", "Fax: 254 2 313922", "8639.19  -45.34", "Tel 65 02 53 00 00"])
def test_digits_grouped_otherwise_are_no_american_number(text: str):
    assert find_phones(text, Region("US", is_stated=False), is_business=True) == ()


@pytest.mark.parametrize(
    "text", ["(650)253-0000", "Tel 6502530000", "1-650-253-0000", "Tel 650 2530000", "Tel 16502530000"]
)
def test_american_numbers_are_grouped_in_few_ways(text: str):
    (phone,) = find_phones(text, Region("US", is_stated=False), is_business=True)
    assert phone.number == "+16502530000"


def test_a_local_number_is_not_forced_into_a_region_that_is_only_assumed():
    assert find_phones("Tel : 086-8888975", Region("US", is_stated=False), is_business=True) == ()


def test_an_unlabelled_fixed_line_of_nobodys_business_has_no_type():
    (phone,) = find_phones("+31 20 123 45 67", Region("NL", is_stated=True), is_business=False)
    assert phone.phone_type is None


def test_the_region_follows_a_number_with_its_country_code():
    assert region_of(["Jan", "T 020", "+49 30 1234567"]) == "DE"
    assert region_of(["020 123 45 67"]) is None


def test_numbers_said_in_one_breath_are_all_the_writers():
    said = said_phones(
        "864-370-0217 or 864-235-5607 or mobile 864-275-3193", None, Region("US", is_stated=True), is_business=True
    )
    assert [phone.phone_type for phone in said] == [WORK, WORK, MOBILE]


@given(st.text(alphabet="0123456789+()-/. TelFaxMx:", max_size=80))
def test_finding_phones_never_raises_and_spans_lie_in_the_text(text: str):
    for phone in find_phones(text, Region("NL", is_stated=True), is_business=True):
        assert 0 <= phone.begin < phone.end <= len(text)
        assert phone.number.startswith("+")
