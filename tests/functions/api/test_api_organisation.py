"""What administrators set for everybody."""

from collections.abc import Iterator

import pytest

from gleaner.store import organisations
from tests.account import ENVIRONMENT, Account
from tests.functions.api.calls import Person
from tests.functions.api.world import World, connect, field_of

PATH = "/v1/organisation"


@pytest.fixture
def admin(world: World, running_account: Account) -> Iterator[Person]:
    """An administrator of an organisation of which nothing is set, before and after."""
    row = {"inbox_id": {"S": organisations.ROW}}
    running_account.aws.dynamodb.delete_item(TableName=ENVIRONMENT["INBOX_TABLE"], Key=row)
    yield world.person(groups="[admins]")
    running_account.aws.dynamodb.delete_item(TableName=ENVIRONMENT["INBOX_TABLE"], Key=row)


def test_an_administrator_sets_exclusions_and_defaults(admin: Person) -> None:
    assert admin.get(PATH).body["version"] == 0
    wanted = {
        "excluded_addresses": ["Jan@Example.com"],
        "excluded_domains": ["*.Bücher.example", "xn--bcher-kva.example"],
        "defaults": {"capture": "review", "capture_by_field": {"address": "off"}, "has_digest": False},
    }
    reply = admin.put(PATH, wanted)
    assert reply.status == 200, reply.text
    assert reply.body["excluded_addresses"] == ["jan@example.com"]
    assert reply.body["excluded_domains"] == ["bücher.example"]
    assert (reply.body["defaults"]["capture"], reply.body["defaults"]["has_tasks"]) == ("review", None)
    assert admin.get(PATH).body == reply.body
    emptied = admin.put(PATH, {}).body
    assert (emptied["excluded_domains"], emptied["defaults"]["capture"], emptied["version"]) == ([], None, 2)


def test_new_inboxes_start_with_the_organisations_defaults_and_owners_may_differ(world: World, admin: Person) -> None:
    admin.put(PATH, {"defaults": {"capture": "review", "contact_rule": "everyone", "locale": "de"}})
    preferences = connect(world.person(), contact_rule="nobody")["preferences"]
    assert (preferences["capture"], preferences["contact_rule"], preferences["locale"]) == ("review", "nobody", "de")
    assert preferences["time_zone"] == "Europe/Amsterdam"


def test_nobody_elses_change_is_written_over(admin: Person) -> None:
    version = admin.put(PATH, {"excluded_domains": ["a.example"]}).body["version"]
    assert admin.put(PATH, {"excluded_domains": ["b.example"], "version": version}).status == 200
    assert admin.put(PATH, {"excluded_domains": ["c.example"], "version": version}).status == 409
    assert admin.get(PATH).body["excluded_domains"] == ["b.example"]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"excluded_domains": ["no domain"]}, "excluded_domains"),
        ({"excluded_domains": "example.com"}, "excluded_domains"),
        ({"excluded_addresses": ["@example.com"]}, "excluded_addresses"),
        ({"excluded_addresses": [f"{number}@example.com" for number in range(501)]}, "excluded_addresses"),
        ({"defaults": {"capture": "sometimes"}}, "capture"),
        ({"defaults": {"has_tasks": "on"}}, "has_tasks"),
        ({"defaults": {"excluded_domains": []}}, "excluded_domains"),
        ({"version": "x"}, "version"),
        ({"version": "0"}, "version"),
        ({"automation": True}, "automation"),
    ],
)
def test_one_wrong_setting_is_named_and_changes_nothing(admin: Person, body: dict[str, object], field: str) -> None:
    assert field_of(admin.put(PATH, body)) == field
    assert admin.get(PATH).body["version"] == 0


def test_nobody_but_administrators_sees_or_sets_it(world: World, emma: Person) -> None:
    for person in (emma, world.person(groups="[administrators editors]")):
        assert person.get(PATH).status == 403
        assert person.put(PATH, {}).status == 403
    assert world.nobody().get(PATH).status == 401


def test_an_excluded_address_is_not_imported(admin: Person, emma: Person) -> None:
    admin.put(PATH, {"excluded_domains": ["secret.example"]})
    file = "BEGIN:VCARD\nEMAIL:ann@mail.secret.example\nEND:VCARD\n"
    reply = emma.post("/v1/contacts/import", file).body
    assert (reply["created"], reply["problems"][0]["line"]) == (0, 1)
    assert "secret" not in str(reply)
