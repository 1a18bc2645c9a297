"""What the links of a digest do, and what they never do."""

import html
import re
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from gleaner.corrections import correction_id
from gleaner.digests.links import Linker, Purpose
from gleaner.followups.task import TaskState
from gleaner.store import correspondents, inboxes, tasks
from gleaner.wording import LOCALES, catalogue
from tests.functions.api.calls import Person
from tests.functions.api.links import path_of
from tests.functions.api.rows import add_task, contact_of, correspondent_of, hear_from
from tests.functions.api.world import World, connect

TASK_LINKS = [
    (Purpose.DONE, TaskState.DONE),
    (Purpose.NOT_A_TASK, TaskState.NOT_A_TASK),
]


def stored(inbox_id: str, task_id: str) -> tasks.StoredTask:
    found = tasks.get(inbox_id, task_id)
    assert found is not None
    return found


@pytest.mark.parametrize(("purpose", "state"), TASK_LINKS)
def test_only_the_button_acts_and_twice_is_once(
    world: World, inbox_id: str, purpose: Purpose, state: TaskState
) -> None:
    task_id = add_task(inbox_id).task_id
    before = stored(inbox_id, task_id)
    path = path_of(world, purpose, inbox_id, task_id)
    shown = world.nobody().get(path)
    assert (shown.status, shown.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert "Send the offer" in shown.text
    assert '<form method="post">' in shown.text
    assert world.nobody().call("HEAD", path).status == 200
    assert stored(inbox_id, task_id) == before
    assert world.nobody().post(path).status == 200
    once = stored(inbox_id, task_id)
    assert once.task.state is state
    assert world.nobody().post(path).status == 200
    assert stored(inbox_id, task_id) == once


def test_a_task_is_snoozed_until_tomorrow_or_next_monday(world: World, inbox_id: str) -> None:
    today = datetime.now(UTC).date()
    tomorrow, monday = today + timedelta(days=1), today + timedelta(days=7 - today.weekday())
    task_id = add_task(inbox_id).task_id
    path = path_of(world, Purpose.SNOOZE, inbox_id, task_id)
    shown = world.nobody().get(path).text
    assert re.findall(r'name="until" value="([^"]*)"', shown) == [tomorrow.isoformat(), monday.isoformat()]
    for day in (tomorrow, monday, monday):
        answer = world.nobody().post(path, form=f"until={day}")
        assert (answer.status, stored(inbox_id, task_id).task.snoozed_until) == (200, day)
        assert f"{day.day} " in answer.text


@pytest.mark.parametrize("form", ["", "until=soon", "until=2020-01-01", "until=9999-12-31", "days=7", "%ff=%00"])
def test_a_day_that_was_not_offered_is_tomorrow(world: World, inbox_id: str, form: str) -> None:
    task_id = add_task(inbox_id).task_id
    assert world.nobody().post(path_of(world, Purpose.SNOOZE, inbox_id, task_id), form=form).status == 200
    assert stored(inbox_id, task_id).task.snoozed_until == datetime.now(UTC).date() + timedelta(days=1)


def test_snoozed_today_and_posted_again_tomorrow_it_is_the_same_day(world: World, inbox_id: str) -> None:
    day = datetime.now(UTC).date() + timedelta(days=3)
    task_id = add_task(inbox_id).task_id
    path = path_of(world, Purpose.SNOOZE, inbox_id, task_id)
    for _ in range(2):
        world.nobody().post(path, form=f"until={day}")
        assert stored(inbox_id, task_id).task.snoozed_until == day


@pytest.mark.parametrize("purpose", [Purpose.DONE, Purpose.SNOOZE, Purpose.NOT_A_TASK])
def test_the_answer_offers_the_way_back_which_asks_and_acts_like_any_link(
    world: World, inbox_id: str, purpose: Purpose
) -> None:
    task_id = add_task(inbox_id).task_id
    path = path_of(world, purpose, inbox_id, task_id)
    world.nobody().post(path)
    acted = stored(inbox_id, task_id)
    for answer in (world.nobody().post(path), *(() if purpose is Purpose.SNOOZE else (world.nobody().get(path),))):
        [back] = re.findall(r'action="(/a/[^"]+)"', answer.text)
    assert world.nobody().get(back).status == 200
    assert world.nobody().call("HEAD", back).status == 200
    assert stored(inbox_id, task_id) == acted
    for _ in range(2):
        assert world.nobody().post(back).status == 200
        task = stored(inbox_id, task_id).task
        assert (task.state, task.snoozed_until) == (TaskState.OPEN, None)


def test_what_is_not_a_task_is_remembered_and_forgotten_with_it(world: World, inbox_id: str) -> None:
    task = add_task(inbox_id)
    named = correction_id(task.counterpart, task.sentence)
    world.nobody().post(path_of(world, Purpose.NOT_A_TASK, inbox_id, task.task_id))
    assert tasks.find(inbox_id, [], [named]).corrections == {named}
    world.nobody().post(path_of(world, Purpose.REOPEN, inbox_id, task.task_id))
    assert tasks.find(inbox_id, [], [named]).corrections == frozenset()


@pytest.mark.parametrize("locale", LOCALES)
def test_the_page_speaks_the_owners_language(world: World, emma: Person, locale: str) -> None:
    inbox_id = connect(emma, locale=locale)["inbox_id"]
    shown = world.nobody().get(path_of(world, Purpose.DONE, inbox_id, add_task(inbox_id).task_id)).text
    assert f'<html lang="{locale}">' in shown
    assert catalogue(locale).gettext("Mark as done") in html.unescape(shown)


def test_what_a_mail_said_is_escaped(world: World, inbox_id: str) -> None:
    task_id = add_task(inbox_id, "<script>alert(1)</script>").task_id
    assert "<script>" not in world.nobody().get(path_of(world, Purpose.DONE, inbox_id, task_id)).text


def test_a_suggestion_is_accepted_by_its_link_once(world: World, inbox_id: str) -> None:
    maria = f"maria-{uuid4().hex[:8]}@example.org"
    evidence = hear_from(inbox_id, maria, is_suggested=True, first_name="Maria")
    path = path_of(world, Purpose.ACCEPT, inbox_id, evidence)
    assert maria in world.nobody().get(path).text
    assert contact_of(maria) is None
    assert world.nobody().post(path).status == 200
    once = contact_of(maria)
    assert once is not None
    assert world.nobody().get(path).status == 200
    assert world.nobody().post(path).status == 200
    assert world.nobody().post(path_of(world, Purpose.REJECT, inbox_id, evidence)).status == 200
    assert contact_of(maria) == once


def test_a_suggestion_is_rejected_by_its_link(world: World, inbox_id: str) -> None:
    maria = f"maria-{uuid4().hex[:8]}@example.org"
    evidence = hear_from(inbox_id, maria, is_suggested=True, first_name="Maria")
    assert world.nobody().post(path_of(world, Purpose.REJECT, inbox_id, evidence)).status == 200
    assert contact_of(maria) is None
    assert correspondent_of(inbox_id, maria).rejected == (evidence,)
    assert list(correspondents.with_suggestions(inbox_id)) == []


@pytest.mark.parametrize("form", ["List-Unsubscribe=One-Click", "", "anything=else"])
def test_unsubscribing_turns_the_digest_off_without_a_login_and_nothing_else(
    world: World, emma: Person, inbox_id: str, form: str
) -> None:
    emma.put(f"/v1/inboxes/{inbox_id}/automation", {"enabled": True})
    before = emma.get(f"/v1/inboxes/{inbox_id}").body
    path = path_of(world, Purpose.DIGEST_OFF, inbox_id, age=timedelta(days=5000))
    assert path.startswith("/unsubscribe/")
    assert emma.email in world.nobody().get(path).text
    assert emma.get(f"/v1/inboxes/{inbox_id}").body == before
    for _ in range(2):
        assert world.nobody().post(path, form=form).status == 200
    after = emma.get(f"/v1/inboxes/{inbox_id}").body
    assert after["preferences"] == before["preferences"] | {"has_digest": False}
    assert after["next_digest_at"] is None
    assert after["automation"] == before["automation"]
    [back] = re.findall(r'action="(/a/[^"]+)"', world.nobody().get(path).text)
    assert world.nobody().get(back).status == 200
    assert emma.get(f"/v1/inboxes/{inbox_id}").body == after
    for _ in range(2):
        assert world.nobody().post(back).status == 200
    on_again = emma.get(f"/v1/inboxes/{inbox_id}").body
    assert (on_again["preferences"], on_again["next_digest_at"]) == (before["preferences"], before["next_digest_at"])


def test_an_expired_link_changes_nothing_and_says_so(world: World, inbox_id: str) -> None:
    task_id = add_task(inbox_id).task_id
    path = path_of(world, Purpose.DONE, inbox_id, task_id, age=timedelta(days=31))
    for reply in (world.nobody().get(path), world.nobody().post(path)):
        assert reply.status == 410
        assert "nothing was changed" in reply.text
    assert stored(inbox_id, task_id).task.state is TaskState.OPEN


def test_a_forged_link_changes_nothing_and_says_so(world: World, inbox_id: str) -> None:
    task_id = add_task(inbox_id).task_id
    forged = Linker("", b"another key", datetime.now(UTC)).url(Purpose.DONE, inbox_id, task_id)
    true = path_of(world, Purpose.DONE, inbox_id, task_id)
    turned = "A" if true[-20] != "A" else "B"
    for path in (
        forged,
        true[:-1],
        f"{true}x",
        true[:-20] + turned + true[-19:],
        "/a/x",
        "/a/%00",
        "/a/" + "é" * 9,
        "/a/" + "A" * 9000,
    ):
        for reply in (world.nobody().get(path), world.nobody().post(path)):
            assert reply.status == 403
            assert "nothing was changed" in reply.text
    assert stored(inbox_id, task_id).task.state is TaskState.OPEN


@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_link_does_what_it_is_for_and_nothing_else(world: World, inbox_id: str, purpose: Purpose) -> None:
    token = path_of(world, purpose, inbox_id, "0" * 24).rpartition("/")[2]
    if purpose is not Purpose.DIGEST_OFF:
        assert world.nobody().post(f"/unsubscribe/{token}").status == 404
    if purpose in {Purpose.DIGEST_OFF, Purpose.CONNECT}:
        assert world.nobody().post(f"/a/{token}").status == 404
    inbox = inboxes.get(inbox_id)
    assert inbox is not None
    assert inbox.preferences.has_digest


@pytest.mark.parametrize("purpose", [Purpose.DONE, Purpose.SNOOZE, Purpose.ACCEPT, Purpose.DIGEST_OFF])
def test_a_link_of_an_inbox_that_is_gone_says_so(world: World, purpose: Purpose) -> None:
    path = path_of(world, purpose, "b" * 32, "0" * 24)
    assert world.nobody().get(path).status == 404
    assert world.nobody().post(path).status == 404


def test_a_link_is_acted_on_by_no_other_method(world: World, inbox_id: str) -> None:
    task_id = add_task(inbox_id).task_id
    path = path_of(world, Purpose.DONE, inbox_id, task_id)
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS"):
        assert world.nobody().call(method, path).status == 405
    assert stored(inbox_id, task_id).task.state is TaskState.OPEN
