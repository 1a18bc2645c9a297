"""`gleaner send`: messages into the local mail door."""

import json
import sys
from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime
from pathlib import Path

from local.cloud import running_stack
from local.command import Command
from local.errors import UsageError
from local.folders import Folders
from local.mail_files import mail_files
from local.sending import Auth, Mailer, RefusedError, as_new
from local.stack_file import StackFile

_EVERY = 50


def _send(options: Namespace) -> int:
    stack = running_stack(Folders.default())
    recipients = options.to or _demo_recipient(stack)
    auth = Auth(options.auth, options.scan)
    sent = refused = 0
    with Mailer(stack.smtp) as mailer:
        for file in mail_files([Path(path) for path in options.path]):
            raw = as_new(file.raw, datetime.now(UTC)) if options.as_new else file.raw
            try:
                for transaction in mailer.send(raw, recipients, options.sender, auth):
                    _report(file.name, transaction.ses_message_id, options)
                sent += 1
            except RefusedError as error:
                print(f"{file.name}: {error}", file=sys.stderr)
                refused += 1
            if (sent + refused) % _EVERY == 0:
                print(f"{sent + refused} messages so far", file=sys.stderr)
    print(f"{sent} sent, {refused} refused", file=sys.stderr)
    return 1 if refused or not sent else 0


def _report(name: str, ses_message_id: str, options: Namespace) -> None:
    if options.json:
        print(json.dumps({"file": name, "ses_message_id": ses_message_id}), flush=True)


def _demo_recipient(stack: StackFile) -> list[str]:
    if not stack.demo.forwarding_address:
        raise UsageError("There is no demo inbox yet: name recipients with --to, or start with `gleaner run`.")
    return [stack.demo.forwarding_address]


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", nargs="+", metavar="FILE", help="a message, an .mbox, or a folder of messages")
    parser.add_argument("--as-new", action="store_true", help="date each message now and drop its Received fields")
    parser.add_argument(
        "--auth",
        default="pass",
        help="what SES shall find: pass, fail, none, or words such as 'spf=fail dkim=example.com dmarc=pass' (default: pass)",
    )
    parser.add_argument("--scan", default="", help="verdicts of the scan, such as 'spam=FAIL virus=PASS'")
    parser.add_argument(
        "--to", action="append", metavar="ADDRESS", help="a recipient; again for more (default: the demo inbox)"
    )
    parser.add_argument(
        "--from", dest="sender", metavar="ADDRESS", help="the envelope's sender (default: Return-Path, else From)"
    )
    parser.add_argument("--json", action="store_true", help="print a line of JSON for each message, with its SES id")


SEND = Command(("send",), "send messages into the local mail door", _send, _arguments)
