"""Finding a browser."""

from pathlib import Path

import pytest

from local.chromium import INSTALLERS, ChromiumMissingError, chromium_path
from tests.unit.local.programs import program


@pytest.mark.parametrize("name", ["chromium", "chromium-browser", "google-chrome"])
def test_a_browser_is_found_by_its_usual_names(path: Path, tmp_path: Path, name: str) -> None:
    made = program(path, name)
    assert chromium_path(tmp_path) == str(made)


def test_one_that_only_says_what_to_install_is_none(path: Path, tmp_path: Path) -> None:
    program(path, "chromium-browser", "echo requires the chromium snap to be installed; exit 1")
    chrome = program(path, "google-chrome")
    assert chromium_path(tmp_path) == str(chrome)


@pytest.mark.parametrize(
    "place",
    ["chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell", "chromium-1/mac/Chromium"],
)
def test_playwrights_own_is_found_where_there_is_no_other(path: Path, tmp_path: Path, place: str) -> None:
    own = program(tmp_path, place)
    assert chromium_path(tmp_path) == str(own)
    other = program(path, "chromium")
    assert chromium_path(tmp_path) == str(other)


def test_the_one_that_is_named_counts(monkeypatch: pytest.MonkeyPatch, path: Path, tmp_path: Path) -> None:
    program(path, "chromium")
    monkeypatch.setenv("CHROMIUM", str(program(tmp_path, "mine")))
    assert chromium_path(tmp_path) == str(tmp_path / "mine")


@pytest.mark.parametrize(("does", "fault"), [(None, "is no program"), ("exit 1", "does not start")])
def test_a_named_one_that_is_of_no_use_is_not_replaced_by_another(
    monkeypatch: pytest.MonkeyPatch, path: Path, tmp_path: Path, does: str | None, fault: str
) -> None:
    program(path, "chromium")
    named = tmp_path / "nothing" if does is None else program(tmp_path, "broken", does)
    monkeypatch.setenv("CHROMIUM", str(named))
    with pytest.raises(ChromiumMissingError, match=f"CHROMIUM names {named}, which {fault}"):
        chromium_path(tmp_path)


@pytest.mark.parametrize("installer", [*INSTALLERS, None])
def test_without_one_it_says_in_one_line_how_to_install_it(path: Path, tmp_path: Path, installer: str | None) -> None:
    command = "CHROMIUM=/path/to/chromium"
    if installer:
        program(path, installer)
        command = INSTALLERS[installer]
    with pytest.raises(ChromiumMissingError) as raised:
        chromium_path(tmp_path)
    assert str(raised.value).startswith("There is no Chromium on this machine. Install it: ")
    assert str(raised.value).endswith(command)
    assert "\n" not in str(raised.value)
