"""What a digest would say; nothing is sent and nothing counts as reported."""

from datetime import datetime
from typing import TYPE_CHECKING

from api.wiring import Wiring
from gleaner.digests.composing import compose
from gleaner.digests.links import Linker
from gleaner.inbox import Inbox
from gleaner.store import agenda

if TYPE_CHECKING:
    from gleaner.digests.rendering import Rendered


def has_something_to_say(inbox: Inbox, now: datetime) -> bool:
    """Whether a digest of this moment would be sent at all."""
    return compose(agenda.collect(inbox, now), inbox=inbox, now=now) is not None


def preview(inbox: Inbox, wiring: Wiring, *, at: datetime, now: datetime) -> "Rendered | None":
    """The digest of the moment `at`, its links signed now; None where there is nothing to say."""
    from gleaner.digests.rendering import render  # templates cost 40 ms of the cold start

    digest = compose(agenda.collect(inbox, at), inbox=inbox, now=at)
    if digest is None:
        return None
    return render(digest, Linker(wiring.settings.public_url, wiring.read_key(), now))
