"""Readings that can be stored: UTF-7 and its like can smuggle half a character into a mail, which no JSON carries."""

import re
from typing import Any

import msgspec

from gleaner.mail.message import Reading

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def mended(reading: Reading) -> Reading:
    """The reading with U+FFFD for each lone surrogate, so that offsets stay right; nearly always the reading itself."""
    try:
        msgspec.json.encode(reading)
    except UnicodeEncodeError:
        return msgspec.convert(_mended(msgspec.to_builtins(reading)), Reading)
    return reading


def _mended(value: Any) -> Any:
    if isinstance(value, str):
        return _LONE_SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {key: _mended(each) for key, each in value.items()}
    return [_mended(each) for each in value] if isinstance(value, list | tuple) else value
