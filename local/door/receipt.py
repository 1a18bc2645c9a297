"""What SES makes of a message it has received: its header block, and the event it hands to Lambda."""

import base64
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime, parseaddr

from local.door.fields import Field, addresses, decoded, first, mailboxes
from local.door.rules import InvokeAction
from local.door.verdicts import Verdicts
from local.emulator import REGION

#: SES cuts the header list of the event here, after a whole field.
_HEADER_LIMIT = 10 * 1024
_COMMON_LISTS = {"from": "from", "reply-to": "replyTo", "to": "to", "cc": "cc"}
_COMMON_TEXTS = {"sender": "sender", "date": "date", "message-id": "messageId", "subject": "subject"}


@dataclass(frozen=True, slots=True)
class Receipt:
    """One message as received: its SES id, envelope, peer and the results of the checks."""

    ses_message_id: str
    received_at: datetime
    envelope_from: str
    recipients: tuple[str, ...]
    helo: str
    client_ip: str
    verdicts: Verdicts
    fields: tuple[Field, ...]

    @property
    def from_domain(self) -> str | None:
        """The domain of the From header, if it has one."""
        return domain_of_from(self.fields)


def domain_of_from(fields: tuple[Field, ...]) -> str | None:
    """The domain of the first From field."""
    domain = parseaddr(first(fields, "from") or "")[1].rpartition("@")[2]
    return domain.lower() or None


def header_block(receipt: Receipt, *, scans: bool) -> bytes:
    """The fields that SES puts on top, in its order, folded as it folds them."""
    lines = [f"Return-Path: <{receipt.envelope_from}>", _received(receipt)]
    if scans:
        lines += [
            f"X-SES-Spam-Verdict: {receipt.verdicts.spam}",
            f"X-SES-Virus-Verdict: {receipt.verdicts.virus}",
        ]
    lines += [
        f"Received-SPF: {receipt.verdicts.spf} ({_spf_comment(receipt)}) {_spf_properties(receipt)}",
        "\r\n ".join(("Authentication-Results: amazonses.com;", *_clauses(receipt))),
        f"X-SES-RECEIPT: {_opaque(receipt.ses_message_id)}",
        _signature(receipt),
    ]
    return ("\r\n".join(lines) + "\r\n").encode("utf-8", "replace")


def lambda_event(
    receipt: Receipt, fields: tuple[Field, ...], action: InvokeAction, *, scans: bool
) -> dict[str, object]:
    """The event of a Lambda action; `fields` are the stored message's, SES's own block included."""
    return {
        "Records": [
            {
                "eventSource": "aws:ses",
                "eventVersion": "1.0",
                "ses": {"mail": _mail(receipt, fields), "receipt": _receipt(receipt, action, scans=scans)},
            }
        ]
    }


def _received(receipt: Receipt) -> str:
    at = format_datetime(receipt.received_at)
    return (
        f"Received: from {receipt.helo} ({receipt.helo} [{receipt.client_ip}])\r\n"
        f" by inbound-smtp.{REGION}.amazonaws.com with SMTP id {receipt.ses_message_id}\r\n"
        f" for {receipt.recipients[0]}; {at} (UTC)"
    )


def _clauses(receipt: Receipt) -> list[str]:
    verdicts = receipt.verdicts
    clauses = [f"spf={verdicts.spf} ({_spf_comment(receipt)}) {_spf_properties(receipt)}"]
    clauses += [f"dkim={signature.result} header.i=@{signature.domain};" for signature in verdicts.signatures]
    if verdicts.dmarc == "permerror" or receipt.from_domain is None:
        return [*clauses, "dmarc=permerror;"]
    return [*clauses, f"dmarc={verdicts.dmarc} header.from={receipt.from_domain};"]


def _spf_comment(receipt: Receipt) -> str:
    domain = receipt.envelope_from.rpartition("@")[2] or receipt.helo
    return receipt.verdicts.spf_comment(domain, receipt.client_ip)


def _spf_properties(receipt: Receipt) -> str:
    return f"client-ip={receipt.client_ip}; envelope-from={receipt.envelope_from}; helo={receipt.helo};"


def _signature(receipt: Receipt) -> str:
    seconds = int(receipt.received_at.timestamp())
    covered = "From:To:Cc:Bcc:Subject:Date:Message-ID:MIME-Version:Content-Type:X-SES-RECEIPT"
    return (
        f"X-SES-DKIM-SIGNATURE: a=rsa-sha256; q=dns/txt; b={_opaque(receipt.ses_message_id)}; c=relaxed/simple;"
        f" s=local; d=amazonses.com; t={seconds}; v=1; bh={_opaque(receipt.ses_message_id[::-1])}; h={covered};"
    )


def _opaque(seed: str) -> str:
    return base64.b64encode(f"local:{seed}".encode()).decode()


def _mail(receipt: Receipt, fields: tuple[Field, ...]) -> dict[str, object]:
    listed = _within_limit(fields)
    to_and_cc = [first(fields, name) or "" for name in ("to", "cc")]
    destination = [address for value in to_and_cc for address in addresses(value)]
    return {
        "timestamp": _stamp(receipt.received_at),
        "source": receipt.envelope_from,
        "messageId": receipt.ses_message_id,
        "destination": _bounded(destination),
        "headersTruncated": len(listed) < len(fields),
        "headers": [{"name": field.name, "value": field.value} for field in listed],
        "commonHeaders": _common_headers(receipt, fields),
    }


def _within_limit(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    size = 0
    for index, field in enumerate(fields):
        size += len(field.raw)
        if size > _HEADER_LIMIT:
            return fields[:index]
    return fields


def _common_headers(receipt: Receipt, fields: tuple[Field, ...]) -> dict[str, object]:
    common: dict[str, object] = {"returnPath": receipt.envelope_from}
    for name, key in _COMMON_LISTS.items():
        if (value := first(fields, name)) is not None:
            common[key] = _bounded(mailboxes(value))
    for name, key in _COMMON_TEXTS.items():
        if (value := first(fields, name)) is not None:
            common[key] = decoded(value)[:_HEADER_LIMIT]
    return common


def _bounded(entries: list[str] | tuple[str, ...]) -> list[str]:
    """No more than SES lists of headers: an asynchronous invocation's payload is limited, To is not."""
    size, kept = 0, []
    for entry in entries:
        size += len(entry.encode("utf-8", "replace"))
        if size > _HEADER_LIMIT:
            break
        kept.append(entry)
    return kept


def _receipt(receipt: Receipt, action: InvokeAction, *, scans: bool) -> dict[str, object]:
    verdicts = receipt.verdicts
    statuses = {
        "spamVerdict": verdicts.spam if scans else "DISABLED",
        "virusVerdict": verdicts.virus if scans else "DISABLED",
        "spfVerdict": verdicts.spf_status,
        "dkimVerdict": verdicts.dkim_status,
        "dmarcVerdict": verdicts.dmarc_status,
    }
    return {
        "timestamp": _stamp(receipt.received_at),
        "processingTimeMillis": 20,
        "recipients": list(receipt.recipients),
        **{name: {"status": status} for name, status in statuses.items()},
        "action": {
            "type": "Lambda",
            "functionArn": action.function_arn,
            "invocationType": action.invocation_type,
        },
        **({"dmarcPolicy": verdicts.policy} if verdicts.policy else {}),
    }


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
