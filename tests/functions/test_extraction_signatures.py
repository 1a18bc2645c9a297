"""A signature that was understood costs nothing more, and still says what it says."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from gleaner.contacts.observation import Field
from gleaner.inbox import Inbox
from gleaner.store import contacts, correspondents, inboxes
from gleaner.store.messages import Outcome
from local.comprehend_client import ComprehendControl
from tests.account import Account
from tests.functions.connected import connected
from tests.functions.extraction_desk import admit, email_of, extract, line, maria
from tests.letters import letter, new_id

THANKS = "Thank you very much for the offer that you sent us."
SIGNATURE = "Kind regards,\n\nMaria Jansen\nSales Manager\nMicrosoft\nT +31 20 794 0123\n"


def ago(seconds: int) -> datetime:
    return datetime.now(UTC) - timedelta(seconds=seconds)


@pytest.fixture
def sender() -> str:
    return maria()


@pytest.fixture
def inbox(account: Account, sender: str) -> Inbox:
    """An inbox, on for a minute, whose owner wrote to the sender."""
    off = connected(is_on=False)
    inbox = inboxes.switch(off, is_enabled=True, at=ago(60), next_digest_at=None)
    extract(admit(account, inbox, letter(inbox.address, sender, "Here is our offer.\n")))
    return inbox


def hear(account: Account, inbox: Inbox, sender: str, text: str, **about: Any) -> dict[str, Any]:
    record = admit(account, inbox, letter(sender, inbox.address, text, message_id=new_id(sender), **about))
    assert extract(record) == {"batchItemFailures": []}
    assert line(inbox, record).outcome is Outcome.GLEANED
    return record


def calls(comprehend: ComprehendControl) -> int:
    return sum(comprehend.bill(is_reset=True).calls.values())


def test_the_same_signature_again_costs_no_call_and_counts_as_said_again(
    account: Account, comprehend_control: ComprehendControl, inbox: Inbox, sender: str
) -> None:
    hear(account, inbox, sender, f"{THANKS}\n\n{SIGNATURE}", at=ago(30))
    assert calls(comprehend_control) == 1
    once = contacts.get(email_of(sender))
    hear(account, inbox, sender, f"It arrived this morning.\n\n{SIGNATURE}", at=ago(20))
    assert calls(comprehend_control) == 0
    again = contacts.get(email_of(sender))
    assert once is not None
    assert again is not None
    assert {field: one.value for field, one in again.contact.values.items()} == {
        field: one.value for field, one in once.contact.values.items()
    }
    known = correspondents.get(inbox.inbox_id, email_of(sender)).correspondent
    assert known.last_incoming_at is not None
    assert known.first_incoming_at is not None
    assert known.last_incoming_at > known.first_incoming_at
    for field, value in again.contact.values.items():
        assert value.stated_at > once.contact.values[field].stated_at
        assert value.evidence_id in known.evidence


def test_what_entities_decided_is_decided_again_without_them(
    account: Account, comprehend_control: ComprehendControl, inbox: Inbox, sender: str
) -> None:
    hear(account, inbox, sender, f"{THANKS}\n\n{SIGNATURE}", at=ago(30))
    known = correspondents.get(inbox.inbox_id, email_of(sender)).correspondent
    (understood,) = known.understood
    assert [one.text for one in understood.entities] == ["Microsoft"]
    stored = contacts.get(email_of(sender))
    assert stored is not None
    assert stored.contact.values[Field.COMPANY].value == "Microsoft"
    calls(comprehend_control)
    hear(account, inbox, sender, f"Dank je wel, de offerte is goed aangekomen bij ons.\n\n{SIGNATURE}", at=ago(20))
    again = contacts.get(email_of(sender))
    assert again is not None
    assert again.contact.values[Field.COMPANY].value == "Microsoft"
    assert again.contact.values[Field.COMPANY].stated_at > stored.contact.values[Field.COMPANY].stated_at
    assert calls(comprehend_control) == 0


def test_another_signature_of_the_same_sender_is_asked_about_and_both_are_remembered(
    account: Account, comprehend_control: ComprehendControl, inbox: Inbox, sender: str
) -> None:
    moved = SIGNATURE.replace("Microsoft", "Toshiba")
    costs = []
    for signature in (SIGNATURE, moved, SIGNATURE, moved):
        hear(account, inbox, sender, f"{THANKS}\n\n{signature}")
        costs.append(calls(comprehend_control))
    assert costs == [1, 1, 0, 0]


def test_the_same_lines_of_somebody_else_are_asked_about(
    account: Account, comprehend_control: ComprehendControl, inbox: Inbox, sender: str
) -> None:
    hear(account, inbox, sender, f"{THANKS}\n\n{SIGNATURE}")
    calls(comprehend_control)
    hear(account, inbox, maria(), f"{THANKS}\n\n{SIGNATURE}")
    assert calls(comprehend_control) == 1


def test_the_new_text_is_still_read(
    account: Account, comprehend_control: ComprehendControl, inbox: Inbox, sender: str
) -> None:
    hear(account, inbox, sender, f"{THANKS}\n\n{SIGNATURE}")
    calls(comprehend_control)
    record = hear(account, inbox, sender, f"Could you send me the signed contract before Friday?\n\n{SIGNATURE}")
    assert line(inbox, record).task_count == 1
    assert calls(comprehend_control) >= 1


def test_a_language_that_comprehend_does_not_know_is_no_answer(
    account: Account, comprehend_control: ComprehendControl, inbox: Inbox, sender: str
) -> None:
    hear(account, inbox, sender, f"Dank je wel, de offerte is goed aangekomen bij ons.\n\n{SIGNATURE}")
    assert correspondents.get(inbox.inbox_id, email_of(sender)).correspondent.understood == ()
    assert calls(comprehend_control) == 0
    hear(account, inbox, sender, f"{THANKS}\n\n{SIGNATURE}")
    assert calls(comprehend_control) == 1


def test_a_forged_mail_teaches_nothing(
    account: Account, comprehend_control: ComprehendControl, inbox: Inbox, sender: str
) -> None:
    record = admit(account, inbox, letter(sender, inbox.address, f"{THANKS}\n\n{SIGNATURE}"), is_proven=False)
    extract(record)
    assert correspondents.get(inbox.inbox_id, email_of(sender)).correspondent.understood == ()
    assert calls(comprehend_control) == 1
