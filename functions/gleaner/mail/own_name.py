"""How a sender may sign: the forms of the name that From gives."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from gleaner.mail.line_shapes import is_remark
from gleaner.mail.message import Mailbox
from gleaner.mail.name_words import MAILBOX_WORDS, NO_NAMES, TITLES
from gleaner.mail.nicknames import SHORT_FORMS
from gleaner.patterns import lazily

_WORD = lazily(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_BEFORE_DETAILS = lazily(r"[\"'”’]?(?:\s*[,|/·•–—:(<\[\-●▪&]|\s{2}|\t|\s*\d|\s*[xX]-?\d|\s*\+)")
_IN_NO_NAME = lazily(r"[\d@/\\?!]")
_BREAK = lazily(r"[\s.,\"“”()]+")
_BRACKETED = lazily(r"<[^>]{0,200}>|\([^)]{0,100}\)|\[[^\]]{0,100}\]")
_FIRM_MARKS = lazily(r"\s+(?:\||[-–—/@·•]|via|from|at|bij|bei|chez|de chez)\s+", re.IGNORECASE)
_CAPITALISED = lazily(r"[^\W\d_a-zà-þ][^\W\d_]*(?:['’-][^\W\d_]+)?[.,]?")
_PICTURE = lazily(r"\A(?:\[[^\[\]]{0,80}\]\s*){1,3}")
_CJK = lazily(r"[぀-ヿ一-鿿가-힣]+")
_KISSES = lazily(r"(?<=\S)(?:[\s,.!]{1,4}(?:x{1,5}|(?:xo){1,3}|[♥❤😘💋]\ufe0f?)){1,4}\Z", re.IGNORECASE)
_NO_INITIALS = frozenset("np ty tx thx pls mm hm hmm ps nb pm am km kg cm st rd vs tv dr mr ms wb rt ff bv".split())  # noqa: SIM905
_VOWELS = frozenset("aeiouy")
_LONGEST = 120
_DASHES = ("-", "–", "—", "~")
_CUT = 7
"""Letters from which on an address may be a name cut short, as Unix accounts of eight letters are."""

_DIMINUTIVES = (
    "je",
    "tje",
    "ie",
    "y",
    "i",
    "ke",
    "chen",
    "ito",
    "ita",
    "inho",
    "inha",
    "ino",
    "etta",
    "etto",
    "ka",
    "ek",
)
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae"}
_PLAIN = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})


@dataclass(frozen=True, slots=True)
class OwnName:
    """The words of a sender's name and address, in lower case and plain letters, and the initials that they may sign with.

    Where From gives one word only ("Meyers"), the name is half known, and a first name may well be the other half;
    `is_full` says that From gives a display name of several words.
    """

    words: frozenset[str]
    initials: frozenset[str]
    is_half_known: bool = False
    is_full: bool = False
    email: str = ""

    def has_address(self, line: str) -> bool:
        """Whether a line shows the sender's own address, or the same mailbox at another host."""
        if not self.email or "@" not in line:
            return False
        local = self.email.partition("@")[0]
        low = line[: 4 * _LONGEST].lower()
        if len(local) > 3 and local not in MAILBOX_WORDS:
            return _mailbox(f"{local}@").search(low) is not None
        return _mailbox(self.email).search(low) is not None

    @property
    def is_role(self) -> bool:
        """Whether the address is a firm's or an office's, behind which anybody may sign."""
        return any(word in MAILBOX_WORDS for word in _WORD.findall(self.email.partition("@")[0]))

    @property
    def host(self) -> str:
        """The domain of the sender's address."""
        return self.email.rpartition("@")[2]

    def has_host(self, line: str) -> bool:
        """Whether a line shows an address of the sender's own house."""
        return bool(self.email) and f"@{self.host}" in line[: 4 * _LONGEST].lower()

    def has_own(self, line: str) -> bool:
        """Whether a line shows the sender's own address or another of the same house."""
        return self.has_address(line) or self.has_host(line)

    def has_site(self, line: str) -> bool:
        """Whether a line shows a site or an address of the sender's own house."""
        return bool(self.email) and self.host in line[: 4 * _LONGEST].lower()

    def is_signed_by(self, line: str) -> bool:
        """Whether a line is the sender's name, alone or with titles and initials, or begins with it before details."""
        if len(line) > 2 * _LONGEST:
            return False
        text = _PICTURE.sub("", line.strip()[: 2 * _LONGEST]).lstrip("-–—~/*_+|#>·• \t").rstrip("*_|#/·•-–—~ \t")
        text = without_kisses(text)
        if line.lstrip().startswith(_DASHES) and text.rstrip(".").lower() in self.initials:
            return True
        if not text or not self.words or len(text) > _LONGEST or not self._may_name(text):
            return False
        if self._is_name(text.rstrip(".,!;:")):
            return True
        for found in _WORD.finditer(text[:60]):
            ahead = text[found.end() :]
            if _BEFORE_DETAILS.match(ahead) and self._is_name(text[: found.end()]):
                return ahead.lstrip()[:1] in "([<" or not is_remark(ahead)
        return False

    def may_be_signed_by(self, word: str) -> bool:
        """Whether a first name alone on its line can be the sender's, of whom only half a name or the address is known."""
        if self.is_full or not is_first_name(word):
            return False
        return self.is_half_known or word.strip()[0].lower() == self.email[:1]

    def _is_name(self, text: str) -> bool:
        words = [word.lower() for word in _WORD.findall(text)]
        if not 1 <= len(words) <= 6 or _IN_NO_NAME.search(text):
            return False
        is_short = len(words) == 1 or all(len(word) == 1 for word in words)
        if is_short and "".join(words) in self.initials and (text.isupper() or self._are_small_initials(text)):
            return True
        if (
            len(words) == 1
            and _CAPITALISED.fullmatch(text)
            and words[0] not in NO_NAMES
            and self._is_cut_short(words[0])
        ):
            return True
        if not self.is_full and self._is_glued(words, text):
            return True
        if _CJK.fullmatch(text):
            return any(_is_of_cjk_name(text, word) for word in self.words)
        known = [word for word in words if self._is_known(word)]
        others = [word for word in words if word not in known and word not in TITLES and len(word) > 1]
        is_plain = all(_CAPITALISED.fullmatch(word) for word in _BREAK.split(text) if word.lower() in others)
        return bool(known) and is_plain and len(others) <= len(known) and NO_NAMES.isdisjoint(others)

    def _are_small_initials(self, text: str) -> bool:
        """`mx` of Marta Xifré: two or three small letters that make no word."""
        return self.is_full and 1 < len(text) < 4 and _VOWELS.isdisjoint(text) and text not in _NO_INITIALS

    def _is_known(self, word: str) -> bool:
        """A word of the name, or its diminutive: Basje is Bas, Annie is Ann."""
        forms = _forms(word)
        if not self.words.isdisjoint(forms):
            return True
        stems = (form.removesuffix(ending) for form in forms for ending in _DIMINUTIVES if form.endswith(ending))
        return len(word) > 4 and any(len(stem) > 2 and stem in self.words for stem in stems)

    def _is_cut_short(self, word: str) -> bool:
        """`Seb` and `Domi` alone on a line are the beginnings of longer names."""
        return len(word) > 2 and any(one.startswith(form) for one in self.words for form in _forms(word))

    def _may_name(self, text: str) -> bool:
        """A cheap look: most lines hold neither a word of the name nor are short enough for initials."""
        is_short = len(text) < 12 or text.split(None, 1)[0].isupper()
        if is_short or not self.is_full or not text.isascii():
            return True
        low = text.lower()
        return any(word in low for word in self.words)

    def _is_glued(self, words: list[str], text: str) -> bool:
        """Where From is an address alone: `jdoe@` and `janedoe@` are Jane Doe, `jane@` is Jane."""
        local = "".join(_WORD.findall(self.email.partition("@")[0].lower()))
        if len(local) < 4 or not all(_CAPITALISED.match(word) or len(word) == 1 for word in _BREAK.split(text) if word):
            return False
        if len(words) == 1:
            return len(words[0]) > 3 and local.startswith(plain(words[0]))
        named = [plain(word) for word in words]
        first, last = named[0], named[-1]
        forms = {first[0] + last, first + last, first + last[0], last + first, last + first[0]}
        forms.add("".join(word[0] for word in named[:-1]) + last)
        return local in forms or (len(local) >= _CUT and any(form.startswith(local) for form in (*forms, last)))


