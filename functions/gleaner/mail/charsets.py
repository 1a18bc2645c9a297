"""Bytes of a body or header to text, whatever the charset is called and whether or not its name is true."""

import codecs
import re

from gleaner.patterns import lazily

ALIASES = {
    "ansi_x3.4-1968": "ascii",
    "us-ascii": "ascii",
    "iso-8859-1": "cp1252",  # What says Latin-1 is nearly always Windows-1252, which only adds to it.
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "windows-31j": "cp932",
    "ms932": "cp932",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "ks_c_5601-1987": "cp949",
    "ksc5601": "cp949",
    "euc-kr": "cp949",
    "x-euc-jp": "euc_jp",
    "unicode-1-1-utf-7": "utf-7",
    "x-unicode-2-0-utf-7": "utf-7",
    "utf8mb4": "utf-8",
    "x-mac-roman": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
}

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks: they are the bytes' own word, above any header's."""

# Python also has codecs that are no charsets, and punycode takes quadratic time: only these families are tried.
_FAMILIES = lazily(r"(utf|ascii|us|iso|latin|windows|cp|koi8|kz|big5|gb|hz|euc|shift|mac|tis|johab|ptcp|uhc|ms)[-_\w]*")
_WINDOWS = lazily(r"(?:x-)?(?:win|windows|cp)[-_]?(\d{3,5})")
_META = lazily(rb"<meta[^<>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_META_WITHIN = 4_096
_SINGLE_BYTE = ("ascii", "cp125", "iso8859", "koi8", "mac-", "mac_", "latin")
_CHINESE = ("gb18030", "big5hkscs", "hz")
_JAPANESE_ESCAPES = (b"\x1b$B", b"\x1b$@", b"\x1b(J")


def decode_text(data: bytes, charset: str | None) -> str:
    """Decode with the charset that fits the bytes; never raises, loses no byte that can be read.

    A mark of their own comes first, then UTF-8 where the declared charset can hardly be true, the declared one, UTF-8, and
    Windows-1252 last.
    """
    if data.isascii() and b"\x1b" not in data and not (charset and _is_ascii_escaped(charset)):
        return data.decode("ascii")
    for mark, codec in MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace")
    declared = codec_of(charset)
    for candidate in _candidates(data, declared):
        try:
            return data.decode(candidate)
        except (UnicodeError, ValueError):
            continue
    if declared is not None and declared not in ("ascii", "utf-8"):
        return data.decode(declared, "replace")
    return _decode_western(data)


def codec_of(charset: str | None) -> str | None:
    """Python's name for a charset as mails write it; None when it is absent or unknown."""
    if not charset:
        return None
    name = charset.strip().strip("\"'").lower()
    name = ALIASES.get(name, name)
    windows = _WINDOWS.fullmatch(name)
    name = f"cp{windows[1]}" if windows else name
    if not _FAMILIES.fullmatch(name):
        return None
    try:
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        return None


def html_charset(data: bytes, declared: str | None) -> str | None:
    """The charset of an HTML part: its header's, unless that is none or the bytes contradict it; then its own `<meta>`'s.

    A header that fits wins: servers that convert a body to another charset leave its `<meta>` as it was.
    """
    if data.isascii() or codec_of(declared) not in (None, "ascii", "utf-8"):
        return declared
    stated = _META.search(data, 0, _META_WITHIN)
    if stated is None or codec_of(stated[1].decode("ascii")) is None:
        return declared
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return stated[1].decode("ascii")
    return declared


def _is_ascii_escaped(charset: str) -> bool:
    """Whether a charset writes other letters with ASCII's bytes: UTF-7, UTF-16, HZ."""
    name = codec_of(charset) or ""
    return name in ("utf-7", "hz") or name.startswith(("utf-16", "utf-32"))


def _candidates(data: bytes, declared: str | None) -> tuple[str, ...]:
    """The codecs to try, most likely first."""
    if declared in (None, "ascii", "utf-8") and any(escape in data for escape in _JAPANESE_ESCAPES):
        return ("iso2022_jp_ext", "utf-8")
    if declared is None or (declared.startswith(("utf-16", "utf-32")) and b"\0" not in data):
        return ("utf-8",)
    if _belies(data, declared):
        return ("utf-8", declared)
    return (declared, "utf-8")


def _belies(data: bytes, declared: str) -> bool:
    """Whether bytes of a declared 8-bit or Chinese charset can hardly be other than UTF-8.

    Valid UTF-8 with letters beyond ASCII is no text in an 8-bit charset; in a Chinese one a few pairs of bytes may look so.
    """
    if not declared.startswith((*_SINGLE_BYTE, *_CHINESE)):
        return False
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    if declared.startswith(_SINGLE_BYTE):
        return True
    beyond = [letter for letter in text if letter > "\x7f"]
    return len(beyond) > 1 and all(letter >= "\u0800" for letter in beyond)


def _decode_western(data: bytes) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")
