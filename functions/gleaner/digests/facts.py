"""What a digest says of a person, value by value."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gleaner.contacts.observation import Field
from gleaner.contacts.pools import ADDRESS_FIELDS
from gleaner.digests.news import CapturedValue, ContactLine, SuggestionLine
from gleaner.digests.phrases import Phrases
from gleaner.digests.untrusted import harmless

LONGEST_VALUE = 80
_NAMES = (Field.FIRST_NAME, Field.LAST_NAME)


@dataclass(frozen=True, slots=True)
class Fact:
    """A value, what it is called, what it `was` where it changed, and the subject of the link that calls it wrong."""

    label: str
    value: str
    was: str = ""
    subject: str | None = None


def of_contact(line: ContactLine, phrases: Phrases) -> tuple[Fact, ...]:
    """What is news of somebody in the book; of a new contact also what was known for another reason than this inbox's mail."""
    return (*_changes(line.captured or line.changes, phrases), *_known(line, phrases))


def of_suggestion(line: SuggestionLine, phrases: Phrases) -> tuple[Fact, ...]:
    """What would be written of somebody; the title says the name already."""
    seen = (
        CapturedValue(one.field, None, one.value, None, one.phone_type)
        for one in line.observations
        if one.field not in _NAMES
    )
    return _changes(seen, phrases)


def _changes(captured: Iterable[CapturedValue], phrases: Phrases) -> tuple[Fact, ...]:
    """A fact a value, the parts of an address as one: they came together and go back together."""
    parts: dict[object, list[CapturedValue]] = {}
    for one in captured:
        is_address = one.field in ADDRESS_FIELDS
        parts.setdefault("address" if is_address else (one.field, one.value), []).append(one)
    return tuple(_fact(together, phrases) for together in parts.values())


def _fact(together: list[CapturedValue], phrases: Phrases) -> Fact:
    first = together[0]
    return Fact(
        phrases.address() if len(together) > 1 else phrases.label(first.field, first.phone_type),
        ", ".join(harmless(one.value, LONGEST_VALUE) for one in together),
        ", ".join(harmless(one.was, LONGEST_VALUE) for one in together if one.was),
        first.subject,
    )


def _known(line: ContactLine, phrases: Phrases) -> Iterator[Fact]:
    """Of a new contact, what another inbox's mail or a person had brought into the book before."""
    if line.changes:
        return
    told = {one.value for one in line.captured}
    work = ((Field.JOB_TITLE, line.job_title), (Field.COMPANY, line.company))
    known = [(phrases.label(field), value) for field, value in work if value]
    known += [(phrases.label(Field.PHONE, phone.phone_type), phone.value) for phone in line.phones]
    yield from (Fact(label, harmless(value, LONGEST_VALUE)) for label, value in known if value not in told)
