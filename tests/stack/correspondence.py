"""Conversations for stack tests: an owner and the people they write with."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from tests.letters import letter, new_id
from tests.running_cloud import ConnectedInbox, RunningCloud

SIGNATURE = (
    "Kind regards,\n\nMaria Jansen\nSales Manager\nNorthwind Traders B.V.\nT +31 20 794 0123\nM +31 6 12345678\n"
)
REQUEST = "Could you send me the signed contract before Friday?"


@dataclass(frozen=True, slots=True)
class Someone:
    """Somebody outside, whom no other test knows."""

    email: str
    name: str = "Maria Jansen"

    @property
    def mailbox(self) -> str:
        """As From spells it."""
        return f"{self.name} <{self.email}>"


def someone() -> Someone:
    """Somebody new, at a company of their own."""
    return Someone(f"maria.jansen@northwind-{uuid4().hex[:8]}.example")


def owner_writes(
    cloud: RunningCloud, inbox: ConnectedInbox, to: Someone, text: str = "Here is our offer.\n", **about: Any
) -> str:
    """A proven outgoing mail of the owner; returns its Message-ID."""
    message_id = about.pop("message_id", None) or new_id(inbox.owner.email)
    raw = letter(inbox.owner.email, to.mailbox, text, message_id=message_id, **about)
    inbox.settled(cloud.deliver(raw, inbox.forwarding_address))
    return message_id


def answer(
    inbox: ConnectedInbox, sender: Someone, answers: str | None, text: str = REQUEST, *, at: datetime | None = None
) -> bytes:
    """Their mail with a signature."""
    raw_text = f"Hello,\n\n{text}\n\n{SIGNATURE}"
    return letter(sender.mailbox, inbox.owner.email, raw_text, answers=answers, at=at)


def contact(inbox: ConnectedInbox, person: Someone) -> dict[str, object] | None:
    """Their entry of the contact book as the owner sees it."""
    found = inbox.api.call("GET", f"/v1/contacts/{person.email}")
    assert found.status in {200, 404}
    return found.body if found.status == 200 and isinstance(found.body, dict) else None
