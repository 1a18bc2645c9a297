"""The demo: a connected inbox, sample mails in both directions, and the digest that comes of them."""

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from local.api_client import ApiClient
from local.door.fields import open_message
from local.errors import LocalCloudError
from local.folders import Folders
from local.outbox.mails import Mail
from local.outbox_client import OutboxClient
from local.progress import Progress
from local.sending import Mailer, as_new
from local.stack_file import Demo, StackFile

_SAMPLES = Path(__file__).parent / "samples"
_THREAD_FIELDS = ("message-id", "in-reply-to", "references")
_LEDGER_SECONDS = 120
_DIGEST_SECONDS = 60
#: What the samples must come to; each is looked for in the digest's text, whatever its line breaks.
EXPECTED = {
    "a contact from an English signature": "Maria Jansen",
    "a contact from a German signature": "Jonas Brandt",
    "a stranger as a suggestion": "Sanne de Vries",
    "an English request": "confirm the installation date",
    "a German request": "unterschriebene Vereinbarung",
    "a Dutch request": "prijsopgave",
}
UNEXPECTED = {
    "a request that was answered": "safety certificate for the crane",
    "a newsletter": "reader survey",
    "the signature inside a forward": "Helen Marsh",
}


class DemoError(LocalCloudError):
    """The demo did not come to what it must."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The digest, and what in it is not as it must be."""

    mail: Mail
    complaints: tuple[str, ...]


def play(folders: Folders, stack: StackFile, progress: Progress) -> Outcome:
    """Connect the demo inbox, deliver the samples, have the digest sent, and look at it."""
    api = ApiClient(stack.api_url, stack.demo.token)
    demo = connect(api, stack.demo)
    stack.with_demo(demo).write(folders.stack_file)
    progress.say(f"inbox {demo.owner} connected and switched on")
    ids = _deliver(stack, demo)
    progress.say(f"{len(ids)} sample mails delivered by SMTP")
    lines = wait_for_ledger(api, demo.inbox_id, ids, _LEDGER_SECONDS)
    gleaned = sum(line.get("outcome") == "gleaned" for line in lines)
    progress.say(f"{gleaned} gleaned, {len(lines) - gleaned} skipped, each with its reason in the ledger")
    mail = _digest(api, demo.inbox_id, OutboxClient(stack.outbox_url, folders.outbox))
    progress.say("digest sent")
    return Outcome(mail, tuple(_complaints(mail)))


def connect(api: ApiClient, demo: Demo) -> Demo:
    """The owner's inbox, connected if it is not yet, and switched on."""
    inbox = _own_inbox(api, demo.owner) or api.post("/v1/inboxes", {"address": demo.owner})
    inbox_id = str(inbox["inbox_id"])
    api.put(f"/v1/inboxes/{inbox_id}/automation", {"enabled": True})
    return replace(demo, inbox_id=inbox_id, forwarding_address=str(inbox["forwarding_address"]))


def wait_for_ledger(api: ApiClient, inbox_id: str, ids: set[str], seconds: float) -> list[dict[str, object]]:
    """The final ledger lines of these messages, waited for."""
    deadline = time.monotonic() + seconds
    while True:
        lines = [line for line in _ledger(api, inbox_id) if line.get("ses_message_id") in ids]
        final = [line for line in lines if line.get("outcome") != "admitted"]
        if len(final) == len(ids):
            return final
        if time.monotonic() > deadline:
            raise DemoError(
                f"After {seconds:.0f} s {len(final)} of {len(ids)} messages have their final ledger line:"
                " see .local/logs/emulator.log, and `gleaner redrive --dry-run` for dead letters."
            )
        time.sleep(0.5)


def _own_inbox(api: ApiClient, address: str) -> dict[str, object] | None:
    items = api.get("/v1/inboxes").get("items")
    inboxes = items if isinstance(items, list) else []
    return next((inbox for inbox in inboxes if inbox.get("address") == address), None)


def _ledger(api: ApiClient, inbox_id: str) -> list[dict[str, object]]:
    items = api.get(f"/v1/inboxes/{inbox_id}/ledger").get("items")
    return items if isinstance(items, list) else []


def _deliver(stack: StackFile, demo: Demo) -> set[str]:
    with Mailer(stack.smtp) as mailer:
        run = f"{int(time.time()):x}"
        sent = [transaction for raw in _samples(run) for transaction in mailer.send(raw, [demo.forwarding_address])]
    return {transaction.ses_message_id for transaction in sent}


def _samples(run: str) -> Iterator[bytes]:
    """The samples in order, a second apart from now on: mail dates have whole seconds, and answers come after questions.

    Each run has Message-IDs of its own, so that it is no duplicate of the last.
    """
    now = datetime.now(UTC)
    for number, path in enumerate(sorted(_SAMPLES.glob("*.eml"))):
        yield _renamed(as_new(path.read_bytes(), now + timedelta(seconds=number)), run)


def _renamed(raw: bytes, run: str) -> bytes:
    opened = open_message(raw)
    body = opened.raw[sum(len(field.raw) for field in opened.fields) :]
    head = (
        field.raw.replace(b"<", f"<{run}.".encode()) if field.name.lower() in _THREAD_FIELDS else field.raw
        for field in opened.fields
    )
    return b"".join(head) + body


def _digest(api: ApiClient, inbox_id: str, outbox: OutboxClient) -> Mail:
    known = {mail.mail_id for mail in outbox.mails()}
    api.post(f"/v1/inboxes/{inbox_id}/digest")
    mail = outbox.wait_for(lambda mail: mail.mail_id not in known, _DIGEST_SECONDS)
    if mail is None:
        raise DemoError(f"No digest came within {_DIGEST_SECONDS} s: see .local/logs/emulator.log.")
    return mail


def _complaints(mail: Mail) -> Iterator[str]:
    text = re.sub(r"\s+", " ", mail.text)
    yield from (f"{what} is missing ({words!r})" for what, words in EXPECTED.items() if words not in text)
    yield from (f"{what} is in it ({words!r})" for what, words in UNEXPECTED.items() if words in text)
    if not mail.html:
        yield "the HTML part is missing"
    names = {name.lower() for name, _ in mail.headers}
    yield from (f"the header {name} is missing" for name in ("List-Unsubscribe",) if name.lower() not in names)
