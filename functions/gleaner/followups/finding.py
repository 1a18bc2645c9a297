"""Finding what a message asks, promises or proposes: a model in seven languages, question marks for the rest.

The model tells whether a sentence asks or promises anything, and what; cues are part of what it sees, and weighed by training.
Rules, which are DESIGN section 7's, silence what is surely thanks, a sale or for somebody else. In doubt nothing is found:
a missed task costs a look into the mailbox, a false one costs the trust in all of them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from gleaner.followups.cue import Act, Cue
from gleaner.followups.cues import acts_said, blanked, plain, possible_acts, strongest
from gleaner.followups.due_dates import days, due_on
from gleaner.followups.followup import FollowUp, Kind, WaitingOn
from gleaner.followups.intent.model import LANGUAGES, Intent, model
from gleaner.followups.sentences import split
from gleaner.followups.titles import title
from gleaner.followups.vocatives import Addressee, addressee, names_owner
from gleaner.mail.message import Direction

FOLLOW_UPS_A_MESSAGE = 10
"""More than this is a form or a newsletter, not a letter; the strongest stay."""

SENTENCES_READ = 300
SENTENCE_LENGTH = 500
"""Characters of a sentence; what is longer was never one (tables, logs, disclaimers)."""

BARE_QUESTION = 0.5
"""The score of a question mark with no other sign, and all there is in a language that the model does not know."""

WORDS_OF_AN_ASK = 18
LENGTH_COUNTS = 0.05
"""What each word beyond takes off the margin: reports and articles are long, and this costs nothing on what asks."""

SENTENCES_OF_A_LETTER = 12
BAR_A_SENTENCE = 0.01
HIGHEST_BAR = 0.9
BESIDE_A_PLAIN_ASK = 0.1
"""The score asked for rises with the sentences of a message: the longer it is, the less of it asks anything. Beside a plain ask
stand its reasons, so that what no rule knows must come near its score."""

PLAIN_CUT_OFF = 0.85
"""The strength of a cue that calls a cut-off by its name: "the deadline is"."""

SURE_SILENCE = frozenset({Act.NO_REPLY, Act.THANKS, Act.CLOSING, Act.SALES})
"""What asks nothing, whatever the model says."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a message says beside its text.

    `language` is its ISO 639-1 code, `said_on` its date in the sender's zone, `counterpart` the other side's first name or
    address. `is_owner_addressed`: the owner stands in To, or is written to alone; otherwise only what names them counts.
    `region` is the sender's country as far as known (ISO 3166-1): 12/4 is December only in the English of "US".
    """

    direction: Direction
    language: str
    said_on: date
    owner_names: tuple[str, ...]
    counterpart: str
    subject: str = ""
    is_owner_addressed: bool = True
    region: str | None = None


_KINDS: dict[Act, Kind] = {
    Act.MEETING: Kind.MEETING,
    Act.REQUEST: Kind.REQUEST,
    Act.QUESTION: Kind.QUESTION,
    Act.PROMISE: Kind.COMMITMENT,
    Act.ANNOUNCEMENT: Kind.MEETING,
    Act.DEADLINE: Kind.DEADLINE,
    Act.NUDGE: Kind.QUESTION,
}
"""In this order where two cues are equally strong."""


_SILENCING = (Act.OTHER_PERSON, Act.COURTESY, Act.NO_REPLY, Act.HYPOTHETICAL, Act.RHETORICAL)
_STATEMENTS = (Act.ANNOUNCEMENT, Act.DEADLINE)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_WORD = re.compile(r"[^\W\d_]{2,}")


def find(new_text: str, context: Context) -> tuple[FollowUp, ...]:
    """What is to be followed up in the new text of one message, in its order; at most ten, the strongest."""
    sentences = tuple(one.text for one in split(new_text, SENTENCES_READ) if len(one.text) <= SENTENCE_LENGTH)
    found = list(_follow_ups(sentences, context))
    said = _said_anywhere((Act.SALES, Act.NO_REPLY), sentences, context) if found else ()
    if Act.SALES in said and context.direction is Direction.INCOMING:
        return ()
    if Act.NO_REPLY in said:
        found = [follow_up for follow_up in found if follow_up.kind is not Kind.QUESTION]
    if found and context.language in LANGUAGES:
        bar = min(HIGHEST_BAR, max(follow_up.score for follow_up in found) - BESIDE_A_PLAIN_ASK)
        found = [one for one in found if one.score >= bar or _strongest(plain(one.sentence), context) is not None]
    kept = sorted(found, key=lambda follow_up: -follow_up.score)[:FOLLOW_UPS_A_MESSAGE]
    return tuple(follow_up for follow_up in found if follow_up in kept)


def find_in_sentence(sentence: str, context: Context) -> FollowUp | None:
    """What one sentence asks, promises or proposes."""
    text = plain(sentence)
    if len(sentence) > SENTENCE_LENGTH or not _speaks_to_reader(sentence, text, context):
        return None
    finding = _by_model(sentence, text, context) if context.language in LANGUAGES else _by_rules(text, context)
    if finding is None:
        return None
    kind = finding.kind
    waiting_on = _waiting_on(kind, context.direction)
    return FollowUp(
        kind=kind,
        sentence=sentence,
        title=title(sentence, kind, context.language, context.counterpart, (), waiting_on=waiting_on),
        due_on=due_on(sentence, context.language, context.said_on, region=context.region, kind=kind),
        waiting_on=waiting_on,
        score=finding.score,
        is_nudge=bool(acts_said(text, context.language, {Act.NUDGE})),
    )


@dataclass(frozen=True, slots=True)
class _Finding:
    kind: Kind
    score: float


def _by_model(sentence: str, text: str, context: Context) -> _Finding | None:
    if not _says_enough(text):
        return None
    intent = _intent(sentence, text, context)
    margin = intent.margin - LENGTH_COUNTS * max(0, len(text.split()) - WORDS_OF_AN_ASK)
    if margin <= 0 or _is_surely_silent(text, context):
        return None
    voiced = blanked(text, context.language, *_SILENCING)
    if voiced != text:
        margin = min(margin, model().intent(voiced, context.language, context.direction).margin)
    if margin <= 0 or not _says_enough(voiced) or _only_names_cut_off(voiced, context):
        return None
    return _Finding(_kind(intent, voiced, context), replace(intent, margin=margin).score)


def _intent(sentence: str, text: str, context: Context) -> Intent:
    """What the model says of a sentence; of one that calls the owner by name, also of what comes after the name."""
    intent = model().intent(sentence, context.language, context.direction)
    called = text.partition(",")[2].strip() if addressee(text, context.owner_names) is Addressee.OWNER else ""
    if not called:
        return intent
    return max(intent, model().intent(called, context.language, context.direction), key=lambda one: one.margin)


def _kind(intent: Intent, text: str, context: Context) -> Kind:
    """The model's kind, but who promises does not ask."""
    if intent.kind is not Kind.COMMITMENT or not _is_question(text):
        return intent.kind
    cue = _strongest(text, context)
    return Kind.REQUEST if cue is not None and cue.act is Act.REQUEST else Kind.QUESTION


