"""The pages that a digest leads to, for who is signed in."""

import html
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gleaner.store import messages
from gleaner.store.messages import LedgerLine, Outcome
from tests.functions.api.calls import Person, Reply
from tests.functions.api.pages import signed_in
from tests.functions.api.world import World, connect

NOW = datetime.now(UTC)


def text_of(reply: Reply) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", reply.text))


@pytest.mark.parametrize(
    "path", ["/threads/4f3c9a527d0b4e0e", "/tasks", "/activity", "/activity?before=2026-11-23T08:00:00Z"]
)
def test_who_is_not_signed_in_is_sent_to_sign_in_and_back(world: World, path: str) -> None:
    reply = world.nobody().get(path)
    assert reply.status == 303
    assert reply.headers["location"] == f"/sign-in?to={path.partition('?')[0].replace('/', '%2F')}"


def line(number: int, outcome: Outcome = Outcome.SKIPPED, **about: object) -> LedgerLine:
    return LedgerLine(f"ses-{number}", NOW - timedelta(minutes=number), outcome, **about)  # type: ignore[arg-type]


def test_the_activity_says_what_was_read_and_what_was_skipped_and_why(world: World, emma: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    for one in (
        line(1, reason="bulk"),
        line(2, Outcome.GLEANED, task_count=2, contact_count=1),
        line(3, Outcome.GLEANED),
        line(4, Outcome.ADMITTED),
        line(60 * 24 * 31, reason="virus"),
    ):
        messages.write_first(inbox_id, one)
    shown = text_of(signed_in(world, emma).get("/activity"))
    for words in (
        "Skipped: It is a newsletter or another bulk mail.",
        "Read: 1 contact, 2 tasks",
        "Read: nothing to note.",
        "Waits to be read.",
    ):
        assert words in shown
    assert "virus" not in shown
    assert shown.count(emma.email) == 1  # who is signed in


def test_the_activity_comes_page_by_page_and_says_each_message_once(world: World, emma: Person) -> None:
    first = connect(emma)["inbox_id"]
    for number in range(120):  # forty moments of three messages each
        one = replace(line(number // 3, Outcome.GLEANED, task_count=number + 1), ses_message_id=f"ses-{number}")
        messages.write_first(first, one)
    mine, path, told = signed_in(world, emma), "/activity", []
    pages = 0
    while path:
        shown = mine.get(path)
        told += re.findall(r"Read: (\d+) task", shown.text)
        path = html.unescape(next(iter(re.findall(r'href="(/activity\?[^"]+)"', shown.text)), ""))
        pages += 1
    assert sorted(map(int, told)) == list(range(1, 121))
    assert pages == 3


def test_another_owners_activity_is_not_shown(world: World, emma: Person, piet: Person) -> None:
    messages.write_first(connect(emma)["inbox_id"], line(1, reason="bulk"))
    connect(piet)
    assert "No message came." in text_of(signed_in(world, piet).get("/activity"))


@pytest.mark.parametrize("before", ["yesterday", "2026-11-23T08:00:00", "9999-12-31T23:59:59-14:00", "%00"])
def test_a_wrong_page_of_the_activity_is_refused(world: World, emma: Person, before: str) -> None:
    assert signed_in(world, emma).get(f"/activity?before={before}").status == 422
