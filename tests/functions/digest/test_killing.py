"""A run that is killed (SIGKILL, no clean-up) on either side of the moment at which SES takes the digest."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from digest.making import DigestPendingError, Outcome
from gleaner.digests.mime import DigestId
from gleaner.store import digests
from gleaner.store.digests import CONFIRMATION, DigestState
from tests.functions.digest.desk import AN_HOUR, NOW, Owner, invoke, make, ses_event
from tests.running_cloud import wait_for
from tests.unit.digests import samples

PROJECT = Path(__file__).parents[3]
SOON = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Run:
    """The function at work on an owner's digest."""

    process: subprocess.Popen[bytes]

    def kill(self) -> None:
        """End it by its id, with nothing left for it to do."""
        self.process.kill()
        assert self.process.wait(10) == -signal.SIGKILL


@contextmanager
def running(owner: Owner, now: datetime) -> Iterator[Run]:
    order = (owner.inbox_id, owner.digest_id.digest_key, now.isoformat())
    command = [sys.executable, "-m", "tests.functions.digest.one_run", *order]
    process = subprocess.Popen(command, cwd=PROJECT / "functions", env=_environment(), stdout=subprocess.PIPE)
    try:
        yield Run(process)
    finally:
        process.kill()
        process.communicate(timeout=10)


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": f"{PROJECT / 'functions'}:{PROJECT}"}


def killed_when(owner: Owner, now: datetime, is_there: Callable[[], bool], what: str) -> None:
    with running(owner, now) as run:
        wait_for(is_there, what, 30)
        run.kill()
    owner.outbox.heal()


def sends(owner: Owner) -> int:
    """How often SES may have taken the digest, by its row."""
    row = digests.get(owner.inbox_id, owner.digest_id.digest_key)
    return row.sends if row else 0


def killed_before_ses_takes_it(owner: Owner, now: datetime = NOW) -> None:
    before = sends(owner)
    owner.outbox.stall(1)
    killed_when(owner, now, lambda: sends(owner) > before, "the digest to be under way")


def killed_after_ses_took_it(owner: Owner, now: datetime = NOW) -> None:
    before = len(owner.mails())
    owner.outbox.hang(1)
    killed_when(owner, now, lambda: len(owner.mails()) > before, "SES to have the digest")


@pytest.fixture
def busy(owner: Owner) -> Owner:
    """An owner with something to be told."""
    owner.has_task()
    owner.knows(samples.suggested(at=NOW - AN_HOUR))
    return owner


def test_a_run_that_nobody_kills_sends_one_digest(busy: Owner) -> None:
    with running(busy, NOW) as run:
        assert run.process.communicate(timeout=30)[0] == b"sent"
    assert (busy.state(), len(busy.mails())) == (DigestState.SENT, 1)


def test_killed_before_ses_took_it_the_digest_goes_out_once_ten_minutes_later(busy: Owner) -> None:
    killed_before_ses_takes_it(busy)
    assert (busy.state(), len(busy.mails())) == (DigestState.SENDING, 0)
    with pytest.raises(DigestPendingError):
        make(busy, NOW + CONFIRMATION - SOON)
    assert busy.mails() == []
    assert [make(busy, NOW + CONFIRMATION), make(busy, NOW + CONFIRMATION)] == [Outcome.SENT, Outcome.SETTLED]
    assert len(busy.mails()) == 1
    assert busy.inbox().digested_until == NOW - AN_HOUR


def test_killed_after_ses_took_it_the_send_event_settles_it_and_one_mail_went_out(busy: Owner) -> None:
    killed_after_ses_took_it(busy)
    assert (busy.state(), busy.inbox().digested_until) == (DigestState.SENDING, None)
    with pytest.raises(DigestPendingError):
        make(busy, NOW + CONFIRMATION - SOON)
    invoke(ses_event("ses-send-event", busy.digest_id))
    assert (busy.state(), busy.inbox().digested_until) == (DigestState.SENT, NOW - AN_HOUR)
    assert make(busy, NOW + CONFIRMATION) is Outcome.SETTLED
    assert len(busy.mails()) == 1


def test_killed_after_ses_took_it_and_without_a_send_event_two_mails_went_out_and_no_third(busy: Owner) -> None:
    killed_after_ses_took_it(busy)
    assert len(busy.mails()) == 1
    assert make(busy, NOW + CONFIRMATION) is Outcome.SENT
    assert make(busy, NOW + 2 * CONFIRMATION) is Outcome.SETTLED
    first, second = busy.mails()
    assert first.subject == second.subject


def test_killed_at_both_sends_it_is_left_alone_until_an_event_settles_it(busy: Owner) -> None:
    killed_after_ses_took_it(busy)
    killed_after_ses_took_it(busy, NOW + CONFIRMATION)
    assert make(busy, NOW + 2 * CONFIRMATION) is Outcome.UNCONFIRMED
    assert (busy.state(), len(busy.mails())) == (DigestState.SENDING, 2)
    invoke(ses_event("ses-send-event", busy.digest_id))
    assert (busy.state(), busy.inbox().digested_until) == (DigestState.SENT, NOW - AN_HOUR)
    assert len(busy.mails()) == 2


def test_killed_on_either_side_in_turn_there_is_one_mail_and_no_third_attempt(busy: Owner) -> None:
    killed_before_ses_takes_it(busy)
    killed_after_ses_took_it(busy, NOW + CONFIRMATION)
    assert make(busy, NOW + 2 * CONFIRMATION) is Outcome.UNCONFIRMED
    assert len(busy.mails()) == 1


def test_killed_before_ses_both_times_the_next_days_digest_says_all_of_it(busy: Owner) -> None:
    killed_before_ses_takes_it(busy)
    killed_before_ses_takes_it(busy, NOW + CONFIRMATION)
    assert make(busy, NOW + 2 * CONFIRMATION) is Outcome.UNCONFIRMED
    assert busy.mails() == []
    assert make(busy, NOW + timedelta(days=1), DigestId(busy.inbox_id, "2026-11-25")) is Outcome.SENT
    assert [mail.subject for mail in busy.mails()] == ["1 follow-up, 1 suggestion"]
