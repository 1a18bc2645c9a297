"""The blocks "From: … Sent: … Subject: …" that stand above a quoted or forwarded mail."""

import re
from dataclasses import dataclass

from gleaner.mail.addresses import parse_mailboxes
from gleaner.mail.header_labels import ROLES, Role
from gleaner.mail.lettering import unmixed
from gleaner.mail.message import Mailbox
from gleaner.patterns import lazily

# NetEase puts labels and values into the cells of a table; elsewhere a colon parts them.
_LABEL = lazily(r"[\s*_|]*(?P<label>[^\W\d_][^:：*|\n]{0,23}?)[ \t*_]*(?:[:：]|[ \t]\|[ \t])[*_]*(?P<value>.*)")
_MAILTO = lazily(r"<\s*mailto:[^<>]*>|\(mailto:[^()]*\)", re.IGNORECASE)
_MOMENT = lazily(r"(?=.*\b(?:19|20)\d\d)(?=.*\d[:.h時]\d\d).*")
_LONGEST_BLOCK = 14
_LONGEST_LINE = 2_000
_LABEL_WITHIN = 60


@dataclass(frozen=True, slots=True)
class HeaderBlock:
    """The lines [start, end) of a block and the sender whom it names; without an address the email is empty."""

    start: int
    end: int
    sender: Mailbox | None


def role_of(line: str) -> Role | None:
    """Which label of a header block a line begins with."""
    start = line[:_LABEL_WITHIN]
    if ":" not in start and "：" not in start and " | " not in start:
        return None
    found = _LABEL.match(line[:_LONGEST_LINE])
    if found is None:
        return None
    label = found["label"].strip()
    return ROLES.get(label.casefold()) or (None if label.isascii() else ROLES.get(unmixed(label).casefold()))


def header_block_at(
    lines: list[str], start: int, *, is_announced: bool = False, is_doubted: bool = False
) -> HeaderBlock | None:
    """The header block that begins at lines[start].

    It names a sender and a subject with a date or recipient; after an announcing line any two labels do. GMX's begins with
    the date, and any field may come first where all four are there. The form of a journey ("From: Utrecht, To: Bonn, Date: 3
    May") is none: it has neither subject nor address. `is_doubted` is for mails that answer none, where a form to be filled in
    may have all the labels: there an address or a date with year and time must be in it.
    """
    first = role_of(lines[start])
    if first is None:
        return None
    values: dict[Role, str] = {}
    end, misses = start, 0
    for at in range(start, min(len(lines), start + _LONGEST_BLOCK)):
        role = role_of(lines[at])
        if role is not None and role not in values:
            values[role], end, misses = _value(lines, at), at + 1, 0
            continue
        misses += 1
        if misses > 2 or (role is None and not lines[at].strip() and not _continues(lines, at)):
            break
    if not _is_block(values, first, is_announced=is_announced) or (is_doubted and not _is_of_mail(values)):
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


def _value(lines: list[str], at: int) -> str:
    """What stands behind the label, or alone on the next line where HTML put it below."""
    found = _LABEL.match(lines[at][:_LONGEST_LINE])
    value = found["value"].strip() if found else ""
    is_below = not value and at + 1 < len(lines) and role_of(lines[at + 1]) is None
    return lines[at + 1].strip()[:_LONGEST_LINE] if is_below else value


def _continues(lines: list[str], blank: int) -> bool:
    """HTML converted to text may leave a blank line between the fields."""
    return blank + 1 < len(lines) and role_of(lines[blank + 1]) is not None


def _is_of_mail(values: dict[Role, str]) -> bool:
    return _has_address(values) or _MOMENT.fullmatch(values.get(Role.DATE, "")[:_LABEL_WITHIN]) is not None


def _has_address(values: dict[Role, str]) -> bool:
    return "@" in values.get(Role.FROM, "") or "@" in values.get(Role.TO, "")


def _is_block(values: dict[Role, str], first: Role, *, is_announced: bool) -> bool:
    if is_announced:
        return len(values) >= 2
    if first is not Role.FROM:
        return all(role in values for role in (Role.FROM, Role.DATE, Role.TO, Role.SUBJECT))
    if Role.SUBJECT in values:
        return Role.DATE in values or Role.TO in values
    return Role.DATE in values and _has_address(values)
