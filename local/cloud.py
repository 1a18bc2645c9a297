"""One local cloud: brought up, described, taken down."""

import fcntl
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace

from local import build as building
from local.aws import Aws
from local.build import Build, Target
from local.deployment import Settings, deploy, verify_sender
from local.emulator import REGION
from local.errors import LocalCloudError
from local.folders import Folders
from local.ports import HOST
from local.processes import Processes
from local.progress import Progress
from local.services import Addresses, start_services
from local.stack_file import Demo, Smtp, StackFile, functions_of, queues_of, read_stack_file, tables_of
from local.users import ensure_user, id_token

#: The owner of the demo inbox.
DEMO_OWNER = "robin@meadowbrook.example"


@dataclass(frozen=True, slots=True)
class Status:
    """Whether a cloud is up, which processes it has, and which of them have died."""

    is_up: bool
    running: tuple[str, ...]
    died: tuple[str, ...]
    stack: StackFile | None


def up(folders: Folders, progress: Progress, settings: Settings | None = None) -> StackFile:
    """Bring the cloud up, or up to date where it is up already; a failed start leaves nothing running."""
    with _locked(folders):
        target = building.host_target(folders)
        if status(folders).is_up:
            return _refresh(folders, progress, target, settings or Settings())
        _clear(folders)
        try:
            return _start(folders, progress, target, settings or Settings())
        except BaseException:
            _processes(folders).stop_all()
            raise


def down(folders: Folders) -> int:
    """End every process of the cloud and remove what it left; returns how many were running."""
    with _locked(folders):
        return _clear(folders)


def status(folders: Folders) -> Status:
    """What is running right now."""
    processes = _processes(folders).registered()
    running = tuple(process.name for process in processes if process.is_running)
    died = tuple(process.name for process in processes if not process.is_running)
    is_up = bool(running) and not died and folders.stack_file.exists()
    return Status(is_up, running, died, read_stack_file(folders.stack_file) if is_up else None)


def running_stack(folders: Folders) -> StackFile:
    """The stack file of a cloud that is up, with a fresh token."""
    found = status(folders).stack
    if found is None:
        raise LocalCloudError("No local cloud is up: start one with `gleaner local up` or `make run`.")
    return _with_token(found)


def _start(folders: Folders, progress: Progress, target: Target, settings: Settings) -> StackFile:
    with ThreadPoolExecutor(max_workers=1) as beside:
        built_later = beside.submit(building.build, folders, target)
        addresses = start_services(_processes(folders), folders)
        progress.say(f"emulator on {addresses.emulator_url}; mail door, outbox and Comprehend beside it")
        built = built_later.result()
    progress.say(f"functions and layer built for {target.python} on {target.architecture}")
    stack = _deploy(folders, built, target, settings, addresses)
    progress.say("stack deployed")
    return stack


def _refresh(folders: Folders, progress: Progress, target: Target, settings: Settings) -> StackFile:
    stack = read_stack_file(folders.stack_file)
    built = building.build(folders, target)
    if built.fingerprint == stack.fingerprint:
        progress.say("already up, and nothing has changed")
        return _with_token(stack)
    outputs = deploy(folders, built, target, settings, stack.aws_endpoint_url)
    progress.say("already up; the change is deployed")
    changed = replace(_with_outputs(stack, outputs), fingerprint=built.fingerprint)
    changed.write(folders.stack_file)
    return _with_token(changed)


def _deploy(folders: Folders, built: Build, target: Target, settings: Settings, addresses: Addresses) -> StackFile:
    outputs = deploy(folders, built, target, settings, addresses.emulator_url)
    verify_sender(settings, addresses.emulator_url)
    aws = Aws(addresses.emulator_url)
    ensure_user(aws, outputs["UserPoolId"], DEMO_OWNER)
    token = id_token(aws, outputs["UserPoolId"], outputs["UserPoolClientId"], DEMO_OWNER)
    stack = _with_outputs(
        StackFile(
            api_url="",
            public_url="",
            smtp=Smtp(HOST, addresses.smtp_port),
            outbox_url=addresses.outbox_url,
            outbox_dir=str(folders.outbox),
            aws_endpoint_url=addresses.emulator_url,
            tap_url=addresses.tap_url,
            region=REGION,
            mail_domain=settings.mail_domain,
            digest_sender=settings.digest_sender,
            comprehend_url=addresses.comprehend_url,
            demo=Demo(inbox_id="", owner=DEMO_OWNER, forwarding_address="", token=token),
            tables={},
            bucket="",
            functions={},
            queues={},
            outputs={},
            fingerprint=built.fingerprint,
        ),
        outputs,
    )
    stack.write(folders.stack_file)
    return stack


def _with_outputs(stack: StackFile, outputs: dict[str, str]) -> StackFile:
    return replace(
        stack,
        api_url=_loopback_url(outputs["ApiUrl"], stack.aws_endpoint_url),
        public_url=outputs["PublicUrl"],
        tables=tables_of(outputs),
        bucket=outputs["MailBucketName"],
        functions=functions_of(outputs),
        queues=queues_of(outputs),
        outputs=outputs,
    )


def _loopback_url(api_url: str, emulator_url: str) -> str:
    """The API at an address that needs no name: browsers resolve `*.localhost` themselves, other programs do not."""
    api_id = api_url.removeprefix("http://").partition(".")[0]
    return f"{emulator_url}/_aws/execute-api/{api_id}/$default"


def _with_token(stack: StackFile) -> StackFile:
    aws = Aws(stack.aws_endpoint_url)
    token = id_token(aws, stack.outputs["UserPoolId"], stack.outputs["UserPoolClientId"], stack.demo.owner)
    return stack.with_demo(replace(stack.demo, token=token))


def _processes(folders: Folders) -> Processes:
    return Processes(folders.state / "processes.json", folders.logs)


def _clear(folders: Folders) -> int:
    ended = _processes(folders).stop_all()
    folders.stack_file.unlink(missing_ok=True)
    for leftover in (folders.run, folders.outbox):
        shutil.rmtree(leftover, ignore_errors=True)
    return ended


@contextmanager
def _locked(folders: Folders) -> Iterator[None]:
    folders.state.mkdir(parents=True, exist_ok=True)
    with (folders.state / "lock").open("w") as handle:
        # A second `up` waits for the first and then finds its cloud.
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
