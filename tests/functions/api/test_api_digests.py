"""Previewing a digest, and sending one now."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

from api.digest_orders import OrderedBeforeError, left_today, order
from api.identifiers import new_token
from gleaner.store import digests, inboxes
from tests.functions.api.calls import Person
from tests.functions.api.rows import add_task
from tests.functions.api.world import PUBLIC_URL, World, connect


def test_where_there_is_nothing_to_say_the_preview_says_so(emma: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    preview = emma.get(f"/v1/inboxes/{inbox_id}/digest")
    assert preview.body == {"state": "nothing_to_say", "subject": None, "html": None, "text": None}


def test_the_preview_shows_the_digest_and_counts_as_nothing(world: World, emma: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    emma.put(f"/v1/inboxes/{inbox_id}/automation", {"enabled": True})
    add_task(inbox_id, "Send the offer")
    before = inboxes.get(inbox_id)
    preview = emma.get(f"/v1/inboxes/{inbox_id}/digest").body
    assert preview["state"] == "ready"
    assert preview["subject"]
    for part in ("html", "text"):
        assert "Send the offer" in preview[part]
        assert f"{PUBLIC_URL}/a/" in preview[part]
    assert inboxes.get(inbox_id) == before
    assert world.digest_requests(inbox_id) == []
    assert world.mails_to(emma.email) == []


def test_a_link_of_the_preview_works(world: World, emma: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    emma.put(f"/v1/inboxes/{inbox_id}/automation", {"enabled": True})
    add_task(inbox_id, "Send the offer")
    text = emma.get(f"/v1/inboxes/{inbox_id}/digest").body["text"]
    found = re.search(rf"{re.escape(PUBLIC_URL)}(/a/\S+)", text)
    assert found is not None
    assert "Send the offer" in world.nobody().get(found[1]).text


def test_a_digest_is_sent_on_request_at_most_three_times_a_day(world: World, emma: Person) -> None:
    inbox_id = connect(emma, time_zone="UTC")["inbox_id"]
    path = f"/v1/inboxes/{inbox_id}/digest"
    emma.put(f"/v1/inboxes/{inbox_id}/automation", {"enabled": True})
    replies = [emma.post(path) for _ in range(4)]
    assert [reply.status for reply in replies] == [202, 202, 202, 429]
    keys = [reply.body["digest_key"] for reply in replies[:3]]
    assert len(set(keys)) == 3
    assert all(key.startswith(f"{datetime.now(UTC).date()}#now#") for key in keys)
    assert {one["digest_key"] for one in world.digest_requests(inbox_id)} <= set(keys)
    assert digests.get(inbox_id, keys[0]) is None


def test_nothing_is_sent_while_automation_is_off(world: World, emma: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    refusal = emma.post(f"/v1/inboxes/{inbox_id}/digest")
    assert refusal.status == 409
    assert "off" in refusal.body["detail"]
    assert world.digest_requests(inbox_id) == []


def test_of_an_order_given_by_several_at_one_moment_one_is_carried_out(world: World, emma: Person) -> None:
    inbox_id = connect(emma, time_zone="UTC")["inbox_id"]
    emma.put(f"/v1/inboxes/{inbox_id}/automation", {"enabled": True})
    inbox, order_id, now = inboxes.get(inbox_id), new_token(), datetime.now(UTC)
    assert inbox is not None

    def press(_: int) -> str:
        try:
            return order(inbox, world.handler.wiring, now, order_id)
        except OrderedBeforeError:
            return "again"

    with ThreadPoolExecutor(6) as processes:
        came = list(processes.map(press, range(6)))
    assert sorted(came) == [f"{now.date()}#now#{order_id}", *["again"] * 5]
    assert len(world.digest_requests(inbox_id)) == 1
    assert left_today(inbox, now) == 2
