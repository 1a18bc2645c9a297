"""Fetches a browser where this machine has none: Playwright's own, or as root the distribution's package."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from local.chromium import FETCHED, VARIABLE, ChromiumMissingError, chromium_path, starts


@dataclass(frozen=True, slots=True)
class Way:
    """A way to come by a browser: what it is called, and its commands one after another."""

    name: str
    commands: tuple[Sequence[str], ...]


def fetched_chromium(folder: Path = FETCHED, *, is_root: bool) -> str:
    """The browser that there is; without one, that of the first way that leads to one. Raises `ChromiumMissingError`."""
    try:
        return chromium_path(folder)
    except ChromiumMissingError:
        if os.environ.get(VARIABLE):
            raise
    for way in _ways(is_root=is_root):
        print(f"No Chromium here: trying {way.name}", file=sys.stderr, flush=True)
        if _went(way, folder):
            starts.cache_clear()
            try:
                return chromium_path(folder)
            except ChromiumMissingError:
                print("It does not start.", file=sys.stderr)
    return chromium_path(folder)


def _ways(*, is_root: bool) -> Iterator[Way]:
    playwright = shutil.which("playwright") or str(Path(sys.executable).with_name("playwright"))
    yield Way("Playwright's own", ((playwright, "install", "--only-shell", "chromium"),))
    if is_root and shutil.which("apt-get"):
        # Playwright's own came and does not start, or did not come: the package brings what it needs along.
        install = ("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium")
        yield Way("the distribution's package", (("apt-get", "update", "-qq"), install))


def _went(way: Way, folder: Path) -> bool:
    environment = {**os.environ, "PLAYWRIGHT_BROWSERS_PATH": str(folder), "DEBIAN_FRONTEND": "noninteractive"}
    for command in way.commands:
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, errors="replace", env=environment, check=False
            )
        except OSError as error:
            print(f"{command[0]}: {error.strerror}", file=sys.stderr)
            return False
        if done.returncode:
            print(_cause(done.stdout + done.stderr), file=sys.stderr)
            return False
    return True


def _cause(output: str) -> str:
    """The line of what a command printed that says why it failed."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return next(
        (line for line in lines if line.startswith(("Error", "E:"))), lines[-1] if lines else "It said nothing."
    )


def main() -> int:
    """Print where the browser is; 1 and a sentence where none can be had."""
    try:
        print(fetched_chromium(is_root=os.geteuid() == 0))
    except ChromiumMissingError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
