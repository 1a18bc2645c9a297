"""The activity of a busy inbox: counted, drawn and filtered in a bounded number of reads."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from api.activity_pages.counting import tally
from api.activity_pages.listing import list_page
from api.activity_pages.outcomes import choice_of
from api.activity_pages.page import Seen, activity_page
from api.browser import Session
from api.caller import from_claims
from api.pages.visiting import Visit
from gleaner.mail import reasons
from gleaner.store import inboxes
from gleaner.store.messages import Outcome
from tests.functions.api.calls import Person
from tests.functions.api.ledger_lines import NOW, bulk_at, further, line, text_of, write
from tests.functions.api.pages import shown, signed_in
from tests.functions.api.world import World, connect


@pytest.fixture
def mine(world: World, emma: Person) -> Person:
    return signed_in(world, emma)


def test_a_rare_hit_is_found_without_reading_what_lies_between(world: World, mine: Person, inbox_id: str) -> None:
    write(inbox_id, [*(bulk_at(n / 2) for n in range(3_000)), line(60 * 24 * 25, reason=reasons.VIRUS)])
    world.account.tap.reset()
    page = shown(mine, "/activity?reason=virus")
    assert "A virus was found in it." in text_of(page)
    assert not further(page)
    # The session, the inboxes, the kept counts; two megabytes of ledger, and the day with the hit.
    assert world.account.tap.calls()["dynamodb.Query"] <= 5


def test_of_many_mails_in_one_day_the_reading_ends_and_goes_on(mine: Person, inbox_id: str) -> None:
    at = datetime.combine(NOW.date() - timedelta(days=2), datetime.min.time(), UTC)
    day = [replace(bulk_at(0), received_at=at + timedelta(seconds=n + 60)) for n in range(2_600)]
    first = replace(line(0, reason=reasons.VIRUS), received_at=at)
    write(inbox_id, [*day, first])
    page = shown(mine, "/activity?reason=virus")
    assert "None of these was found since " in text_of(page)
    page = shown(mine, further(page, "Look further back"))
    assert "A virus was found in it." in text_of(page)
    assert not further(page)


def test_a_busy_month_is_counted_once_and_then_in_a_few_reads(world: World, mine: Person, inbox_id: str) -> None:
    write(inbox_id, [bulk_at(n * 13) for n in range(3_000)])
    world.account.tap.reset()
    first = shown(mine, "/activity")
    full = world.account.tap.calls()
    world.account.tap.reset()
    write(inbox_id, [line(0, reason=reasons.BULK)])
    again = shown(mine, "/activity")
    after = world.account.tap.calls()
    assert "3,000 mails" in text_of(first)
    assert "3,001 mails" in text_of(again)
    # Writing the new line is one of the calls.
    assert sum(after.values()) - after["dynamodb.BatchWriteItem"] <= sum(full.values())
    assert after["dynamodb.Query"] == 3  # the inboxes, two days of the ledger, and the page's lines
    drawn = [re.findall(r'<th scope="row">.*?</tr>', one.html)[3:] for one in (first, again)]
    assert drawn[0] == drawn[1]


def test_where_counting_ends_early_nothing_is_taken_for_all_there_is(emma: Person, inbox_id: str) -> None:
    write(inbox_id, [*(bulk_at(n) for n in range(40)), line(50, reason=reasons.VIRUS)])
    inbox, virus = inboxes.get(inbox_id), choice_of(reasons.VIRUS)
    assert inbox is not None
    assert virus is not None
    cut, whole = tally(inbox, NOW, most=39), tally(inbox, NOW, most=41)
    assert (cut.total, cut.is_cut) == ({reasons.BULK: 40}, True)
    assert (whole.total, whole.is_cut) == ({reasons.BULK: 40, reasons.VIRUS: 1}, False)
    listing = list_page([inbox], {inbox_id: cut}, virus, before=None, now=NOW)
    assert [one.line.reason for one in listing.shown] == [reasons.VIRUS]
    caller = from_claims(emma.claims or {})
    assert caller is not None
    visit = Visit(Session("", caller), "en", NOW, "/activity", ())
    for counted in (cut, whole):
        page = activity_page(visit, Seen([inbox], [inbox], None, virus, is_newest=True), counted, listing)
        assert ("these numbers are the least that there are" in bytes(page.body).decode()) == counted.is_cut


def test_the_chart_and_its_table_say_the_same_by_local_dates(world: World, emma: Person) -> None:
    inbox_id = connect(emma, time_zone="Pacific/Auckland")["inbox_id"]
    local = NOW.astimezone(ZoneInfo("Pacific/Auckland"))
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    times = [midnight + timedelta(seconds=1), midnight - timedelta(seconds=1), midnight - timedelta(seconds=2)]
    write(inbox_id, [replace(bulk_at(0), received_at=at.astimezone(UTC)) for at in times])
    write(inbox_id, [replace(line(0, Outcome.GLEANED, task_count=1), received_at=times[1].astimezone(UTC))])
    page = shown(signed_in(world, emma), "/activity")
    rows = re.findall(r'<th scope="row">([^<]+)</th>((?:<td>\d+</td>)+)', page.html)
    numbers = [[int(number) for number in re.findall(r"\d+", cells)] for _, cells in rows]
    assert len(rows) == 30
    assert numbers[:3] == [[0, 0, 1, 0], [1, 0, 2, 0], [0, 0, 0, 0]]
    bars = re.findall(r"<g><title>([^<]+)</title>\s*<rect[^>]+>\s*((?:<rect[^>]+>)*)</g>", page.html)
    assert [title for title, _ in bars][-1] == f"{rows[0][0]}, 1 skipped"
    assert [title for title, _ in bars][-2] == f"{rows[1][0]}, 1 with something found, 2 skipped"
    assert [pieces.count("<rect") for _, pieces in bars] == [0] * 28 + [2, 1]
    assert 'role="img" aria-labelledby="chart-title chart-about"' in page.html
