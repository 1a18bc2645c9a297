"""What is left of a contact when the evidence that some of it rests on goes."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from gleaner.contacts.acquaintance import evidence_key
from gleaner.contacts.contact import Author, Contact, Value
from gleaner.contacts.correspondent import Correspondent, Evidence
from gleaner.contacts.observation import Field
from gleaner.contacts.pools import ADDRESS_FIELDS


def known_by(correspondent: Correspondent) -> frozenset[str]:
    """The evidence by which an inbox knows somebody: what the book holds of them, what it held, and what waits."""
    changes = (one.evidence_id for one in correspondent.changes)
    return frozenset((*correspondent.evidence, *correspondent.waiting_ids, *changes))


def supported(contact: Contact, evidence: Collection[str], others: Iterable[Correspondent]) -> Contact:
    """The contact whose values rest, where they can, on what others heard instead of on this evidence."""
    heard = sorted((pair for one in others for pair in one.evidence.items()), key=lambda pair: pair[1].stated_at)

    def resting(field: Field, value: Value) -> Value:
        if value.author is Author.PERSON or value.evidence_id not in evidence:
            return value
        witness = next((pair for pair in reversed(heard) if _says(pair[1], field, value.value)), None)
        return replace(value, evidence_id=witness[0], stated_at=witness[1].stated_at) if witness else value

    return replace(
        contact,
        values={field: resting(field, value) for field, value in contact.values.items()},
        phones=tuple(resting(Field.PHONE, value) for value in contact.phones),
    )


def _says(evidence: Evidence, field: Field, value: str) -> bool:
    """Whether a value stood in a line of it; a number's line bears the number's own name, however it was written there."""
    line = evidence.lines.get(evidence_key(field, value))
    return line is not None and (field is Field.PHONE or value.casefold() in line.casefold())


def without(contact: Contact, evidence: Collection[str]) -> Contact | None:
    """The contact less all that rests on this evidence; None where nothing is left. What a person entered stays."""

    def stays(value: Value) -> bool:
        return value.author is Author.PERSON or value.evidence_id not in evidence

    values = {field: value for field, value in contact.values.items() if stays(value)}
    history = {field: left for field, past in contact.history.items() if (left := tuple(filter(stays, past)))}
    phones = tuple(filter(stays, contact.phones))
    for field in Field:
        is_gone = field in contact.values and field not in values
        # An address goes back as a whole or not at all: parts of two would make a third.
        if is_gone and field in history and field not in ADDRESS_FIELDS:
            values[field], *older = history[field]
            history[field] = tuple(older)
    if not phones and not any(value.value for value in values.values()):
        return None
    return replace(
        contact, values=values, phones=phones, history={field: past for field, past in history.items() if past}
    )
