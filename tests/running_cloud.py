"""A deployed cloud in the hands of a test."""

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from local.api_client import ApiClient
from local.aws import Aws
from local.comprehend_client import ComprehendControl
from local.folders import Folders
from local.outbox_client import OutboxClient
from local.sending import Auth, Mailer
from local.stack_file import StackFile
from local.tap_client import TapClient
from local.users import access_token, ensure_user, id_token

WAIT_SECONDS = 60.0
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is signed in."""

    email: str
    token: str


@dataclass(frozen=True, slots=True)
class ConnectedInbox:
    """An inbox that a person has connected, with the client that speaks for them."""

    inbox_id: str
    forwarding_address: str
    owner: Person
    api: ApiClient

    def switch(self, *, is_on: bool) -> None:
        """Automation on or off."""
        self.api.put(f"/v1/inboxes/{self.inbox_id}/automation", {"enabled": is_on})

    def items(self, what: str) -> list[dict[str, object]]:
        """What `GET /v1/inboxes/{id}/<what>` lists: `ledger`, `tasks`, `suggestions`."""
        found = self.api.get(f"/v1/inboxes/{self.inbox_id}/{what}")["items"]
        assert isinstance(found, list)
        return found

    def line(self, ses_message_id: str) -> dict[str, object] | None:
        """The ledger line of one delivery."""
        return next((line for line in self.items("ledger") if line["ses_message_id"] == ses_message_id), None)

    def settled(self, ses_message_id: str, seconds: float = WAIT_SECONDS) -> dict[str, object]:
        """The final ledger line of one delivery, waited for."""

        def line() -> dict[str, object] | None:
            found = self.line(ses_message_id)
            return found if found is not None and found["outcome"] != "admitted" else None

        return wait_for(line, f"a final ledger line of {ses_message_id}", seconds)


@dataclass(frozen=True, slots=True)
class Invocation:
    """The outcome of one synchronous invocation."""

    payload: object
    error: str | None


class RunningCloud:
    """One deployed stack with everything around it; tests share it and stay apart by having people of their own."""

    def __init__(self, stack: StackFile, folders: Folders) -> None:
        self.stack = stack
        self.folders = folders
        self.aws = Aws(stack.aws_endpoint_url)
        self.outbox = OutboxClient(stack.outbox_url, folders.outbox)
        self.tap = TapClient(stack.tap_url)
        self.comprehend = ComprehendControl(stack.comprehend_url)

    def new_user(self, email: str | None = None, *, is_admin: bool = False) -> Person:
        """Invite and sign in somebody; without a name somebody new."""
        address = email or f"owner-{uuid4().hex[:10]}@meadowbrook.example"
        pool, client = self._pool
        ensure_user(self.aws, pool, address, is_admin=is_admin)
        return Person(address, id_token(self.aws, pool, client, address))

    def access_token(self, person: Person) -> str:
        """Their access token, which the API must refuse."""
        return access_token(self.aws, *self._pool, person.email)

    def api(self, person: Person | None) -> ApiClient:
        """The API as this person sees it; as nobody for None."""
        return ApiClient(self.stack.api_url, person.token if person else None)

    def connect(self, owner: Person | None = None, *, is_on: bool = True) -> ConnectedInbox:
        """An inbox of its own for somebody (somebody new for None), switched on."""
        person = owner or self.new_user()
        api = self.api(person)
        made = api.post("/v1/inboxes", {"address": person.email})
        inbox = ConnectedInbox(str(made["inbox_id"]), str(made["forwarding_address"]), person, api)
        if is_on:
            inbox.switch(is_on=True)
        return inbox

    def deliver(
        self,
        raw: bytes,
        recipients: str | Sequence[str],
        *,
        sender: str | None = None,
        auth: str = "pass",
        scan: str = "",
    ) -> str:
        """One SMTP transaction into the door; returns the SES id."""
        to = [recipients] if isinstance(recipients, str) else list(recipients)
        with Mailer(self.stack.smtp) as mailer:
            (sent,) = mailer.send(raw, to, sender, Auth(auth, scan))
        return sent.ses_message_id

    def invoke(self, name: str, event: object) -> Invocation:
        """Invoke a function (`Intake`, `Extraction`, `Digest`, …) and wait for it."""
        answer = self.aws.functions.invoke(FunctionName=self.stack.functions[name], Payload=json.dumps(event).encode())
        body = answer["Payload"].read()
        payload = json.loads(body) if body else None
        return Invocation(payload, json.dumps(payload) if "FunctionError" in answer else None)

    def invoke_tick(self) -> Invocation:
        """What EventBridge Scheduler does every quarter of an hour."""
        return self.invoke("Digest", {"source": "gleaner.tick"})

    def raw_keys(self) -> list[str]:
        """The keys of all raw mail that is kept."""
        pages = self.aws.s3.get_paginator("list_objects_v2").paginate(Bucket=self.stack.bucket)
        return [entry["Key"] for page in pages for entry in page.get("Contents", [])]

    def waiting(self, queue: str) -> int:
        """Messages in a queue (`Extraction`, `ExtractionDeadLetter`, …), in flight or not."""
        found = self.aws.sqs.get_queue_attributes(QueueUrl=self.stack.queues[queue], AttributeNames=["All"])
        counts = found["Attributes"]
        return int(counts["ApproximateNumberOfMessages"]) + int(counts["ApproximateNumberOfMessagesNotVisible"])

    def visible(self, queue: str) -> int:
        """Messages in a queue that nobody has taken."""
        url = self.stack.queues[queue]
        found = self.aws.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["ApproximateNumberOfMessages"])
        return int(found["Attributes"]["ApproximateNumberOfMessages"])

    def take_messages(self, *, is_on: bool) -> None:
        """Let ExtractionFunction take messages from its queue, or leave them there."""
        function = self.stack.functions["Extraction"]
        (mapping,) = self.aws.functions.list_event_source_mappings(FunctionName=function)["EventSourceMappings"]
        self.aws.functions.update_event_source_mapping(UUID=mapping["UUID"], Enabled=is_on)

    def logs(self) -> str:
        """Everything the functions and services have logged, and every trace."""
        return "\n".join(path.read_text(errors="replace") for path in sorted(Path(self.folders.logs).glob("*.log")))

    @property
    def _pool(self) -> tuple[str, str]:
        return self.stack.outputs["UserPoolId"], self.stack.outputs["UserPoolClientId"]


def wait_for(probe: Callable[[], T | None], what: str, seconds: float = WAIT_SECONDS) -> T:
    """The first answer of `probe` that is neither None nor false."""
    deadline = time.monotonic() + seconds
    while True:
        found = probe()
        if found:
            return found
        assert time.monotonic() < deadline, f"{what}: not within {seconds:.0f} s"
        time.sleep(0.2)
