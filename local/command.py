"""What a command of `gleaner` is."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass


def _nothing(_parser: ArgumentParser) -> None:
    """For commands without arguments of their own."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its words (`("local", "up")`), a line of help, its arguments and what it does; `run` returns the exit code."""

    words: tuple[str, ...]
    help: str
    run: Callable[[Namespace], int]
    add_arguments: Callable[[ArgumentParser], None] = _nothing
    description: str = ""
