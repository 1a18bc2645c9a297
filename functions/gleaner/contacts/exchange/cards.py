"""vCards as others write them, read into what the book can hold (RFC 2426, RFC 6350, and 2.1 as Outlook has it)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from gleaner.contacts.contact import LONGEST_ADDRESS
from gleaner.contacts.correcting import EnteredPhone
from gleaner.contacts.exchange.card_lines import Property, properties, split
from gleaner.contacts.names.senders import read_sender
from gleaner.contacts.observation import Field, PhoneType
from gleaner.contacts.pools import ADDRESS_FIELDS
from gleaner.mail.message import Mailbox
from gleaner.wording import marked

LONGEST_VALUE = 200
"""Characters, as of what people type into a field."""
PHONE_LIMIT = 20
PROPERTY_LIMIT = 500
"""Properties read of one card; telephones write some thirty."""
PROBLEM_LIMIT = 10
"""Told of one card."""

NO_ADDRESS = marked("It has no e-mail address that the book could know the person by.")
NO_CARD = marked("There is no vCard in it.")
NO_END = marked("It has no END:VCARD.")
NO_NUMBER = marked("A telephone number in it is none, or lacks its country.")
NO_WEB_ADDRESS = marked("A web address in it is none.")
TOO_LONG = marked("A value in it is longer than 200 characters, or was garbled on its way.")

_ADDRESS = re.compile(r"[^\s\"(),:;<>@\[\]\\]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,10}[^\W\d_][\w-]{0,61}[^\W_]")
"""International ones too (RFC 6532)."""
_WEB_ADDRESS = re.compile(
    r"(?:https?://)?[^\s/:@.]{1,63}(?:\.[^\s/:@.]{1,63}){1,10}(?::[0-9]{1,5})?(?:/\S*)?", re.IGNORECASE
)
_TYPES = (
    ("FAX", PhoneType.FAX),
    ("CELL", PhoneType.MOBILE),
    ("MOBILE", PhoneType.MOBILE),
    ("IPHONE", PhoneType.MOBILE),
    ("WORK", PhoneType.WORK),
    ("HOME", PhoneType.HOME),
)
"""The first of these that a number bears says what it is: a fax at work is a fax."""
_NO_TELEPHONES = frozenset({"PAGER", "TEXTPHONE", "BBS", "MODEM"})


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a card, where it begins; `is_whole`: nothing of it is taken."""

    line: int
    reason: str
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says of one person; `revised_at` is its REV, when somebody last changed it."""

    line: int
    email: str
    values: Mapping[Field, str]
    phones: tuple[EnteredPhone, ...] = ()
    revised_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Cards:
    """The cards of a file that can be taken, and what could not be."""

    cards: tuple[Card, ...]
    problems: tuple[Problem, ...]


def read_cards(text: str, region: str) -> Cards:
    """The cards of a file; numbers without a country code are dialled in the region. One bad card spoils no other."""
    cards: list[Card] = []
    problems: list[Problem] = []
    for begun in _begun(text):
        if isinstance(begun, Problem):
            problems.append(begun)
            continue
        read = read_card(begun[0].line, region, begun[1:])
        cards += read.cards
        problems += read.problems
    if not cards and not problems:
        problems.append(Problem(1, NO_CARD))
    return Cards(tuple(cards), tuple(problems))


def read_card(line: int, region: str, properties: Sequence[Property]) -> Cards:
    """The one card that begins at a line and has these properties, unless nobody is named in it."""
    reader = _Reader(line, region, properties)
    card = reader.card()
    return Cards((card,) if card else (), tuple(reader.problems[:PROBLEM_LIMIT]))


@dataclass(slots=True)
class _Reader:
    """One card while it is read."""

    line: int
    region: str
    properties: Sequence[Property]
    problems: list[Problem] = field(default_factory=list)

    def card(self) -> Card | None:
        """What the card says; None, and a problem, where nobody is named."""
        email = self._email()
        if email is None:
            self.problems.append(Problem(self.line, NO_ADDRESS))
            return None
        values = {**self._names(email), **self._work(), **self._links(), **self._address()}
        kept = {one: text for one, text in values.items() if text and self._is_fitting(text)}
        return Card(self.line, email, kept, self._phones(), _moment(self._text("REV")))

    def _all(self, *names: str) -> Iterator[Property]:
        return (one for one in self.properties if one.name in names)

    def _text(self, name: str) -> str:
        return next((one.text for one in self._all(name) if one.text), "")

    def _email(self) -> str | None:
        boxes = sorted(self._all("EMAIL"), key=_preference)
        texts = (one.text.lower().removeprefix("mailto:").strip() for one in boxes)
        return next(filter(_is_address, texts), None)

    def _names(self, email: str) -> dict[Field, str]:
        for one in self._all("N"):
            last, first, *_ = (*one.components, "", "")
            if last or first:
                return {Field.FIRST_NAME: first, Field.LAST_NAME: last}
        full = self._text("FN")
        if not full or "@" in full or self._is_organisation(full):
            return {}
        person = read_sender(Mailbox(full, email)).person
        if person is not None:
            return {Field.FIRST_NAME: person.first or "", Field.LAST_NAME: person.last or ""}
        first, _, last = full.partition(" ")
        return {Field.FIRST_NAME: first, Field.LAST_NAME: last}

    def _is_organisation(self, full: str) -> bool:
        return self._text("KIND").lower() in ("org", "group", "location") or full == self._company()

    def _company(self) -> str:
        return next((one.components[0] for one in self._all("ORG")), "")

    def _work(self) -> dict[Field, str]:
        return {Field.JOB_TITLE: self._text("TITLE"), Field.COMPANY: self._company()}

    def _links(self) -> dict[Field, str]:
        found: dict[Field, str] = {}
        for one in self._all("URL", "SOCIALPROFILE", "X-SOCIALPROFILE"):
            address = one.raw.replace("\\:", ":").replace("\\,", ",").replace("\\;", ";").strip()
            is_profile = "linkedin.com/" in address.lower()
            if not is_profile and one.name != "URL":
                continue
            if not _WEB_ADDRESS.fullmatch(address):
                self.problems.append(Problem(one.line, NO_WEB_ADDRESS, is_whole=False))
                continue
            found.setdefault(Field.LINKEDIN if is_profile else Field.WEBSITE, address)
        return found

    def _address(self) -> dict[Field, str]:
        """The address at work before others; post-office box and floor have no field of their own."""
        for one in sorted(self._all("ADR"), key=lambda one: ("WORK" not in one.types, _preference(one))):
            components = (*one.components, *[""] * 7)[:7]
            parts = dict(zip(ADDRESS_FIELDS, components[2:], strict=True))
            if any(parts.values()):
                return parts
        return {}

    def _phones(self) -> tuple[EnteredPhone, ...]:
        phones: dict[tuple[str, str | None], EnteredPhone] = {}
        for one in self._all("TEL"):
            if one.types & _NO_TELEPHONES or not one.text:
                continue
            phone = _phone(one, self.region)
            if phone is None:
                self.problems.append(Problem(one.line, NO_NUMBER, is_whole=False))
            elif len(phones) < PHONE_LIMIT:
                phones.setdefault((phone.number, phone.extension), phone)
        return tuple(phones.values())

    def _is_fitting(self, text: str) -> bool:
        is_fitting = len(text) <= LONGEST_VALUE and text.isprintable() and "\ufffd" not in text
        if not is_fitting:
            self.problems.append(Problem(self.line, TOO_LONG, is_whole=False))
        return is_fitting


def _begun(text: str) -> Iterator[list[Property] | Problem]:
    """The properties of each card, its BEGIN first; a card within a card (AGENT, of 2.1) is passed over."""
    card: list[Property] = []
    depth = 0
    for one in properties(text.removeprefix("\ufeff")):
        is_mark = one.name in ("BEGIN", "END") and one.text.upper() == "VCARD"
        if is_mark and one.name == "BEGIN":
            if card and card[-1].name == "AGENT":
                depth += 1
                continue
            if card:
                yield Problem(card[0].line, NO_END)
            card, depth = [one], 0
        elif is_mark and card:
            if depth:
                depth -= 1
                continue
            yield card
            card = []
        elif card and not depth and len(card) <= PROPERTY_LIMIT:
            card.append(one)
    if card:
        yield Problem(card[0].line, NO_END)


def _is_address(text: str) -> bool:
    return text.isprintable() and len(text.encode()) <= LONGEST_ADDRESS and _ADDRESS.fullmatch(text) is not None


def _preference(one: Property) -> int:
    """PREF: 1 to 100 in 4.0, a type before it."""
    stated = next(iter(one.parameters.get("PREF", ())), "")
    if stated.isascii() and stated.isdigit():
        return int(stated[:3])
    return 1 if "PREF" in one.types else 101


def _phone(one: Property, region: str) -> EnteredPhone | None:
    """A number as text or as a `tel:` URI (RFC 3966), in E.164."""
    import phonenumbers

    number, *parameters = split(one.text.removeprefix("tel:"), ";")
    stated = next((each.removeprefix("ext=") for each in parameters if each.startswith("ext=")), None)
    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed):
        return None
    extension = stated or parsed.extension or ""
    phone_type = next((kind for name, kind in _TYPES if name in one.types), None)
    e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    is_extension = extension.isascii() and extension.isdigit() and len(extension) <= 10
    return EnteredPhone(e164, phone_type, extension if is_extension else None)


def _moment(text: str) -> datetime | None:
    """REV, with or without time, dashes and zone; None for what is no moment of this age."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if not date(1990, 1, 1) <= moment.date() < date(2200, 1, 1):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
