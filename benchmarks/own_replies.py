"""Our own labelled mails in sixteen languages: new text, signature and forwarded sender, exact but for white space.

`python -m benchmarks.own_replies [--wrong]`. `--wrong` names what is wrong in the half that rules were tuned on; of the other
half only the numbers are shown, and nobody who writes rules reads its mails.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gleaner.mail.message import Mailbox, Zones
from gleaner.mail.reading import read

MESSAGES = Path(__file__).resolve().parent.parent / "tests" / "messages" / "replies"
HALVES = ("tune", "report")
OWNER = frozenset(("owner@gleaner.example",))
ZONES = ("new_text", "signature", "forwarded_from")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A mail and what a person says of it."""

    name: str
    raw: bytes
    expected: dict[str, Any]

    def wrong_zones(self) -> tuple[str, ...]:
        """Which zones are not read as the person says."""
        found = read(self.raw, owner=OWNER).zones
        return tuple(zone for zone in ZONES if not self.is_right(found, zone))

    def is_right(self, found: Zones, zone: str) -> bool:
        """Whether a zone is as the person says; some mails may be read in more than one way."""
        right = (self.expected[zone], *self.expected.get(f"{zone}_also_right", ()))
        return _value(found, zone) in {_squeezed(one) for one in right}


def labelled(half: str) -> Iterator[Labelled]:
    """The mails of one half, by name."""
    for file in sorted((MESSAGES / half).glob("*.json")):
        yield Labelled(file.stem, file.with_suffix(".eml").read_bytes(), json.loads(file.read_text("utf-8")))


def _value(zones: Zones, zone: str) -> str:
    found = getattr(zones, zone)
    return _squeezed({"name": found.name, "email": found.email} if isinstance(found, Mailbox) else found)


def _squeezed(value: Any) -> str:
    if isinstance(value, dict):
        return "".join(f"{value.get('name') or ''}<{(value.get('email') or '').lower()}>".split())
    return "".join((value or "").split())


def tally(half: str) -> str:
    """How many mails of a half are read as labelled, zone by zone and in all of them."""
    wrong = [one.wrong_zones() for one in labelled(half)]
    exact = (f"{zone} {sum(zone not in zones for zones in wrong)}" for zone in ZONES)
    return f"{half}: {len(wrong)} mails, {', '.join(exact)}, all {sum(not zones for zones in wrong)}"


def main() -> None:
    print(*map(tally, HALVES), sep="\n")
    if "--wrong" in sys.argv:
        for one in labelled("tune"):
            if zones := one.wrong_zones():
                print(f"  {one.name}: {', '.join(zones)}")


if __name__ == "__main__":
    main()
