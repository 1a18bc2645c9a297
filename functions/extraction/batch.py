"""One queue batch: what fails fails alone, and Comprehend is asked once for all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

from extraction.extractor import Extractor
from gleaner.admitted import Admitted
from gleaner.gleaning import Draft
from gleaner.language.analysis import Analysis
from gleaner.language.comprehend import Comprehend, ComprehendBusyError
from gleaner.store.messages import LedgerLine


@dataclass(frozen=True, slots=True)
class Drafted:
    """A record's message with Comprehend's answers, or the fault that is this record's alone."""

    admitted: Admitted | None = None
    draft: Draft | None = None
    analyses: tuple[Analysis, ...] = ()
    fault: Exception | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """The drafts of a batch, by the queue's message id."""

    extractor: Extractor
    drafted: Mapping[str, Drafted]

    def record(self, record: SQSRecord, now: datetime) -> LedgerLine | None:
        """Record one message; raises its own fault, so that the queue brings back this record and no other."""
        drafted = self.drafted[record.message_id]
        if drafted.fault is not None:
            raise drafted.fault
        if drafted.admitted is None or drafted.draft is None:
            return None
        return self.extractor.record(drafted.admitted, drafted.draft, drafted.analyses, now)


def prepare(records: Sequence[SQSRecord], extractor: Extractor, comprehend: Comprehend) -> Batch:
    """Draft every message of a batch and put all questions to Comprehend in as few calls as can be."""
    drafted = {record.message_id: _draft(record, extractor) for record in records}
    return Batch(extractor, _analysed(drafted, comprehend))


def _draft(record: SQSRecord, extractor: Extractor) -> Drafted:
    try:
        admitted = Admitted.from_json(record.body)
        return Drafted(admitted, extractor.draft(admitted))
    except Exception as fault:  # noqa: BLE001 - raised again by Batch.record, for this record alone
        return Drafted(fault=fault)


def _analysed(drafted: Mapping[str, Drafted], comprehend: Comprehend) -> dict[str, Drafted]:
    """Those without a question go on while Comprehend is busy; the others wait in the queue.

    Where the call of all fails for another reason, each asks alone, so that it fails alone.
    """
    questions = {key: one.draft.questions if one.draft else () for key, one in drafted.items()}
    try:
        answers = iter(comprehend.analyse([question for asked in questions.values() for question in asked]))
    except ComprehendBusyError as busy:
        return {key: Drafted(fault=busy) if questions[key] else one for key, one in drafted.items()}
    except Exception:  # noqa: BLE001 - met again by whoever it is about
        return {key: _asked(one, comprehend) if questions[key] else one for key, one in drafted.items()}
    return {key: replace(one, analyses=tuple(islice(answers, len(questions[key])))) for key, one in drafted.items()}


def _asked(drafted: Drafted, comprehend: Comprehend) -> Drafted:
    try:
        return replace(drafted, analyses=comprehend.analyse(drafted.draft.questions if drafted.draft else ()))
    except Exception as fault:  # noqa: BLE001 - raised again by Batch.record, for this record alone
        return Drafted(fault=fault)
