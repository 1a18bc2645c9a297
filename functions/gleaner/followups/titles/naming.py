"""A title of a task, from the sentence that asks for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.titles.languages import wording_of
from gleaner.followups.titles.romance import OBJECT
from gleaner.followups.titles.sides import Sides
from gleaner.followups.titles.tidying import (
    capitalised,
    clause,
    clauses,
    fitted,
    lowered,
    one_line,
    question,
    shortened,
    stripped,
    tidied,
    trimmed,
    without_openings,
    without_times,
    word_count,
)
from gleaner.followups.titles.wording import Row, Wording, expression, swapped
from gleaner.followups.vocatives import without_opening

TITLE_LENGTH = 80
NAME_LENGTH = 30

LONG = 60
"""Characters from which a phrase is cut where it can be."""

TELLING = 3
CONTEXT_MARK = " – "
CONTEXT_LENGTH = 70
"""Words, at least, of a clause that says what another is about, and characters, at most, of both together."""

SHORT_QUESTION = 4
"""Words; with fewer the question hangs on what stands before it: "… the deposit, any news?"."""

TRIES = 8
"""Places of a sentence where a row is tried: no real one has more, and some that are none have hundreds."""

_THINGS = frozenset(("what", "thing"))
"""Groups of rows that are no verb phrases."""


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

    `key_phrases` are Comprehend's in this sentence: what is asked ends behind one of them where it is long. What waits on the
    other side begins with their name, and so does a sentence that the rules do not understand: then it says what they wrote.
    """
    who = shortened(one_line(counterpart).partition("@")[0], NAME_LENGTH)
    is_others_turn = waiting_on is WaitingOn.OTHER
    sides = Sides(who, is_incoming=(kind is Kind.COMMITMENT) == is_others_turn, is_others_turn=is_others_turn)
    text = without_opening(one_line(sentence))
    wording = wording_of(language)
    if wording is None:
        return shortened(f"{who}: {text}" if who and text else text or who, TITLE_LENGTH)
    text = without_openings(text, wording.cuts)
    is_action = kind in (Kind.REQUEST, Kind.COMMITMENT)
    if is_action:
        text = without_openings(without_times(text, wording.cuts).strip(" ,"), wording.cuts)
    found = _Titler(text, sides, wording, key_phrases, is_timeless=is_action).title(kind)
    return shortened(found.strip(" :–") or who, TITLE_LENGTH)


