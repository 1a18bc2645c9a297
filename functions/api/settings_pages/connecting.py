"""The pages of connecting an inbox, rendered."""

from fastapi.responses import HTMLResponse, Response

from api.instructions import SecretAddresses, instructions
from api.pages.rendering import page
from api.pages.visiting import Visit
from api.settings_pages.pages import list_row, moments_of
from api.settings_pages.receipts import Receipt
from api.settings_pages.setting_up import address_mark, progress
from gleaner.inbox import Inbox, Route
from gleaner.wording import marked

CHANGED = {
    Route.FORWARDING: marked(
        "The forwarding address is a new one. Enter it where your mail is forwarded: mail to the old one is refused."
    ),
    Route.JOURNAL: marked("The journal address is a new one. Enter it in the journal rule: the old one is refused."),
}


def connect_page(
    visit: Visit, typed: str, *, error: str = "", notice: str = "", asked: str = "", status: int = 200
) -> HTMLResponse:
    """Which mailbox; `asked` is the address that a link was just mailed to."""
    _ = visit.words.gettext
    return visit.page(
        "settings_connect.html",
        status=status,
        title=_("Connect an inbox"),
        typed=typed,
        error=error,
        notice=_(notice) if notice else "",
        asked=asked,
    )


def set_up_page(visit: Visit, inbox: Inbox, mail_domain: str, receipt: Receipt | None) -> HTMLResponse:
    """How mail gets here, and whether it does."""
    _ = visit.words.gettext
    addresses = SecretAddresses.of(inbox, mail_domain)
    is_of_this = receipt is not None and receipt.inbox_id == inbox.inbox_id and receipt.part in CHANGED
    return visit.page(
        "settings_set_up.html",
        title=_("Set up {address}").format(address=inbox.address),
        row=list_row(visit, inbox),
        addresses=addresses,
        ways=instructions(addresses, _),
        progress=progress(inbox, moments_of(visit, inbox)),
        said=_(CHANGED[Route(receipt.part)]) if receipt is not None and is_of_this else "",
        forwarding_mark=address_mark(inbox, Route.FORWARDING),
        journal_mark=address_mark(inbox, Route.JOURNAL),
    )


def lights(visit: Visit, inbox: Inbox, seen: str) -> Response:
    """The lights alone; nothing where they are what was seen."""
    found = progress(inbox, moments_of(visit, inbox))
    if found.mark == seen:
        return Response(status_code=204)
    return page("lights.html", language=visit.language, progress=found, inbox=inbox)
