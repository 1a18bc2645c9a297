"""Raw messages in files, folders and mboxes."""

import mailbox
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from local.errors import LocalCloudError


@dataclass(frozen=True, slots=True)
class MailFile:
    """One raw message; `name` is its path, with `#<number>` after it inside an mbox."""

    name: str
    raw: bytes


def mail_files(paths: Iterable[Path]) -> Iterator[MailFile]:
    """The messages of files (one each), `.mbox` files (many) and folders (all files below, by name).

    Raises `LocalCloudError` naming the first path that is not there.
    """
    for path in paths:
        if not path.exists():
            raise LocalCloudError(f"There is no file or folder {path}.")
        if path.is_dir():
            yield from mail_files(sorted(one for one in path.rglob("*") if one.is_file() and one.name[0] != "."))
        elif path.suffix == ".mbox":
            yield from _mbox(path)
        else:
            yield MailFile(str(path), _without_separator(path.read_bytes()))


def _without_separator(raw: bytes) -> bytes:
    """A message as it was sent: exports and old archives leave the mbox's `From ` line on top."""
    return raw.partition(b"\n")[2] if raw.startswith(b"From ") else raw


def _mbox(path: Path) -> Iterator[MailFile]:
    with closing(mailbox.mbox(path, create=False)) as box:
        for number, key in enumerate(box.keys(), start=1):
            yield MailFile(f"{path}#{number}", box.get_bytes(key))
