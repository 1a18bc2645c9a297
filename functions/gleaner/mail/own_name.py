"""How a sender may sign: the forms of the name that From gives."""

import re
from dataclasses import dataclass

from gleaner.mail.message import Mailbox

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_BEFORE_DETAILS = re.compile(r"\s*(?:[,|/·•–—:(<\[-]|\s{2}|\t|\d|[xX]-?\d|\+)")
_IN_NO_NAME = re.compile(r"[\d@/\\?]")
_BREAK = re.compile(r"[\s.,]+")
_BRACKETED = re.compile(r"<[^>]*>|\([^)]*\)")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")

# Words around a name that are no name.
_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "ir",
        "ing",
        "drs",
        "mw",
        "mevr",
        "mevrouw",
        "dhr",
        "heer",
        "herr",
        "frau",
        "dipl",
        "phd",
        "md",
        "mba",
        "msc",
        "bsc",
        "ba",
        "ma",
        "llm",
        "esq",
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
        "van",
        "von",
        "de",
        "den",
        "der",
        "del",
        "della",
        "da",
        "di",
        "la",
        "le",
        "ter",
        "ten",
        "te",
        "zu",
        "zur",
        "el",
        "al",
        "bin",
        "y",
        "e",
    ]
)
_CAPITALISED = re.compile(r"[^\W\d_a-zà-þ][^\W\d_]+[.,]?")
_NO_NAMES = frozenset(
    [
        "hi",
        "hello",
        "hey",
        "dear",
        "hallo",
        "beste",
        "geachte",
        "dag",
        "lieber",
        "liebe",
        "thanks",
        "thank",
        "thx",
        "cheers",
        "regards",
        "best",
        "ok",
        "okay",
        "yes",
        "no",
        "sure",
        "great",
        "bedankt",
        "danke",
        "dank",
        "groeten",
        "groet",
        "gruß",
        "merci",
        "gracias",
        "ciao",
        "bye",
        "done",
        "agreed",
        "perfect",
        "super",
        "prima",
        "akkoord",
        "ja",
        "nee",
        "nein",
        "and",
    ]
)
_MAILBOX_WORDS = frozenset(
    ["info", "sales", "contact", "office", "mail", "admin", "support", "team", "hello", "service", "the", "and"]
)

