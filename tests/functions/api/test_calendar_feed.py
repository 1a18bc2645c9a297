"""What is in the feed: due tasks as events that calendars understand, whatever mail says in them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.task import Task, TaskState
from gleaner.store import tasks
from gleaner.store.rows import transaction
from gleaner.store.tasks import StoredTask
from tests.functions.api.calls import Context, Person, Reply
from tests.functions.api.rows import add_task
from tests.functions.api.world import PUBLIC_URL, World, connect

TODAY = datetime.now(UTC).date()


def path_of(person: Person) -> str:
    url: str = person.post("/v1/calendar", {}).body["url"]
    return url.removeprefix(PUBLIC_URL)


def fetched(world: World, path: str, **headers: str) -> Reply:
    event = world.nobody().event("GET", path)
    event["headers"] |= headers
    answer = world.handler.lambda_handler(event, Context())
    return Reply(answer["statusCode"], answer["headers"], [], answer["body"])


def events(world: World, person: Person) -> list[Any]:
    reply = fetched(world, path_of(person))
    assert reply.status == 200
    return Calendar.from_ical(reply.text).walk("VEVENT")


def test_a_due_task_is_an_event_of_its_day(world: World, emma: Person, inbox_id: str) -> None:
    add_task(inbox_id, kind=Kind.MEETING, due_on=TODAY + timedelta(days=3), thread_id="thread#abc")
    add_task(inbox_id, "Without a date", due_on=None)
    add_task(inbox_id, "Closed", state=TaskState.DONE)
    [event] = events(world, emma)
    assert event["summary"] == "Send the offer"
    assert event["dtstart"].dt == TODAY + timedelta(days=3)
    assert event["dtend"].dt == TODAY + timedelta(days=4)
    assert event["dtstart"].params["VALUE"] == "DATE"
    assert (event["transp"], event["sequence"]) == ("TRANSPARENT", 0)
    assert event["categories"].cats == ["Meeting"]
    assert str(event["url"]) == f"{PUBLIC_URL}/threads/abc"
    lines = str(event["description"]).splitlines()
    assert lines == [
        "Maria wrote to you about an appointment:",
        "Send the offer, please.",
        "",
        f"{PUBLIC_URL}/threads/abc",
    ]
    assert "/a/" not in str(event["description"])


def test_what_is_waited_for_and_what_is_unproven_says_so_in_the_inboxs_language(world: World, emma: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    add_task(inbox_id, state=TaskState.WAITING, waiting_on=WaitingOn.OTHER, is_proven=False, due_on=TODAY)
    [event] = events(world, emma)
    assert event["summary"] == "Waiting for Maria: Send the offer"
    assert event["categories"].cats == ["Request", "Waiting"]
    assert "Sender not verified" in event["description"]


def test_an_event_keeps_its_id_and_counts_its_changes(world: World, emma: Person, inbox_id: str) -> None:
    task = add_task(inbox_id, due_on=TODAY)
    [before] = events(world, emma)
    stored = tasks.get(inbox_id, task.task_id)
    assert stored is not None
    at = datetime(2026, 11, 23, 9, 30, 15, 999, tzinfo=UTC)
    with transaction() as write:
        moved = replace(task, due_on=TODAY + timedelta(days=1))
        tasks.put(write, inbox_id, replace(stored, task=moved, changed_at=at))
    [after] = events(world, emma)
    assert after["uid"] == before["uid"]
    assert after["dtstart"].dt == TODAY + timedelta(days=1)
    assert (before["sequence"], after["sequence"]) == (0, 1)
    assert after["last-modified"].dt == after["dtstamp"].dt == at.replace(microsecond=0)
    assert before["dtstamp"].dt == task.said_at.replace(microsecond=0)


def test_an_act_on_a_page_changes_when_it_was_modified(world: World, emma: Person, inbox_id: str) -> None:
    task = add_task(inbox_id, due_on=TODAY)
    for action in ("done", "reopen"):
        emma.patch(f"/v1/inboxes/{inbox_id}/tasks/{task.task_id}", {"action": action})
    [event] = events(world, emma)
    assert event["sequence"] == 2
    assert event["last-modified"].dt > task.said_at + timedelta(hours=1)


def test_the_feed_is_named_and_says_how_often_to_look(world: World, emma: Person, inbox_id: str) -> None:
    text = fetched(world, path_of(emma)).text
    for line in ("VERSION:2.0", "X-WR-CALNAME:Gleaner: due tasks", "REFRESH-INTERVAL;VALUE=DURATION:PT1H"):
        assert f"\r\n{line}\r\n" in text
    assert "METHOD" not in text


def test_what_did_not_change_is_not_sent_again(world: World, emma: Person, inbox_id: str) -> None:
    task = add_task(inbox_id, due_on=TODAY)
    path = path_of(emma)
    first = fetched(world, path)
    again = fetched(world, path, **{"if-none-match": f'W/"x", {first.headers["etag"]}'})
    assert (again.status, again.text) == (304, "")
    assert again.headers["etag"] == first.headers["etag"]
    emma.patch(f"/v1/inboxes/{inbox_id}/tasks/{task.task_id}", {"action": "done"})
    changed = fetched(world, path, **{"if-none-match": first.headers["etag"]})
    assert (changed.status, "VEVENT" in changed.text) == (200, False)


HOSTILE = [
    "BEGIN:VEVENT\r\nSUMMARY:Mine\r\nEND:VEVENT",
    "END:VCALENDAR",
    "a;b,c\\n\\,d:e",
    "line\u2028line\x0bline\x85line\x00\u202egnihton",
    "\U0001f469\u200d\U0001f4bb" * 3_333,
    "é" * 10_000,
    '<script>alert(1)</script> https://evil.example/a?b=c "quoted"',
]


@pytest.mark.parametrize("said", HOSTILE)
def test_what_mail_says_is_text_and_breaks_nothing(world: World, emma: Person, inbox_id: str, said: str) -> None:
    for changes in ({"title": said}, {"sentence": said}, {"counterpart": said}):
        add_task(inbox_id, due_on=TODAY, **changes)
    reply = fetched(world, path_of(emma))
    raw = reply.text.encode()
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert reply.text.count("\r\nBEGIN:VEVENT\r\n") == 3
    assert len(reply.text.splitlines()) == reply.text.count("\r\n")
    assert not any(ord(character) < 32 for character in reply.text.replace("\r\n", ""))
    assert "https://evil" not in reply.text
    assert len(Calendar.from_ical(reply.text).walk("VEVENT")) == 3
    assert len(raw) < 12_000


def several(inbox_id: str, count: int, first: date) -> None:
    for start in range(0, count, 50):
        with transaction() as write:
            for number in range(start, min(start + 50, count)):
                task = Task(
                    f"{number:024x}", "thread#1", "m", Kind.REQUEST, f"T{number}", "S", first + timedelta(days=number),
                    WaitingOn.OWNER, TaskState.OPEN, datetime(2026, 11, 1, tzinfo=UTC), "Maria", 0.9, is_proven=True,
                )  # fmt: skip
                tasks.put(write, inbox_id, StoredTask(task, None))


def test_of_too_many_those_to_come_are_shown_and_the_latest_of_the_past(
    world: World, emma: Person, inbox_id: str
) -> None:
    several(inbox_id, 700, TODAY - timedelta(days=300))
    days = [event["dtstart"].dt for event in events(world, emma)]
    assert days == sorted(days)
    assert len(days) == 500
    assert (days[0], days[-1]) == (TODAY - timedelta(days=100), TODAY + timedelta(days=399))
