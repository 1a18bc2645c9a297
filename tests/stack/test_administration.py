"""Administration as it is deployed: the function's own role lists inboxes, and invites, blocks and promotes people."""

from uuid import uuid4

import pytest

from tests.running_cloud import RunningCloud

pytestmark = pytest.mark.stack


def test_an_administrator_sees_inboxes_and_lets_people_in_and_out(cloud: RunningCloud) -> None:
    inbox = cloud.connect()
    admin = cloud.api(cloud.new_user(is_admin=True))
    address = f"{uuid4().hex[:10]}@meadowbrook.example"
    invited = admin.post("/v1/organisation/people", {"address": address, "is_administrator": True})
    assert (invited["standing"], invited["is_administrator"]) == ("invited", True)
    path = f"/v1/organisation/people/{invited['owner_id']}"
    for action, standing in (("invite-again", "invited"), ("disable", "disabled"), ("enable", "invited")):
        assert admin.post(path, {"action": action})["standing"] == standing
    for action, is_administrator in (("demote", False), ("promote", True)):
        assert admin.post(path, {"action": action})["is_administrator"] is is_administrator
    listed = admin.get("/v1/organisation/people")["people"]
    assert isinstance(listed, list)
    assert address in {row["address"] for row in listed}
    shown = admin.get("/v1/organisation/inboxes")["inboxes"]
    assert isinstance(shown, list)
    assert all("is_enabled" in row for row in shown)
    assert inbox.api.call("GET", "/v1/organisation/inboxes").status == 403
