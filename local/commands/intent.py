"""`gleaner intent`: which sentences ask for a follow-up."""

import json
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from gleaner.mail.message import Direction
from local.command import Command
from local.errors import LocalCloudError


def _intent(options: Namespace) -> int:
    from gleaner.followups.finding import Context, find  # tables of every language, which no other command needs
    from gleaner.language.identification import identify

    for sentence in _sentences(options.file):
        context = Context(
            direction=options.direction,
            language=options.language or identify(sentence) or "",
            said_on=options.today,
            owner_names=(),
            counterpart="",
        )
        found = max(find(sentence, context), key=lambda one: one.score, default=None)
        answer = {
            "sentence": sentence,
            "follow_up": found is not None,
            "kind": found.kind if found else None,
            "due_on": found.due_on.isoformat() if found and found.due_on else None,
            "score": found.score if found else 0.0,
        }
        print(json.dumps(answer, ensure_ascii=False), flush=True)
    return 0


def _sentences(name: str) -> Iterator[str]:
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise LocalCloudError(f"{name} cannot be read: {error.strerror}.") from None
    return (line.strip() for line in text.splitlines() if line.strip())


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no date such as 2026-11-23") from None


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE|-", help="a sentence a line; - for standard input")
    parser.add_argument(
        "--direction",
        type=Direction,
        choices=list(Direction),
        default=Direction.INCOMING,
        help="who says it: somebody to the owner, or the owner (default: incoming)",
    )
    parser.add_argument(
        "--today",
        type=_date,
        default=datetime.now(UTC).date(),
        metavar="DATE",
        help="the day on which it is said (default: today)",
    )
    parser.add_argument("--language", metavar="xx", help="ISO 639-1 code (default: identified sentence by sentence)")


INTENT = Command(
    ("intent",),
    "which sentences ask for a follow-up, as JSON lines",
    _intent,
    _arguments,
    description="Reads one sentence a line and prints one JSON line each: whether it is a follow-up, which, and due when.",
)
