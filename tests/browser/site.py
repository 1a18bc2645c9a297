"""Our pages at an address of this machine: a server before the API's handler, as API Gateway stands before it."""

import asyncio
import base64
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeVar

from tests.functions.api.calls import Context, Person

# Over plain HTTP to localhost nothing can be upgraded; the length is our server's own to say.
_LEFT_OUT = frozenset({"strict-transport-security", "content-length"})

T = TypeVar("T")


def in_its_own_thread(work: Callable[[], T]) -> T:
    """Playwright keeps a loop running in this thread, and Mangum wants one that is not."""

    def run() -> T:
        asyncio.set_event_loop(loop)
        return work()

    loop = asyncio.new_event_loop()
    try:
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(run).result()
    finally:
        loop.close()


@contextmanager
def served(person: Person) -> Iterator[str]:
    """The address of the site, for as long as this lasts; its browsers bring their own cookies."""
    loop, one_at_a_time = asyncio.new_event_loop(), threading.Lock()

    class Door(BaseHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            """Say nothing."""

        def do_GET(self) -> None:
            length = int(self.headers.get("content-length") or 0)
            body = self.rfile.read(length) if length else b""
            is_upload = self.headers.get("content-type", "").startswith("multipart/")
            sent: dict[str, Any] = {"json_body": body} if is_upload else {"form": body.decode() or None}
            event = person.event(self.command, self.path, **sent)
            event["headers"] = {name.lower(): value for name, value in self.headers.items()}
            with one_at_a_time:
                asyncio.set_event_loop(loop)  # Mangum looks for it in the thread that it runs in
                answer = person.handler(event, Context())
            self._send(answer)

        def do_POST(self) -> None:
            self.do_GET()

        def _send(self, answer: dict[str, Any]) -> None:
            is_encoded = answer.get("isBase64Encoded", False)
            body = base64.b64decode(answer["body"]) if is_encoded else answer["body"].encode()
            self.send_response(answer["statusCode"])
            for name, value in answer["headers"].items():
                if name not in _LEFT_OUT:
                    self.send_header(name, value)
            for cookie in answer.get("cookies", []):
                self.send_header("set-cookie", cookie)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://localhost:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        loop.close()
