"""Incoming or outgoing."""

from collections.abc import Collection

from gleaner.mail.message import Direction, Message


def direction_of(message: Message, owner: Collection[str]) -> Direction:
    """Outgoing when From is one of the owner's addresses (lower case); by which route it came says nothing."""
    is_own = message.sender is not None and message.sender.email in owner
    return Direction.OUTGOING if is_own else Direction.INCOMING
