"""`gleaner read`: what Gleaner would do with messages."""

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from local.command import Command
from local.commands.perspective import add_perspective
from local.errors import LocalCloudError
from local.folders import Folders
from local.mail_files import mail_files


def _read(options: Namespace) -> int:
    from local.reading import comprehend_at, read_files  # phone tables and parsers, which no other command needs

    url = None if options.no_comprehend else options.comprehend or _running_comprehend()
    if url is None and not options.no_comprehend:
        print("gleaner: no local cloud is up, so Comprehend is not asked (--no-comprehend says so)", file=sys.stderr)
    lines = read_files(
        mail_files(options.path),
        owner=frozenset(options.owner),
        region=options.region,
        comprehend=comprehend_at(url) if url else None,
    )
    for line in lines:
        print(json.dumps(line, ensure_ascii=False), flush=True)
    return 0


def _running_comprehend() -> str | None:
    from local.cloud import running_stack

    try:
        return running_stack(Folders.default()).comprehend_url
    except LocalCloudError:
        return None


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "path", nargs="+", type=Path, metavar="PATH", help="a message, an .mbox, or a folder of messages"
    )
    add_perspective(parser)
    asked = parser.add_mutually_exclusive_group()
    asked.add_argument(
        "--comprehend", metavar="URL", help="a Comprehend endpoint (default: the local cloud's, if it is up)"
    )
    asked.add_argument("--no-comprehend", action="store_true", help="by the rules alone")


READ = Command(
    ("read",),
    "what Gleaner would do with messages, as JSON lines; stores nothing",
    _read,
    _arguments,
    description="Prints one JSON line a message: its zones, what it says of its sender, and its follow-ups. Stores nothing.",
)
