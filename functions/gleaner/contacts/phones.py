"""Phone numbers with their type: what is written, in which region, and whether it is a phone at all."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, PhoneNumberType

from gleaner.contacts.observation import PhoneType
from gleaner.contacts.witnesses import ACCEPTED, Witness, confidence


@dataclass(frozen=True, slots=True)
class Label:
    """A label that stands before (or behind) a number, with a line that shows it; `phone_type` None is no phone of ours."""

    pattern: str
    phone_type: PhoneType | None
    example: str


LABELS = (
    Label(r"tele?fax|fax(?:nummer|\s?no|\s?nr)?|fx|f", PhoneType.FAX, "F +31 20 123 45 68"),
    Label(
        r"mobile?(?:\s?(?:phone|nr|no))?|mobiele?(?:\s?(?:nummer|telefoon))?|mobil(?:telefon|funk)?|mob|cell(?:ular|phone|\s?phone)?|"
        r"handy(?:nummer)?|gsm|natel|m|c|whats\s?app",
        PhoneType.MOBILE,
        "Mobiel: 06 12 34 56 78",
    ),
    Label(
        r"home(?:\s?phone)?|priv(?:e|é|at|ate)(?:nummer)?|thuis|zuhause|h|res(?:idence)?",
        PhoneType.HOME,
        "Privat: 030 1234567",
    ),
    Label(
        r"tel(?:ephone|efoon|efon|efono|éfono|éphone|\s?no|\s?nr)?(?:nummer)?|phone(?:\s?(?:number|no|nr))?|fon|ph|voice|office(?:\s?phone)?|"
        r"work(?:\s?phone)?|desk|direct(?:\s?(?:line|dial|tel|phone))?|ddi|did|dd|main(?:\s?(?:line|number))?|switchboard|landline|"
        r"durchwahl|zentrale|b(?:ü|ue)ro|dienstlich|rufnummer|doorkiesnummer|doorkies|rechtstreeks|algemeen|kantoor|werk|"
        r"t|p|v|o|d|w|b",
        PhoneType.WORK,
        "Tel.: 030 / 1234-56",
    ),
    Label(r"pager|beeper|semafoon|toll[\s-]?free", None, "pager: 888.906.9761"),
)
"""Labels of English, Dutch and German signatures; case is ignored, one letter counts only right before a number."""

_NO_PHONE = re.compile(
    r"\b(?:vat|btw|kvk|k\.v\.k|iban|bic|rsin|coc|hr\s?b|ust|steuer|tax|siren|siret|tva|nif|abn|ein|icq|aim|pgp|gpg|key|fingerprint|"
    r"order|bestel\w*|auftrag\w*|bestell\w*|rechnung\w*|factuur\w*|invoice|ref(?:erence)?|referentie|kunden(?:nummer|nr)|"
    r"klantnummer|ticket|case|zaak\w*|dossier\w*|aktenzeichen|account|konto|rekening\w*|meeting|conference|dial[\s-]?in|einwahl\w*|"
    r"inbellen|passcode|pin|id|zoom|teams|user|lic(?:ense|ence)?|reg(?:istration|istered)?|serial|isbn|issn|version|build|postbus|postfach|"
    r"p\.?\s?o\.?\s?box|box|banknr|giro\w*|linux)\b",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"^\(?(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2})\)?$"
)
_NUMBER = re.compile(r"(?<![\w@/=.#&?])(?:\+|\(\s?\+|\(|00)?\s?\d(?:[\d().\-–/\s\u00a0]|\bor\s0\)|\s0\))*\d(?![\w@])")
_EXTENSION = re.compile(
    r"^\s*[,;(]?\s*(?:x|ext(?:ension|n)?|tst|toestel|app(?:arat)?|nst|nebenstelle|durchwahl|dw|loc|poste)\s*[.:]?\s*(?P<digits>\d{1,6})\b\)?",
    re.IGNORECASE,
)
_OR_ZERO = re.compile(r"\(\s?\+(\d{1,3})\s+or\s+0\)")
_TRUNK_ZERO = re.compile(r"(\+?\d{1,3}[\s)]*)\(0\)")
_BETWEEN = re.compile(r"\s+[/–-]\s+|\s{2,}|\s+(?=\+)|/(?=\+)")
_NANP = re.compile(r"^\(?[2-9]\d{2}\)?[\s.\-/]*[2-9]\d{2}[\s.\-]\d{4}$")
_ANY_LABEL = "|".join(label.pattern for label in LABELS)
_BEFORE = re.compile(
    rf"(?<!\w)[(\[]?(?P<label>{_ANY_LABEL})\s?#?\s?[)\]]?(?P<rest>[\s.:;=\-–>/]*(?:\(\w+\))?\s*)$", re.IGNORECASE
)
_BEHIND = re.compile(
    rf"^\s*[(\[]?\s*(?P<label>{_ANY_LABEL})\b\s*[)\].,]?(?=\s|$|[,;|/)])(?!\s*[.:]?\s*[+(\d])", re.IGNORECASE
)
_TYPES = tuple((re.compile(rf"^(?:{label.pattern})$", re.IGNORECASE), label.phone_type) for label in LABELS)
_MOBILE_TYPES = frozenset({PhoneNumberType.MOBILE, PhoneNumberType.PAGER})
_OR = re.compile(r"\s*(?:,|/|or|of|oder|and|en|und)?\s*(?:on|at|op|unter)?\s*", re.IGNORECASE)
_LABEL_CELL = 24
_FIRM = re.compile(r"office|work|desk|direct|main|werk|kantoor|b(?:ü|ue)ro|dienst|zentrale", re.IGNORECASE)
_LISTED = re.compile(r"\s*[,/]\s*")
_WORDS = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Region:
    """Where a number without a country code is dialled. `is_stated` when message or domain say so, not only the settings."""

    code: str
    is_stated: bool


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


def find_phones(text: str, region: Region, *, is_business: bool) -> tuple[Phone, ...]:
    """The sender's phones in one cell of a signature. `is_business` makes an unlabelled fixed line a work phone.

    VAT, trade register, bank, order, meeting and chat numbers, dates and pagers are none.
    """
    if _digits(text) < 6:
        return ()
    found: list[Phone] = []
    for begin, end in _spans(text):
        label = _label(text, found[-1].end if found else 0, begin, end)
        if found and found[-1].phone_type is PhoneType.WORK and _LISTED.fullmatch(text[found[-1].end : begin]):
            label = replace(label, phone_type=PhoneType.WORK, is_labelled=True)
        phone = _phone(text, begin, end, label, _Dialled(region, is_business))
        if phone is not None:
            found.append(phone)
    return tuple(found)


def said_phones(text: str, phone_type: PhoneType | None, region: Region, *, is_business: bool) -> Iterator[Phone]:
    """The numbers that open a text ("… or … or mobile …"), which the words before it made the writer's own."""
    reached = 0
    for begin, end in _spans(text):
        label = _label(text, reached, begin, end)
        if not (_OR.fullmatch(text[reached : label.begin]) if reached else begin == 0):
            return
        found = label if label.is_labelled else _Found(phone_type, begin, end, phone_type is not None, is_refused=False)
        phone = _phone(text, begin, end, found, _Dialled(region, is_business, is_said=True))
        if phone is None:
            return
        reached = phone.end
        yield phone


