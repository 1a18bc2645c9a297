"""A run that is killed (SIGKILL, no clean-up) while it works."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

from gleaner.job import Job, JobState
from tests.functions.api.rows import contact_of
from tests.functions.jobs.desk import Desk, cards
from tests.running_cloud import wait_for

PROJECT = Path(__file__).parents[3]


def killed_while_it_works(desk: Desk, job: Job, done: int) -> None:
    """One run, killed by its id as soon as so much is done."""
    command = [sys.executable, "-m", "tests.functions.jobs.one_run", job.owner_id, job.job_id]
    environment = {**os.environ, "PYTHONPATH": f"{PROJECT / 'functions'}:{PROJECT}"}
    process = subprocess.Popen(command, cwd=PROJECT / "functions", env=environment, stdout=subprocess.PIPE)
    try:
        wait_for(lambda: desk.job(job).done >= done, "the job to be at work", 60)
        process.kill()
        assert process.wait(10) == -signal.SIGKILL
    finally:
        process.kill()
        process.communicate(timeout=10)


def test_killed_twice_while_it_takes_in_a_file_everybody_is_in_the_book_once(desk: Desk) -> None:
    mark = uuid4().hex[:8]
    job = desk.takes_in(cards(1000, mark))
    for done in (200, 400):
        killed_while_it_works(desk, job, done)
        assert not desk.run(job), "its lease is not over"
        desk.expire_lease(job)
    over = desk.run_to_the_end(job)
    assert (over.state, over.done, over.total, over.trouble_count) == (JobState.DONE, 1000, 1000, 0)
    assert over.counts["created"] + over.counts["unchanged"] == 1000
    assert all(contact_of(f"p{number}.{mark}@example.org") for number in range(0, 1000, 7))
