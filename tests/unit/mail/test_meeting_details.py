import pytest

from gleaner.mail.meeting_details import MEETING_WORDS, meeting_start

TEAMS = [
    "Microsoft Teams meeting",
    "Click here to join the meeting",
    "Meeting ID: 291 447 083 552",
    "+1 202-555-0144,,448201937#",
]


def is_ann(line: str) -> bool:
    return line == "Ann"


def test_a_meeting_below_the_signature_begins_at_its_rule():
    lines = ["Hello", "", "Ann", "", "______________", "", *TEAMS, "______________"]

    assert meeting_start(lines, len(lines), is_ann) == 4


def test_a_meeting_without_a_rule_begins_at_its_first_line():
    lines = ["Hello", "", "Ann", "", *TEAMS]

    assert meeting_start(lines, len(lines), is_ann) == 4


@pytest.mark.parametrize(
    "ending", [[*TEAMS, "", "Ann"], ["Shall we meet on Teams?"], ["Can you join the Zoom meeting on Monday?"], []]
)
def test_a_meeting_above_the_name_and_talk_of_meetings_are_none(ending: list[str]):
    lines = ["Hello", "", *ending]

    assert meeting_start(lines, len(lines), is_ann) is None


@pytest.mark.parametrize("row", MEETING_WORDS, ids=lambda row: row[1])
def test_the_words_of_meeting_programs_are_known(row: tuple[str, str]):
    lines = ["Ann", "", row[1], "Join the Zoom meeting"]

    assert meeting_start(lines, len(lines), is_ann) == 2
