"""How often a message asks DynamoDB: every read is paid for, and each takes its time."""

from collections import Counter

import pytest

from tests.account import Account
from tests.functions.connected import connected
from tests.functions.extraction_desk import SIGNATURE, admit, extract, maria
from tests.letters import letter

pytestmark = pytest.mark.usefixtures("running_comprehend")


def dynamodb(account: Account) -> Counter[str]:
    calls = {name: times for name, times in account.tap.calls().items() if name.startswith("dynamodb.")}
    account.tap.reset()
    return Counter(calls)


def test_a_message_is_extracted_with_five_reads_and_one_write(account: Account) -> None:
    inbox, sender = connected(), maria()
    record = admit(account, inbox, letter(sender, inbox.address, f"Thank you.\n\n{SIGNATURE}"))
    account.tap.reset()
    extract(record)
    # The inbox with its organisation; whether it is a duplicate; conversation; contact; correspondent.
    assert dynamodb(account) == {
        "dynamodb.BatchGetItem": 4,
        "dynamodb.GetItem": 1,
        "dynamodb.TransactWriteItems": 1,
    }


def test_the_messages_of_a_batch_read_their_inbox_once(account: Account) -> None:
    inbox = connected()
    records = [admit(account, inbox, letter(maria(), inbox.address, "Thank you.\n")) for _ in range(5)]
    account.tap.reset()
    extract(*records)
    assert dynamodb(account)["dynamodb.BatchGetItem"] == 1 + 3 * 5
