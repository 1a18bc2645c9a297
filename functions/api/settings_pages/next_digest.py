"""When an inbox's next digest comes, or why none does."""

from api.pages.moments import Moments
from gleaner.inbox import Inbox
from gleaner.wording import marked

DIGEST_STOPPED = {
    "bounced": marked(
        "The digest is stopped: the last one came back as undeliverable. Turn it off and on to try again."
    ),
    "complained": marked("The digest is stopped: it was reported as spam. Turn it off and on to get it again."),
}


def next_digest(inbox: Inbox, moments: Moments) -> str:
    """It in a sentence, in the time of the inbox's zone."""
    _ = moments.words.gettext
    if inbox.digest_stopped:
        return _(DIGEST_STOPPED.get(inbox.digest_stopped, DIGEST_STOPPED["bounced"]))
    if not inbox.preferences.has_digest:
        return _("No digest is sent.")
    if not inbox.is_enabled or inbox.next_digest_at is None:
        return _("Automation is off: no digest is sent.")
    zone = inbox.preferences.time_zone
    return _("Next digest: {moment} ({zone}).").format(moment=moments.said(inbox.next_digest_at), zone=zone)
