"""Pictures of pages as PNG with a palette: a third of the size, since pages have few colours and many shades of letters."""

import base64
import struct
import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page

_COLOURS = 256
#: The browser that made the picture also counts its colours: the most frequent stay, every other becomes the nearest of them.
_REDUCED = """async ([picture, most]) => {
  const image = new Image(); image.src = 'data:image/png;base64,' + picture; await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height), context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const pixels = context.getImageData(0, 0, image.width, image.height).data, counts = new Map();
  const colour = at => pixels[at] << 16 | pixels[at + 1] << 8 | pixels[at + 2];
  for (let at = 0; at < pixels.length; at += 4) counts.set(colour(at), (counts.get(colour(at)) || 0) + 1);
  const palette = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, most).map(one => one[0]);
  const places = new Map(palette.map((one, place) => [one, place]));
  const far = (one, other) => [16, 8, 0].reduce((sum, by) => sum + ((one >> by & 255) - (other >> by & 255)) ** 2, 0);
  for (const one of counts.keys()) if (!places.has(one))
    places.set(one, palette.reduce((best, other, place) => far(one, other) < far(one, palette[best]) ? place : best, 0));
  let indices = ''; const row = [];
  for (let at = 0; at < pixels.length; at += 4) {
    row.push(places.get(colour(at)));
    if (row.length === image.width) indices += String.fromCharCode(...row.splice(0)); }
  return {width: image.width, height: image.height, palette, indices: btoa(indices)}; }"""


def with_palette(page: "Page", picture: bytes) -> bytes:
    """The same picture with at most 256 colours; `page` is any page without a policy of its own."""
    found: Any = page.evaluate(_REDUCED, [base64.b64encode(picture).decode(), _COLOURS])
    width, height = found["width"], found["height"]
    indices = base64.b64decode(found["indices"])
    rows = b"".join(b"\0" + indices[start : start + width] for start in range(0, width * height, width))
    colours = b"".join(struct.pack(">I", one)[1:] for one in found["palette"])
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = ((b"IHDR", head), (b"PLTE", colours), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, content) for kind, content in parts)


def _chunk(kind: bytes, content: bytes) -> bytes:
    """A part of a PNG file (W3C PNG, 5.3): length, kind, content, checksum of both."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
