"""The Organisation row of the Inbox table, and inboxes together with it."""

from collections.abc import Iterable
from dataclasses import replace

from pynamodb.attributes import UnicodeAttribute
from pynamodb.exceptions import PutError

from gleaner.organisation import Connection, Organisation
from gleaner.store.inboxes import InboxItem, inbox_of
from gleaner.store.rows import TABLES, JsonAttribute, RaceLostError, Row, Version, lost_a_race
from gleaner.wording import marked

ROW = "organisation#"
"""Its key: no inbox has a `#` in its id."""


class OrganisationItem(Row):
    """What administrators set for everybody."""

    class Meta:
        table_name = TABLES.inbox_table

    inbox_id = UnicodeAttribute(hash_key=True)
    organisation: JsonAttribute[Organisation] = JsonAttribute(Organisation)
    version = Version()


class _Row(InboxItem):
    """An inbox or the organisation, as one call reads them together."""

    class Meta:
        table_name = TABLES.inbox_table

    organisation: JsonAttribute[Organisation | None] = JsonAttribute(Organisation, null=True)


def get() -> Organisation:
    """The organisation as it stands now (consistent read); one of which nothing was set yet is the same for everybody."""
    try:
        item = OrganisationItem.get(ROW, consistent_read=True)
    except OrganisationItem.DoesNotExist:
        return Organisation()
    return replace(item.organisation, version=item.version)


def save(organisation: Organisation) -> Organisation:
    """Store it over the version that was read; raises `RaceLostError` if it changed meanwhile."""
    item = OrganisationItem(ROW, organisation=replace(organisation, version=None), version=organisation.version)
    try:
        item.save()
    except PutError as error:
        if not lost_a_race(error):
            raise
        raise RaceLostError(
            marked("The organisation was changed at the same moment. Read it again and repeat it.")
        ) from None
    return replace(organisation, version=item.version)


def connections(inbox_ids: Iterable[str]) -> dict[str, Connection]:
    """Those of the inboxes that exist, with their organisation, in one call (consistent reads)."""
    wanted = [one for one in dict.fromkeys(inbox_ids) if "#" not in one]
    rows = {row.inbox_id: row for row in _Row.batch_get([*wanted, ROW], consistent_read=True)} if wanted else {}
    row = rows.pop(ROW, None)
    stored = row.organisation if row else None
    organisation = replace(stored, version=row.version) if row and stored else Organisation()
    return {inbox_id: Connection(inbox_of(item), organisation) for inbox_id, item in rows.items()}


def connection(inbox_id: str) -> Connection | None:
    """One inbox with its organisation, as both stand now (consistent reads)."""
    return connections([inbox_id]).get(inbox_id)
