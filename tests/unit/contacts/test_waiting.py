"""What waits for the owner's word, under all capture modes and in any order."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.contacts.acquaintance import Acquaintance, accept, reject, state, written_to
from gleaner.contacts.contact import Author, Contact, Statement, Value
from gleaner.contacts.correspondent import Correspondent
from gleaner.contacts.merging import EnteredPhone, correct
from gleaner.contacts.observation import Field, Observation, PhoneType, Source
from gleaner.contacts.policy import Capture, CaptureModes, Topic, Verdict
from gleaner.contacts.waiting import LIMIT

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
MARIA = "maria@example.com"
NEW = Acquaintance(Correspondent(MARIA), None)
REVIEW = CaptureModes(Capture.REVIEW)
PHONE_REVIEW = CaptureModes(by_topic={Topic.PHONE: Capture.REVIEW})


def seen(field: Field, value: str, phone_type: PhoneType | None = None) -> Observation:
    return Observation(field, value, value, f"a line with {value}", Source.SIGNATURE, 0.9, phone_type)


def says(*observations: Observation, day: int = 0, evidence: str | None = None) -> Statement:
    return Statement(observations, NOW + timedelta(days=day), evidence or f"e{day}")


def captured(person: Acquaintance, statement: Statement, modes: CaptureModes) -> Acquaintance:
    key = f"message-{statement.evidence_id}"
    return state(person, statement, Verdict.CAPTURE, "", message_key=key, now=NOW, modes=modes)


def suggested(
    person: Acquaintance, statement: Statement, modes: CaptureModes, reason: str = "stranger"
) -> Acquaintance:
    return state(person, statement, Verdict.SUGGEST, reason, message_key="m", now=NOW, modes=modes)


def held(person: Acquaintance, statement: Statement) -> Acquaintance:
    return state(person, statement, Verdict.HOLD, "not_written_to", message_key="m", now=NOW)


def wrote(person: Acquaintance, modes: CaptureModes = CaptureModes()) -> Acquaintance:  # noqa: B008 - a frozen value
    return written_to(person, name="", at=NOW, now=NOW, modes=modes)


def waiting(person: Acquaintance) -> list[list[str]]:
    return [[one.value for one in each.statement.observations] for each in person.correspondent.suggestions]


def book(person: Acquaintance) -> dict[str, str]:
    contact = person.contact or Contact(MARIA)
    phones = {f"phone {one.value}": one.phone_type or "" for one in contact.phones}
    return {field.value: value.value for field, value in contact.values.items() if value.value} | phones


ACME, GLOBEX = seen(Field.COMPANY, "Acme"), seen(Field.COMPANY, "Globex")
OFFICE, MOBILE = seen(Field.PHONE, "+31201234567", PhoneType.WORK), seen(Field.PHONE, "+31612345678", PhoneType.MOBILE)


def test_under_review_nothing_is_written_until_the_owner_says_so() -> None:
    person = captured(NEW, says(ACME, OFFICE), REVIEW)
    assert (person.contact, waiting(person)) == (None, [["Acme", "+31201234567"]])
    assert book(accept(person, "e0", NOW)) == {"company": "Acme", "phone +31201234567": "work"}


def test_one_field_under_review_waits_and_the_others_are_written() -> None:
    person = captured(NEW, says(ACME, OFFICE), PHONE_REVIEW)
    assert (book(person), waiting(person)) == ({"company": "Acme"}, [["+31201234567"]])
    assert [one.reason for one in person.correspondent.suggestions] == ["review"]
    assert set(person.correspondent.evidence["e0"].lines) == {"company", "phone:+31201234567"}


def test_a_field_that_is_off_is_as_if_it_had_never_been_said() -> None:
    modes = CaptureModes(Capture.AUTO, {Topic.PHONE: Capture.OFF, Topic.ADDRESS: Capture.OFF})
    person = captured(NEW, says(ACME, OFFICE, seen(Field.CITY, "Utrecht")), modes)
    assert (book(person), waiting(person)) == ({"company": "Acme"}, [])
    assert set(person.correspondent.evidence["e0"].lines) == {"company"}


def test_an_address_waits_as_one() -> None:
    modes = CaptureModes(by_topic={Topic.ADDRESS: Capture.REVIEW})
    home = (seen(Field.STREET, "Kade 1"), seen(Field.CITY, "Utrecht"))
    known = accept(captured(NEW, says(*home), modes), "e0", NOW)
    moved = captured(known, says(seen(Field.STREET, "Laan 2"), seen(Field.CITY, "Utrecht"), day=1), modes)
    assert (book(moved), waiting(moved)) == ({"street": "Kade 1", "city": "Utrecht"}, [["Laan 2", "Utrecht"]])


def test_what_the_book_says_already_is_not_asked_about_again_and_becomes_newer() -> None:
    known = accept(captured(NEW, says(ACME, OFFICE), REVIEW), "e0", NOW)
    again = captured(known, says(ACME, OFFICE, MOBILE, day=3), REVIEW)
    assert waiting(again) == [["+31612345678"]]
    assert again.contact is not None
    assert again.contact.values[Field.COMPANY].stated_at == NOW + timedelta(days=3)


def test_what_waits_is_asked_about_once_however_often_it_is_said() -> None:
    person = NEW
    for day in range(9):
        person = captured(person, says(ACME, day=day), REVIEW)
    assert waiting(person) == [["Acme"]]
    accepted = accept(person, "e0", NOW).contact
    assert accepted is not None
    assert accepted.values[Field.COMPANY].stated_at == NOW + timedelta(days=8)


def test_a_strangers_signature_is_suggested_once() -> None:
    person = suggested(suggested(NEW, says(ACME), REVIEW), says(ACME, day=1), REVIEW)
    assert waiting(person) == [["Acme"]]


def test_a_value_that_the_owner_refused_is_not_asked_about_again() -> None:
    person = reject(captured(NEW, says(ACME), REVIEW), "e0")
    assert waiting(captured(person, says(ACME, day=1), REVIEW)) == []
    assert waiting(captured(person, says(ACME, OFFICE, day=2), REVIEW)) == [["+31201234567"]]
    assert waiting(captured(person, says(GLOBEX, day=3), REVIEW)) == [["Globex"]]
    assert book(captured(person, says(ACME, day=4), CaptureModes())) == {}


def test_writing_to_a_stranger_under_review_still_leaves_them_to_the_owners_word() -> None:
    person = wrote(suggested(NEW, says(ACME, OFFICE), PHONE_REVIEW), PHONE_REVIEW)
    assert (book(person), waiting(person)) == ({"company": "Acme"}, [["+31201234567"]])
    assert [one.reason for one in person.correspondent.suggestions] == ["review"]


@pytest.mark.parametrize("modes", [CaptureModes(), REVIEW, PHONE_REVIEW])
def test_whether_owner_or_stranger_wrote_first_does_not_matter(modes: CaptureModes) -> None:
    first = captured(wrote(NEW, modes), says(ACME, OFFICE), modes)
    second = wrote(suggested(NEW, says(ACME, OFFICE), modes), modes)
    assert (book(first), waiting(first)) == (book(second), waiting(second))


def test_what_is_held_is_out_of_sight_until_the_owner_writes() -> None:
    person = held(NEW, says(ACME, OFFICE))
    assert (person.contact, waiting(person), person.correspondent.changed_at) == (None, [], None)
    written = wrote(person)
    assert book(written) == {"company": "Acme", "phone +31201234567": "work"}
    assert written.correspondent.held == ()
    assert written.correspondent.evidence["e0"].lines["company"] == "a line with Acme"


def test_what_is_held_is_bounded_and_the_newest() -> None:
    person = NEW
    for day in range(9):
        person = held(person, says(seen(Field.COMPANY, f"Acme {day}"), day=day))
    assert book(wrote(person)) == {"company": "Acme 8"}
    assert len(person.correspondent.held) == 2


def test_a_person_without_details_waits_as_a_person() -> None:
    person = captured(NEW, says(), REVIEW)
    assert (person.contact, waiting(person)) == (None, [[]])
    assert waiting(captured(person, says(day=1), REVIEW)) == [[]]
    assert accept(person, "e0", NOW).contact == Contact(MARIA)
    assert waiting(captured(reject(person, "e0"), says(day=2), REVIEW)) == []


def test_a_persons_own_word_is_not_put_in_question() -> None:
    edited = correct(Contact(MARIA), {Field.COMPANY: "Initech"}, [EnteredPhone("+31201234567", PhoneType.WORK)], NOW)
    person = captured(Acquaintance(Correspondent(MARIA), edited), says(ACME, OFFICE, day=1), REVIEW)
    assert (person.contact, waiting(person)) == (edited, [])


_VALUES = st.builds(
    lambda field, value, phone_type: seen(field, value, phone_type if field is Field.PHONE else None),
    st.sampled_from([Field.COMPANY, Field.JOB_TITLE, Field.PHONE, Field.CITY, Field.STREET]),
    st.sampled_from(["a", "b", "A"]),
    st.sampled_from([None, PhoneType.WORK, PhoneType.MOBILE]),
)
_SIGNATURES = st.lists(_VALUES, max_size=4, unique_by=lambda one: (one.field, one.field is Field.PHONE and one.value))
_MODES = st.builds(
    CaptureModes,
    st.sampled_from([Capture.AUTO, Capture.REVIEW]),
    st.dictionaries(st.sampled_from(list(Topic)), st.sampled_from(list(Capture))),
)


@st.composite
def _letters(draw: st.DrawFn) -> list[Statement]:
    """As many messages as wait at most, of different days."""
    days = draw(st.lists(st.integers(0, 9), min_size=1, max_size=LIMIT, unique=True))
    return [says(*draw(_SIGNATURES), day=day) for day in days]


def all_accepted(letters: Sequence[Statement], modes: CaptureModes, person: Acquaintance = NEW) -> Acquaintance:
    for one in letters:
        person = captured(person, one, modes)
    while person.correspondent.suggestions:
        person = accept(person, person.correspondent.suggestions[0].statement.evidence_id, NOW)
    return person


@given(_letters(), _MODES, st.randoms(use_true_random=False))
def test_who_accepts_all_gets_the_same_book_in_whichever_order_the_messages_came(
    letters: list[Statement], modes: CaptureModes, random: Random
) -> None:
    shuffled = list(letters)
    random.shuffle(shuffled)
    assert book(all_accepted(shuffled, modes)) == book(all_accepted(letters, modes))


@given(_letters(), st.dictionaries(st.sampled_from(list(Topic)), st.sampled_from([Capture.AUTO, Capture.REVIEW])))
def test_accepting_all_is_as_good_as_capturing_all(letters: list[Statement], by_topic: dict[Topic, Capture]) -> None:
    reviewed = all_accepted(letters, CaptureModes(Capture.REVIEW, by_topic))
    assert book(reviewed) == book(all_accepted(letters, CaptureModes()))


@given(_letters(), _MODES)
def test_the_same_messages_again_change_nothing(letters: list[Statement], modes: CaptureModes) -> None:
    person = NEW
    for one in letters:
        person = captured(person, one, modes)
    again = captured(person, letters[-1], modes)
    assert (again.contact, again.correspondent.suggestions) == (person.contact, person.correspondent.suggestions)


@given(_letters(), _MODES)
def test_under_review_no_value_enters_the_book_by_itself(letters: list[Statement], modes: CaptureModes) -> None:
    person = NEW
    for one in letters:
        person = captured(person, one, modes)
    written = set(person.contact.values) if person.contact else set()
    written |= {Field.PHONE} if person.contact and person.contact.phones else set()
    assert all(modes.of(field) is Capture.AUTO for field in written)


@given(_letters(), _MODES)
def test_no_mode_lets_a_message_touch_a_persons_word(letters: list[Statement], modes: CaptureModes) -> None:
    edited = Contact(MARIA, {Field.COMPANY: Value("Initech", Author.PERSON, NOW)})
    person = all_accepted(letters, modes, Acquaintance(Correspondent(MARIA), edited))
    assert person.contact is not None
    assert person.contact.values[Field.COMPANY] == edited.values[Field.COMPANY]
