"""What the links of a digest lead to, through the deployed API with its permissions."""

import hashlib
import json
import re
import time
import urllib.error
import urllib.parse
import urllib.request
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from tests.letters import letter
from tests.running_cloud import ConnectedInbox, RunningCloud
from tests.stack.correspondence import REQUEST, SIGNATURE, Someone, owner_writes, someone

pytestmark = pytest.mark.stack


@pytest.fixture
def maria() -> Someone:
    return someone()


@pytest.fixture
def inbox(cloud: RunningCloud, maria: Someone) -> ConnectedInbox:
    """An inbox with one open task and one new contact."""
    inbox = cloud.connect()
    offer = owner_writes(cloud, inbox, maria)
    raw = letter(maria.mailbox, inbox.owner.email, f"Hello,\n\n{REQUEST}\n\n{SIGNATURE}", answers=offer)
    inbox.settled(cloud.deliver(raw, inbox.forwarding_address))
    return inbox


HIDDEN = re.compile(r'<input type="hidden" name="(form_token|form_owner|inbox_id|task_id)" value="([^"]+)">')


class Browser:
    """A browser at the stack, signed in as an inbox's owner or as nobody."""

    def __init__(self, cloud: RunningCloud, owner: ConnectedInbox | None = None) -> None:
        self.cloud = cloud
        self.cookie = f"__Host-session={begin_session(cloud, owner)}" if owner else ""

    def open(self, url: str, form: dict[str, str] | None = None) -> tuple[int, str]:
        """The status and text of a page, or where it leads."""
        data = None if form is None else urllib.parse.urlencode(form).encode()
        address = url.replace(self.cloud.stack.public_url, self.cloud.stack.api_url)
        request = urllib.request.Request(address, data, {"Cookie": self.cookie})  # noqa: S310 - the stack's own
        try:
            with urllib.request.build_opener(_NoRedirect).open(request, timeout=60) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers.get("Location") or error.read().decode()


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None


def begin_session(cloud: RunningCloud, inbox: ConnectedInbox) -> str:
    """A session as signing in leaves it, without filling in the hosted login's form."""
    key = {"inbox_id": {"S": inbox.inbox_id}}
    row = cloud.aws.dynamodb.get_item(TableName=cloud.stack.tables["Inbox"], Key=key)["Item"]
    secret = uuid4().hex
    caller = {"owner_id": row["owner_id"]["S"], "email": inbox.owner.email, "is_admin": False}
    now = datetime.now(UTC)
    kept = {
        "caller": caller,
        "begun_at": now.isoformat(),
        "verified_until": (now + timedelta(hours=1)).isoformat(),
    }
    item = {
        "session_id": {"S": f"signed-in#{hashlib.sha256(secret.encode()).hexdigest()}"},
        "body": {"S": json.dumps(kept)},
        "expires_at": {"N": str(int(time.time()) + 3600)},
    }
    cloud.aws.dynamodb.put_item(TableName=cloud.stack.tables["Session"], Item=item)
    return secret


def digest_of(inbox: ConnectedInbox) -> str:
    return str(inbox.api.get(f"/v1/inboxes/{inbox.inbox_id}/digest")["text"])


def test_a_task_leads_to_its_conversation_for_its_owner_alone(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    [link] = re.findall(r"https?://\S+/threads/\S+", digest_of(inbox))
    status, target = Browser(cloud).open(link)
    assert (status, target) == (303, f"/sign-in?to={urllib.parse.quote(urllib.parse.urlsplit(link).path, safe='')}")
    assert Browser(cloud, cloud.connect()).open(link)[0] == 404
    status, page = Browser(cloud, inbox).open(link)
    assert status == 200
    assert "signed contract" in page
    hidden = dict(HIDDEN.findall(page))
    assert Browser(cloud, inbox).open(link, hidden | {"act": "done"})[0] == 403  # shown to another session
    assert inbox.items("tasks") != []
    owner = Browser(cloud, inbox)
    _, page = owner.open(link)
    hidden = dict(HIDDEN.findall(page))
    assert owner.open(link, hidden | {"act": "done"})[0] == 303
    assert inbox.items("tasks") == []


def test_the_footer_leads_to_what_was_read(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    [link] = re.findall(r"https?://\S+/activity", digest_of(inbox))
    assert Browser(cloud).open(link)[0] == 303
    status, page = Browser(cloud, inbox).open(link)
    assert (status, "1 contact, 1 task" in page) == (200, True)


def test_a_wrong_value_is_taken_back_from_the_mail(cloud: RunningCloud, inbox: ConnectedInbox, maria: Someone) -> None:
    text = digest_of(inbox)
    company = text.index("Northwind")
    found = re.search(r"https?://\S+/a/\S+", text[company:])
    assert found is not None
    status, page = Browser(cloud).open(found[0])
    assert (status, "Northwind Traders" in page) == (200, True)
    for _ in range(2):
        assert Browser(cloud).open(found[0], {})[0] == 200
    contact = inbox.api.get(f"/v1/contacts/{maria.email}")
    assert contact["values"]["company"]["value"] == ""  # type: ignore[index]
    assert contact["values"]["job_title"]["value"] == "Sales Manager"  # type: ignore[index]


def test_an_answer_to_the_digest_is_not_read(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    inbox.api.post(f"/v1/inboxes/{inbox.inbox_id}/digest", {})
    mail = cloud.outbox.wait_for(lambda one: inbox.owner.email in one.recipients, 60)
    assert mail is not None
    answered = dict(mail.headers)["Message-ID"].strip("<>")
    text = "Done. I will call the bank on Friday.\n"
    raw = letter(inbox.owner.email, mail.sender, text, subject=f"Re: {mail.subject}", answers=answered)
    line = inbox.settled(cloud.deliver(raw, inbox.forwarding_address))
    assert (line["outcome"], line["reason"]) == ("skipped", "own_digest")
    assert len(inbox.items("tasks")) == 1
