"""`gleaner digest render`: pictures of the samples."""

import json
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from local.screens import SCREENS

pytestmark = pytest.mark.browser
PROJECT = Path(__file__).parents[2]


def render(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join((str(PROJECT / "functions"), str(PROJECT)))
    return subprocess.run(
        [sys.executable, "-m", "local.cli", "digest", "render", *words],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": path, **environment},
    )


def width_of(picture: Path) -> int:
    """From the head of a PNG file."""
    head = picture.read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    width: int = struct.unpack(">I", head[16:20])[0]
    return width


@pytest.mark.usefixtures("browser")
def test_each_sample_is_pictured_on_each_screen(tmp_path: Path) -> None:
    answer = render("--locale", "fr", "--out", str(tmp_path), "--json")
    assert (answer.returncode, answer.stdout.count("\n")) == (0, 1), answer.stderr
    written = [Path(name) for name in json.loads(answer.stdout)]
    assert sorted(written) == sorted(tmp_path.iterdir())
    assert 'lang="fr"' in (tmp_path / "full.html").read_text()
    assert "récapitulatif" in (tmp_path / "full.txt").read_text()
    for screen in SCREENS:
        assert width_of(tmp_path / f"hostile-{screen.name}.png") == screen.width


def test_without_a_browser_it_says_in_one_line_what_to_do(tmp_path: Path) -> None:
    answer = render("--out", str(tmp_path / "pictures"), CHROMIUM="no-such-browser")
    assert answer.returncode == 1
    assert answer.stderr.startswith("gleaner: CHROMIUM names no-such-browser, which is no program. Name another")
    assert answer.stderr.count("\n") == 1
    assert not (tmp_path / "pictures").exists()
