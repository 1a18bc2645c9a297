from datetime import UTC, datetime, timedelta

import pytest

from gleaner.mail import reasons
from gleaner.mail.admission import effective_date, refusal, refusal_at_intake
from gleaner.mail.parsing import headers_of
from tests.unit.mail.mails import message

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("dated_at", "first_received", "expected"),
    [
        (NOON - HOUR, NOON - HOUR / 2, NOON - HOUR),
        (NOON - 48 * HOUR, None, NOON - 48 * HOUR),  # an old mail sent again
        (NOON, NOON - 48 * HOUR, NOON - 48 * HOUR),  # re-dated, its own way contradicts it
        (None, NOON - HOUR, NOON - HOUR),
        (None, None, NOON),
        (NOON + 9000 * HOUR, None, NOON),  # a clock in the future
    ],
)
def test_the_date_that_counts(dated_at: datetime | None, first_received: datetime | None, expected: datetime):
    assert effective_date(dated_at, first_received, NOON) == expected


def intake(*pairs: tuple[str, str], enabled_at: datetime = NOON, **changed: str | bool | datetime) -> str | None:
    settings = {"received_at": NOON + HOUR, "virus_verdict": "PASS", "spam_verdict": "PASS", **changed}
    return refusal_at_intake(headers_of(pairs), enabled_at=enabled_at, **settings)  # type: ignore[arg-type]


OLD = ("Date", "Mon, 02 Mar 2026 10:00:00 +0000")
NEW = ("Date", "Tue, 03 Mar 2026 12:30:00 +0000")


def test_new_mail_is_admitted():
    assert intake(NEW) is None


def test_older_mail_is_refused():
    assert intake(OLD) == reasons.BEFORE_SWITCH_ON
    assert intake(NEW, ("Received", "from a by b; Mon, 02 Mar 2026 10:00:00 +0000")) == reasons.BEFORE_SWITCH_ON
    assert intake(NEW, received_at=NOON - HOUR) == reasons.BEFORE_SWITCH_ON


def test_mail_written_in_the_second_of_switching_on_is_new():
    same_second = ("Date", "Tue, 03 Mar 2026 12:00:00 +0000")

    assert intake(same_second, enabled_at=NOON + timedelta(milliseconds=700)) is None


def test_verdicts_that_fail_refuse_and_doubtful_ones_do_not():
    assert intake(NEW, virus_verdict="FAIL") == reasons.VIRUS
    assert intake(NEW, spam_verdict="FAIL") == reasons.SPAM
    assert intake(NEW, spam_verdict="GRAY", virus_verdict="PROCESSING_FAILED") is None


def test_our_own_digest_is_refused():
    assert intake(NEW, ("X-Gleaner-Digest", "2026-03-03")) == reasons.OWN_DIGEST


def test_the_age_of_a_journal_report_is_left_to_extraction():
    assert intake(OLD, ("X-MS-Journal-Report", "")) is None


def test_a_date_that_was_cut_off_is_left_to_extraction():
    received = ("Received", "from a by b; Mon, 02 Mar 2026 10:00:00 +0000")

    assert intake(received, headers_truncated=True) is None
    assert intake(received) == reasons.BEFORE_SWITCH_ON


def test_the_real_message_is_judged_again():
    old, new = message(Date=OLD[1]), message(Date=NEW[1])

    assert refusal(old, received_at=NOON + HOUR, enabled_at=NOON) == reasons.BEFORE_SWITCH_ON
    assert refusal(new, received_at=NOON + HOUR, enabled_at=NOON) is None
    assert refusal(message(Date=None), received_at=NOON + HOUR, enabled_at=NOON) is None
    assert refusal(message("x", "X-Gleaner-Digest: 1"), received_at=NOON, enabled_at=NOON) == reasons.OWN_DIGEST
