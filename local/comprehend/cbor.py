"""The part of CBOR (RFC 8949) that AWS's RPC protocol uses: newer SDKs speak it to Comprehend instead of JSON."""

import struct

_INDEFINITE = 31
_BREAK = object()
_SIMPLE = {20: False, 21: True, 22: None, 23: None}
_WIDTHS = {24: ">B", 25: ">H", 26: ">I", 27: ">Q"}
_FLOATS = {25: ">e", 26: ">f", 27: ">d"}


class CborError(ValueError):
    """Bytes that are no document, or a value that has no place in one."""


def encode(value: object) -> bytes:
    """Encode maps, lists, text, numbers, booleans and None."""
    match value:
        case bool() | None:
            return bytes([0xE0 | {False: 20, True: 21, None: 22}[value]])
        case int():
            return _head(0, value) if value >= 0 else _head(1, -1 - value)
        case float():
            return b"\xfb" + struct.pack(">d", value)
        case str():
            text = value.encode()
            return _head(3, len(text)) + text
        case list() | tuple():
            return _head(4, len(value)) + b"".join(map(encode, value))
        case dict():
            pairs = (encode(key) + encode(entry) for key, entry in value.items())
            return _head(5, len(value)) + b"".join(pairs)
        case _:
            raise CborError(f"{type(value).__name__} cannot be encoded.")


def decode(data: bytes) -> object:
    """Decode one document."""
    try:
        return _Reader(data).read()
    except (IndexError, struct.error, UnicodeDecodeError) as error:
        raise CborError("The bytes end in the middle of a value.") from error


def _head(major: int, number: int) -> bytes:
    if number < 24:
        return bytes([major << 5 | number])
    for info, form in _WIDTHS.items():
        if number < 1 << 8 * struct.calcsize(form):
            return bytes([major << 5 | info]) + struct.pack(form, number)
    raise CborError("The number is too large.")


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def read(self) -> object:
        value = self._next()
        if value is _BREAK:
            raise CborError("A break outside of a list or map.")
        return value

    def _next(self) -> object:
        first = self._take(1)[0]
        major, info = first >> 5, first & 31
        if major == 7:
            return self._simple(info)
        if info == _INDEFINITE:
            return self._indefinite(major)
        return self._definite(major, self._number(info))

    def _definite(self, major: int, number: int) -> object:  # noqa: PLR0911 - one row a major type
        match major:
            case 0:
                return number
            case 1:
                return -1 - number
            case 2:
                return self._take(number)
            case 3:
                return self._take(number).decode()
            case 4:
                return [self.read() for _ in range(number)]
            case 5:
                return {self.read(): self.read() for _ in range(number)}
            case _:
                return self.read()  # a tag: its content is all that matters here

    def _indefinite(self, major: int) -> object:
        parts = []
        while (part := self._next()) is not _BREAK:
            parts.append(part)
        if major == 5:
            return dict(zip(parts[::2], parts[1::2], strict=True))
        if major == 3:
            return "".join(str(part) for part in parts)
        return parts

    def _simple(self, info: int) -> object:
        if info == _INDEFINITE:
            return _BREAK
        if info in _FLOATS:
            form = _FLOATS[info]
            return struct.unpack(form, self._take(struct.calcsize(form)))[0]
        if info in _SIMPLE:
            return _SIMPLE[info]
        raise CborError(f"Simple value {info} is not known.")

    def _number(self, info: int) -> int:
        if info < 24:
            return info
        if info not in _WIDTHS:
            raise CborError(f"Length {info} is not known.")
        form = _WIDTHS[info]
        number: int = struct.unpack(form, self._take(struct.calcsize(form)))[0]
        return number

    def _take(self, count: int) -> bytes:
        taken = self._data[self._at : self._at + count]
        if len(taken) < count:
            raise CborError("The bytes end in the middle of a value.")
        self._at += count
        return taken
