"""Verb phrases of English titles: "send Maria the contract"."""

from gleaner.followups.titles.sides import Sides
from gleaner.followups.titles.tidying import clause
from gleaner.followups.titles.wording import Wording, expression
from gleaner.patterns import lazily

_FIRST_WORD = lazily(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_NO_VERBS = frozenset(("i", "we", "it", "they", "he", "she", "you", "the", "a", "an", "ok", "or", "and", "if"))
_ADVERBS = (
    r"^(?:(?:please|pls|plz|kindly|also|just|maybe|perhaps|possibly|quickly|then|now|still|already|definitely|certainly|gladly|happily|personally|"
    r"immediately|again|simply|at least|in the meantime|always|all|both|do(?! (?:it|that|this|so|the|a|an|my|your|our|some|any)\b)|try to|be sure to|make sure to|make sure you|go ahead and|be so kind as to),? )+"
)


def names(who: str) -> dict[str, str]:
    """The name, and with its preposition and as whose something is."""
    return {"who": who, "to_who": f"to {who}" if who else "", "of_who": f"{who}'s" if who else "the"}


def phrase(group: str, text: str, sides: Sides, wording: Wording) -> str:
    """The verb phrase that a row found, in the infinitive; "" where the verb is unknown but has to be known."""
    text = expression(_ADVERBS).sub("", text)
    first = _FIRST_WORD.match(text)
    if first is None:
        return ""
    verb = _infinitive(group, first.group(), wording)
    if not verb:
        return ""
    if group == "doing":
        text = expression(r" and \w+ing\b").split(text)[0]  # "baking a cake | and bringing it over"
    done = clause(f"{verb}{text[first.end() :]}", wording.cuts)
    return wording.named(done, sides)


def _infinitive(group: str, word: str, wording: Wording) -> str:
    if group == "do":
        return "" if word.lower() in _NO_VERBS else word.lower()
    if group == "doing":
        return wording.verbs.promised(word)
    if group == "wished":
        return wording.verbs.told(word)
    return wording.verbs.infinitive(word)
