"""The processes of one cloud, in the order in which they depend on each other."""

import os
import sys
import urllib.request
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from local.emulator import Wiring, client_environment, start_emulator
from local.folders import Folders
from local.ports import HOST, free_ports, is_listening
from local.processes import Process, Processes

_ADVICE = "Its log is below. `gleaner local down` and another `up` start afresh on other ports."


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the services of a cloud listen, all on the loopback interface."""

    emulator_port: int
    tap_port: int
    trace_port: int
    outbox_port: int
    comprehend_port: int
    smtp_port: int

    @property
    def emulator_url(self) -> str:
        """The AWS endpoint."""
        return f"http://{HOST}:{self.emulator_port}"

    @property
    def tap_url(self) -> str:
        """Where the functions call AWS."""
        return f"http://{HOST}:{self.tap_port}"

    @property
    def outbox_url(self) -> str:
        """The outbox, for SES v2 and for browsers."""
        return f"http://{HOST}:{self.outbox_port}"

    @property
    def comprehend_url(self) -> str:
        """Where the functions find Comprehend."""
        return f"http://{HOST}:{self.comprehend_port}"


def start_services(processes: Processes, folders: Folders) -> Addresses:
    """Start all of them on free ports and wait until each answers; the language model loads meanwhile."""
    addresses = Addresses(*free_ports(6))
    for folder in (folders.run, folders.logs, folders.outbox):
        folder.mkdir(parents=True, exist_ok=True)
    comprehend = start_comprehend(processes, folders, addresses.comprehend_port)
    start_emulator(processes, folders, _wiring(addresses))
    tap = _start_tap(processes, folders, addresses)
    door = _start(processes, folders, "door", ["local.door.server", str(addresses.smtp_port)], addresses)
    outbox = _start(processes, folders, "outbox", _outbox_arguments(folders, addresses), addresses)
    for process, port in ((tap, addresses.tap_port), (door, addresses.smtp_port), (outbox, addresses.outbox_port)):
        processes.wait_for(process, _listens_on(port), 20, _ADVICE)
    wait_for_comprehend(processes, comprehend, addresses.comprehend_port)
    return addresses


def start_comprehend(processes: Processes, folders: Folders, port: int) -> Process:
    """Start the Comprehend endpoint in the environment that has the language model."""
    command = [str(folders.nlp_python), "-m", "local.comprehend.server", str(port)]
    return processes.start("comprehend", command, _plain_environment(folders), folders.project)


def wait_for_comprehend(processes: Processes, process: Process, port: int) -> None:
    """Wait until the model is loaded."""
    processes.wait_for(process, _answers(f"http://{HOST}:{port}/_usage"), 90, _ADVICE)


def _wiring(addresses: Addresses) -> Wiring:
    return Wiring(
        port=addresses.emulator_port,
        aws_url=addresses.tap_url,
        ses_url=addresses.outbox_url,
        comprehend_url=addresses.comprehend_url,
        trace_address=f"{HOST}:{addresses.trace_port}",
    )


def _start_tap(processes: Processes, folders: Folders, addresses: Addresses) -> Process:
    ports = [addresses.tap_port, addresses.emulator_port, addresses.trace_port]
    arguments = ["local.tap.server", *map(str, ports), str(folders.logs / "traces.log")]
    return _start(processes, folders, "tap", arguments, addresses)


def _outbox_arguments(folders: Folders, addresses: Addresses) -> list[str]:
    return ["local.outbox.server", str(addresses.outbox_port), addresses.emulator_url, str(folders.outbox)]


def _start(
    processes: Processes, folders: Folders, name: str, arguments: Sequence[str], addresses: Addresses
) -> Process:
    environment = _plain_environment(folders) | client_environment(addresses.emulator_url)
    return processes.start(name, [sys.executable, "-m", *arguments], environment, folders.project)


def _plain_environment(folders: Folders) -> dict[str, str]:
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(folders.run),
        "TMPDIR": str(folders.run),
        "LANG": "C.UTF-8",
        "PYTHONPATH": os.pathsep.join((str(folders.project), str(folders.project / "functions"))),
        "PYTHONUNBUFFERED": "1",
        "OMP_NUM_THREADS": "1",
    }


def _listens_on(port: int) -> Callable[[], bool]:
    return lambda: is_listening(port)


def _answers(url: str) -> Callable[[], bool]:
    def answers() -> bool:
        try:
            with urllib.request.urlopen(url, timeout=1) as answer:  # noqa: S310 - our own loopback url
                return bool(answer.read())
        except OSError:
            return False

    return answers
