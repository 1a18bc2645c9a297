"""Where a number without country code is dialled, by what the message shows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from phonenumbers import PhoneNumberType

from gleaner.contacts.phones.labels import label_before
from gleaner.contacts.phones.numbers import (
    Dialled,
    Number,
    is_grouped_as_in,
    is_opened_as_in,
    number_spans,
    read_number,
)


@dataclass(frozen=True, slots=True)
class Region:
    """Where a number without a country code is dialled. `is_stated` when message or domain say so, not only the settings.

    `nearby` are the regions that weaker witnesses state, strongest first: for numbers that are none in `code`.
    """

    code: str
    is_stated: bool
    nearby: tuple[str, ...] = ()


def region_from(stated: Sequence[str | None], default: str) -> Region:
    """The region of the strongest witness that states one; `stated` is in order of strength, `default` the inbox's."""
    known = tuple(dict.fromkeys(one for one in stated if one))
    return Region(known[0], is_stated=True, nearby=known[1:]) if known else Region(default, is_stated=False)


def region_of(texts: Sequence[str]) -> str | None:
    """The region of the first number written with its country code."""
    for text in texts:
        for begin, end in number_spans(text, _NOWHERE) if "+" in text else ():
            number = read_number(text[begin:end], _NOWHERE)
            if number is not None and number.is_valid and number.region is not None:
                return number.region
    return None


def region_spoken(texts: Sequence[str], default: str) -> str | None:
    """The one country of a label's language in which its number is one: "Fijo 91 123 45 67"; None where `default` fits too."""
    for text in texts:
        since = 0
        for begin, end in number_spans(text, _NOWHERE):
            label = label_before(text, since, begin)
            region = spoken_in(text[begin:end], label.languages, default) if label is not None else None
            if region is not None:
                return region
            since = end
    return None


def spoken_in(raw: str, languages: Sequence[str], default: str) -> str | None:
    """The one country of these languages in which a number is valid; None if there are several, or `default` is one of them."""
    regions = tuple(dict.fromkeys(region for language in languages for region in _SPOKEN.get(language, ())))
    return None if default in regions else region_fitting([raw], regions)


def region_said(number: str, language: str, region: Region) -> Region:
    """Where a number is dialled that a sentence of a language gives: the language tells where nothing stronger does."""
    spoken = None if region.is_stated else spoken_in(number, (language,), region.code)
    return Region(spoken, is_stated=False) if spoken is not None else region


def region_written(texts: Sequence[str], language: str | None, default: str) -> str | None:
    """The one country of the message's language in which its numbers are some; None where the inbox's own will do.

    Where the inbox's country speaks the language too, and in English, a number tells only if its groups are another country's and
    not `default`'s. ZZ, no country, if a number is one in several of the language's and looks like none of `default`'s.
    """
    regions = _SPOKEN.get(language or "", ())
    if default in regions or language == "en":
        return _grouped_abroad(texts, regions, default)
    fitting = region_fitting(texts, regions)
    return fitting or (_NONE if any(_valid(raw, regions) for raw in _national(texts, regions)) else None)


def region_fitting(texts: Sequence[str], regions: Sequence[str]) -> str | None:
    """The one of some countries that a national number fits; of several the one that groups its digits so, or knows it as a mobile."""
    for raw in _national(texts, regions):
        valid = _valid(raw, regions)
        grouped = [one for one in valid if is_grouped_as_in(raw, one.region or "")]
        mobile = [one for one in valid if one.kind == PhoneNumberType.MOBILE]
        opened = [one for one in valid if is_opened_as_in(raw, one.region or "")]
        alone = next((found[0] for found in (valid, grouped, opened, mobile) if len(found) == 1), None)
        if alone is not None:
            return alone.region
    return None


def _grouped_abroad(texts: Sequence[str], regions: Sequence[str], default: str) -> str | None:
    """The one country that a number's groups are of; India's fixed lines fit nearly all and tell nothing."""
    for raw in _national(texts, (*regions, default)):
        at_home = _valid(raw, (default,))
        if at_home and is_opened_as_in(raw, default):
            return None
        others = [region for region in regions if region != default]
        telling = [one for one in _valid(raw, others) if one.region != "IN" or one.kind == PhoneNumberType.MOBILE]
        grouped = [one for one in telling if is_grouped_as_in(raw, one.region or "")]
        opened = [one for one in telling if is_opened_as_in(raw, one.region or "")] if default in regions else grouped
        alone = next((found[0] for found in (grouped, opened) if len(found) == 1), None)
        if alone is not None:
            return alone.region
        if telling and at_home and default not in regions:
            return _NONE
    return None


def _national(texts: Sequence[str], regions: Sequence[str]) -> Iterator[str]:
    """The numbers of some texts that are written without a country code."""
    for text in texts if regions else ():
        for begin, end in number_spans(text, Dialled(tuple(regions))):
            if not text[begin:end].lstrip("( ").startswith(("+", "00")):
                yield text[begin:end]


def _valid(raw: str, regions: Sequence[str]) -> list[Number]:
    numbers = {one: read_number(raw, Dialled((one,))) for one in regions}
    return [
        number for one, number in numbers.items() if number is not None and number.is_valid and number.region == one
    ]


_NONE = "ZZ"
_NOWHERE = Dialled(())
_SPOKEN = {
    "en": ("US", "CA", "GB", "IE", "AU", "NZ", "IN", "ZA"),
    "nl": ("NL", "BE"),
    "de": ("DE", "AT", "CH"),
    "fr": ("FR", "BE", "CH", "RE", "GP", "MQ", "GF"),
    "es": ("ES", "MX", "CO"),
    "it": ("IT", "CH"),
    "pt": ("PT", "BR"),
    "da": ("DK",),
    "no": ("NO",),
    "sv": ("SE",),
    "fi": ("FI",),
    "pl": ("PL",),
    "cs": ("CZ", "SK"),
    "ru": ("RU",),
    "ja": ("JP",),
    "zh": ("CN",),
}
"""Where a language's labels are written above all; the likeliest first."""
