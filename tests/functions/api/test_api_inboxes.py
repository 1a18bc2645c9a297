"""Connecting, the switch, and the settings."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from gleaner.store import inboxes
from tests.functions.api.calls import Person
from tests.functions.api.world import PUBLIC_URL, World, connect, field_of


@dataclass(frozen=True, slots=True)
class Settled:
    """Somebody whose inbox no test changes."""

    person: Person
    inbox: dict[str, Any]


@pytest.fixture(scope="module")
def settled(world: World) -> Settled:
    person = world.person()
    return Settled(person, connect(person))


def test_the_callers_own_address_is_connected_at_once_and_off(emma: Person) -> None:
    inbox = connect(emma)
    assert inbox["state"] == "connected"
    assert inbox["automation"] == {"enabled": False, "enabled_at": None}
    assert re.fullmatch(r"[a-z2-7]{26,}@in\.gleaner\.example", inbox["forwarding_address"])
    assert re.fullmatch(r"[a-z2-7]{26,}@in\.gleaner\.example", inbox["journal_address"])
    assert inbox["forwarding_address"] != inbox["journal_address"]
    assert inbox["preferences"]["time_zone"] == "Europe/Amsterdam"
    assert inbox["set_up"]["is_incoming_only"] is True
    assert any(inbox["forwarding_address"] in step for way in inbox["instructions"] for step in way["steps"])
    assert emma.get("/v1/inboxes").body == {"items": [inbox]}
    assert emma.get(f"/v1/inboxes/{inbox['inbox_id']}").body == inbox


def test_an_address_is_connected_once(emma: Person) -> None:
    connect(emma)
    again = emma.post("/v1/inboxes", {"address": emma.email.upper()})
    assert again.status == 409
    assert "connected already" in again.body["detail"]


def test_preferences_can_come_with_the_address(emma: Person) -> None:
    preferences = connect(emma, locale="nl", digest_time="06:45")["preferences"]
    assert (preferences["locale"], preferences["digest_time"], preferences["phone_region"]) == ("nl", "06:45", "NL")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "emma",
        "emma@",
        "@example.com",
        "a b@example.com",
        "a@b@example.com",
        "a@localhost",
        "é@example.com",
        '"x"@example.com',
        "a@example.com, b@example.com",
        "a" * 65 + "@example.com",
    ],
)
def test_what_is_no_address_is_refused(emma: Person, address: str) -> None:
    assert field_of(emma.post("/v1/inboxes", {"address": address})) == "address"


@pytest.mark.parametrize("local", ["info", "support", "sales+nl", "verkoop", "rechnung", "no-reply"])
def test_a_team_mailbox_is_refused_with_a_sentence(world: World, local: str) -> None:
    emma = world.person(f"{local}@{local.partition('+')[0]}.example.com")
    refusal = emma.post("/v1/inboxes", {"address": emma.email})
    assert field_of(refusal) == "address"
    assert "Team mailboxes" in refusal.body["detail"][0]["msg"]
    assert emma.get("/v1/inboxes").body == {"items": []}


def test_switching_is_idempotent_and_counts_from_the_first_time(emma: Person) -> None:
    path = f"/v1/inboxes/{connect(emma)['inbox_id']}/automation"
    before = datetime.now(UTC)
    first = emma.put(path, {"enabled": True}).body
    enabled_at = datetime.fromisoformat(first["automation"]["enabled_at"])
    assert before <= enabled_at <= datetime.now(UTC)
    assert datetime.fromisoformat(first["next_digest_at"]) > enabled_at
    assert emma.put(path, {"enabled": True}).body == first
    off = emma.put(path, {"enabled": False}).body
    assert off["automation"] == {"enabled": False, "enabled_at": None}
    assert off["next_digest_at"] is None
    again = emma.put(path, {"enabled": True}).body
    assert datetime.fromisoformat(again["automation"]["enabled_at"]) > enabled_at


@pytest.mark.parametrize(
    "body", [{}, {"enabled": "true"}, {"enabled": 1}, {"enabled": None}, {"enabled": True, "x": 1}, [], "on"]
)
def test_the_switch_takes_true_and_false_alone(settled: Settled, body: Any) -> None:
    path = f"/v1/inboxes/{settled.inbox['inbox_id']}"
    assert settled.person.put(f"{path}/automation", body).status == 422
    assert settled.person.get(path).body["automation"]["enabled"] is False


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("capture", "sometimes"),
        ("contact_rule", "friends"),
        ("has_tasks", "yes"),
        ("has_digest", None),
        ("digest_time", "24:00"),
        ("digest_time", "8:00"),
        ("digest_time", "08:00\n"),
        ("digest_time", "٠٨:٠٠"),
        ("digest_weekdays", []),
        ("digest_weekdays", [0]),
        ("digest_weekdays", [8]),
        ("digest_weekdays", ["1"]),
        ("time_zone", "Amsterdam"),
        ("time_zone", "../etc/passwd"),
        ("time_zone", "/etc/localtime"),
        ("time_zone", ""),
        ("time_zone", "Europe/Amsterdam\u0000"),
        ("locale", "xx"),
        ("phone_region", "Holland"),
        ("phone_region", "ZZ"),
        ("country", "Holland"),
        ("country", 31),
        ("silent_days", 0),
        ("silent_days", 31),
        ("silent_days", -1),
        ("silent_days", 10**400),
        ("silent_days", "3"),
        ("silent_days", 2.5),
        ("silent_days", True),
        ("silent_days", None),
        ("excluded_addresses", ["nobody"]),
        ("excluded_addresses", "a@example.com"),
        ("excluded_addresses", [f"{n}@example.com" for n in range(501)]),
        ("excluded_domains", ["no domain"]),
        ("excluded_domains", ["\ud800.example"]),
        ("raw_mail_days", 1),
        ("capture_by_field", ["phone"]),
        ("capture_by_field", None),
        ("nonsense", 1),
    ],
)
def test_one_wrong_setting_is_named_and_changes_nothing(settled: Settled, field: str, value: object) -> None:
    path = f"/v1/inboxes/{settled.inbox['inbox_id']}"
    refusal = settled.person.patch(path, {"preferences": {"includes_colleagues": True, field: value}})
    assert field_of(refusal) == field
    assert settled.person.get(path).body == settled.inbox


def test_settings_left_out_stay_and_lists_are_normalised(emma: Person) -> None:
    path = f"/v1/inboxes/{connect(emma, locale='de')['inbox_id']}"
    changed = emma.patch(
        path,
        {
            "preferences": {
                "excluded_domains": ["@Spam.Example.", "*.ads.example", "spam.example"],
                "excluded_addresses": [" Boss@Example.com "],
                "digest_weekdays": [5, 1, 5],
                "phone_region": "be",
            }
        },
    ).body["preferences"]
    assert changed["excluded_domains"] == ["ads.example", "spam.example"]
    assert changed["excluded_addresses"] == ["boss@example.com"]
    assert changed["digest_weekdays"] == [1, 5]
    assert changed["phone_region"] == "BE"
    assert changed["locale"] == "de"
    assert emma.get(path).body["preferences"] == changed


def test_silence_is_counted_by_the_owners_days_and_country(emma: Person) -> None:
    path = f"/v1/inboxes/{connect(emma)['inbox_id']}"
    before = emma.get(path).body["preferences"]
    assert (before["country"], before["silent_days"]) == (None, 3)
    changed = emma.patch(path, {"preferences": {"country": "de", "silent_days": 30}}).body["preferences"]
    assert (changed["country"], changed["silent_days"]) == ("DE", 30)
    assert emma.patch(path, {"preferences": {"country": None, "silent_days": 3}}).body["preferences"] == before
    refusal = emma.patch(path, {"preferences": {"silent_days": 31}})
    assert "1 to 30" in str(refusal.body)


def test_a_field_is_captured_in_a_mode_of_its_own(emma: Person) -> None:
    path = f"/v1/inboxes/{connect(emma)['inbox_id']}"
    for wanted in ({"phone": "review", "address": "off"}, {"company": "auto"}, {}):
        changed = emma.patch(path, {"preferences": {"capture_by_field": wanted}}).body["preferences"]
        assert changed["capture_by_field"] == wanted
        assert emma.get(path).body["preferences"]["capture_by_field"] == wanted


@pytest.mark.parametrize("wrong", [{"phone": "sometimes"}, {"phones": "auto"}, {"street": "off"}, {"phone": None}])
def test_a_field_or_mode_that_does_not_exist_is_named(settled: Settled, wrong: dict[str, object]) -> None:
    path = f"/v1/inboxes/{settled.inbox['inbox_id']}"
    refusal = settled.person.patch(path, {"preferences": {"capture_by_field": wrong}})
    assert refusal.status == 422
    assert refusal.body["detail"][0]["loc"][:4] == ["body", "preferences", "capture_by_field", next(iter(wrong))]
    assert settled.person.get(path).body == settled.inbox


def test_another_digest_time_moves_the_next_digest(emma: Person) -> None:
    path = f"/v1/inboxes/{connect(emma, time_zone='UTC', digest_weekdays=[1, 2, 3, 4, 5, 6, 7])['inbox_id']}"
    emma.put(f"{path}/automation", {"enabled": True})
    moved = emma.patch(path, {"preferences": {"digest_time": "05:17"}}).body["next_digest_at"]
    assert moved.endswith("T05:17:00Z")
    assert emma.patch(path, {"preferences": {"has_digest": False}}).body["next_digest_at"] is None
    assert emma.patch(path, {"preferences": {"has_digest": True}}).body["next_digest_at"] == moved


def test_another_address_is_connected_by_the_mailed_link_and_the_same_user(
    world: World, emma: Person, piet: Person
) -> None:
    address = f"other-{emma.email}"
    asked = emma.post("/v1/inboxes", {"address": address, "preferences": {"locale": "nl"}})
    assert (asked.status, asked.body) == (202, {"state": "confirmation_sent"})
    assert emma.get("/v1/inboxes").body == {"items": []}
    token = link_in_mail_to(world, address)
    assert piet.post("/v1/inboxes/confirmations", {"token": token}).status == 403
    assert world.nobody().post("/v1/inboxes/confirmations", {"token": token}).status == 401
    assert emma.post("/v1/inboxes/confirmations", {"token": token[:-1]}).status == 403
    assert emma.get("/v1/inboxes").body == {"items": []}
    connected = emma.post("/v1/inboxes/confirmations", {"token": token})
    assert (connected.status, connected.body["address"]) == (200, address)
    assert connected.body["preferences"]["locale"] == "nl"
    assert emma.post("/v1/inboxes/confirmations", {"token": token}).body == connected.body
    assert emma.get("/v1/inboxes").body == {"items": [connected.body]}


def test_the_confirmation_mail_names_who_asked_and_cannot_be_answered(world: World, emma: Person) -> None:
    address = f"named-{emma.email}"
    emma.post("/v1/inboxes", {"address": address})
    mail = world.mails_to(address)[0]
    assert emma.email in mail.text
    assert emma.email in mail.html
    assert ("Auto-Submitted", "auto-generated") in mail.headers
    assert mail.recipients == (address,)


def test_at_most_three_confirmation_mails_a_user_and_day(world: World, emma: Person) -> None:
    replies = [emma.post("/v1/inboxes", {"address": f"{n}-{emma.email}"}) for n in range(4)]
    assert [reply.status for reply in replies] == [202, 202, 202, 429]
    assert world.mails_to(f"3-{emma.email}") == []


def test_at_most_three_confirmation_mails_an_address_and_day(world: World, emma: Person) -> None:
    address = f"pestered-{emma.email}"
    assert [world.person().post("/v1/inboxes", {"address": address}).status for _ in range(4)] == [202, 202, 202, 429]
    assert len(world.mails_to(address)) == 3


def test_no_mail_goes_to_an_address_that_is_connected(world: World, emma: Person, piet: Person) -> None:
    connect(piet)
    assert emma.post("/v1/inboxes", {"address": piet.email}).status == 409
    assert world.mails_to(piet.email) == []


def test_what_ses_refuses_is_said_with_its_cure(world: World, emma: Person) -> None:
    world.outbox.refuse(1, "MessageRejected", 400)
    refusal = emma.post("/v1/inboxes", {"address": f"sandbox-{emma.email}"})
    assert refusal.status == 503
    assert "README" in refusal.body["detail"]


def test_an_alias_is_confirmed_like_an_address(world: World, emma: Person, piet: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    alias = f"alias-{emma.email}"
    assert emma.post(f"/v1/inboxes/{inbox_id}/aliases", {"address": alias}).status == 202
    token = link_in_mail_to(world, alias)
    assert piet.post("/v1/inboxes/confirmations", {"token": token}).status == 403
    for _ in range(2):
        assert emma.post("/v1/inboxes/confirmations", {"token": token}).body["aliases"] == [alias]
    assert world.person(alias).post("/v1/inboxes", {"address": alias}).status == 409


@pytest.mark.parametrize(("part", "kept"), [("forwarding", "journal"), ("journal", "forwarding")])
def test_a_leaked_secret_address_is_replaced(emma: Person, part: str, kept: str) -> None:
    inbox = connect(emma)
    changed = emma.post(f"/v1/inboxes/{inbox['inbox_id']}/{part}-address").body
    assert changed[f"{part}_address"] != inbox[f"{part}_address"]
    assert changed[f"{kept}_address"] == inbox[f"{kept}_address"]
    found = inboxes.by_token(changed[f"{part}_address"].partition("@")[0])
    assert found is not None
    assert (found[0], found[1].value) == (inbox["inbox_id"], part)
    assert inboxes.by_token(inbox[f"{part}_address"].partition("@")[0]) is None


@pytest.mark.parametrize(
    "body", ["{", "[" * 20_000, '"\\ud800"', "\x00", '{"address": "\\ud800@example.com"}', '{"\\ud800": 1}', "null"]
)
def test_hostile_bodies_are_refused_and_never_break_anything(emma: Person, body: str) -> None:
    assert emma.call("POST", "/v1/inboxes", body).status in {400, 422}


def link_in_mail_to(world: World, address: str) -> str:
    found = re.search(rf"{re.escape(PUBLIC_URL)}/connect/(\S+)", world.mails_to(address)[-1].text)
    assert found is not None
    return found[1]
