"""Where a page of the book goes on: the sort key of the last one, in letters that a URL takes."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Annotated

from fastapi import Query

from api.fields import invalid

_LONGEST_SORT_KEY = 1024
"""Bytes of a DynamoDB sort key."""

After = Annotated[str | None, Query(max_length=1500)]


def mark_of(sort_key: str) -> str:
    """What a page gives as `after`."""
    return urlsafe_b64encode(sort_key.encode()).decode()


def sort_key_in(after: str | None) -> str | None:
    """The sort key in an `after`; refuses what no page gave."""
    if not after:
        return None
    try:
        key = urlsafe_b64decode(after).decode()
    except ValueError:
        key = ""
    if not 0 < len(key.encode()) <= _LONGEST_SORT_KEY:
        raise invalid("after", "Send what the page before gave as `after`, or nothing.", place="query")
    return key
