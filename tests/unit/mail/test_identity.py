from gleaner.mail.direction import direction_of
from gleaner.mail.identity import message_key
from gleaner.mail.message import Direction
from gleaner.mail.reading import read
from tests.unit.mail.mails import SAMPLES, mail, message

OWNER = frozenset(("bob@example.org", "b.owner@example.org"))


def test_the_same_message_by_two_routes_has_one_key():
    report = (SAMPLES / "mail-exchange-journal-report.eml").read_bytes()
    wrapped = read(report, owner=OWNER).message
    plain = message(
        "another body",
        "Received: from x by y; z",
        Message_ID="<original@example.com>",
        Date="Tue, 3 Mar 2026 09:12:00 +0000",
    )

    assert message_key(wrapped, "ses-1") == message_key(plain, "ses-2")


def test_a_foreign_mail_with_a_known_message_id_has_another_key():
    assert message_key(message(), "s") != message_key(message(From="eve@example.com"), "s")
    assert message_key(message(), "s") != message_key(message(Date="Wed, 04 Mar 2026 10:12:00 +0100"), "s")


def test_without_a_message_id_the_delivery_is_the_key():
    nameless = message(Message_ID=None)

    assert message_key(nameless, "ses-1") != message_key(nameless, "ses-2")
    assert message_key(nameless, "ses-1") == message_key(nameless, "ses-1")


def test_from_tells_the_direction():
    assert direction_of(message(From="B.Owner@example.org"), OWNER) is Direction.OUTGOING
    assert direction_of(message(), OWNER) is Direction.INCOMING
    assert direction_of(message(From=None), OWNER) is Direction.INCOMING
    assert read(mail(From="Bob <BOB@example.org>"), owner=OWNER).direction is Direction.OUTGOING
