import os
import sys
import time
from pathlib import Path

import pytest

from local.errors import StepFailedError
from local.processes import Process, Processes

FOREVER = "import time; time.sleep(600)"
PARENT = f"import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', {FOREVER!r}]); time.sleep(600)"


@pytest.fixture
def processes(tmp_path: Path) -> Processes:
    return Processes(tmp_path / "processes.json", tmp_path / "logs")


def group_is_gone(leader: int) -> bool:
    try:
        os.killpg(leader, 0)
    except ProcessLookupError:
        return True
    except PermissionError:  # macOS says so of a group of zombies
        return True
    return False


def test_children_end_with_their_parent(processes: Processes, tmp_path: Path) -> None:
    process = processes.start("parent", [sys.executable, "-c", PARENT], {}, tmp_path)
    time.sleep(0.3)
    assert processes.stop_all() == 1
    deadline = time.monotonic() + 5
    while not group_is_gone(process.pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not process.is_running
    assert processes.registered() == ()


def test_a_pid_that_now_is_somebody_elses_is_left_alone(tmp_path: Path, processes: Processes) -> None:
    other = Processes(tmp_path / "other.json", tmp_path / "logs")
    somebody = other.start("somebody", [sys.executable, "-c", FOREVER], {}, tmp_path)
    stale = Process("ours", somebody.pid, "another birth", somebody.log)
    processes._write([stale])
    assert not stale.is_running
    assert processes.stop_all() == 0
    assert somebody.is_running
    other.stop_all()


def test_another_instance_recognises_what_was_started(processes: Processes, tmp_path: Path) -> None:
    started = processes.start("one", [sys.executable, "-c", FOREVER], {}, tmp_path)
    again = Processes(tmp_path / "processes.json", tmp_path / "logs")
    assert again.registered() == (started,)
    assert again.registered()[0].is_running
    assert again.stop_all() == 1


def test_a_process_that_dies_fails_the_step_with_its_last_words(processes: Processes, tmp_path: Path) -> None:
    words = "print('no model here'); raise SystemExit(3)"
    process = processes.start("model", [sys.executable, "-c", words], {}, tmp_path)
    with pytest.raises(StepFailedError, match="no model here"):
        processes.wait_for(process, lambda: False, 10, "Install one.")
    processes.stop_all()
