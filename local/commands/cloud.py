"""`gleaner local up`, `down`, `status` and `token`."""

import json
import sys
from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from local import cloud
from local.aws import Aws
from local.command import Command
from local.errors import UsageError
from local.folders import Folders
from local.progress import Progress
from local.stack_file import StackFile
from local.users import access_token, ensure_user, id_token


def _up(options: Namespace) -> int:
    folders = Folders.default()
    stack = cloud.up(folders, Progress(is_quiet=options.quiet))
    if options.json:
        print(json.dumps(asdict(stack), indent=1))
    else:
        print(summary(stack, folders))
    return 0


def _down(options: Namespace) -> int:
    ended = cloud.down(Folders.default())
    if not options.quiet:
        print(f"{ended} processes ended" if ended else "nothing was running", file=sys.stderr)
    return 0


def _status(options: Namespace) -> int:
    folders = Folders.default()
    found = cloud.status(folders)
    if options.json:
        print(json.dumps(asdict(found), indent=1))
    elif found.stack is not None:
        print(summary(found.stack, folders))
    elif found.died:
        print(f"not up: {', '.join(found.died)} ended; `gleaner local up` starts everything afresh")
    else:
        print("not up")
    return 0 if found.is_up else 1


def _token(options: Namespace) -> int:
    email = options.user
    if "@" not in email:
        raise UsageError(f"--user wants an e-mail address, not {email!r}.")
    stack = cloud.running_stack(Folders.default())
    aws = Aws(stack.aws_endpoint_url)
    pool, client = stack.outputs["UserPoolId"], stack.outputs["UserPoolClientId"]
    ensure_user(aws, pool, email, is_admin=options.admin)
    token = (access_token if options.access else id_token)(aws, pool, client, email)
    print(json.dumps({"user": email.lower(), "token": token}) if options.json else token)
    return 0


def summary(stack: StackFile, folders: Folders) -> str:
    """Where to look, for a person."""
    rows = {
        "Settings and API docs": f"{stack.public_url}/  {stack.public_url}/docs",
        "Mail door (SMTP)": f"{stack.smtp.host}:{stack.smtp.port}, any address at {stack.mail_domain}",
        "Outbox": stack.outbox_url,
        "Comprehend": stack.comprehend_url,
        "AWS endpoint": stack.aws_endpoint_url,
        "Everything else": str(folders.stack_file),
    }
    return "\n".join(f"{name + ':':24}{value}" for name, value in rows.items())


def _quiet(parser: ArgumentParser) -> None:
    parser.add_argument("--quiet", action="store_true", help="say nothing of the progress")


def _quiet_and_json(parser: ArgumentParser) -> None:
    _quiet(parser)
    _json(parser)


def _json(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")


def _token_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--user", required=True, metavar="EMAIL", help="whose token; invited first if need be")
    parser.add_argument("--admin", action="store_true", help="make them an administrator")
    parser.add_argument("--access", action="store_true", help="an access token, which the API refuses, for tests")
    _json(parser)


UP = Command(("local", "up"), "start it, or deploy what has changed", _up, _quiet_and_json)
DOWN = Command(("local", "down"), "end all its processes; nothing is kept", _down, _quiet)
STATUS = Command(("local", "status"), "say whether it is up, and where; exits 1 when it is not", _status, _json)
TOKEN = Command(("local", "token"), "print an ID token of a person for the API", _token, _token_arguments)
