"""Pictures of every page, in light, in dark and on a phone: `make screenshots`. The sample and its moment are always the same."""

import asyncio
import os
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from tests.account import ENVIRONMENT, OUTBOX_URL, start_account, start_account_outbox
from tests.pages.palette import with_palette

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.pages.sample import Sample
    from tests.pages.table import PageRow

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
"""A Tuesday morning."""
FOLDER = Path(__file__).parents[2] / "docs" / "screenshots"
QUIET = {"POWERTOOLS_LOG_LEVEL": "CRITICAL", "POWERTOOLS_METRICS_DISABLED": "true"}
TALLEST = 1100
"""CSS pixels: what is further down is more of the same."""


@dataclass(frozen=True, slots=True)
class Look:
    """One way to look at a page."""

    name: str
    width: int
    least: int
    scheme: Literal["light", "dark"] = "light"


LOOKS = (Look("light", 1100, 700), Look("dark", 1100, 700, "dark"), Look("phone", 390, 800))


@contextmanager
def standing_sample() -> Iterator["Sample"]:
    """The sample as of `NOW`, in an account of its own."""
    from local.catalogues import compile_catalogues
    from local.folders import Folders
    from local.outbox_client import OutboxClient
    from local.processes import Processes
    from tests.functions.api import world as worlds
    from tests.pages.sample import sample

    compile_catalogues()
    with tempfile.TemporaryDirectory(prefix="gleaner-screenshots-") as scratch:
        folders = Folders.under(Path(scratch))
        folders.run.mkdir()
        processes = Processes(folders.state / "processes.json", folders.logs)
        try:
            account = start_account(processes, folders)
            start_account_outbox(processes, folders)
            yield sample(worlds.build(account, OutboxClient(OUTBOX_URL, folders.outbox), now=NOW), NOW)
        finally:
            processes.stop_all()


def picture(browser: "Browser", url: str, found: "Sample", row: "PageRow", folder: Path) -> Iterator[Path]:
    """A page in every look."""
    from api.browser import SESSION_COOKIE

    blank = browser.new_page()
    cookie = row.seen_by(found).cookies.get(SESSION_COOKIE)
    for look in LOOKS:
        context = browser.new_context(
            viewport={"width": look.width, "height": look.least},
            color_scheme=look.scheme,
            locale="en-GB",
            timezone_id="Europe/Amsterdam",
            reduced_motion="reduce",
        )
        try:
            if cookie:
                context.add_cookies(
                    [{"name": SESSION_COOKIE, "value": cookie, "secure": True, "domain": "localhost", "path": "/"}]
                )
            page = context.new_page()
            page.goto(f"{url}{row.path(found)}")
            tall = page.evaluate("document.documentElement.scrollHeight")
            page.set_viewport_size({"width": look.width, "height": max(look.least, min(tall, TALLEST))})
            path = folder / f"{row.name}-{look.name}.png"
            path.write_bytes(with_palette(blank, page.screenshot()))
            yield path
        finally:
            context.close()
    blank.close()


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pictures and print their names."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="pages of tests/pages/table.py; all unless told")
    parser.add_argument(
        "--out", type=Path, default=FOLDER, metavar="FOLDER", help="where to (default: docs/screenshots)"
    )
    options = parser.parse_args(arguments)
    os.environ.update(ENVIRONMENT | QUIET)

    from local.chromium import chromium_path, running_chromium
    from tests.browser.site import served
    from tests.pages.table import PAGES

    chromium_path()  # before anything is started
    rows = [row for row in PAGES if row.is_pictured and (not options.names or row.name in options.names)]
    options.out.mkdir(parents=True, exist_ok=True)
    asyncio.set_event_loop(asyncio.new_event_loop())
    with standing_sample() as found, served(found.world.nobody()) as url, running_chromium() as browser:
        for row in rows:
            for path in picture(browser, url, found, row, options.out):
                print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
