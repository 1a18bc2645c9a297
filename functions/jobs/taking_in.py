"""An address book into the contact book: the file's cards, a portion at a time."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

import msgspec

from gleaner.contacts.exchange.cards import Cards, Problem
from gleaner.contacts.exchange.files import NoAddressBookError, read_file
from gleaner.importing import Outcome, import_cards
from gleaner.job import PROBLEMS_KEPT, ImportPosition, Job, JobState, Trouble
from gleaner.store.job_files import JobFiles
from gleaner.wording import marked
from jobs.working import Step

PORTION = 200
"""Cards of one step: read in four calls and written in five transactions."""
FILE_GONE = marked("The file is no longer there: it waited for more than a day. Send it again.")
NONE_TAKEN = marked("None of it could be taken. The lines below say why.")


@dataclass(slots=True)
class Importer:
    """Takes a portion of the cards a step. The same card again changes nothing, so that a portion may be repeated."""

    files: JobFiles
    read_key: Callable[[], bytes]
    region: str
    _cards: Cards | None = field(default=None, init=False)

    def step(self, job: Job, _: datetime) -> Step:
        """Take the next cards. What they say counts as said when the job was ordered, however often it is repeated."""
        at = msgspec.json.decode(job.position, type=ImportPosition)
        try:
            cards = self._read(at.key)
        except NoAddressBookError as error:
            return self._failed(job, at, str(error))
        if at.taken == 0:
            job = _begun(job, cards)
        portion = cards.cards[at.taken : at.taken + PORTION]
        outcome = import_cards(Cards(portion, ()), self.read_key(), job.created_at)
        further = replace(at, taken=at.taken + len(portion))
        moved = replace(_moved(job, outcome), position=msgspec.json.encode(further).decode())
        return Step(moved) if further.taken < len(cards.cards) else self._over(moved, at)

    def _read(self, key: str) -> Cards:
        if self._cards is None:
            body = self.files.read(key)
            if body is None:
                raise NoAddressBookError(FILE_GONE)
            self._cards = read_file(body, self.region)
        return self._cards

    def _over(self, job: Job, at: ImportPosition) -> Step:
        taken = sum(job.counts.get(name, 0) for name in ("created", "changed", "unchanged"))
        if not taken and job.trouble_count:
            return self._failed(job, at, NONE_TAKEN)
        return Step(replace(job, state=JobState.DONE), cleaning=partial(self.files.drop, at.key))

    def _failed(self, job: Job, at: ImportPosition, reason: str) -> Step:
        failed = replace(job, state=JobState.FAILED, reason=reason, position="")
        return Step(failed, cleaning=partial(self.files.drop, at.key))


def _begun(job: Job, cards: Cards) -> Job:
    """What could not be read of the file is known at once."""
    refused = sum(one.is_whole for one in cards.problems)
    counted = replace(job, done=0, counts={}, troubles=(), trouble_count=0).counted({"refused": refused})
    return _with_troubles(replace(counted, total=len(cards.cards) + refused), cards.problems)


def _moved(job: Job, outcome: Outcome) -> Job:
    counts = {"created": outcome.created, "changed": outcome.changed, "unchanged": outcome.unchanged}
    refused = sum(one.is_whole for one in outcome.problems)
    return _with_troubles(job.counted({**counts, "refused": refused}), outcome.problems)


def _with_troubles(job: Job, problems: tuple[Problem, ...]) -> Job:
    told = (*job.troubles, *(Trouble(one.line, one.reason, one.is_whole) for one in problems))
    first = tuple(sorted(told, key=lambda one: one.line)[:PROBLEMS_KEPT])
    return replace(job, troubles=first, trouble_count=job.trouble_count + len(problems))
