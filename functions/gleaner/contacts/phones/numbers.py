"""Digits read as a phone number: where one begins and ends, its country, its extension."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType, ValidationResult

from gleaner.patterns import lazily


@dataclass(frozen=True, slots=True)
class Dialled:
    """The regions in which a number without country code may be dialled, likeliest first."""

    regions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Number:
    """A number of a possible length and what its country's plan says of it. `kind` is a `PhoneNumberType`."""

    e164: str
    kind: int
    region: str | None
    is_valid: bool
    is_international: bool


@dataclass(frozen=True, slots=True)
class ExtensionWords:
    """How an extension is written behind a number: pattern, languages, example."""

    pattern: str
    languages: str
    example: str


EXTENSIONS = (
    ExtensionWords(r"x|ext(?:ension|n)?|loc(?:al)?", "en", "+1 650 253 0000 ext. 4138"),
    ExtensionWords(r"toestel|tst|int(?:ern)?", "nl", "+31 20 624 1111 toestel 12"),
    ExtensionWords(r"durchwahl|dw|app(?:arat)?|nst|nebenstelle|klappe|kl", "de at", "030 1234-0, Durchwahl -12"),
    ExtensionWords(r"poste|p", "fr ca", "514 987-3000 poste 2345"),
    ExtensionWords(r"extensi[oó]n|anexo|interno", "es", "91 123 45 67 ext. 12"),
    ExtensionWords(r"int(?:erno)?|derivazione", "it", "02 7233 4455 int. 21"),
    ExtensionWords(r"ramal|r|extens[aã]o", "pt br", "(11) 3123-4567 ramal 21"),
    ExtensionWords(r"lok(?:al(?:nummer)?)?|ankn(?:ytning)?|internt", "da sv no", "08-506 123 00 ankn. 21"),
    ExtensionWords(r"alanumero|ala", "fi", "09 1234567 alanumero 21"),
    ExtensionWords(r"wew(?:n|ętrzny)?|linka|klapka", "pl cs", "22 123 45 67 wew. 21"),
    ExtensionWords(r"доб|вн|внутр", "ru", "+7 495 123-45-67 доб. 21"),
    ExtensionWords(r"内線|分机|转|轉|分機", "ja zh", "03-3211-1234 内線21"),
)


@dataclass(frozen=True, slots=True)
class Extension:
    """An extension behind a number: its digits, and where it ends in the text."""

    digits: str
    end: int


def number_spans(text: str, dialled: Dialled) -> Iterator[tuple[int, int]]:
    """Where in a text a phone number may stand; two that only a slash, a dash or a space divides are told apart."""
    for match in _RUN.finditer(text):
        begin, end = match.span()
        digits = _count(match[0])
        if _NEXT.match(text, end) is None and 6 <= digits <= _MOST:
            yield from _split(text, begin, end, dialled)


def read_number(raw: str, dialled: Dialled) -> Number | None:
    """A number in the first region where it is valid, else of a possible length in the likeliest; None if it is neither."""
    plain = _plain(raw)
    is_international = plain.startswith("+")
    regions = (*dialled.regions, *(("US",) if _NANP.fullmatch(raw.strip()) else ())) or ("ZZ",)
    first: Number | None = None
    for region in regions[:1] if is_international else dict.fromkeys(regions):
        if not is_international and region in _TRUNK and not plain.lstrip("( ").startswith(_TRUNK[region]):
            continue
        number = _read(plain, region, is_international=is_international)
        if number is not None and number.is_valid:
            return number
        first = first or (number if region == regions[0] else None)
    return first


def is_grouped_as_in(raw: str, region: str) -> bool:
    """Whether the digits of a national number stand in the groups in which its country writes them."""
    return _GROUP.findall(raw) == _groups_in(raw, region)


def is_opened_as_in(raw: str, region: str) -> bool:
    """Whether the first group of a national number is the one its country sets apart, its area code: "0611/36 12 34"."""
    groups = _groups_in(raw, region)
    return len(groups) > 1 and _GROUP.findall(raw)[:1] == groups[:1]


def _groups_in(raw: str, region: str) -> list[str]:
    try:
        national = phonenumbers.format_number(phonenumbers.parse(_plain(raw), region), PhoneNumberFormat.NATIONAL)
    except phonenumbers.NumberParseException:
        return []
    return _GROUP.findall(national)


def is_grouped_as_dialled(raw: str) -> bool:
    """Whether a North American number keeps area code and exchange apart from the rest, or all together: no "(84-4) 7470943"."""
    groups = _GROUP.findall(raw)
    if groups[:1] == ["1"]:
        groups = groups[1:]
    ends = {sum(map(len, groups[: at + 1])) for at in range(len(groups) - 1)}
    return ends <= ({4, 7} if groups and groups[0].startswith("1") and len(groups[0]) in {4, 11} else {3, 6})


def extension_at(text: str, end: int) -> Extension | None:
    """The extension that follows a number."""
    match = _EXTENSION.match(text, end)
    return Extension(match["digits"], match.end()) if match is not None else None


def lone_extension(text: str) -> Extension | None:
    """The extension that a whole cell is: "Ext. 4138", whose number stands before it."""
    match = _EXTENSION.match(text)
    is_whole = match is not None and match.end() == len(text.rstrip()) and text[:1].isalpha()
    return Extension(match["digits"], match.end()) if match is not None and is_whole else None


