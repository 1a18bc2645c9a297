from datetime import timedelta

import pytest

from gleaner.contacts.contact import Author
from gleaner.contacts.merging import EnteredPhone, changed_fields, correct, undo
from gleaner.contacts.observation import Field, PhoneType
from tests.unit.contacts.statements import (
    EMPTY,
    MONDAY,
    address,
    company,
    lines,
    merged,
    past,
    phone,
    seen,
    stated,
    text,
)


def test_the_newest_statement_wins_whichever_came_first():
    assert text(merged(EMPTY, company(1, "Acme"), company(2, "Bolt")), Field.COMPANY) == "Bolt"
    assert text(merged(EMPTY, company(2, "Bolt"), company(1, "Acme")), Field.COMPANY) == "Bolt"


def test_the_older_value_stays_as_history():
    assert past(merged(EMPTY, company(1, "Acme"), company(2, "Bolt")), Field.COMPANY) == ["Acme"]


def test_a_value_said_again_in_other_case_is_one_value():
    contact = merged(EMPTY, company(1, "ACME  bv"), company(2, "Acme BV"))
    assert (text(contact, Field.COMPANY), past(contact, Field.COMPANY)) == ("Acme BV", [])


def test_what_a_person_entered_is_never_overwritten():
    contact = correct(merged(EMPTY, company(1, "Acme")), {Field.COMPANY: "Acme Holding"}, None, MONDAY)
    contact = merged(contact, company(9, "Bolt"))
    assert (text(contact, Field.COMPANY), past(contact, Field.COMPANY)) == ("Acme Holding", ["Bolt", "Acme"])


def test_a_field_that_a_person_emptied_stays_empty():
    contact = correct(merged(EMPTY, company(1, "Acme")), {Field.COMPANY: None}, None, MONDAY)
    assert text(merged(contact, company(9, "Bolt")), Field.COMPANY) == ""


def test_an_address_moves_as_one_unit():
    old = address(1, street="Keizersgracht 1", postal_code="1015 AB", city="Amsterdam")
    new = address(2, street="Hauptstr. 5", city="Berlin", country="Germany")
    for contact in (merged(EMPTY, old, new), merged(EMPTY, new, old)):
        assert lines(contact) == {"street": "Hauptstr. 5", "city": "Berlin", "country": "Germany"}
        assert past(contact, Field.POSTAL_CODE) == ["1015 AB"]


def test_a_short_signature_in_the_same_city_does_not_drop_the_street():
    full, short = address(1, street="Keizersgracht 1", city="Amsterdam"), address(2, city="Amsterdam")
    assert lines(merged(EMPTY, full, short)) == {"street": "Keizersgracht 1", "city": "Amsterdam"}
    assert lines(merged(EMPTY, short, full)) == {"street": "Keizersgracht 1", "city": "Amsterdam"}


def test_correcting_one_part_of_an_address_keeps_the_machine_off_all_of_it():
    contact = merged(EMPTY, address(1, street="Keizersgracht 1", city="Amstrdam"))
    contact = correct(contact, {Field.CITY: "Amsterdam"}, None, MONDAY)
    contact = merged(contact, address(9, street="Hauptstr. 5", city="Berlin"))
    assert lines(contact) == {"street": "Keizersgracht 1", "city": "Amsterdam"}


def test_a_number_that_is_absent_from_a_later_mail_stays():
    contact = merged(EMPTY, stated(1, phone("+31201234567")), stated(2, phone("+31612345678")))
    assert [value.value for value in contact.phones] == ["+31612345678", "+31201234567"]


def test_two_extensions_of_one_number_are_two_phones():
    assert (
        len(merged(EMPTY, stated(1, phone("+31201234567", None, "12"), phone("+31201234567", None, "13"))).phones) == 2
    )


@pytest.mark.parametrize(
    ("older", "newer", "kept"),
    [
        (PhoneType.WORK, PhoneType.MOBILE, PhoneType.MOBILE),
        (PhoneType.WORK, None, PhoneType.WORK),
        (None, PhoneType.HOME, PhoneType.HOME),
    ],
)
def test_the_newest_label_of_a_number_wins(older: PhoneType | None, newer: PhoneType | None, kept: PhoneType):
    first, second = stated(1, phone("+31201234567", older)), stated(2, phone("+31201234567", newer))
    for contact in (merged(EMPTY, first, second), merged(EMPTY, second, first)):
        assert [value.phone_type for value in contact.phones] == [kept]


