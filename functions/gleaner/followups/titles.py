"""Titles of tasks: verb, object and who, in the language of the mail."""

import re
from collections.abc import Sequence
from datetime import date

from gleaner.followups.cues import compiled, plain
from gleaner.followups.due_dates import days
from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.title_words import INFINITIVES, WORDS, TitleWords
from gleaner.followups.vocatives import without_opening

TITLE_LENGTH = 80
NAME_LENGTH = 30

_ANY_DAY = date(2000, 1, 3)
"""Where a day's wording stands does not depend on the day it is read."""

_PRONOUNS = {
    "this",
    "that",
    "these",
    "those",
    "what",
    "which",
    "anything",
    "something",
    "dies",
    "dieses",
    "diese",
    "welche",
}
_CUT_WORD = re.compile(r"\s+\S*$")


def title(
    sentence: str,
    kind: Kind,
    language: str,
    counterpart: str,
    key_phrases: Sequence[str],
    *,
    waiting_on: WaitingOn = WaitingOn.OWNER,
) -> str:
    """A title of at most 80 characters: "Send Maria the signed contract".

    `key_phrases` are Comprehend's in this sentence, in its order: the first that is no day and no person's pronoun names the object,
    and what follows it is cut. Without any, the sentence is cut at its first clause. What waits on the other side begins with
    their name.
    """
    text = without_opening(" ".join(plain(sentence).split()))
    who = shortened(counterpart.partition("@")[0], NAME_LENGTH)
    words = WORDS.get(language)
    if words is None:
        return shortened(f"{who}: {text}" if who else text, TITLE_LENGTH)
    if kind is Kind.MEETING:
        return shortened(_meeting(text, words, language, who, key_phrases), TITLE_LENGTH)
    if kind is Kind.DEADLINE:
        return shortened(_deadline(text, words, language, key_phrases), TITLE_LENGTH)
    if kind is Kind.QUESTION:
        return shortened(_question(text, words, language, who, key_phrases, waiting_on), TITLE_LENGTH)
    return shortened(_action(text, kind, words, language, who, key_phrases, waiting_on), TITLE_LENGTH)


def shortened(text: str, length: int) -> str:
    """The text, cut at a word with an ellipsis where it is longer than `length`."""
    if len(text) <= length:
        return text
    cut = text[: length - 1]
    whole_words = _CUT_WORD.sub("", cut)
    return (whole_words or cut).rstrip(" ,;:–-") + "…"


def _action(
    text: str, kind: Kind, words: TitleWords, language: str, who: str, key_phrases: Sequence[str], waiting_on: WaitingOn
) -> str:
    """What is to be done, by whoever it waits on, in the words of the sentence."""
    is_promise = kind is Kind.COMMITMENT
    asked = _without_lead_in(text, words.lead_ins)
    has_lead_in = asked != text
    asked = _without_days(asked, language, words)
    asked = _verb_last(_clause(asked, words), words.promises if is_promise else words.orders, words)
    asked = _up_to_object(asked, words, language, key_phrases)
    asked = _replaced(asked, words.to_writer, "") if is_promise and words.is_verb_final else asked
    other = words.to_reader if is_promise else words.to_writer
    if waiting_on is WaitingOn.OTHER:
        asked = (
            _replaced(asked, rf"(?:\b(?:to|for|with|bei|mit|an|für|aan|met|voor|bij) )?{other}", "")
            if is_promise
            else asked
        )
    elif not has_lead_in and not is_promise and compiled(words.writer).match(asked):
        waiting_on = WaitingOn.OTHER
    if waiting_on is WaitingOn.OTHER:
        return f"{who}: {asked}" if who else _capitalised(asked)
    return _capitalised(_replaced(asked, other, who))


