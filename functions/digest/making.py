"""One digest, from the queue to SES: made at most once, whoever and however many try."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from digest.sending import Outbox, SendRefusedError
from gleaner.digests.composing import Digest, compose
from gleaner.digests.links import Linker
from gleaner.digests.mime import DigestId, write
from gleaner.digests.rendering import render
from gleaner.errors import GleanerError
from gleaner.inbox import Inbox
from gleaner.store import agenda, digests, inboxes
from gleaner.store.digests import SENDS_LIMIT, DigestRow, DigestState


class DigestPendingError(GleanerError):
    """The digest is in other hands for now; the queue shall bring it back."""


class Outcome(StrEnum):
    """How an order for a digest ended. UNCONFIRMED: SES confirmed neither of two sends, and a third would be worse."""

    SENT = "sent"
    EMPTY = "empty"
    SETTLED = "settled"
    UNWANTED = "unwanted"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True, slots=True)
class DigestMaker:
    """Makes and sends digests. `read_key` reads the key that signs links."""

    outbox: Outbox
    public_url: str
    read_key: Callable[[], bytes]

    def make(self, digest_id: DigestId, now: datetime) -> Outcome:
        """Make and send one digest.

        Raises `DigestPendingError`, `SendRefusedError` or `SendUncertainError` where the order must come back later.
        """
        inbox = inboxes.get(digest_id.inbox_id)
        if inbox is None or not _is_wanted(inbox, digest_id):
            return Outcome.UNWANTED
        row = digests.get(digest_id.inbox_id, digest_id.digest_key)
        if row is not None and row.is_final:
            return Outcome.SETTLED
        if row is not None and row.state is DigestState.SENDING:
            return self._make_again(inbox, digest_id, row, now)
        if not digests.claim(digest_id.inbox_id, digest_id.digest_key, now):
            raise DigestPendingError("Another run is making this digest.")
        return self._make(inbox, digest_id, None, now)

    def _make_again(self, inbox: Inbox, digest_id: DigestId, row: DigestRow, now: datetime) -> Outcome:
        if not row.is_unconfirmed(now):
            raise DigestPendingError("SES may have this digest; its Send event is waited for.")
        if row.sends >= SENDS_LIMIT:
            return Outcome.UNCONFIRMED
        return self._make(inbox, digest_id, row, now)

    def _make(self, inbox: Inbox, digest_id: DigestId, begun: DigestRow | None, now: datetime) -> Outcome:
        digest = compose(agenda.collect(inbox, now), inbox=inbox, now=now)
        if digest is None:
            digests.finish(digest_id.inbox_id, digest_id.digest_key, DigestState.EMPTY, now)
            return Outcome.EMPTY
        raw = self._write(digest, digest_id, inbox.address, now)
        if not _begin(digest_id, begun, digest.covers_until, now):
            raise DigestPendingError("Another run took this digest over.")
        try:
            self.outbox.send(raw, digest_id, inbox.address)
        except SendRefusedError:
            digests.release(digest_id.inbox_id, digest_id.digest_key, now)
            raise
        confirm(digest_id, digest.covers_until, now)
        return Outcome.SENT

    def _write(self, digest: Digest, digest_id: DigestId, recipient: str, now: datetime) -> bytes:
        rendered = render(digest, Linker(self.public_url, self.read_key(), now))
        return write(rendered, digest_id, sender=self.outbox.sender, recipient=recipient, now=now)


def confirm(digest_id: DigestId, covers_until: datetime | None, now: datetime) -> bool:
    """SES has the digest: its news count as reported; False where that was known already.

    In this order, because a run killed in between must leave a row that is still asked about.
    """
    if covers_until is not None:
        inboxes.mark_digested(digest_id.inbox_id, covers_until)
    return digests.finish(digest_id.inbox_id, digest_id.digest_key, DigestState.SENT, now)


def _begin(digest_id: DigestId, begun: DigestRow | None, covers_until: datetime | None, now: datetime) -> bool:
    if begun is not None:
        return digests.begin_again(begun, covers_until=covers_until, now=now)
    return digests.begin_sending(digest_id.inbox_id, digest_id.digest_key, covers_until=covers_until, now=now)


def _is_wanted(inbox: Inbox, digest_id: DigestId) -> bool:
    """Whether it may be sent: one that the owner asked for also while the daily ones are off, none to a dead address."""
    if not inbox.is_enabled or inbox.digest_stopped:
        return False
    return inbox.preferences.has_digest or digest_id.is_on_request
