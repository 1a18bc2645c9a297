"""The digest turned off, and on again."""

from dataclasses import replace

from api.answering.answer import Answer, Button, Form
from api.answering.around import Around
from gleaner.digests.links import Purpose
from gleaner.digests.schedule import next_for
from gleaner.inbox import Inbox
from gleaner.store import inboxes
from gleaner.store.retrying import until_won


def ask(around: Around) -> Answer:
    """That the button turns the digest off or on, or that it is so already."""
    _, is_wanted = around.words.gettext, around.link.purpose is Purpose.DIGEST_ON
    if around.inbox.preferences.has_digest is is_wanted:
        return _standing(around, around.inbox)
    address = around.inbox.address
    if is_wanted:
        sentence = _("Digests for {address} will come again.").format(address=address)
        return Answer(_("Turn the digest on?"), sentence, buttons=(Button(_("Turn it on")),), is_question=True)
    sentence = _("There will be no more digests for {address}. Nothing else changes.").format(address=address)
    return Answer(_("Turn the digest off?"), sentence, buttons=(Button(_("Turn it off")),), is_question=True)


def act(around: Around, form: Form) -> Answer:
    """Turn it off or on: the page's button, or a mail program's one click (RFC 8058), which nobody signs in for."""
    is_wanted = around.link.purpose is Purpose.DIGEST_ON

    def change() -> Inbox:
        inbox = inboxes.get(around.inbox.inbox_id) or around.inbox
        if inbox.preferences.has_digest is is_wanted:
            return inbox
        changed = replace(inbox, preferences=replace(inbox.preferences, has_digest=is_wanted), digest_stopped=None)
        next_at = next_for(changed, around.now)
        return inboxes.save_preferences(inbox, changed.preferences, next_digest_at=next_at)

    return _standing(around, until_won(change))


def _standing(around: Around, inbox: Inbox) -> Answer:
    _ = around.words.gettext
    if inbox.preferences.has_digest:
        return Answer(_("The digest is on"), _("Digests for {address} come again.").format(address=inbox.address))
    sentence = _("There will be no more digests for {address}. Gleaner goes on reading new mail.")
    back = Button(_("Turn it on again"), around.path(Purpose.DIGEST_ON, ""))
    return Answer(_("The digest is off"), sentence.format(address=inbox.address), buttons=(back,))
