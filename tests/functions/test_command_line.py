"""The command `gleaner`: bad input ends with one clear line and a code, never with a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]


def gleaner(state: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join((str(PROJECT / "functions"), str(PROJECT))),
        "GLEANER_LOCAL_STATE": str(state),
    }
    return subprocess.run(
        [sys.executable, "-m", "local.cli", *words], capture_output=True, text=True, check=False, env=environment
    )


@pytest.mark.parametrize(
    "words",
    [
        ("send", "nothing.eml"),
        ("digest", "preview"),
        ("digest", "send"),
        ("contacts", "list"),
        ("contacts", "export"),
        ("contacts", "import", "book.vcf"),
        ("redrive",),
        ("local", "token", "--user", "ann@example.com"),
    ],
)
def test_without_a_cloud_commands_say_how_to_start_one(tmp_path: Path, words: tuple[str, ...]) -> None:
    answer = gleaner(tmp_path, *words)
    assert answer.returncode == 1
    assert answer.stderr == "gleaner: No local cloud is up: start one with `gleaner local up` or `make run`.\n"
    assert answer.stdout == ""


@pytest.mark.parametrize(
    "words", [(), ("local",), ("nonsense",), ("send",), ("local", "token"), ("contacts",), ("contacts", "import")]
)
def test_a_wrong_command_line_is_code_2_and_a_usage_line(tmp_path: Path, words: tuple[str, ...]) -> None:
    answer = gleaner(tmp_path, *words)
    assert answer.returncode == 2
    assert answer.stderr.startswith("usage: gleaner")


def test_status_of_nothing_is_code_1_and_down_of_nothing_is_fine(tmp_path: Path) -> None:
    assert gleaner(tmp_path, "local", "status").returncode == 1
    assert gleaner(tmp_path, "local", "down").returncode == 0


@pytest.mark.parametrize(
    "words",
    [(), ("local",), ("local", "up"), ("send",), ("digest", "send"), ("contacts", "import"), ("redrive",), ("run",)],
)
def test_every_command_explains_itself(tmp_path: Path, words: tuple[str, ...]) -> None:
    answer = gleaner(tmp_path, *words, "--help")
    assert answer.returncode == 0
    assert answer.stdout.startswith("usage: gleaner")
