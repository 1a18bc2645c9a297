"""Who is due."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import StringIO
from uuid import uuid4

import pytest

from digest import handler
from gleaner.inbox import Preferences
from gleaner.store import inboxes
from tests.account import Account
from tests.functions.digest.desk import AN_HOUR, NOW, Owner, event, invoke
from tests.unit.digests import samples


def test_a_tick_orders_what_is_due_and_sets_the_next(owner: Owner) -> None:
    owner.is_due(datetime.now(UTC) - timedelta(minutes=3))
    invoke(event("tick"))
    assert owner.orders() == [{"inbox_id": owner.inbox_id, "digest_key": owner.today()}]
    next_at = owner.inbox().next_digest_at
    assert next_at is not None
    assert next_at > datetime.now(UTC)
    invoke(event("tick"))
    assert owner.orders() == []


def test_a_tick_leaves_alone_what_is_not_due(owner: Owner) -> None:
    later = datetime.now(UTC) + timedelta(minutes=3)
    owner.is_due(later)
    invoke(event("tick"))
    assert owner.orders() == []
    assert owner.inbox().next_digest_at == later


def test_a_missed_tick_is_made_up_for_by_the_next(owner: Owner) -> None:
    owner.is_due(datetime.now(UTC) - timedelta(days=2))
    invoke(event("tick"))
    assert owner.orders() == [{"inbox_id": owner.inbox_id, "digest_key": owner.today()}]


def test_a_tick_killed_before_it_set_the_next_orders_the_same_digest_again(owner: Owner) -> None:
    owner.is_due(NOW)
    due = owner.inbox()
    handler.ticker._order(due, NOW)
    handler.ticker.tick(NOW + timedelta(minutes=15))
    assert owner.orders() == [{"inbox_id": owner.inbox_id, "digest_key": "2026-11-24"}] * 2
    assert owner.inbox().next_digest_at == NOW + timedelta(days=1)


@pytest.mark.parametrize("reason", ["automation", "digest", "stopped"])
def test_a_tick_unschedules_what_nobody_wants(owner: Owner, reason: str) -> None:
    if reason == "automation":
        owner.switches_off()
    elif reason == "digest":
        owner.prefers(has_digest=False)
    else:
        inboxes.stop_digest(owner.inbox(), "bounced")
    owner.is_due(NOW)
    handler.ticker.tick(NOW)
    assert owner.orders() == []
    assert owner.inbox().next_digest_at is None


def test_a_moment_set_by_a_clock_that_had_jumped_ahead_is_set_anew(owner: Owner) -> None:
    owner.is_due(NOW + timedelta(days=365))
    handler.ticker.tick(NOW)
    assert owner.orders() == []
    assert owner.inbox().next_digest_at == NOW + timedelta(days=1)


def test_a_clock_that_falls_back_orders_no_second_digest_of_a_date(owner: Owner) -> None:
    owner.is_due(NOW)
    handler.ticker.tick(NOW)
    assert [order["digest_key"] for order in owner.orders()] == ["2026-11-24"]
    handler.ticker.tick(NOW - timedelta(hours=3))
    assert owner.orders() == []


def test_an_inbox_whose_zone_does_not_exist_gets_its_digest_by_utc(owner: Owner) -> None:
    owner.prefers(time_zone="Mars/Olympus")
    owner.is_due(NOW)
    handler.ticker.tick(NOW)
    assert owner.orders() == [{"inbox_id": owner.inbox_id, "digest_key": "2026-11-24"}]
    assert owner.inbox().next_digest_at == NOW.replace(hour=8)


def test_what_nobody_expected_of_one_inbox_escapes_after_the_others_were_served(owner: Owner, account: Account) -> None:
    other = Owner(uuid4().hex[:20], owner.account, owner.outbox)
    inboxes.connect(replace(samples.inbox(other.inbox_id), address=f"{other.inbox_id}@example.com"))
    other.is_due(NOW - AN_HOUR)
    owner.is_due(NOW)
    account.tap.fail("dynamodb.UpdateItem", "AccessDeniedException")
    with pytest.raises(ExceptionGroup):
        handler.ticker.tick(NOW)
    assert other.inbox().next_digest_at == NOW - AN_HOUR
    assert owner.inbox().next_digest_at == NOW + timedelta(days=1)


def test_an_inbox_with_a_broken_setting_does_not_keep_others_waiting(owner: Owner, logged: StringIO) -> None:
    broken = Owner(uuid4().hex[:20], owner.account, owner.outbox)
    preferences = Preferences(digest_time="eight")
    inboxes.connect(replace(samples.inbox(broken.inbox_id), address="b@example.com", preferences=preferences))
    broken.is_due(datetime.now(UTC) - AN_HOUR)
    owner.is_due(datetime.now(UTC) - timedelta(minutes=1))
    invoke(event("tick"))
    assert len(owner.orders()) == 1
    assert "HH:MM" in logged.getvalue()
    inboxes.reschedule_digest(broken.inbox(), None)
