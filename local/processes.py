"""Background processes of one cloud: started, recognised again after a crash, ended with their children."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from local.errors import LocalCloudError, StepFailedError

#: Nothing of a cloud outlives it, so nobody needs long to say good-bye.
_TERM_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Process:
    """A process of ours: the pid alone proves nothing once it has been reused, pid and start time do."""

    name: str
    pid: int
    birth: str
    log: str

    @property
    def is_running(self) -> bool:
        """Whether this very process still runs."""
        return _birth(self.pid) == self.birth


class Processes:
    """The register of what a cloud has started, kept in a file so that any later command can end it."""

    def __init__(self, register: Path, logs: Path) -> None:
        self._register = register
        self._logs = logs

    def registered(self) -> tuple[Process, ...]:
        """All processes ever registered and not yet ended, running or not."""
        if not self._register.exists():
            return ()
        try:
            rows = json.loads(self._register.read_text())
            return tuple(Process(**row) for row in rows)
        except (ValueError, TypeError):
            raise LocalCloudError(f"{self._register} is damaged: remove it after ending its processes.") from None

    def start(self, name: str, command: Sequence[str], environment: Mapping[str, str], cwd: Path) -> Process:
        """Start a process in a session of its own, with exactly this environment, logging to `<name>.log`."""
        self._logs.mkdir(parents=True, exist_ok=True)
        log = self._logs / f"{name}.log"
        with log.open("wb") as output:
            child = subprocess.Popen(
                list(command),
                env=dict(environment),
                cwd=cwd,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        # It is meant to outlive us; without a return code Popen would warn of it when it is forgotten.
        child.returncode = 0
        process = Process(name, child.pid, _birth(child.pid), str(log))
        self._write((*self.registered(), process))
        return process

    def wait_for(self, process: Process, is_ready: Callable[[], bool], seconds: float, advice: str) -> None:
        """Wait until `is_ready()`; a process that dies or takes longer fails the step with the tail of its log."""
        deadline = time.monotonic() + seconds
        while not is_ready():
            is_late = time.monotonic() > deadline
            if is_late or not process.is_running:
                how = f"{process.name} was not ready after {seconds:.0f} s" if is_late else f"{process.name} ended"
                raise StepFailedError(f"Starting {how}, so this", Path(process.log).read_text(errors="replace"), advice)
            time.sleep(0.05)

    def stop_all(self) -> int:
        """End everything registered, children included; returns how many processes were running."""
        processes = self.registered()
        running = sum(process.is_running for process in processes)
        for process in reversed(processes):
            _stop(process)
        self._register.unlink(missing_ok=True)
        return running

    def _write(self, processes: Sequence[Process]) -> None:
        self._register.parent.mkdir(parents=True, exist_ok=True)
        draft = self._register.with_suffix(".draft")
        draft.write_text(json.dumps([asdict(process) for process in processes], indent=1))
        draft.replace(self._register)


def _stop(process: Process) -> None:
    is_somebody_else = _birth(process.pid) not in (process.birth, "")
    if is_somebody_else:
        return
    _signal_group(process.pid, signal.SIGTERM)
    deadline = time.monotonic() + _TERM_SECONDS
    while process.is_running and time.monotonic() < deadline:
        time.sleep(0.02)
    # Lambda workers and other children share the leader's group and may outlive it.
    _signal_group(process.pid, signal.SIGKILL)
    deadline = time.monotonic() + _TERM_SECONDS
    while process.is_running and time.monotonic() < deadline:
        time.sleep(0.02)


def _signal_group(leader: int, number: signal.Signals) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, number)


def _birth(pid: int) -> str:
    """When the process began, in the system's own words; empty when it is gone (or a zombie)."""
    with suppress(ChildProcessError, OSError):
        os.waitpid(pid, os.WNOHANG)
    if sys.platform == "linux":
        return _birth_on_linux(pid)
    answer = subprocess.run(
        ["/bin/ps", "-o", "stat=,lstart=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    status, _, started = answer.stdout.strip().partition(" ")
    return "" if status.startswith("Z") else started.strip()


def _birth_on_linux(pid: int) -> str:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return ""
    # The command name is in parentheses and may hold anything; fields 3 (state) and 22 (start time) follow it.
    fields = stat.rpartition(")")[2].split()
    return "" if fields[0] in ("Z", "X") else fields[19]
