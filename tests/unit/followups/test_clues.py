from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.followups.clues import Clues
from gleaner.followups.cue import Cue
from gleaner.followups.cues import TABLES, compiled, plain
from gleaner.followups.dates.wording import Phrase
from gleaner.followups.due_dates import LANGUAGES, wording_of

ROWS: list[Cue | Phrase] = [
    *chain.from_iterable(TABLES.values()),
    *chain.from_iterable(wording.phrases for language in sorted(LANGUAGES) if (wording := wording_of(language))),
]
PATTERNS = [compiled(row.pattern) for row in ROWS]
SENTENCES = [plain(row.example) for row in ROWS]
WORDS = sorted({word for sentence in SENTENCES for word in sentence.split()})
ALL = Clues(PATTERNS)


def matching(text: str) -> set[int]:
    return {index for index, pattern in enumerate(PATTERNS) if pattern.search(text)}


def test_no_pattern_that_matches_an_example_is_passed_over() -> None:
    for sentence in SENTENCES:
        for text in (sentence, sentence.upper(), sentence.upper().replace("I", "İ")):
            assert matching(text) <= set(ALL.possible(text)), text


@given(st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=5)), max_size=12).map(" ".join))
def test_no_pattern_that_matches_is_passed_over(text: str) -> None:
    assert matching(text) <= set(ALL.possible(text))


def test_most_patterns_are_passed_over() -> None:
    possible = [len(ALL.possible(sentence)) for sentence in SENTENCES]
    assert sum(possible) / len(possible) < len(PATTERNS) / 10


@pytest.mark.parametrize(
    ("pattern", "text", "is_possible"),
    [
        (r"\b(?:could|can) you\b", "You could do it", True),
        (r"\b(?:could|can) you\b", "We could do it", False),
        (r"(?:please )?send", "Please wait", False),
        (r"week \d{1,2}", "next week", False),
        (r"week \d{1,2}", "week ٤", True),
        (r"\w+!", "whatever", True),
    ],
)
def test_a_text_needs_a_word_for_each_place(pattern: str, text: str, *, is_possible: bool) -> None:
    assert bool(Clues([compiled(pattern)]).possible(text)) is is_possible
