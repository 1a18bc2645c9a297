"""What programs ask of the outbox: its mails, and the faults and events of tests."""

import json
import time
import urllib.request
from collections.abc import Callable, Mapping
from pathlib import Path

from local.outbox.mails import Mail, MailFolder


class OutboxClient:
    """One cloud's outbox."""

    def __init__(self, url: str, folder: Path) -> None:
        self._url = url
        self.folder = folder
        self._mails = MailFolder(folder)

    def mails(self) -> list[Mail]:
        """Every mail that SES took, oldest first."""
        return self._mails.all()

    def wait_for(self, is_wanted: Callable[[Mail], bool], seconds: float) -> Mail | None:
        """The first wanted mail, waited for; None when none came in time."""
        deadline = time.monotonic() + seconds
        while True:
            found = next((mail for mail in self.mails() if is_wanted(mail)), None)
            if found is not None or time.monotonic() > deadline:
                return found
            time.sleep(0.2)

    def refuse(self, times: int, error: str = "InternalServiceErrorException", status: int = 500) -> None:
        """Let the next sends fail before SES takes them."""
        self._post("/_control", {"refuse": times, "error": error, "status": status})

    def break_after(self, times: int) -> None:
        """Let SES take the next mails, and the connection break before its answer."""
        self._post("/_control", {"break": times})

    def stall(self, times: int) -> None:
        """Let the next sends hang before SES takes the mail, until the caller is gone."""
        self._post("/_control", {"stall": times})

    def hang(self, times: int) -> None:
        """Let SES take the next mails, and the calls hang before its answer, until the caller is gone."""
        self._post("/_control", {"hang": times})

    def mute(self, times: int) -> None:
        """Let the Send events of the next mails never come."""
        self._post("/_control", {"mute": times})

    def heal(self) -> None:
        """End all faults."""
        self._post("/_control", {})

    def publish(self, mail_id: str, event: str, **wish: str) -> int:
        """Publish a Send, Delivery, Bounce, Complaint or Reject event of a mail; returns to how many targets."""
        return int(str(self._post("/_events", {"mail_id": mail_id, "event": event, **wish})["targets"]))

    def _post(self, path: str, body: Mapping[str, object]) -> dict[str, object]:
        data = json.dumps(body).encode()
        request = urllib.request.Request(self._url + path, data, {"Content-Type": "application/json"})  # noqa: S310
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310 - our own loopback url
            document: dict[str, object] = json.loads(answer.read())
            return document