def _is_question(text: str) -> bool:
    return text.rstrip(" \"')").endswith("?")


def _is_surely_silent(text: str, context: Context) -> bool:
    acts = SURE_SILENCE if context.direction is Direction.INCOMING else SURE_SILENCE - {Act.SALES}
    return bool(acts_said(text, context.language, acts - {Act.CLOSING} if "?" in text else acts))


def _only_names_cut_off(text: str, context: Context) -> bool:
    """Whether the owner names a deadline and asks nothing: that awaits no answer."""
    if context.direction is Direction.INCOMING:
        return False
    named = strongest(Act.DEADLINE, text, context.language)
    return named is not None and named.cue.strength >= PLAIN_CUT_OFF and _strongest(text, context) is None


def _by_rules(text: str, context: Context) -> _Finding | None:
    if _strongest(text, context) is None:
        return None
    cue = _strongest(blanked(text, context.language, *_SILENCING), context)
    return _Finding(_KINDS[cue.act], cue.strength) if cue else None


def _follow_ups(sentences: Sequence[str], context: Context) -> Iterator[FollowUp]:
    seen: set[str] = set()
    bar = _bar(len(sentences), context.language)
    for sentence in sentences:
        key = " ".join(sentence.lower().split())
        follow_up = find_in_sentence(sentence, context) if key not in seen else None
        if follow_up is not None and follow_up.score >= bar:
            seen.add(key)
            yield follow_up


def _bar(sentences: int, language: str) -> float:
    if language not in LANGUAGES:
        return 0.0
    return min(HIGHEST_BAR, BARE_QUESTION + BAR_A_SENTENCE * max(0, sentences - SENTENCES_OF_A_LETTER))


def _said_anywhere(acts: Sequence[Act], sentences: Sequence[str], context: Context) -> frozenset[Act]:
    texts = [plain(sentence) for sentence in sentences]
    return frozenset(act for text in texts for act in acts if strongest(act, text, context.language))


def _strongest(text: str, context: Context) -> Cue | None:
    """The cue that decides what a sentence is; `text` has the silent parts blanked out."""
    if not _says_enough(text):
        return None
    acts = possible_acts(text, context.language) & _KINDS.keys()
    found = [cue for act in _KINDS if act in acts and (cue := _cue(act, text, context)) is not None]
    if found:
        return max(found, key=lambda cue: cue.strength)
    if len(_WORD.findall(text)) > 1 and _is_question(text):
        return Cue(Act.QUESTION, BARE_QUESTION, r"\?", "?")
    return None


def _says_enough(text: str) -> bool:
    """Whether there are two words beside addresses, or one and a question mark."""
    words = len(_WORD.findall(_ADDRESS.sub(" ", text)))
    return words > 1 or (words == 1 and "?" in text)


def _cue(act: Act, text: str, context: Context) -> Cue | None:
    if context.direction is Direction.OUTGOING and act in _STATEMENTS:
        return None
    match = strongest(act, text, context.language)
    if match is not None and match.cue.needs_date and not _names_day(text, _KINDS[act], context):
        match = strongest(act, text, context.language, has_date=False)
    return match.cue if match else None


def _names_day(text: str, kind: Kind, context: Context) -> bool:
    return bool(days(text, context.language, context.said_on, region=context.region, kind=kind))


def _waiting_on(kind: Kind, direction: Direction) -> WaitingOn:
    """Asks wait on the reader, promises on the writer."""
    is_writers = kind is Kind.COMMITMENT
    is_owners = is_writers == (direction is Direction.OUTGOING)
    return WaitingOn.OWNER if is_owners else WaitingOn.OTHER


def _speaks_to_reader(sentence: str, text: str, context: Context) -> bool:
    """Whether a sentence is for the owner, where the owner reads it; what the owner writes is for whoever gets it."""
    if context.direction is Direction.OUTGOING:
        return True
    addressed = addressee(text, context.owner_names)
    if addressed is Addressee.SOMEBODY_ELSE:
        return False
    return context.is_owner_addressed or addressed is Addressee.OWNER or names_owner(sentence, context.owner_names)
