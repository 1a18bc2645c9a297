"""The further addresses of an inbox on its page: asked by mail, asked again, cancelled, removed, taken back."""

from collections.abc import Callable
from dataclasses import dataclass

from fastapi import HTTPException

from api import asked
from api.addresses import normalised
from api.asked import Asked
from api.connecting import AddressRefusedError, ask_for_alias, cancel
from api.inbox_changes import Changed, remove_alias, restore_alias
from api.pages.forms import Form
from api.pages.moments import Moments
from api.pages.visiting import Visit
from api.settings_pages.parts import ALIASES
from api.settings_pages.receipts import ASKED, CANCELLED, REMOVED, RESTORED, Receipt
from api.wiring import Wiring
from gleaner.inbox import Inbox
from gleaner.wording import marked

CHANGE = "aliases-change"
"""The form of the buttons beside addresses; `aliases` is that of the field."""
_ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Waiting:
    """An address that a link was mailed to, in words."""

    request_id: str
    address: str
    text: str


def waiting(visit: Visit, inbox_id: str | None, said: Callable[[Asked], str]) -> list[Waiting]:
    """The addresses that were asked for an inbox (None: for inboxes of their own) and have not answered."""
    return [
        Waiting(one.request_id, one.address, said(one))
        for one in asked.of_person(visit.caller.owner_id, visit.now)
        if one.inbox_id == inbox_id
    ]


def said_in(moments: Moments) -> Callable[[Asked], str]:
    """How long a link works, in the time of an inbox."""
    text = moments.words.gettext("A link was mailed on {moment}. It works until {end}.")
    return lambda one: text.format(moment=moments.said(one.asked_at), end=moments.said(one.until))


def ask(wiring: Wiring, visit: Visit, inbox: Inbox, typed: str) -> Receipt:
    """Mail a link to an address; raises what `ask_for_alias` raises."""
    if normalised(typed) in inbox.addresses:
        raise AddressRefusedError(marked("This address is this inbox's already."))
    ask_for_alias(wiring, visit.caller, inbox, typed, visit.now, visit.language)
    return Receipt(inbox.inbox_id, ALIASES, about=typed.strip(), did=ASKED)


def change(wiring: Wiring, visit: Visit, inbox: Inbox, form: Form) -> Receipt:
    """What the button beside an address asks for; raises what `ask_for_alias` raises, and 404 for no such button."""
    if removed := form.text("remove"):
        return _done(inbox, remove_alias(inbox, removed), removed, REMOVED)
    if request_id := form.text("cancel"):
        found = cancel(visit.caller, request_id, visit.now)
        return Receipt(inbox.inbox_id, ALIASES, about=found.address, did=CANCELLED) if found else _nothing(inbox)
    if address := form.text("again"):
        return ask(wiring, visit, inbox, address)
    raise HTTPException(404, marked("There is no such setting."))


def undo(inbox: Inbox, receipt: Receipt) -> Receipt:
    """Take a removal back, or that again; raises `AddressTakenError` or `DisconnectedError`."""
    if receipt.did == REMOVED:
        return _done(inbox, restore_alias(inbox, receipt.about), receipt.about, RESTORED)
    return _done(inbox, remove_alias(inbox, receipt.about), receipt.about, REMOVED)


def _done(inbox: Inbox, changed: Changed, address: str, did: str) -> Receipt:
    if changed.before.aliases == changed.after.aliases:
        return _nothing(inbox)
    return Receipt(inbox.inbox_id, ALIASES, {_ADDRESS: (address,)}, about=address, did=did)


def _nothing(inbox: Inbox) -> Receipt:
    return Receipt(inbox.inbox_id, ALIASES)
