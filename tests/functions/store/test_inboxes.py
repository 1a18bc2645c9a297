from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from gleaner.inbox import Inbox, Preferences, Route
from gleaner.store import inbox_addresses, inboxes
from gleaner.store.inboxes import AddressTakenError
from gleaner.store.rows import RaceLostError
from tests.functions.connected import connected

pytestmark = pytest.mark.usefixtures("account")
NOW = datetime.now(UTC)


def as_stored(inbox: Inbox) -> Inbox:
    stored = inboxes.get(inbox.inbox_id)
    assert stored is not None
    return stored


def test_an_address_belongs_to_one_inbox_and_nothing_of_a_second_is_stored() -> None:
    taken = connected()
    second = Inbox(uuid4().hex, "somebody", taken.address, uuid4().hex, uuid4().hex, NOW)
    with pytest.raises(AddressTakenError):
        inboxes.connect(second)
    assert inboxes.get(second.inbox_id) is None
    assert inboxes.by_token(second.forwarding_token) is None
    assert inboxes.by_address(taken.address) == taken.inbox_id


def test_an_alias_is_unique_too() -> None:
    one, other = connected(), connected()
    alias = f"{uuid4().hex}@meadowbrook.example"
    assert inbox_addresses.add_alias(one, alias).addresses == {one.address, alias}
    with pytest.raises(AddressTakenError):
        inbox_addresses.add_alias(other, alias)
    with pytest.raises(RaceLostError):
        inbox_addresses.add_alias(one, f"2{alias}")


def test_of_a_route_only_the_newest_secret_address_leads_to_the_inbox() -> None:
    inbox, token = connected(), uuid4().hex
    changed = inbox_addresses.replace_token(inbox, Route.JOURNAL, token)
    assert inboxes.by_token(token.upper()) == (inbox.inbox_id, Route.JOURNAL)
    assert inboxes.by_token(inbox.journal_token) is None
    assert inboxes.by_token(inbox.forwarding_token) == (inbox.inbox_id, Route.FORWARDING)
    with pytest.raises(AddressTakenError):
        inbox_addresses.replace_token(changed, Route.FORWARDING, token)
    with pytest.raises(RaceLostError):
        inbox_addresses.replace_token(inbox, Route.FORWARDING, uuid4().hex)


def test_the_last_outgoing_copy_is_the_latest_in_whichever_order_they_are_read() -> None:
    inbox = connected()
    for at in (NOW, NOW - timedelta(hours=1)):
        inboxes.note_outgoing(inbox.inbox_id, is_proven=True, at=at)
    assert as_stored(inbox).set_up.proven_outgoing_at == NOW


def test_notes_change_no_version_and_are_not_undone_by_who_read_before_them() -> None:
    inbox = connected()
    inboxes.note_first(inbox.inbox_id, "first_incoming_at", NOW)
    inboxes.note_first(inbox.inbox_id, "first_incoming_at", NOW + timedelta(hours=1))
    inboxes.save_preferences(inbox, replace(Preferences(), locale="nl"), next_digest_at=None)
    stored = as_stored(inbox)
    assert (stored.set_up.first_incoming_at, stored.preferences.locale) == (NOW, "nl")


def test_a_note_on_an_inbox_that_is_gone_makes_none() -> None:
    inboxes.note_first("nobody", "first_incoming_at", NOW)
    assert inboxes.get("nobody") is None


def test_no_pointer_is_taken_for_an_inbox() -> None:
    inbox = connected()
    assert inboxes.get(f"token#{inbox.forwarding_token}") is None
    assert inboxes.by_token("x" * 5_000) is None
