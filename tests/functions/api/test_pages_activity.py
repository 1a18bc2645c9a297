"""Why nothing? The ledger in words: counted, drawn, filtered, page by page, with what can be done about it."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from api.activity_pages.outcomes import KIND_COUNTS, REASON_COUNTS
from api.activity_pages.telling import ADVICE
from api.routes import ledger
from gleaner.contacts import exclusions
from gleaner.mail import reasons
from gleaner.store import inboxes
from gleaner.store.messages import Outcome
from tests.functions.api.calls import Person
from tests.functions.api.ledger_lines import NOW, bulk_at, further, line, links_of, text_of, write
from tests.functions.api.pages import shown, signed_in
from tests.functions.api.world import World, connect

EVERY_REASON = sorted({**reasons.SENTENCES, **{str(rule): "" for rule in exclusions.SENTENCES}})


@pytest.fixture
def mine(world: World, emma: Person) -> Person:
    return signed_in(world, emma)


def test_it_says_what_was_read_and_what_was_skipped_and_why(mine: Person, inbox_id: str) -> None:
    far = timedelta(days=31) / timedelta(minutes=1)
    write(
        inbox_id,
        [
            bulk_at(1),
            line(2, Outcome.GLEANED, task_count=2, contact_count=1, direction="incoming", proof="none"),
            line(3, Outcome.GLEANED, direction="outgoing", proof="dmarc"),
            line(4, Outcome.ADMITTED),
            line(far, reason="virus"),
        ],
    )
    page = text_of(shown(mine, "/activity"))
    for words in (
        "Skipped: It is a newsletter or another bulk mail.",
        "Read: 1 contact, 2 tasks See the",
        "Incoming · Sender not verified",
        "Read: nothing to note. Outgoing",
        "Waits to be read.",
        "4 mails 1 with something found 1 with nothing to note 1 skipped 1 waiting to be read",
        "1 newsletter or other bulk mail",
    ):
        assert words in page
    assert "virus" not in page
    assert mine.email not in page.partition("Sign out")[2]


def test_every_reason_has_a_sentence_a_count_and_a_filter(mine: Person, inbox_id: str) -> None:
    assert set(REASON_COUNTS) >= set(EVERY_REASON)
    assert set(ledger.SENTENCES) >= set(EVERY_REASON)
    assert set(ADVICE) <= set(EVERY_REASON)
    write(inbox_id, [line(number, reason=reason) for number, reason in enumerate(EVERY_REASON)])
    page = shown(mine, "/activity")
    assert text_of(page).count("Skipped:") == len(EVERY_REASON)
    links = links_of(page)
    by_reason = {words: path for words, path in links.items() if path.rpartition("=")[2] not in KIND_COUNTS}
    by_reason.pop(f"{len(EVERY_REASON)} mails")
    said = 0
    for words, path in by_reason.items():
        rows = text_of(shown(mine, path)).count("Skipped:")
        assert words.startswith(f"{rows} "), words
        said += rows
    assert said == len(EVERY_REASON)


@pytest.mark.parametrize(
    ("reason", "path"),
    [
        (reasons.UNPROVEN_OUTGOING, "/settings/email/{}/set-up"),
        (reasons.GMAIL_CONFIRMATION, "/settings/email/{}/set-up"),
        (reasons.BEFORE_SWITCH_ON, "/settings/email/{}"),
        (reasons.AUTOMATION_OFF, "/settings/email/{}"),
        ("excluded_address", "/settings/email/{}#exclusions"),
        ("excluded_domain", "/settings/email/{}#exclusions"),
    ],
)
def test_a_line_leads_to_where_something_can_be_done(mine: Person, inbox_id: str, reason: str, path: str) -> None:
    write(inbox_id, [line(1, reason=reason)])
    row = re.search(r'<ul class="happenings">.*?</ul>', shown(mine, "/activity").html, re.DOTALL)
    assert row is not None
    [link] = re.findall(r'href="([^"]+)"', row[0])
    assert link == path.format(inbox_id)
    target, _, anchor = link.partition("#")
    assert not anchor or anchor in shown(mine, target).ids


def test_what_was_skipped_while_off_is_no_call_to_switch_on_once_it_is_on(
    mine: Person, emma: Person, inbox_id: str
) -> None:
    write(inbox_id, [line(1, reason=reasons.AUTOMATION_OFF), line(20, Outcome.ADMITTED)])
    assert shown(mine, "/activity").html.count("Switch automation on") == 2  # above, and beside the line
    emma.put(f"/v1/inboxes/{inbox_id}/automation", {"enabled": True})
    assert "Switch automation on" not in shown(mine, "/activity").html
    assert "It takes longer than usual." in shown(mine, "/activity").html


def test_why_nothing_is_here_is_said_with_what_to_do_next(world: World, emma: Person) -> None:
    mine = signed_in(world, emma)
    assert 'href="/settings/email/connect"' in shown(mine, "/activity").html
    inbox_id = connect(emma)["inbox_id"]
    page = text_of(shown(mine, "/activity"))
    assert "No mail has come yet: set up forwarding" in page
    assert "Automation is off: mail that comes is deleted unread." in page
    assert "No message came." in page
    assert "<svg" not in shown(mine, "/activity").html
    inboxes.note_first(inbox_id, "first_incoming_at", NOW)
    emma.put(f"/v1/inboxes/{inbox_id}/automation", {"enabled": True})
    page = text_of(shown(mine, "/activity"))
    assert "No message came." in page
    assert "No mail has come yet" not in page
    assert "Automation is off" not in page


def test_it_comes_page_by_page_and_says_each_message_once(mine: Person, inbox_id: str) -> None:
    lines = [line(0, Outcome.GLEANED, task_count=number + 1) for number in range(120)]
    # Forty moments of three messages each.
    write(inbox_id, [replace(one, received_at=NOW - timedelta(minutes=n // 3)) for n, one in enumerate(lines)])
    path, told, pages = "/activity", [], 0
    while path:
        page = shown(mine, path)
        told += re.findall(r"Read: (\d+) task", page.html)
        path = further(page)
        pages += 1
    assert sorted(map(int, told)) == list(range(1, 121))
    assert pages == 3
    assert ">The newest</a>" in page.html


def test_a_filter_keeps_while_one_pages(mine: Person, inbox_id: str) -> None:
    write(inbox_id, [bulk_at(n) if n % 2 else line(n, reason=reasons.LIST) for n in range(160)])
    path, told, pages = "/activity?reason=bulk", 0, 0
    while path:
        page = shown(mine, path)
        assert 'aria-current="true">80 newsletters and other bulk mail</a>' in page.html
        assert "Skipped: It was sent by a mailing list" not in text_of(page)
        told += text_of(page).count("Skipped:")
        path = further(page)
        pages += 1
    assert (told, pages) == (80, 2)


def test_several_inboxes_are_shown_together_or_one_by_one(world: World, emma: Person, piet: Person) -> None:
    first, second = connect(emma)["inbox_id"], connect(piet)["inbox_id"]
    found = inboxes.get(second)
    assert found is not None
    # As it is once Emma has confirmed an address that is hers too.
    inboxes.InboxItem(second, version=found.version).update(
        actions=[inboxes.InboxItem.owner_id.set((emma.claims or {})["sub"])]
    )
    write(first, [bulk_at(1)])
    write(second, [line(2, reason=reasons.LIST)])
    mine = signed_in(world, emma)
    both = shown(mine, "/activity")
    assert ("2 mails" in text_of(both), text_of(both).count("Skipped:")) == (True, 2)
    assert text_of(both).count(piet.email) >= 2  # to choose, and beside its line
    one = shown(mine, links_of(both)[piet.email])
    assert ("1 mail" in text_of(one), text_of(one).count("Skipped:")) == (True, 1)
    assert f"inbox={second}" in links_of(one)["1 skipped"]
    assert links_of(one)["All inboxes"] == "/activity"


def test_another_owners_activity_is_not_shown(world: World, emma: Person, piet: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    write(inbox_id, [bulk_at(1)])
    connect(piet)
    theirs = signed_in(world, piet)
    assert "No message came." in text_of(shown(theirs, "/activity"))
    for wrong in (inbox_id, "nobodys", "#", "x" * 3000):
        assert theirs.get(f"/activity?inbox={wrong.replace('#', '%23')}").status == 404


@pytest.mark.parametrize("before", ["yesterday", "2026-11-23T08:00:00", "9999-12-31T23:59:59-14:00", "%00"])
def test_a_wrong_page_is_refused(mine: Person, before: str) -> None:
    assert mine.get(f"/activity?before={before}").status == 422


@pytest.mark.parametrize("reason", ["", "everything", "%3Cscript%3E", "%00", "x" * 3000])
def test_a_filter_that_there_is_not_is_no_page(mine: Person, inbox_id: str, reason: str) -> None:
    reply = mine.get(f"/activity?reason={reason}")
    assert reply.status == 404
    assert "<script>" not in reply.text


def test_a_filter_without_hits_says_so(mine: Person, inbox_id: str) -> None:
    write(inbox_id, [bulk_at(1)])
    page = text_of(shown(mine, "/activity?reason=virus"))
    assert "0 mails with a virus" in page
    assert "There is none of these in the last 30 days." in page
    assert "There is nothing older." in text_of(shown(mine, "/activity?before=2026-01-01T00:00:00Z"))
    assert "Skipped:" in text_of(shown(mine, "/activity?before=2999-01-01T00:00:00Z"))
