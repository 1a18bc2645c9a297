"""The Comprehend endpoint's process: `python -m local.comprehend.server PORT`, in the environment with the model.

It speaks AWS JSON 1.1 and Smithy RPC with CBOR. Beside the service: `GET /_usage` (with `?reset` forgotten afterwards),
`GET /_languages`, and `POST /_control` with `{"throttle_calls": 3}` or `{"throttle_seconds": 2.5}`.
"""

import json
import sys
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import cbor2

from local.comprehend.limits import LANGUAGES, ServiceError
from local.comprehend.model import MODEL_LANGUAGES, Model
from local.comprehend.operations import Operations, Usage
from local.comprehend.throttle import Throttle

_HOST = "127.0.0.1"
_TARGET = "Comprehend_20171127."
_RPC_PREFIX = "/service/Comprehend_20171127/operation/"
_JSON_TYPE = "application/x-amz-json-1.1"


class Endpoint(ThreadingHTTPServer):
    """The listening server with what its requests share."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, port: int) -> None:
        self.usage = Usage()
        self.throttle = Throttle()
        self.operations = Operations(Model(), self.usage)
        super().__init__((_HOST, port), Exchange)


class Exchange(BaseHTTPRequestHandler):
    """One request and its answer."""

    protocol_version = "HTTP/1.1"
    server: Endpoint

    def do_GET(self) -> None:
        """What has been used, and which languages have a model."""
        path, _, query = self.path.partition("?")
        if path == "/_usage":
            self._send_json(200, self.server.usage.report(is_reset=query == "reset"))
        elif path == "/_languages":
            self._send_json(200, {"accepted": list(LANGUAGES), "answered_by_a_model": list(MODEL_LANGUAGES)})
        else:
            self._send_json(404, {})

    def do_POST(self) -> None:
        """An operation of the service, or a control."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.path == "/_control":
            wish = json.loads(body)
            self.server.throttle.set(int(wish.get("throttle_calls", 0)), float(wish.get("throttle_seconds", 0)))
            self._send_json(200, {})
        elif self.path.startswith(_RPC_PREFIX):
            self._serve_cbor(self.path.removeprefix(_RPC_PREFIX), body)
        else:
            self._serve_json(self.headers.get("X-Amz-Target", "").removeprefix(_TARGET), body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it
        """Nothing: a line a request would bury what matters."""

    def _serve_json(self, operation: str, body: bytes) -> None:
        try:
            self._send_json(200, self._answer(operation, json.loads(body or b"{}")))
        except ValueError:
            self._send_json(400, {"__type": "SerializationException", "Message": "The body is no JSON document."})
        except ServiceError as error:
            self._send_json(error.status, {"__type": error.code, "Message": str(error)})

    def _serve_cbor(self, operation: str, body: bytes) -> None:
        try:
            request = cbor2.loads(body) if body else {}
            self._send_cbor(200, self._answer(operation, request if isinstance(request, dict) else {}))
        except cbor2.CBORDecodeError as error:
            self._send_cbor(400, {"__type": "com.amazonaws.comprehend#SerializationException", "Message": str(error)})
        except ServiceError as error:
            self._send_cbor(error.status, {"__type": f"com.amazonaws.comprehend#{error.code}", "Message": str(error)})

    def _answer(self, operation: str, request: Mapping[str, object]) -> Mapping[str, object]:
        if self.server.throttle.takes():
            self.server.usage.count_throttled()
            raise ServiceError("ThrottlingException", "Rate exceeded")
        return self.server.operations.answer(operation, request)

    def _send_json(self, status: int, document: Mapping[str, object]) -> None:
        self._send(status, _JSON_TYPE, json.dumps(document).encode())

    def _send_cbor(self, status: int, document: Mapping[str, object]) -> None:
        self._send(status, "application/cbor", cbor2.dumps(dict(document)))

    def _send(self, status: int, content_type: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        if content_type == "application/cbor":
            self.send_header("smithy-protocol", "rpc-v2-cbor")
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    Endpoint(int(sys.argv[1])).serve_forever()
