"""How the tables of wording are written: as regular expressions in which a blank stands for any white space."""

import re
from functools import lru_cache

CLAUSE_REST = r"[^,;.!?]*"
_CLAUSE = re.compile(r"[,;:–—]\s+|\s[-–—]\s")
_PLAIN = str.maketrans({"\n": " ", "\r": " ", "\t": " ", "\u00a0": " ", "’": "'", "‘": "'", "“": '"', "”": '"'})


def plain(sentence: str) -> str:
    """The sentence as cues see it: line breaks are blanks, curly apostrophes straight; offsets stay the same."""
    return sentence.translate(_PLAIN)


def last_clause(sentence: str) -> str:
    """What stands after the last comma or dash: where a long question asks."""
    return _CLAUSE.split(plain(sentence))[-1]


@lru_cache(maxsize=1_000)  # the tables have half as many, and titles build a few of them
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of a table as a regular expression: " ?" is optional white space, " " some, "…" the rest of the clause."""
    spaced = pattern.replace(" ?", r"\s*").replace(" ", r"\s+")
    return re.compile(spaced.replace("…", CLAUSE_REST), re.IGNORECASE)
