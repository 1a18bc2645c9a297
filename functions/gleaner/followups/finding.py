"""Finding what a message asks, promises or proposes: rules for English, Dutch and German, question marks for the rest.

The rules are DESIGN section 7's. In doubt nothing is found: a missed task costs a look into the mailbox, a false one costs
the trust in all of them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from gleaner.followups.cue import Act, Cue
from gleaner.followups.cues import acts_said, blanked, plain, possible_acts, strongest
from gleaner.followups.due_dates import days, due_on
from gleaner.followups.followup import FollowUp, Kind, WaitingOn
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
"""The score of a question mark with no other sign, and all there is in a language without a table."""


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
    kept = sorted(found, key=lambda follow_up: -follow_up.score)[:FOLLOW_UPS_A_MESSAGE]
    return tuple(follow_up for follow_up in found if follow_up in kept)


def find_in_sentence(sentence: str, context: Context) -> FollowUp | None:
    """What one sentence asks, promises or proposes."""
    text = plain(sentence)
    if len(sentence) > SENTENCE_LENGTH or not _speaks_to_reader(sentence, text, context):
        return None
    if _strongest(text, context) is None:  # most sentences: spare them the silencing, which is half the work
        return None
    text = blanked(text, context.language, *_SILENCING)
    cue = _strongest(text, context)
    if cue is None:
        return None
    kind = _KINDS[cue.act]
    waiting_on = _waiting_on(cue.act, context.direction)
    return FollowUp(
        kind=kind,
        sentence=sentence,
        title=title(sentence, kind, context.language, context.counterpart, (), waiting_on=waiting_on),
        due_on=due_on(sentence, context.language, context.said_on, region=context.region, kind=kind),
        waiting_on=waiting_on,
        score=cue.strength,
        is_nudge=bool(acts_said(text, context.language, {Act.NUDGE})),
    )


def _follow_ups(sentences: Sequence[str], context: Context) -> Iterator[FollowUp]:
    seen: set[str] = set()
    for sentence in sentences:
        key = " ".join(sentence.lower().split())
        follow_up = find_in_sentence(sentence, context) if key not in seen else None
        if follow_up is not None:
            seen.add(key)
            yield follow_up


def _said_anywhere(acts: Sequence[Act], sentences: Sequence[str], context: Context) -> frozenset[Act]:
    texts = [plain(sentence) for sentence in sentences]
    return frozenset(act for text in texts for act in acts if strongest(act, text, context.language))


def _strongest(text: str, context: Context) -> Cue | None:
    """The cue that decides what a sentence is; `text` has the silent parts blanked out."""
    acts = possible_acts(text, context.language) & _KINDS.keys()
    is_asking = "?" in text
    words = len(_WORD.findall(text)) if acts or is_asking else 0
    if words < 2 and not (is_asking and words):
        return None
    found = [cue for act in _KINDS if act in acts and (cue := _cue(act, text, context)) is not None]
    if found:
        return max(found, key=lambda cue: cue.strength)
    if words >= 2 and text.rstrip(" \"')").endswith("?"):
        return Cue(Act.QUESTION, BARE_QUESTION, r"\?", "?")
    return None


def _cue(act: Act, text: str, context: Context) -> Cue | None:
    if context.direction is Direction.OUTGOING and act in _STATEMENTS:
        return None
    match = strongest(act, text, context.language)
    if match is not None and match.cue.needs_date and not _names_day(text, _KINDS[act], context):
        match = strongest(act, text, context.language, has_date=False)
    return match.cue if match else None


def _names_day(text: str, kind: Kind, context: Context) -> bool:
    return bool(days(text, context.language, context.said_on, region=context.region, kind=kind))


def _waiting_on(act: Act, direction: Direction) -> WaitingOn:
    """Asks wait on the reader, promises on the writer."""
    is_writers = act is Act.PROMISE
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
