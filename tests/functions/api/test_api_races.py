"""Somebody else writes at the same moment."""

from collections.abc import Iterator
from uuid import uuid4

import pytest

from local.tap_client import TapClient
from tests.functions.api.calls import Person
from tests.functions.api.rows import contact_of, hear_from
from tests.functions.api.world import World, connect


@pytest.fixture
def tap(world: World) -> Iterator[TapClient]:
    """Breaks the function's calls."""
    yield world.account.tap
    world.account.tap.reset()


@pytest.fixture
def maria() -> str:
    return f"maria-{uuid4().hex[:8]}@example.org"


def test_a_conflict_is_read_again_and_written_once(tap: TapClient, emma: Person, maria: str) -> None:
    inbox_id = connect(emma)["inbox_id"]
    evidence = hear_from(inbox_id, maria, is_suggested=True, first_name="Maria")
    tap.fail("dynamodb.TransactWriteItems", "TransactionConflict", 2)
    assert emma.post(f"/v1/inboxes/{inbox_id}/suggestions/{evidence}", {"action": "accept"}).status == 204
    assert contact_of(maria) is not None


def test_a_conflict_that_lasts_is_said_and_nothing_is_changed(tap: TapClient, emma: Person, maria: str) -> None:
    hear_from(connect(emma)["inbox_id"], maria, company="Old BV")
    before = contact_of(maria)
    tap.fail("dynamodb.TransactWriteItems", "TransactionConflict", 3)
    refusal = emma.patch(f"/v1/contacts/{maria}", {"company": "New BV"})
    assert refusal.status == 409
    assert "same moment" in refusal.body["detail"]
    assert contact_of(maria) == before


def test_what_nobody_expects_is_a_plain_500_without_details(tap: TapClient, emma: Person) -> None:
    tap.fail("dynamodb.Query", "InternalServerError", 20)
    failed = emma.get("/v1/inboxes")
    assert failed.status == 500
    assert failed.body == {"detail": "Something went wrong on our side. Try again in a minute."}
