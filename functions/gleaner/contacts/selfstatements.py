"""Numbers that a person gives of themselves in the running text: "my new number is …"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gleaner.contacts.observation import PhoneType


@dataclass(frozen=True, slots=True)
class SelfStatement:
    """A phrase right before a number that makes it the writer's own."""

    pattern: str
    language: str
    phone_type: PhoneType | None
    example: str


SELF_STATEMENTS = (
    SelfStatement(
        r"\bmy\s+(?:new\s+|own\s+)?(?:cell|mobile)(?:\s+phone)?(?:\s+number)?\s*(?:is|:|=)",
        "en",
        PhoneType.MOBILE,
        "My new cell is 06…",
    ),
    SelfStatement(
        r"\bmy\s+(?:new\s+|own\s+)?fax(?:\s+number)?\s*(?:is|:|=)", "en", PhoneType.FAX, "My fax number is 202/338-2416"
    ),
    SelfStatement(
        r"\bmy\s+(?:new\s+)?home\s+(?:phone\s+)?(?:number\s+)?(?:is|:|=)", "en", PhoneType.HOME, "my home number is …"
    ),
    SelfStatement(
        r"\bmy\s+(?:new\s+|own\s+|direct\s+|work\s+|office\s+)?(?:phone\s+|telephone\s+)?(?:number|phone|direct\s+line|extension)\s*(?:is|:|=)",
        "en",
        None,
        "My new number is 020-123 45 67",
    ),
    SelfStatement(
        r"\bfax(?:ed)?\b[^.?!]{0,50}\bto\s+(?:me|my\s+attention)\s+(?:at|on)",
        "en",
        PhoneType.FAX,
        "You can fax the document back to me at (713) 646-3490",
    ),
    SelfStatement(
        r"\b(?:you\s+can\s+)?(?:reach|call|phone|ring|contact|fax)\s+me\s+(?:back\s+)?(?:directly\s+|anytime\s+)?(?:at|on|under|by\s+(?:phone|cell)\s+(?:at|on))",
        "en",
        None,
        "You can reach me at 713-853-7947",
    ),
    SelfStatement(r"\bi\s+can\s+be\s+reached\s+(?:at|on)", "en", None, "I can be reached at 713-853-5290"),
    SelfStatement(
        r"\bmijn\s+(?:nieuwe\s+)?(?:mobiele?|06)(?:[\s-]?nummer)?\s*(?:is|wordt|:)",
        "nl",
        PhoneType.MOBILE,
        "Mijn mobiel is 06 …",
    ),
    SelfStatement(
        r"\bmijn\s+(?:nieuwe\s+|directe\s+)?(?:telefoon)?nummer\s*(?:is|wordt|:)",
        "nl",
        None,
        "Mijn nieuwe nummer is 06 …",
    ),
    SelfStatement(
        r"\b(?:ik\s+ben|ben\s+ik|(?:je|u)\s+kunt\s+mij?|me)\s+(?:telefonisch\s+)?(?:te\s+bereiken|bereikbaar|bereiken|bellen)\s+(?:op|via)(?:\s+nummer)?",
        "nl",
        None,
        "Ik ben bereikbaar op 06 …",
    ),
    SelfStatement(r"\bbel\s+m(?:e|ij)\s+(?:gerust\s+|even\s+)?op", "nl", None, "Bel me gerust op 020 …"),
    SelfStatement(
        r"\bmeine\s+(?:neue\s+)?(?:handy|mobil)(?:funk)?[\s-]?nummer\s*(?:ist|lautet|:)",
        "de",
        PhoneType.MOBILE,
        "Meine neue Handynummer lautet 0151 …",
    ),
    SelfStatement(
        r"\bmeine\s+(?:neue\s+)?(?:telefon|ruf|durchwahl)?[\s-]?(?:nummer|durchwahl)\s*(?:ist|lautet|:)",
        "de",
        None,
        "Meine neue Nummer ist 030 …",
    ),
    SelfStatement(
        r"\b(?:erreichen\s+sie\s+mich|sie\s+erreichen\s+mich|erreichst\s+du\s+mich|du\s+erreichst\s+mich|ich\s+bin|bin\s+ich)\s+"
        r"(?:jederzeit\s+|telefonisch\s+|auch\s+)*(?:erreichbar\s+)?unter(?:\s+der)?(?:\s+nummer)?",
        "de",
        None,
        "Sie erreichen mich unter 030 1234567",
    ),
)

_ANY = re.compile("|".join(f"(?:{row.pattern})" for row in SELF_STATEMENTS), re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d\s().\-/]{4,}\d")
_NUMBER_NEXT = re.compile(r"^[\s:]*(?:(?:now|nu|jetzt|the\s+number|cell|mobile)\s+)?(?=[+(]?\d)")
_REACH = 100
"""Characters after the phrase: room for three numbers."""


@dataclass(frozen=True, slots=True)
class SaidNumber:
    """The stretch right after such a phrase that holds the number, with the sentence around it."""

    text: str
    line: str
    phone_type: PhoneType | None


def said_numbers(new_text: str) -> Iterator[SaidNumber]:
    """Where a message's own text gives the writer's own number."""
    for match in _ANY.finditer(new_text) if _NUMBER.search(new_text) else ():
        tail = new_text[match.end() : match.end() + _REACH].split("\n\n", maxsplit=1)[0].replace("\n", " ")
        next_number = _NUMBER_NEXT.match(tail)
        if next_number is None:
            continue
        row = next(row for row in SELF_STATEMENTS if re.match(row.pattern, match[0], re.IGNORECASE))
        begin = new_text.rfind("\n", 0, match.start()) + 1
        end = new_text.find("\n", match.end())
        yield SaidNumber(tail[next_number.end() :], new_text[begin : end if end >= 0 else None].strip(), row.phone_type)
