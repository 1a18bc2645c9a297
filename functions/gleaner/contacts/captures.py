"""Values that mail brought into the book, named by ids that tell nothing of anybody, so that a link may carry them."""

import hashlib

from gleaner.contacts.correspondent import Change, Correspondent
from gleaner.contacts.observation import Field
from gleaner.contacts.pools import ADDRESS_FIELDS

_ADDRESS = "address"
_MARK_LENGTH = 6
"""Hexadecimal digits: they tell the numbers of one message apart, and some 600 numbers share them, so they reveal none."""


def capture_id(change: Change) -> str:
    """Names what a message changed; the parts of an address, which go back together, share one id."""
    if change.field in ADDRESS_FIELDS:
        return f"{change.evidence_id}.{_ADDRESS}"
    if change.field is not Field.PHONE:
        return f"{change.evidence_id}.{change.field}"
    mark = hashlib.sha256(f"{change.evidence_id}#{change.value}".encode()).hexdigest()[:_MARK_LENGTH]
    return f"{change.evidence_id}.{change.field}.{mark}"


def evidence_in(named: str) -> str:
    """The evidence that a capture's id begins with."""
    return named.partition(".")[0]


def captured(known: Correspondent, named: str) -> tuple[Change, ...]:
    """The changes of that id, one a field, as they were made last; none where this is somebody else."""
    changes = sorted((one for one in known.changes if capture_id(one) == named), key=lambda one: one.changed_at)
    return tuple({one.field: one for one in changes}.values())
