"""Bodies that stand alone, made messages."""


def wrapped(body: bytes, sender: str) -> bytes:
    """A body under the fewest headers that a mail has; `sender` is an address, or a name, or both."""
    address = sender.replace('"', "") if "@" in sender else f'"{sender}" <sender@example.com>'
    headers = (
        f"From: {address}",
        "Date: Mon, 2 Mar 2026 10:00:00 +0000",
        "Message-ID: <alone@example.com>",
        "Content-Type: text/plain; charset=utf-8",
    )
    return ("\r\n".join(headers) + "\r\n\r\n").encode() + body
