"""One queue batch: what fails fails alone, and Comprehend is asked once for all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

from extraction.extractor import Extractor
from gleaner.admitted import Admitted
from gleaner.contacts.correspondent import Understood
from gleaner.contacts.understanding import recalled
from gleaner.gleaning import Draft
from gleaner.language.analysis import Analysis
from gleaner.language.comprehend import Comprehend, ComprehendBusyError
from gleaner.organisation import Connection
from gleaner.store import correspondents, organisations
from gleaner.store.correspondents import Sender
from gleaner.store.messages import LedgerLine


@dataclass(frozen=True, slots=True)
class Drafted:
    """A record's message with Comprehend's answers, or the fault that is this record's alone."""

    admitted: Admitted | None = None
    connection: Connection | None = None
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
        return self.extractor.record(drafted.admitted, drafted.draft, drafted.analyses, now, drafted.connection)


def prepare(records: Sequence[SQSRecord], extractor: Extractor, comprehend: Comprehend) -> Batch:
    """Draft every message of a batch and put all questions to Comprehend in as few calls as can be."""
    admitted = {record.message_id: _admitted(record) for record in records}
    connections = _connections(admitted.values())
    drafted = {key: _draft(one, connections, extractor) for key, one in admitted.items()}
    return Batch(extractor, _analysed(_with_understood(drafted), comprehend))


def _connections(admitted: Iterable[Drafted]) -> Mapping[str, Connection]:
    """The inboxes of a batch; where reading all fails, each message reads its own, so that it fails alone."""
    try:
        return organisations.connections(one.admitted.inbox_id for one in admitted if one.admitted)
    except Exception:  # noqa: BLE001 - met again by whoever it is about
        return {}


def _admitted(record: SQSRecord) -> Drafted:
    try:
        return Drafted(Admitted.from_json(record.body))
    except Exception as fault:  # noqa: BLE001 - raised again by Batch.record, for this record alone
        return Drafted(fault=fault)


def _draft(one: Drafted, connections: Mapping[str, Connection], extractor: Extractor) -> Drafted:
    if one.admitted is None:
        return one
    try:
        connection = connections.get(one.admitted.inbox_id)
        return replace(one, connection=connection, draft=extractor.draft(one.admitted, connection))
    except Exception as fault:  # noqa: BLE001 - raised again by Batch.record, for this record alone
        return Drafted(fault=fault)


def _with_understood(drafted: Mapping[str, Drafted]) -> dict[str, Drafted]:
    """Signatures that an earlier mail of the same sender bore are not asked about again."""
    senders = {key: sender for key, one in drafted.items() if (sender := _asked_about(one))}
    known = correspondents.understood(list(senders.values()))
    return {
        key: _recalling(one, known.get(senders[key], ())) if key in senders else one for key, one in drafted.items()
    }


def _asked_about(one: Drafted) -> Sender | None:
    """Whose signature a message leaves open."""
    if one.admitted is None or one.draft is None or not one.draft.signature_text:
        return None
    sender = one.draft.reading.message.sender
    return Sender(one.admitted.inbox_id, sender.email) if sender else None


def _recalling(one: Drafted, understood: Sequence[Understood]) -> Drafted:
    if one.draft is None:
        return one
    return replace(one, draft=replace(one.draft, understood=recalled(understood, one.draft.signature_text)))


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
