"""The organisation's contact book."""

from datetime import datetime
from typing import Annotated, Self

from fastapi import APIRouter, HTTPException, Query
from pydantic import BaseModel, Field

from api import book
from api.caller import Caller, SignedIn
from api.contact_changes import ContactChange, NoSuchNumberError, entered_phones
from api.contact_sources import Seen, line_of, seen_in
from api.fields import invalid
from api.paging import After, mark_of, sort_key_in
from api.preferences import Body, Switch
from api.wiring import Now, Wired
from gleaner.contacts.contact import LONGEST_ADDRESS, Author, Contact, Value
from gleaner.contacts.details import contact_details
from gleaner.contacts.observation import Field as ContactField
from gleaner.contacts.observation import PhoneType
from gleaner.contacts.search_words import LONGEST_TYPED
from gleaner.store import contact_search, contacts, inboxes

router = APIRouter(prefix="/v1/contacts", tags=["contacts"])


class PhoneSummary(BaseModel):
    """A number in E.164."""

    number: str
    type: PhoneType | None
    extension: str | None


class ContactSummary(BaseModel):
    """One line of the book."""

    email: str
    first_name: str | None
    last_name: str | None
    job_title: str | None
    company: str | None
    phones: list[PhoneSummary]
    website: str | None
    linkedin: str | None
    street: str | None
    city: str | None
    state: str | None
    postal_code: str | None
    country: str | None


class ContactPage(BaseModel):
    """A page of the book; ask for what comes `after` until that is null, also where `items` is short or empty."""

    items: list[ContactSummary]
    after: str | None


class ValueAnswer(BaseModel):
    """A value with who gave it. `evidence` is the line it stood in, for those who received it; `source` says it to all."""

    value: str
    type: PhoneType | None
    extension: str | None
    author: Author
    stated_at: datetime
    confidence: float
    source: str
    evidence: str | None

    @classmethod
    def of(cls, field: ContactField, value: Value, seen: Seen) -> Self:
        """The value as a person may see it who received this evidence."""
        is_entered = value.author is Author.PERSON
        return cls(
            value=value.value,
            type=value.phone_type,
            extension=value.extension,
            author=value.author,
            stated_at=value.stated_at,
            confidence=value.confidence,
            source=f"{'entered by a person' if is_entered else 'from a signature'}, {value.stated_at.date()}",
            evidence=line_of(field, value, seen),
        )


class ContactAnswer(BaseModel):
    """Everything the book holds of one person; `history` has past values, the newest first."""

    email: str
    values: dict[ContactField, ValueAnswer]
    phones: list[ValueAnswer]
    history: dict[ContactField, list[ValueAnswer]]

    @classmethod
    def of(cls, contact: Contact, seen: Seen) -> Self:
        """The contact as a person may see it who received this evidence."""
        return cls(
            email=contact.email,
            values={field: ValueAnswer.of(field, value, seen) for field, value in contact.values.items()},
            phones=[ValueAnswer.of(ContactField.PHONE, value, seen) for value in contact.phones],
            history={
                field: [ValueAnswer.of(field, value, seen) for value in past] for field, past in contact.history.items()
            },
        )


class UndoBody(Body):
    """Which field goes back to the value before; of phones, which number."""

    field: ContactField
    number: Annotated[str, Field(max_length=40)] | None = None


class ForgetBody(Body):
    """Whether the whole organisation forgets; for administrators."""

    everybody: Switch = False


@router.get("")
async def list_contacts(
    caller: SignedIn,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    after: After = None,
    search: Annotated[str | None, Query(max_length=LONGEST_TYPED)] = None,
) -> ContactPage:
    """The book by last name, page by page; with `search`, those of whom each word of it begins a word.

    Words of first and last name, company and address are searched, accents and case aside, and found ones come in their order.
    """
    mark = sort_key_in(after)
    found, following = contacts.page(limit, mark) if search is None else contact_search.search(search, limit, mark)
    items = [ContactSummary.model_validate(contact_details(one)) for one in found]
    return ContactPage(items=items, after=mark_of(following) if following else None)


@router.get("/{email:path}")
async def get_contact(email: str, caller: SignedIn) -> ContactAnswer:
    """One contact with every value's author, date and, where you received it, evidence."""
    stored = contacts.get(_known(email))
    return _answer(stored.contact if stored else None, caller)


@router.patch("/{email:path}")
async def change_contact(body: ContactChange, email: str, caller: SignedIn, wiring: Wired, now: Now) -> ContactAnswer:
    """Correct a contact; what a person entered is never overwritten by what a mail says."""
    given = body.model_fields_set - {"phones"}
    changes = {ContactField(name): getattr(body, name) for name in given}
    try:
        phones = entered_phones(body.phones, wiring.settings.default_phone_region) if body.phones is not None else None
    except NoSuchNumberError as error:
        raise invalid("phones", str(error)) from None
    return _answer(book.correct_contact(_known(email), changes, phones, now), caller)


@router.post("/{email:path}/undo")
async def undo_change(body: UndoBody, email: str, caller: SignedIn, now: Now) -> ContactAnswer:
    """Put one field back to the value before; undoing twice is redoing."""
    return _answer(book.undo_change(_known(email), body.field, body.number, now), caller)


@router.post("/{email:path}/forget", status_code=204)
async def forget_contact(email: str, caller: SignedIn, wiring: Wired, now: Now, body: ForgetBody | None = None) -> None:
    """Forget what your inboxes know of a person (administrators: what everybody knows), and keep it from coming back."""
    address = _known(email)
    if body is None or not body.everybody:
        book.forget(caller, address, wiring.read_key(), now)
    elif caller.is_admin:
        book.forget_for_everybody(address, wiring.read_key(), now)
    else:
        raise HTTPException(403, "Only an administrator can have a person forgotten for everybody.")


def _known(email: str) -> str:
    """The address as the book spells it; mail comes from more of them than can be connected (`jörg@`, `root@localhost`)."""
    address = email.strip().lower()
    if "@" not in address or len(address.encode("utf-8", "replace")) > LONGEST_ADDRESS:
        raise HTTPException(404, "There is no such contact.")
    return address.encode("utf-8", "replace").decode()


def _answer(contact: Contact | None, caller: Caller) -> ContactAnswer:
    if contact is None:
        raise HTTPException(404, "There is no such contact.")
    return ContactAnswer.of(contact, seen_in(inboxes.of_owner(caller.owner_id), contact.email))
