"""Readings with a given signature, and what is observed of them."""

from collections.abc import Sequence
from datetime import timedelta

from gleaner.contacts.details import details
from gleaner.contacts.observing import entity_text, observe
from gleaner.language.analysis import Entity
from gleaner.mail.message import Direction, Headers, Mailbox, Message, Proof, Reading, Zones

JAN = Mailbox("Jan de Vries", "jan@acme.example.nl")
OWNER = frozenset({"maria@owner.example.net"})


def reading(signature: str, sender: Mailbox, *, new_text: str = "", skipped: str | None = None) -> Reading:
    message = Message(Headers(()), None, sender, (), (), "", None, timedelta(0), None, (), (), "", None, None, ())
    return Reading(message, Direction.INCOMING, Proof.DMARC, False, skipped, Zones(new_text, "", signature, None))


def found(one: Reading, entities: Sequence[Entity] = (), *, region: str = "NL") -> dict[str, object]:
    observations = observe(one, entities=entities, entity_text=entity_text(one), default_region=region, owner=OWNER)
    assert one.message.sender is not None
    known = dict(details(observations, one.message.sender.email))
    known["phones"] = [(phone["number"], phone["type"], phone["extension"]) for phone in known["phones"]]  # type: ignore[attr-defined]
    return {name: value for name, value in known.items() if value and name != "email"}
