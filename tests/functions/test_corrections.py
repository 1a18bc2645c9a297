"""What the owner said is no task is not proposed again, and what they answer to a digest is not read."""

from datetime import UTC, datetime

import pytest

from api.task_changes import change_task
from gleaner.followups.life import Action
from gleaner.followups.task import DecidedBy, TaskState
from gleaner.store import tasks
from tests.account import DIGEST_SENDER, Account
from tests.functions.connected import connected
from tests.functions.extraction_desk import admit, extract, line, maria
from tests.letters import letter, new_id

pytestmark = pytest.mark.usefixtures("running_comprehend")
ASK = "Could you please send me your hours before Friday?"


def act(inbox_id: str, task_id: str, action: Action) -> None:
    assert change_task(inbox_id, task_id, action, until=None, now=datetime.now(UTC)) is not None


def test_a_sentence_that_is_no_task_is_not_proposed_again_when_the_same_person_writes_it(account: Account) -> None:
    inbox, sender, other = connected(), maria(), maria()
    extract(admit(account, inbox, letter(sender, inbox.address, f"Hello,\n\n{ASK}\n")))
    [first] = tasks.tracked(inbox.inbox_id)
    act(inbox.inbox_id, first.task_id, Action.NOT_A_TASK)
    words = f"Hi,\n\n{ASK.replace(' me ', '  me ')}\n"
    again = admit(account, inbox, letter(sender, inbox.address, words, subject="Hours of this week"))
    extract(again)
    assert list(tasks.tracked(inbox.inbox_id)) == []
    assert line(inbox, again).task_count == 0
    [judged] = [one for one in tasks.closed(inbox.inbox_id, 9) if one.task_id != first.task_id]
    assert (judged.state, judged.decided_by) == (TaskState.NOT_A_TASK, DecidedBy.PERSON)
    for raw in (
        letter(other, inbox.address, f"{ASK}\n"),
        letter(sender, inbox.address, "Could you call me today?\n"),
    ):
        extract(admit(account, inbox, raw))
    assert len(list(tasks.tracked(inbox.inbox_id))) == 2


def test_a_correction_that_was_taken_back_counts_no_more(account: Account) -> None:
    inbox, sender = connected(), maria()
    extract(admit(account, inbox, letter(sender, inbox.address, f"{ASK}\n")))
    [first] = tasks.tracked(inbox.inbox_id)
    act(inbox.inbox_id, first.task_id, Action.NOT_A_TASK)
    act(inbox.inbox_id, first.task_id, Action.NOT_A_TASK)
    act(inbox.inbox_id, first.task_id, Action.REOPEN)
    extract(admit(account, inbox, letter(sender, inbox.address, f"{ASK}\n", subject="Hours of this week")))
    assert len(list(tasks.tracked(inbox.inbox_id))) == 2


def test_another_owners_corrections_count_for_nobody_else(account: Account) -> None:
    inbox, other, sender = connected(), connected(), maria()
    extract(admit(account, inbox, letter(sender, inbox.address, f"{ASK}\n")))
    [first] = tasks.tracked(inbox.inbox_id)
    act(inbox.inbox_id, first.task_id, Action.NOT_A_TASK)
    extract(admit(account, other, letter(sender, other.address, f"{ASK}\n")))
    assert len(list(tasks.tracked(other.inbox_id))) == 1


@pytest.mark.parametrize("digest", [f"{'0' * 16}@eu-west-1.amazonses.com", f"abc@{DIGEST_SENDER.rpartition('@')[2]}"])
def test_what_the_owner_answers_to_a_digest_is_not_read(account: Account, digest: str) -> None:
    inbox = connected()
    text = "Done, and I will send Piet the contract on Friday.\n"
    record = admit(account, inbox, letter(inbox.address, DIGEST_SENDER, text, answers=digest))
    extract(record)
    assert line(inbox, record).reason == "own_digest"
    assert list(tasks.tracked(inbox.inbox_id)) == []


def test_other_mail_to_the_digests_sender_is_read_like_any(account: Account) -> None:
    inbox = connected()
    text = "I will send you the contract on Friday.\n"
    fresh = admit(account, inbox, letter(inbox.address, DIGEST_SENDER, text))
    answer = admit(account, inbox, letter(inbox.address, DIGEST_SENDER, text, answers=new_id("x@elsewhere.example")))
    extract(fresh, answer)
    assert [line(inbox, one).reason for one in (fresh, answer)] == [None, None]
