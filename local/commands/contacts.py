"""`gleaner contacts list`, `export` and `import`, through the API."""

import json
import sys
from argparse import ArgumentParser, Namespace
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from local.address_book import parts_of
from local.api_client import ApiClient
from local.cloud import running_stack
from local.command import Command
from local.errors import UsageError
from local.folders import Folders

FATES = ("created", "changed", "unchanged")


def _list(options: Namespace) -> int:
    for one in _book(_client()):
        print(json.dumps(one, ensure_ascii=False) if options.json else _line(one))
    return 0


def _export(options: Namespace) -> int:
    client = _client()
    pages = _pages(client, f"/v1/contacts/export?format={options.format}")
    if options.file is None:
        for page in pages:
            sys.stdout.write(page)
        return 0
    try:
        with options.file.open("w", encoding="utf-8", newline="") as file:
            file.writelines(pages)
    except OSError as error:
        raise UsageError(f"{options.file} cannot be written: {error.strerror}.") from None
    return 0


def _import(options: Namespace) -> int:
    client = _client()
    totals = dict.fromkeys(FATES, 0)
    refused = 0
    for path in options.files:
        for answer in _sent(client, path):
            for fate in FATES:
                totals[fate] += answer[fate]
            refused += sum(one["is_whole"] for one in answer["problems"])
    print(json.dumps({**totals, "refused": refused}) if options.json else _told(totals, refused))
    return 0 if sum(totals.values()) else 1


def _sent(client: ApiClient, path: Path) -> Iterator[dict[str, Any]]:
    """The API's answers to the parts of a file, whose problems are told by the file's own lines."""
    parts = list(parts_of(_text(path)))
    if not parts:
        raise UsageError(f"There is no vCard in {path}.")
    for number, part in enumerate(parts, 1):
        if len(parts) > 1:
            print(f"{path}: part {number} of {len(parts)}", file=sys.stderr)
        answer: dict[str, Any] = client.post_text("/v1/contacts/import", part.text, "text/vcard; charset=utf-8")
        for problem in answer["problems"]:
            print(f"{path}:{part.lines_before + problem['line']}: {problem['reason']}", file=sys.stderr)
        yield answer


def _text(path: Path) -> str:
    try:
        body = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from None
    if body.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return body.decode("utf-16", "replace")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")


def _told(totals: dict[str, int], refused: int) -> str:
    return ", ".join([f"{totals[fate]} {fate}" for fate in FATES] + ([f"{refused} refused"] if refused else []))


def _book(client: ApiClient) -> Iterator[dict[str, Any]]:
    after: object = ""
    while after is not None:
        page: dict[str, Any] = client.get(f"/v1/contacts?limit=200{f'&after={after}' if after else ''}")
        yield from page["items"]
        after = page["after"]


def _pages(client: ApiClient, path: str) -> Iterator[str]:
    following: str | None = path
    while following:
        page = client.get_text(following)
        yield page.text
        following = page.following


def _line(one: dict[str, Any]) -> str:
    name = " ".join(filter(None, (one["first_name"], one["last_name"])))
    role = ", ".join(filter(None, (one["job_title"], one["company"])))
    phones = ", ".join(phone["number"] for phone in one["phones"])
    return "\t".join((one["email"], name, role, phones))


def _client() -> ApiClient:
    stack = running_stack(Folders.default())
    return ApiClient(stack.api_url, stack.demo.token)


def _list_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON line a contact")


def _export_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--format", choices=("vcard", "csv"), default="vcard", help="vCard 4.0 (default) or CSV")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="where to write (default: standard output)")


def _import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="vCard files (2.1, 3.0 or 4.0), of any size"
    )
    parser.add_argument("--json", action="store_true", help="print the counts as JSON")


LIST = Command(("contacts", "list"), "who is in the contact book, by last name", _list, _list_arguments)
EXPORT = Command(("contacts", "export"), "the whole contact book as vCard or CSV", _export, _export_arguments)
IMPORT = Command(
    ("contacts", "import"),
    "take vCard files into the contact book",
    _import,
    _import_arguments,
    description="What a card says counts as entered by a person: mail never overwrites it. The same file again changes nothing.",
)
