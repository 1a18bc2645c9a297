"""Just enough HTTP/1.1 over asyncio streams to pass AWS requests on, byte for byte."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from local.tap.calls import Request

_HOP_BY_HOP = ("expect", "transfer-encoding", "content-length", "connection")
_NO_BODY = (204, 304)


@dataclass(frozen=True, slots=True)
class RequestHead:
    """The request line and headers, as sent (`raw_headers` keeps names and order, which signatures cover)."""

    method: str
    target: str
    raw_headers: tuple[tuple[str, str], ...]

    @property
    def headers(self) -> dict[str, str]:
        """The headers by lower-case name."""
        return {name.lower(): value for name, value in self.raw_headers}


async def read_request(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> tuple[RequestHead, Request] | None:
    """The next request of a connection with its body; None when the client has closed."""
    try:
        head = parse_head(await reader.readuntil(b"\r\n\r\n"))
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    headers = head.headers
    if headers.get("expect", "").lower() == "100-continue":
        writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        await writer.drain()
    body = await _read_body(reader, headers)
    return head, Request(head.method, head.target, headers, body)


def parse_head(block: bytes) -> RequestHead:
    """Split the head of a request."""
    line, *rest = block.decode("latin-1").rstrip("\r\n").split("\r\n")
    method, target, _ = line.split(" ", 2)
    pairs = (field.partition(":") for field in rest)
    return RequestHead(method, target, tuple((name, value.strip()) for name, _, value in pairs))


def render_request(head: RequestHead, body: bytes) -> bytes:
    """The request to send upstream: what the client signed, with the body's length stated."""
    kept = [(name, value) for name, value in head.raw_headers if name.lower() not in _HOP_BY_HOP]
    lines = [f"{head.method} {head.target} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in [*kept, ("Content-Length", str(len(body)))]]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


async def read_answer(reader: asyncio.StreamReader, method: str) -> bytes:
    """A whole answer as it came, head and body."""
    block = await reader.readuntil(b"\r\n\r\n")
    line, *rest = block.decode("latin-1").rstrip("\r\n").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (field.partition(":") for field in rest)}
    status = int(line.split(" ")[1])
    if method == "HEAD" or status in _NO_BODY:
        return block
    if "chunked" in headers.get("transfer-encoding", ""):
        return block + await _read_chunks_raw(reader)
    if "content-length" in headers:
        return block + await reader.readexactly(int(headers["content-length"]))
    return block + await reader.read()


async def _read_body(reader: asyncio.StreamReader, headers: Mapping[str, str]) -> bytes:
    if "chunked" in headers.get("transfer-encoding", "").lower():
        return await _read_chunks(reader)
    return await reader.readexactly(int(headers.get("content-length", "0") or 0))


async def _read_chunks(reader: asyncio.StreamReader) -> bytes:
    parts = []
    while size := int((await reader.readline()).split(b";")[0], 16):
        parts.append(await reader.readexactly(size))
        await reader.readline()
    while (await reader.readline()).strip():
        continue
    return b"".join(parts)


async def _read_chunks_raw(reader: asyncio.StreamReader) -> bytes:
    parts = []
    while True:
        line = await reader.readline()
        parts.append(line)
        size = int(line.split(b";")[0], 16)
        if size == 0:
            break
        parts.append(await reader.readexactly(size + 2))
    while True:
        line = await reader.readline()
        parts.append(line)
        if not line.strip():
            return b"".join(parts)
