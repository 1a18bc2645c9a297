"""Accepting and refusing what waits for the owner's word."""

from api import book
from api.answering.answer import Answer, Button, Fact, Form
from api.answering.around import Around
from gleaner.contacts.captures import capture_id
from gleaner.contacts.contact import Author
from gleaner.contacts.correspondent import Change, Correspondent
from gleaner.contacts.observation import Field
from gleaner.digests.links import Purpose
from gleaner.store import contacts, correspondents


def ask(around: Around) -> Answer:
    """What would be written of whom, or that this was answered."""
    one = book.holder_of(around.inbox.inbox_id, around.link.subject)
    if one is None:
        return _answered(around)
    _ = around.words.gettext
    is_accepting = around.link.purpose is Purpose.ACCEPT
    return Answer(
        title=_("Add this to the contacts?") if is_accepting else _("Leave this out of the contacts?"),
        about=named(one),
        facts=_suggested(one, around),
        buttons=(Button(_("Add it") if is_accepting else _("Do not add it")),),
        is_question=True,
    )


def act(around: Around, form: Form) -> Answer:
    """Do it; one that was answered before is gone, and stays as it was answered."""
    inbox_id, evidence_id = around.inbox.inbox_id, around.link.subject
    one = book.holder_of(inbox_id, evidence_id)
    if one is None:
        return _answered(around)
    _, key = around.words.gettext, around.wiring.read_key()
    if around.link.purpose is Purpose.REJECT:
        book.reject_suggestion(inbox_id, one.email, evidence_id, key)
        return Answer(_("Not added"), _("It will not be suggested again."), about=named(one))
    book.accept_suggestion(inbox_id, one.email, evidence_id, key, around.now)
    return Answer(_("Added to the contacts"), about=named(one), facts=_written(one, around))


def named(one: Correspondent) -> str:
    """Somebody, as mails name them."""
    return f"{one.name} <{one.email}>".strip() if one.name else one.email


def _answered(around: Around) -> Answer:
    return Answer(around.words.gettext("This suggestion was answered already."))


def _suggested(one: Correspondent, around: Around) -> tuple[Fact, ...]:
    return tuple(
        Fact(around.phrases.label(seen.field, seen.phone_type), seen.value)
        for suggestion in one.suggestions
        if suggestion.statement.evidence_id == around.link.subject
        for seen in suggestion.statement.observations
    )


def _written(one: Correspondent, around: Around) -> tuple[Fact, ...]:
    """What came into the book by it, with the way back for each value."""
    stored = contacts.get(one.email)
    known = correspondents.get(around.inbox.inbox_id, one.email).correspondent
    if stored is None:
        return ()
    types = {phone.value: phone.phone_type for phone in stored.contact.phones}

    def fact(change: Change) -> Fact:
        label = around.phrases.label(change.field, types.get(change.value) if change.field is Field.PHONE else None)
        return Fact(label, change.value, around.path(Purpose.WRONG_VALUE, capture_id(change)))

    entered = {field for field, value in stored.contact.values.items() if value.author is Author.PERSON}
    return tuple(
        fact(change)
        for change in known.changes
        if change.evidence_id == around.link.subject and change.field not in entered
    )
