from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gleaner.admitted import Admitted
from gleaner.contacts.acquaintance import Acquaintance
from gleaner.contacts.correspondent import Correspondent
from gleaner.contacts.exclusions import ExclusionRules, Exclusions
from gleaner.contacts.policy import Capture, Topic
from gleaner.gleaned import RECIPIENTS, Gleaned, excluded, meet, parties
from gleaner.gleaning import Perspective, draft, glean
from gleaner.inbox import Inbox, Preferences, Route
from gleaner.language.analysis import Analysis
from gleaner.mail.message import Proof
from gleaner.mail.reading import read
from tests.letters import letter, new_id

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
OWNER = "olivia@meadowbrook.example"
INBOX = Inbox("inbox", "owner", OWNER, "f", "j", NOW - timedelta(days=9), aliases=("sales@meadowbrook.example",))
ANN = "Ann Lee <ann@example.com>"


def gleaned(raw: bytes, *, inbox: Inbox = INBOX, proof: Proof = Proof.DMARC) -> Gleaned:
    perspective = Perspective(inbox.addresses, "NL")
    reading = replace(read(raw, owner=inbox.addresses), proof=proof)
    drafted = draft(reading, perspective, "en", NOW)
    admitted = Admitted(inbox.inbox_id, "ses", Route.FORWARDING, NOW, NOW)
    return Gleaned(admitted, drafted, glean(drafted, [Analysis() for _ in drafted.questions]))


def met(one: Gleaned, inbox: Inbox = INBOX) -> Acquaintance:
    person = Acquaintance(Correspondent("ann@example.com"), None)
    return meet(person, one, inbox, (one.turn,), NOW)


def test_an_incoming_message_is_about_its_sender_alone() -> None:
    one = gleaned(letter(ANN, f"{OWNER}, bob@example.com", "Hello\n"))
    assert list(parties(one, INBOX)) == ["ann@example.com"]


def test_an_outgoing_message_is_about_its_recipients_but_never_the_owner() -> None:
    one = gleaned(
        letter(OWNER, f"{ANN}, SALES@meadowbrook.example", "Hello\n", headers={"Cc": f"{OWNER}, bob@example.com"})
    )
    assert list(parties(one, INBOX)) == ["ann@example.com", "bob@example.com"]


def test_a_circular_acquaints_the_owner_with_its_first_recipients() -> None:
    to = ", ".join(f"p{number}@example.com" for number in range(100))
    assert len(parties(gleaned(letter(OWNER, to, "Hello\n")), INBOX)) == RECIPIENTS


def test_excluded_people_are_no_party() -> None:
    inbox = replace(INBOX, preferences=Preferences(excluded_domains=("example.com",)))
    assert parties(gleaned(letter("ann@mail.example.com", OWNER, "Hello\n"), inbox=inbox), inbox) == {}


def test_a_strangers_mail_waits_and_an_answer_to_the_owner_does_not() -> None:
    assert met(gleaned(letter(ANN, OWNER, "Hello, I am Ann.\n"))).contact is None
    theirs = letter(ANN, OWNER, "Gladly.\n", answers=new_id(OWNER), subject="Re: Offer")
    assert met(gleaned(theirs)).contact is not None


def test_an_unproven_answer_to_the_owner_waits_too() -> None:
    theirs = letter(ANN, OWNER, "Gladly.\n", answers=new_id(OWNER), subject="Re: Offer")
    person = met(gleaned(theirs, proof=Proof.NONE))
    assert person.contact is None
    assert [one.reason for one in person.correspondent.suggestions] == ["unproven"]


def test_a_message_from_the_future_was_said_when_it_was_received() -> None:
    assert gleaned(letter(ANN, OWNER, "Hello\n", at=NOW + timedelta(days=5))).said_at == NOW


def test_the_key_tells_senders_and_dates_apart() -> None:
    first = letter(ANN, OWNER, "Hello\n", at=NOW, message_id="one@example.com")
    forged = letter("mallory@example.org", OWNER, "Hello\n", at=NOW, message_id="one@example.com")
    again = letter(ANN, OWNER, "Hello\n", at=NOW, message_id="one@example.com", headers={"X-Hop": "1"})
    assert gleaned(first).key == gleaned(again).key != gleaned(forged).key


EXCLUDED = ExclusionRules(Exclusions.of(["ann@example.com"], ["secret.example"]))


@pytest.mark.parametrize(
    ("sender", "to", "headers", "rule"),
    [
        (ANN, OWNER, {}, "excluded_address"),
        ("bob@Mail.Secret.example", OWNER, {}, "excluded_domain"),
        ("bob@example.com", f"{OWNER}, {ANN}", {"Cc": "x@secret.example"}, None),
        (OWNER, ANN, {}, "excluded_address"),
        (OWNER, "bob@example.com", {"Cc": f"cor@example.com, {ANN}"}, "excluded_address"),
        (OWNER, "bob@example.com", {"Bcc": "x@secret.example"}, "excluded_domain"),
        (OWNER, "bob@example.com", {}, None),
    ],
)
def test_a_message_is_left_alone_for_who_wrote_it_or_whom_the_owner_wrote_to(
    sender: str, to: str, headers: dict[str, str], rule: str | None
) -> None:
    reading = read(letter(sender, to, "Hello\n", headers=headers), owner=INBOX.addresses)
    assert excluded(reading, EXCLUDED) == rule


def test_a_message_of_two_authors_is_left_alone_for_either() -> None:
    raw = letter("bob@example.com", OWNER, "Hello\n").replace(
        b"From: bob@example.com", b"From: bob@example.com, x@secret.example"
    )
    assert excluded(read(raw, owner=INBOX.addresses), EXCLUDED) == "excluded_domain"


def test_capture_that_is_off_for_every_field_is_off() -> None:
    nothing = replace(INBOX, preferences=Preferences(capture_by_field=dict.fromkeys(Topic, Capture.OFF)))
    theirs = letter(ANN, OWNER, "Gladly.\n", answers=new_id(OWNER), subject="Re: Offer")
    assert met(gleaned(theirs), nothing).contact is None


def test_what_is_under_review_is_suggested_even_of_whom_the_owner_knows() -> None:
    careful = replace(INBOX, preferences=Preferences(capture=Capture.REVIEW))
    theirs = letter(ANN, OWNER, "Gladly.\n", answers=new_id(OWNER), subject="Re: Offer")
    person = met(gleaned(theirs), careful)
    assert person.contact is None
    assert [one.reason for one in person.correspondent.suggestions] == ["review"]
