import re

import pytest

from gleaner.patterns import lazily


def test_a_lazy_pattern_finds_what_the_compiled_one_finds():
    lazy, compiled = lazily(r"(?P<word>a+)b", re.IGNORECASE), re.compile(r"(?P<word>a+)b", re.IGNORECASE)

    for text in ("xAAb", "aab", "b"):
        assert [match["word"] for match in lazy.finditer(text)] == [match["word"] for match in compiled.finditer(text)]
        assert bool(lazy.fullmatch(text)) == bool(compiled.fullmatch(text))
    assert lazy.sub("-", "xaab") == "x-"


def test_what_is_wrong_with_a_lazy_pattern_shows_when_it_is_used():
    lazy = lazily("(")

    with pytest.raises(re.error):
        lazy.search("text")
