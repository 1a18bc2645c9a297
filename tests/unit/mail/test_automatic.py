import pytest

from gleaner.mail import reasons
from gleaner.mail.automatic import SIGNS, is_list_post, skip_reason, skip_reason_of_headers
from gleaner.mail.message import Headers
from gleaner.mail.parsing import headers_of, parse
from tests.unit.mail.mails import mail, message


@pytest.mark.parametrize(
    ("shown_by", "lines", "reason"),
    [
        ("Gleaner", ("X-Gleaner-Digest: 2026-03-03", "Auto-Submitted: auto-generated"), reasons.OWN_DIGEST),
        ("RFC 3834 reply", ("Auto-Submitted: auto-replied (vacation)",), reasons.AUTO_REPLY),
        ("RFC 3834 program", ("Auto-Submitted: auto-generated",), reasons.AUTOMATIC),
        ("RFC 5436 Sieve", ("Auto-Submitted: auto-notified; owner-email=x",), reasons.AUTOMATIC),
        ("Outlook rules", ("Auto-Submitted: auto-generated", "X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent"), reasons.AUTO_REPLY),
        ("autoresponder", ("X-Autoreply: yes",), reasons.AUTO_REPLY),
        ("autoresponder", ("Precedence: auto_reply",), reasons.AUTO_REPLY),
        ("Exim bounce", ("X-Failed-Recipients: x@example.org",), reasons.BOUNCE),
        ("Exchange invitation", ("X-MS-Exchange-Calendar-Originator-Id: 1",), reasons.CALENDAR),
        ("GitHub", ("X-GitHub-Reason: mention", "List-ID: o/r <r.o.github.com>", "List-Post: <mailto:x@reply.example>"), reasons.ROBOT),
        ("Jira", ("X-JIRA-FingerPrint: abc",), reasons.ROBOT),
        ("Zendesk", ("X-Mailer: Zendesk Mailer",), reasons.ROBOT),
        ("newsletter", ("List-Unsubscribe: <https://n.example/u>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click"), reasons.BULK),
        ("newsletter", ("List-Unsubscribe: <mailto:u@n.example>",), reasons.BULK),
        ("Mailchimp", ("X-MC-User: abc",), reasons.BULK),
        ("mailing program", ("Precedence: bulk",), reasons.BULK),
        ("announcements", ("List-Id: <news.example.com>",), reasons.LIST),
        ("announcements", ("List-Id: <news.example.com>", "List-Post: NO"), reasons.LIST),
        ("Google Group", ("X-Original-From: x@example.org", "Mailing-list: list g@example.com", "List-Post: <https://g.example>"), reasons.LIST),
    ],
)  # fmt: skip
def test_mail_that_nobody_wrote_is_skipped_for_its_reason(shown_by: str, lines: tuple[str, ...], reason: str):
    assert skip_reason(message("x", *lines)) == reason


@pytest.mark.parametrize(
    ("described", "reason"),
    [
        ("multipart/report; report-type=delivery-status; boundary=b", reasons.BOUNCE),
        ("multipart/report; report-type=disposition-notification; boundary=b", reasons.READ_RECEIPT),
        ("multipart/report; report-type=feedback-report; boundary=b", reasons.FEEDBACK_REPORT),
        ("text/calendar; method=REQUEST; charset=utf-8", reasons.CALENDAR),
        ("text/calendar; charset=utf-8; method=REPLY", reasons.CALENDAR),
        ("text/calendar; method=PUBLISH", None),
    ],
)
def test_reports_and_invitations_are_known_by_their_type(described: str, reason: str | None):
    body = "--b\r\n\r\nx\r\n--b--"

    assert skip_reason(parse(mail(body, Content_Type=described))) == reason


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: Offer",
        "Auto Reply: Offer",
        "Out of Office: Offer",
        "Automatisch antwoord: Offerte",
        "Automatische reactie: Offerte",
        "Automatische Antwort: Angebot",
        "Abwesenheitsnotiz: Angebot",
        "Réponse automatique : Offre",
        "自動応答: 件名",
    ],
)
def test_automatic_replies_are_known_by_their_subject(subject: str):
    assert skip_reason(message(Subject=subject)) == reasons.AUTO_REPLY


