"""Phone numbers with their type: what is written, in which region, and whether it is a phone at all.

A number has to be valid in its region's numbering plan. One that is merely of a possible length (ranges kept for films, ranges
newer than the plan) is taken where a label stands beside it and its country is written or stated; without an area code
it is nobody's number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from phonenumbers import PhoneNumberType

from gleaner.contacts.observation import PhoneType
from gleaner.contacts.phones.labels import Label, label_before, label_behind
from gleaner.contacts.phones.numbers import (
    Dialled,
    Extension,
    Number,
    extension_at,
    is_grouped_as_dialled,
    number_spans,
    read_number,
)
from gleaner.contacts.phones.regions import Region
from gleaner.contacts.phones.traps import is_meeting, is_of_another, is_shape_of_another, is_trapped
from gleaner.contacts.phones.words import Kind
from gleaner.contacts.witnesses import ACCEPTED, Witness, confidence
from gleaner.patterns import lazily


@dataclass(frozen=True, slots=True)
class Phone:
    """A number found in a text: E.164, as written, between which characters (label included), and how sure."""

    number: str
    raw: str
    phone_type: PhoneType | None
    extension: str | None
    confidence: float
    begin: int
    end: int


def find_phones(text: str, region: Region, *, is_business: bool, lead: str = "") -> tuple[Phone, ...]:
    """The sender's phones in one cell of a signature. `is_business` makes an unlabelled fixed line a work phone.

    `lead` is the text right before, of the cell beside or the line above, where a label or another number's name may stand.
    """
    if sum(map(str.isdigit, text)) < _FEWEST:
        return ()
    shift = len(lead) + 1 if lead else 0
    whole = _REPEATED.sub(_blank, f"{lead} {text}" if lead else text)
    if len(_OF_SEVERAL.findall(whole)) > 1:
        return ()
    dialled = _dialled(region)
    found: list[Phone] = []
    since, kinds = 0, _Kinds()
    for begin, end in number_spans(whole, dialled):
        label = _label(whole, since, begin, end) or kinds.of_next(whole[since:begin])
        phone = _phone(_Place(whole, since, begin, end, label), _Setting(region, is_business))
        if phone is not None:
            found.append(_moved(phone, shift))
            since, kinds = phone.end, _Kinds(label)
    return tuple(found)


def said_phones(text: str, phone_type: PhoneType | None, region: Region, *, is_business: bool) -> Iterator[Phone]:
    """The numbers that open a text ("… or … or mobile …"), which the words before it made the writer's own."""
    reached = 0
    said = next((kind for kind, one in _TYPES.items() if one is phone_type), None) if phone_type else None
    for begin, end in number_spans(text, _dialled(region)):
        label = _label(text, reached, begin, end)
        first = label.begin if label is not None and label.begin < begin else begin
        if first > reached if not reached else not _is_connective(text[reached:first]):
            return
        label = label or (Label(begin, begin, said) if said is not None else None)
        phone = _phone(_Place(text, reached, begin, end, label), _Setting(region, is_business, is_said=True))
        if phone is None:
            return
        reached = phone.end
        yield phone


_FEWEST = 6
"""Digits; postcodes and house numbers have less, phone numbers hardly ever."""

_REPEATED = lazily(r"<(?:tel:)?[\s\d()+%.\-]{6,40}(?:>|$)")
"""The link of a number behind it, as Gmail writes it in plain text."""
_OF_SEVERAL = lazily(r"[^\W\d_]+\s[^\W\d_]+\s?\([^()\d]{0,12}[+(]?\d[\d\s./\-]{6,20}\)")
"""A name and a number in brackets; twice in a line: "Ana Ruiz (612 345 678), Eva Ruiz (…)" is nobody's own."""
_REMARK = lazily(r"\A\s?\([^()\d]{1,60}\)")
_NEXT_PIECE = lazily(r"\s[/|·•]\s|[,;]\s")
_MOBILE = frozenset({PhoneNumberType.MOBILE, PhoneNumberType.PAGER})
_TYPES = {
    Kind.PHONE: PhoneType.WORK,
    Kind.WORK: PhoneType.WORK,
    Kind.HOME: PhoneType.HOME,
    Kind.MOBILE: PhoneType.MOBILE,
    Kind.FAX: PhoneType.FAX,
}
_CONNECTIVES = frozenset(
    ["", "or", "of", "oder", "ou", "o", "and", "en", "und", "et", "e", "y", "eller", "lub", "tai", "или"]
)
_ALSO = frozenset(["on", "at", "op", "unter", "au", "al", "no", "på", "pod"])


@dataclass(frozen=True, slots=True)
class _Kinds:
    """What the label of the number before says of the next one: "Tel/Fax: … / …", "Mobile: …, …"."""

    label: Label | None = None

    def of_next(self, between: str) -> Label | None:
        if self.label is None or self.label.kind is Kind.NOT_OURS or not _is_connective(between):
            return None
        return Label(0, 0, self.label.then or self.label.kind)


