"""`gleaner threads`: the life of tasks over a folder of messages."""

import json
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from local.command import Command
from local.commands.perspective import UNKNOWN_REGION, add_perspective, region
from local.errors import LocalCloudError
from local.mail_files import MailFile, mail_files


def _threads(options: Namespace) -> int:
    from local.playing import play  # every table of every language, which no other command needs

    files = _files(options.folder, options.order)
    country = options.country or (None if options.region == UNKNOWN_REGION else options.region)
    for line in play(files, owner=tuple(options.owner), region=options.region, at=options.at, country=country):
        print(json.dumps(line, ensure_ascii=False), flush=True)
    return 0


def _files(folder: Path, order: list[str] | None) -> Iterator[MailFile]:
    if not folder.is_dir():
        raise LocalCloudError(f"There is no folder {folder}.")
    paths = [folder / name for name in order] if order else sorted(folder.glob("*.eml"))
    if not paths:
        raise LocalCloudError(f"There is no message (*.eml) in {folder}.")
    return (MailFile(Path(file.name).name, file.raw) for file in mail_files(paths))


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no moment such as 2026-11-23T09:00:00+01:00") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the messages, *.eml, played by name")
    add_perspective(parser)
    parser.add_argument(
        "--country",
        type=region,
        metavar="CC",
        help="whose public holidays are no business days, such as NL; without it the region's",
    )
    parser.add_argument(
        "--order", type=lambda text: text.split(","), metavar="FILE,FILE…", help="play these, in this order of arrival"
    )
    parser.add_argument(
        "--at",
        type=_moment,
        metavar="DATETIME",
        help="one more line: the state as of that moment (UTC without an offset)",
    )


THREADS = Command(
    ("threads",),
    "the life of tasks over a folder of messages, as JSON lines; stores nothing",
    _threads,
    _arguments,
    description="Plays messages through the functions' own code and prints the state after each. Every message counts as proven.",
)
