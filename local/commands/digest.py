"""`gleaner digest preview` and `send`, through the API."""

import json
import sys
from argparse import ArgumentParser, Namespace

from local.api_client import ApiClient
from local.cloud import running_stack
from local.command import Command
from local.errors import UsageError
from local.folders import Folders
from local.stack_file import StackFile


def _preview(options: Namespace) -> int:
    stack = running_stack(Folders.default())
    digest = _client(stack).get(f"/v1/inboxes/{_inbox(options, stack)}/digest")
    text = digest.get("text")
    print(text if isinstance(text, str) and not options.json else json.dumps(digest, indent=1, ensure_ascii=False))
    return 0


def _send(options: Namespace) -> int:
    stack = running_stack(Folders.default())
    answer = _client(stack).post(f"/v1/inboxes/{_inbox(options, stack)}/digest")
    if options.json:
        print(json.dumps(answer))
    print(f"asked for; it arrives at {stack.outbox_url} in a moment", file=sys.stderr)
    return 0


def _client(stack: StackFile) -> ApiClient:
    return ApiClient(stack.api_url, stack.demo.token)


def _inbox(options: Namespace, stack: StackFile) -> str:
    inbox_id: str = options.inbox or stack.demo.inbox_id
    if not inbox_id:
        raise UsageError("There is no demo inbox yet: name one with --inbox, or start with `gleaner run`.")
    return inbox_id


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--inbox", metavar="ID", help="whose digest (default: the demo inbox)")
    parser.add_argument("--json", action="store_true", help="print JSON")


PREVIEW = Command(("digest", "preview"), "show what a digest would say now", _preview, _arguments)
SEND = Command(("digest", "send"), "have a digest sent now (at most 3 a day)", _send, _arguments)
