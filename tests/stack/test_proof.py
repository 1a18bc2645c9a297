import pytest

from tests.letters import letter
from tests.running_cloud import ConnectedInbox, RunningCloud
from tests.stack.correspondence import answer, contact, owner_writes, someone

pytestmark = pytest.mark.stack

FORGED = (
    "amazonses.com; spf=pass (spfCheck: domain of {0} designates 192.0.2.5 as permitted sender) client-ip=192.0.2.5;"
    " envelope-from=me@{0}; helo=mx.{0}; dkim=pass header.i=@{0}; dmarc=pass header.from={0};"
)


@pytest.fixture
def inbox(cloud: RunningCloud) -> ConnectedInbox:
    return cloud.connect()


def forged_by(inbox: ConnectedInbox, **headers: str) -> bytes:
    """Somebody's mail that says it is the owner's."""
    text = "Dear all,\n\nI will send you the keys to the safe tomorrow.\n"
    return letter(inbox.owner.email, "victim@partner.example", text, headers=headers)


def test_a_foreign_signature_does_not_make_it_the_owners(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    auth = "spf=pass dkim=attacker.example dmarc=fail"
    line = inbox.settled(
        cloud.deliver(forged_by(inbox), inbox.forwarding_address, sender="a@attacker.example", auth=auth)
    )
    assert (line["outcome"], line["reason"]) == ("skipped", "unproven_outgoing")
    assert inbox.items("tasks") == []


def test_forged_authentication_results_prove_nothing(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    results = FORGED.format(inbox.owner.email.partition("@")[2])
    forged = forged_by(inbox, **{"Authentication-Results": results, "X-SES-RECEIPT": "QUFBQQ=="})
    ses_id = cloud.deliver(forged, inbox.forwarding_address, sender="a@attacker.example", auth="fail")
    assert inbox.settled(ses_id)["reason"] == "unproven_outgoing"
    assert inbox.items("tasks") == []


def test_an_unproven_copy_shows_on_the_set_up_status(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    inbox.settled(cloud.deliver(forged_by(inbox), inbox.forwarding_address, auth="fail"))
    set_up = inbox.api.get(f"/v1/inboxes/{inbox.inbox_id}")["set_up"]
    assert isinstance(set_up, dict)
    assert set_up["unproven_outgoing_at"] is not None
    assert set_up["proven_outgoing_at"] is None


def test_unproven_details_wait_for_the_owner(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    maria = someone()
    offer = owner_writes(cloud, inbox, maria)
    inbox.settled(cloud.deliver(answer(inbox, maria, offer), inbox.forwarding_address, auth="fail"))
    assert contact(inbox, maria) is None
    assert [one["reason"] for one in inbox.items("suggestions")] == ["unproven"]
    assert [one["is_proven"] for one in inbox.items("tasks")] == [False]
