from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gleaner.contacts.observation import Field, Observation, Source
from gleaner.contacts.observing import entity_text, observe
from gleaner.mail.message import Direction, Mailbox
from tests.unit.contacts.readings import JAN, OWNER, found, reading


@dataclass(frozen=True)
class Case:
    """A signature as a client of a language writes it, and what it says."""

    shows: str
    sender: Mailbox
    signature: str
    says: dict[str, object] = field(default_factory=dict)


CASES = (
    Case(
        "nl, Outlook: closing, name, title, company, labelled phones, address, website",
        Mailbox("Jan de Vries", "jan@bakkerijjansen.example.com"),
        "Met vriendelijke groet,\n\nJan de Vries\nAdviseur duurzaamheid\nBakkerij Jansen B.V.\nKeizersgracht 12-III\n"
        "1015 CJ Amsterdam\nT 020 123 45 67\nM +31 6 12345678\nwww.bakkerijjansen.example.com",
        {
            "first_name": "Jan",
            "last_name": "de Vries",
            "job_title": "Adviseur duurzaamheid",
            "company": "Bakkerij Jansen B.V.",
            "phones": [("+31201234567", "work", None), ("+31612345678", "mobile", None)],
            "website": "www.bakkerijjansen.example.com",
            "street": "Keizersgracht 12-III",
            "city": "Amsterdam",
            "postal_code": "1015 CJ",
        },
    ),
    Case(
        "nl, Gmail: one line with bars",
        Mailbox("Sanne van der Berg", "sanne@acme.example.nl"),
        "-- \nSanne van der Berg | Projectleider | Acme B.V. | 06-12345678",
        {
            "first_name": "Sanne",
            "last_name": "van der Berg",
            "job_title": "Projectleider",
            "company": "Acme B.V.",
            "phones": [("+31612345678", "mobile", None)],
        },
    ),
    Case(
        "nl, ids that are no phones",
        Mailbox("Piet Bakker", "piet@bakker.example.nl"),
        "Piet Bakker\nBakker Advies B.V.\nKvK 12345678\nBTW NL123456789B01\nIBAN NL91 ABNA 0417 1643 00",
        {"first_name": "Piet", "last_name": "Bakker", "company": "Bakker Advies B.V."},
    ),
    Case(
        "de, Outlook: title with academic degrees, Durchwahl, the directors' names below",
        Mailbox("Groß, Anna", "a.gross@mueller.example.de"),
        "Mit freundlichen Grüßen\n\nProf. Dr.-Ing. Anna Groß\nLeiterin Vertrieb\n\nMüller & Söhne GmbH & Co. KG\nHauptstraße 5\n"
        "D-80331 München\nDurchwahl: 089 1234567\nTelefax: 089 1234568\nGeschäftsführer: Max Mustermann\nHRB 12345 Amtsgericht München\n"
        "USt-IdNr. DE123456789",
        {
            "first_name": "Anna",
            "last_name": "Groß",
            "job_title": "Leiterin Vertrieb",
            "company": "Müller & Söhne GmbH & Co. KG",
            "phones": [("+49891234567", "work", None), ("+49891234568", "fax", None)],
            "street": "Hauptstraße 5",
            "city": "München",
            "postal_code": "80331",
        },
    ),
    Case(
        "de, Apple Mail: name, title and company on two lines, Handy",
        Mailbox("Jonas Weber", "weber@example.org"),
        "Viele Grüße\nJonas Weber\nSoftwareentwickler, Nordlicht Software GmbH\nHandy: +49 151 12345678",
        {
            "first_name": "Jonas",
            "last_name": "Weber",
            "job_title": "Softwareentwickler",
            "company": "Nordlicht Software GmbH",
            "phones": [("+4915112345678", "mobile", None)],
        },
    ),
    Case(
        "en, US: extension, fax behind the number, city, state and ZIP",
        Mailbox("Mary O'Neil", "moneil@harborlight.example.com"),
        "-- \nMary K. O'Neil (she/her)\nDirector of Operations\nHarborlight, Inc.\n505 Main Street, Suite 1900\nSan Francisco, CA 94111-2562\n"
        "Phone: (415) 395-8240 x 413\n(415) 395-8095 fax",
        {
            "first_name": "Mary",
            "last_name": "O'Neil",
            "job_title": "Director of Operations",
            "company": "Harborlight, Inc.",
            "phones": [("+14153958240", "work", "413"), ("+14153958095", "fax", None)],
            "street": "505 Main Street, Suite 1900",
            "city": "San Francisco",
            "state": "CA",
            "postal_code": "94111-2562",
        },
    ),
    Case(
        "en, GB: LinkedIn, postcode behind the city",
        Mailbox("Priya Shah", "priya.shah@bluefern.example.co.uk"),
        "Kind regards,\nPriya Shah\nHead of Finance\nBluefern Ltd\n12 King Street\nLondon SW1A 1AA\nDD: 020 7946 0123\n"
        "https://www.linkedin.com/in/priya-shah-12/",
        {
            "first_name": "Priya",
            "last_name": "Shah",
            "job_title": "Head of Finance",
            "company": "Bluefern Ltd",
            "phones": [("+442079460123", "work", None)],
            "linkedin": "https://www.linkedin.com/in/priya-shah-12",
            "street": "12 King Street",
            "city": "London",
            "postal_code": "SW1A 1AA",
        },
    ),
    Case(
        "en, Pine: two columns",
        Mailbox("Dag Nygren", "dag@newtech.example.fi"),
        "-- \nDag Nygren                     email: dag@newtech.example.fi\nNewTech Oy                     phone: +358 9 8024910\n"
        "02360 ESBO                     Mobile: +358 400 426312\nFINLAND",
        {
            "first_name": "Dag",
            "last_name": "Nygren",
            "company": "NewTech Oy",
            "phones": [("+35898024910", "work", None), ("+358400426312", "mobile", None)],
            "city": "ESBO",
            "postal_code": "02360",
            "country": "FINLAND",
        },
    ),
    Case(
        "en, first name alone",
        Mailbox("Meltsner, Kenneth", "ken@example.com"),
        "Cheers,\nKen",
        {"first_name": "Kenneth", "last_name": "Meltsner"},
    ),
    Case(
        "en, no display name: a first name that fits the address, which has the surname too",
        Mailbox("", "susan.lopez@example.com"),
        "Thanks\nSusan",
        {"first_name": "Susan", "last_name": "Lopez"},
    ),
    Case(
        "en, no display name: a first name whose initial opens the address",
        Mailbox("", "slopez@example.com"),
        "Thanks\nSusan",
        {"first_name": "Susan"},
    ),
    Case(
        "de, From alone",
        Mailbox("von der Heide, Karl", "karl@example.org"),
        "",
        {"first_name": "Karl", "last_name": "von der Heide"},
    ),
    Case(
        "en, From with the company behind a bar",
        Mailbox("Jan de Vries | Acme B.V.", "jan@acme.example.nl"),
        "",
        {"first_name": "Jan", "last_name": "de Vries", "company": "Acme B.V."},
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.shows)
def test_a_signature_says_of_its_sender(case: Case):
    assert found(reading(case.signature, case.sender)) == case.says


NOBODY = (
    Case(
        "a company's mailbox",
        Mailbox("Support | Acme", "support@acme.example.com"),
        "Acme Support Team\nTel: +31 20 123 45 67",
    ),
    Case("a company's name in From", Mailbox("Acme GmbH", "info@acme.example.de"), "Acme GmbH\nTel: +49 30 1234567"),
)


@pytest.mark.parametrize("case", NOBODY, ids=lambda case: case.shows)
def test_a_mailbox_of_nobody_in_particular_is_no_person(case: Case):
    assert found(reading(case.signature, case.sender)) == {}


ONLY_THE_NAME = {"first_name": "Jan", "last_name": "de Vries"}

OTHERS = (
    Case("somebody else's address", JAN, "Karin Smit\nManager Inkoop\nT 020 123 45 67\nkarin@other.example.com"),
    Case("somebody else's name", JAN, "Karin Smit\nManager Inkoop\nOther B.V.\nT 020 123 45 67"),
    Case("the owner's address", JAN, "Maria Jansen\nDirecteur\nT 020 123 45 67\nmaria@owner.example.net"),
    Case("an assistant's number", JAN, "Jan de Vries\nSecretaresse: Karin Smit 020 123 45 67"),
    Case("a meeting's number", JAN, "Jan de Vries\nMeeting ID: 123 456 7890\nDial-in: +31 20 123 45 67"),
    Case(
        "a third party's site",
        JAN,
        "Jan de Vries\nRead about it at https://news.example.org/articles/5 and https://other.example.org/x",
    ),
    Case("an advert of the phone", JAN, "Jan de Vries\nVerzonden vanaf mijn iPhone"),
    Case(
        "a legal notice",
        JAN,
        "Jan de Vries\n\nThis message is confidential and intended for the addressee. Acme Holding B.V. T 020 123 45 67",
    ),
    Case("a date", JAN, "Jan de Vries\n12-03-2026"),
    Case("an order", JAN, "Jan de Vries\nBestelnummer 0201234567"),
)


@pytest.mark.parametrize("case", OTHERS, ids=lambda case: case.shows)
def test_what_is_not_the_senders_own_is_left_out(case: Case):
    assert found(reading(case.signature, case.sender)) == ONLY_THE_NAME


def test_outgoing_skipped_and_the_owners_own_mail_say_nothing():
    one = reading("Jan de Vries\nT 020 123 45 67", JAN)
    assert observe(replace(one, direction=Direction.OUTGOING), default_region="NL", owner=OWNER) == ()
    assert observe(replace(one, skipped="bulk"), default_region="NL", owner=OWNER) == ()
    assert observe(one, default_region="NL", owner=frozenset({JAN.email})) == ()
    assert entity_text(replace(one, skipped="bulk")) == entity_text(replace(one, direction=Direction.OUTGOING)) == ""


@pytest.mark.parametrize(
    ("new_text", "phones"),
    [
        ("My new number is 020 123 45 67.", [("+31201234567", "work", None)]),
        (
            "You can reach me at\n+44 20 7946 0123 or mobile +44 7700 900123 all day.",
            [("+442079460123", "work", None), ("+447700900123", "mobile", None)],
        ),
        ("Mijn nieuwe nummer is 06 12345678", [("+31612345678", "mobile", None)]),
        ("Je kunt me bereiken op 020-123 45 67.", [("+31201234567", "work", None)]),
        ("Meine neue Handynummer lautet +49 151 12345678.", [("+4915112345678", "mobile", None)]),
        ("Sie erreichen mich unter +49 30 1234567.", [("+49301234567", "work", None)]),
        ("Karin's number is 020 123 45 67, call her at 020 123 45 68.", None),
        ("Bel Karin op 020 123 45 67.", None),
    ],
)
def test_a_number_in_the_text_counts_only_when_it_is_said_to_be_the_writers(new_text: str, phones: object):
    assert found(reading("", JAN, new_text=new_text)).get("phones") == phones


def test_every_value_carries_the_line_it_stood_in():
    one = reading("Jan de Vries\nTel. kantoor: 020 123 45 67", JAN)
    phone = next(seen for seen in observe(one, default_region="NL", owner=OWNER) if seen.field is Field.PHONE)
    assert (phone.raw, phone.line, phone.source) == ("020 123 45 67", "Tel. kantoor: 020 123 45 67", Source.SIGNATURE)


_LINES = st.lists(
    st.one_of(
        st.text(max_size=40),
        st.sampled_from([line for case in (*CASES, *OTHERS) for line in case.signature.split("\n")]),
        st.from_regex(r"[+(]?[0-9][0-9 ()/.\-]{5,30}", fullmatch=True),
    ),
    max_size=12,
)


@given(_LINES, st.text(max_size=60), st.text(max_size=20), st.text(max_size=80))
@settings(deadline=None)
def test_reading_any_signature_never_raises_and_invents_nothing(lines: list[str], name: str, local: str, new_text: str):
    one = reading("\n".join(lines), Mailbox(name, f"{local}@acme.example.nl".lower()), new_text=new_text)
    seen = observe(one, entity_text=entity_text(one), default_region="NL", owner=OWNER)
    assert all(isinstance(each, Observation) and each.value and 0.6 <= each.confidence <= 1 for each in seen)
    assert len({each.field for each in seen if each.field is not Field.PHONE}) == sum(
        each.field is not Field.PHONE for each in seen
    )


@given(_LINES)
@settings(deadline=None)
def test_observing_twice_gives_the_same(lines: list[str]):
    one = reading("\n".join(lines), JAN)
    assert observe(one, default_region="NL", owner=OWNER) == observe(one, default_region="NL", owner=OWNER)