def label_at_end(text: str) -> str | None:
    """The phone label that a cell ends with: a column rule may stand between it and its number."""
    match = _BEFORE.search(text) if len(text) <= _LABEL_CELL else None
    return match["label"] if match is not None and (len(match["label"]) > 1 or len(text) <= 2) else None


def region_of(texts: Sequence[str]) -> str | None:
    """The region of the first number written with its country code."""
    for text in texts:
        for begin, end in _spans(text) if "+" in text else ():
            number = _read(text[begin:end], "ZZ")
            if number is not None and number.is_valid:
                return phonenumbers.region_code_for_number(number.parsed)
    return None


@dataclass(frozen=True, slots=True)
class _Number:
    """A number of a possible length and what its country's plan says of it."""

    parsed: PhoneNumber
    e164: str
    kind: int
    is_valid: bool


@dataclass(frozen=True, slots=True)
class _Found:
    phone_type: PhoneType | None
    begin: int
    end: int
    is_labelled: bool
    is_refused: bool


@dataclass(frozen=True, slots=True)
class _Dialled:
    region: Region
    is_business: bool
    is_said: bool = False


def _spans(text: str) -> Iterator[tuple[int, int]]:
    for match in _NUMBER.finditer(text):
        begin, end = match.span()
        if 6 <= _digits(match[0]) <= 34:
            yield from _split(text, begin, end)


