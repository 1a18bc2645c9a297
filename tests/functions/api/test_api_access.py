"""Who may call what, and what leaves no trace."""

from io import StringIO

import pytest

from gleaner.inbox import Inbox
from gleaner.store import inboxes
from tests.functions.api.calls import Context, Person
from tests.functions.api.world import World, connect

WITH_AN_INBOX: list[tuple[str, str, object]] = [
    ("GET", "", None),
    ("PATCH", "", {"preferences": {}}),
    ("PUT", "/automation", {"enabled": True}),
    ("POST", "/aliases", {"address": "me@example.org"}),
    ("POST", "/forwarding-address", None),
    ("POST", "/journal-address", None),
    ("GET", "/ledger", None),
    ("GET", "/tasks", None),
    ("PATCH", "/tasks/0123456789abcdef", {"action": "done"}),
    ("GET", "/suggestions", None),
    ("POST", "/suggestions/0123456789abcdef", {"action": "accept"}),
    ("GET", "/digest", None),
    ("POST", "/digest", None),
]


@pytest.fixture(scope="module")
def other_inbox(world: World) -> Inbox:
    """Somebody else's."""
    inbox = inboxes.get(connect(world.person())["inbox_id"])
    assert inbox is not None
    return inbox


@pytest.mark.parametrize("path", ["/v1/inboxes", "/v1/contacts", "/v1/inboxes/x/tasks", "/v1/contacts/a@example.com"])
def test_without_a_token_nothing_is_answered(world: World, path: str) -> None:
    assert world.nobody().get(path).status == 401


@pytest.mark.parametrize(
    "claims",
    [
        {"token_use": "access"},
        {"token_use": ""},
        {"email_verified": "false"},
        {"email_verified": ""},
        {"email": ""},
        {"email": "no address"},
        {"sub": ""},
    ],
)
def test_a_token_that_proves_no_person_is_refused(world: World, claims: dict[str, str]) -> None:
    assert world.person(**claims).get("/v1/inboxes").status == 401


def test_the_route_without_an_authorizer_proves_nobody(world: World, emma: Person) -> None:
    assert emma.get("/v1/").status in {401, 404}
    event = emma.event("GET", "/v1/inboxes")
    del event["requestContext"]["authorizer"]
    assert world.handler.lambda_handler(event, Context())["statusCode"] == 401


@pytest.mark.parametrize(("method", "path", "body"), WITH_AN_INBOX)
def test_somebody_elses_inbox_is_not_found(
    emma: Person, other_inbox: Inbox, method: str, path: str, body: object
) -> None:
    assert emma.call(method, f"/v1/inboxes/{other_inbox.inbox_id}{path}", body).status == 404
    assert inboxes.get(other_inbox.inbox_id) == other_inbox


@pytest.mark.parametrize(
    "inbox_id", ["x", "%00", "token%23abc", "a" * 5000, "%F0%9F%8E%88", "..", "address%23a@example.com"]
)
def test_a_malformed_id_is_not_found(emma: Person, inbox_id: str) -> None:
    for method, path, body in WITH_AN_INBOX:
        assert emma.call(method, f"/v1/inboxes/{inbox_id}{path}", body).status == 404


def test_every_answer_carries_the_security_headers(world: World, emma: Person) -> None:
    for reply in (world.nobody().get("/"), world.nobody().get("/docs"), emma.get("/v1/inboxes"), emma.get("/v1/none")):
        policy = reply.headers["content-security-policy"]
        assert "unsafe-inline" not in policy
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert reply.headers["referrer-policy"] == "no-referrer"
        assert reply.headers["x-content-type-options"] == "nosniff"
        assert reply.headers["strict-transport-security"].startswith("max-age=")
        assert reply.headers["cache-control"] == "no-store"


def test_the_documentation_loads_nothing_from_elsewhere(world: World) -> None:
    nobody = world.nobody()
    for path in ("/docs/swagger-ui-bundle.js", "/docs/swagger-ui.css", "/static/docs.js", "/static/style.css"):
        assert nobody.get(path).status == 200
        assert path in nobody.get("/docs").text or path == "/static/style.css"
    assert "//" not in nobody.get("/docs").text.replace("<!doctype html>", "")
    assert "/v1/inboxes/{inbox_id}/automation" in nobody.get("/openapi.json").body["paths"]


@pytest.mark.parametrize(
    "path", ["/docs/..%2Fcore.py", "/static/..%2Frendering.py", "/docs/redoc.standalone.js", "/static/x"]
)
def test_only_named_files_are_served(world: World, path: str) -> None:
    assert world.nobody().get(path).status == 404


def test_it_says_that_it_is_well(world: World) -> None:
    assert world.nobody().get("/healthz").body == {"status": "ok"}


def test_personal_data_is_in_no_log(world: World, logged: StringIO, capfd: pytest.CaptureFixture[str]) -> None:
    emma = world.person("canary-person@example.com")
    inbox_id = connect(emma)["inbox_id"]
    emma.post("/v1/inboxes", {"address": "canary-other@example.org"})
    emma.get("/v1/contacts/canary-somebody@example.com")
    emma.patch("/v1/contacts/canary-somebody@example.com", {"first_name": "Canary"})
    emma.patch(f"/v1/inboxes/{inbox_id}", {"preferences": {"excluded_addresses": ["canary word"]}})
    emma.get("/a/canary-token")
    emma.get("/unsubscribe/canary-token?canary=1")
    output = logged.getvalue() + "".join(capfd.readouterr())
    assert "answered" in output
    assert "canary" not in output.lower()
