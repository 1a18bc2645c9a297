"""The order in which the turns of a conversation were said."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from gleaner.followups.task import Turn

_NEXT = timedelta(microseconds=1)


def in_order(turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """The turns by date, but each after those it answers: dates have whole seconds, and senders' clocks differ.

    The same for any order of the turns given.
    """
    moments = _moments(turns, _answered(turns))
    return tuple(sorted(turns, key=lambda turn: (moments[turn.message_key], turn.message_key)))


def _answered(turns: Sequence[Turn]) -> Mapping[str, tuple[str, ...]]:
    """By the key of each turn, the keys of those that it answers."""
    known: dict[str, str] = {}
    for turn in sorted(turns, key=lambda turn: (turn.said_at, turn.message_key), reverse=True):
        if turn.rfc_message_id is not None:
            known[turn.rfc_message_id] = turn.message_key
    return {turn.message_key: tuple(known[one] for one in turn.answered_ids if one in known) for turn in turns}


def _moments(turns: Sequence[Turn], answered: Mapping[str, tuple[str, ...]]) -> Mapping[str, datetime]:
    """When each turn was said at the earliest; a circle of references ends with the rounds, one for each turn."""
    moments = {turn.message_key: turn.said_at for turn in turns}
    for _ in turns:
        later = {
            turn.message_key: max(
                [turn.said_at, *(moments[one] + _NEXT for one in answered[turn.message_key] if one != turn.message_key)]
            )
            for turn in turns
        }
        if later == moments:
            break
        moments = later
    return moments