# First names and the short forms under which people sign; both ways.
_SHORT_FORMS = tuple(
    frozenset(group.split())
    for group in (
        "william bill will billy liam", "robert bob rob bobby robbie", "richard rick dick rich ricky", "james jim jimmy jamie",
        "john jack johnny jon jonathan", "joseph joe joey", "michael mike mick mickey", "thomas tom tommy", "edward ed eddie ted",
        "charles charlie chuck", "christopher chris", "christine chris christina chrissy", "christian chris", "daniel dan danny",
        "david dave", "steven stephen steve", "stephanie steph", "timothy tim", "matthew matt", "anthony tony", "andrew andy drew",
        "benjamin ben", "samuel sam", "samantha sam", "alexander alex sandy", "alexandra alex sandra", "gregory greg", "jeffrey jeff",
        "geoffrey geoff", "kenneth ken kenny", "lawrence larry", "leonard len lenny leo", "nicholas nick nico", "patrick pat paddy",
        "patricia pat patty trish", "peter pete", "phillip philip phil", "raymond ray", "ronald ron", "donald don", "douglas doug",
        "frederick fred freddy", "harold harry hal", "henry harry hank", "vincent vince vinny", "walter walt", "elizabeth liz beth betty lisa eliza", "katherine catherine kathryn kate kathy cathy katie", "margaret maggie peggy meg", "jennifer jen jenny",
        "jessica jess", "deborah debbie deb debra", "susan sue susie suzanne", "barbara barb", "rebecca becky", "victoria vicky",
        "kimberly kim", "cynthia cindy", "pamela pam", "theresa terry tess", "judith judy", "gerald gerry jerry", "eugene gene",
        "johannes hans jan joop", "wilhelm willi", "friedrich fritz", "franciscus frans", "cornelis kees cor", "hendrik henk",
        "gerardus gerard", "antonius anton ton toon", "wilhelmus wim willem", "petrus piet peter", "jacobus jaap koos", "josef sepp jupp",
        "maximilian max", "sebastian basti", "katharina kathi", "elisabeth lisa els", "alejandro alex", "francisco paco", "jose pepe",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class OwnName:
    """The words of a sender's name and address, in lower case, and the initials that they may sign with.

    Where From gives one word only ("Meyers"), the name is half known, and a first name alone may well be the other half;
    `is_full` says that From gives a display name of several words.
    """

    words: frozenset[str]
    initials: frozenset[str]
    is_half_known: bool = False
    is_full: bool = False
    email: str = ""

    def has_address(self, line: str) -> bool:
        """Whether a line shows the sender's own address."""
        return bool(self.email) and self.email in line.lower()

    def is_signed_by(self, line: str) -> bool:
        """Whether a line is the sender's name, alone or with titles and initials, or begins with it before details."""
        text = line.strip().lstrip("-–—~/*_ \t").rstrip("*_ \t")
        if not text or not self.words or len(text) > 120 or not self._may_name(text):
            return False
        if self._is_name(text.rstrip(".,!")) or self._is_other_half(text.rstrip(".,!")):
            return True
        for found in _WORD.finditer(text):
            ahead = text[found.end() :]
            if _BEFORE_DETAILS.match(ahead) and self._is_name(text[: found.end()]):
                return True
        return False

    def may_be_signed_by(self, word: str) -> bool:
        """Whether a first name under a closing formula can be the sender's, of whom only the address is known."""
        text = word.strip().rstrip(".,!")
        is_name = _CAPITALISED.fullmatch(text) is not None and text.lower() not in _NO_NAMES
        return is_name and not self.is_full and not self.is_half_known and text[0].lower() == self.email[:1]

    def _is_name(self, text: str) -> bool:
        words = [word.lower() for word in _WORD.findall(text)]
        if not 1 <= len(words) <= 5 or _IN_NO_NAME.search(text):
            return False
        if len(words) == 1 and words[0] in self.initials and text.isupper():
            return True
        if not self.is_full and self._is_glued(words, text):
            return True
        known = [word for word in words if word in self.words]
        others = [word for word in words if word not in self.words and word not in _TITLES and len(word) > 1]
        is_plain = all(_CAPITALISED.match(word) for word in text.split() if word.lower() in others)
        return bool(known) and is_plain and len(others) <= len(known) and _NO_NAMES.isdisjoint(others)

    def _may_name(self, text: str) -> bool:
        """A cheap look: most lines hold neither a word of the name nor are short enough for initials."""
        low = text.lower()
        is_short = len(text) < 12 or text.split(None, 1)[0].isupper()
        return is_short or not self.is_full or any(word in low for word in self.words)

    def _is_other_half(self, text: str) -> bool:
        return self.is_half_known and _CAPITALISED.fullmatch(text) is not None and text.lower() not in _NO_NAMES

    def _is_glued(self, words: list[str], text: str) -> bool:
        """Where From is an address alone: `jdoe@` and `janedoe@` are Jane Doe, `jane@` is Jane."""
        local = "".join(_WORD.findall(self.email.partition("@")[0].lower()))
        if len(local) < 4 or not all(_CAPITALISED.match(word) or len(word) == 1 for word in _BREAK.split(text) if word):
            return False
        if len(words) == 1:
            return len(words[0]) > 3 and local.startswith(words[0])
        first, last = words[0], words[-1]
        forms = {first[0] + last, first + last, first + last[0], last + first, last + first[0]}
        forms.add("".join(word[0] for word in words[:-1]) + last)
        return local in forms


def own_name(sender: Mailbox | None) -> OwnName:
    """The forms of a sender's name; nothing for a sender without one."""
    if sender is None:
        return OwnName(frozenset(), frozenset())
    named = [word.lower() for word in _WORD.findall(_BRACKETED.sub(" ", sender.name))]
    local = [word.lower() for word in _WORD.findall(sender.email.partition("@")[0])]
    parts = [word for word in named if word not in _TITLES] or [word for word in local if word not in _TITLES]
    words = {word for word in (*parts, *local) if len(word) > 1 and word not in _MAILBOX_WORDS}
    for group in _SHORT_FORMS:
        if words & group:
            words |= group
    return OwnName(
        frozenset(words), _initials(parts), len(set(named) - _TITLES) == 1, len(set(named) - _TITLES) > 1, sender.email
    )


def _initials(parts: list[str]) -> frozenset[str]:
    """`Barry Tycho`, `Tycho, Barry` and their middle names sign as BT, and as B."""
    letters = [part[0] for part in parts if part and part[0] in _LETTERS]
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
