"""What SES says afterwards."""

import pytest

from digest import handler
from digest.making import Outcome
from gleaner.digests.mime import DigestId
from gleaner.store import digests
from tests.functions.digest.desk import NOW, Owner, event, invoke, make, ses_event


def test_a_permanent_bounce_stops_the_digest_and_nothing_else(owner: Owner) -> None:
    owner.has_task()
    owner.is_due(NOW)
    invoke(ses_event("ses-bounce-event", owner.digest_id))
    inbox = owner.inbox()
    assert (inbox.digest_stopped, inbox.next_digest_at, inbox.is_enabled) == ("bounced", None, True)
    assert make(owner) is Outcome.UNWANTED
    assert make(owner, digest_id=DigestId(owner.inbox_id, "2026-11-24#now#a1")) is Outcome.UNWANTED


@pytest.mark.parametrize("kind", ["Transient", "Undetermined"])
def test_a_bounce_that_may_pass_stops_nothing(owner: Owner, kind: str) -> None:
    invoke(ses_event("ses-bounce-event", owner.digest_id, bounceType=kind))
    assert owner.inbox().digest_stopped is None


def test_a_complaint_stops_the_digest(owner: Owner) -> None:
    complaint = ses_event("ses-send-event", owner.digest_id)
    complaint["detail"] |= {
        "eventType": "Complaint",
        "complaint": {"complainedRecipients": [], "complaintSubType": None},
    }
    invoke(complaint)
    invoke(complaint)
    assert owner.inbox().digest_stopped == "complained"


def test_events_of_other_mail_change_nothing(owner: Owner) -> None:
    invoke(ses_event("ses-bounce-event", None))
    invoke(ses_event("ses-send-event", DigestId("nobody", "2026-11-24")))
    assert owner.inbox().digest_stopped is None


def test_a_send_event_that_comes_twice_or_late_changes_nothing_more(owner: Owner) -> None:
    owner.has_task()
    make(owner)
    before = digests.get(owner.inbox_id, owner.digest_id.digest_key)
    invoke(ses_event("ses-send-event", owner.digest_id))
    assert digests.get(owner.inbox_id, owner.digest_id.digest_key) == before


def test_the_true_events_about_an_unknown_inbox_end_well() -> None:
    for name in ("tick", "digest-queue", "ses-send-event", "ses-bounce-event"):
        invoke(event(name))


def test_what_the_function_does_not_serve_is_refused() -> None:
    with pytest.raises(handler.UnknownEventError, match="events/"):
        invoke({"source": "aws.s3"})
