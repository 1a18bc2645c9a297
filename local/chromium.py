"""The Chromium of this machine, driven by Playwright: for pictures of our pages and for tests that measure them."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from local.errors import LocalCloudError
from local.folders import Folders

if TYPE_CHECKING:
    from playwright.sync_api import Browser

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
VARIABLE = "CHROMIUM"
ON_MACOS = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
#: Where `local.fetching` has Playwright put its own: below the checkout, like everything that it installs.
FETCHED = Folders.default().shared / "browsers"
#: The programs in Playwright's own folders, on Linux and on macOS, by its older and newer names.
_OWN_NAMES = ("chrome-headless-shell", "headless_shell", "Chromium", "Google Chrome for Testing", "chrome")
#: How to install one, by the program that does it, the first that this machine has.
INSTALLERS = {
    "brew": "brew install --cask google-chrome",
    "snap": "sudo snap install chromium",  # Ubuntu's apt has an empty package of that name
    "apt-get": "sudo apt-get install chromium",
    "dnf": "sudo dnf install chromium",
    "zypper": "sudo zypper install chromium",
    "pacman": "sudo pacman -S chromium",
    "apk": "sudo apk add chromium",
}
_START_SECONDS = 30

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


def chromium_path(fetched: Path = FETCHED) -> str:
    """Where Chromium is: what CHROMIUM names, else one of the usual names on the PATH, else Playwright's own.

    Raises `ChromiumMissingError`, which says in one sentence with which command to install one.
    """
    named = os.environ.get(VARIABLE)
    if named:
        path = shutil.which(named)
        if path is None or not starts(path):
            fault = "is no program" if path is None else "does not start"
            raise ChromiumMissingError(f"{VARIABLE} names {named}, which {fault}. Name another, or none.")
        return path
    found = filter(None, map(shutil.which, (*NAMES, ON_MACOS)))
    path = next((one for one in (*found, *_own(fetched)) if starts(one)), None)
    if path is None:
        raise ChromiumMissingError(f"There is no Chromium on this machine. Install it: {advice()}")
    return path


def advice() -> str:
    """The one command that installs a Chromium here."""
    command = next((command for program, command in INSTALLERS.items() if shutil.which(program)), "")
    return command or f"see https://www.chromium.org, then name it: {VARIABLE}=/path/to/chromium"


@cache
def starts(path: str) -> bool:
    """Whether it is a browser: Ubuntu has a `chromium-browser` that only says what to install, and libraries may be missing."""
    with suppress(OSError, subprocess.TimeoutExpired):
        return not subprocess.run(
            [path, "--version"], capture_output=True, check=False, timeout=_START_SECONDS
        ).returncode
    return False


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


def _own(fetched: Path) -> tuple[str, ...]:
    found = (path for name in _OWN_NAMES for path in fetched.glob(f"chromium*/**/{name}") if path.is_file())
    return tuple(str(path) for path in found if os.access(path, os.X_OK))
