"""What Comprehend adds to follow-ups that the rules found: titles by key phrases, days by DATE entities."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gleaner.followups.due_dates import due_on
from gleaner.followups.finding import Context
from gleaner.followups.followup import FollowUp
from gleaner.followups.titles import title
from gleaner.language.analysis import Analysis, Entity, EntityType, KeyPhrase

LOWEST_SCORE = 0.5
"""Entities and key phrases below it are guesses."""


@dataclass(frozen=True, slots=True)
class _Placed:
    follow_up: FollowUp
    begin: int
    end: int


def analysis_text(follow_ups: Sequence[FollowUp]) -> str:
    """The sentences, one a line: all that Comprehend gets to see for tasks."""
    return "\n".join(_line(follow_up) for follow_up in follow_ups)


def refine(
    follow_ups: Sequence[FollowUp], analysis: Analysis, analysis_text: str, context: Context
) -> tuple[FollowUp, ...]:
    """The follow-ups with titles by key phrases, and with due dates by DATE entities where the rules found none.

    `analysis` is Comprehend's of `analysis_text`, the offsets in characters.
    """
    return tuple(_refined(placed, analysis, context) for placed in _placed(follow_ups, analysis_text))


def _line(follow_up: FollowUp) -> str:
    return follow_up.sentence.replace("\n", " ")


def _placed(follow_ups: Sequence[FollowUp], text: str) -> Iterator[_Placed]:
    """Where each sentence stands; one that the text has lost (cut at Comprehend's limit) gets an empty place."""
    at = 0
    for follow_up in follow_ups:
        begin = text.find(_line(follow_up), at)
        if begin < 0:
            yield _Placed(follow_up, at, at)
            continue
        at = begin + len(follow_up.sentence)
        yield _Placed(follow_up, begin, at)


def _refined(placed: _Placed, analysis: Analysis, context: Context) -> FollowUp:
    follow_up = placed.follow_up
    phrases = [phrase.text for phrase in analysis.key_phrases if _lies_in(phrase, placed)]
    dates = [entity.text for entity in analysis.entities if entity.type is EntityType.DATE and _lies_in(entity, placed)]
    if not phrases and not dates:
        return follow_up
    return replace(
        follow_up,
        title=title(
            follow_up.sentence,
            follow_up.kind,
            context.language,
            context.counterpart,
            phrases,
            waiting_on=follow_up.waiting_on,
        ),
        due_on=follow_up.due_on
        or due_on(
            follow_up.sentence,
            context.language,
            context.said_on,
            date_spans=dates,
            region=context.region,
            kind=follow_up.kind,
        ),
    )


def _lies_in(found: Entity | KeyPhrase, placed: _Placed) -> bool:
    return found.score >= LOWEST_SCORE and placed.begin <= found.begin and found.end <= placed.end
