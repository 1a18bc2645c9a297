from datetime import UTC, datetime, timedelta

import msgspec

from gleaner.followups.followup import FollowUp, Kind, WaitingOn
from gleaner.followups.task import Turn
from gleaner.mail.message import Direction
from gleaner.store.threads import TURNS_BYTES, fitting

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def turn(number: int, sentence: str) -> Turn:
    asks = tuple(FollowUp(Kind.REQUEST, sentence, "t" * 80, None, WaitingOn.OWNER, 0.9) for _ in range(10))
    return Turn(f"{number}", None, NOW + timedelta(hours=number), Direction.INCOMING, "Ann", asks)


def test_a_conversation_of_ordinary_letters_is_kept_whole() -> None:
    turns = tuple(turn(number, "Could you send me the contract?") for number in range(50))
    assert fitting(turns) == turns


def test_of_a_conversation_too_large_for_an_item_the_latest_turns_are_kept() -> None:
    turns = tuple(turn(number, "ö" * 500) for number in range(50))
    kept = fitting(turns)
    assert kept == turns[-len(kept) :]
    assert 0 < len(msgspec.json.encode(kept)) < TURNS_BYTES + 100
