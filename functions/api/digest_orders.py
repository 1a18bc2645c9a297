"""Asking for a digest now: at most three a day, and each order once."""

import json
import re
from datetime import datetime, timedelta

from api.identifiers import new_token
from api.wiring import Wiring
from gleaner.digests.schedule import ON_REQUEST, local_date
from gleaner.errors import GleanerError
from gleaner.inbox import Inbox
from gleaner.store import sessions
from gleaner.wording import Catalogue, marked

DAILY_DIGESTS = 3
"""Digests sent at once, an inbox and local date."""
REMEMBERED = timedelta(days=2)
"""How long counts and orders are kept: until the local date is over everywhere."""
OFF = marked("Automation is off. Switch it on first, then ask for a digest.")
STOPPED = marked(
    "The digest is stopped, because the last one did not arrive. Turn it off and on in the settings first."
)
TOO_MANY = marked("There are at most {most} digests on request a day. Try again tomorrow.")

_ORDER_ID = re.compile("[a-z2-7]{32}", re.ASCII)


class DigestRefusedError(GleanerError):
    """No digest is sent now; the text says why and is fit to be shown. `status` is HTTP's."""

    def __init__(self, sentence: str, status: int) -> None:
        super().__init__(sentence.format(most=DAILY_DIGESTS))
        self.sentence = sentence
        self.status = status

    def said(self, words: Catalogue) -> str:
        """The text in a language."""
        return words.gettext(self.sentence).format(most=DAILY_DIGESTS)


class OrderedBeforeError(GleanerError):
    """This very order was given before; it is carried out once."""


def left_today(inbox: Inbox, now: datetime) -> int:
    """How many digests may still be asked for on this local date."""
    return max(0, DAILY_DIGESTS - sessions.times(_counter(inbox, now)))


def refusal(inbox: Inbox) -> str:
    """Why no digest can be asked for, whatever the number; empty where one can."""
    if not inbox.is_enabled:
        return OFF
    return STOPPED if inbox.digest_stopped else ""


def order(inbox: Inbox, wiring: Wiring, now: datetime, order_id: str | None = None) -> str:
    """Have a digest made; its key. Raises `DigestRefusedError`, or `OrderedBeforeError` for an `order_id` given before.

    `order_id` is the form's that asked, so that pressing twice asks once, also of two processes at the same moment.
    """
    if sentence := refusal(inbox):
        raise DigestRefusedError(sentence, 409)
    name = order_id if order_id and _ORDER_ID.fullmatch(order_id) else new_token()
    once = f"digest-order#{inbox.inbox_id}#{name}"
    if not sessions.count(once, limit=1, now=now, period=REMEMBERED):
        raise OrderedBeforeError("This digest was asked for already.")
    try:
        return _ordered(inbox, wiring, now, name)
    except Exception:
        sessions.uncount(once)  # so that the same press, repeated, is not taken for done
        raise


def _ordered(inbox: Inbox, wiring: Wiring, now: datetime, name: str) -> str:
    if not sessions.count(_counter(inbox, now), limit=DAILY_DIGESTS, now=now, period=REMEMBERED):
        raise DigestRefusedError(TOO_MANY, 429)
    digest_key = f"{local_date(now, inbox.preferences.time_zone)}{ON_REQUEST}{name}"
    body = json.dumps({"inbox_id": inbox.inbox_id, "digest_key": digest_key})
    wiring.services.sqs.send_message(QueueUrl=wiring.settings.digest_queue_url, MessageBody=body)
    return digest_key


def _counter(inbox: Inbox, now: datetime) -> str:
    return f"digest-now#{inbox.inbox_id}#{local_date(now, inbox.preferences.time_zone)}"
