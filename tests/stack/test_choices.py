"""What owners and administrators choose, on the deployed stack with IAM enforced."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.running_cloud import Person, RunningCloud, wait_for
from tests.stack.correspondence import SIGNATURE, answer, contact, owner_writes, someone

pytestmark = pytest.mark.stack

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def admin(cloud: RunningCloud) -> Iterator[Person]:
    """An administrator; what they set for everybody is gone afterwards."""
    person = cloud.new_user(is_admin=True)
    yield person
    cloud.api(person).put("/v1/organisation", {})


def test_an_administrators_exclusion_keeps_a_domain_out_of_every_inbox(cloud: RunningCloud, admin: Person) -> None:
    inbox, left_alone = cloud.connect(), someone()
    cloud.api(admin).put("/v1/organisation", {"excluded_domains": [left_alone.email.partition("@")[2].upper()]})
    assert inbox.api.call("GET", "/v1/organisation").status == 403
    units = cloud.comprehend.bill().billed_units
    line = inbox.settled(cloud.deliver(answer(inbox, left_alone, None), inbox.forwarding_address))
    assert (line["outcome"], line["reason"]) == ("skipped", "organisation_excluded_domain")
    assert left_alone.email not in str(inbox.items("ledger"))
    assert (inbox.items("tasks"), inbox.items("suggestions")) == ([], [])
    assert cloud.comprehend.bill().billed_units == units


def test_what_is_under_review_waits_until_it_is_accepted(cloud: RunningCloud) -> None:
    inbox, maria = cloud.connect(), someone()
    modes = {"capture_by_field": {"phone": "review", "job_title": "off"}}
    inbox.api.patch(f"/v1/inboxes/{inbox.inbox_id}", {"preferences": modes})
    offer = owner_writes(cloud, inbox, maria)
    inbox.settled(cloud.deliver(answer(inbox, maria, offer), inbox.forwarding_address))
    written = contact(inbox, maria)
    assert written is not None
    assert set(written["values"]) == {"first_name", "last_name", "company"}  # type: ignore[call-overload]
    (waiting,) = inbox.items("suggestions")
    assert waiting["reason"] == "review"
    digest = str(inbox.api.get(f"/v1/inboxes/{inbox.inbox_id}/digest")["text"])
    assert "+31207940123" in digest
    assert "Sales Manager" not in digest
    inbox.api.post(f"/v1/inboxes/{inbox.inbox_id}/suggestions/{waiting['evidence_id']}", {"action": "accept"})
    accepted = contact(inbox, maria)
    assert accepted is not None
    assert len(accepted["phones"]) == 2  # type: ignore[arg-type]


def test_raw_mail_is_kept_where_its_owner_asked(cloud: RunningCloud) -> None:
    inbox = cloud.connect()
    inbox.api.patch(f"/v1/inboxes/{inbox.inbox_id}", {"preferences": {"keeps_raw_days": 7}})
    ses_id = cloud.deliver(answer(inbox, someone(), None), inbox.forwarding_address)
    assert inbox.settled(ses_id)["outcome"] == "gleaned"
    place = {"Bucket": cloud.stack.bucket, "Key": f"admitted/{inbox.inbox_id}/{ses_id}"}
    tags = wait_for(lambda: cloud.aws.s3.get_object_tagging(**place)["TagSet"], "the raw copy to be marked", 20)  # type: ignore[arg-type]
    assert tags == [{"Key": "keep-days", "Value": "7"}]
    assert [key for key in cloud.raw_keys() if ses_id in key] == [place["Key"]]


def test_a_person_forgotten_for_everybody_is_gone_from_every_inbox(cloud: RunningCloud, admin: Person) -> None:
    maria = someone()
    inboxes = [cloud.connect(), cloud.connect()]
    for inbox in inboxes:
        offer = owner_writes(cloud, inbox, maria)
        inbox.settled(cloud.deliver(answer(inbox, maria, offer), inbox.forwarding_address))
    cloud.api(admin).post(f"/v1/contacts/{maria.email}/forget", {"everybody": True})
    table = cloud.stack.tables["Correspondent"]
    for inbox in inboxes:
        key = {"inbox_id": {"S": inbox.inbox_id}, "email": {"S": maria.email}}
        assert "Item" not in cloud.aws.dynamodb.get_item(TableName=table, Key=key, ConsistentRead=True)
        assert contact(inbox, maria) is None


def gleaner(cloud: RunningCloud, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join((str(PROJECT / "functions"), str(PROJECT))),
        "GLEANER_LOCAL_STATE": str(cloud.folders.state),
        "PYTHONUTF8": "1",
    }
    command = [sys.executable, "-m", "local.cli", "contacts", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def test_an_address_book_goes_in_and_comes_out_by_the_command_line(cloud: RunningCloud, tmp_path: Path) -> None:
    people = [someone() for _ in range(230)]
    cards = [
        f"BEGIN:VCARD\nVERSION:3.0\nN:Sörensen;Åsa {number}\nEMAIL:{one.email}\nORG:=1+1\nEND:VCARD\n"
        for number, one in enumerate(people)
    ]
    file = tmp_path / "book.vcf"
    file.write_text("".join([*cards, "BEGIN:VCARD\nVERSION:3.0\nFN:Nobody\nEND:VCARD\n"]))
    taken = gleaner(cloud, "import", str(file))
    assert (taken.returncode, taken.stdout) == (0, "230 created, 0 changed, 0 unchanged, 1 refused\n")
    assert f"{file}:{230 * 6 + 1}: It has no e-mail address" in taken.stderr
    assert gleaner(cloud, "import", "--json", str(file)).stdout.startswith(
        '{"created": 0, "changed": 0, "unchanged": 230'
    )
    assert f"{people[7].email}\tÅsa 7 Sörensen\t=1+1\t" in gleaner(cloud, "list").stdout.splitlines()
    sheet = tmp_path / "book.csv"
    assert gleaner(cloud, "export", "--format", "csv", str(sheet)).returncode == 0
    rows = [row for row in sheet.read_text().splitlines() if people[7].email in row]
    assert len(rows) == 1
    assert '"\'=1+1"' in rows[0]
    exported = gleaner(cloud, "export").stdout
    assert exported.count("BEGIN:VCARD") == exported.count("END:VCARD") >= 230
    (tmp_path / "back.vcf").write_text(exported)
    assert ", 0 changed, " in gleaner(cloud, "import", str(tmp_path / "back.vcf")).stdout


def test_a_signature_that_was_understood_is_paid_for_once(cloud: RunningCloud) -> None:
    inbox, maria = cloud.connect(), someone()
    offer = owner_writes(cloud, inbox, maria)
    signature = SIGNATURE.replace("Northwind Traders B.V.", "Microsoft")
    units = []
    for text in ("Thank you very much for the offer that you sent us.", "It arrived here this morning, by the way."):
        before = cloud.comprehend.bill().billed_units
        raw = answer(inbox, maria, offer, text).replace(SIGNATURE.encode(), signature.encode())
        inbox.settled(cloud.deliver(raw, inbox.forwarding_address))
        units.append(cloud.comprehend.bill().billed_units - before)
    assert units[0] > 0
    assert units[1] == 0
