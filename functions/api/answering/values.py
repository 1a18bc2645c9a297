"""A value of a contact that mail brought in and the owner calls wrong: taken back, and put back."""

from dataclasses import replace

from fastapi import HTTPException

from api import book
from api.answering.answer import Answer, Button, Fact, Form
from api.answering.around import Around
from api.answering.suggestions import named
from api.book import Capture
from gleaner.contacts.acquaintance import evidence_key
from gleaner.contacts.captures import evidence_in
from gleaner.contacts.contact import Contact
from gleaner.contacts.correspondent import Change
from gleaner.contacts.observation import Field, PhoneType
from gleaner.contacts.pools import ADDRESS_FIELDS
from gleaner.contacts.taking_back import is_taken_back, shown, stands, take_back
from gleaner.digests.links import Purpose
from gleaner.digests.schedule import local_date
from gleaner.wording import marked


def ask(around: Around) -> Answer:
    """The value, where it comes from and what was there before; or what the book says by now."""
    capture = _capture(around)
    _ = around.words.gettext
    if around.link.purpose is Purpose.WRONG_VALUE and stands(capture.contact, capture.changes):
        return Answer(
            title=_("Is this wrong?"),
            about=named(capture.known),
            quote=_lines(capture),
            facts=_origin(capture, around),
            buttons=(Button(_("Take it back")),),
            is_question=True,
        )
    if around.link.purpose is Purpose.RIGHT_VALUE and is_taken_back(capture.contact, capture.changes):
        label = _label(capture.changes[0], capture.contact, around)
        return Answer(
            title=_("Put this back?"),
            about=named(capture.known),
            facts=(Fact(label, ", ".join(change.value for change in capture.changes)),),
            buttons=(Button(_("Put it back")),),
            is_question=True,
        )
    return _standing(capture, around)


def act(around: Around, form: Form) -> Answer:
    """Take it back or put it back, and say what the book says now."""
    capture = _capture(around)
    change = book.take_back_value if around.link.purpose is Purpose.WRONG_VALUE else book.put_back_value
    contact = change(capture, around.now)
    if contact is None:
        raise _gone()
    return _standing(replace(capture, contact=contact), around)


def _capture(around: Around) -> Capture:
    capture = book.capture_of(around.inbox.inbox_id, around.link.subject)
    if capture is None:
        raise _gone()
    return capture


def _standing(capture: Capture, around: Around) -> Answer:
    _ = around.words.gettext
    facts, about = (_shown(capture, capture.contact, around),), named(capture.known)
    if is_taken_back(capture.contact, capture.changes):
        back = Button(_("Put it back"), around.path(Purpose.RIGHT_VALUE, around.link.subject))
        sentence = _("Mail will not bring it in again. The contact book says now:")
        return Answer(_("Taken back"), sentence, about=about, facts=facts, buttons=(back,))
    return Answer(_("In the contact book"), about=about, facts=facts)


def _origin(capture: Capture, around: Around) -> tuple[Fact, ...]:
    _ = around.words.gettext
    before = take_back(capture.contact, capture.changes, around.now)
    evidence = capture.known.evidence.get(evidence_in(around.link.subject))
    zone = around.inbox.preferences.time_zone
    source = (
        (Fact(_("From a mail of:"), around.phrases.long_date(local_date(evidence.stated_at, zone))),)
        if evidence
        else ()
    )
    was = _text(before, capture) or _("nothing")
    return (_shown(capture, capture.contact, around), Fact(_("Before that:"), was), *source)


def _lines(capture: Capture) -> str:
    """The lines of the mail in which it stood."""
    evidence = capture.known.evidence.get(capture.changes[0].evidence_id)
    lines = (evidence.lines.get(evidence_key(one.field, one.value)) for one in capture.changes) if evidence else ()
    return "\n".join(dict.fromkeys(line for line in lines if line))


def _shown(capture: Capture, contact: Contact, around: Around) -> Fact:
    value = _text(contact, capture) or around.words.gettext("nothing")
    return Fact(_label(capture.changes[0], capture.contact, around), value)


def _text(contact: Contact, capture: Capture) -> str:
    return ", ".join(one.value for one in shown(contact, capture.changes) if one.value)


def _label(change: Change, contact: Contact, around: Around) -> str:
    if change.field in ADDRESS_FIELDS:
        return around.phrases.address()
    return around.phrases.label(change.field, _phone_type(change, contact))


def _phone_type(change: Change, contact: Contact) -> PhoneType | None:
    known = (*contact.phones, *contact.history.get(Field.PHONE, ()))
    is_phone = change.field is Field.PHONE
    return next((phone.phone_type for phone in known if is_phone and phone.value == change.value), None)


def _gone() -> HTTPException:
    return HTTPException(404, marked("The contact book no longer has what this link is about."))
