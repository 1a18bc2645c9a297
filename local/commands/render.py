"""`gleaner digest render`: pictures of sample digests as mail programs show them."""

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from gleaner.wording import DEFAULT_LOCALE, LOCALES
from local.chromium import chromium_path, running_chromium
from local.command import Command
from local.errors import UsageError
from local.folders import Folders
from local.screens import SCREENS, photograph

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from gleaner.digests.rendering import Rendered


def _render(options: Namespace) -> int:
    from local.digest_samples import samples  # templates and Babel, which no other command needs

    chromium_path()  # before anything is written
    folder: Path = options.out or Folders.default().shared / "pictures" / options.locale
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"Pictures cannot be written to {folder}: {error.strerror}.") from None
    written: list[Path] = []
    with running_chromium() as browser:
        for name, digest in samples(options.locale).items():
            print(f"{name}: {digest.subject}", file=sys.stderr)
            written += _pictures(browser, digest, folder, name)
    print(json.dumps([str(path) for path in written]) if options.json else "\n".join(map(str, written)))
    return 0


def _pictures(browser: "Browser", digest: "Rendered", folder: Path, name: str) -> list[Path]:
    """What was mailed, in both forms, and how it looks."""
    (folder / f"{name}.html").write_text(digest.html)
    (folder / f"{name}.txt").write_text(digest.text)
    written = [folder / f"{name}.html", folder / f"{name}.txt"]
    for screen in SCREENS:
        picture = folder / f"{name}-{screen.name}.png"
        photograph(browser, digest.html, screen, picture)
        written.append(picture)
    return written


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--locale", choices=LOCALES, default=DEFAULT_LOCALE, help="the language (default: en)")
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="where to (default: .local/pictures/LOCALE)")
    parser.add_argument("--json", action="store_true", help="print the files as JSON")


RENDER = Command(
    ("digest", "render"),
    "picture sample digests as mail programs show them",
    _render,
    _arguments,
    "Writes sample digests as HTML, as text, and as pictures: desktop, phone, dark, at 200 % zoom, without the style "
    "block, with colours turned round. Needs Chromium; CHROMIUM names one.",
)
