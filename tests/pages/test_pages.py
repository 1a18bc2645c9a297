"""What holds for every page of the table: it is there, for whom it may be, small, and asks for little."""

import html
import re
from datetime import UTC, datetime

import pytest

from tests.account import Account
from tests.functions.api.calls import Person
from tests.functions.api.world import World
from tests.pages.routes import page_routes
from tests.pages.sample import Amounts, Sample, sample
from tests.pages.table import NOT_PAGES, PAGES, PageRow, Who

FIRST_PAINT = 100 * 1024
"""Bytes over the wire: a page with everything that it loads."""
FILES = re.compile(r'(?:href|src)="(/(?:static|docs)/[^"]+)"')
THIRD_PARTY = {"api"}
"""Swagger's page, whose script is 400 KB; nobody works there."""


@pytest.fixture(scope="module")
def few(world: World) -> Sample:
    return sample(world, datetime.now(UTC), Amounts.of(5), "few")


@pytest.fixture(scope="module")
def many(world: World) -> Sample:
    return sample(world, datetime.now(UTC), Amounts.of(60), "many")


def calls(account: Account, person: Person, path: str) -> dict[str, int]:
    """What a page asks AWS for. The key is no page's own: a process asks for it every few minutes."""
    account.tap.reset()
    assert person.get(path).status == 200, path
    return {name: times for name, times in account.tap.calls().items() if name != "secretsmanager.GetSecretValue"}


def test_the_table_names_every_page() -> None:
    routes = {route.pattern for route in page_routes() if route.method == "GET"}
    assert {row.route for row in PAGES} <= routes
    assert routes - {row.route for row in PAGES} - set(NOT_PAGES) == set(), "add a row to tests/pages/table.py"


def test_it_shows_what_it_must(found: Sample, row: PageRow) -> None:
    reply = row.seen_by(found).get(row.path(found))
    assert reply.status == 200
    assert row.shows in html.unescape(reply.text)
    assert reply.headers["content-type"].startswith("text/html")
    assert "unsafe-inline" not in reply.headers["content-security-policy"]
    assert reply.headers["cache-control"] == "no-store"


def test_who_may_not_see_it_does_not(found: Sample, row: PageRow) -> None:
    path = row.path(found)
    if row.who is Who.ANYBODY:
        assert found.world.nobody().get(path).status == 200
        return
    turned_away = found.world.nobody().get(path)
    assert turned_away.status == 303
    assert turned_away.headers["location"].startswith("/sign-in?to=")
    if row.who is Who.OWNER:
        assert found.stranger.get(path).status == 404
        assert found.administrator.get(path).status == 404
    if row.who is Who.ADMINISTRATOR:
        assert found.owner.get(path).status in {403, 404}


def test_it_is_below_100_kb_with_all_that_it_loads(found: Sample, row: PageRow) -> None:
    if row.name in THIRD_PARTY:
        return
    person = row.seen_by(found)
    page = person.get(row.path(found))
    files = {path: person.get(path).size for path in set(FILES.findall(page.text))}
    assert 0 < page.size + sum(files.values()) < FIRST_PAINT, (page.size, files)


def test_it_asks_for_as_little_of_much_as_of_little(account: Account, few: Sample, many: Sample, row: PageRow) -> None:
    of_few = calls(account, row.seen_by(few), row.path(few))
    of_many = calls(account, row.seen_by(many), row.path(many))
    assert of_few == of_many
    assert sum(of_many.values()) <= row.most_calls
