"""A value that mail brought into the contact book, called wrong from the digest."""

import html
import re
from base64 import urlsafe_b64decode
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from gleaner.contacts.captures import capture_id
from gleaner.contacts.observation import Field
from gleaner.digests.links import SIGNATURE_SIZE, Purpose
from tests.functions.api.calls import Person
from tests.functions.api.links import path_of
from tests.functions.api.rows import contact_of, correspondent_of, hear_from
from tests.functions.api.world import World, connect

LONG_AGO = datetime.now(UTC) - timedelta(days=100)


def capture_link(world: World, inbox_id: str, email: str, field: Field) -> str:
    """The path of the wrong-value link of what was captured last of that field."""
    change = [one for one in correspondent_of(inbox_id, email).changes if one.field is field][-1]
    return path_of(world, Purpose.WRONG_VALUE, inbox_id, capture_id(change))


def company_of(email: str) -> str:
    contact = contact_of(email)
    assert contact is not None
    return contact.values[Field.COMPANY].value


def test_a_wrong_value_shows_where_it_comes_from_and_goes_back_to_what_it_was(world: World, inbox_id: str) -> None:
    maria = f"maria-{uuid4().hex[:8]}@example.org"
    hear_from(inbox_id, maria, at=LONG_AGO, first_name="Maria", company="Acme")
    hear_from(inbox_id, maria, company="Bolt <&>")
    path = capture_link(world, inbox_id, maria, Field.COMPANY)
    before = contact_of(maria)
    shown = html.unescape(world.nobody().get(path).text)
    for words in (maria, "Bolt <&>", "the line with Bolt <&>", "Acme"):
        assert words in shown
    assert "Bolt <&>" not in world.nobody().get(path).text
    assert world.nobody().call("HEAD", path).status == 200
    assert contact_of(maria) == before
    assert world.nobody().post(path).status == 200
    once = contact_of(maria)
    assert company_of(maria) == "Acme"
    answer = world.nobody().post(path)
    assert contact_of(maria) == once
    hear_from(inbox_id, maria, at=datetime.now(UTC) + timedelta(seconds=5), company="Bolt <&>")
    assert company_of(maria) == "Acme"
    [back] = re.findall(r'action="(/a/[^"]+)"', answer.text)
    assert world.nobody().get(back).status == 200
    assert company_of(maria) == "Acme"
    for _ in range(2):
        assert world.nobody().post(back).status == 200
        assert company_of(maria) == "Bolt <&>"


def test_a_wrong_number_goes_and_the_others_stay(world: World, inbox_id: str) -> None:
    maria = f"maria-{uuid4().hex[:8]}@example.org"
    hear_from(inbox_id, maria, at=LONG_AGO, phone="+31201234567")
    hear_from(inbox_id, maria, phone="+31612345678")
    assert world.nobody().post(capture_link(world, inbox_id, maria, Field.PHONE)).status == 200
    contact = contact_of(maria)
    assert contact is not None
    assert [one.value for one in contact.phones] == ["+31201234567"]


def test_no_link_holds_personal_data(world: World, inbox_id: str) -> None:
    maria = f"maria-{uuid4().hex[:8]}@example.org"
    hear_from(inbox_id, maria, phone="+31612345678")
    token = capture_link(world, inbox_id, maria, Field.PHONE).rpartition("/")[2]
    read = urlsafe_b64decode(token + "=" * (-len(token) % 4))[:-SIGNATURE_SIZE]  # its bytes may be any
    ids = read[read.index(inbox_id.encode()) :]
    assert not any(word in ids for word in (b"maria", b"31612345678", b"@"))


def test_a_value_that_is_no_longer_there_is_said_and_nothing_changes(world: World, inbox_id: str) -> None:
    maria = f"maria-{uuid4().hex[:8]}@example.org"
    hear_from(inbox_id, maria, at=LONG_AGO, company="Acme")
    path = capture_link(world, inbox_id, maria, Field.COMPANY)
    hear_from(inbox_id, maria, company="Bolt")
    before = contact_of(maria)
    for answer in (world.nobody().get(path), world.nobody().post(path)):
        assert answer.status == 200
        assert "Bolt" in answer.text
    assert contact_of(maria) == before


def test_a_wrong_value_link_of_another_inbox_finds_nothing(world: World, emma: Person, inbox_id: str) -> None:
    maria = f"maria-{uuid4().hex[:8]}@example.org"
    hear_from(inbox_id, maria, company="Acme")
    change = correspondent_of(inbox_id, maria).changes[-1]
    other = connect(world.person())["inbox_id"]
    for subject in (capture_id(change), "", "x.company", '"', "%", f"{change.evidence_id}.job_title"):
        path = path_of(world, Purpose.WRONG_VALUE, other, subject)
        assert world.nobody().get(path).status == 404
        assert world.nobody().post(path).status == 404
    assert company_of(maria) == "Acme"


def test_what_was_accepted_can_be_called_wrong_value_by_value(world: World, inbox_id: str) -> None:
    maria = f"maria-{uuid4().hex[:8]}@example.org"
    evidence = hear_from(inbox_id, maria, is_suggested=True, first_name="Maria", company="Acme")
    answer = world.nobody().post(path_of(world, Purpose.ACCEPT, inbox_id, evidence))
    wrong = re.findall(r'href="(/a/[^"]+)"', answer.text)
    assert len(wrong) == 2
    for path in wrong:
        assert world.nobody().post(path).status == 200
    contact = contact_of(maria)
    assert contact is not None
    assert {one.value for one in contact.values.values()} == {""}
