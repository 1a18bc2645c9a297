"""The tap's process: `python -m local.tap.server PORT UPSTREAM_PORT TRACE_PORT TRACE_LOG`.

Control: `GET /_tap/calls` counts by operation, `POST /_tap/reset` forgets counts and faults, `POST /_tap/faults` takes
`{"operation": "dynamodb.TransactWriteItems", "error": "TransactionConflict", "times": 2}`.
"""

import asyncio
import json
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path

from local.ports import HOST
from local.tap.calls import Request, operation_of
from local.tap.faults import Answer, Fault, Faults, error_answer
from local.tap.http import RequestHead, read_answer, read_request, render_request

_LIMIT = 1024 * 1024


class Upstream:
    """One connection to the emulator, opened again when it has been closed meanwhile."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def exchange(self, head: RequestHead, body: bytes) -> bytes:
        """Send a request and return the raw answer; one retry on a connection that had gone stale before it answered."""
        was_open = self._streams is not None
        try:
            return await self._exchange(head, body)
        except (asyncio.IncompleteReadError, ConnectionError):
            self.close()
            if not was_open:
                raise
        return await self._exchange(head, body)

    def close(self) -> None:
        """Close the connection, if there is one."""
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None

    async def _exchange(self, head: RequestHead, body: bytes) -> bytes:
        if self._streams is None:
            self._streams = await asyncio.open_connection(HOST, self._port, limit=_LIMIT)
        reader, writer = self._streams
        writer.write(render_request(head, body))
        await writer.drain()
        return await read_answer(reader, head.method)


class Tap:
    """Counts, breaks or passes on each request."""

    def __init__(self, upstream_port: int) -> None:
        self._upstream_port = upstream_port
        self._calls: Counter[str] = Counter()
        self._faults = Faults()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One client connection, until either side closes it."""
        upstream = Upstream(self._upstream_port)
        try:
            while (received := await read_request(reader, writer)) is not None:
                answer = await self._answer(*received, upstream)
                if answer is None:
                    break
                writer.write(answer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            print("a connection broke off", file=sys.stderr)
        finally:
            upstream.close()
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

    async def _answer(self, head: RequestHead, request: Request, upstream: Upstream) -> bytes | None:
        if request.target.startswith("/_tap/"):
            return _render(self._control(request))
        operation = operation_of(request)
        self._calls[operation] += 1
        fault = self._faults.take(operation)
        if fault is not None and fault.error != "ConnectionReset":
            return _render(error_answer(fault, request))
        answer = await upstream.exchange(head, request.body)
        return answer if fault is None else None

    def _control(self, request: Request) -> Answer:
        match (request.method, request.target):
            case ("GET", "/_tap/calls"):
                return _json(dict(self._calls))
            case ("POST", "/_tap/reset"):
                self._calls.clear()
                self._faults.clear()
                return _json({})
            case ("POST", "/_tap/faults"):
                self._faults.add(Fault(**json.loads(request.body)))
                return _json({})
            case _:
                return Answer(404, b"{}")


class TraceLog(asyncio.DatagramProtocol):
    """Stands for the X-Ray daemon: keeps every segment, so that a test can look what a trace would have told."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def datagram_received(self, data: bytes, addr: tuple[str | object, int]) -> None:  # noqa: ARG002 - asyncio calls it so
        """One UDP datagram: a header line and a segment document."""
        with self._path.open("ab") as log:
            log.write(data + b"\n")


def _json(document: object) -> Answer:
    return Answer(200, json.dumps(document).encode(), "application/json")


def _render(answer: Answer) -> bytes:
    head = f"HTTP/1.1 {answer.status} -\r\nContent-Type: {answer.content_type}\r\nContent-Length: {len(answer.body)}"
    return f"{head}\r\nx-amzn-RequestId: local-tap\r\n\r\n".encode() + answer.body


async def _main(port: int, upstream_port: int, trace_port: int, trace_log: Path) -> None:
    loop = asyncio.get_running_loop()
    await loop.create_datagram_endpoint(lambda: TraceLog(trace_log), local_addr=(HOST, trace_port))
    server = await asyncio.start_server(Tap(upstream_port).serve, HOST, port, limit=_LIMIT)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4])))