@dataclass(frozen=True, slots=True)
class _Titler:
    """A sentence that becomes a title; `is_timeless`: its days are gone already."""

    text: str
    sides: Sides
    wording: Wording
    key_phrases: Sequence[str]
    is_timeless: bool

    def title(self, kind: Kind) -> str:
        if kind is Kind.MEETING:
            return self._meeting()
        if kind is Kind.DEADLINE:
            return self._deadline()
        if kind is Kind.QUESTION:
            return self._question()
        return self._action(is_promise=kind is Kind.COMMITMENT)

    def _action(self, *, is_promise: bool) -> str:
        """What is to be done, by whoever it waits on."""
        done = self._by_rows(self.wording.promises if is_promise else self.wording.requests, is_action=True)
        if not done:
            return self._said(is_promise=is_promise)
        if self.sides.is_others_turn and self.sides.who:
            return self._framed(self.wording.frames.other, done)
        return capitalised(self._fitted(done, TITLE_LENGTH if CONTEXT_MARK in done else LONG))

    def _question(self) -> str:
        rows, frames = self.wording.questions, self.wording.frames
        what = self._by_rows(rows) or self._by_rows(rows, without_times(self.text, self.wording.cuts)) or self._asked()
        if not self.sides.who:
            return capitalised(shortened(what, TITLE_LENGTH))
        return self._framed(frames.other if self.sides.is_others_turn else frames.answer, what, is_quoted=True)

    def _meeting(self) -> str:
        what = self._by_rows(self.wording.meetings)
        if not self.sides.who:
            return capitalised(self._fitted(what or self._clause()))
        frames = self.wording.frames
        return self._framed(frames.meeting_about if what else frames.meeting, what)

    def _deadline(self) -> str:
        what = self._by_rows(self.wording.deadlines) or self._clause()
        frame = self.wording.frames.deadline
        if frame.partition(":")[0].strip().lower() in what.lower():
            return capitalised(self._fitted(trimmed(self.text, self.wording.cuts)))
        return self._framed(frame, what)

    def _by_rows(self, rows: Sequence[Row], text: str = "", *, is_action: bool = False) -> str:
        """The title of the first row that understands the sentence (or another text of it), or ""."""
        text = text or self.text
        for row in rows:
            for match in islice(expression(row.pattern).finditer(text), TRIES):
                found = {name: self._worded(name, words) for name, words in match.groupdict().items() if words}
                if all(found.values()):
                    done = self._filled(row, found)
                    return self._with_context(done, text[: match.start()]) if is_action else done
        return ""

    def _filled(self, row: Row, found: dict[str, str]) -> str:
        template = row.other if self.sides.is_others_turn else row.title
        done = [words for name, words in found.items() if name not in _THINGS] or [*found.values(), ""]
        filled = self.wording.filled(template, self.sides, {"do": done[0], **found})
        return filled.replace(OBJECT, found.get("what", ""))

    def _with_context(self, done: str, before: str) -> str:
        """What is to be done, with the clause before it where only that says to what: "sign it – the lease is with you"."""
        cuts = self.wording.cuts
        if not expression(cuts.vague).search(done):
            return done
        said = [one for one in clauses(before, cuts) if word_count(one) >= TELLING]
        telling = [one for one in said if not expression(cuts.conditions).match(one)] or said
        room = CONTEXT_LENGTH - len(done)
        return (
            f"{done}{CONTEXT_MARK}{shortened(self._lowered(trimmed(without_openings(telling[-1], cuts), cuts)), room)}"
            if telling and room > 20
            else done
        )

    def _worded(self, group: str, found: str) -> str:
        cuts = self.wording.cuts
        if group == "said":
            return question(found, cuts)
        timeless = self._timeless(found)
        if group == "what":
            return self.wording.named(self._lowered(clause(timeless, cuts)), self.sides)
        if group == "thing":
            return swapped(clause(timeless, cuts), self.wording.pronouns.neutral, {})
        return self.wording.phrase(group, timeless, self.sides, self.wording)

    def _timeless(self, text: str) -> str:
        return text if self.is_timeless else without_times(text, self.wording.cuts)

    def _asked(self) -> str:
        """The question itself, without what stands before and after it."""
        starts = list(expression(self.wording.starts).finditer(self.text))
        asked = [self._stopped(self.text[start.end() :]) for start in starts]
        announced = [one for one, start in zip(asked, starts, strict=True) if ":" in start.group()]
        told = [one for one in announced if word_count(one) > SHORT_QUESTION]
        told += [one for one in asked if word_count(one) >= SHORT_QUESTION]
        return told[0] if told else self._stopped(self.text)

    def _stopped(self, asked: str) -> str:
        stop = expression(self.wording.stops).search(asked)
        end = (
            stop.start()
            if stop and (stop.group().strip() == "?" or len(asked[: stop.start()].split()) >= SHORT_QUESTION)
            else len(asked)
        )
        mark = stop.group() if stop and stop.start() == end and stop.group().strip() == "?" else ""
        words, frames = tidied(asked[:end]).rstrip("?"), self.wording.frames
        words = capitalised(words) if mark and frames.are_questions_capital else self._lowered(words)
        return f"{frames.asking}{words}{mark}" if mark else words

    def _clause(self, asks: str = "") -> str:
        """The clause that asks, as it stands, or the first."""
        cuts = self.wording.cuts
        parts = clauses(self._timeless(self.text), cuts)
        found = [one for one in parts if word_count(one) >= TELLING] or [one for one in parts if word_count(one) > 1]
        telling = [one for one in found if not expression(cuts.conditions).match(one)] or found
        asking = [
            one for one in telling if asks and word_count(one) > TELLING + 1 and expression(asks).search(one)
        ] or telling
        return stripped(without_openings(asking[0], cuts) if asking else self.text, cuts)

    def _said(self, *, is_promise: bool) -> str:
        """What the rules do not understand: as it was written, by whom."""
        said = self._clause(self.wording.cuts.promises if is_promise else self.wording.cuts.asks)
        if not self.sides.who or (is_promise and not self.sides.is_incoming):
            return capitalised(shortened(self.wording.named(said, self.sides), TITLE_LENGTH))
        return self._framed(self.wording.frames.other, said, is_quoted=True)

    def _framed(self, frame: str, what: str, *, is_quoted: bool = False) -> str:
        """A frame around these words; what is quoted is not cut where it would still read as if it were whole."""
        names = self.wording.names(self.sides.who)
        room = TITLE_LENGTH - len(frame.format_map({**names, "what": ""}))
        said = what if what.endswith("?") else self._lowered(what)
        return frame.format_map({**names, "what": shortened(said, room) if is_quoted else self._fitted(said, room)})

    def _fitted(self, text: str, room: int = TITLE_LENGTH) -> str:
        return fitted(text, room, self.wording.cuts, self.key_phrases)

    def _lowered(self, text: str) -> str:
        return lowered(text, self.wording.lowered, self.wording.verbs)