@pytest.mark.parametrize(
    "subject",
    ["Re: Automatic reply: Offer", "Out of office next week, call me", "Abwesend am Montag", "Automatic doors"],
)
def test_a_person_writing_about_absence_is_read(subject: str):
    assert skip_reason(message(Subject=subject)) is None


def test_absence_beside_another_sign_is_an_automatic_reply():
    assert skip_reason(message("x", "Return-Path: <>", Subject="Out of office next week")) == reasons.AUTO_REPLY
    assert skip_reason(message("x", "X-Auto-Response-Suppress: All", Subject="Afwezig")) == reasons.AUTO_REPLY


@pytest.mark.parametrize(
    ("sender", "reason"),
    [
        ("no-reply@example.com", reasons.ROBOT),
        ("noreply+abc@example.com", reasons.ROBOT),
        ("do-not-reply@example.com", reasons.ROBOT),
        ("orders-noreply@example.com", reasons.ROBOT),
        ("notifications@example.com", reasons.ROBOT),
        ("bounces+12-ann=example.org@example.com", reasons.ROBOT),
        ("MAILER-DAEMON@example.com", reasons.BOUNCE),
        ("postmaster@example.com", reasons.BOUNCE),
        ("info@example.com", None),
        ("noreen@example.com", None),
        ("systems.engineer@example.com", None),
    ],
)
def test_robots_are_known_by_their_address(sender: str, reason: str | None):
    assert skip_reason(message(From=sender)) == reason


@pytest.mark.parametrize(
    ("shown_by", "lines"),
    [
        ("Exchange on letters", ("X-Auto-Response-Suppress: DR, OOF, AutoReply",)),
        ("RFC 3834", ("Auto-Submitted: no",)),
        ("a company that sends by SES", ("Feedback-ID: 1.eu-west-1.abc:AmazonSES",)),
        ("redirected mail", ("X-MS-Exchange-Inbox-Rules-Loop: bob@example.org", "Resent-From: bob@example.org")),
        ("a forwarder's envelope", ("Return-Path: <>",)),
        ("a signature service", ("X-CodeTwoProcessed: true", "X-EXCLAIMER-MD-CONFIG: 1")),
        ("Mailman post", ("List-Id: <l.example.com>", "List-Post: <mailto:l@lists.example.com>", "Precedence: bulk", "List-Unsubscribe: <x>")),
        ("Mailman 1 post", ("X-BeenThere: l@lists.example.com", "Precedence: bulk")),
    ],
)  # fmt: skip
def test_letters_with_odd_headers_are_read(shown_by: str, lines: tuple[str, ...]):
    assert skip_reason(message("x", *lines)) is None


def test_what_a_list_itself_sends_is_skipped():
    lines = ("List-Id: <l.lists.example.com>", "List-Post: <mailto:l@lists.example.com>")

    assert skip_reason(message("x", *lines, From="List <l@lists.example.com>")) == reasons.LIST


def test_a_post_to_a_list_is_known_as_one():
    assert is_list_post(headers_of([("List-Post", "<mailto:l@lists.example.com>")]))
    assert not is_list_post(headers_of([("List-Post", "NO")]))
    assert not is_list_post(Headers(()))


def test_before_unwrapping_only_our_own_digest_is_told():
    assert skip_reason_of_headers(headers_of([("x-gleaner-digest", "1")])) == reasons.OWN_DIGEST
    assert skip_reason_of_headers(headers_of([("Auto-Submitted", "auto-generated"), ("Precedence", "bulk")])) is None


def test_every_reason_has_a_sentence():
    assert {sign.reason for sign in SIGNS} <= set(reasons.SENTENCES)
