from datetime import UTC, datetime, timedelta

import pytest

from tests.running_cloud import ConnectedInbox, RunningCloud, wait_for
from tests.stack.correspondence import answer, contact, owner_writes, someone

pytestmark = pytest.mark.stack


@pytest.fixture
def inbox(cloud: RunningCloud) -> ConnectedInbox:
    return cloud.connect()


def test_off_reads_nothing_and_keeps_what_was_gleaned(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    maria, later = someone(), someone()
    offer = owner_writes(cloud, inbox, maria)
    inbox.settled(cloud.deliver(answer(inbox, maria, offer), inbox.forwarding_address))
    inbox.switch(is_on=False)
    ses_id = cloud.deliver(answer(inbox, later, None), inbox.forwarding_address)
    line = inbox.settled(ses_id)
    assert (line["outcome"], line["reason"]) == ("skipped", "automation_off")
    assert not [key for key in cloud.raw_keys() if ses_id in key]
    assert inbox.items("suggestions") == []
    assert contact(inbox, maria) is not None
    assert len(inbox.items("tasks")) == 1


@pytest.mark.usefixtures("held_queue")
def test_off_and_on_again_while_a_message_waits_writes_nothing(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    ses_id = cloud.deliver(answer(inbox, someone(), None), inbox.forwarding_address)
    wait_for(lambda: inbox.line(ses_id), "the message to be admitted")
    inbox.switch(is_on=False)
    inbox.switch(is_on=True)
    cloud.take_messages(is_on=True)
    line = inbox.settled(ses_id)
    assert (line["outcome"], line["reason"]) == ("skipped", "automation_off")
    assert inbox.items("suggestions") == inbox.items("tasks") == []


def test_a_message_older_than_the_switch_is_not_read(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    inbox.switch(is_on=False)
    inbox.switch(is_on=True)
    old = answer(inbox, someone(), None, at=datetime.now(UTC) - timedelta(hours=1))
    line = inbox.settled(cloud.deliver(old, inbox.forwarding_address))
    assert (line["outcome"], line["reason"]) == ("skipped", "before_switch_on")
    assert inbox.items("suggestions") == inbox.items("tasks") == []


def test_of_two_inboxes_in_one_transaction_the_one_that_is_on_is_gleaned(cloud: RunningCloud) -> None:
    on, off = cloud.connect(), cloud.connect(is_on=False)
    ses_id = cloud.deliver(answer(on, someone(), None), [on.forwarding_address, off.forwarding_address])
    assert on.settled(ses_id)["outcome"] == "gleaned"
    assert off.settled(ses_id)["reason"] == "automation_off"
    wait_for(lambda: not [key for key in cloud.raw_keys() if ses_id in key], "all raw copies to be gone", 10)


def test_an_address_that_nobody_has_leaves_nothing(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    ses_id = cloud.deliver(answer(inbox, someone(), None), f"nobodystokennobodystoken@{cloud.stack.mail_domain}")
    wait_for(lambda: not [key for key in cloud.raw_keys() if ses_id in key], "the raw mail to be gone", 20)
    assert inbox.line(ses_id) is None
