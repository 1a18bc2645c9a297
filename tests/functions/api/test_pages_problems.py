"""What goes wrong on a page is said on a page, in the reader's language and without details."""

import pytest

from api.problems import INCOMPLETE, STANDARD, UNEXPECTED
from gleaner.wording import catalogue
from tests.account import Account
from tests.functions.api.calls import Context, Person
from tests.functions.api.pages import signed_in
from tests.functions.api.world import World


@pytest.mark.parametrize(
    ("method", "path", "status", "sentence"),
    [
        ("GET", "/nowhere", 404, STANDARD["Not Found"]),
        ("GET", "/static/nothing.css", 404, "There is no such file."),
        ("POST", "/docs", 405, STANDARD["Method Not Allowed"]),
        ("GET", "/administration?after[]=", 200, ""),
        ("GET", "/activity?before=yesterday", 422, INCOMPLETE),
        ("GET", "/a/forged", 403, "This link is damaged, and nothing was changed."),
    ],
)
def test_a_problem_is_a_page_with_a_sentence(world: World, method: str, path: str, status: int, sentence: str) -> None:
    reply = signed_in(world, world.person(groups="[admins]")).call(method, path)
    assert (reply.status, reply.headers["content-type"]) == (status, "text/html; charset=utf-8")
    assert sentence in reply.text
    assert "Not Found" not in reply.text


def test_a_problem_is_told_in_the_readers_language(world: World, emma: Person) -> None:
    event = signed_in(world, emma).event("GET", "/settings/email/nobodys")
    event["headers"]["accept-language"] = "nl"
    answer = world.handler.lambda_handler(event, Context())
    assert '<html lang="nl">' in answer["body"]
    assert catalogue("nl").gettext("You have no such inbox.") in answer["body"]


def test_what_nobody_expects_is_a_plain_page_without_details(account: Account, world: World) -> None:
    admin = signed_in(world, world.person(groups="[admins]"))
    account.tap.fail("dynamodb.Scan", "InternalServerError", 20)
    reply = admin.get("/administration")
    assert (reply.status, reply.headers["content-type"]) == (500, "text/html; charset=utf-8")
    assert UNEXPECTED in reply.text
    assert "InternalServerError" not in reply.text
