import re
import urllib.error
import urllib.request

import pytest

from local.api_client import ApiClient
from tests.letters import letter
from tests.running_cloud import ConnectedInbox, RunningCloud
from tests.stack.correspondence import REQUEST, someone

pytestmark = pytest.mark.stack


@pytest.fixture
def inbox(cloud: RunningCloud) -> ConnectedInbox:
    """An inbox with one open task."""
    inbox = cloud.connect()
    raw = letter(someone().mailbox, inbox.owner.email, f"Hello,\n\n{REQUEST}\n\nMaria\n")
    inbox.settled(cloud.deliver(raw, inbox.forwarding_address))
    return inbox


def fetch(url: str, method: str) -> tuple[int, str]:
    request = urllib.request.Request(url, b"" if method == "POST" else None, method=method)  # noqa: S310 - the stack's own
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def done_link(cloud: RunningCloud, inbox: ConnectedInbox) -> str:
    """The first link of the digest, which marks the task as done, at an address that needs no browser to resolve."""
    text = str(inbox.api.get(f"/v1/inboxes/{inbox.inbox_id}/digest")["text"])
    found = re.search(r"https?://\S+/a/\S+", text)
    assert found is not None
    return found[0].replace(cloud.stack.public_url, cloud.stack.api_url)


@pytest.mark.parametrize("what", ["", "/ledger", "/tasks", "/suggestions", "/digest"])
def test_somebody_elses_inbox_is_not_there(cloud: RunningCloud, inbox: ConnectedInbox, what: str) -> None:
    stranger = cloud.api(cloud.new_user())
    assert stranger.call("GET", f"/v1/inboxes/{inbox.inbox_id}{what}").status == 404


def test_somebody_elses_task_cannot_be_closed(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    other = cloud.connect()
    (task,) = inbox.items("tasks")
    path = f"/v1/inboxes/{other.inbox_id}/tasks/{task['task_id']}"
    assert other.api.call("PATCH", path, {"action": "done"}).status == 404
    assert len(inbox.items("tasks")) == 1


def test_without_a_token_nothing_is_answered(cloud: RunningCloud) -> None:
    assert cloud.api(None).call("GET", "/v1/inboxes").status == 401


def test_a_forged_token_is_refused(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    forged = inbox.owner.token[:-8] + "AAAAAAAA"
    assert ApiClient(cloud.stack.api_url, forged).call("GET", "/v1/inboxes").status == 401


def test_an_access_token_is_refused(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    token = cloud.access_token(inbox.owner)
    assert ApiClient(cloud.stack.api_url, token).call("GET", "/v1/inboxes").status == 401


def test_opening_a_digest_link_changes_nothing_and_its_button_does(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    link = done_link(cloud, inbox)
    assert fetch(link, "GET")[0] == 200
    assert len(inbox.items("tasks")) == 1
    assert fetch(link, "POST")[0] == 200
    assert inbox.items("tasks") == []
    assert fetch(link, "POST")[0] == 200


def test_a_forged_link_changes_nothing_and_says_so(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    link = done_link(cloud, inbox)
    middle = len(link) - 20
    forged = link[:middle] + ("A" if link[middle] != "A" else "B") + link[middle + 1 :]
    status, page = fetch(forged, "POST")
    assert status in {400, 403, 404, 410}
    assert "link" in page.lower()
    assert len(inbox.items("tasks")) == 1


def test_bad_input_names_the_field_and_changes_nothing(inbox: ConnectedInbox) -> None:
    path = f"/v1/inboxes/{inbox.inbox_id}"
    before = inbox.api.get(path)
    refused = inbox.api.call("PATCH", path, {"preferences": {"time_zone": "Mars/Olympus", "locale": "nl"}})
    assert refused.status == 422
    assert "time_zone" in str(refused.body)
    assert inbox.api.get(path) == before
