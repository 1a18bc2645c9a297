"""What a digest says of people: new contacts, what changed of known ones, and what waits for the owner's word."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from gleaner.contacts.captures import capture_id
from gleaner.contacts.contact import Author, Contact, Value
from gleaner.contacts.correspondent import Change, Correspondent, Suggestion
from gleaner.contacts.observation import Field, Observation, PhoneType
from gleaner.contacts.pools import same_value

_PHONE_ORDER = (PhoneType.WORK, PhoneType.MOBILE, None, PhoneType.HOME, PhoneType.FAX)


@dataclass(frozen=True, slots=True)
class CapturedValue:
    """A value that this inbox's mail brought into the book, and what it `was` before (None: nothing).

    `subject` is that of its WRONG_VALUE link; values of one subject (an address) go back together. None: a person has
    entered the same by now, so there is nothing to take back.
    """

    field: Field
    was: str | None
    value: str
    subject: str | None
    phone_type: PhoneType | None = None


@dataclass(frozen=True, slots=True)
class ContactLine:
    """Somebody in the book, and what is news of them.

    `captured` is what mail said of a new contact, names too, and empty for a known one; `changes` is the other way round.
    `evidence_ids` are the messages that the news come from.
    """

    email: str
    name: str
    job_title: str | None
    company: str | None
    phones: tuple[Value, ...]
    changes: tuple[CapturedValue, ...] = ()
    captured: tuple[CapturedValue, ...] = ()
    evidence_ids: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SuggestionLine:
    """What would be written if the owner accepts; `evidence_id` names it, `reason` says why it was not simply written."""

    email: str
    name: str
    evidence_id: str
    reason: str
    observations: tuple[Observation, ...]


def new_contacts(
    correspondents: Iterable[Correspondent], contacts: Mapping[str, Contact], since: datetime | None
) -> tuple[ContactLine, ...]:
    """Who became a contact since then and still is one."""
    return tuple(
        replace(
            _contact_line(one, contacts[one.email]),
            captured=_latest_changes(one.changes, contacts[one.email], since),
            evidence_ids=_evidence_ids(one, since),
        )
        for one in correspondents
        if _is_new(one, since) and one.email in contacts
    )


def changed_contacts(
    correspondents: Iterable[Correspondent], contacts: Mapping[str, Contact], since: datetime | None
) -> tuple[ContactLine, ...]:
    """Who was a contact before and has another value since then, which still stands."""
    lines = [
        replace(
            _contact_line(one, contacts[one.email]),
            changes=_latest_changes(one.changes, contacts[one.email], since),
            evidence_ids=_evidence_ids(one, since),
        )
        for one in correspondents
        if not _is_new(one, since) and one.email in contacts
    ]
    return tuple(line for line in lines if line.changes)


def suggestions(correspondents: Iterable[Correspondent], since: datetime | None) -> tuple[SuggestionLine, ...]:
    """What came to wait for the owner's word since then."""
    return tuple(
        _suggestion_line(one, suggestion)
        for one in correspondents
        for suggestion in one.suggestions
        if _is_later(suggestion.suggested_at, since)
    )


def _is_later(at: datetime | None, since: datetime | None) -> bool:
    return at is not None and (since is None or at > since)


def _is_new(one: Correspondent, since: datetime | None) -> bool:
    return _is_later(one.became_contact_at, since)


def _phone_rank(phone: Value) -> tuple[int, str]:
    """Numbers to call before the fax."""
    return (_PHONE_ORDER.index(phone.phone_type), phone.value)


def _contact_line(one: Correspondent, contact: Contact) -> ContactLine:
    values = {field: value.value for field, value in contact.values.items() if value.value}
    name = " ".join(values[field] for field in (Field.FIRST_NAME, Field.LAST_NAME) if field in values)
    phones = tuple(sorted((phone for phone in contact.phones if phone.value), key=_phone_rank))
    return ContactLine(
        one.email, name or one.name or one.email, values.get(Field.JOB_TITLE), values.get(Field.COMPANY), phones
    )


def _latest_changes(changes: Iterable[Change], contact: Contact, since: datetime | None) -> tuple[CapturedValue, ...]:
    """One change a field, from what it was first to what it is now; a phone is added, so each number counts by itself."""
    latest: dict[str, Change] = {}
    for change in sorted(changes, key=lambda one: one.changed_at):
        if not _is_later(change.changed_at, since):
            continue
        subject = f"{change.field}:{change.value}" if change.field is Field.PHONE else change.field.value
        earlier = latest.get(subject)
        latest[subject] = replace(change, was=earlier.was) if earlier else change
    standing = ((change, _standing(contact, change)) for change in latest.values() if change.was != change.value)
    return tuple(_captured(change, value) for change, value in standing if value is not None)


def _standing(contact: Contact, change: Change) -> Value | None:
    """The contact's value, if it is (still) what the change made it."""
    if change.field is Field.PHONE:
        return next((phone for phone in contact.phones if phone.value == change.value), None)
    value = contact.values.get(change.field)
    is_same = value is not None and same_value(change.field, value.value) == same_value(change.field, change.value)
    return value if is_same else None


def _captured(change: Change, standing: Value) -> CapturedValue:
    subject = capture_id(change) if standing.author is Author.MACHINE else None
    return CapturedValue(change.field, change.was, change.value, subject, standing.phone_type)


def _evidence_ids(one: Correspondent, since: datetime | None) -> frozenset[str]:
    """The messages behind the news of somebody; one who became a contact without a single value has none of his own."""
    changed = frozenset(change.evidence_id for change in one.changes if _is_later(change.changed_at, since))
    return changed or frozenset(one.evidence)


def _suggestion_line(one: Correspondent, suggestion: Suggestion) -> SuggestionLine:
    observations = suggestion.statement.observations
    values = {seen.field: seen.value for seen in observations}
    name = " ".join(values[field] for field in (Field.FIRST_NAME, Field.LAST_NAME) if field in values)
    return SuggestionLine(
        one.email, name or one.name or one.email, suggestion.statement.evidence_id, suggestion.reason, observations
    )
