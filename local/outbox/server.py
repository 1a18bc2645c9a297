"""The outbox's process: `python -m local.outbox.server PORT EMULATOR_URL FOLDER`.

The functions' SES v2 client speaks to it (AWS_ENDPOINT_URL_SESV2). Everything is passed on to the emulator unchanged, so
that IAM and MessageRejected hold; what SES accepts is kept and announced. Beside SES: `GET /` and `/mails.json`,
`POST /_control` with `{"refuse": 1, "error": "TooManyRequestsException", "status": 429}`, or with another fault and how often
(`{"mute": 1}`, see `faults`), and `POST /_events` with `{"mail_id": "…", "event": "Bounce", "bounceType": "Permanent"}`.
"""

import http.client
import json
import logging
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

from botocore.exceptions import BotoCoreError, ClientError

from local.aws import Aws
from local.outbox.events import Publisher, UnknownEventError
from local.outbox.faults import KINDS, Faults, Refusal
from local.outbox.mails import Mail, MailFolder
from local.outbox.pages import list_page, mail_page

_HOST = "127.0.0.1"
_SEND_PATH = "/v2/email/outbound-emails"
_LONGEST_HANG = 60
_HOP_BY_HOP = ("connection", "transfer-encoding", "content-length", "date", "server")
#: The frame around a mail's HTML may load pictures and styles, nothing else.
_FRAME_POLICY = "default-src 'none'; img-src * data:; style-src 'unsafe-inline'; sandbox allow-popups"

logger = logging.getLogger("local.outbox")


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer."""

    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)


class Outbox(ThreadingHTTPServer):
    """The listening server with what its requests share."""

    daemon_threads = True

    def __init__(self, port: int, emulator_url: str, folder: Path) -> None:
        self.upstream = urlsplit(emulator_url).netloc
        self.mails = MailFolder(folder)
        self.faults = Faults()
        self.publisher = Publisher(Aws(emulator_url))
        super().__init__((_HOST, port), Exchange)

    def announce(self, mail: Mail) -> None:
        """Publish the Send event behind the answer's back, as SES does."""
        try:
            self.publisher.publish(mail, "Send", {})
        except (BotoCoreError, ClientError):
            logger.exception("the Send event of %s could not be published", mail.mail_id)


class Exchange(BaseHTTPRequestHandler):
    """One request: a call of SES, a page, or a control."""

    protocol_version = "HTTP/1.1"
    server: Outbox

    def do_GET(self) -> None:
        """Pages, or a call of SES that reads."""
        is_aws = self.path.startswith("/v2/")
        self._send(self._forward(b"") if is_aws else self._page())

    def do_POST(self) -> None:
        """A call of SES or a control."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.path == "/_control":
            self._send(self._control(json.loads(body)))
        elif self.path == "/_events":
            self._send(self._publish(json.loads(body)))
        elif self.path == _SEND_PATH:
            self._send_email(body)
        else:
            self._send(self._forward(body))

    do_PUT = do_POST  # noqa: N815
    do_DELETE = do_POST  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it
        """Nothing: addresses and subjects stay out of logs."""

    def _send_email(self, body: bytes) -> None:
        faults = self.server.faults
        if faults.takes("refuse"):
            self._send(_refusal(faults.refusal))
            return
        if faults.takes("stall"):
            self._wait_until_caller_is_gone()
            return
        answer = self._forward(body)
        if answer.status != http.client.OK:
            self._send(answer)
            return
        sent_at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
        mail = self.server.mails.keep(json.loads(answer.body)["MessageId"], sent_at, json.loads(body))
        if not faults.takes("mute"):
            Thread(target=self.server.announce, args=(mail,), daemon=True).start()
        if faults.takes("hang"):
            self._wait_until_caller_is_gone()
            return
        if faults.takes("break"):
            self.close_connection = True
            self.connection.close()
            return
        self._send(answer)

    def _wait_until_caller_is_gone(self) -> None:
        self.close_connection = True
        self.connection.settimeout(_LONGEST_HANG)
        with suppress(TimeoutError, ConnectionError):
            self.rfile.read(1)

    def _forward(self, body: bytes) -> Answer:
        upstream = http.client.HTTPConnection(self.server.upstream, timeout=60)
        try:
            headers = {name: value for name, value in self.headers.items() if name.lower() != "expect"}
            upstream.request(self.command, self.path, body=body, headers=headers)
            answer = upstream.getresponse()
            kept = tuple((name, value) for name, value in answer.getheaders() if name.lower() not in _HOP_BY_HOP)
            return Answer(answer.status, answer.read(), kept)
        finally:
            upstream.close()

    def _control(self, wish: dict[str, object]) -> Answer:
        times = {kind: int(str(wish[kind])) for kind in KINDS if kind in wish}
        refusal = Refusal(str(wish.get("error", "InternalServiceErrorException")), int(str(wish.get("status", 500))))
        self.server.faults.set(times, refusal)
        return Answer(200, b"{}")

    def _publish(self, wish: dict[str, str]) -> Answer:
        mail = self.server.mails.find(wish["mail_id"])
        if mail is None:
            return Answer(404, json.dumps({"message": "No mail has this id."}).encode())
        try:
            count = self.server.publisher.publish(mail, wish["event"], wish)
        except UnknownEventError as error:
            return Answer(400, json.dumps({"message": str(error)}).encode())
        return Answer(200, json.dumps({"targets": count}).encode())

    def _page(self) -> Answer:
        mails = self.server.mails
        match self.path.strip("/").split("/"):
            case [""]:
                return _html(list_page(mails.all()))
            case ["mails.json"]:
                return Answer(200, json.dumps([asdict(mail) for mail in mails.all()]).encode())
            case ["mails", mail_id, *view] if (mail := mails.find(mail_id)) is not None:
                return self._view(mail, view[0] if view else "")
            case _:
                return _html("<!doctype html><p>There is no such page. <a href='/'>All mails</a>", 404)

    def _view(self, mail: Mail, view: str) -> Answer:
        if view == "html":
            headers = (("Content-Type", "text/html; charset=utf-8"), ("Content-Security-Policy", _FRAME_POLICY))
            return Answer(200, mail.html.encode(), headers)
        if view == "eml":
            path = next(self.server.mails.folder.glob(f"*-{mail.mail_id}.eml"))
            return Answer(200, path.read_bytes(), (("Content-Type", "message/rfc822"),))
        return _html(mail_page(mail))

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)


def _html(page: str, status: int = 200) -> Answer:
    return Answer(status, page.encode(), (("Content-Type", "text/html; charset=utf-8"),))


def _refusal(refusal: Refusal) -> Answer:
    body = json.dumps({"message": "Refused by the local outbox, as asked."}).encode()
    headers = (("Content-Type", "application/json"), ("x-amzn-ErrorType", refusal.code))
    return Answer(refusal.status, body, headers)


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(message)s")
    Outbox(int(sys.argv[1]), sys.argv[2], Path(sys.argv[3])).serve_forever()
