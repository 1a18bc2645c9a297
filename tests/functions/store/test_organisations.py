"""The organisation's row, and inboxes read together with it."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings

from gleaner.organisation import Connection, Organisation
from gleaner.store import inbox_listing, inboxes, organisations
from gleaner.store.rows import RaceLostError
from tests.account import ENVIRONMENT, Account
from tests.functions.connected import connected
from tests.functions.store.values import values_of


@pytest.fixture(autouse=True)
def _unset(account: Account) -> Iterator[None]:
    row = {"inbox_id": {"S": organisations.ROW}}
    account.aws.dynamodb.delete_item(TableName=ENVIRONMENT["INBOX_TABLE"], Key=row)
    yield
    account.aws.dynamodb.delete_item(TableName=ENVIRONMENT["INBOX_TABLE"], Key=row)


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(values_of(Organisation))
def test_an_organisation_survives(organisation: Organisation) -> None:
    stored = organisations.save(replace(organisation, version=organisations.get().version))
    assert organisations.get() == stored
    assert replace(stored, version=None) == replace(organisation, version=None)


def test_an_organisation_of_which_nothing_was_set_excludes_nobody() -> None:
    assert organisations.get() == Organisation()


def test_nobody_writes_over_what_they_did_not_read() -> None:
    organisations.save(Organisation(("a@example.com",)))
    with pytest.raises(RaceLostError):
        organisations.save(Organisation(("b@example.com",)))
    assert organisations.get().excluded_addresses == ("a@example.com",)


def test_inboxes_come_with_their_organisation_in_one_call(account: Account) -> None:
    first, second = connected(), connected()
    set_for_all = organisations.save(Organisation(("a@example.com",)))
    account.tap.reset()
    found = organisations.connections([first.inbox_id, second.inbox_id, first.inbox_id, uuid4().hex, "token#x"])
    assert found == {one.inbox_id: Connection(one, set_for_all) for one in (first, second)}
    assert account.tap.calls() == {"dynamodb.BatchGetItem": 1}
    assert organisations.connections([]) == {}


def test_the_organisation_is_no_inbox() -> None:
    organisations.save(Organisation())
    assert organisations.connection(organisations.ROW) is None
    assert inboxes.get(organisations.ROW) is None
    inbox = connected()
    assert inbox.inbox_id in (found := inbox_listing.every_id())
    assert organisations.ROW not in found
    assert not any("#" in one for one in found)
