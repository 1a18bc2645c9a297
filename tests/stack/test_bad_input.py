import base64
import os
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from local.sending import RefusedError
from tests.letters import letter
from tests.running_cloud import ConnectedInbox, RunningCloud
from tests.stack.correspondence import someone

pytestmark = pytest.mark.stack

# Made when tests are collected, long before a switch is turned on: what is older than that is not read.
NOW = format_datetime(datetime.now(UTC) + timedelta(hours=2))
HEAD = f"From: Maria <maria@example.com>\r\nTo: bob@corp.example\r\nDate: {NOW}\r\nMessage-ID: <%s@example.com>\r\n"


def mail(name: str, rest: str) -> bytes:
    return (HEAD % name + rest).encode("latin-1")


def nested(depth: int) -> bytes:
    raw = mail("innermost", "\r\nHello\r\n")
    for number in range(depth):
        raw = mail(f"nested{number}", "Content-Type: message/rfc822\r\n\r\n") + raw
    return raw


IMAGE = base64.b64encode(bytes(range(256)) * 20).decode()
BAD = {
    "truncated MIME": mail("cut", 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/pl'),
    "unknown charset": mail("charset", "Content-Type: text/plain; charset=x-klingon\r\n\r\nCould you call me?\r\n"),
    "headers over 10 KB": mail("long", "X-Long: " + "a" * 600 + "\r\n" + "X-More: b\r\n" * 1200 + "\r\nHello\r\n"),
    "empty body": mail("empty", "\r\n"),
    "only an image": mail("image", f"Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n{IMAGE}\r\n"),
    "wrong Date": b"From: a@example.com\r\nDate: yesterday at noon\r\nMessage-ID: <w@example.com>\r\n\r\nHello\r\n",
    "no Date": b"From: a@example.com\r\nMessage-ID: <n@example.com>\r\n\r\nHello\r\n",
    "no Message-ID": f"From: a@example.com\r\nDate: {NOW}\r\n\r\nHello\r\n".encode(),
    "no From": f"Date: {NOW}\r\nMessage-ID: <nofrom@example.com>\r\n\r\nHello\r\n".encode(),
    "nothing at all": b"\r\n",
    "only bytes": os.urandom(2000).replace(b"\r", b"").replace(b"\n", b""),
    "nested 100 deep": nested(100),
}


@pytest.fixture(scope="module")
def inbox(deployed: RunningCloud) -> ConnectedInbox:
    return deployed.connect()


@pytest.mark.parametrize("name", BAD)
def test_bad_mail_ends_as_one_final_line(cloud: RunningCloud, inbox: ConnectedInbox, name: str) -> None:
    line = inbox.settled(cloud.deliver(BAD[name], inbox.forwarding_address, sender="a@example.com"))
    assert line["outcome"] == "gleaned" or line["reason"] is not None
    assert cloud.waiting("ExtractionDeadLetter") == 0


def test_a_mail_of_38_mb_is_gleaned_by_its_text(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    attachment = base64.encodebytes(os.urandom(28_000_000)).decode().replace("\n", "\r\n")
    parts = [
        'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n',
        "Could you look at the attached drawings before Friday?\r\n",
        "--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n",
        f"{attachment}\r\n--b--\r\n",
    ]
    line = inbox.settled(cloud.deliver(mail("large", "".join(parts)), inbox.forwarding_address))
    assert (line["outcome"], line["reason"], line["task_count"]) == ("gleaned", None, 1)


def test_a_mail_over_40_mb_is_refused_at_the_door_as_ses_does(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    with pytest.raises(RefusedError, match="552"):
        cloud.deliver(mail("huge", "\r\n" + "a" * 76 * 1024 * 600), inbox.forwarding_address)


def test_a_mail_to_10000_people_acquaints_the_owner_with_few(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    people = ", ".join(f"p{number}@example.com" for number in range(10_000))
    raw = letter(inbox.owner.email, people, "Dear all,\n\nI will send the minutes tomorrow.\n")
    assert inbox.settled(cloud.deliver(raw, inbox.forwarding_address))["outcome"] == "gleaned"
    raw = letter(someone().mailbox, people, "Dear all,\n\nhere are the minutes.\n")
    assert inbox.settled(cloud.deliver(raw, inbox.forwarding_address))["outcome"] == "gleaned"
