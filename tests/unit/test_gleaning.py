from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from gleaner.followups import life
from gleaner.followups.task import Turn
from gleaner.gleaning import LONGEST_ID, Gleanings, Perspective, draft, glean, turn
from gleaner.language.analysis import Analysis, Entity, EntityType
from gleaner.mail.reading import read
from gleaner.mending import mended
from tests.letters import letter

OWNER = "olivia@meadowbrook.example"
PERSPECTIVE = Perspective(frozenset({OWNER}), "NL")
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


def due(raw: bytes, received_at: datetime | None) -> date | None:
    drafted = draft(read(raw, owner=PERSPECTIVE.owner), PERSPECTIVE, "en", received_at)
    (follow_up,) = glean(drafted, [Analysis() for _ in drafted.questions]).follow_ups
    return follow_up.due_on


def test_tomorrow_is_counted_from_when_it_can_have_been_written() -> None:
    asks = "Could you send me the contract tomorrow?\n"
    assert due(letter("ann@example.com", OWNER, asks, at=MONDAY), MONDAY) == date(2026, 11, 24)
    late = letter("ann@example.com", OWNER, asks, at=MONDAY + timedelta(days=800))
    assert due(late, MONDAY) == date(2026, 11, 24)
    undated = letter("ann@example.com", OWNER, asks).replace(b"\nDate:", b"\nX-Date:")
    assert due(undated, MONDAY) == date(2026, 11, 24)


def test_endless_message_ids_are_remembered_by_their_beginning() -> None:
    own, other = "a" * 900 + "@" + "b" * 400, "c" * 2_000
    raw = letter("ann@example.com", OWNER, "Thanks, I have it.\n")
    fields = f"Message-ID: {own}\nIn-Reply-To: {other}@example.com\n".encode()
    reading = read(fields + raw.replace(b"\nMessage-ID:", b"\nX-Message-ID:"), owner=PERSPECTIVE.owner)
    said = turn(draft(reading, PERSPECTIVE, "en"), Gleanings(), ses_message_id="1", said_at=MONDAY)
    assert said.rfc_message_id == own[:LONGEST_ID]
    assert said.answered_ids == (other[:LONGEST_ID],)


def test_a_long_conversation_in_which_each_mail_names_all_before_it_is_put_in_order_at_once() -> None:
    ids = [f"{number}@example.com" for number in range(50)]
    turns: tuple[Turn, ...] = ()
    for number, own in enumerate(ids):
        references = {"References": " ".join(f"<{one}>" for one in ids[:number])} if number else {}
        at = MONDAY + timedelta(hours=number)
        raw = letter("ann@example.com", OWNER, "Thanks, I have it.\n", at=at, message_id=own, headers=references)
        drafted = draft(read(raw, owner=PERSPECTIVE.owner), PERSPECTIVE, "en")
        turns = life.add(turns, turn(drafted, Gleanings(), ses_message_id="1", said_at=at))
    assert [one.rfc_message_id for one in turns] == ids


def test_half_a_character_is_mended_in_its_place() -> None:
    raw = b"From: Ann <ann@example.com>\nContent-Type: text/plain; charset=utf-7\n\nCould +2AA- you?\n"
    reading = read(raw, owner=PERSPECTIVE.owner)
    assert mended(reading).zones.new_text == reading.zones.new_text.replace("\ud800", "\ufffd")


def test_a_sound_reading_stays_what_it_is() -> None:
    reading = read(letter("ann@example.com", OWNER, "Olá 🎈\n"), owner=PERSPECTIVE.owner)
    assert mended(reading) is reading


def asked_by(raw: bytes) -> tuple[str, ...]:
    return tuple(one.sentence for one in draft(read(raw, owner=PERSPECTIVE.owner), PERSPECTIVE, "en").follow_ups)


def test_a_question_on_a_list_is_the_owners_only_if_put_to_them_by_name() -> None:
    post = {"List-Post": "<mailto:gardening@lists.example.org>", "List-Id": "<gardening.lists.example.org>"}
    to = "gardening@lists.example.org"
    assert asked_by(letter("ann@example.com", to, "Could you recommend a spade?\n", headers=post)) == ()
    named = letter("ann@example.com", to, "Olivia, could you recommend a spade?\n", headers=post)
    assert asked_by(named) == ("Olivia, could you recommend a spade?",)
    direct = letter("ann@example.com", f"{OWNER}, {to}", "Could you recommend a spade?\n", headers=post)
    assert asked_by(direct) == ("Could you recommend a spade?",)


def test_a_sender_of_no_country_writes_dates_as_the_owner_does() -> None:
    raw = letter("ann@example.com", OWNER, "Could you send me the contract by 12/4?\n", at=MONDAY)
    days = [
        draft(read(raw, owner=PERSPECTIVE.owner), Perspective(PERSPECTIVE.owner, region), "en").follow_ups[0].due_on
        for region in ("US", "NL")
    ]
    assert days[0] == date(2026, 12, 4)
    assert days[1] != date(2026, 12, 4)


SIGNED = "Thank you.\n\nKind regards,\n\nAnn Lee\nSales Manager\nEdson Modisette\nT +31 20 794 0123\n"


def test_a_signature_that_was_understood_is_not_asked_about_and_decides_the_same() -> None:
    drafted = draft(
        read(letter("Ann Lee <ann@example.com>", OWNER, SIGNED), owner=PERSPECTIVE.owner), PERSPECTIVE, "en"
    )
    assert [one.text for one in drafted.questions] == [drafted.signature_text]
    begin = drafted.signature_text.index("Edson")
    found = Entity("Edson Modisette", EntityType.ORGANIZATION, 0.9, begin, begin + len("Edson Modisette"))
    asked = glean(drafted, [Analysis((found,), is_answered=True)])
    known = replace(drafted, understood=asked.signature_entities)
    assert known.questions == ()
    assert glean(known, []).observations == asked.observations
    assert "Edson Modisette" in {one.value for one in asked.observations}
    assert glean(known, []).signature_entities is None


def test_no_answer_is_nothing_to_remember() -> None:
    drafted = draft(
        read(letter("Ann Lee <ann@example.com>", OWNER, SIGNED), owner=PERSPECTIVE.owner), PERSPECTIVE, "en"
    )
    assert glean(drafted, [Analysis()]).signature_entities is None
    assert glean(drafted, [Analysis(is_answered=True)]).signature_entities == ()