_TRUNK = {
    **dict.fromkeys(("NL", "BE", "DE", "AT", "CH", "FR", "GB", "NZ", "ZA", "SE", "FI"), ("0",)),
    **dict.fromkeys(("AU", "IE"), ("0", "1")),
}
"""What every national number begins with where none is dialled without: "22 14 81 86" is no Belgian number."""
_MOST = 34
_MOBILE = {"CL": "9"}
"""Mobiles of countries whose plan, as phonenumbers has it, does not tell them from fixed lines."""
_GROUP = lazily(r"\d+")
_DASHES = "\\-‐‑‒–—−－ー"
_RUN = lazily(
    r"(?:(?<![\w@=#&?%/])(?<!\d[.,:])|(?<=[^\W\d_])(?=[+＋]))"
    r"(?:\(\s?\+\d{1,3}\s(?:or|of|oder|ou)\s0\)|[(（]?\s?[+＋]\s?\(?|[(（])?\s?\d"
    rf"(?>(?>[\s\u00a0.·/()（）／{_DASHES}]{{0,5}})\d)*+"
)
"""Possessive: what a letter follows is no number, and no shorter part of it either."""
_NEXT = lazily(r"(?!(?:x|ext|int|p|r)\.?\s?\d)[\w@]|[.:,]\d(?!\d{5})|%", re.IGNORECASE)
_EXTENSION = lazily(
    rf"[\s,;.(/\-–]{{0,4}}(?:{'|'.join(row.pattern for row in EXTENSIONS)})\s?(?:nr|no)?[.:]{{0,2}}\s?[-–]?\s?(?P<digits>\d{{1,6}})(?![\d\w])\)?",
    re.IGNORECASE,
)
_OR_ZERO = lazily(r"\(\s?\+(\d{1,3})\s(?:or|of|oder|ou)\s0\)")
_TRUNK_ZERO = lazily(r"^([(\s]*\+?\s?\(?\d{1,3}\)?[\s.\-/]*)\(\s?0\s?\)")
_ABROAD = lazily(r"^[(\s]*00\s?(?=[1-9])")
_NANP = lazily(r"\(?[2-9]\d{2}\)?[\s.\-/]*[2-9]\d{2}[\s.\-]\d{4}")
_OTHER_ENDING = lazily(r"(?<=\d)\s?[/／]\s?[\-–]?\d{1,3}$|\s[/–\-]\s[\-–]\d{1,4}$|(?<=[\-–]0)\s[\-–]\d{1,4}$")
_BREAKS = lazily(r"\s*[/／]{1,2}\s*|\s+[\-–]\s+|\s+")
_LOUD = lazily(r"\s*[/／]{1,2}\s*|\s+[\-–]\s+|\s{2,}")
_FRESH = lazily(r"[(（]?[0+＋]")


def _split(text: str, begin: int, end: int, dialled: Dialled) -> Iterator[tuple[int, int]]:
    span = text[begin:end]
    ending = _OTHER_ENDING.search(span)
    if (
        ending is not None
        and _count(span[: ending.start()]) >= 7
        and not _FRESH.match(span[ending.start() :].lstrip(" /"))
    ):
        span = span[: ending.start()]
    cut = _cut(span, dialled)
    if cut is not None:
        yield begin, begin + cut.start()
        yield from _split(text, begin + cut.end(), end, dialled)
    elif _count(span) <= 18:
        yield begin, begin + len(span)


def _cut(span: str, dialled: Dialled) -> re.Match[str] | None:
    """Where the first of two numbers ends: a loud mark before a new 0 or +, else what makes the first valid, not the whole."""
    breaks = [match for match in _BREAKS.finditer(span) if _is_between(span, match)]
    loud = [match for match in breaks if _LOUD.fullmatch(match[0]) and _FRESH.match(span, match.end())]
    plus = [match for match in breaks if span[match.end()] in "+＋"]
    clear = loud or plus
    if clear or not breaks:
        return clear[0] if clear else None
    whole = read_number(span, dialled)
    if whole is not None and whole.is_valid:
        return None
    for match in breaks:
        left = read_number(span[: match.start()], dialled)
        if left is not None and left.is_valid:
            return match
    return None


def _is_between(span: str, match: re.Match[str]) -> bool:
    return _count(span[: match.start()]) >= 6 and _count(span[match.end() :]) >= 6


def _plain(raw: str) -> str:
    """The number as phonenumbers reads it: 00 as +, no (0) behind a country code, which Italy alone keeps."""
    bare = _OR_ZERO.sub(r"+\1 ", raw.strip()).replace("＋", "+").translate(_DASH)
    bare = _ABROAD.sub("+", bare)
    trunk = _TRUNK_ZERO.match(bare)
    if trunk is not None:
        code = "".join(filter(str.isdigit, trunk[1]))
        bare = f"+{code} {'0' if code == '39' else ''}{bare[trunk.end() :]}"
    return "+" + bare.partition("+")[2] if "+" in bare[:3] else bare


_DASH = str.maketrans(dict.fromkeys("‐‑‒–—−－ー", "-"))


@lru_cache(
    maxsize=256
)  # the same few numbers are asked about before and after Comprehend, whole and cut, and for their type
def _read(plain: str, region: str, *, is_international: bool) -> Number | None:
    try:
        number = phonenumbers.parse(plain, None if region == "ZZ" else region)
    except phonenumbers.NumberParseException:
        return None
    if phonenumbers.is_possible_number_with_reason(number) != ValidationResult.IS_POSSIBLE:
        return None
    is_valid = phonenumbers.is_valid_number(number)
    if not is_valid and len(str(number.national_number)) < 8:
        return None
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    kind = phonenumbers.number_type(number) if is_valid else PhoneNumberType.UNKNOWN
    found = phonenumbers.region_code_for_number(number) if is_valid else None
    if kind == PhoneNumberType.FIXED_LINE_OR_MOBILE and str(number.national_number).startswith(
        _MOBILE.get(found or "", "-")
    ):
        kind = PhoneNumberType.MOBILE
    return Number(e164, kind, found, is_valid, is_international)


def _count(text: str) -> int:
    return sum(map(str.isdigit, text))
