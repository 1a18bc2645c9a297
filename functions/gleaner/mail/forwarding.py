"""Who wrote the mail that was forwarded."""

from dataclasses import dataclass

from gleaner.mail.announcements import announces, is_forward_line
from gleaner.mail.header_blocks import header_block_at
from gleaner.mail.introductions import author_in, introduction_ending
from gleaner.mail.message import Mailbox, Message
from gleaner.mail.sheet import Sheet, is_divider, without_bars
from gleaner.mail.threads import is_forward_subject, may_be_forward_subject

_LOOKED_AT = 40


@dataclass(frozen=True, slots=True)
class _QuotedMail:
    sender: Mailbox | None
    is_announced: bool


def forwarded_from(sheet: Sheet, first: int | None, message: Message) -> Mailbox | None:
    """The original sender, where the first thing quoted is a forwarded mail, or the forwarded mail is attached.

    `first` is the line with which the first quotation begins. Outlook writes the same block above replies and
    forwards: there the subject's prefix decides.
    """
    is_forward = is_forward_subject(message.subject)
    block = (
        _first_block([without_bars(line) for line in sheet.lines[first : first + _LOOKED_AT]])
        if first is not None
        else None
    )
    if block is None:
        return message.attached_sender if is_forward else None
    may_be = may_be_forward_subject(message.subject) and _is_strangers(block.sender, message)
    return block.sender if block.is_announced or is_forward or may_be else None


def _is_strangers(sender: Mailbox | None, message: Message) -> bool:
    """Whether a quoted mail is of somebody whom this one is not sent to: no answer to them then."""
    others = {box.email for box in (*message.authors, *message.to, *message.cc)}
    return sender is not None and bool(sender.email) and sender.email not in others


def _first_block(lines: list[str]) -> _QuotedMail | None:
    """The header block with which a quotation begins, maybe below a line that announces it."""
    is_announced = is_forward_line(lines[0])
    for at, line in enumerate(lines):
        block = header_block_at(lines, at, is_announced=is_announced)
        if block is not None:
            return _QuotedMail(block.sender, is_announced)
        if announces(line) or not line.strip() or is_divider(line):
            continue
        is_introduced = is_announced and introduction_ending(lines, at, at) is not None
        return _QuotedMail(author_in(line), is_announced) if is_introduced else None  # Yandex: one line, no block.
    return None
