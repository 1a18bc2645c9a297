"""Looking for the signs of an answer in a sentence."""

from functools import cache, lru_cache

from gleaner.followups.answer_words import WORDINGS, Sign
from gleaner.followups.saying import Shape
from gleaner.followups.wording import compiled, plain


def shows(sign: Sign, text: str, language: str) -> bool:
    """Whether a plain text shows a sign in its language, or in any where the language is none of the seven."""
    patterns = _patterns(sign, language) or _patterns(sign, None)
    return any(compiled(pattern).search(text) for pattern in patterns)


@lru_cache(maxsize=2_000)  # the asks of a conversation are looked at again with each of its turns
def shows_anywhere(sign: Sign, text: str) -> bool:
    """Whether a plain text shows a sign in any of the seven languages."""
    return any(compiled(pattern).search(text) for pattern in _patterns(sign, None))


def without_sign(sign: Sign, text: str, language: str) -> str:
    """A plain text less what shows a sign in it."""
    for pattern in _patterns(sign, language) or _patterns(sign, None):
        text = compiled(pattern).sub(" ", text)
    return text


def wanted(question: str) -> Shape | None:
    """What kind of answer a question wants, None where any will do."""
    text = plain(question)
    if shows_anywhere(Sign.WHEN, text):
        return Shape.TIME
    return Shape.NUMBER if shows_anywhere(Sign.HOW_MUCH, text) else None


@cache
def _patterns(sign: Sign, language: str | None) -> tuple[str, ...]:
    return tuple(row.pattern for row in WORDINGS if row.sign is sign and language in {None, row.language})
