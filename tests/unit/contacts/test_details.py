from datetime import UTC, datetime

from gleaner.contacts.contact import Contact, Statement
from gleaner.contacts.details import contact_details, details
from gleaner.contacts.merging import correct, merge
from gleaner.contacts.observation import Field, Observation, PhoneType, Source

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
SEEN = (
    Observation(Field.FIRST_NAME, "Jan", "Jan de Vries", "Jan de Vries", Source.SIGNATURE, 0.9),
    Observation(
        Field.PHONE,
        "+31201234567",
        "020-123 45 67 x12",
        "T 020-123 45 67 x12",
        Source.SIGNATURE,
        0.9,
        PhoneType.WORK,
        "12",
    ),
)


def test_details_of_a_message_have_every_key_and_null_where_nothing_is():
    assert details(SEEN, "jan@example.com") == {
        "email": "jan@example.com",
        "first_name": "Jan",
        "last_name": None,
        "job_title": None,
        "company": None,
        "phones": [{"number": "+31201234567", "raw": "020-123 45 67 x12", "type": "work", "extension": "12"}],
        "website": None,
        "linkedin": None,
        "street": None,
        "city": None,
        "state": None,
        "postal_code": None,
        "country": None,
    }


def test_a_field_that_a_person_emptied_reads_as_null():
    contact = merge(Contact("jan@example.com"), Statement(SEEN, AT, "e1"))
    assert contact_details(contact)["first_name"] == "Jan"
    assert contact_details(correct(contact, {Field.FIRST_NAME: None}, None, AT))["first_name"] is None
    assert contact_details(contact)["phones"][0]["number"] == "+31201234567"
