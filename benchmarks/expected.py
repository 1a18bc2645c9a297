"""What stalwartlabs/mail-parser's test mails are expected to say, as their JSON files tell it.

Compared is what Gleaner reads of a mail: From, To, Cc, Subject, Date, Message-ID, and the body's text with its charsets and
transfer encodings undone. Attached messages are no part of it.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from gleaner.mail.html import html_to_text
from gleaner.mail.message import Mailbox, Message


@dataclass(frozen=True, slots=True)
class Check:
    """One expectation: `wanted` and `found` are shown where they differ."""

    kind: str
    wanted: str
    found: str
    is_met: bool


def expected_file(mail: Path) -> Path:
    """The JSON file beside a mail."""
    return mail.with_suffix(".json")


def checks(mail: Path, message: Message) -> Iterator[Check]:
    """What the file beside a mail expects of it, one by one; nothing where there is no such file."""
    file = expected_file(mail)
    if not file.is_file():
        return
    expected = json.loads(file.read_text("utf-8"))
    if "parts" not in expected:
        return  # another corpus's own JSON beside its mails
    headers = _headers(expected)
    for kind, boxes in (("from", message.authors), ("to", message.to), ("cc", message.cc)):
        if kind in headers:
            yield _check(kind, _boxes(headers[kind]), [_shown(box) for box in boxes])
    if "subject" in headers:
        yield _check("subject", _words(_text(headers["subject"])), _words(message.subject))
    if "message_id" in headers:
        yield _check("message_id", _text(headers["message_id"]), message.rfc_message_id or "")
    if (date := headers.get("date", {})) and "DateTime" in date:
        yield _check("date", _moment(date["DateTime"]), message.dated_at)
    body = _body(expected)
    found = _words(message.text)
    if body:
        yield Check("body", " … ".join(body), found, all(_fits(text, found) for text in body))


def _check(kind: str, wanted: object, found: object) -> Check:
    return Check(kind, str(wanted), str(found), _fits(str(wanted), str(found), is_whole=True))


def _fits(wanted: str, found: str, *, is_whole: bool = False) -> bool:
    """Whether one is the other, or in it; a letter that the other parser could not read may be any."""
    pattern = ".".join(re.escape(piece) for piece in wanted.split("\ufffd"))
    return (re.fullmatch if is_whole else re.search)(pattern, found) is not None


def _headers(expected: dict[str, Any]) -> dict[str, Any]:
    """The topmost of each field: a second From or Subject is not what readers see."""
    root = expected["parts"][0]["headers"] if expected["parts"] else []
    return {field["name"]: field["value"] for field in reversed(root) if isinstance(field["name"], str)}


def _text(value: Any) -> str:
    if not isinstance(value, dict):
        return ""
    found = value.get("Text", value.get("TextList", ""))
    return str(found[0] if isinstance(found, list) else found)


def _boxes(value: Any) -> list[str]:
    address = value.get("Address", {}) if isinstance(value, dict) else {}
    rows: Iterable[Any] = address.get("List", ())
    if "Group" in address:
        rows = [row for group in address["Group"] for row in group["addresses"]]
    return [_box(row["name"], row["address"]) for row in rows if "@" in (row["address"] or "")]


def _shown(box: Mailbox) -> str:
    return _box(box.name, box.email)


def _box(name: str | None, address: str) -> str:
    return f"{_words(name or '')} <{''.join(address.split()).lower()}>"


def _moment(date: dict[str, int]) -> datetime | None:
    offset = timedelta(hours=date["tz_hour"], minutes=date["tz_minute"])
    zone = timezone(-offset if date["tz_before_gmt"] else offset)
    try:
        at = datetime(
            date["year"], date["month"], date["day"], date["hour"], date["minute"], date["second"], tzinfo=zone
        )
    except ValueError:
        return None
    return at.astimezone(UTC)


def _body(expected: dict[str, Any]) -> list[str]:
    """The texts that a reader of plain text is shown, HTML as its text."""
    found = []
    for number in expected["text_body"]:
        body = expected["parts"][number]["body"]
        if "Text" in body:
            found.append(_words(body["Text"]))
        elif "Html" in body:
            found.append(_words(html_to_text(body["Html"]).text))
    return [text for text in found if text]


def _words(text: str) -> str:
    return " ".join(text.replace("\0", "").split())
