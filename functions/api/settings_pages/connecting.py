"""The pages of connecting an inbox, rendered."""

from datetime import timedelta

from fastapi.responses import HTMLResponse, Response

from api.asked import Asked
from api.instructions import SecretAddresses, instructions
from api.pages.rendering import page
from api.pages.visiting import Visit
from api.settings_pages.aliases import waiting
from api.settings_pages.pages import list_row, moments_of
from api.settings_pages.receipts import ASKED, CANCELLED, Receipt
from api.settings_pages.setting_up import address_mark, progress
from api.settings_pages.viewing import ALIASES_SAID
from gleaner.inbox import Inbox, Route
from gleaner.wording import Plural, marked

CHANGED = {
    Route.FORWARDING: marked(
        "The forwarding address is a new one. Enter it where your mail is forwarded: mail to the old one is refused."
    ),
    Route.JOURNAL: marked("The journal address is a new one. Enter it in the journal rule: the old one is refused."),
}

HOURS_LEFT = Plural(
    "A link was mailed. It works for another {count} hour.", "A link was mailed. It works for another {count} hours."
)


def connect_page(
    visit: Visit, typed: str, *, error: str = "", notice: str = "", receipt: Receipt | None = None, status: int = 200
) -> HTMLResponse:
    """Which mailbox; `receipt` is of the link that was just mailed or cancelled."""
    _ = visit.words.gettext
    done, about = (receipt.part, receipt.about) if receipt else ("", "")
    return visit.page(
        "settings_connect.html",
        status=status,
        title=_("Connect an inbox"),
        typed=typed,
        error=error,
        notice=_(notice) if notice else "",
        asked=about if done == ASKED else "",
        cancelled=_(ALIASES_SAID[CANCELLED]).format(address=about) if done == CANCELLED else "",
        waiting=waiting(visit, None, lambda one: _hours_left(visit, one)),
    )


def _hours_left(visit: Visit, asked: Asked) -> str:
    """Without a time of day: who has no inbox yet has no time zone either."""
    hours = -(-(asked.until - visit.now) // timedelta(hours=1))
    return visit.words.count(HOURS_LEFT, hours)


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
