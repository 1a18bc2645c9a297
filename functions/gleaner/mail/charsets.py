"""Bytes of a body or header to text, whatever the charset is called."""

import codecs
import re

ALIASES = {
    "ansi_x3.4-1968": "ascii",
    "us-ascii": "ascii",
    "iso-8859-1": "cp1252",  # What says Latin-1 is nearly always Windows-1252, which only adds to it.
    "latin1": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "x-euc-jp": "euc_jp",
    "cp-850": "cp850",
    "unicode-1-1-utf-7": "utf-7",
    "utf8mb4": "utf-8",
    "x-mac-roman": "mac_roman",
}

# Python also has codecs that are no charsets, and punycode takes quadratic time: only these families are tried.
_FAMILIES = re.compile(
    r"(utf|ascii|us|iso|latin|windows|cp|koi8|kz|big5|gb|hz|euc|shift|mac|tis|johab|ptcp|uhc|ms)[-_\w]*"
)


def decode_text(data: bytes, charset: str | None) -> str:
    """Decode with the declared charset, else UTF-8, else Windows-1252; never raises, loses no byte that can be read."""
    codec = codec_of(charset)
    for candidate in (codec, "utf-8"):
        if candidate is not None:
            try:
                return data.decode(candidate)
            except (UnicodeError, ValueError):
                continue
    if codec is not None and codec not in ("ascii", "utf-8"):
        return data.decode(codec, "replace")
    return _decode_western(data)


def codec_of(charset: str | None) -> str | None:
    """Python's name for a charset as mails write it; None when it is absent or unknown."""
    if not charset:
        return None
    name = charset.strip().strip("\"'").lower()
    name = ALIASES.get(name, name)
    if not _FAMILIES.fullmatch(name):
        return None
    try:
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        return None


def _decode_western(data: bytes) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")
