"""`.local/stack.json`: where everything of a running cloud is, for people and programs."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from local.errors import LocalCloudError

_TABLES = ("Inbox", "Thread", "Task", "Correspondent", "Contact", "Message", "Digest", "Session", "Job")
_FUNCTIONS = ("Intake", "Extraction", "Digest", "Api", "Jobs", "Receiving")
_QUEUES = ("Extraction", "ExtractionDeadLetter", "Digest", "DigestDeadLetter", "Job", "JobDeadLetter", "Failure")


@dataclass(frozen=True, slots=True)
class Smtp:
    """Where the mail door listens."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Demo:
    """The person who uses the demo; inbox and address are empty until `gleaner run` or `demo` connected it."""

    inbox_id: str
    owner: str
    forwarding_address: str
    token: str


@dataclass(frozen=True, slots=True)
class StackFile:
    """Everything needed to use a running cloud. Table, function and queue names are those of the template, without suffix."""

    api_url: str
    public_url: str
    smtp: Smtp
    outbox_url: str
    outbox_dir: str
    aws_endpoint_url: str
    tap_url: str
    region: str
    mail_domain: str
    digest_sender: str
    comprehend_url: str
    demo: Demo
    tables: dict[str, str]
    bucket: str
    functions: dict[str, str]
    queues: dict[str, str]
    outputs: dict[str, str]
    fingerprint: str

    def write(self, path: Path) -> None:
        """Write the file for its owner's eyes only: it holds a token."""
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".draft")
        draft.touch(mode=0o600)
        draft.chmod(0o600)
        draft.write_text(json.dumps(asdict(self), indent=1) + "\n")
        draft.replace(path)

    def with_demo(self, demo: Demo) -> "StackFile":
        """The same with another demo."""
        return replace(self, demo=demo)


def read_stack_file(path: Path) -> StackFile:
    """The running cloud's file; missing means that no cloud is up."""
    if not path.exists():
        raise LocalCloudError("No local cloud is up: start one with `gleaner local up` or `make run`.")
    try:
        rows = json.loads(path.read_text())
        return StackFile(**{**rows, "smtp": Smtp(**rows["smtp"]), "demo": Demo(**rows["demo"])})
    except (ValueError, TypeError, KeyError):
        raise LocalCloudError(f"{path} is of another version: `gleaner local down`, then `up`.") from None


def tables_of(outputs: dict[str, str]) -> dict[str, str]:
    """Table names by their logical name: `Inbox`, `Thread` and so on."""
    return {name: outputs[f"{name}TableName"] for name in _TABLES if f"{name}TableName" in outputs}


def functions_of(outputs: dict[str, str]) -> dict[str, str]:
    """Function names by their logical name: `Intake`, `Extraction` and so on."""
    return {name: outputs[f"{name}FunctionName"] for name in _FUNCTIONS if f"{name}FunctionName" in outputs}


def queues_of(outputs: dict[str, str]) -> dict[str, str]:
    """Queue URLs by their logical name: `Extraction`, `ExtractionDeadLetter` and so on."""
    return {name: outputs[f"{name}QueueUrl"] for name in _QUEUES if f"{name}QueueUrl" in outputs}