def _split(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    span = text[begin:end]
    cut = next(
        (match for match in _BETWEEN.finditer(span) if _digits(span[: match.start()]) >= 7),
        None,
    )
    if cut is not None and _digits(span[cut.end() :]) >= 6:
        yield begin, begin + cut.start()
        yield from _split(text, begin + cut.end(), end)
    elif _digits(span) <= 18:
        yield begin, end


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _label(text: str, since: int, begin: int, end: int) -> _Found:
    before = _BEFORE.search(text[since:begin])
    tail = _EXTENSION.match(text[end:])
    after = end + (tail.end() if tail else 0)
    if before is not None and (
        len(before["label"]) > 1 or not _WORDS.search(text[since + before.end("label") : begin])
    ):
        return _named(before["label"], since + before.start(), end)
    behind = _BEHIND.match(text[after:])
    if behind is not None:
        return _named(behind["label"], begin, after + behind.end())
    return _Found(None, begin, end, is_labelled=False, is_refused=bool(_NO_PHONE.search(text[since:begin])))


def _named(label: str, begin: int, end: int) -> _Found:
    phone_type = next((kind for pattern, kind in _TYPES if pattern.match(label)), None)
    return _Found(phone_type, begin, end, is_labelled=True, is_refused=phone_type is None)


def _phone(text: str, begin: int, end: int, label: _Found, dialled: _Dialled) -> Phone | None:
    raw = text[begin:end].strip()
    if label.is_refused or _DATE.match(raw):
        return None
    home = Region("US", is_stated=True) if _NANP.match(raw) and dialled.region.code != "CA" else dialled.region
    number = _read(raw, home.code)
    if number is None:
        return None
    extension = _EXTENSION.match(text[end:])
    first, last = min(begin, label.begin), max(end + (extension.end() if extension else 0), label.end)
    is_alone = not (text[:first] + text[last:]).strip(" .,;:()/|-")
    said = (Witness.PHONE_SAID,) if dialled.is_said else ()
    sure = confidence((*_witnesses(number, raw, label, home, is_alone=is_alone), *said))
    if sure < ACCEPTED:
        return None
    return Phone(
        number.e164,
        raw + (extension[0].rstrip() if extension else ""),
        _type(text, number, label, is_business=dialled.is_business),
        extension["digits"] if extension else None,
        sure,
        first,
        last,
    )


def _type(text: str, number: _Number, label: _Found, *, is_business: bool) -> PhoneType | None:
    """The label's type; a mere "Tel." before a mobile number is a mobile all the same."""
    if not label.is_labelled:
        unlabelled = PhoneType.WORK if is_business else None
        return PhoneType.MOBILE if number.kind in _MOBILE_TYPES else unlabelled
    is_mobile = number.kind == PhoneNumberType.MOBILE
    return (
        PhoneType.MOBILE
        if label.phone_type is PhoneType.WORK and is_mobile and not _is_firm(text, label)
        else label.phone_type
    )


def _witnesses(number: _Number, raw: str, label: _Found, region: Region, *, is_alone: bool) -> Iterator[Witness]:
    is_international = raw.lstrip("( ").startswith(("+", "00"))
    if not (number.is_valid or is_international or region.is_stated):
        return
    yield Witness.PHONE_VALID if number.is_valid else Witness.PHONE_POSSIBLE
    if label.is_labelled:
        yield Witness.PHONE_LABEL
    if is_alone:
        yield Witness.PHONE_ALONE
    if is_international:
        yield Witness.PHONE_INTERNATIONAL
    else:
        yield Witness.PHONE_REGION_STATED if region.is_stated else Witness.PHONE_REGION_ASSUMED


@lru_cache(maxsize=64)  # the same few numbers are asked about before and after Comprehend, and for their type
def _read(raw: str, region: str) -> _Number | None:
    plain = _TRUNK_ZERO.sub(r"\1", _OR_ZERO.sub(r"+\1 ", raw)) if "+" in raw or raw.startswith("00") else raw
    try:
        number = phonenumbers.parse(plain.replace("–", "-"), region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return _Number(number, e164, phonenumbers.number_type(number), phonenumbers.is_valid_number(number))


def _is_firm(text: str, label: _Found) -> bool:
    return bool(_FIRM.search(text[label.begin : label.end]))
