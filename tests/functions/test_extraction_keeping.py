"""Raw mail that was read: deleted, or kept as long as its owner asked."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from gleaner.inbox import Inbox
from gleaner.store import inboxes, tasks
from gleaner.store.messages import Outcome
from tests.account import MAIL_BUCKET, Account
from tests.functions.connected import connected
from tests.functions.extraction_desk import SIGNATURE, admit, answered, extract, line, maria, waiting_copies
from tests.letters import letter

pytestmark = pytest.mark.usefixtures("running_comprehend")

ASKS = f"Could you send me the contract before Friday?\n\n{SIGNATURE}"


def keeping(inbox: Inbox, days: int) -> Inbox:
    return inboxes.save_preferences(inbox, replace(inbox.preferences, keeps_raw_days=days), next_digest_at=None)


def tags(account: Account, inbox: Inbox, ses_id: str) -> dict[str, str]:
    answer = account.aws.s3.get_object_tagging(Bucket=MAIL_BUCKET, Key=f"admitted/{inbox.inbox_id}/{ses_id}")
    return {tag["Key"]: tag["Value"] for tag in answer["TagSet"]}


@pytest.mark.parametrize("days", [7, 14, 21])
def test_what_was_gleaned_is_kept_as_long_as_the_owner_asked(account: Account, days: int) -> None:
    inbox = keeping(connected(), days)
    record = admit(account, inbox, letter(maria(), inbox.address, ASKS))
    extract(record)
    assert line(inbox, record).outcome is Outcome.GLEANED
    assert tags(account, inbox, record["messageId"]) == {"keep-days": str(days)}


def test_a_message_that_is_kept_and_comes_again_changes_nothing(account: Account) -> None:
    inbox, sender = keeping(connected(), 7), maria()
    record = answered(account, inbox, sender, ASKS)
    copies = waiting_copies(account, inbox)
    extract(record)
    before, found = line(inbox, record), list(tasks.tracked(inbox.inbox_id))
    assert extract(record) == {"batchItemFailures": []}
    assert (line(inbox, record), list(tasks.tracked(inbox.inbox_id))) == (before, found)
    assert waiting_copies(account, inbox) == copies


def test_what_was_skipped_is_never_kept(account: Account) -> None:
    inbox = keeping(connected(), 21)
    newsletter = letter(maria(), inbox.address, ASKS, headers={"List-Unsubscribe": "<https://example.com/u>"})
    record = admit(account, inbox, newsletter)
    extract(record)
    assert line(inbox, record).outcome is Outcome.SKIPPED
    assert waiting_copies(account, inbox) == 0


def test_mail_of_an_inbox_that_was_switched_off_is_never_kept(account: Account) -> None:
    inbox = keeping(connected(), 21)
    record = admit(account, inbox, letter(maria(), inbox.address, ASKS))
    inboxes.switch(inbox, is_enabled=False, at=datetime.now(UTC), next_digest_at=None)
    extract(record)
    assert waiting_copies(account, inbox) == 0


def test_asking_for_none_leaves_what_is_kept_to_its_day(account: Account) -> None:
    inbox = keeping(connected(), 14)
    earlier = admit(account, inbox, letter(maria(), inbox.address, ASKS))
    extract(earlier)
    inbox = keeping(inbox, 0)
    extract(admit(account, inbox, letter(maria(), inbox.address, ASKS)))
    assert waiting_copies(account, inbox) == 1
    assert tags(account, inbox, earlier["messageId"]) == {"keep-days": "14"}
