"""How far setting up has come: a light for each direction, and what to do where one stays dark."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from api.pages.moments import Moments
from gleaner.inbox import Inbox, Route, SetUp
from gleaner.wording import marked


class Shine(StrEnum):
    """What a light says."""

    WAITING = "waiting"
    GOOD = "good"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Light:
    """One direction: whether its mail comes, in words; `advice` says what to do."""

    name: str
    shine: Shine
    text: str
    advice: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """The lights of an inbox. `mark` changes when they do."""

    incoming: Light
    outgoing: Light
    gmail_code: str | None
    gmail_link: str | None

    @property
    def lights(self) -> tuple[Light, Light]:
        """Both."""
        return self.incoming, self.outgoing

    @property
    def is_complete(self) -> bool:
        """Whether there is nothing left to wait for."""
        return all(light.shine is Shine.GOOD for light in self.lights) and not self.gmail_code and not self.gmail_link

    @property
    def mark(self) -> str:
        """These lights, in 16 letters."""
        return hashlib.sha256(repr(self).encode()).hexdigest()[:16]


INCOMING_ONLY = marked(
    "Until then this inbox is incoming only: your replies are not seen, so a task stays open until you mark it as done, and answers that you wait for are not tracked."
)
PROOF = (
    marked(
        "Have your mail signed with DKIM for your own domain. Google Workspace: Admin console, Apps, Google Workspace, Gmail, Authenticate email. Microsoft 365: Defender portal, Email & collaboration, Policies, Email authentication settings, DKIM."
    ),
    marked("A rule that adds a footer or a banner breaks the signature: let it run before mail is signed."),
    marked("Or use journaling (Microsoft 365): what its reports bring counts as proven."),
)


def progress(inbox: Inbox, moments: Moments) -> Progress:
    """What has come so far."""
    set_up = inbox.set_up
    is_fresh = set_up.has_fresh_gmail(moments.now)
    return Progress(
        _incoming(set_up, moments),
        _outgoing(set_up, moments),
        set_up.gmail_code if is_fresh else None,
        set_up.gmail_link if is_fresh else None,
    )


def address_mark(inbox: Inbox, route: Route) -> str:
    """Which secret address a button would replace: pressed twice, it replaces one."""
    token = inbox.journal_token if route is Route.JOURNAL else inbox.forwarding_token
    return hashlib.sha256(token.encode()).hexdigest()[:16]


def _incoming(set_up: SetUp, moments: Moments) -> Light:
    _ = moments.words.gettext
    name = _("Incoming mail")
    if set_up.first_incoming_at is None:
        return Light(name, Shine.WAITING, _("None has come yet. Send yourself a mail from another address to try."))
    at = moments.said(set_up.first_incoming_at)
    return Light(name, Shine.GOOD, _("First message received {moment}.").format(moment=at))


def _outgoing(set_up: SetUp, moments: Moments) -> Light:
    """Proof that came once is proof that the way works; copies without it since then are said as well."""
    _ = moments.words.gettext
    name, proven, unproven = _("Outgoing mail"), set_up.proven_outgoing_at, set_up.unproven_outgoing_at
    fixes = tuple(_(fix) for fix in PROOF)
    if proven is None:
        if unproven is None:
            return Light(name, Shine.WAITING, _("No copy of a mail that you sent has come yet."), (_(INCOMING_ONLY),))
        text = _(
            "Copies of mail that you sent come in, but nothing proves that it was you. They change nothing; the last came {moment}."
        )
        return Light(name, Shine.TROUBLE, text.format(moment=moments.said(unproven)), (*fixes, _(INCOMING_ONLY)))
    if unproven is not None and unproven > proven:
        text = _("The last copy, {moment}, was not proven to be yours, and changed nothing.")
        return Light(name, Shine.TROUBLE, text.format(moment=moments.said(unproven)), fixes)
    text = _("Copies of mail that you sent come in, and are proven to be yours. First message received {moment}.")
    return Light(name, Shine.GOOD, text.format(moment=moments.said(set_up.first_outgoing_at or proven)))