def _verb_last(text: str, pattern: str, words: TitleWords) -> str:
    """Turn "Ich schicke dir das Angebot" into "dir das Angebot schicken", where the verb is known."""
    match = compiled(pattern).match(text.strip(" .!")) if pattern else None
    if match is None:
        return text
    verb = match["verb"] or match["verb2"] if "verb2" in match.groupdict() else match["verb"]
    infinitive = INFINITIVES.get(
        verb.lower(), verb if verb.endswith("en") else f"{verb}n" if verb.endswith("e") else ""
    )
    if not infinitive:
        return text
    *rest, last = match["rest"].split()
    is_particle = last in words.particles.split()
    return " ".join([*rest, f"{last}{infinitive.lower()}" if is_particle else f"{last} {infinitive.lower()}"])


def _question(
    text: str, words: TitleWords, language: str, who: str, key_phrases: Sequence[str], waiting_on: WaitingOn
) -> str:
    what = _object(key_phrases, language) or _capitalised(_without_lead_in(text, words.question_lead_ins)).rstrip(" .")
    if not who:
        return what
    return words.answer.format(who=who, what=what) if waiting_on is WaitingOn.OWNER else f"{who}: {what}"


def _meeting(text: str, words: TitleWords, language: str, who: str, key_phrases: Sequence[str]) -> str:
    about = compiled(words.about).search(text)
    what = _object(key_phrases, language)
    if about is not None:
        what = _without_days(about["what"], language, words)
    if not who:
        return what or text
    return words.meeting_about.format(who=who, what=what) if what else words.meeting.format(who=who)


def _deadline(text: str, words: TitleWords, language: str, key_phrases: Sequence[str]) -> str:
    what = _object(key_phrases, language)
    if what:
        return words.deadline.format(what=what)
    clause = _clause(text, words)
    label = words.deadline.partition(":")[0].lower()
    return clause if label in clause.lower() or "deadline" in clause.lower() else words.deadline.format(what=clause)


def _without_lead_in(text: str, lead_ins: tuple[str, ...]) -> str:
    for pattern in lead_ins:
        match = compiled(pattern).match(text)
        if match is not None and len(text) - match.end() > 2:
            return text[match.end() :]
    return text


def _without_days(text: str, language: str, words: TitleWords) -> str:
    """The text without its days and the prepositions before them: the due date stands beside the title."""
    for day in reversed(days(text, language, _ANY_DAY, kind=Kind.MEETING)):
        before = text[: day.begin].split()
        while before and compiled(words.days).search(before[-1]):
            before.pop()
        text = " ".join([*before, text[day.end :].strip()]).strip()
    return text


def _clause(text: str, words: TitleWords) -> str:
    """The first clause, if it says anything."""
    tidy = _tidy(text, words)
    tail = compiled(words.tails).search(tidy, 8)
    return tidy[: tail.start()].strip(" ,;:-–") if tail else tidy.strip(" .!?,;:-–")


def _tidy(text: str, words: TitleWords) -> str:
    return " ".join(compiled(words.fillers).sub(" ", text).split()).strip(" ,;:-–.!")


def _up_to_object(text: str, words: TitleWords, language: str, key_phrases: Sequence[str]) -> str:
    """The text up to the end of its object, which is what Comprehend's key phrases are for; a final verb is kept."""
    what = _object([phrase for phrase in key_phrases if phrase.lower() in text.lower()], language)
    if not what:
        return text
    end = text.lower().index(what.lower()) + len(what)
    rest = text[end:].split()
    return f"{text[:end]} {rest[-1]}" if words.is_verb_final and rest else text[:end]


def _object(key_phrases: Sequence[str], language: str) -> str:
    """The first key phrase that is no pronoun and no day."""
    for phrase in key_phrases:
        text = " ".join(plain(phrase).split())
        if len(text) > 3 and text.lower() not in _PRONOUNS and not days(text, language, _ANY_DAY, kind=Kind.MEETING):
            return text
    return ""


def _replaced(text: str, pronoun: str, who: str) -> str:
    return " ".join(compiled(pronoun).sub(lambda _: who, text, count=1).split())


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
