"""Ledger lines as intake and extraction write them, and the page that tells of them."""

import html
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from gleaner.mail import reasons
from gleaner.store import messages
from gleaner.store.messages import LedgerLine, MessageItem, Outcome
from tests.functions.api.calls import Reply
from tests.functions.api.pages import Page

NOW = datetime.now(UTC)


def line(minutes: float, outcome: Outcome = Outcome.SKIPPED, **about: object) -> LedgerLine:
    """A message that came so many minutes ago."""
    at = NOW - timedelta(minutes=minutes)
    return LedgerLine(f"ses-{uuid4().hex}", at, outcome, **about)  # type: ignore[arg-type]


def bulk_at(minutes: float) -> LedgerLine:
    return line(minutes, reason=reasons.BULK)


def write(inbox_id: str, lines: Iterable[LedgerLine]) -> None:
    with MessageItem.batch_write() as batch:
        for one in lines:
            batch.save(messages._item(inbox_id, one))


def text_of(page: Page | Reply) -> str:
    source = page.html if isinstance(page, Page) else page.text
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", source)).split())


def links_of(page: Page) -> dict[str, str]:
    """The filters: their words and where they lead."""
    filters = page.html.partition("</header>")[2]
    found = re.findall(r'<li><a href="(/activity[^"]*)"[^>]*>(?:<span[^>]*></span>)?([^<]+)</a>', filters)
    return {html.unescape(words): html.unescape(path) for path, words in found}


def further(page: Page, words: str = "Older") -> str:
    """Where the button leads; empty where there is none."""
    found = re.search(rf'href="(/activity\?[^"]+)">{words}<', page.html)
    return html.unescape(found[1]) if found else ""
