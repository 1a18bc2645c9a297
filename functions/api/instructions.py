"""How mail gets to an inbox's secret address, by what people use."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Instruction:
    """One way of getting mail here; `covers` says which direction it brings."""

    title: str
    covers: str
    steps: tuple[str, ...]


WAYS = (
    Instruction(
        "Google Workspace, by an administrator",
        "incoming and outgoing",
        (
            "In the Admin console open Apps, Google Workspace, Gmail, Routing, and add a rule for this user.",
            "Apply it to inbound and outbound messages (internal ones too, if you want those).",
            "Under 'Also deliver to' add {forwarding_address}, and save.",
        ),
    ),
    Instruction(
        "Gmail, by yourself",
        "incoming only",
        (
            "In Gmail's settings open 'Forwarding and POP/IMAP' and add {forwarding_address}.",
            "Google mails a confirmation code there: it shows up here in set_up within a minute; enter it in Gmail.",
            "Choose 'Forward a copy of incoming mail' and keep Gmail's copy in the inbox.",
        ),
    ),
    Instruction(
        "Microsoft 365, by an administrator: journaling",
        "incoming and outgoing",
        (
            "In the Purview portal open Data lifecycle management, Exchange (legacy), Journal rules.",
            "Add a rule for this mailbox, all messages, with journal reports sent to {journal_address}.",
            "Keep this address secret: what arrives there as a journal report counts as proven.",
        ),
    ),
    Instruction(
        "Microsoft 365, by an administrator: mail flow rules",
        "incoming and outgoing",
        (
            "In the Exchange admin center open Mail flow, Rules.",
            "Add one rule 'the recipient is' and one rule 'the sender is' this mailbox.",
            "Let both 'Bcc the message to' {forwarding_address}.",
        ),
    ),
    Instruction(
        "Any mail program",
        "outgoing only",
        ("Put {forwarding_address} into Bcc, or let the program do so for every message you send.",),
    ),
)


def instructions(forwarding_address: str, journal_address: str) -> list[Instruction]:
    """The ways with this inbox's addresses filled in."""
    values = {"forwarding_address": forwarding_address, "journal_address": journal_address}
    return [Instruction(way.title, way.covers, tuple(step.format(**values) for step in way.steps)) for way in WAYS]
