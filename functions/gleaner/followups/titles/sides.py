"""Who writes, whose turn it is, and who the other one is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sides:
    """A message between its owner and `who`, the other side. `is_others_turn`: what is asked or promised waits on them."""

    who: str
    is_incoming: bool
    is_others_turn: bool
