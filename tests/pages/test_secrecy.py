"""What one person's mail says reaches nobody else, by whatever way, and no log."""

from io import StringIO
from urllib.parse import urlencode

import pytest

from tests.functions.api.calls import Person, Reply
from tests.functions.api.pages import Page
from tests.functions.api.world import World
from tests.pages.routes import Route, api_routes, ids_of, page_routes
from tests.pages.sample import Sample
from tests.pages.table import PAGES, PageRow

CANARY = "canary-5d1f"
ANSWERED = {400, 403, 404, 405, 409, 410, 422}
#: A body that each of these takes, so that the answer is about whose it is and not about what it says.
BODIES: dict[tuple[str, str], object] = {
    ("PUT", "/v1/inboxes/{inbox_id}/automation"): {"enabled": False},
    ("PATCH", "/v1/inboxes/{inbox_id}"): {"preferences": {}},
    ("PATCH", "/v1/inboxes/{inbox_id}/tasks/{task_id}"): {"action": "done"},
    ("POST", "/v1/inboxes/{inbox_id}/suggestions/{suggestion_id}"): {"action": "accept"},
    ("POST", "/v1/inboxes/{inbox_id}/aliases"): {"address": "me@example.org"},
}
MAILED = {"/a/{token}", "/connect/{token}", "/unsubscribe/{token}"}
"""Links that are mailed to the owner alone: whoever has one may."""
PERSONAL = {"inbox_id", "thread_id", "task_id", "suggestion_id", "evidence_id", "job_id"}
"""Places in paths that name what is one person's."""


@pytest.fixture
def logged(world: World) -> StringIO:
    """What the function logs from here on; Powertools holds on to the output that it found when it was imported."""
    stream = StringIO()
    world.handler.logger.registered_handler.setStream(stream)
    return stream


def form_token(person: Person) -> str:
    """What makes a form this person's own."""
    page = Page(person.get("/settings/email").text)
    return dict(page.forms[0].pairs)["form_token"]


def leaks(reply: Reply, words: frozenset[str]) -> list[str]:
    """The secrets that an answer tells."""
    head = "\n".join(reply.headers.values())
    return sorted(word for word in words if word in reply.text or word in head)


@pytest.mark.parametrize("route", page_routes(), ids=lambda route: f"{route.method} {route.pattern}")
def test_a_page_of_somebody_else_is_not_found(found: Sample, route: Route) -> None:
    if not set(route.places) & PERSONAL:
        return
    path = route.path(**ids_of(found))
    for person, words in ((found.stranger, found.secrets), (found.administrator, found.content)):
        form = urlencode({"form_token": form_token(person), "form": "automation", "enabled": "off"})
        reply = person.call(route.method, path, form=form if route.method == "POST" else None)
        assert reply.status == 404, (person.email, path)
        assert leaks(reply, words) == []
    assert found.inbox == found.stored_inbox()


@pytest.mark.parametrize("route", api_routes(), ids=lambda route: f"{route.method} {route.pattern}")
def test_what_is_somebody_elses_is_not_found_in_the_api(found: Sample, route: Route) -> None:
    if not set(route.places) & PERSONAL:
        return
    path = route.path(**ids_of(found))
    for person, words in ((found.stranger, found.secrets), (found.administrator, found.content)):
        reply = person.call(route.method, path, BODIES.get((route.method, route.pattern), {}))
        assert reply.status == 404, (person.email, path, reply.text)
        assert leaks(reply, words) == []
    assert found.inbox == found.stored_inbox()


def test_no_page_of_ones_own_tells_of_somebody_else(found: Sample, row: PageRow) -> None:
    path = row.path(found)
    if row.route in MAILED:
        return
    # What a sign-in leads back to is the path that was asked for.
    asked = frozenset(word for word in found.secrets if word in path)
    assert leaks(found.stranger.get(path), found.secrets) == []
    assert leaks(found.administrator.get(path), found.content) == []
    assert leaks(found.world.nobody().get(path), found.secrets - asked) == []


def test_switching_off_somebody_elses_inbox_in_the_list_does_nothing(found: Sample) -> None:
    fields = {"form_token": form_token(found.stranger), "form": "automation", "enabled": "off"}
    for inbox_id in (found.inbox.inbox_id, found.second.inbox_id):
        reply = found.stranger.post("/settings/email", form=urlencode({**fields, "inbox_id": inbox_id}))
        assert (reply.status, leaks(reply, found.secrets)) == (404, [])
    assert found.inbox == found.stored_inbox()


@pytest.mark.parametrize("route", [*page_routes(), *api_routes()], ids=lambda route: f"{route.method} {route.pattern}")
def test_nothing_of_a_request_is_in_the_log(
    found: Sample, logged: StringIO, capfd: pytest.CaptureFixture[str], route: Route
) -> None:
    path = route.path(**dict.fromkeys(route.places, f"{CANARY}@example.com"))
    query = urlencode(dict.fromkeys(("done", "q", "after", "before", "code", "state", "to", "reason"), CANARY))
    form = urlencode({"form_token": CANARY, "form": CANARY, "q": CANARY, "address": f"{CANARY}@example.com"})
    for person in (found.stranger, found.world.nobody()):
        person.call(route.method, f"{path}?{query}", form=form if route.method == "POST" else None)
    output = logged.getvalue() + "".join(capfd.readouterr())
    assert '"answered"' in output
    assert CANARY not in output


def test_opening_a_page_logs_nothing_of_what_is_on_it(
    found: Sample, row: PageRow, logged: StringIO, capfd: pytest.CaptureFixture[str]
) -> None:
    assert row.seen_by(found).get(row.path(found)).status == 200
    output = logged.getvalue() + "".join(capfd.readouterr())
    assert '"answered"' in output
    ids = set(ids_of(found).values())
    assert [word for word in sorted(found.secrets - ids) if word in output] == []
    assert found.owner.email not in output
    assert len(PAGES) > 5
