"""The blocks "From: … Sent: … Subject: …" that stand above a quoted or forwarded mail, and the lines that announce them."""

import re
from dataclasses import dataclass
from enum import StrEnum

from gleaner.mail.addresses import parse_mailboxes
from gleaner.mail.message import Mailbox


class Role(StrEnum):
    """What a label of a header block names."""

    FROM = "from"
    DATE = "date"
    TO = "to"
    CC = "cc"
    SUBJECT = "subject"
    REPLY_TO = "reply_to"


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of one language as Outlook, Apple Mail, Thunderbird and web mailers write them, without their colon."""

    language: str
    sender: str
    date: str
    to: str
    cc: str
    subject: str
    reply_to: str = ""


LABELS = (
    Labels(
        "en", "From", "Sent|Date|Received|Sent at", "To", "Cc|Bcc|Copy", "Subject", "Reply-To|Importance|Attachments"
    ),
    Labels(
        "nl",
        "Van|Afzender",
        "Verzonden|Datum|Verstuurd",
        "Aan",
        "Cc|Kopie",
        "Onderwerp",
        "Beantwoorden - Aan|Antwoord aan",
    ),
    Labels("de", "Von", "Gesendet|Datum|Gesendet am", "An", "Cc|Kopie", "Betreff", "Antwort an|Priorität"),
    Labels(
        "fr", "De|Expéditeur", "Envoyé|Envoyé le|Date|Envoyé à", "À|A|Pour", "Cc|Copie à", "Objet|Sujet", "Répondre à"
    ),
    Labels("es", "De", "Enviado|Enviado el|Fecha|Enviado a", "Para", "CC", "Asunto", "Responder a"),
    Labels("it", "Da", "Inviato|Data|Inviata", "A|Per", "Cc", "Oggetto", "Risposta|Rispondi a"),
    Labels("pt", "De", "Enviado|Enviada em|Enviado em|Enviada|Data", "Para", "Cc", "Assunto", "Responder para"),
    Labels("da", "Fra", "Sendt|Dato", "Til", "Cc|Kopi", "Emne", "Svar til"),
    Labels("sv", "Från", "Skickat|Datum", "Till", "Kopia", "Ämne", "Svara till"),
    Labels("no", "Fra", "Sendt|Dato", "Til", "Kopi", "Emne", "Svar til"),
    Labels("fi", "Lähettäjä", "Lähetetty|Päivämäärä|Päiväys", "Vastaanottaja", "Kopio", "Aihe", "Vastausosoite"),
    Labels("pl", "Od|Nadawca", "Wysłano|Wysłane|Data", "Do", "DW|Kopia", "Temat", "Odpowiedz do"),
    Labels("cs", "Od", "Odesláno|Datum", "Komu", "Kopie", "Předmět", "Odpověď na"),
    Labels("ru", "От|От кого", "Дата|Отправлено", "Кому", "Копия", "Тема", "Ответить"),
    Labels("ja", "送信者|差出人", "日時|送信日時|日付", "宛先", "Cc", "件名", "返信先"),
    Labels("zh", "发件人|寄件者", "发送时间|日期|傳送時間", "收件人|收件者", "抄送|副本", "主题|主旨", "答复"),
)

_FIELDS = (
    (Role.FROM, "sender"),
    (Role.DATE, "date"),
    (Role.TO, "to"),
    (Role.CC, "cc"),
    (Role.SUBJECT, "subject"),
    (Role.REPLY_TO, "reply_to"),
)
_ROLES = {
    label.casefold(): role
    for labels in LABELS
    for role, field in _FIELDS
    for label in str(getattr(labels, field)).split("|")
    if label
}

# Client, example of the line. The words between the dashes.
FORWARD_WORDS = (
    ("Gmail, Thunderbird en", "Forwarded message"),
    ("Gmail nl", "Doorgestuurd bericht"),
    ("Thunderbird nl", "Doorgestuurd bericht"),
    ("Gmail, Thunderbird de", "Weitergeleitete Nachricht"),
    ("Gmail fr", "Message transféré"),
    ("Thunderbird fr", "Message transféré"),
    ("Gmail es", "Mensaje reenviado"),
    ("Gmail it", "Messaggio inoltrato"),
    ("Gmail pt", "Mensagem encaminhada"),
    ("Gmail pt-PT", "Forwarded message"),
    ("Gmail sv", "Vidarebefordrat meddelande"),
    ("Gmail da", "Videresendt meddelelse"),
    ("Gmail no", "Videresendt melding"),
    ("Thunderbird fi", "Välitetty viesti"),
    ("Gmail pl", "Wiadomość przekazana dalej"),
    ("Thunderbird pl", "Przekazana wiadomość"),
    ("Gmail cs", "Přeposlaná zpráva"),
    ("mail.ru, Gmail ru", "Пересылаемое сообщение"),
    ("Gmail zh", "转发的邮件"),
    ("Gmail ja", "転送メッセージ"),
)
APPLE_FORWARDS = (
    ("en", "Begin forwarded message:"),
    ("nl", "Begin doorgestuurd bericht:"),
    ("de", "Anfang der weitergeleiteten Nachricht:"),
    ("de", "Anfang der weitergeleiteten E-Mail:"),
    ("fr", "Début du message réexpédié :"),
    ("fr", "Début du message transféré :"),
    ("es", "Inicio del mensaje reenviado:"),
    ("it", "Inizio messaggio inoltrato:"),
    ("pt", "Início da mensagem reencaminhada:"),
    ("da", "Start på videresendt besked:"),
    ("sv", "Vidarebefordrat brev:"),
    ("no", "Videresendt melding:"),
)
ORIGINAL_WORDS = (
    ("en", "Original Message"),
    ("en Lotus", "Original Mail"),
    ("en Outlook", "Original Appointment"),
    ("nl", "Oorspronkelijk bericht"),
    ("nl Outlook", "Origineel bericht"),
    ("de", "Original-Nachricht"),
    ("de Outlook", "Ursprüngliche Nachricht"),
    ("de", "Originalnachricht"),
    ("fr", "Message original"),
    ("fr Outlook", "Message d'origine"),
    ("es", "Mensaje original"),
    ("it", "Messaggio originale"),
    ("pt", "Mensagem original"),
    ("da", "Oprindelig meddelelse"),
    ("da", "Oprindelig besked"),
    ("sv", "Ursprungligt meddelande"),
    ("no", "Opprinnelig melding"),
    ("fi", "Alkuperäinen viesti"),
    ("pl", "Treść oryginalnej wiadomości"),
    ("pl Outlook", "Wiadomość oryginalna"),
    ("cs", "Původní zpráva"),
    ("ru", "Исходное сообщение"),
    ("zh", "原始消息"),
    ("zh", "原始邮件"),
)


def _announcing(words: tuple[tuple[str, str], ...], dashes: str) -> str:
    return rf"[\s*]*{dashes}\s*(?:{'|'.join(re.escape(word) for _, word in words)})[^-\n]{{0,20}}{dashes}[\s*]*"


_FORWARD = re.compile(
    _announcing(FORWARD_WORDS, r"-{2,40}") + "|" + "|".join(rf"\s*{re.escape(line)}\s*" for _, line in APPLE_FORWARDS),
    re.IGNORECASE,
)
_ORIGINAL = re.compile(_announcing(ORIGINAL_WORDS, r"[-_]{2,40}"), re.IGNORECASE)
_LABEL = re.compile(r"[\s*_|]*(?P<label>[^\W\d_][^:：*\n]{0,23}?)[ \t*_]*[:：][*_]*(?P<value>.*)")
_MAILTO = re.compile(r"<\s*mailto:[^<>]*>|\(mailto:[^()]*\)", re.IGNORECASE)
_LONGEST_BLOCK = 14
_LONGEST_LINE = 2_000


@dataclass(frozen=True, slots=True)
class HeaderBlock:
    """The lines [start, end) of a block and the sender whom it names; without an address the email is empty."""

    start: int
    end: int
    sender: Mailbox | None


def is_forward_line(line: str) -> bool:
    """Gmail's, Thunderbird's or Apple's announcement of a forwarded mail."""
    return len(line) < 120 and _FORWARD.fullmatch(line) is not None


