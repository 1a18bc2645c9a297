"""Mails of a given size that are made to cost more than they should: one row a shape."""

from collections.abc import Callable
from dataclasses import dataclass

_HEADERS = (
    b"From: Ann Example <ann@example.com>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\nMessage-ID: <x@example.com>\r\n"
)
_PLAIN = _HEADERS + b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
_HTML = _HEADERS + b"Content-Type: text/html; charset=utf-8\r\n\r\n"
_MIXED = _HEADERS + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape and the mail of about so many bytes that has it."""

    name: str
    build: Callable[[int], bytes]


def _filled(before: bytes, unit: bytes, after: bytes = b"") -> Callable[[int], bytes]:
    return lambda size: before + unit * (size // len(unit)) + after


def _numbered(before: bytes, unit: bytes, after: bytes = b"") -> Callable[[int], bytes]:
    """Units that differ by their number, `%d` in them."""
    return lambda size: before + b"".join(unit % number for number in range(size // len(unit))) + after


SHAPES = (
    Shape("one line", _filled(_PLAIN, b"a")),
    Shape("one line of words", _filled(_PLAIN, b"word ")),
    Shape("short lines", _filled(_PLAIN, b"Ann\n")),
    Shape("blank lines", _filled(_PLAIN, b"\n")),
    Shape("carriage returns", _filled(_PLAIN, b"\r")),
    Shape("spaces", _filled(_PLAIN, b" ", b"x")),
    Shape("quoted lines", _filled(_PLAIN, b"> old\n")),
    Shape("one line of bars", _filled(_PLAIN, b">")),
    Shape("bars and spaces", _filled(_PLAIN, b"   > ")),
    Shape("full-width bars", _filled(_PLAIN, "＞".encode())),
    Shape("dashes", _filled(_PLAIN, b"-")),
    Shape("delimiters", _filled(_PLAIN, b"-- \nAnn\n")),
    Shape("rules", _filled(_PLAIN, b"_____________________\n")),
    Shape("On", _filled(_PLAIN, b"On ")),
    Shape("lines that begin an introduction", _filled(_PLAIN, b"On 3 May 2026\n")),
    Shape("introductions", _filled(_PLAIN, b"On 3 May 2026 Ann wrote:\n> x\n")),
    Shape("weak introductions", _filled(_PLAIN, b"Ann wrote:\n")),
    Shape("colons", _filled(_PLAIN, b"x:\n")),
    Shape("From", _filled(_PLAIN, b"From: ")),
    Shape("labels", _filled(_PLAIN, b"From: x\nTo: y\n")),
    Shape("header blocks", _filled(_PLAIN, b"Sent: x\nSubject: y\nTo: z\n")),
    Shape("supercited", _filled(_PLAIN, b"On 3 May 2026 Ann wrote:\nA> x\n")),
    Shape("closings", _filled(_PLAIN, b"Thanks,\nAnn\n")),
    Shape("device lines", _filled(_PLAIN, b"Sent from my iPhone\n")),
    Shape("zero-width characters", _filled(_PLAIN, "\u200b".encode())),
    Shape("right-to-left marks", _filled(_PLAIN, "\u200f> x\n".encode())),
    Shape("joiners", _filled(_PLAIN, "a\u200d".encode())),
    Shape("look-alikes", _filled(_PLAIN, "Аnn wrоte:\n".encode())),
    Shape("a word of two scripts", _filled(_PLAIN, "Аa".encode(), b" wrote:\n")),
    Shape("control characters", _filled(_PLAIN, b"\x07")),
    Shape("divs", _filled(_HTML, b"<div>")),
    Shape("divs with wrong end tags", _filled(_HTML, b"<div></x>")),
    Shape("tables in tables", _filled(_HTML, b"<table><tr><td>")),
    Shape("rows", _filled(_HTML + b"<table>", b"<tr><td><p>x</p><td>y")),
    Shape("cells of one row", _filled(_HTML + b"<table><tr>", b"<td>x")),
    Shape("blockquotes", _filled(_HTML, b"<blockquote type=cite>x")),
    Shape("Gmail's quotes", _filled(_HTML, b"<div class=gmail_quote>x")),
    Shape("fonts reopened in every block", _numbered(_HTML + b"<div>" + b"<font size=1>" * 50 + b"</div>", b"<div>%d</div>")),
    Shape("unclosed tags", _filled(_HTML, b"<b><i>")),
    Shape("angle brackets", _filled(_HTML, b"<")),
    Shape("attributes", _numbered(_HTML + b"<p ", b" a%d=1", b">x")),
    Shape("options", _filled(_HTML + b"<select>", b"<option>x")),
    Shape("entities", _filled(_HTML, b"&amp;&nope;&#60;")),
    Shape("line breaks", _filled(_HTML, b"<br>")),
    Shape("links", _filled(_HTML, b"<a href='https://x.example/a'>y</a>")),
    Shape("lists", _filled(_HTML + b"<ol>" * 50, b"<li>x")),
    Shape("comments", _filled(_HTML, b"<!-- ")),
    Shape("parts", _filled(_MIXED, b"--b\r\n\r\nx\r\n")),
    Shape("boundaries in one line", _filled(_MIXED, b"--b--b")),
    Shape("boundaries after carriage returns", _filled(_MIXED, b"\r--bx")),
    Shape("nested multiparts", _numbered(_HEADERS, b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b\r\n", b"x")),
    Shape("nested messages", _filled(_HEADERS, b"Content-Type: message/rfc822\r\n\r\n")),
    Shape("fields", _filled(_HEADERS, b"X-A: b\r\n", b"\r\nx")),
    Shape("folded field", _filled(_HEADERS + b"X-A: b\r\n", b" c\r\n", b"\r\nx")),
    Shape("lines among the fields", _filled(_HEADERS, b"no field\r\n", b"X-A: b\r\n\r\nx")),
    Shape("recipients", _filled(_HEADERS + b"To: ", b"ann@example.com, ", b"\r\n\r\nx")),
    Shape("commas in To", _filled(_HEADERS + b"To: ", b"a,", b"\r\n\r\nx")),
    Shape("quotation marks in To", _filled(_HEADERS + b"To: ", b'"', b"\r\n\r\nx")),
    Shape("comments in To", _filled(_HEADERS + b"To: ", b"(", b"\r\n\r\nx")),
    Shape("long display name", _filled(b'From: "', b"Ann ", b'" <ann@example.com>\r\n\r\nThanks,\nAnn\n')),
    Shape("encoded words", _filled(_HEADERS + b"X-S: ", b"=?utf-8?q?a?= ", b"\r\n\r\nx")),
    Shape("half encoded words", _filled(_HEADERS + b"X-S: ", b"=?utf-8?q?", b"\r\n\r\nx")),
    Shape("reply prefixes", _filled(_HEADERS + b"Subject: ", b"Re: ", b"\r\n\r\nx")),
    Shape("references", _filled(_HEADERS + b"References: ", b"<a@b> ", b"\r\n\r\nx")),
    Shape("parameters", _numbered(_HEADERS + b"Content-Type: text/plain", b"; charset*%d=a", b"\r\n\r\nx")),
    Shape("broken base64", _filled(_HEADERS + b"Content-Transfer-Encoding: base64\r\n\r\n", b"QUFB*")),
    Shape("broken quoted-printable", _filled(_HEADERS + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n", b"=")),
    Shape("UTF-7", _filled(_HEADERS + b"Content-Type: text/plain; charset=utf-7\r\n\r\n", b"+AGE-")),
)  # fmt: skip
