"""Precision and recall of one field, with the mails in which it is wrong."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Tally:
    """Right and wrong values of one field; `missed` are required ones that were not found rightly."""

    right: int = 0
    found: int = 0
    required: int = 0
    met: int = 0
    wrong_in: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Right values of those found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Required values that were found."""
        return self.met / self.required if self.required else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def count(self, row_id: str, *, is_found: bool, is_right: bool, is_required: bool) -> None:
        """Take one value in."""
        self.found += is_found
        self.right += is_found and is_right
        self.required += is_required
        self.met += is_required and is_found and is_right
        if (is_found and not is_right) or (is_required and not is_found):
            self.wrong_in.append(row_id if is_found else f"{row_id}-")
