"""`sam build` of the template, skipped when nothing it reads has changed."""

import fcntl
import hashlib
import os
import platform
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from local.errors import LocalCloudError, StepFailedError
from local.folders import Folders
from local.layer import pack_layer

_RUNTIMES = ("python3.11", "python3.12", "python3.13")
_NOISE = ("__pycache__", ".pyc", ".mo", ".DS_Store")


@dataclass(frozen=True, slots=True)
class Target:
    """What the functions run on here: this machine's processor and `python`, the emulator's own, whatever `runtime` says."""

    runtime: str
    architecture: str
    python: str

    @property
    def parameters(self) -> list[str]:
        """The template parameters that say so."""
        return [f"Runtime={self.runtime}", f"Architecture={self.architecture}"]


@dataclass(frozen=True, slots=True)
class Build:
    """A finished build: its template, and the fingerprint of all that went into it."""

    template: Path
    fingerprint: str


def host_target(folders: Folders) -> Target:
    """The runtime and architecture to build for on this machine."""
    question = "import sys; print('python%d.%d' % sys.version_info[:2])"
    python = folders.emulator_python
    answer = subprocess.run([python, "-c", question], capture_output=True, text=True, check=True)
    own = answer.stdout.strip()
    architecture = "arm64" if platform.machine() in ("arm64", "aarch64") else "x86_64"
    # A newer Python than Lambda has runs the functions here too; the template then names the newest that Lambda has.
    return Target(own if own in _RUNTIMES else _RUNTIMES[-1], architecture, own)


def build(folders: Folders, target: Target) -> Build:
    """Build the functions and the layer for `target`; clouds that start at once build one after another."""
    if not folders.template.exists():
        raise LocalCloudError(f"{folders.template} is missing: this is not a checkout of Gleaner.")
    folders.build.mkdir(parents=True, exist_ok=True)
    built = folders.build / "aws" / "template.yaml"
    with _locked(folders.build / "lock", fcntl.LOCK_EX):
        fingerprint = _digest(folders, target, ("functions", "layers"))
        stamp = folders.build / "fingerprint"
        if not built.exists() or not stamp.exists() or stamp.read_text() != fingerprint:
            stamp.unlink(missing_ok=True)
            _sam_build(folders, target)
            stamp.write_text(fingerprint)
        packed = pack_layer(built, _digest(folders, target, ("layers",))[:16])
    return Build(packed, fingerprint)


@contextmanager
def unchanged(folders: Folders) -> Iterator[None]:
    """No other cloud builds as long as this lasts."""
    with _locked(folders.build / "lock", fcntl.LOCK_SH):
        yield


def run_sam(step: str, arguments: Sequence[str], folders: Folders, environment: dict[str, str], advice: str) -> str:
    """Run the SAM command line; a failure carries the tail of its output and the advice."""
    tools = Path(sys.executable).parent
    if not (tools / "sam").exists():
        raise LocalCloudError(f"{tools / 'sam'} is missing: run `make setup`, which installs it.")
    path = os.pathsep.join((str(tools), os.environ.get("PATH", os.defpath)))
    quiet = {"SAM_CLI_TELEMETRY": "0", "NO_COLOR": "1", "PATH": path}
    answer = subprocess.run(
        [tools / "sam", *arguments],
        cwd=folders.project,
        env={**_without_aws(os.environ), **quiet, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if answer.returncode != 0:
        raise StepFailedError(step, answer.stdout, advice)
    return answer.stdout


def _sam_build(folders: Folders, target: Target) -> None:
    arguments = ["build", "--cached", "--template-file", str(folders.template)]
    arguments += ["--build-dir", str(folders.build / "aws"), "--cache-dir", str(folders.build / "cache")]
    arguments += ["--parameter-overrides", *target.parameters]
    advice = "Check template.yaml, layers/dependencies and that the package index can be reached; then try again."
    # The layer's makefile builds for this machine's own Python and processor, not for Lambda's.
    host = {"GLEANER_RUNTIME": target.python, "GLEANER_ARCHITECTURE": "host"}
    run_sam("`sam build`", arguments, folders, host, advice)


def _digest(folders: Folders, target: Target, names: tuple[str, ...]) -> str:
    digest = hashlib.sha256(repr(target).encode())
    for path in (folders.template, *_sources(folders, names)):
        digest.update(str(path.relative_to(folders.project)).encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _sources(folders: Folders, names: tuple[str, ...]) -> Iterator[Path]:
    for name in names:
        for path in sorted((folders.project / name).rglob("*")):
            if path.is_file() and not any(noise in str(path) for noise in _NOISE):
                yield path


def _without_aws(environment: "os._Environ[str]") -> dict[str, str]:
    return {name: value for name, value in environment.items() if not name.startswith(("AWS_", "SAM_"))}


@contextmanager
def _locked(lock: Path, kind: int) -> Iterator[None]:
    with lock.open("w") as handle:
        fcntl.flock(handle, kind)
        yield
