"""The Session table: sign-ins under way, sessions, and counters that limit how often something is done; all expire."""

from datetime import datetime, timedelta

from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.exceptions import DeleteError, PutError, UpdateError
from pynamodb.expressions.update import Action

from gleaner.store.rows import TABLES, Row, lost_a_race


class SessionItem(Row):
    """`signed-in#…`, `sign-in#…` and others: what a random id stands for, as JSON."""

    class Meta:
        table_name = TABLES.session_table

    session_id = UnicodeAttribute(hash_key=True)
    body = UnicodeAttribute()
    expires_at = NumberAttribute()


class CounterItem(Row):
    """`count#…`: how often something was done in a period."""

    class Meta:
        table_name = TABLES.session_table

    session_id = UnicodeAttribute(hash_key=True)
    times = NumberAttribute()
    expires_at = NumberAttribute()


def put(session_id: str, body: str, until: datetime) -> None:
    """Keep a body under an id until then."""
    SessionItem(session_id, body=body, expires_at=int(until.timestamp())).save()


def put_new(session_id: str, body: str, until: datetime, now: datetime) -> bool:
    """Keep a body under an id that has none, or an expired one; False, and nothing is kept, if it has."""
    is_free = SessionItem.session_id.does_not_exist() | (SessionItem.expires_at <= int(now.timestamp()))
    try:
        SessionItem(session_id, body=body, expires_at=int(until.timestamp())).save(condition=is_free)
    except PutError as error:
        if not lost_a_race(error):
            raise
        return False
    return True


def get(session_id: str, now: datetime) -> str | None:
    """The body under an id, unless it expired (DynamoDB removes expired rows late)."""
    try:
        item = SessionItem.get(session_id, consistent_read=True)
    except SessionItem.DoesNotExist:
        return None
    return item.body if item.expires_at > now.timestamp() else None


def take(session_id: str, now: datetime) -> str | None:
    """The body under an id, which is gone afterwards: of two takers only one gets it."""
    body = get(session_id, now)
    try:
        SessionItem(session_id).delete(condition=SessionItem.session_id.exists())
    except DeleteError as error:
        if not lost_a_race(error):
            raise
        return None
    return body


def swap(session_id: str, body: str, *, seen: str, until: datetime) -> bool:
    """Keep another body until then, if what was seen still stands there; False, and nothing is kept, if not."""
    actions: list[Action] = [SessionItem.body.set(body), SessionItem.expires_at.set(int(until.timestamp()))]
    try:
        SessionItem(session_id).update(actions=actions, condition=SessionItem.body == seen)
    except UpdateError as error:
        if not lost_a_race(error):
            raise
        return False
    return True


def drop(session_id: str, *, seen: str) -> bool:
    """Forget an id, if what was seen still stands there; False, and it stays, if not."""
    try:
        SessionItem(session_id).delete(condition=SessionItem.body == seen)
    except DeleteError as error:
        if not lost_a_race(error):
            raise
        return False
    return True


def delete(session_id: str) -> None:
    """Forget an id."""
    SessionItem(session_id).delete()


def forget_about(text: str) -> int:
    """Forget every body that holds a text, by reading the whole table; how many there were."""
    found = list(
        SessionItem.scan(SessionItem.body.contains(text), attributes_to_get=["session_id"], consistent_read=True)
    )
    with SessionItem.batch_write() as batch:
        for one in found:
            batch.delete(one)
    return len(found)


def count(name: str, *, limit: int, now: datetime, period: timedelta) -> bool:
    """Count one more doing of something; False, and not counted, where the limit is reached. The name holds the period."""
    item = CounterItem(f"count#{name}")
    below = CounterItem.times.does_not_exist() | (CounterItem.times < limit)
    expiry = CounterItem.expires_at.set(int((now + period).timestamp()))
    try:
        item.update(actions=[CounterItem.times.add(1), expiry], condition=below)
    except UpdateError as error:
        if not lost_a_race(error):
            raise
        return False
    return True


def times(name: str) -> int:
    """How often `count` has counted something."""
    try:
        return int(CounterItem.get(f"count#{name}", consistent_read=True).times)
    except CounterItem.DoesNotExist:
        return 0


def uncount(name: str) -> None:
    """Forget all that was counted under a name: what was to be done failed."""
    CounterItem(f"count#{name}").delete()
