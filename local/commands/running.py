"""`gleaner run` and `gleaner demo`."""

import sys
import time
from argparse import ArgumentParser, Namespace

from local import cloud, demo
from local.command import Command
from local.commands.cloud import summary
from local.folders import Folders
from local.progress import Progress
from local.stack_file import StackFile, read_stack_file

_LOOK_SECONDS = 1.0


def _run(options: Namespace) -> int:
    folders, progress = Folders.default(), Progress(is_quiet=options.quiet)
    try:
        stack = cloud.up(folders, progress)
        outcome = demo.play(folders, stack, progress)
        print(_links(read_stack_file(folders.stack_file), folders, outcome), flush=True)
        return _stay(folders)
    finally:
        cloud.down(folders)


def _demo(options: Namespace) -> int:
    folders, progress = Folders.default(), Progress(is_quiet=options.quiet)
    was_up = cloud.status(folders).is_up
    try:
        outcome = demo.play(folders, cloud.up(folders, progress), progress)
        print(outcome.mail.text)
        for complaint in outcome.complaints:
            print(f"gleaner: the digest is not as it must be: {complaint}", file=sys.stderr)
        return 1 if outcome.complaints else 0
    finally:
        if not (was_up or options.keep):
            cloud.down(folders)


def _stay(folders: Folders) -> int:
    try:
        while (found := cloud.status(folders)).is_up:
            time.sleep(_LOOK_SECONDS)
    except KeyboardInterrupt:
        print("stopping", file=sys.stderr)
        return 0
    print(f"gleaner: {', '.join(found.died) or 'the cloud'} ended: see {folders.logs}", file=sys.stderr)
    return 1


def _links(stack: StackFile, folders: Folders, outcome: demo.Outcome) -> str:
    rows = [
        "",
        outcome.mail.text.rstrip(),
        "",
        summary(stack, folders),
        f"{'This digest:':24}{stack.outbox_url}/mails/{outcome.mail.mail_id}",
        f"{'Send it more mail:':24}gleaner send --as-new FILE…   (to {stack.demo.forwarding_address})",
        *(f"{'Not as it must be:':24}{complaint}" for complaint in outcome.complaints),
        "",
        "Ctrl-C stops everything.",
    ]
    return "\n".join(rows)


def _quiet(parser: ArgumentParser) -> None:
    parser.add_argument("--quiet", action="store_true", help="say nothing of the progress")


def _demo_arguments(parser: ArgumentParser) -> None:
    _quiet(parser)
    parser.add_argument("--keep", action="store_true", help="leave the cloud up")


RUN = Command(("run",), "start the local cloud, play the demo, stay until Ctrl-C", _run, _quiet)
DEMO = Command(("demo",), "the same, check the digest and exit: 0 only if it is as it must be", _demo, _demo_arguments)