def without_kisses(text: str) -> str:
    """A sign-off without its kisses: "Roz x", "Anna xx", "Tom ❤"."""
    return _KISSES.sub("", text)


def _is_of_cjk_name(text: str, word: str) -> bool:
    """A name is written without spaces: the family name alone or, of one character, the given name, is a part of it."""
    if len(text) == 1:
        return text == word or (_CJK.fullmatch(word) is not None and 1 < len(word) < 5 and word.endswith(text))
    return text in word or (len(word) > 1 and word in text)


def own_name(sender: Mailbox | None) -> OwnName:
    """The forms of a sender's name; nothing for a sender without one."""
    if sender is None:
        return OwnName(frozenset(), frozenset())
    email_local = sender.email.partition("@")[0]
    named = [word.lower() for word in _WORD.findall(_person_of(sender.name, email_local))]
    local = [word.lower() for word in _WORD.findall(email_local)]
    parts = [word for word in named if word not in TITLES] or [word for word in local if word not in TITLES]
    words = {
        form
        for word in (*parts, *local)
        if (len(word) > 1 or _CJK.match(word)) and word not in MAILBOX_WORDS
        for form in _forms(word)
    }
    for word in tuple(words):
        words |= _SHORT_FORMS.get(word, frozenset())
    names = len(set(named) - TITLES)
    return OwnName(frozenset(words), _initials(parts), names == 1, names > 1, sender.email)


