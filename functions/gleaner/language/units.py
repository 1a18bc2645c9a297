"""What Comprehend bills for a text."""

CHARACTERS_A_UNIT = 100
LEAST_UNITS = 3
"""Every document counts as 300 characters at least, however short (Comprehend pricing, natural language APIs)."""


def billed_units(text: str) -> int:
    """The units that one operation over one document of this text costs; text that is never sent costs none."""
    if not text.strip():
        return 0
    return max(LEAST_UNITS, -(-len(text) // CHARACTERS_A_UNIT))
