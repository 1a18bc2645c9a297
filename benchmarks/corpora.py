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
}


@dataclass(frozen=True, slots=True)
class Corpus:
    """A folder of raw mails."""

    name: str
    files: tuple[Path, ...]


def corpus(name: str) -> Corpus:
    """The mails of one corpus; ends the program with what to fetch where it is missing."""
    folder = DATA / name
    if not folder.is_dir():
        sys.exit(f"{name} is missing: put {SOURCES[name]} into a folder, and its parent into GLEANER_DATA.")
    patterns = {"signatures": "messages/*.eml", "robustness": "**/*.eml"}
    files = sorted(one for one in folder.glob(patterns.get(name, "**/*")) if one.is_file())
    return Corpus(name, tuple(files))
