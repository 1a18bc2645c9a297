"""Inboxes for tests of the handlers, as the API would have stored them."""

from datetime import UTC, datetime
from uuid import uuid4

from gleaner.inbox import Inbox


def connected(*, is_on: bool = True, since: datetime | None = None) -> Inbox:
    """A stored inbox of a new owner, switched on a moment ago, or then."""
    from gleaner.store import inboxes  # reads the environment that tests/account.py sets

    name = uuid4().hex
    now = since or datetime.now(UTC)
    inbox = Inbox(
        inbox_id=name,
        owner_id=f"owner-{name}",
        address=f"{name}@meadowbrook.example",
        forwarding_token=f"f{name}",
        journal_token=f"j{name}",
        connected_at=now,
    )
    inboxes.connect(inbox)
    stored = inboxes.get(name)
    assert stored is not None
    return inboxes.switch(stored, is_enabled=True, at=now, next_digest_at=None) if is_on else stored
