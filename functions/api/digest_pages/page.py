"""The page of one inbox's digest, rendered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fastapi.responses import HTMLResponse

from api.digest_orders import DAILY_DIGESTS, TOO_MANY, left_today, refusal
from api.digest_pages.framing import framed
from api.digest_previews import preview
from api.guard import content_policy, form_targets
from api.identifiers import new_token
from api.pages.moments import Moments
from api.pages.visiting import Visit
from api.settings_pages.next_digest import next_digest
from api.wiring import Wiring
from gleaner.digests.phrases import Phrases
from gleaner.digests.schedule import ON_REQUEST, zone_or_utc
from gleaner.inbox import Inbox
from gleaner.store import digests
from gleaner.store.digests import DigestState, Past
from gleaner.wording import Catalogue, Plural, marked


class Came(StrEnum):
    """What became of the wish for a digest."""

    ORDERED = "ordered"
    AGAIN = "again"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Receipt:
    """Somebody asked for a digest of an inbox."""

    inbox_id: str
    came: Came


@dataclass(frozen=True, slots=True)
class Feedback:
    """What the page says of what was just asked for: what came of it, or why it was not done, in words."""

    came: Came | None = None
    trouble: str = ""
    status: int = 200


NONE = Feedback()


@dataclass(frozen=True, slots=True)
class PastRow:
    """A digest that was made, in words."""

    when: str
    state: str
    said: str


SAID: Mapping[Came, str] = {
    Came.ORDERED: marked("It is on its way to {address} and arrives within a minute."),
    Came.AGAIN: marked("You asked for this one before, and it is sent once. Ask again for another one."),
    Came.NOTHING: marked("There is nothing to say at the moment, so no mail is sent and none is counted."),
}
STATES: Mapping[DigestState, str] = {
    DigestState.CLAIMED: marked("Being made"),
    DigestState.SENDING: marked("On its way"),
    DigestState.SENT: marked("Sent"),
    DigestState.EMPTY: marked("Not sent: nothing to say"),
}
LEFT = Plural("You can have {count} more today.", "You can have {count} more today.")
SIGNED_OUT = marked("You were signed out before you asked. Nothing was sent: ask again.")
OUTDATED = marked("This page is from before you signed in again. Nothing was sent: ask again.")


def digest_page(
    visit: Visit, mine: Sequence[Inbox], inbox: Inbox, wiring: Wiring, feedback: Feedback = NONE
) -> HTMLResponse:
    """What the next digest says, the button that sends one, and the last ones."""
    words, moments = visit.words, Moments(visit.words, zone_or_utc(inbox.preferences.time_zone), visit.now)
    at = moment_of(inbox, visit.now)
    rendered = preview(inbox, wiring, at=at, now=visit.now)
    frame = framed(rendered.html) if rendered else None
    left = left_today(inbox, visit.now)
    answer = visit.page(
        "digest.html",
        status=feedback.status,
        title=words.gettext("Digest"),
        mine=mine,
        inbox=inbox,
        next_digest=next_digest(inbox, moments),
        is_future=at > visit.now,
        moment=moments.said(at),
        mail=rendered,
        frame=frame,
        unavailable=_unavailable(inbox, left, words),
        left=words.count(LEFT, left),
        order_id=new_token(),
        said=words.gettext(SAID[feedback.came]).format(address=inbox.address) if feedback.came else "",
        trouble=feedback.trouble,
        past=[_row(one, moments) for one in digests.recent(inbox.inbox_id)],
    )
    if frame is not None:
        targets = form_targets(wiring.settings.sign_in_url)
        answer.headers["content-security-policy"] = content_policy(targets, frame.style_source)
    return answer


def moment_of(inbox: Inbox, now: datetime) -> datetime:
    """When the digest is sent that is shown; now where none is to come, or it is due already."""
    return max(inbox.next_digest_at or now, now)


def _unavailable(inbox: Inbox, left: int, words: Catalogue) -> str:
    """Why there is no button, if there is none."""
    reason = refusal(inbox) or ("" if left else TOO_MANY)
    return words.gettext(reason).format(most=DAILY_DIGESTS)


def _row(past: Past, moments: Moments) -> PastRow:
    """An automatic digest is told by its time, one that was asked for is called so."""
    _ = moments.words.gettext
    phrases = Phrases(moments.words, moments.now.astimezone(moments.zone).date())
    state = _(STATES[past.state])
    if ON_REQUEST in past.digest_key:
        state = _("{state} (you asked for it)").format(state=state)
    day = past.digest_key.partition(ON_REQUEST)[0]
    return PastRow(moments.said(past.at) if past.at else day, state, ", ".join(phrases.counts(past.counts)))
