"""What a digest says of people, value by value."""

import re
from dataclasses import replace
from datetime import timedelta

from gleaner.contacts.contact import Author, Value
from gleaner.contacts.correspondent import Change
from gleaner.contacts.observation import Field, PhoneType
from gleaner.digests.composing import Material, Tally
from tests.unit.digests.samples import NOW, YESTERDAY_AT, became_contact, contact, rendered


def test_a_number_says_what_it_is_and_the_fax_comes_last() -> None:
    numbers = ((PhoneType.FAX, "+31201111111"), (PhoneType.MOBILE, "+31612222222"), (None, "+31203333333"))
    phones = tuple(Value(value, Author.MACHINE, YESTERDAY_AT, phone_type=kind) for kind, value in numbers)
    email = "maria@example.org"
    reached = replace(contact(email, first_name="Maria"), phones=phones)
    text = rendered(Material((), (became_contact(email),), {email: reached}, Tally(0, {}))).text
    assert re.findall(r"^  (\w+: \+\d+)$", text, re.MULTILINE) == [
        "Mobile: +31612222222",
        "Phone: +31203333333",
        "Fax: +31201111111",
    ]


def test_a_contact_without_a_name_shows_the_address_once() -> None:
    email = "maria@example.org"
    nameless = replace(became_contact(email), name="")
    text = rendered(Material((), (nameless,), {email: contact(email)}, Tally(0, {}))).text
    assert text.replace("\u200b", "").count(email) == 1


def test_an_address_that_came_in_one_piece_is_one_line_with_one_link() -> None:
    said = ((Field.STREET, "Kade 1", "Dam 5"), (Field.CITY, "Delft", "Utrecht"), (Field.COUNTRY, None, "NL"))
    changes = tuple(Change(field, was, value, YESTERDAY_AT, "e") for field, was, value in said)
    known = replace(became_contact(at=YESTERDAY_AT - timedelta(days=50)), became_contact_at=None, changes=changes)
    moved = contact(known.email, street="Dam 5", city="Utrecht", country="NL")
    mail = rendered(Material((), (known,), {known.email: moved}))
    assert "Address: Kade 1, Delft → Dam 5, Utrecht, NL" in mail.text
    assert mail.text.count("Wrong?") == 1


def test_what_a_person_entered_has_no_link_that_calls_it_wrong() -> None:
    change = Change(Field.COMPANY, None, "Jansen & Partners", YESTERDAY_AT, "e1")
    entered = replace(contact(), values={Field.COMPANY: Value("Jansen & Partners", Author.PERSON, NOW)})
    text = rendered(Material((), (replace(became_contact(), changes=(change,)),), {entered.email: entered})).text
    assert "Company: Jansen & Partners" in text
    assert "Wrong?" not in text
