import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.contacts.phones.phones import said_phones
from gleaner.contacts.phones.regions import Region
from gleaner.contacts.self_phrases import SELF_STATEMENTS, SelfStatement
from gleaner.contacts.selfstatements import said_numbers

REGIONS = {"en": "US", "da": "DK", "sv": "SE", "cs": "CZ", "zh": "CN", "ja": "JP"}


@pytest.mark.parametrize("row", SELF_STATEMENTS, ids=lambda row: f"{row.language}: {row.example}")
def test_a_row_reads_its_example(row: SelfStatement):
    (said,) = said_numbers(f"Hi,\n\n{row.example}.\n")
    assert (said.language, said.phone_type) == (row.language, row.phone_type)
    if "0123" not in row.example:
        region = Region(REGIONS.get(row.language, row.language.upper()), is_stated=True)
        assert list(said_phones(said.text, said.phone_type, region, is_business=False))


@pytest.mark.parametrize(
    "text",
    [
        "Call Jan on 020 624 1111",
        "Please call on 020 624 1111",
        "You can no longer reach me on 020 624 1111",
        'He wrote "my new number is 020 624 1111"',
        "> my new number is 020 624 1111",
        "My wife's number is 020 624 1111",
        "> 020 624 1111 is my new number",
        "Noted.\n>> since the office has moved to another building last week and all of us along with it my number is\n>> 020 624 1111",
        "> you can reach me on\n020 624 1111",
        "Piet schreef: mijn nieuwe nummer is 06 12345678",
        "Anna says: you can reach me on 020 624 1111",
        "Marie a écrit : mon nouveau numéro est le 06 12 34 56 78",
        "The driver's number is 020 624 1111",
        "My driver's mobile is 020 624 1111",
        "Der Fahrer ist unter 0151 12345678 erreichbar",
        "O motorista é o Rui, telemóvel 912 345 678",
        "El conductor está en el 612 345 678",
        "O telefone da minha irmã é 912 345 678",
        "Jan's new number is 020 624 1111",
        "My old number was 020 624 1111",
        "Mijn collega Piet is bereikbaar op 020 624 1111",
        "Bel hem op 020 624 1111",
        "Rufen Sie Herrn Weber unter 030 1234567 an",
        "Vous pouvez joindre Paul au 01 42 68 53 00",
        "Puedes llamar a Ana al 612 345 678",
        "Il numero di Paolo è 338 123 4567",
        "My order is 12345678",
    ],
)
def test_what_is_not_the_writers_own(text: str):
    assert not list(said_numbers(text))


def test_ones_own_words_said_before_are_ones_own():
    (said,) = said_numbers("As I said, my new number is 020 624 1111")
    assert said.number == "020 624 1111"


def test_ones_own_line_below_a_cited_one_counts():
    (said,) = said_numbers("> How do I reach you?\nYou can reach me on 020 624 1111\n> And Piet on 020 624 1112?")
    assert said.number == "020 624 1111"


def test_the_number_it_replaces_is_not_taken():
    (said,) = said_numbers("Mijn nieuwe nummer is 06 12345678 in plaats van 020 624 1111.")
    phones = list(said_phones(said.text, said.phone_type, Region("NL", is_stated=True), is_business=True))
    assert [phone.number for phone in phones] == ["+31612345678"]


def test_a_sentence_may_run_over_two_lines():
    (said,) = said_numbers("Mein Handy wurde gestohlen, meine neue\nHandynummer lautet\n0151 12345678. Gruß")
    assert said.text.startswith("0151 12345678")


@given(st.text(alphabet="my number is 0123456789\n.+-callmeon", max_size=200))
def test_looking_never_raises(text: str):
    for said in said_numbers(text):
        assert said.text.startswith(said.number[: len(said.text)])


@pytest.mark.parametrize("pattern", ["1 ", "my number is ", "my number is 12345678 9\n", "0612345678 ", "(("])
def test_time_grows_with_the_text_alone(pattern: str):
    begun = time.perf_counter()
    list(said_numbers(pattern * 20_000))
    assert time.perf_counter() - begun < 1
