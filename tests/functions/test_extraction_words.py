"""What mail says of people is found at once, and the rows that search goes by are never more or fewer than they should be."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from gleaner.admitted import Admitted
from gleaner.contacts.search_words import words_of
from gleaner.gleaned import RECIPIENTS, Gleaned
from gleaner.gleaning import glean
from gleaner.inbox import Inbox
from gleaner.language.analysis import Analysis
from gleaner.recording import Known, Recorder
from gleaner.store import contact_search
from gleaner.store.contact_words import WordItem, key_of
from gleaner.store.link_key import LinkKey
from gleaner.store.messages import Outcome
from tests.account import LINK_KEY_SECRET, Account
from tests.functions.api.rows import contact_of, hear_from
from tests.functions.connected import connected
from tests.functions.extraction_desk import SIGNATURE, admit, answered, email_of, extract, line, maria
from tests.functions.word_rows import assert_right_rows, words_leading_to
from tests.letters import letter

pytestmark = pytest.mark.usefixtures("running_comprehend")


def found(typed: str) -> list[str]:
    return [one.email for one in contact_search.search(typed, 50)[0]]


def test_who_signs_is_found_and_later_by_the_new_name_alone(account: Account) -> None:
    before = datetime.now(UTC) - timedelta(minutes=1)
    inbox, sender = connected(since=before - timedelta(minutes=1)), maria()
    domain = email_of(sender).partition("@")[2]
    extract(answered(account, inbox, sender, f"Thank you.\n\n{SIGNATURE}", at=before))
    assert found(f"maria jansen northwind {domain}") == [email_of(sender)]
    moved = SIGNATURE.replace("Northwind Traders", "Fabrikam")
    extract(answered(account, inbox, sender, f"Thanks.\n\n{moved}"))
    assert (found(f"fabrikam {domain}"), found(f"northwind {domain}")) == ([email_of(sender)], [])
    assert_right_rows(email_of(sender))


def test_a_new_telephone_number_writes_no_rows(account: Account) -> None:
    inbox, sender = connected(), maria()
    email = email_of(sender)
    extract(answered(account, inbox, sender, f"Thank you.\n\n{SIGNATURE}"))
    missing = WordItem(key_of(f"jansen {email}"))
    missing.delete()
    extract(answered(account, inbox, sender, f"Thank you.\n\n{SIGNATURE.replace('0123', '0987')}"))
    contact = contact_of(email)
    assert contact is not None
    assert len(contact.phones) == 2
    assert words_leading_to(email) == set(words_of(contact)) - {"jansen"}


def waiting(inbox: Inbox) -> list[str]:
    """As many people as one mail acquaints with, who wrote before and wait for the owner's word, each with many words."""
    mark = uuid4().hex[:8]
    emails = [f"p{number:02}@{mark}.example" for number in range(RECIPIENTS)]
    for email in emails:
        hear_from(
            inbox.inbox_id,
            email,
            is_suggested=True,
            first_name="Anna Maria",
            last_name="van den Berg",
            company="Acme Sons and Daughters Holding Company",
        )
    return emails


def test_people_who_all_become_contacts_by_one_mail_are_all_found(account: Account) -> None:
    inbox = connected()
    emails = waiting(inbox)
    record = admit(account, inbox, letter(inbox.address, ", ".join(emails), "I will send you the offer on Friday.\n"))
    account.tap.reset()
    assert extract(record) == {"batchItemFailures": []}
    assert account.tap.calls()["dynamodb.TransactWriteItems"] > 1
    settled = line(inbox, record)
    assert (settled.outcome, settled.contact_count, settled.task_count) == (Outcome.GLEANED, RECIPIENTS, 1)
    assert found(f"anna berg {emails[0].partition('@')[2]}") == emails
    assert_right_rows(*emails)


class Overtaken(Recorder):
    """A recorder whom others overtake after it read whom a message is about, once."""

    overtaking: Callable[[], None] | None = None

    def _people(self, inbox: Inbox, gleaned: Gleaned) -> Mapping[str, Known]:
        known = super()._people(inbox, gleaned)
        overtaking, self.overtaking = self.overtaking, None
        if overtaking is not None:
            overtaking()
        return known


def test_a_mail_that_breaks_off_between_its_people_goes_on_with_the_others(account: Account) -> None:
    from extraction.handler import extractor

    inbox = connected()
    emails = waiting(inbox)
    record = admit(account, inbox, letter(inbox.address, ", ".join(emails), "I will send you the offer on Friday.\n"))
    admitted = Admitted.from_json(record["body"])
    drafted = extractor.draft(admitted)
    assert drafted is not None
    recorder = Overtaken(LinkKey(LINK_KEY_SECRET))
    recorder.overtaking = lambda: bring_in(emails[-1])
    gleanings = glean(drafted, [Analysis() for _ in drafted.questions])
    settled = recorder.record(Gleaned(admitted, drafted, gleanings), datetime.now(UTC))
    assert (settled.outcome, settled.task_count) == (Outcome.GLEANED, 1)
    assert found(f"anna berg {emails[0].partition('@')[2]}") == emails
    assert_right_rows(*emails)


def bring_in(email: str) -> None:
    """Another inbox hears of somebody, who becomes a contact."""
    hear_from(uuid4().hex, email, website="www.acme.example")
