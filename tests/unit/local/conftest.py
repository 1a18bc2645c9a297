"""A machine with nothing on it."""

from pathlib import Path

import pytest


@pytest.fixture
def path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The one folder of the PATH, empty; CHROMIUM names nothing."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(folder))
    return folder
