"""An owner a test, and what the function logs."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from io import StringIO
from logging import StreamHandler
from uuid import uuid4

import pytest

from digest import handler
from gleaner.store import inboxes
from local.outbox_client import OutboxClient
from tests.account import Account
from tests.functions.digest.desk import NOW, Owner
from tests.unit.digests import samples


@pytest.fixture
def owner(account: Account, outbox: OutboxClient) -> Owner:
    name = uuid4().hex[:20]
    inbox = replace(samples.inbox(name), address=f"{name}@example.com", next_digest_at=None)
    inboxes.connect(inbox)
    inboxes.note_outgoing(name, is_proven=True, at=NOW - timedelta(days=30))
    return Owner(name, account, outbox)


@pytest.fixture
def logged() -> Iterator[StringIO]:
    """What the function logs; Powertools holds on to the output that it found when it was imported."""
    kept = handler.logger.registered_handler
    assert isinstance(kept, StreamHandler)
    output = StringIO()
    before = kept.setStream(output)
    yield output
    kept.setStream(before)
