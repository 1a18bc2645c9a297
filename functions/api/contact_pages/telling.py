"""A contact's values in words: what they are, who said them, when, and in which line."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from api.contact_sources import Seen, line_of
from api.phones import readable_phone
from gleaner.contacts.contact import Author, Contact, Value
from gleaner.contacts.observation import Field, PhoneType
from gleaner.contacts.pools import ADDRESS_FIELDS, Unit
from gleaner.digests.phrases import Phrases
from gleaner.wording import Catalogue, marked

SURE, LIKELY = 0.9, 0.75
"""Confidences from which on words say so; what is stated at all has 0.6, the surest 0.99."""

STATED = marked("From a signature, {date}")
STANDING = marked("Entered by a person, {date}; mail never overwrites it")
EMPTIED = marked("Emptied by a person, {date}; mail does not fill it again")
ENTERED = marked("Entered by a person, {date}")
PAST = {Field.PHONE: marked("Removed by a person, {date}; mail does not bring it back")}

PHONE_TYPES: dict[PhoneType, str] = {
    PhoneType.WORK: marked("work"),
    PhoneType.MOBILE: marked("mobile"),
    PhoneType.FAX: marked("fax"),
    PhoneType.HOME: marked("home"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """A value with who said it. `lines` are those of the mail, for who received it; `note` is a number's type."""

    texts: tuple[str, ...]
    source: str
    is_entered: bool
    """By a person, and still there."""
    note: str = ""
    link: str = ""
    lines: tuple[str, ...] = ()
    confidence: str = ""


@dataclass(frozen=True, slots=True)
class Teller:
    """Says values to one reader: in their language and zone, with the lines that they received."""

    words: Catalogue
    zone: ZoneInfo
    now: datetime
    seen: Seen

    def single(self, field: Field, value: Value, *, is_past: bool = False) -> Said:
        """A field that occurs once."""
        return self._said(((field, value),), (value.value,) if value.value else (), is_past=is_past)

    def phone(self, value: Value, *, is_past: bool = False) -> Said:
        """A number; one that is past was removed by a person, at the date that it bears."""
        said = self._said(((Field.PHONE, value),), (self.number(value),), is_past=is_past)
        kind = self.words.gettext(PHONE_TYPES[value.phone_type]) if value.phone_type else ""
        return Said(said.texts, said.source, said.is_entered, kind, f"tel:{value.value}", said.lines, said.confidence)

    def number(self, value: Value) -> str:
        """How a number is dialled: `+31 20 123 4567 ext. 12`."""
        number = readable_phone(value.value)
        if not value.extension:
            return number
        return self.words.gettext("{number} ext. {extension}").format(number=number, extension=value.extension)

    def address(self, unit: Unit, *, is_past: bool = False) -> Said:
        """An address, which is one value."""
        return self._said(tuple(unit.items()), address_lines(unit), is_past=is_past)

    def day(self, at: datetime) -> str:
        """`3 March`, in the reader's zone."""
        return Phrases(self.words, self._date(self.now)).short_date(self._date(at))

    def _said(self, values: tuple[tuple[Field, Value], ...], texts: tuple[str, ...], *, is_past: bool) -> Said:
        newest = max((value for _, value in values), key=lambda value: value.stated_at)
        lines = tuple(dict.fromkeys(line for field, value in values if (line := line_of(field, value, self.seen))))
        is_entered = newest.author is Author.PERSON
        source = PAST.get(values[0][0], ENTERED) if is_past else STANDING if texts else EMPTIED
        source = self.words.gettext(source if is_entered else STATED)
        return Said(
            texts=texts,
            source=source.format(date=self.day(newest.stated_at)),
            is_entered=is_entered and not is_past,
            lines=lines,
            confidence=self._confidence(min(value.confidence for _, value in values)) if lines else "",
        )

    def _confidence(self, confidence: float) -> str:
        _ = self.words.gettext
        if confidence >= SURE:
            return _("Very likely right")
        return _("Probably right") if confidence >= LIKELY else _("May be wrong")

    def _date(self, at: datetime) -> date:
        return at.astimezone(self.zone).date()


def name_of(contact: Contact) -> str:
    """What somebody is called; nothing where the book has no name."""
    names = (contact.values[one].value for one in (Field.FIRST_NAME, Field.LAST_NAME) if one in contact.values)
    return " ".join(name for name in names if name)


def address_lines(unit: Unit) -> tuple[str, ...]:
    """An address as it stands on an envelope, about: which town has its code where differs."""
    return tuple(line for line in map(" ".join, _address_lines(unit)) if line)


def _address_lines(unit: Unit) -> Iterator[list[str]]:
    parts = {field: unit[field].value for field in ADDRESS_FIELDS if field in unit and unit[field].value}
    for fields in ((Field.STREET,), (Field.POSTAL_CODE, Field.CITY), (Field.STATE,), (Field.COUNTRY,)):
        yield [parts[field] for field in fields if field in parts]
