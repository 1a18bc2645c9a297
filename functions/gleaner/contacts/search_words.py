"""The words by which a contact is found: of names, company and address, and of what somebody types to find it."""

import unicodedata
from collections.abc import Iterable, Iterator

from gleaner.contacts.contact import Contact
from gleaner.contacts.domains import domain_of, registrable
from gleaner.contacts.observation import Field

MOST_WORDS = 16
"""Words a contact: each costs a row. Few people have more than eight; those that are left out are the last of `_all_words`."""
LONGEST_WORD = 80
"""UTF-8 bytes of a word; of a longer one the beginning counts, in the book and in what is typed."""
LONGEST_TYPED = 200
"""Characters of what is typed that are looked at."""

_APOSTROPHES = "'’‘ʼ´`"
_BETWEEN = str.maketrans(dict.fromkeys(',;:<>()[]"\\', " "))
"""What separates words everywhere, and stands in no address (RFC 5322, 3.2.3)."""
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n", "ё": "е"}
)
"""Letters that Unicode does not take apart into a plain one and its accent, and the Russian one that few people type."""
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
"""How the same names are written where the letter is missing: Müller is Mueller, Sørensen Soerensen, Åberg Aaberg."""
_LAST_GREEK = 0x3FF
_EXTENDED = range(0x1E00, 0x2000)
"""Latin letters with accents that Vietnamese needs, and old Greek."""
_EAST_ASIAN = 0x2E80
"""From here on names are written without a space: 山田太郎."""


def words_of(contact: Contact) -> tuple[str, ...]:
    """A contact's words, sorted; none is the beginning of another, because who types it finds the longer one."""
    return tuple(sorted(_longest(_all_words(contact), MOST_WORDS)))


def typed_words(typed: str) -> tuple[str, ...]:
    """What somebody typed, as beginnings of words that all must occur, the longest first.

    Something with a dot or @ inside is (the beginning of) an address or domain and stays whole; everything else comes apart
    as names do: `Jean-Luc` is `jean` and `luc`.
    """
    beginnings = [one for part in _parts(folded(typed[:LONGEST_TYPED])) for one in _typed(part)]
    one_too_many = MOST_WORDS + 1  # of which no contact has all
    return tuple(sorted(_longest(beginnings, one_too_many), key=len, reverse=True))


def leads_to(beginnings: Iterable[str], words: Iterable[str]) -> bool:
    """Whether each of these is the beginning of one of the words."""
    words = tuple(words)
    return all(any(word.startswith(one) for word in words) for one in beginnings)


def folded(text: str) -> str:
    """Lower case; accents gone from Latin and Greek letters, apostrophes and what is invisible from everywhere.

    `ß` is `ss`, `ø` `o`; wide and narrow forms are one (NFKC). Й, が and 김 stay as they are: without their marks they would be
    other letters.
    """
    if text.isascii() and text.isprintable():
        return text.lower().replace("'", "").replace("`", "")
    bare = "".join(one for one in text if one not in _APOSTROPHES)
    small = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", bare).casefold()).translate(_LETTERS)
    return "".join(_without_accents(one for one in small if one.isspace() or unicodedata.category(one)[0] != "C"))


def _without_accents(letters: Iterable[str]) -> Iterator[str]:
    is_plain = True
    for letter in letters:
        if unicodedata.combining(letter) and is_plain:
            continue
        is_plain = ord(letter) <= _LAST_GREEK or ord(letter) in _EXTENDED
        yield unicodedata.normalize("NFD", letter)[0] if is_plain else letter


def _all_words(contact: Contact) -> Iterator[str]:
    """What matters most comes first: the address, the name, the company."""
    said = [contact.values[one].value for one in (Field.LAST_NAME, Field.FIRST_NAME) if one in contact.values]
    company = contact.values[Field.COMPANY].value if Field.COMPANY in contact.values else ""
    yield from _whole(contact.email)
    for name in said:
        yield from _of_name(name)
    joined = "".join(said)
    if joined and min(map(ord, joined)) >= _EAST_ASIAN:
        yield from _of_name(joined)
    yield from _of_name(company)
    domain = domain_of(contact.email)
    yield from (*_whole(domain), *_whole(registrable(domain)))
    yield from _pieces(folded(contact.email.rpartition("@")[0]))
    for name in (*said, company):
        yield from _of_name(unicodedata.normalize("NFC", name).casefold().translate(_SPELLED_OUT))


def _of_name(name: str) -> Iterator[str]:
    """The words of a name or company: `jean` and `luc`; `booking.com` and `com`; `b.v` and `bv`; `dangelo` and `angelo`."""
    for part in _parts(folded(name)):
        pieces = list(_pieces(part))
        if _is_compound(part):
            yield _cut(part)
            is_abbreviation = all(len(one) == 1 for one in pieces)
            yield from ["".join(pieces)] if is_abbreviation else pieces
        else:
            yield from pieces
    apart = "".join(" " if one in _APOSTROPHES else one for one in name)
    if apart != name:
        yield from (one for one in _pieces(folded(apart)) if len(one) > 1)


def _whole(text: str) -> Iterator[str]:
    """An address or domain as one word."""
    yield from map(_cut, _parts(folded(text)))


def _typed(part: str) -> Iterator[str]:
    if _is_compound(part):
        yield _cut(part)
    else:
        yield from _pieces(part)


def _is_compound(part: str) -> bool:
    return "." in part or "@" in part


def _parts(text: str) -> Iterator[str]:
    """What spaces and brackets leave together, without the marks around it."""
    for part in text.translate(_BETWEEN).split():
        marks = "".join({one for one in part if not _is_letter(one)})
        if bare := part.strip(marks):
            yield bare


def _pieces(text: str) -> Iterator[str]:
    """Runs of letters and digits of any script."""
    yield from map(_cut, "".join(one if _is_letter(one) else " " for one in text).split())


def _is_letter(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] in "LMN"


def _cut(word: str) -> str:
    return word.encode()[:LONGEST_WORD].decode(errors="ignore")


def _longest(words: Iterable[str], most: int) -> list[str]:
    """The first so many words, none of which another begins with."""
    kept: list[str] = []
    for word in words:
        if any(one.startswith(word) for one in kept):
            continue
        apart = [one for one in kept if not word.startswith(one)]
        if len(apart) < most:
            kept = [*apart, word]
    return kept
