"""What goes wrong between two steps, or inside a message, and loses nothing."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

from gleaner.admitted import Admitted
from gleaner.contacts.tombstone import email_hash
from gleaner.gleaned import Gleaned
from gleaner.gleaning import glean
from gleaner.inbox import Inbox
from gleaner.language.analysis import Analysis
from gleaner.language.comprehend import Comprehend
from gleaner.recording import Known, Recorder
from gleaner.store import contacts, correspondents, inboxes, tasks
from gleaner.store.link_key import LinkKey
from gleaner.store.messages import Outcome
from gleaner.store.rows import transaction
from tests.account import LINK_KEY_SECRET, MAIL_BUCKET, Account
from tests.functions.connected import connected
from tests.functions.extraction_desk import (
    CONTEXT,
    SIGNATURE,
    admit,
    answered,
    email_of,
    extract,
    line,
    maria,
    waiting_copies,
)
from tests.letters import letter, new_id

pytestmark = pytest.mark.usefixtures("running_comprehend")

LINK_KEY = LinkKey(LINK_KEY_SECRET)


class Spoiled:
    """Comprehend's client, as if one document made it stumble."""

    def batch_detect_entities(self, TextList: list[str], LanguageCode: str) -> dict[str, Any]:  # noqa: ARG002, N803 - boto3's
        if any("spoiled" in text for text in TextList):
            raise KeyError("ResultList")
        return {"ResultList": [], "ErrorList": []}

    batch_detect_key_phrases = batch_detect_entities


def test_a_crash_after_the_transaction_is_gone_on_from(account: Account) -> None:
    inbox = connected()
    record = admit(account, inbox, letter(inbox.address, maria(), "I will send you the offer on Friday.\n"))
    account.tap.fail("s3.DELETE", "InternalError", 10)
    assert extract(record) == {"batchItemFailures": [{"itemIdentifier": record["messageId"]}]}
    account.tap.reset()
    assert extract(record) == {"batchItemFailures": []}
    assert line(inbox, record).outcome is Outcome.GLEANED
    assert len(list(tasks.tracked(inbox.inbox_id))) == 1
    assert waiting_copies(account, inbox) == 0
    now = inboxes.get(inbox.inbox_id)
    assert now is not None
    assert now.set_up.proven_outgoing_at is not None


def test_a_transaction_that_is_still_under_way_is_tried_again(account: Account) -> None:
    inbox = connected()
    record = admit(account, inbox, letter(maria(), inbox.address, f"Could you call me?\n\n{SIGNATURE}"))
    account.tap.fail("dynamodb.TransactWriteItems", "TransactionInProgressException", 1)
    assert extract(record) == {"batchItemFailures": []}


def test_a_missing_permission_is_not_tried_again(account: Account) -> None:
    inbox = connected()
    record = admit(account, inbox, letter(maria(), inbox.address, f"Could you call me?\n\n{SIGNATURE}"))
    account.tap.reset()
    account.tap.fail("dynamodb.TransactWriteItems", "AccessDeniedException", 1)
    assert extract(record) == {"batchItemFailures": [{"itemIdentifier": record["messageId"]}]}
    assert account.tap.calls()["dynamodb.TransactWriteItems"] == 1


def test_one_spoiled_document_fails_alone(account: Account) -> None:
    from extraction.batch import prepare
    from extraction.handler import extractor

    inbox = connected()
    records = [
        SQSRecord(admit(account, inbox, letter(maria(), inbox.address, f"Could you send me the {what} contract?\n")))
        for what in ("spoiled", "signed")
    ]
    client: Any = Spoiled()
    spoiled, signed = records
    batch = prepare(records, extractor, Comprehend(client))
    with pytest.raises(KeyError):
        batch.record(spoiled, datetime.now(UTC))
    settled = batch.record(signed, datetime.now(UTC))
    assert settled is not None
    assert settled.outcome is Outcome.GLEANED


def test_messages_of_one_stranger_at_the_same_moment_are_all_written(account: Account) -> None:
    from extraction.handler import extractor

    inbox, sender = connected(), maria()
    wanted = ("contract", "invoice", "brochure", "drawings")
    signatures = [SIGNATURE.replace("0123", f"012{number}") for number in range(4)]
    asks = [f"Could you send me the {what}?\n\n{signed}" for what, signed in zip(wanted, signatures, strict=True)]
    records = [admit(account, inbox, letter(sender, inbox.address, text, answers="offer@example.com")) for text in asks]
    LINK_KEY()

    def record(body: str) -> Outcome:
        admitted = Admitted.from_json(body)
        drafted = extractor.draft(admitted)
        assert drafted is not None
        analyses = [Analysis() for _ in drafted.questions]
        return extractor.record(admitted, drafted, analyses, datetime.now(UTC)).outcome

    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(record, [one["body"] for one in records]))
    assert outcomes == [Outcome.GLEANED] * 4
    assert len(list(tasks.tracked(inbox.inbox_id))) == 4
    known = correspondents.get(inbox.inbox_id, email_of(sender))
    assert (known.version, len(known.correspondent.suggestions)) == (4, 4)


def test_what_time_does_not_suffice_for_comes_back_alone(account: Account) -> None:
    inbox = connected()
    first, second = (admit(account, inbox, letter(maria(), inbox.address, "Thank you.\n")) for _ in range(2))
    left = iter([60_000, 900])
    hurried = SimpleNamespace(**{**vars(CONTEXT), "get_remaining_time_in_millis": lambda: next(left)})
    assert extract(first, second, context=hurried) == {"batchItemFailures": [{"itemIdentifier": second["messageId"]}]}
    assert line(inbox, first).outcome is Outcome.GLEANED
    assert line(inbox, second).outcome is Outcome.ADMITTED


