"""How mail gets to an inbox's secret address, by what people use."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

from gleaner.inbox import Inbox
from gleaner.wording import marked


@dataclass(frozen=True, slots=True)
class Instruction:
    """One way of getting mail here; `covers` says which direction it brings."""

    title: str
    covers: str
    steps: tuple[str, ...]


INCOMING_AND_OUTGOING = marked("incoming and outgoing")
INCOMING_ONLY = marked("incoming only")
OUTGOING_ONLY = marked("outgoing only")

WAYS = (
    Instruction(
        marked("Google Workspace, by an administrator"),
        INCOMING_AND_OUTGOING,
        (
            marked("In the Admin console open Apps, Google Workspace, Gmail, Routing, and add a rule for this user."),
            marked("Apply it to inbound and outbound messages (internal ones too, if you want those)."),
            marked("Under 'Also deliver to' add {forwarding_address}, and save."),
        ),
    ),
    Instruction(
        marked("Gmail, by yourself"),
        INCOMING_ONLY,
        (
            marked("In Gmail's settings open 'Forwarding and POP/IMAP' and add {forwarding_address}."),
            marked("Google mails a confirmation code there: it shows up here within a minute; enter it in Gmail."),
            marked("Choose 'Forward a copy of incoming mail' and keep Gmail's copy in the inbox."),
        ),
    ),
    Instruction(
        marked("Microsoft 365, by an administrator: journaling"),
        INCOMING_AND_OUTGOING,
        (
            marked("In the Purview portal open Data lifecycle management, Exchange (legacy), Journal rules."),
            marked("Add a rule for this mailbox, all messages, with journal reports sent to {journal_address}."),
            marked("Keep this address secret: what arrives there as a journal report counts as proven."),
        ),
    ),
    Instruction(
        marked("Microsoft 365, by an administrator: mail flow rules"),
        INCOMING_AND_OUTGOING,
        (
            marked("In the Exchange admin center open Mail flow, Rules."),
            marked("Add one rule 'the recipient is' and one rule 'the sender is' this mailbox."),
            marked("Let both 'Bcc the message to' {forwarding_address}."),
        ),
    ),
    Instruction(
        marked("Any mail program"),
        OUTGOING_ONLY,
        (marked("Put {forwarding_address} into Bcc, or let the program do so for every message you send."),),
    ),
)


@dataclass(frozen=True, slots=True)
class SecretAddresses:
    """Where an inbox's mail is sent: copies of it, and journal reports."""

    forwarding: str
    journal: str

    @classmethod
    def of(cls, inbox: Inbox, mail_domain: str) -> Self:
        """Those of one inbox."""
        return cls(f"{inbox.forwarding_token}@{mail_domain}", f"{inbox.journal_token}@{mail_domain}")


def instructions(addresses: SecretAddresses, say: Callable[[str], str] = str) -> list[Instruction]:
    """The ways with an inbox's addresses filled in; `say` puts them into another language."""
    values = {"forwarding_address": addresses.forwarding, "journal_address": addresses.journal}
    return [
        Instruction(say(way.title), say(way.covers), tuple(say(step).format(**values) for step in way.steps))
        for way in WAYS
    ]
