"""What owner and organisation chose: whose mail is not gleaned, which fields are captured and how, who becomes a contact."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from gleaner.contacts.policy import Capture, Rule, Topic
from gleaner.inbox import Inbox
from gleaner.organisation import Organisation
from gleaner.store import contacts, correspondents, inboxes, organisations, tasks
from gleaner.store.messages import Outcome
from local.comprehend_client import ComprehendControl
from tests.account import ENVIRONMENT, Account
from tests.functions.connected import connected
from tests.functions.extraction_desk import SIGNATURE, admit, answered, email_of, extract, line, maria
from tests.letters import letter

ASKS = f"Could you send me the contract before Friday?\n\n{SIGNATURE}"


@pytest.fixture
def organisation(account: Account) -> Iterator[None]:
    """Whatever a test sets for everybody is gone afterwards."""
    yield
    row = {"inbox_id": {"S": organisations.ROW}}
    account.aws.dynamodb.delete_item(TableName=ENVIRONMENT["INBOX_TABLE"], Key=row)


def preferring(**preferences: Any) -> Inbox:
    inbox = connected()
    return inboxes.save_preferences(inbox, replace(inbox.preferences, **preferences), next_digest_at=None)


def domain_of(mailbox: str) -> str:
    return email_of(mailbox).partition("@")[2]


def values(mailbox: str) -> dict[str, str]:
    stored = contacts.get(email_of(mailbox))
    return {field.value: value.value for field, value in stored.contact.values.items()} if stored else {}


def assert_left_alone(inbox: Inbox, record: dict[str, Any], mailbox: str, rule: str) -> None:
    settled = line(inbox, record)
    assert (settled.outcome, settled.reason) == (Outcome.SKIPPED, rule)
    assert email_of(mailbox) not in repr(settled)
    assert domain_of(mailbox) not in repr(settled)
    assert contacts.get(email_of(mailbox)) is None
    assert correspondents.get(inbox.inbox_id, email_of(mailbox)).version is None
    assert list(tasks.tracked(inbox.inbox_id)) == []


@pytest.mark.parametrize("kind", ["excluded_addresses", "excluded_domains"])
def test_mail_of_somebody_excluded_is_not_gleaned_and_comprehend_sees_none_of_it(
    account: Account, comprehend_control: ComprehendControl, kind: str
) -> None:
    sender = maria()
    is_address = kind == "excluded_addresses"
    inbox = preferring(**{kind: (email_of(sender) if is_address else domain_of(sender),)})
    record = admit(account, inbox, letter(sender, inbox.address, ASKS))
    assert extract(record) == {"batchItemFailures": []}
    assert_left_alone(inbox, record, sender, "excluded_address" if is_address else "excluded_domain")
    assert comprehend_control.bill().calls == {}


def test_a_domain_excludes_those_below_it_however_it_is_spelled(account: Account) -> None:
    name = email_of(maria()).partition("@")[2].partition(".")[0]
    inbox = preferring(excluded_domains=(f"bücher-{name}.example",))
    ascii_domain = f"bücher-{name}".encode("idna").decode() + ".example"
    sender = f"Maria Jansen <maria@Mail.{ascii_domain.upper()}>"
    record = admit(account, inbox, letter(sender, inbox.address, ASKS))
    extract(record)
    assert line(inbox, record).reason == "excluded_domain"


@pytest.mark.usefixtures("organisation")
def test_the_organisations_exclusions_hold_for_everybody(
    account: Account, comprehend_control: ComprehendControl
) -> None:
    sender = maria()
    organisations.save(replace(organisations.get(), excluded_domains=(domain_of(sender),)))
    for _ in range(2):
        inbox = connected()
        record = admit(account, inbox, letter(sender, inbox.address, ASKS))
        extract(record)
        assert_left_alone(inbox, record, sender, "organisation_excluded_domain")
    assert comprehend_control.bill().calls == {}


def test_a_mail_of_the_owners_to_somebody_excluded_among_others_is_not_gleaned(
    account: Account, comprehend_control: ComprehendControl
) -> None:
    other, lawyer = maria(), maria()
    inbox = preferring(excluded_addresses=(email_of(lawyer),))
    text = "I will send you the offer on Friday. Could you check the contract?\n"
    record = admit(account, inbox, letter(inbox.address, other, text, headers={"Cc": lawyer}))
    extract(record)
    assert_left_alone(inbox, record, lawyer, "excluded_address")
    assert correspondents.get(inbox.inbox_id, email_of(other)).version is None
    assert comprehend_control.bill().calls == {}


@pytest.mark.usefixtures("running_comprehend", "organisation")
def test_an_exclusion_set_while_a_message_is_written_still_holds(account: Account) -> None:
    from extraction.handler import extractor
    from gleaner.admitted import Admitted
    from gleaner.language.analysis import Analysis

    inbox, sender = connected(), maria()
    admitted = Admitted.from_json(admit(account, inbox, letter(sender, inbox.address, ASKS))["body"])
    connection = organisations.connection(inbox.inbox_id)
    assert connection is not None
    drafted = extractor.draft(admitted, connection)
    assert drafted is not None
    inboxes.save_preferences(
        inbox, replace(inbox.preferences, excluded_domains=(domain_of(sender),)), next_digest_at=None
    )
    analyses = [Analysis() for _ in drafted.questions]
    settled = extractor.record(admitted, drafted, analyses, admitted.received_at, connection)
    assert (settled.outcome, settled.reason) == (Outcome.SKIPPED, "excluded_domain")
    assert correspondents.get(inbox.inbox_id, email_of(sender)).version is None


@pytest.mark.usefixtures("running_comprehend")
def test_a_field_under_review_waits_one_that_is_off_is_not_recorded_and_the_rest_is_written(account: Account) -> None:
    modes = {Topic.PHONE: Capture.REVIEW, Topic.JOB_TITLE: Capture.OFF}
    inbox, sender = preferring(capture_by_field=modes), maria()
    record = answered(account, inbox, sender, f"Thank you.\n\n{SIGNATURE}")
    extract(record)
    assert values(sender) == {"first_name": "Maria", "last_name": "Jansen", "company": "Northwind Traders B.V."}
    known = correspondents.get(inbox.inbox_id, email_of(sender)).correspondent
    assert [(one.reason, [seen.value for seen in one.statement.observations]) for one in known.suggestions] == [
        ("review", ["+31207940123"])
    ]
    assert "Sales Manager" not in repr(known)
    assert (line(inbox, record).contact_count, line(inbox, record).suggestion_count) == (1, 1)


@pytest.mark.usefixtures("running_comprehend")
def test_under_review_nobody_becomes_a_contact_before_the_owner_says_so(account: Account) -> None:
    inbox, sender = preferring(capture=Capture.REVIEW), maria()
    for text in ("Thank you.", "One more thing."):
        extract(answered(account, inbox, sender, f"{text}\n\n{SIGNATURE}"))
    assert contacts.get(email_of(sender)) is None
    known = correspondents.get(inbox.inbox_id, email_of(sender)).correspondent
    assert [one.reason for one in known.suggestions] == ["review"]


def test_where_all_capture_is_off_no_signature_is_asked_about(
    account: Account, comprehend_control: ComprehendControl
) -> None:
    inbox = preferring(capture_by_field=dict.fromkeys(Topic, Capture.OFF), has_tasks=False)
    signature = "Kind regards,\n\nMaria Jansen\nSales Manager\nEdson Modisette\nT +31 20 794 0123\n"
    sender = maria()
    extract(answered(account, inbox, sender, f"Thank you very much for the offer.\n\n{signature}"))
    assert comprehend_control.bill().calls == {}
    assert not correspondents.get(inbox.inbox_id, email_of(sender)).correspondent.evidence


@pytest.mark.usefixtures("running_comprehend")
def test_a_strangers_earlier_mail_counts_once_the_owner_wrote_to_them(account: Account) -> None:
    inbox, sender = preferring(contact_rule=Rule.WRITTEN_TO), maria()
    first = admit(account, inbox, letter(sender, inbox.address, f"Hello.\n\n{SIGNATURE}"))
    extract(first)
    known = correspondents.get(inbox.inbox_id, email_of(sender)).correspondent
    assert (contacts.get(email_of(sender)), known.suggestions, line(inbox, first).suggestion_count) == (None, (), 0)
    extract(admit(account, inbox, letter(inbox.address, sender, "Gladly.\n")))
    assert values(sender)["company"] == "Northwind Traders B.V."


def test_an_organisation_of_which_nothing_was_set_excludes_nobody(empty_account: Account) -> None:
    assert organisations.get() == Organisation()
