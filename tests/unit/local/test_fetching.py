"""Fetching a browser, by programs on a PATH of the test's own that do or refuse what the real ones would."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from local.chromium import ChromiumMissingError
from local.fetching import fetched_chromium
from tests.unit.local.programs import program

PROJECT = Path(__file__).parents[3]
OWN = "chromium_headless_shell-1/linux/chrome-headless-shell"
REFUSED = "echo Downloading; echo 'Error: getaddrinfo ENOTFOUND cdn.playwright.dev'; exit 1"


def making(made: str, log: Path, does: str = "") -> str:
    """A script that notes how it was called and makes a browser."""
    makes = f'd={made}; /bin/mkdir -p "${{d%/*}}"; printf "#!/bin/sh\\n{does}\\n" >"$d"; /bin/chmod +x "$d"'
    return f'echo "$0 $*" >>{log}; {makes}'


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """What was called."""
    made = tmp_path / "calls.log"
    made.touch()
    return made


def calls(log: Path) -> list[str]:
    return [line.rpartition("/")[2] for line in log.read_text().splitlines()]


def test_where_there_is_one_nothing_is_fetched(path: Path, tmp_path: Path, log: Path) -> None:
    program(path, "playwright", making("/nowhere", log))
    program(path, "apt-get", making("/nowhere", log))
    chromium = program(path, "chromium")
    assert fetched_chromium(tmp_path / "own", is_root=True) == str(chromium)
    assert calls(log) == []


def test_playwrights_own_comes_first_and_into_our_folder(path: Path, tmp_path: Path, log: Path) -> None:
    program(path, "playwright", making(f"$PLAYWRIGHT_BROWSERS_PATH/{OWN}", log))
    program(path, "apt-get", making("/nowhere", log))
    assert fetched_chromium(tmp_path / "own", is_root=True) == str(tmp_path / "own" / OWN)
    assert calls(log) == ["playwright install --only-shell chromium"]


@pytest.mark.parametrize("fails", ["does not come", "does not start"])
def test_as_root_the_distributions_package_follows(
    path: Path, tmp_path: Path, log: Path, capfd: pytest.CaptureFixture[str], fails: str
) -> None:
    broken = making(f"$PLAYWRIGHT_BROWSERS_PATH/{OWN}", log, "exit 127")
    program(path, "playwright", REFUSED if fails == "does not come" else broken)
    program(path, "apt-get", f'test "$1" = update || {{ {making(str(path / "chromium"), log)}; }}')
    assert fetched_chromium(tmp_path / "own", is_root=True) == str(path / "chromium")
    assert calls(log)[-1].startswith("apt-get install -y")
    said = "ENOTFOUND" if fails == "does not come" else "does not start"
    assert said in capfd.readouterr().err


@pytest.mark.parametrize(("is_root", "installs"), [(False, "exit 0"), (True, "echo E: no such package; exit 100")])
def test_where_nothing_helps_it_stops_with_the_one_command(
    path: Path, tmp_path: Path, log: Path, *, is_root: bool, installs: str
) -> None:
    program(path, "playwright", REFUSED)
    program(path, "apt-get", f'echo "apt-get $*" >>{log}; test "$1" = update || {{ {installs}; }}')
    with pytest.raises(
        ChromiumMissingError, match=r"^There is no Chromium .* Install it: sudo apt-get install chromium$"
    ):
        fetched_chromium(tmp_path / "own", is_root=is_root)
    assert bool(calls(log)) == is_root


def test_one_that_is_named_and_missing_is_not_fetched(
    monkeypatch: pytest.MonkeyPatch, path: Path, tmp_path: Path, log: Path
) -> None:
    program(path, "playwright", making(f"$PLAYWRIGHT_BROWSERS_PATH/{OWN}", log))
    monkeypatch.setenv("CHROMIUM", "nothing")
    with pytest.raises(ChromiumMissingError, match="CHROMIUM names nothing"):
        fetched_chromium(tmp_path / "own", is_root=True)
    assert calls(log) == []


@pytest.mark.parametrize("has_one", [True, False])
def test_make_stops_where_there_is_none(path: Path, *, has_one: bool) -> None:
    program(path, "playwright", REFUSED)
    named = {"CHROMIUM": str(program(path, "mine"))} if has_one else {"CHROMIUM": "nothing"}
    done = subprocess.run(
        [sys.executable, "-m", "local.fetching"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **named, "PYTHONPATH": f"{PROJECT}:{PROJECT / 'functions'}"},
    )
    assert (done.returncode, bool(done.stdout), done.stderr.count("\n")) == ((0, True, 0) if has_one else (1, False, 1))