def is_first_name(text: str) -> bool:
    """Whether a piece of text is one capitalised word that no list of greetings and answers knows."""
    bare = text.strip().strip("-–—~/*_ \t").rstrip(".,!")
    return (
        len(bare) > 1 and len(bare) < 25 and _CAPITALISED.fullmatch(bare) is not None and bare.lower() not in NO_NAMES
    )


@lru_cache(maxsize=2048)
def plain(text: str) -> str:
    """Lower case without accents: what addresses make of a name."""
    low = text.lower()
    if low.isascii():
        return low
    return "".join(
        one for one in unicodedata.normalize("NFKD", low.translate(_PLAIN)) if not unicodedata.combining(one)
    )


def _forms(word: str) -> tuple[str, ...]:
    """A word as it is, without accents, and with its umlauts written out; addresses and names differ in this."""
    low = word.lower()
    if low.isascii():
        return (low,)
    return low, plain(low), plain("".join(_UMLAUTS.get(one, one) for one in unicodedata.normalize("NFC", low)))


def _by_name() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for group in SHORT_FORMS:
        forms = frozenset(form for name in group for form in _forms(name))
        for form in forms:
            found[form] = found.get(form, frozenset()) | forms
    return found


def _person_of(name: str, local: str) -> str:
    """The display name without brackets and without the firm beside it ("Jane Doe | Acme", "Jane from Acme")."""
    bare = _BRACKETED.sub(" ", name)
    parts = [part for part in _FIRM_MARKS.split(bare) if part.strip()]
    if len(parts) < 2:
        return bare
    return next(
        (part for part in parts if any(word in local for word in plain(part).split() if len(word) > 2)), parts[0]
    )


@lru_cache(maxsize=256)
def _mailbox(start: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.+\-]){re.escape(start)}")


def _initials(parts: list[str]) -> frozenset[str]:
    """`Barry Tycho`, `Tycho, Barry` and their middle names sign as BT, and as B."""
    letters = [part[0] for part in parts if part and part[0].isalpha()]
    if len(letters) < 2:
        return frozenset(letters)
    forms = {
        "".join(letters),
        "".join(reversed(letters)),
        letters[0] + letters[-1],
        letters[-1] + letters[0],
        letters[0],
    }
    forms |= {letters[1] + letters[0], letters[1]}
    return frozenset(forms)


_SHORT_FORMS = _by_name()
