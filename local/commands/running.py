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
from local.users import PASSWORD

_LOOK_SECONDS = 1.0


def _run(options: Namespace) -> int:
    folders, progress = Folders.default(), Progress(is_quiet=options.quiet)
    was_up = cloud.status(folders).is_up
    try:
        stack = cloud.up(folders, progress)
        if stack.demo.inbox_id:
            progress.say("the sample mails were delivered when it was started")
            print(_links(stack, folders), flush=True)
        else:
            print(summary(stack, folders), flush=True)  # to look on while the mails are on their way
            outcome = demo.play(folders, stack, progress)
            print(
                outcome.mail.text, _links(read_stack_file(folders.stack_file), folders, outcome), sep="\n", flush=True
            )
        return _stay(folders)
    finally:
        if was_up:
            print("left up, as it was before: `gleaner local down` ends it", file=sys.stderr)
        else:
            cloud.down(folders)


def _demo(options: Namespace) -> int:
    folders, progress = _fresh_folders(), Progress(is_quiet=options.quiet)
    try:
        outcome = demo.play(folders, cloud.up(folders, progress), progress)
        print(outcome.mail.text)
        for complaint in outcome.complaints:
            print(f"gleaner: the digest is not as it must be: {complaint}", file=sys.stderr)
        return 1 if outcome.complaints else 0
    finally:
        cloud.down(folders)


def _fresh_folders() -> Folders:
    """The user's cloud unless it is up: a demo begins with nothing, and must not take anything down."""
    folders = Folders.default()
    return Folders.under(folders.state / "demo") if cloud.status(folders).is_up else folders


def _stay(folders: Folders) -> int:
    try:
        while (found := cloud.status(folders)).is_up:
            time.sleep(_LOOK_SECONDS)
    except KeyboardInterrupt:
        print("stopping", file=sys.stderr)
        return 0
    print(f"gleaner: {', '.join(found.died) or 'the cloud'} ended: see {folders.logs}", file=sys.stderr)
    return 1


def _links(stack: StackFile, folders: Folders, outcome: demo.Outcome | None = None) -> str:
    rows = [summary(stack, folders)]
    if outcome is not None:
        rows.append(f"{'This digest:':24}{stack.outbox_url}/mails/{outcome.mail.mail_id}")
        rows += [f"{'Not as it must be:':24}{complaint}" for complaint in outcome.complaints]
    rows.append(f"{'Sign in as:':24}{stack.demo.owner}, password {PASSWORD}")
    rows.append(f"{'Send it more mail:':24}gleaner send --as-new FILE…")
    rows += ["", "Ctrl-C stops."]
    return "\n".join(rows)


def _quiet(parser: ArgumentParser) -> None:
    parser.add_argument("--quiet", action="store_true", help="say nothing of the progress")


RUN = Command(("run",), "start the local cloud, play the demo, stay until Ctrl-C", _run, _quiet)
DEMO = Command(("demo",), "the same, check the digest and exit: 0 only if it is as it must be", _demo, _quiet)
