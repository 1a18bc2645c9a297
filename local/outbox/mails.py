"""The mails that SES accepted: kept as files, one each of `.json`, `.eml`, `.txt` and `.html`."""

import base64
import email
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from email.message import EmailMessage
from email.policy import default
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Mail:
    """One accepted SendEmail request; `headers` are the message's own, in order."""

    mail_id: str
    number: int
    sent_at: str
    sender: str
    recipients: tuple[str, ...]
    subject: str
    headers: tuple[tuple[str, str], ...]
    tags: dict[str, str]
    configuration_set: str | None
    text: str
    html: str


class MailFolder:
    """The folder of an outbox; names begin with a number, so that they sort by time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, mail_id: str, sent_at: str, request: Mapping[str, object]) -> Mail:
        """Write the files of one accepted request."""
        raw = raw_of(request)
        message = email.message_from_bytes(raw, policy=default)
        mail = _mail(mail_id, len(self.all()) + 1, sent_at, request, message)
        stem = f"{mail.number:04d}-{mail_id}"
        self.folder.mkdir(parents=True, exist_ok=True)
        for suffix, content in ((".txt", mail.text), (".html", mail.html)):
            if content:
                (self.folder / f"{stem}{suffix}").write_text(content, encoding="utf-8")
        (self.folder / f"{stem}.eml").write_bytes(raw)
        draft = self.folder / f"{stem}.draft"
        draft.write_text(json.dumps({**asdict(mail), "request": request}, indent=1), encoding="utf-8")
        draft.replace(self.folder / f"{stem}.json")
        return mail

    def all(self) -> list[Mail]:
        """Every mail, oldest first."""
        return [read_mail(path) for path in sorted(self.folder.glob("*.json"))]

    def find(self, mail_id: str) -> Mail | None:
        """The mail that SES gave this id."""
        return next((mail for mail in self.all() if mail.mail_id == mail_id), None)


def read_mail(path: Path) -> Mail:
    """A mail from its `.json` file."""
    row = json.loads(path.read_text(encoding="utf-8"))
    del row["request"]
    headers = tuple((name, value) for name, value in row["headers"])
    return Mail(**{**row, "headers": headers, "recipients": tuple(row["recipients"])})


def raw_of(request: Mapping[str, object]) -> bytes:
    """The MIME message of a SendEmail request: its raw one as it is, or one such as SES would make of a simple one."""
    content = _mapping(request.get("Content"))
    raw = _mapping(content.get("Raw")).get("Data")
    if isinstance(raw, str):
        return base64.b64decode(raw)
    return _simple_message(request, _mapping(content.get("Simple"))).as_bytes()


def _mail(mail_id: str, number: int, sent_at: str, request: Mapping[str, object], message: EmailMessage) -> Mail:
    tags = request.get("EmailTags")
    set_name = request.get("ConfigurationSetName")
    return Mail(
        mail_id=mail_id,
        number=number,
        sent_at=sent_at,
        sender=str(request.get("FromEmailAddress") or message.get("From", "")),
        recipients=_recipients(request, message),
        subject=str(message.get("Subject", "")),
        headers=tuple((name, str(value)) for name, value in message.items()),
        tags={tag["Name"]: tag["Value"] for tag in tags} if isinstance(tags, list) else {},
        configuration_set=set_name if isinstance(set_name, str) else None,
        text=_part(message, "plain"),
        html=_part(message, "html"),
    )


def _recipients(request: Mapping[str, object], message: EmailMessage) -> tuple[str, ...]:
    """To, Cc and Bcc of the request's destination; of the message where it names none."""
    destination = _mapping(request.get("Destination"))
    lists = (destination.get(name) for name in ("ToAddresses", "CcAddresses", "BccAddresses"))
    named = [str(address) for given in lists if isinstance(given, list) for address in given]
    if named:
        return tuple(named)
    return tuple(str(value) for name in ("To", "Cc", "Bcc") for value in message.get_all(name, []))


def _part(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    return str(part.get_content()) if part is not None else ""


def _simple_message(request: Mapping[str, object], simple: Mapping[str, object]) -> EmailMessage:
    message = EmailMessage()
    message["From"] = str(request.get("FromEmailAddress", ""))
    destination = _mapping(request.get("Destination"))
    for header, name in (("To", "ToAddresses"), ("Cc", "CcAddresses")):
        if isinstance(given := destination.get(name), list) and given:
            message[header] = ", ".join(map(str, given))
    if isinstance(reply_to := request.get("ReplyToAddresses"), list) and reply_to:
        message["Reply-To"] = ", ".join(map(str, reply_to))
    message["Subject"] = str(_mapping(simple.get("Subject")).get("Data", ""))
    headers = simple.get("Headers")
    for header in headers if isinstance(headers, list) else []:
        message[header["Name"]] = header["Value"]
    body = _mapping(simple.get("Body"))
    text, html = (_mapping(body.get(kind)).get("Data") for kind in ("Text", "Html"))
    message.set_content(str(text or ""))
    if html:
        message.add_alternative(str(html), subtype="html")
    return message


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}
