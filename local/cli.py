"""The command `gleaner`."""

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from types import FrameType

from gleaner.errors import GleanerError
from local.command import Command

#: One row a command: the module that has it and its name there. Imported when the command line is read.
COMMANDS = (
    ("local.commands.running", "RUN"),
    ("local.commands.running", "DEMO"),
    ("local.commands.cloud", "UP"),
    ("local.commands.cloud", "DOWN"),
    ("local.commands.cloud", "STATUS"),
    ("local.commands.cloud", "TOKEN"),
    ("local.commands.read", "READ"),
    ("local.commands.intent", "INTENT"),
    ("local.commands.threads", "THREADS"),
    ("local.commands.send", "SEND"),
    ("local.commands.digest", "PREVIEW"),
    ("local.commands.digest", "SEND"),
    ("local.commands.render", "RENDER"),
    ("local.commands.contacts", "LIST"),
    ("local.commands.contacts", "EXPORT"),
    ("local.commands.contacts", "IMPORT"),
    ("local.commands.redrive", "REDRIVE"),
)
_GROUPS = {
    "local": "the local cloud: the same template on this machine",
    "contacts": "the contact book: look, take out, bring in",
    "digest": "look at a digest, or have it sent",
}
_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 it did not work, 2 the command line was wrong."""
    signal.signal(signal.SIGTERM, _interrupt)
    # A shell that starts us in the background has us ignore Ctrl-C; `gleaner run` must end by it all the same.
    signal.signal(signal.SIGINT, _interrupt)
    options = _parser().parse_args(arguments)
    command: Command = options.command
    try:
        return command.run(options)
    except GleanerError as error:
        print(f"gleaner: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("gleaner: interrupted", file=sys.stderr)
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has enough; a second attempt to flush it at exit would fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="gleaner", description="Inbox automation: contacts and follow-ups from new mail."
    )
    parser.set_defaults(command=None)
    top = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    groups: dict[str, argparse._SubParsersAction[argparse.ArgumentParser]] = {}
    for module, name in COMMANDS:
        command: Command = getattr(import_module(module), name)
        place = top
        if len(command.words) > 1:
            group = command.words[0]
            if group not in groups:
                groups[group] = _group(top, group)
            place = groups[group]
        _add(place, command)
    return parser


def _group(
    top: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str
) -> "argparse._SubParsersAction[argparse.ArgumentParser]":
    parser = top.add_parser(name, help=_GROUPS[name], description=_GROUPS[name])
    return parser.add_subparsers(title="commands", metavar="COMMAND", required=True)


def _add(place: "argparse._SubParsersAction[argparse.ArgumentParser]", command: Command) -> None:
    parser = place.add_parser(command.words[-1], help=command.help, description=command.description or command.help)
    command.add_arguments(parser)
    parser.set_defaults(command=command)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
