"""Which words a contact is found by, and how what somebody types is understood, in several languages."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.contacts.contact import Author, Contact, Value
from gleaner.contacts.observation import Field
from gleaner.contacts.search_words import LONGEST_WORD, MOST_WORDS, folded, leads_to, typed_words, words_of

AT = datetime(2026, 11, 23, tzinfo=UTC)


def contact(email: str = "x@y.example", first: str = "", last: str = "", company: str = "") -> Contact:
    given = {Field.FIRST_NAME: first, Field.LAST_NAME: last, Field.COMPANY: company}
    return Contact(email, {field: Value(text, Author.PERSON, AT) for field, text in given.items()})


def finds(typed: str, person: Contact) -> bool:
    wanted = typed_words(typed)
    return bool(wanted) and leads_to(wanted, words_of(person))


@pytest.mark.parametrize(
    ("person", "typed"),
    [
        (contact(last="Müller"), "müller Muller MÜLLER mueller mül"),
        (contact(last="Groß", company="Straßenbau"), "gross groß strassenb"),
        (contact(last="Sørensen"), "sorensen Sørensen soerensen"),
        (contact(first="Łukasz", last="Żółć"), "lukasz łuk zolc"),
        (contact(last="Åsgård"), "asgard aasgaard Ås"),
        (contact(first="Þóra", last="Guðmundsdóttir"), "thora gudmunds"),
        (contact(first="François", company="L'Oréal"), "francois loreal l'oréal oreal"),
        (contact(first="İbrahim", last="Işık"), "ibrahim isik IŞIK"),
        (contact(first="Nguyễn", last="Đặng"), "nguyen dang nguyễn"),
        (contact(first="Jean-Luc", last="de la Tour"), "jean-luc luc jean tour la de"),
        (contact(first="Anna", last="van den Berg"), "van den berg"),
        (contact(last="O’Neil"), "o'neil oneil o’neil neil"),
        (contact(last="d'Angelo"), "d'angelo dangelo angelo d"),
        (contact(first="Николай", last="Королёв"), "николай королев Королёв НИК"),
        (contact(first="Νίκος", last="Παπαδόπουλος"), "νικος Νίκος παπαδόπουλοσ ΝΙΚΟΣ"),
        (contact(first="太郎", last="山田"), "山田 太郎 山 山田太郎"),
        (contact(first="민수", last="김"), "김 민수 김민수"),
        (contact(first="अनुष्का", last="शर्मा"), "अनुष्का शर्मा शर्"),
        (contact(first="ＡＢＣ", last="ﬁnch"), "abc finch"),
        (contact(company="Acme B.V."), "acme b.v. bv B.V"),
        (contact(company="Booking.com"), "booking booking.com"),
        (contact(company="AT&T Inc."), "at&t inc t"),
        (contact("anna.devries@mail.acme.co.uk"), "anna devries anna.dev anna.devries@mail acme acme.co.uk mail.acme"),
        (contact("jörg+news@bücher.example"), "jorg jörg+news@ news bucher bücher.example"),
        (contact("a/b@x.example"), "a/b@x.example b"),
        (contact("o'neil_j@x.example"), "o'neil_j@x j"),
    ],
)
def test_each_of_these_finds_them(person: Contact, typed: str) -> None:
    assert [one for one in typed.split(" ") if not finds(one, person)] == []


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("anna vries", True),
        ("VRIES, Anna", True),
        ('"Anna de Vries" <anna@acme.example>', True),
        ("anna acme", True),
        ("an ac vr", True),
        ("anna globex", False),
        ("ries", False),
        ("annab", False),
        ("acme.example vries", True),
        ("vries.com", False),
    ],
)
def test_every_word_that_is_typed_must_begin_one_of_theirs(typed: str, is_found: bool) -> None:  # noqa: FBT001 - a case
    assert finds(typed, contact("anna@acme.example", "Anna", "de Vries", "Acme")) is is_found


@pytest.mark.parametrize("typed", ["", "   ", "\t\n", "...", "🎈", "\x00", "\ud800", "\u202e", "@", "-- ,;"])
def test_nothing_legible_is_no_search(typed: str) -> None:
    assert typed_words(typed) == ()


def test_letters_that_marks_make_other_letters_stay_apart() -> None:
    assert [folded(one) for one in ("й", "が", "김", "ñ", "É")] == ["й", "が", "김", "n", "e"]
    assert not finds("か", contact(first="がく"))


def test_what_is_invisible_does_not_hide_anybody() -> None:
    assert finds("maria", contact(first="Ma\u200bri\u00ada"))
    assert finds("ma\u200bria", contact(first="Maria"))


def test_a_word_that_another_begins_with_needs_no_row() -> None:
    person = contact("maria@globex.example", "Maria", "Jansen", "Globex")
    assert words_of(person) == ("globex.example", "jansen", "maria@globex.example")


def test_a_field_that_a_person_emptied_says_nothing() -> None:
    assert words_of(contact("m@x.example", "", "", "")) == ("m@x.example", "x.example")


def test_of_too_many_words_the_address_and_the_name_stay() -> None:
    company = " ".join(f"word{number}x" for number in range(40))
    words = words_of(contact("maria@x.example", "Maria", "van den Berg", company))
    assert len(words) == MOST_WORDS
    assert {"maria@x.example", "van", "den", "berg"} <= set(words)


def test_a_longer_address_than_fits_is_found_by_all_of_it() -> None:
    email = f"{'ä' * 60}@{'ö' * 120}.example"
    assert finds(email, contact(email))
    assert finds("ö" * 100, contact(email))


def test_who_types_more_words_than_anybody_has_finds_nobody() -> None:
    words = " ".join(f"{number}x" for number in range(100, 130))
    assert len(typed_words(words)) == MOST_WORDS + 1
    assert not finds(words, contact(company=words))


TEXT = st.text(max_size=60)


@given(TEXT, TEXT, TEXT, TEXT)
def test_whatever_a_contact_says_its_words_fit_a_row(email: str, first: str, last: str, company: str) -> None:
    words = words_of(contact(f"{email}@x.example", first, last, company))
    assert list(words) == sorted(set(words))
    assert len(words) <= MOST_WORDS
    for word in words:
        assert 0 < len(word.encode()) <= LONGEST_WORD
        assert not any(one.isspace() for one in word)
        assert not any(other != word and other.startswith(word) for other in words)


@given(st.text(st.characters(categories=["Lu", "Ll", "Lo", "Mn"]), min_size=1, max_size=20))
def test_whoever_has_a_name_is_found_by_it(name: str) -> None:
    person = contact(last=name)
    assert not typed_words(name) or finds(name, person)
