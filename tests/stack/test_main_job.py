import pytest

from tests.letters import journal_report, letter, new_id
from tests.running_cloud import ConnectedInbox, RunningCloud, wait_for
from tests.stack.correspondence import REQUEST, Someone, answer, contact, owner_writes, someone

pytestmark = pytest.mark.stack


@pytest.fixture
def inbox(cloud: RunningCloud) -> ConnectedInbox:
    return cloud.connect()


def answered_offer(cloud: RunningCloud, inbox: ConnectedInbox) -> Someone:
    """The owner wrote, they answered with a request and a signature."""
    maria = someone()
    offer = owner_writes(cloud, inbox, maria)
    line = inbox.settled(cloud.deliver(answer(inbox, maria, offer), inbox.forwarding_address))
    assert line["outcome"] == "gleaned"
    return maria


def test_an_answer_becomes_contact_task_and_a_line_in_the_digest(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    maria = answered_offer(cloud, inbox)
    assert said_of(contact(inbox, maria)) == {
        "first_name": "Maria",
        "last_name": "Jansen",
        "job_title": "Sales Manager",
        "company": "Northwind Traders B.V.",
    }
    (task,) = inbox.items("tasks")
    assert task["sentence"] == REQUEST
    assert task["due_on"] is not None
    inbox.api.post(f"/v1/inboxes/{inbox.inbox_id}/digest")
    mail = cloud.outbox.wait_for(lambda one: inbox.owner.email in one.recipients, 30)
    assert mail is not None
    assert REQUEST in mail.text
    assert "Maria Jansen" in mail.text
    assert REQUEST in mail.html
    assert dict(mail.headers)["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def said_of(found: dict[str, object] | None) -> dict[str, str]:
    assert found is not None
    values = found["values"]
    assert isinstance(values, dict)
    return {field: value["value"] for field, value in values.items()}


def test_every_value_shows_its_owner_the_line_it_came_from(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    maria = answered_offer(cloud, inbox)
    evidence = str(contact(inbox, maria))
    assert "M +31 6 12345678" in evidence
    assert "M +31 6 12345678" not in str(contact(cloud.connect(), maria))


def test_a_strangers_mail_is_a_suggestion_and_no_contact(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    maria = someone()
    inbox.settled(cloud.deliver(answer(inbox, maria, None), inbox.forwarding_address))
    assert contact(inbox, maria) is None
    (suggestion,) = inbox.items("suggestions")
    assert (suggestion["email"], suggestion["reason"]) == (maria.email, "stranger")


def test_writing_to_a_stranger_makes_the_suggestion_a_contact(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    maria = someone()
    inbox.settled(cloud.deliver(answer(inbox, maria, None), inbox.forwarding_address))
    owner_writes(cloud, inbox, maria)
    assert contact(inbox, maria) is not None
    assert inbox.items("suggestions") == []


def test_the_same_message_twice_and_in_a_journal_report_is_one(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    maria = someone()
    offer = owner_writes(cloud, inbox, maria)
    raw = answer(inbox, maria, offer)
    journal = str(inbox.api.get(f"/v1/inboxes/{inbox.inbox_id}")["journal_address"])
    report = journal_report(raw, sender=maria.email, recipient=inbox.owner.email)
    lines = [
        inbox.settled(cloud.deliver(raw, inbox.forwarding_address)),
        inbox.settled(cloud.deliver(raw, inbox.forwarding_address)),
        inbox.settled(cloud.deliver(report, journal, sender="journal@corp.example", auth="none")),
    ]
    assert [line["outcome"] for line in lines] == ["gleaned", "skipped", "skipped"]
    assert [line["reason"] for line in lines] == [None, "duplicate", "duplicate"]
    assert len(inbox.items("tasks")) == 1


def test_a_journal_report_at_the_journal_address_counts_as_proven(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    maria = someone()
    sent = letter(inbox.owner.email, maria.mailbox, "I will send you the drawings tomorrow.\n")
    journal = str(inbox.api.get(f"/v1/inboxes/{inbox.inbox_id}")["journal_address"])
    report = journal_report(sent, sender=inbox.owner.email, recipient=maria.email)
    line = inbox.settled(cloud.deliver(report, journal, sender="journal@corp.example", auth="none"))
    assert (line["outcome"], line["direction"], line["proof"]) == ("gleaned", "outgoing", "journal")
    assert len(inbox.items("tasks")) == 1


def test_the_owners_own_mail_makes_no_contact_of_the_owner(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    owner_writes(cloud, inbox, someone(), "Here it is.\n\nKind regards,\n\nOlivia Owner\nT +31 20 794 0999\n")
    assert contact(inbox, Someone(inbox.owner.email)) is None


def closed(inbox: ConnectedInbox) -> bool:
    found = inbox.api.get(f"/v1/inboxes/{inbox.inbox_id}/tasks?state=closed")["items"]
    assert isinstance(found, list)
    return bool(found) and not inbox.items("tasks")


@pytest.mark.parametrize("is_answer_first", [False, True], ids=["in one batch", "answer first"])
def test_an_answer_closes_its_task(cloud: RunningCloud, inbox: ConnectedInbox, *, is_answer_first: bool) -> None:
    maria = someone()
    asked, said = new_id(maria.email), new_id(inbox.owner.email)
    request = letter(maria.mailbox, inbox.owner.email, f"Hello,\n\n{REQUEST}\n\nMaria\n", message_id=asked)
    reply = letter(
        inbox.owner.email, maria.mailbox, "Attached is the signed contract.\n", message_id=said, answers=asked
    )
    if is_answer_first:
        inbox.settled(cloud.deliver(reply, inbox.forwarding_address))
        inbox.settled(cloud.deliver(request, inbox.forwarding_address))
    else:
        ids = [cloud.deliver(raw, inbox.forwarding_address) for raw in (request, reply)]
        assert [inbox.settled(one)["outcome"] for one in ids] == ["gleaned", "gleaned"]
    wait_for(lambda: closed(inbox), "the task to be closed by its answer", 10)
