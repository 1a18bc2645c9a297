"""One raw message, read whole."""

from gleaner.mail import reasons
from gleaner.mail.automatic import skip_reason
from gleaner.mail.direction import direction_of
from gleaner.mail.message import Message, Proof, Reading, Zones
from gleaner.mail.parsing import UnreadableError, empty_message, parse
from gleaner.mail.proof import prove
from gleaner.mail.quoting import split
from gleaner.mail.unwrapping import unwrap


def read(
    raw: bytes,
    *,
    owner: frozenset[str],
    ses_message_id: str | None = None,
    is_journal_route: bool = False,
) -> Reading:
    """What a raw message says and to whom; never raises, takes time linear in the size.

    `owner` are the addresses and aliases of the inbox in lower case, `ses_message_id` the id under which SES received these
    bytes, `is_journal_route` whether they came to the journaling address. Age is not judged here (see admission).
    """
    unwrapped = unwrap(raw)
    try:
        message = parse(unwrapped.raw)
    except UnreadableError as error:
        return _unreadable(owner, str(error), is_journal=unwrapped.is_journal)
    return Reading(
        message=message,
        direction=direction_of(message, owner),
        proof=prove(
            message.headers,
            message,
            ses_message_id=ses_message_id,
            is_journal=unwrapped.is_journal,
            is_journal_route=is_journal_route and unwrapped.is_attested,
        ),
        is_journal=unwrapped.is_journal,
        skipped=skip_reason(message),
        zones=split(message),
    )


def _unreadable(owner: frozenset[str], because: str, *, is_journal: bool) -> Reading:
    message: Message = empty_message()
    return Reading(
        message=message,
        direction=direction_of(message, owner),
        proof=Proof.NONE,
        is_journal=is_journal,
        skipped=reasons.UNREADABLE,
        zones=Zones(new_text="", quoted_text="", signature="", forwarded_from=None),
        unreadable_because=because,
    )