def is_original_line(line: str) -> bool:
    """Outlook's or Thunderbird's "-----Original Message-----"."""
    return len(line) < 120 and _ORIGINAL.fullmatch(line) is not None


def role_of(line: str) -> Role | None:
    """Which label of a header block a line begins with."""
    found = _LABEL.match(line[:_LONGEST_LINE]) if ":" in line[:60] or "：" in line[:60] else None
    return _ROLES.get(found["label"].strip().casefold()) if found else None


def header_block_at(lines: list[str], start: int, *, is_announced: bool = False) -> HeaderBlock | None:
    """The header block that begins at lines[start].

    It names a sender first and then a subject with a date or recipient; after an announcing line any two labels do. The
    form of a journey ("From: Utrecht, To: Bonn, Date: 3 May") is none: it has neither subject nor address.
    """
    if role_of(lines[start]) is None or (not is_announced and role_of(lines[start]) is not Role.FROM):
        return None
    values: dict[Role, str] = {}
    end, misses = start, 0
    for at in range(start, min(len(lines), start + _LONGEST_BLOCK)):
        role = role_of(lines[at])
        if role is not None and role not in values:
            values[role], end, misses = _value(lines[at]), at + 1, 0
            continue
        misses += 1
        if misses > 2 or (role is None and not lines[at].strip() and not _continues(lines, at)):
            break
    if not _is_block(values, is_announced=is_announced):
        return None
    return HeaderBlock(start, end, sender_of(values[Role.FROM]) if Role.FROM in values else None)


def sender_of(value: str) -> Mailbox | None:
    """The mailbox that a From line of a header block names, in the ways of Outlook, Apple Mail and converted HTML."""
    text = _MAILTO.sub(" ", value.replace("*", "")).strip(" |\t")
    found = parse_mailboxes(text)
    if found:
        return found[0]
    name = text.strip(" \"'")[:200]
    return Mailbox(name=name, email="") if name else None


def _value(line: str) -> str:
    found = _LABEL.match(line[:_LONGEST_LINE])
    return found["value"].strip() if found else ""


def _continues(lines: list[str], blank: int) -> bool:
    """HTML converted to text may leave a blank line between the fields."""
    return blank + 1 < len(lines) and role_of(lines[blank + 1]) is not None


def _is_block(values: dict[Role, str], *, is_announced: bool) -> bool:
    if is_announced:
        return len(values) >= 2
    has_address = "@" in values[Role.FROM] or "@" in values.get(Role.TO, "")
    if Role.SUBJECT in values:
        return Role.DATE in values or Role.TO in values
    return Role.DATE in values and has_address
