"""Patterns that are compiled when first used, so that a cold start does not pay for tables that its first mail may not need."""

import re
from functools import cached_property
from typing import Any, AnyStr, cast


class _Lazy:
    """Stands for a compiled pattern; each method is looked up once."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self._pattern, self._flags = pattern, flags

    @cached_property
    def _compiled(self) -> re.Pattern[Any]:
        return re.compile(self._pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._compiled, name)
        setattr(self, name, value)
        return value


def lazily(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """A pattern, compiled at its first use. An error in it shows only then; a test compiles them all."""
    return cast("re.Pattern[AnyStr]", _Lazy(pattern, flags))
