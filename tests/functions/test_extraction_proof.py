"""Who may speak, and in which order it is said: what comes of it is the same."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from gleaner.contacts.contact import Contact
from gleaner.contacts.observation import Field
from gleaner.inbox import Inbox, Route
from gleaner.store import contacts, correspondents, inboxes, tasks
from gleaner.store.messages import Outcome
from tests.account import Account
from tests.functions.connected import connected
from tests.functions.extraction_desk import SIGNATURE, admit, answered, email_of, extract, line, maria
from tests.letters import journal_report, letter, new_id

pytestmark = pytest.mark.usefixtures("running_comprehend")

FORGED = "Kind regards,\n\nMallory Jansen\nManaging Director\nEvil Traders Inc.\nT +31 20 794 6666\n"


def book(mailbox: str) -> Contact | None:
    stored = contacts.get(email_of(mailbox))
    return stored.contact if stored else None


def test_unproven_mail_changes_no_contact_and_no_name(account: Account) -> None:
    inbox, sender = connected(), maria()
    extract(answered(account, inbox, sender, f"Thank you.\n\n{SIGNATURE}"))
    before = book(sender)
    mallory = sender.replace("Maria", "Mallory")
    forged = letter(mallory, inbox.address, f"Could you pay this bill?\n\n{FORGED}", subject="Bill 7")
    extract(admit(account, inbox, forged, is_proven=False))
    assert book(sender) == before
    known = correspondents.get(inbox.inbox_id, email_of(sender)).correspondent
    assert known.name == "Maria Jansen"
    assert [one.reason for one in known.suggestions] == ["unproven"]
    assert [task.is_proven for task in tasks.tracked(inbox.inbox_id)] == [False]


def test_an_unproven_copy_sent_first_keeps_nobody_out(account: Account) -> None:
    inbox, sender = connected(), maria()
    offer = new_id(inbox.address)
    extract(admit(account, inbox, letter(inbox.address, sender, "Here is our offer.\n", message_id=offer)))
    mail = letter(sender, inbox.address, f"Could you send me the contract?\n\n{SIGNATURE}", answers=offer)
    first, second = admit(account, inbox, mail, is_proven=False), admit(account, inbox, mail)
    extract(first)
    assert book(sender) is None
    extract(second)
    assert line(inbox, second).outcome is Outcome.GLEANED
    contact = book(sender)
    assert contact is not None
    assert contact.values[Field.COMPANY].value == "Northwind Traders B.V."
    assert correspondents.get(inbox.inbox_id, email_of(sender)).correspondent.suggestions == ()
    assert [task.is_proven for task in tasks.tracked(inbox.inbox_id)] == [True]
    extract(third := admit(account, inbox, mail))
    assert line(inbox, third).reason == "duplicate"


def test_an_unproven_copy_after_a_proven_one_is_a_duplicate(account: Account) -> None:
    inbox = connected()
    mail = letter(maria(), inbox.address, f"Could you send me the contract?\n\n{SIGNATURE}")
    first, second = admit(account, inbox, mail), admit(account, inbox, mail, is_proven=False)
    extract(first, second)
    assert (line(inbox, first).outcome, line(inbox, second).reason) == (Outcome.GLEANED, "duplicate")


def test_what_was_skipped_makes_no_duplicate(account: Account) -> None:
    inbox = connected()
    mail = letter(inbox.address, maria(), "I will send you the contract on Friday.\n")
    unproven, proven = admit(account, inbox, mail, is_proven=False), admit(account, inbox, mail)
    extract(unproven, proven)
    assert line(inbox, unproven).reason == "unproven_outgoing"
    assert line(inbox, proven).outcome is Outcome.GLEANED
    now = inboxes.get(inbox.inbox_id)
    assert now is not None
    assert now.set_up.unproven_outgoing_at is not None


@pytest.mark.parametrize("is_owner_first", [True, False])
def test_it_does_not_matter_whether_the_owner_or_the_stranger_is_read_first(
    account: Account,
    is_owner_first: bool,  # noqa: FBT001 - a case
) -> None:
    inbox, sender = connected(), maria()
    now = datetime.now(UTC)
    theirs = admit(account, inbox, letter(sender, inbox.address, f"Nice to meet you.\n\n{SIGNATURE}", at=now))
    owners = letter(inbox.address, sender, "Likewise.\n", at=now + timedelta(seconds=1))
    records = [admit(account, inbox, owners), theirs]
    for record in records if is_owner_first else records[::-1]:
        extract(record)
    assert _shape(book(sender)) == ["Jansen", "Maria", "Northwind Traders B.V.", "Sales Manager"]
    assert correspondents.get(inbox.inbox_id, email_of(sender)).correspondent.suggestions == ()


@pytest.mark.parametrize("is_in_order", [True, False])
def test_an_ask_that_is_repeated_is_one_task_whichever_is_read_first(account: Account, is_in_order: bool) -> None:  # noqa: FBT001 - a case
    inbox, sender = connected(), maria()
    now, first = datetime.now(UTC), new_id()
    ask = letter(sender, inbox.address, "Could you send me the contract?\n", at=now, message_id=first)
    again = letter(
        sender, inbox.address, "Could you send me the contract?\n", at=now + timedelta(seconds=1), answers=first
    )
    records = [admit(account, inbox, ask), admit(account, inbox, again)]
    for record in records if is_in_order else records[::-1]:
        extract(record)
    assert len(list(tasks.tracked(inbox.inbox_id))) == 1


def test_an_answer_that_quotes_the_owners_mail_makes_a_contact_without_it(account: Account) -> None:
    inbox, sender = connected(), maria()
    quote = f"On Mon, 23 Nov 2026 at 09:00, Olivia <{inbox.address}> wrote:\n> Shall we?\n"
    extract(admit(account, inbox, _answer(inbox, sender, f"Gladly.\n\n{SIGNATURE}\n{quote}")))
    assert book(sender) is not None


def journaled(inbox: Inbox, mail: bytes, sender: str) -> bytes:
    return journal_report(mail, sender=email_of(sender), recipient=inbox.address)


def test_a_journal_report_at_the_journaling_address_proves_its_original(account: Account) -> None:
    inbox, to = connected(), maria()
    own = journaled(inbox, letter(inbox.address, to, "I will send you the contract on Friday.\n"), inbox.address)
    record = admit(account, inbox, own, is_proven=False, route=Route.JOURNAL)
    extract(record)
    assert (line(inbox, record).outcome, line(inbox, record).proof) == (Outcome.GLEANED, "journal")


def test_a_journal_report_elsewhere_proves_nothing(account: Account) -> None:
    inbox, to = connected(), maria()
    own = journaled(inbox, letter(inbox.address, to, "I will send you the contract on Friday.\n"), inbox.address)
    record = admit(account, inbox, own, is_proven=False)
    extract(record)
    assert line(inbox, record).reason == "unproven_outgoing"


def test_a_report_that_somebody_sent_to_a_journaled_mailbox_proves_nothing(account: Account) -> None:
    inbox, mallory = connected(), "Mallory <mallory@evil.example>"
    forged = letter(inbox.address, mallory, "I will pay you on Friday.\n")
    sent = journaled(inbox, forged, inbox.address).replace(inbox.address.encode(), b"mallory@evil.example", 1)
    record = admit(account, inbox, journaled(inbox, sent, mallory), is_proven=False, route=Route.JOURNAL)
    extract(record)
    assert line(inbox, record).reason == "unproven_outgoing"
    assert list(tasks.tracked(inbox.inbox_id)) == []


def test_the_same_message_journaled_and_forwarded_is_one(account: Account) -> None:
    inbox, sender = connected(), maria()
    mail = letter(sender, inbox.address, f"Could you send me the contract?\n\n{SIGNATURE}")
    forwarded = admit(account, inbox, mail)
    reported = admit(account, inbox, journaled(inbox, mail, sender), is_proven=False, route=Route.JOURNAL)
    extract(forwarded, reported)
    assert line(inbox, reported).reason == "duplicate"
    assert len(list(tasks.tracked(inbox.inbox_id))) == 1


def _answer(inbox: Inbox, sender: str, text: str) -> bytes:
    return letter(sender, inbox.address, text, subject="Re: The contract", answers=new_id("mail.example.net"))


def _shape(contact: Contact | None) -> list[Any]:
    return sorted(value.value for value in contact.values.values()) if contact else []