def test_a_number_that_a_person_took_out_does_not_come_back():
    contact = merged(EMPTY, stated(1, phone("+31201234567"), phone("+31612345678")))
    contact = correct(contact, {}, [EnteredPhone("+31612345678", PhoneType.MOBILE)], MONDAY)
    contact = merged(contact, stated(9, phone("+31201234567"), phone("+31612345678", PhoneType.WORK)))
    assert [(value.value, value.phone_type) for value in contact.phones] == [("+31612345678", PhoneType.MOBILE)]


def test_undo_brings_the_value_before_back_and_holds_it():
    contact = undo(merged(EMPTY, company(1, "Acme"), company(2, "Bolt")), Field.COMPANY, MONDAY + timedelta(days=3))
    contact = merged(contact, company(4, "Bolt"))
    assert (text(contact, Field.COMPANY), past(contact, Field.COMPANY)) == ("Acme", ["Bolt"])
    assert contact.values[Field.COMPANY].author is Author.PERSON


def test_undo_of_the_first_value_empties_the_field():
    contact = undo(merged(EMPTY, company(1, "Acme")), Field.COMPANY, MONDAY + timedelta(days=3))
    assert (text(contact, Field.COMPANY), past(contact, Field.COMPANY)) == ("", ["Acme"])


def test_undoing_twice_is_redoing():
    contact = correct(merged(EMPTY, company(1, "Acme")), {Field.COMPANY: "Bolt"}, None, MONDAY + timedelta(days=2))
    contact = undo(undo(contact, Field.COMPANY, MONDAY + timedelta(days=3)), Field.COMPANY, MONDAY + timedelta(days=4))
    assert text(contact, Field.COMPANY) == "Bolt"


def test_undo_of_any_part_of_an_address_brings_the_whole_one_back():
    contact = merged(
        EMPTY, address(1, street="Keizersgracht 1", city="Amsterdam"), address(2, city="Berlin", country="Germany")
    )
    contact = undo(contact, Field.CITY, MONDAY + timedelta(days=3))
    assert {name: value for name, value in lines(contact).items() if value} == {
        "street": "Keizersgracht 1",
        "city": "Amsterdam",
    }


def test_undo_of_a_phone_takes_it_out_and_again_puts_it_back():
    contact = merged(EMPTY, stated(1, phone("+31201234567")), stated(2, phone("+31612345678", PhoneType.MOBILE)))
    without = undo(contact, Field.PHONE, MONDAY + timedelta(days=3), number="+31201234567")
    assert [value.value for value in without.phones] == ["+31612345678"]
    again = undo(without, Field.PHONE, MONDAY + timedelta(days=4), number="+31201234567")
    assert {value.value for value in again.phones} == {"+31201234567", "+31612345678"}


def test_undo_where_nothing_is_known_changes_nothing():
    assert all(undo(EMPTY, field, MONDAY) == EMPTY for field in Field)


def test_changed_fields_are_those_that_a_reader_sees_change():
    before = merged(EMPTY, company(1, "Acme"), stated(1, phone("+31201234567")))
    assert changed_fields(before, merged(before, company(5, "Acme"))) == ()
    assert changed_fields(before, merged(before, company(5, "Bolt"))) == (Field.COMPANY,)
    assert changed_fields(before, merged(before, stated(5, phone("+31201234567", PhoneType.FAX)))) == (Field.PHONE,)


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        (Field.LINKEDIN, "linkedin.com/in/maria", "https://de.linkedin.com/in/maria/"),
        (Field.LINKEDIN, "www.linkedin.com/in/maria", "https://linkedin.com/mwlite/in/Maria"),
        (Field.WEBSITE, "www.acme.example", "https://acme.example/"),
    ],
)
def test_a_link_is_the_same_however_one_gets_there(field: Field, one: str, other: str):
    before = merged(EMPTY, stated(1, seen(field, one)))
    after = merged(before, stated(2, seen(field, other)))
    assert (text(after, field), past(after, field), changed_fields(before, after)) == (other, [], ())
    assert merged(EMPTY, stated(2, seen(field, other)), stated(1, seen(field, one))) == after


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        (Field.LINKEDIN, "linkedin.com/in/maria", "linkedin.com/in/mario"),
        (Field.WEBSITE, "acme.example", "shop.acme.example"),
        (Field.WEBSITE, "acme.example", "acme.example/maria"),
        (Field.COMPANY, "www.acme", "acme"),
    ],
)
def test_what_leads_elsewhere_is_another_value(field: Field, one: str, other: str):
    after = merged(EMPTY, stated(1, seen(field, one)), stated(2, seen(field, other)))
    assert (text(after, field), past(after, field)) == (other, [one])
