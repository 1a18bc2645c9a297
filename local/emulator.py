"""The AWS emulator: ministack in an environment of its own, with IAM enforced."""

import json
import os
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from local.folders import Folders
from local.ports import HOST
from local.processes import Process, Processes

REGION = "eu-west-1"
#: What the AWS runtime for Python brings besides the standard library: boto3 and what boto3 needs.
_SDK = ("boto3", "botocore", "s3transfer", "jmespath", "dateutil", "six.py", "urllib3")


@dataclass(frozen=True, slots=True)
class Wiring:
    """Which port the emulator listens on, and where its functions find what the emulator lacks."""

    port: int
    aws_url: str | None = None
    ses_url: str | None = None
    comprehend_url: str | None = None
    trace_address: str | None = None

    @property
    def url(self) -> str:
        """Where the emulator answers."""
        return f"http://{HOST}:{self.port}"


def start_emulator(processes: Processes, folders: Folders, wiring: Wiring) -> Process:
    """Start the emulator and wait until it answers."""
    python = folders.emulator_python
    scratch = folders.run / "tmp"
    scratch.mkdir(parents=True, exist_ok=True)
    sdk = _sdk_folder(python, folders.run / "sdk")
    command = [str(python), "-m", "ministack"]
    process = processes.start("emulator", command, _environment(wiring, scratch, sdk), folders.run)
    advice = f"Look into {process.log}; `gleaner local down` and another `up` chooses new ports."
    processes.wait_for(process, lambda: _answers(wiring.url), 30, advice)
    return process


def client_environment(url: str) -> dict[str, str]:
    """Environment variables that make any AWS client, SAM's included, speak to the emulator as its root user."""
    return {
        "AWS_ENDPOINT_URL": url,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",  # the emulator's root user; it guards nothing
        "AWS_DEFAULT_REGION": REGION,
        "AWS_REGION": REGION,
        "AWS_EC2_METADATA_DISABLED": "true",
    }


def _environment(wiring: Wiring, scratch: Path, sdk: Path) -> dict[str, str]:
    """A clean environment: handlers inherit it, so nothing of the user's shell may reach them."""
    given = {
        "AWS_ENDPOINT_URL": wiring.aws_url,
        "AWS_ENDPOINT_URL_SESV2": wiring.ses_url,
        "AWS_ENDPOINT_URL_COMPREHEND": wiring.comprehend_url,
        "AWS_XRAY_DAEMON_ADDRESS": wiring.trace_address,
    }
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(scratch),
        "TMPDIR": str(scratch),
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(Path(__file__).parent / "emulator_path"),
        "PYTHONUNBUFFERED": "1",
        "GLEANER_LAMBDA_SDK": str(sdk),
        "GATEWAY_PORT": str(wiring.port),
        "BIND_HOST": HOST,
        "SFTP_ENABLED": "0",
        "IOT_MTLS_ENABLED": "0",
        "MINISTACK_REGION": REGION,
        "AUTH": "true",
        "STATE_DIR": str(scratch / "state"),
        "AWS_EC2_METADATA_DISABLED": "true",
        **{name: value for name, value in given.items() if value is not None},
    }


def _sdk_folder(python: Path, folder: Path) -> Path:
    """A folder that holds boto3 and its needs alone, as links into the emulator's environment."""
    packages = next((python.parent.parent / "lib").glob("python3*")) / "site-packages"
    folder.mkdir(parents=True, exist_ok=True)
    for name in _SDK:
        link = folder / name
        if not link.exists():
            link.symlink_to(packages / name)
    return folder


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(f"{url}/_ministack/health", timeout=1) as answer:  # noqa: S310 - our own loopback url
            return bool(json.load(answer))
    except (OSError, ValueError):
        return False
