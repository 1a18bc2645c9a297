"""`gleaner redrive`: dead letters back into the pipeline."""

import json
from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from local.aws import Aws
from local.cloud import running_stack
from local.command import Command
from local.deployment import stack_outputs
from local.folders import Folders
from local.redrive import redrive
from local.stack_file import queues_of


def _redrive(options: Namespace) -> int:
    if options.stack is None:
        stack = running_stack(Folders.default())
        aws, queues = Aws(stack.aws_endpoint_url), stack.queues
    else:
        aws = Aws.account(options.region, options.profile)
        queues = queues_of(stack_outputs(options.stack, aws.cloudformation))
    rows = redrive(aws, queues, is_dry=options.dry_run)
    for row in rows:
        if options.json:
            print(json.dumps(asdict(row)))
        else:
            left = f", {row.unreadable} left that cannot be read" if row.unreadable else ""
            print(f"{row.queue + ':':22}{row.waiting} waiting, {row.redriven} put back{left}")
    return 1 if any(row.unreadable for row in rows) else 0


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--stack", metavar="NAME", help="a stack in your AWS account (default: the local cloud)")
    parser.add_argument("--region", help="its region (default: the shell's)")
    parser.add_argument("--profile", help="a profile of your AWS configuration (default: the shell's)")
    parser.add_argument("--dry-run", action="store_true", help="only count what waits")
    parser.add_argument("--json", action="store_true", help="print a line of JSON for each queue")


REDRIVE = Command(
    ("redrive",),
    "put dead letters back into the pipeline, here or on AWS",
    _redrive,
    _arguments,
    description="Puts messages of the dead-letter queues back into their queues, and runs failed invocations again.",
)
