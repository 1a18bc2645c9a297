"""One run of the jobs function in a process of its own, to be killed: `python -m … OWNER_ID JOB_ID`."""

import sys
from datetime import timedelta

from gleaner.job import JobOrder
from jobs import handler

if __name__ == "__main__":
    owner_id, job_id = sys.argv[1:]
    sys.stdout.write(handler.runner.run(JobOrder(owner_id, job_id), lambda: timedelta(minutes=5)))
