"""One digest, from the queue to SES: made at most once, whoever and however many try."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from digest.sending import Outbox, SendRefusedError
from gleaner.digests.composing import Digest, Listing, compose, compose_again
from gleaner.digests.links import Linker
from gleaner.digests.mime import DigestId, write
from gleaner.digests.rendering import render
from gleaner.digests.schedule import is_outdated
from gleaner.errors import GleanerError
from gleaner.inbox import Inbox
from gleaner.store import agenda, digests, inboxes
from gleaner.store.digests import SENDS_LIMIT, DigestRow, DigestState


class DigestPendingError(GleanerError):
    """The digest is in other hands for now; the queue shall bring it back."""


class Outcome(StrEnum):
    """How an order for a digest ended.

    UNCONFIRMED: SES confirmed neither of two sends, and a third would be worse. OUTDATED: its day is over (an order that
    came back from the dead letters); the newer day's digest says all that is still true.
    """

    SENT = "sent"
    EMPTY = "empty"
    SETTLED = "settled"
    UNWANTED = "unwanted"
    UNCONFIRMED = "unconfirmed"
    OUTDATED = "outdated"


@dataclass(frozen=True, slots=True)
class _Composed:
    """A digest, and what its row says of it: that of the first sending, if this is a second one."""

    digest: Digest
    listing: Listing
    covers_until: datetime | None


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
        if is_outdated(digest_id.local_date, now, inbox.preferences.time_zone):
            return Outcome.OUTDATED
        if row is not None and row.state is DigestState.SENDING:
            if not row.is_unconfirmed(now):
                raise DigestPendingError("SES may have this digest; its Send event is waited for.")
            if row.sends >= SENDS_LIMIT:
                return Outcome.UNCONFIRMED
        elif not digests.claim(digest_id.inbox_id, digest_id.digest_key, now):
            raise DigestPendingError("Another run is making this digest.")
        return self._make(inbox, digest_id, row, now)

    def _make(self, inbox: Inbox, digest_id: DigestId, row: DigestRow | None, now: datetime) -> Outcome:
        composed = _composed(inbox, row, now)
        if composed is None:
            digests.finish(digest_id.inbox_id, digest_id.digest_key, DigestState.EMPTY, now)
            return Outcome.EMPTY
        raw = self._write(composed.digest, digest_id, inbox.address, now)
        if not _begin(digest_id, row, composed, now):
            raise DigestPendingError("Another run took this digest over.")
        try:
            self.outbox.send(raw, digest_id, inbox.address)
        except SendRefusedError:
            digests.release(digest_id.inbox_id, digest_id.digest_key, now)
            raise
        confirm(digest_id, composed.covers_until, now)
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


def _composed(inbox: Inbox, row: DigestRow | None, now: datetime) -> _Composed | None:
    """What is to be sent: where SES may have the digest already, the same again, whatever came in since."""
    if row is not None and row.sends and row.listing is not None:
        again = compose_again(agenda.collect(inbox, row.listing.composed_at), row.listing, inbox=inbox)
        return _Composed(again, row.listing, row.covers_until) if again is not None else None
    digest = compose(agenda.collect(inbox, now), inbox=inbox, now=now)
    return _Composed(digest, digest.listing, digest.covers_until) if digest is not None else None


def _begin(digest_id: DigestId, row: DigestRow | None, composed: _Composed, now: datetime) -> bool:
    if row is not None and row.state is DigestState.SENDING:
        return digests.begin_again(row, now)
    return digests.begin_sending(
        digest_id.inbox_id,
        digest_id.digest_key,
        covers_until=composed.covers_until,
        listing=composed.listing,
        now=now,
    )


def _is_wanted(inbox: Inbox, digest_id: DigestId) -> bool:
    """Whether it may be sent: one that the owner asked for also while the daily ones are off, none to a dead address."""
    if not inbox.is_enabled or inbox.digest_stopped:
        return False
    return inbox.preferences.has_digest or digest_id.is_on_request
