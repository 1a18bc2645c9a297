"""Whom a sentence addresses by name: "Peter, could you …"."""

# ruff: noqa: SIM905
# Word lists are read as text.

import re
from enum import StrEnum


class Addressee(StrEnum):
    """Whom a sentence calls by name, if anyone."""

    OWNER = "owner"
    SOMEBODY_ELSE = "somebody_else"
    NOBODY = "nobody"


_GREETING = r"(?:hi|hey|hello|dear|hallo|hoi|dag|beste|liebe[rs]?|moin)\s+"
_NAME = r"@?(?-i:[^\W\d_a-zß-ÿ][^\W\d_]+)(?:[ -](?-i:[^\W\d_a-zß-ÿ][\w'-]+))?"
_CALL = re.compile(
    rf"^\W*(?:{_GREETING})?(?P<names>{_NAME}(?:\s*(?:,|and|&|en|und)\s*{_NAME}){{0,3}})\s*[,:–]\s+\S", re.IGNORECASE
)
_OPENING = re.compile(r"^\W*(?P<opening>\S+?(?: \S+?)?)\s*(?:[,:;]|\s[-–])\s+(?=\w)")
_GREETINGS = frozenset("hi hey hello dear hallo hoi dag beste geachte liebe lieber moin".split())
_AT = re.compile(r"^\W*@(?P<names>\w+)")

OPENERS = frozenset(
    "however also finally first firstly second secondly third next then now so well unfortunately otherwise meanwhile additionally "
    "furthermore therefore yes no ok okay sure thanks thank hi hello hey dear please sorry great perfect actually lastly again "
    "alternatively hopefully moreover today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february "
    "march april june july august september october november december attached besides once when if as since because after before "
    "until while although though but and or in on at for with from by to of regarding re fwd fw ps nb note fyi reminder deadline "
    "question questions request action todo update subject good morning afternoon evening all team everyone everybody guys folks "
    "colleagues both there sir madam anyway btw following per given based what who where why how which i we you he she it they this "
    "that these those the a an my your our his her their here just still likewise similarly overall true right exactly agreed quick one sounds great "
    "echter ook ten eerste tweede verder daarnaast bovendien helaas anders intussen ja nee prima bedankt dank sorry graag morgen "
    "vandaag vanavond maandag dinsdag woensdag donderdag vrijdag zaterdag zondag bijlage hierbij als indien wanneer omdat maar dus "
    "vraag herinnering allen iedereen collega's collegas trouwens overigens nog verzoek actie heren dames over voor na volgens "
    "allerdings auch erstens zweitens außerdem ferner leider sonst inzwischen ja nein danke dank bitte entschuldigung gerne heute "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag anbei anlage wenn falls weil da aber oder und frage erinnerung alle "
    "zusammen kollegen zum zur vom beim im am übrigens noch frist nach vor wie wann was wer wo warum hallo gut guten super toll prima okay hiermit".split()
)


def without_opening(sentence: str) -> str:
    """The sentence without the greeting and the small words before it: "Hi Maria, okay, I'll do it" is "I'll do it"."""
    while opening := _OPENING.match(sentence):
        words = re.findall(r"[^\W\d_][\w']*", opening["opening"].lower())
        is_greeting = bool(words) and words[0] in _GREETINGS
        if not is_greeting and not all(word in OPENERS for word in words):
            break
        sentence = sentence[opening.end() :]
    return sentence


def addressee(sentence: str, owner_names: tuple[str, ...]) -> Addressee:
    """Whom a sentence calls at its beginning. What opens a sentence without being a name counts as nobody."""
    match = _AT.match(sentence) or _CALL.match(sentence)
    if match is None:
        return Addressee.NOBODY
    words = [word.lower() for word in re.findall(r"[^\W\d_][\w'-]*", match["names"])]
    if any(word in _own(owner_names) for word in words):
        return Addressee.OWNER
    if any(word in OPENERS or word.endswith("ly") for word in words):
        return Addressee.NOBODY
    return Addressee.SOMEBODY_ELSE


def names_owner(sentence: str, owner_names: tuple[str, ...]) -> bool:
    """Whether the owner's first name stands in a sentence."""
    first_names = {name.split()[0].lower() for name in owner_names if name.split()}
    return any(word.lower() in first_names for word in re.findall(r"[^\W\d_][\w'-]*", sentence))


def _own(owner_names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(part.lower() for name in owner_names for part in name.split() if len(part) > 1)
