"""The list of people, rendered: who may sign in, and what an administrator can do about it."""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from fastapi.responses import HTMLResponse

from api.admitting import UNDONE_BY, Act
from api.identifiers import new_token
from api.pages.moments import Moments
from api.pages.visiting import Visit
from api.people import PeoplePage, PoolPerson, Standing
from gleaner.digests.schedule import zone_or_utc
from gleaner.wording import marked

INVITE = "invite"
BUTTONS: Mapping[Act, str] = {
    Act.INVITE_AGAIN: marked("Invite again"),
    Act.DISABLE: marked("Block"),
    Act.ENABLE: marked("Unblock"),
    Act.PROMOTE: marked("Make administrator"),
    Act.DEMOTE: marked("Remove as administrator"),
}
DONE: Mapping[str, str] = {
    INVITE: marked("{address} is invited. The password in the mail works for seven days."),
    Act.INVITE_AGAIN: marked("{address} is invited again, with a new password that works for seven days."),
    Act.DISABLE: marked("{address} is blocked."),
    Act.ENABLE: marked("{address} can sign in again."),
    Act.PROMOTE: marked("{address} becomes an administrator within the hour, or when they next sign in."),
    Act.DEMOTE: marked("{address} stops being an administrator within the hour, or when they next sign in."),
}
DONE_BEFORE = marked("This was done already: the list shows how {address} stands.")


@dataclass(frozen=True, slots=True)
class PeopleReceipt:
    """What was just done with somebody; `did` is an act, or that they were invited."""

    did: str
    username: str
    address: str
    has_changed: bool = True


@dataclass(frozen=True, slots=True)
class PeopleMark:
    """Where a page of people begins, as Cognito wants it."""

    token: str


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the list: what was just done, what went wrong and with whom, and what was typed for an invitation."""

    receipt: PeopleReceipt | None = None
    trouble: str = ""
    about: str = ""
    typed: str = ""
    is_for_administrator: bool = False
    after: str = ""
    next: str = ""
    status: int = 200


@dataclass(frozen=True, slots=True)
class Button:
    """One thing to do with somebody."""

    act: Act
    label: str


@dataclass(frozen=True, slots=True)
class Row:
    """One person."""

    id: str
    username: str
    address: str
    state: str
    is_blocked: bool
    is_administrator: bool
    is_oneself: bool
    buttons: tuple[Button, ...]
    note: str = ""
    undo: Act | None = None
    trouble: str = ""


def people_page(
    visit: Visit, found: PeoplePage, administrators: Collection[str], around: Around, zone: str
) -> HTMLResponse:
    """The people, moments in the stack's zone."""
    moments = Moments(visit.words, zone_or_utc(zone), visit.now)
    rows = [_row(visit, one, around, moments, is_administrator=one.username in administrators) for one in found.people]
    receipt = around.receipt
    has_note = any(row.note for row in rows)
    return visit.page(
        "administration_people.html",
        status=around.status,
        title=visit.words.gettext("People"),
        rows=sorted(rows, key=lambda row: row.address),
        around=around,
        refusal=around.trouble if around.about == INVITE else "",
        trouble="" if around.about == INVITE or any(row.trouble for row in rows) else around.trouble,
        note=_said(visit, receipt) if receipt and not has_note else "",
        said=_said(visit, receipt) if receipt else "",
        once=new_token(),
    )


def row_id(username: str) -> str:
    """The id of somebody's row in the page: it says nothing."""
    return f"person-{hashlib.sha256(username.encode()).hexdigest()[:12]}"


def _row(visit: Visit, one: PoolPerson, around: Around, moments: Moments, *, is_administrator: bool) -> Row:
    is_oneself = one.subject == visit.caller.owner_id
    receipt = around.receipt if around.receipt and around.receipt.username == one.username else None
    undo = next((act for act in UNDONE_BY if receipt and receipt.has_changed and act == receipt.did), None)
    acts = () if is_oneself else _acts(one.standing, is_administrator=is_administrator)
    return Row(
        id=row_id(one.username),
        username=one.username,
        address=one.address,
        state=_state(one, moments),
        is_blocked=one.standing is Standing.DISABLED,
        is_administrator=is_administrator,
        is_oneself=is_oneself,
        buttons=tuple(Button(act, visit.words.gettext(BUTTONS[act])) for act in acts),
        note=_said(visit, receipt) if receipt and receipt.did != INVITE else "",
        undo=UNDONE_BY[undo] if undo else None,
        trouble=around.trouble if around.about == one.username else "",
    )


def _acts(standing: Standing, *, is_administrator: bool) -> tuple[Act, ...]:
    group = (Act.DEMOTE,) if is_administrator else (Act.PROMOTE,)
    match standing:
        case Standing.INVITED:
            return (Act.INVITE_AGAIN, *group, Act.DISABLE)
        case Standing.DISABLED:
            return (Act.ENABLE, Act.DEMOTE) if is_administrator else (Act.ENABLE,)
        case _:
            return (*group, Act.DISABLE)


def _state(one: PoolPerson, moments: Moments) -> str:
    _ = moments.words.gettext
    match one.standing:
        case Standing.INVITED:
            return _("Invited {moment}, not here yet").format(moment=moments.said(one.invited_at))
        case Standing.ACTIVE:
            return _("Active")
        case Standing.RESETTING:
            return _("Has to choose a new password")
        case Standing.DISABLED:
            return _("Blocked")


def _said(visit: Visit, receipt: PeopleReceipt) -> str:
    sentence = DONE[receipt.did] if receipt.has_changed else DONE_BEFORE
    return visit.words.gettext(sentence).format(address=receipt.address)
