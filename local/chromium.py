"""The Chromium of this machine, driven by Playwright: for pictures of our pages and for tests that measure them."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from local.errors import LocalCloudError

if TYPE_CHECKING:
    from playwright.sync_api import Browser

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
VARIABLE = "CHROMIUM"
ON_MACOS = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"

#: It shall do nothing but show our page.
_QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",  # containers have 64 MB there, less than a long page in colours
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)


class ChromiumMissingError(LocalCloudError):
    """There is no browser to show pages in."""


def chromium_path() -> str:
    """Where Chromium is: what CHROMIUM names, or one of the usual names on the PATH; raises `ChromiumMissingError`."""
    named = os.environ.get(VARIABLE)
    found = next(filter(None, map(shutil.which, (named,) if named else (*NAMES, ON_MACOS))), None)
    if found is None:
        missing = f"{VARIABLE} names {named}, which is no program" if named else "There is no Chromium on this machine"
        raise ChromiumMissingError(
            f"{missing}. Install it (Debian: apt install chromium; Ubuntu: snap install chromium; macOS: brew install "
            f"--cask google-chrome), or name one: {VARIABLE}=/path/to/chromium."
        )
    return found


@contextmanager
def running_chromium() -> Iterator["Browser"]:
    """A browser without a window, for as long as this lasts; raises `ChromiumMissingError`."""
    from playwright.sync_api import sync_playwright  # a quarter of a second that other commands need not pay

    path = chromium_path()
    # Chromium cannot sandbox itself as root, as which containers run; it shows nothing here but pages of ours.
    arguments = (*_QUIET, "--no-sandbox") if os.geteuid() == 0 else _QUIET
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(arguments))
        try:
            yield browser
        finally:
            browser.close()
