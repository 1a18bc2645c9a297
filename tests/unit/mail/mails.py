"""Mails put together for the tests of reading."""

from pathlib import Path

from gleaner.mail.message import Message
from gleaner.mail.parsing import parse

SAMPLES = Path(__file__).parents[2] / "messages"
SES_ID = "o3vrnil0e2ic28trm7dfhrc2v0cnbeccl4nbp0g1"

DEFAULTS = {
    "From": "Ann Example <ann@example.com>",
    "To": "Bob Owner <bob@example.org>",
    "Subject": "Offer",
    "Date": "Tue, 03 Mar 2026 10:12:00 +0100",
    "Message-ID": "<m1@example.com>",
    "Content-Type": "text/plain; charset=utf-8",
}


def mail(body: str | bytes = "Hello", *extra: str, **changed: str | None) -> bytes:
    """A raw mail; `changed` replaces a header by its name with underscores for hyphens, None leaves it out; `extra` are lines."""
    named = {name.replace("_", "-"): value for name, value in changed.items()}
    fields = {**DEFAULTS, **named}
    lines = [f"{name}: {value}" for name, value in fields.items() if value is not None]
    head = "\r\n".join([*extra, *lines]).encode()
    text = body if isinstance(body, bytes) else body.encode()
    return head + b"\r\n\r\n" + text


def message(body: str | bytes = "Hello", *extra: str, **changed: str | None) -> Message:
    return parse(mail(body, *extra, **changed))


def html(body: str) -> Message:
    return message(body, Content_Type="text/html; charset=utf-8")


def received_by_ses(
    *results: str,
    sender: str = "ann@example.com",
    from_: str = "Ann Example <ann@example.com>",
    below: tuple[str, ...] = (),
    ses_id: str = SES_ID,
    greeting: str = "mx.example.com",
) -> bytes:
    """A mail as SES stores it, its own block on top; `below` are header lines of the sender's."""
    clauses = "\r\n ".join(f"{clause};" for clause in results)
    hop = f"from {greeting} ({greeting} [192.0.2.5])\r\n by inbound-smtp.eu-west-1.amazonaws.com with SMTP id {ses_id}"
    block = (
        f"Return-Path: <{sender}>",
        f"Received: {hop}\r\n for token@in.example.net; Tue, 03 Mar 2026 09:12:09 +0000 (UTC)",
        "X-SES-Spam-Verdict: PASS",
        "X-SES-Virus-Verdict: PASS",
        f"Received-SPF: pass (spfCheck: domain of x) client-ip=192.0.2.5; envelope-from={sender}; helo={greeting};",
        f"Authentication-Results: amazonses.com;\r\n {clauses}",
        "X-SES-RECEIPT: AEFBQUFB",
        "X-SES-DKIM-SIGNATURE: a=rsa-sha256; q=dns/txt; b=x; d=amazonses.com",
    )
    return mail("Hello", *block, *below, From=from_)


def spf(result: str = "pass", sender: str = "ann@example.com", helo: str = "mx.example.com") -> str:
    comment = "(spfCheck: domain of example.com designates 192.0.2.5; as permitted sender)"
    return f"spf={result} {comment} client-ip=192.0.2.5; envelope-from={sender}; helo={helo}"
