"""Which delivery of a message counts."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from pynamodb.exceptions import TransactWriteError

from gleaner.mail.message import Proof
from gleaner.store import messages
from gleaner.store.messages import LedgerLine, Outcome
from gleaner.store.rows import lost_a_race, transaction

pytestmark = pytest.mark.usefixtures("account")
NOW = datetime.now(UTC)


def line(proof: Proof, outcome: Outcome = Outcome.GLEANED) -> LedgerLine:
    return LedgerLine(uuid4().hex, NOW, outcome, proof=proof)


def claim(inbox_id: str, one: LedgerLine) -> bool:
    try:
        with transaction() as write:
            messages.claim(write, inbox_id, "key", one)
    except TransactWriteError as error:
        if not lost_a_race(error):
            raise
        return False
    return True


@pytest.mark.parametrize(
    ("first", "second", "is_taken_over"),
    [
        (Proof.NONE, Proof.NONE, False),
        (Proof.NONE, Proof.DKIM, True),
        (Proof.NONE, Proof.JOURNAL, True),
        (Proof.DMARC, Proof.NONE, False),
        (Proof.DMARC, Proof.JOURNAL, False),
    ],
)
def test_only_a_proven_delivery_takes_over_from_an_unproven_one(
    first: Proof,
    second: Proof,
    is_taken_over: bool,  # noqa: FBT001 - a case
) -> None:
    inbox_id, one, other = uuid4().hex, line(first), line(second)
    assert not messages.is_duplicate(inbox_id, "key", one.ses_message_id, one.proof)
    assert claim(inbox_id, one)
    assert claim(inbox_id, one)
    assert messages.is_duplicate(inbox_id, "key", other.ses_message_id, other.proof) is not is_taken_over
    assert claim(inbox_id, other) is is_taken_over


def test_another_inbox_has_claims_of_its_own() -> None:
    one = line(Proof.DMARC)
    assert claim(uuid4().hex, one)
    assert claim(uuid4().hex, line(Proof.DMARC))


def test_a_gleaned_line_is_never_written_over() -> None:
    inbox_id, done = uuid4().hex, line(Proof.DMARC)
    messages.write_first(inbox_id, replace(done, outcome=Outcome.ADMITTED))
    messages.settle(inbox_id, done)
    messages.settle(inbox_id, replace(done, outcome=Outcome.SKIPPED, reason="duplicate"))
    assert messages.get(inbox_id, done.ses_message_id) == done
    assert not messages.write_first(inbox_id, done)


def test_a_delivery_whose_line_was_erased_gets_no_other() -> None:
    inbox_id, done = uuid4().hex, line(Proof.DMARC)
    messages.settle(inbox_id, done)
    assert messages.get(inbox_id, done.ses_message_id) is None
