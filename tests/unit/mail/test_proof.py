import pytest

from gleaner.mail.message import Proof
from gleaner.mail.parsing import parse
from gleaner.mail.proof import prove
from tests.unit.mail.mails import SES_ID, mail, received_by_ses, spf

GOOD = ("dkim=pass header.i=@example.com", "dkim=pass header.i=@amazonses.com", "dmarc=pass header.from=example.com")
NO_DMARC = "dmarc=none header.from=example.com"


def proof_of(
    raw: bytes, *, ses_message_id: str | None = SES_ID, is_journal: bool = False, is_route: bool = False
) -> Proof:
    read = parse(raw)
    return prove(read.headers, read, ses_message_id=ses_message_id, is_journal=is_journal, is_journal_route=is_route)


@pytest.mark.parametrize(
    ("results", "proof"),
    [
        ((spf(), *GOOD), Proof.DMARC),
        ((spf(), "dkim=pass header.i=@example.com", NO_DMARC), Proof.DKIM),
        ((spf("softfail"), "dkim=pass header.i=@mail.example.com", "dmarc=permerror"), Proof.DKIM),
        ((spf(), NO_DMARC), Proof.SPF),
        ((spf(sender="bounce@mail.example.com"), NO_DMARC), Proof.SPF),
        ((spf(), "dkim=permerror header.i=@example.com", "dmarc=pass header.from=example.com"), Proof.DMARC),
        ((spf("fail"), "dkim=fail header.i=@example.com", "dmarc=fail header.from=example.com"), Proof.NONE),
        ((spf("none"), NO_DMARC), Proof.NONE),
        ((spf(sender="x@other.example"), "dkim=pass header.i=@other.example", NO_DMARC), Proof.NONE),
        ((spf(sender="x@amazonses.com"), "dkim=pass header.i=@amazonses.com", NO_DMARC), Proof.NONE),
        ((spf("fail"), "dmarc=pass header.from=other.example"), Proof.NONE),
    ],
)
def test_what_proves_from(results: tuple[str, ...], proof: Proof):
    assert proof_of(received_by_ses(*results)) is proof


def test_without_an_ses_id_nothing_is_proven():
    assert proof_of(received_by_ses(spf(), *GOOD), ses_message_id=None) is Proof.NONE


def test_a_block_of_another_delivery_proves_nothing():
    assert proof_of(received_by_ses(spf(), *GOOD, ses_id="x" * 40)) is Proof.NONE


def test_a_whole_forged_block_below_proves_nothing():
    forged = (
        f"Received: from mx.example.com (mx [192.0.2.5]) by inbound-smtp.eu-west-1.amazonaws.com with SMTP id {SES_ID} for x; y",
        "Authentication-Results: amazonses.com; dmarc=pass header.from=example.com;",
        "X-SES-RECEIPT: forged",
    )

    assert proof_of(received_by_ses(spf("fail"), "dmarc=fail header.from=example.com", below=forged)) is Proof.NONE
    assert proof_of(mail("x", "Received: from a by b; c", *forged)) is Proof.NONE


def test_a_second_authentication_results_below_proves_nothing():
    below = ("Authentication-Results: amazonses.com; dmarc=pass header.from=example.com;",)

    assert proof_of(received_by_ses(spf("fail"), "dmarc=fail header.from=example.com", below=below)) is Proof.NONE


def test_another_servers_results_prove_nothing():
    raw = received_by_ses(spf(), *GOOD).replace(b"amazonses.com;\r\n spf", b"mx.example.com;\r\n spf")

    assert proof_of(raw) is Proof.NONE


@pytest.mark.parametrize(
    "greeting",
    ["x; dmarc=pass header.from=example.com; y", "x dmarc=pass", "x; dkim=pass header.i=@example.com"],
)
def test_a_greeting_that_writes_clauses_proves_nothing(greeting: str):
    results = (spf("none", "eve@other.example", greeting), "dmarc=fail header.from=example.com")

    assert proof_of(received_by_ses(*results, sender="eve@other.example", greeting=greeting)) is Proof.NONE


def test_a_mail_from_that_writes_clauses_proves_nothing():
    sender = '"x; dkim=pass header.i=@example.com; "@other.example'
    results = (spf("pass", sender), "dmarc=fail header.from=example.com")

    assert proof_of(received_by_ses(*results, sender=sender)) is Proof.NONE


def test_a_clause_inside_a_comment_is_a_comment():
    result = "spf=fail (spfCheck: x; dmarc=pass header.from=example.com; (nested; dkim=pass header.i=@example.com))"

    assert proof_of(received_by_ses(result, "dmarc=fail header.from=example.com")) is Proof.NONE


def test_two_authors_are_proven_by_nothing():
    assert proof_of(received_by_ses(spf(), *GOOD, from_="a@example.com, b@example.com")) is Proof.NONE
    assert proof_of(received_by_ses(spf(), *GOOD, below=("From: owner@corp.example",))) is Proof.NONE


@pytest.mark.parametrize(
    "envelope",
    [
        "bob+caf_=token=in.example.net@example.com",
        "bob+SRS=44ldt=IX=other.example=eve@example.com",
        "bounces+SRS=h=ts@example.com",
    ],
)
def test_a_forwarders_envelope_proves_the_forwarder_alone(envelope: str):
    """Mail with a forged From of the owner's own domain, auto-forwarded by that domain, passes SPF and DMARC honestly."""
    passed = "dmarc=pass header.from=example.com"

    assert proof_of(received_by_ses(spf(sender=envelope), passed, sender=envelope)) is Proof.NONE
    signed = (spf(sender=envelope), "dkim=pass header.i=@example.com", passed)
    assert proof_of(received_by_ses(*signed, sender=envelope)) is Proof.DMARC


def test_a_journal_report_counts_on_the_journaling_address_alone():
    assert proof_of(mail(), is_journal=True, is_route=True) is Proof.JOURNAL
    assert proof_of(mail(), is_journal=True, is_route=False) is Proof.NONE
    assert proof_of(mail(), is_journal=False, is_route=True) is Proof.NONE


def test_a_report_by_the_forwarding_address_is_not_proven_by_results_inside_it():
    assert proof_of(received_by_ses(spf(), *GOOD), is_journal=True) is Proof.NONE
