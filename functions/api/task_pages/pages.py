"""The pages of tasks, rendered: what is read and worked out comes in, HTML goes out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

from fastapi.responses import HTMLResponse

from api.pages.rendering import page
from api.pages.visiting import Visit
from api.paging import mark_of
from api.task_pages.listing import Entry, Listing, Tracked, closed, tracked
from api.task_pages.notes import Note
from api.task_pages.rows import Row, Rows, Typed
from api.task_pages.views import HEADINGS, NAMES, NOTHING, PATHS, Group, View
from gleaner.inbox import Inbox
from gleaner.wording import marked

TITLE = marked("Tasks")
SNOOZED_NAME = HEADINGS[Group.SNOOZED]


@dataclass(frozen=True, slots=True)
class Place:
    """Which page: a view of `inboxes`, one of them (`inbox_id`) or all, from `after` on; without a view, a conversation's."""

    path: str
    view: View | None = None
    inbox_id: str = ""
    after: str = ""

    @property
    def here(self) -> str:
        """The page itself, to which its forms are posted."""
        return self.url()

    def url(self, **more: str) -> str:
        """The page with something else in its query."""
        query = {"inbox": self.inbox_id, "after": mark_of(self.after)} | more
        filled = {name: value for name, value in query.items() if value}
        return f"{self.path}?{urlencode(filled)}" if filled else self.path

    def elsewhere(self, view: View) -> str:
        """Another view of the same inboxes, from its beginning."""
        return Place(PATHS[view], view, self.inbox_id).url()

    def of(self, inbox_id: str) -> str:
        """The same view of other inboxes."""
        return Place(self.path, self.view, inbox_id).url()


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page shows beside its tasks: what was just done, or typed and not done, and why it was not."""

    note: Note | None = None
    notice: str = ""
    typed: Mapping[str, Typed] = field(default_factory=dict)
    status: int = 200


@dataclass(frozen=True, slots=True)
class Choice:
    """A link of which one leads to where one is."""

    name: str
    path: str
    is_current: bool
    count: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """Tasks below a heading, if it has one; `is_closed` ones open at a press."""

    name: str
    heading: str
    rows: tuple[Row, ...]
    is_closed: bool


def tasks_page(visit: Visit, place: Place, mine: Sequence[Inbox], shown: Shown) -> HTMLResponse:
    """One view of somebody's tasks."""
    chosen = _chosen(place, mine)
    followed = tracked(chosen, visit.now)
    listing = _listing(place, followed, chosen, visit)
    rows = Rows(visit.words, visit.now, has_addresses=len(chosen) > 1, typed=shown.typed)
    _ = visit.words.gettext
    return visit.page(
        "tasks.html",
        status=shown.status,
        title=_(TITLE),
        place=place,
        shown=shown,
        views=_views(visit, place, followed),
        inboxes=_inboxes(visit, place, mine),
        parts=_parts(visit, rows, listing),
        more=place.url(after=mark_of(listing.after)) if listing.after else "",
        nothing=_nothing(visit, place, mine),
        is_cut=followed.is_cut and place.view is not View.DONE and not listing.after,
        has_inboxes=bool(mine),
    )


def row_answer(visit: Visit, place: Place, mine: Sequence[Inbox], entry: Entry, shown: Shown) -> HTMLResponse:
    """One row alone, for htmx: as it is after an Undo, or with what was typed into it."""
    has_addresses = place.view is not None and len(_chosen(place, mine)) > 1
    rows = Rows(visit.words, visit.now, has_addresses, has_states=place.view is None, typed=shown.typed)
    return _answer(visit, place, mine, shown, row=rows.row(entry))


def note_answer(visit: Visit, place: Place, mine: Sequence[Inbox], note: Note) -> HTMLResponse:
    """The confirmation that takes a row's place, for htmx; the numbers of the views go with it."""
    return _answer(visit, place, mine, Shown(note))


def refusal_answer(visit: Visit, place: Place, sentence: str, status: int) -> HTMLResponse:
    """What takes the place of a row whose task is gone, for htmx."""
    return _answer(visit, place, (), Shown(notice=sentence, status=status))


def _answer(visit: Visit, place: Place, mine: Sequence[Inbox], shown: Shown, row: Row | None = None) -> HTMLResponse:
    """The numbers of the views change with their tasks, so they go with the answer."""
    views = _views(visit, place, tracked(_chosen(place, mine), visit.now)) if place.view and mine else ()
    values = {"row": row, "views": views, "place": place, "shown": shown}
    return page("task_answer.html", status=shown.status, language=visit.language, visit=visit, **values)


def _chosen(place: Place, mine: Sequence[Inbox]) -> Sequence[Inbox]:
    return [inbox for inbox in mine if place.inbox_id in {"", inbox.inbox_id}]


def _listing(place: Place, followed: Tracked, chosen: Sequence[Inbox], visit: Visit) -> Listing:
    after = place.after or None
    if place.view is View.DONE:
        return closed(chosen, after, visit.now)
    return followed.page(place.view or View.OPEN, after)


def _views(visit: Visit, place: Place, followed: Tracked) -> tuple[Choice, ...]:
    _, number = visit.words.gettext, visit.words.number
    counts = {view: None if view is View.DONE else followed.count(view) for view in View}
    return tuple(
        Choice(
            _(NAMES[view]),
            place.elsewhere(view),
            view is place.view,
            "" if (count := counts[view]) is None else number(count),
        )
        for view in View
    )


def _inboxes(visit: Visit, place: Place, mine: Sequence[Inbox]) -> tuple[Choice, ...]:
    """Nothing to choose where there is only one."""
    if len(mine) < 2:
        return ()
    everything = Choice(visit.words.gettext("All inboxes"), place.of(""), not place.inbox_id)
    each = (Choice(one.address, place.of(one.inbox_id), one.inbox_id == place.inbox_id) for one in mine)
    return (everything, *each)


def _parts(visit: Visit, rows: Rows, listing: Listing) -> tuple[Part, ...]:
    _ = visit.words.gettext
    return tuple(
        Part(group, _(HEADINGS[group]), tuple(rows.row(entry) for entry in entries), group is Group.SNOOZED)
        for group, entries in listing.groups.items()
    )


def _nothing(visit: Visit, place: Place, mine: Sequence[Inbox]) -> str:
    _ = visit.words.gettext
    if not mine:
        return _("No inbox is connected yet. Connect one, and what mail asks of you stands here.")
    if place.after:
        return _("There is nothing more.")
    if place.view is not View.DONE and not any(one.preferences.has_tasks for one in mine):
        return _("Recommending tasks is turned off. Turn it on in the settings, and new mail brings them.")
    return _(NOTHING[place.view or View.OPEN])
