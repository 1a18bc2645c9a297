"""What one language's table holds."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Texts:
    """Translations by English text; `plurals` hold singular and plural under the English plural."""

    texts: Mapping[str, str]
    plurals: Mapping[str, tuple[str, str]]
