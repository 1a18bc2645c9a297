"""Whose mailbox a command looks from."""

import re
from argparse import ArgumentParser, ArgumentTypeError

UNKNOWN_REGION = "ZZ"
"""CLDR's code for no region: then only numbers that show their country count."""


def add_perspective(parser: ArgumentParser) -> None:
    """Add `--owner` (a list of addresses) and `--region`."""
    parser.add_argument(
        "--owner",
        action="append",
        default=[],
        type=_address,
        metavar="ADDRESS",
        help="whose mailbox it is: mail from here is outgoing; again for aliases",
    )
    parser.add_argument(
        "--region",
        default=UNKNOWN_REGION,
        type=region,
        metavar="CC",
        help="country of telephone numbers written without one, such as NL",
    )


def region(text: str) -> str:
    """A country code as an option's value."""
    if not re.fullmatch("[A-Za-z]{2}", text):
        raise ArgumentTypeError(f"{text!r} is no country code of two letters, such as NL or US")
    return text.upper()


def _address(text: str) -> str:
    if not re.fullmatch(r"[^@\s]+@[^@\s]+", text):
        raise ArgumentTypeError(f"{text!r} is no address, such as owner@example.com")
    return text.lower()
