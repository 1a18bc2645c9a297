import gc
import pkgutil
import re
from importlib import import_module

import pytest

import gleaner.contacts
import gleaner.mail
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


def test_each_pattern_of_the_tables_can_be_compiled():
    for package in (gleaner.contacts, gleaner.mail):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            import_module(module.name)
    lazy = [one for one in gc.get_objects() if type(one) is type(lazily("a"))]

    assert len(lazy) > 100
    assert all(one.pattern is not None for one in lazy)
