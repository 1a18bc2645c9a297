"""The list of all inboxes, rendered."""

from collections.abc import Iterator
from dataclasses import dataclass

from fastapi.responses import HTMLResponse

from api.overview import Overseen, Overview
from api.pages.moments import Moments
from api.pages.visiting import Visit
from gleaner.digests.schedule import zone_or_utc
from gleaner.inbox import Inbox
from gleaner.wording import Catalogue, marked

STOPPED = {
    "bounced": marked("Digest stopped: the last one came back as undeliverable."),
    "complained": marked("Digest stopped: it was reported as spam."),
}


@dataclass(frozen=True, slots=True)
class Remark:
    """What is not as it should be; alarming is what does not mend itself."""

    text: str
    is_alarming: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One inbox: how it does in a few words, and what its owner should look after."""

    address: str
    state: str
    is_on: bool
    last_message: str
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Search:
    """An address that was looked for; `error` says why it could not be."""

    typed: str = ""
    error: str = ""


def inboxes_page(visit: Visit, found: Overview, zone: str, *, search: Search | None = None) -> HTMLResponse:
    """The inboxes, moments in the stack's zone."""
    moments = Moments(visit.words, zone_or_utc(zone), visit.now)
    asked = search or Search()
    return visit.page(
        "administration_inboxes.html",
        status=422 if asked.error else 200,
        title=visit.words.gettext("Inboxes of the organisation"),
        rows=[_row(one, moments) for one in found.inboxes],
        after=found.next,
        search=asked,
        zone=moments.zone.key,
    )


def _row(one: Overseen, moments: Moments) -> Row:
    _, inbox = moments.words.gettext, one.inbox
    last = (
        _("Last message {moment}").format(moment=moments.said(one.last_message_at))
        if one.last_message_at
        else _("No message in the last 90 days")
    )
    is_on = inbox.is_enabled and inbox.disconnected_at is None
    return Row(inbox.address, _state(inbox, moments), is_on, last, tuple(_remarks(inbox, moments.words)))


def _state(inbox: Inbox, moments: Moments) -> str:
    _ = moments.words.gettext
    if inbox.disconnected_at is not None:
        return _("Disconnected {moment}").format(moment=moments.said(inbox.disconnected_at))
    if inbox.is_enabled and inbox.enabled_at is not None:
        return _("On since {moment}").format(moment=moments.said(inbox.enabled_at))
    return _("Off")


def _remarks(inbox: Inbox, words: Catalogue) -> Iterator[Remark]:
    """Of a disconnected inbox nothing is expected."""
    if inbox.disconnected_at is not None:
        return
    set_up = inbox.set_up
    if not set_up.first_incoming_at and not set_up.first_outgoing_at:
        yield Remark(words.gettext("No mail has come yet"))
    elif not set_up.proven_outgoing_at:
        yield Remark(words.gettext("Incoming only: the owner's replies are not seen"))
    if inbox.digest_stopped:
        yield Remark(words.gettext(STOPPED.get(inbox.digest_stopped, STOPPED["bounced"])), is_alarming=True)
