"""Letters that readers do not see, or take for others: zero-width and directional marks, control characters, look-alikes."""

import re
import unicodedata

from gleaner.patterns import lazily

# Control characters other than tab and line ends, overrides (UAX 9), fillers, tags: nobody means them.
_UNSEEN_CLASS = (
    r"\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u115f\u1160\u17b4\u17b5\u202d\u202e\u2061-\u2065\u206a-\u206f\u3164\uffa0"
    r"\ufff9-\ufffb\U000e0000-\U000e007f"
)
_ZERO_WIDTH_CLASS = r"\u00ad\u034f\u180b-\u180e\u200b-\u200d\u2060\ufeff"
_DIRECTIONS_CLASS = r"\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069"

_SUSPECT = lazily(f"[{_UNSEEN_CLASS}{_ZERO_WIDTH_CLASS}]")
_UNSEEN = lazily(rf"[{_UNSEEN_CLASS}]+|(?<=[0-9A-Za-z\u00aa-\u024f])[{_ZERO_WIDTH_CLASS}]+(?=[0-9A-Za-z\u00aa-\u024f])")
"""Zero-width characters in a Latin word hide it from whoever looks for it; Arabic and Indic letters and emoji need theirs."""

_CONTROL = lazily(r"[\x00-\x08\x0e-\x1f\x7f]")
_LINE_ENDS = ("\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")
_UNMARKED = lazily(rf"[{_DIRECTIONS_CLASS}\u00ad\u180e\u200b\u2060\ufeff]+|(?<![\u0600-\U0010ffff])[\u200c\u200d]+")
"""Directional marks belong to right-to-left text, and programs put them and zero-width spaces around names and numbers."""

_LOOKALIKES = str.maketrans(
    "АВЕКМНОРСТУХЅІЈԌаеорсухѕіјһӏԁɡΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρυι",
    "ABEKMHOPCTYXSIJGaeopcyxsijhldgABEZHIKMNOPTYXovpui",
)
"""Cyrillic and Greek letters and the Latin ones they are drawn like (Unicode's confusables, those of names and labels)."""

_FANCY = lazily("[\U0001d400-\U0001d7ff\uff21-\uff3a\uff41-\uff5a]+")
_WORD = lazily(r"[^\W\d_]+")
_LONGEST_WORD = 60


def plain(text: str) -> str:
    """A text/plain body as it is seen: LF line ends, without what shows nothing. No visible letter is lost."""
    text = text.replace("\r\n", "\n").replace("\r\n", "\n")  # Some relays make CR CR LF of a line end.
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    return seen(text)


def seen(text: str) -> str:
    """Text without control characters, overrides, and zero-width characters inside words."""
    has_unseen = (_CONTROL if text.isascii() else _SUSPECT).search(text) is not None
    return _UNSEEN.sub("", text) if has_unseen else text


def unmarked(text: str) -> str:
    """Text without directional marks and zero-width characters, for whoever looks for bars, labels, names and numbers."""
    return text if text.isascii() else _UNMARKED.sub("", text)


def unmixed(text: str) -> str:
    """Text in which no word mixes Latin letters with look-alikes of another script; letters in fancy type are plain ones.

    For comparing and for names, never for the text itself. A word of one script is left as it is.
    """
    if text.isascii():
        return text
    text = _FANCY.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return _WORD.sub(_unmixed_word, text)


def _unmixed_word(word: re.Match[str]) -> str:
    text = word[0]
    if text.isascii() or len(text) > _LONGEST_WORD or not any(letter.isascii() for letter in text):
        return text
    latin = text.translate(_LOOKALIKES)
    return latin if latin != text and all(letter < "\u0250" for letter in latin) else text