def test_half_characters_spoil_nothing(account: Account) -> None:
    inbox = connected()
    raw = (
        f"From: =?utf-7?Q?+2AA-?= Jansen <{email_of(maria())}>\nTo: {inbox.address}\nMessage-ID: <{new_id()}>\n"
        f"Date: {datetime.now(UTC):%a, %d %b %Y %H:%M:%S +0000}\nSubject: =?utf-7?Q?+2AA-?=\n"
        "Content-Type: text/plain; charset=utf-7\n\nCould you +2AA- send me the contract?\n"
    ).encode()
    record = admit(account, inbox, raw)
    assert extract(record) == {"batchItemFailures": []}
    assert line(inbox, record).outcome is Outcome.GLEANED


def test_an_empty_object_is_unreadable_mail(account: Account) -> None:
    inbox = connected()
    record = admit(account, inbox, letter(maria(), inbox.address, "Hello\n"))
    key = f"admitted/{inbox.inbox_id}/{record['messageId']}"
    account.aws.s3.put_object(Bucket=MAIL_BUCKET, Key=key, Body=b"")
    assert extract(record) == {"batchItemFailures": []}
    assert line(inbox, record).reason == "unreadable"


def test_the_largest_message_still_fits_into_one_transaction(account: Account) -> None:
    inbox = connected()
    to = ", ".join(f"Maria {number} <{email_of(maria())}>" for number in range(40))
    asks = "".join(f"Could you send me the contract number {number} of the series?\n" for number in range(12))
    references = " ".join(f"<{new_id()}>" for _ in range(40))
    raw = letter(inbox.address, to, asks, headers={"References": references})
    record = admit(account, inbox, raw)
    assert extract(record) == {"batchItemFailures": []}
    assert line(inbox, record).task_count == 10


def test_an_overlong_address_is_nobodys(account: Account) -> None:
    inbox = connected()
    record = admit(account, inbox, letter(inbox.address, f"{'é' * 300}@example.com", "Could you call me tomorrow?\n"))
    assert extract(record) == {"batchItemFailures": []}
    assert line(inbox, record).outcome is Outcome.GLEANED


def test_a_date_in_the_future_counts_as_today(account: Account) -> None:
    inbox = connected()
    later = datetime.now(UTC) + timedelta(days=400)
    record = admit(account, inbox, letter(maria(), inbox.address, "Could you call me tomorrow?\n", at=later))
    extract(record)
    (task,) = tasks.tracked(inbox.inbox_id)
    assert task.said_at <= datetime.now(UTC)
    assert task.due_on is not None
    assert task.due_on <= (datetime.now(UTC) + timedelta(days=3)).date()


def forget(inbox: Inbox, email: str, *, for_everybody: bool) -> None:
    hashed, now = email_hash(email, LINK_KEY()), datetime.now(UTC)
    stored = contacts.get(email)
    with transaction() as write:
        correspondents.forget(write, inbox.inbox_id, email, hashed, now)
        if for_everybody:
            contacts.forget(write, email, hashed, now)
        elif stored is not None:
            contacts.delete(write, stored)


@pytest.mark.parametrize("for_everybody", [True, False])
def test_whoever_was_forgotten_does_not_come_back(account: Account, for_everybody: bool) -> None:  # noqa: FBT001 - a case
    inbox, sender = connected(), maria()
    extract(answered(account, inbox, sender, f"Thank you.\n\n{SIGNATURE}"))
    assert contacts.get(email_of(sender)) is not None
    forget(inbox, email_of(sender), for_everybody=for_everybody)
    extract(answered(account, inbox, sender, f"Here I am again.\n\n{SIGNATURE}"))
    assert contacts.get(email_of(sender)) is None
    assert correspondents.get(inbox.inbox_id, email_of(sender)).version is None


class Interrupted(Recorder):
    """A recorder that others overtake after it read whom a message is about, once."""

    overtaking: Callable[[], None] | None = None

    def _people(self, inbox: Inbox, gleaned: Gleaned) -> Mapping[str, Known]:
        known = super()._people(inbox, gleaned)
        overtaking, self.overtaking = self.overtaking, None
        if overtaking is not None:
            overtaking()
        return known


@pytest.mark.parametrize("for_everybody", [True, False])
@pytest.mark.parametrize("is_known", [True, False])
def test_whoever_is_forgotten_while_a_message_is_written_stays_forgotten(
    account: Account,
    is_known: bool,  # noqa: FBT001 - a case
    for_everybody: bool,  # noqa: FBT001 - a case
) -> None:
    from extraction.handler import extractor

    inbox, sender = connected(), maria()
    letter_of_theirs = letter(sender, inbox.address, f"Thank you.\n\n{SIGNATURE}")
    record = answered(account, inbox, sender, "Thank you.\n") if is_known else admit(account, inbox, letter_of_theirs)
    admitted = Admitted.from_json(record["body"])
    drafted = extractor.draft(admitted)
    assert drafted is not None
    recorder = Interrupted(LINK_KEY)
    recorder.overtaking = lambda: forget(inbox, email_of(sender), for_everybody=for_everybody)
    gleanings = glean(drafted, [Analysis() for _ in drafted.questions])
    recorder.record(Gleaned(admitted, drafted, gleanings), datetime.now(UTC))
    assert contacts.get(email_of(sender)) is None
    assert correspondents.get(inbox.inbox_id, email_of(sender)).version is None
