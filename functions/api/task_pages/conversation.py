"""A conversation: its tasks, and what else is known of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi.responses import HTMLResponse

from api.pages.moments import Moments
from api.pages.visiting import Visit
from api.task_pages.listing import TRACKED_READ, Entry, entry_of
from api.task_pages.pages import Place, Shown
from api.task_pages.rows import Rows
from gleaner.digests.schedule import zone_or_utc
from gleaner.followups import life
from gleaner.followups.task import CLOSED, Turn
from gleaner.inbox import Inbox
from gleaner.store import agenda, tasks, threads
from gleaner.wording import Plural

NAMED = 10
"""People named above the tasks; a conversation remembers fifty messages at most."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """What is stored of a conversation in one inbox."""

    inbox: Inbox
    thread_id: str
    turns: tuple[Turn, ...]


def find(mine: Sequence[Inbox], thread_id: str) -> Conversation | None:
    """The conversation in the first of these inboxes that knows it."""
    found = (Conversation(inbox, thread_id, threads.get(inbox.inbox_id, thread_id)) for inbox in mine)
    return next((one for one in found if one.turns), None)


def conversation_page(visit: Visit, place: Place, conversation: Conversation, shown: Shown) -> HTMLResponse:
    """Its tasks, open ones first, with what can be done about them."""
    rows = Rows(visit.words, visit.now, has_states=True, typed=shown.typed)
    return visit.page(
        "conversation.html",
        status=shown.status,
        title=visit.words.gettext("Tasks of this conversation"),
        place=place,
        shown=shown,
        about=_about(visit, conversation),
        address=conversation.inbox.address,
        rows=[rows.row(entry) for entry in _entries(conversation, visit)],
    )


def _entries(conversation: Conversation, visit: Visit) -> list[Entry]:
    """Those that the remembered messages made, and of older ones what is still open; the most urgent first."""
    inbox, thread_id = conversation.inbox, conversation.thread_id
    made = {life.task_id_of(turn.message_key, ask.sentence) for turn in conversation.turns for ask in turn.follow_ups}
    stored = tasks.get_all(inbox.inbox_id, sorted(made)) if made else {}
    found = {task_id: one.task for task_id, one in stored.items()}
    found |= {task.task_id: task for task in tasks.tracked(inbox.inbox_id, TRACKED_READ) if task.task_id not in found}
    own = agenda.as_of(inbox, [task for task in found.values() if task.thread_id == thread_id], visit.now)
    ordered = sorted(own, key=lambda task: (task.state in CLOSED, life.due_key(task)))
    return [entry_of(task, inbox, visit.now) for task in ordered]


def _about(visit: Visit, conversation: Conversation) -> tuple[str, ...]:
    """With whom, how many messages, and when the last one was written; no subject and no text is kept."""
    _, turns = visit.words.gettext, conversation.turns
    people = list(dict.fromkeys(turn.counterpart for turn in turns if turn.counterpart))
    named = ", ".join(people[:NAMED]) + ("…" if len(people) > NAMED else "")
    moments = Moments(visit.words, zone_or_utc(conversation.inbox.preferences.time_zone), visit.now)
    messages = visit.words.count(Plural("{count} message read", "{count} messages read"), len(turns))
    last = _("The last one was written {moment}.").format(moment=moments.said(max(turn.said_at for turn in turns)))
    return (*((_("With {people}").format(people=named),) if named else ()), f"{messages}. {last}")
