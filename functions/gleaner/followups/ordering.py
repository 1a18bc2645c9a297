"""The order in which the turns of a conversation were said."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from gleaner.followups.task import Turn

_NEXT = timedelta(microseconds=1)


def in_order(turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """The turns by date, but each after those it answers: dates have whole seconds, and senders' clocks differ.

    The same for any order of the turns given.
    """
    known: dict[str, Turn] = {}
    for turn in sorted(turns, key=_by_date, reverse=True):
        if turn.rfc_message_id is not None:
            known[turn.rfc_message_id] = turn
    return tuple(sorted(turns, key=lambda turn: (_moment(turn, known, frozenset()), turn.message_key)))


def _by_date(turn: Turn) -> tuple[datetime, str]:
    return turn.said_at, turn.message_key


def _moment(turn: Turn, known: Mapping[str, Turn], below: frozenset[str]) -> datetime:
    """When a turn was said at the earliest; `below` are the turns that answer it, lest a circle of references never ends."""
    below |= {turn.message_key}
    answered = [known[one] for one in turn.answered_ids if one in known and known[one].message_key not in below]
    return max([turn.said_at, *(_moment(one, known, below) + _NEXT for one in answered)])
