"""Which Chinese script a text is written in: Comprehend keeps the two apart, language identification does not."""

_TRADITIONAL = frozenset("們個這來說時會對發請為國學後過還沒給電話開關問題點見讓從應該經實現無與將謝復繫議單價")
_SIMPLIFIED = frozenset("们个这来说时会对发请为国学后过还没给电话开关问题点见让从应该经实现无与将谢复系议单价")
_ONLY_TRADITIONAL = _TRADITIONAL - _SIMPLIFIED
_ONLY_SIMPLIFIED = _SIMPLIFIED - _TRADITIONAL


def is_traditional(text: str) -> bool:
    """Whether characters that only Traditional Chinese has outnumber those that only Simplified has."""
    traditional = sum(character in _ONLY_TRADITIONAL for character in text)
    simplified = sum(character in _ONLY_SIMPLIFIED for character in text)
    return traditional > simplified