@dataclass(frozen=True, slots=True)
class _Place:
    """A number's place: the text since the number before, from where to where it runs, and its label."""

    text: str
    since: int
    begin: int
    end: int
    label: Label | None

    @property
    def raw(self) -> str:
        return self.text[self.begin : self.end]


@dataclass(frozen=True, slots=True)
class _Setting:
    region: Region
    is_business: bool
    is_said: bool = False


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _dialled(region: Region) -> Dialled:
    return Dialled((region.code, *region.nearby))


def _label(text: str, since: int, begin: int, end: int) -> Label | None:
    before = label_before(text, since, begin)
    if before is not None:
        return before
    extension = extension_at(text, end)
    return label_behind(text, extension.end if extension is not None else end)


def _phone(place: _Place, setting: _Setting) -> Phone | None:
    label = place.label
    before, behind = place.text[place.since : place.begin], place.text[place.end :]
    if (label is not None and label.kind is Kind.NOT_OURS) or is_meeting(before, behind) or is_of_another(before):
        return None
    if is_shape_of_another(place.raw, is_labelled=label is not None):
        return None
    number = read_number(place.raw, _dialled(setting.region))
    if number is None or not (
        number.is_international or not number.e164.startswith("+1") or is_grouped_as_dialled(place.raw)
    ):
        return None
    is_named = label is not None or setting.is_said
    if not (is_named or number.is_international) and is_trapped(place.text, place.since, place.begin, place.end):
        return None
    extension = extension_at(place.text, place.end)
    first, last = _bounds(place, extension)
    is_alone = not any(map(str.isalpha, place.text[place.since : first] + _own_rest(place.text[last:])))
    sure = confidence(_witnesses(number, label, setting, is_alone=is_alone))
    if sure < ACCEPTED:
        return None
    raw = place.raw.strip() + (place.text[place.end : extension.end].rstrip() if extension is not None else "")
    phone_type = _type(number, label, is_business=setting.is_business)
    return Phone(number.e164, raw, phone_type, extension.digits if extension else None, sure, first, last)


def _own_rest(behind: str) -> str:
    """What follows a number up to the next piece of its line, a remark in brackets aside ("(mornings only)")."""
    return _NEXT_PIECE.split(_REMARK.sub("", behind, count=1), maxsplit=1)[0]


def _bounds(place: _Place, extension: Extension | None) -> tuple[int, int]:
    last = extension.end if extension is not None else place.end
    if place.label is None or place.label.end == 0:
        return place.begin, last
    return min(place.begin, place.label.begin), max(last, place.label.end)


def _type(number: Number, label: Label | None, *, is_business: bool) -> PhoneType | None:
    """The label's type; "Tel." or "Praxis" before a mobile number is a mobile all the same."""
    is_mobile = number.kind in _MOBILE
    if label is None:
        unlabelled = PhoneType.WORK if is_business else None
        return PhoneType.MOBILE if is_mobile else unlabelled
    return PhoneType.MOBILE if label.kind in (Kind.PHONE, Kind.WORK) and is_mobile else _TYPES[label.kind]


def _witnesses(number: Number, label: Label | None, setting: _Setting, *, is_alone: bool) -> Iterator[Witness]:
    is_placed = number.is_international or setting.region.is_stated
    if not number.is_valid and not (is_placed and _is_worth(number, label, setting)):
        return
    yield Witness.PHONE_VALID if number.is_valid else Witness.PHONE_POSSIBLE
    if label is not None:
        yield Witness.PHONE_LABEL
    if setting.is_said:
        yield Witness.PHONE_SAID
    if is_alone:
        yield Witness.PHONE_ALONE
    if number.is_international:
        yield Witness.PHONE_INTERNATIONAL
    else:
        yield Witness.PHONE_REGION_STATED if setting.region.is_stated else Witness.PHONE_REGION_ASSUMED


def _is_worth(number: Number, label: Label | None, setting: _Setting) -> bool:
    """Whether a number of a possible length only is a phone: a label says so, and for a letter the country code too."""
    if label is None:
        return setting.is_said and number.is_international
    return number.is_international or not label.is_letter


def _is_connective(between: str) -> bool:
    words = (
        between.replace("/", " ")
        .replace(",", " ")
        .replace(";", " ")
        .replace("|", " ")
        .replace("&", " ")
        .lower()
        .split()
    )
    return len(words) <= 2 and all(word in _CONNECTIVES or word in _ALSO for word in words)


def _moved(phone: Phone, shift: int) -> Phone:
    if not shift:
        return phone
    begin, end = max(0, phone.begin - shift), max(1, phone.end - shift)
    return Phone(phone.number, phone.raw, phone.phone_type, phone.extension, phone.confidence, begin, end)
