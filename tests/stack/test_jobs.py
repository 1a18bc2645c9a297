"""Exports, imports and erasures on the deployed stack, by the function with its own role."""

import json
import urllib.request
from collections.abc import Iterator
from uuid import uuid4

import boto3
import pytest

from tests.running_cloud import ConnectedInbox, RunningCloud, wait_for
from tests.stack.correspondence import answer, contact, owner_writes, someone

pytestmark = pytest.mark.stack

ERASED_WITHIN = 300.0
"""Seconds: an erasure waits two and a half minutes for what had begun before."""


def ended(inbox: ConnectedInbox, job_id: object, seconds: float = 60) -> dict[str, object]:
    """A job once it is over."""

    def over() -> dict[str, object] | None:
        found = inbox.api.get(f"/v1/jobs/{job_id}")
        return found if found["state"] in {"done", "failed"} else None

    return wait_for(over, "the job to be over", seconds)


def rows(cloud: RunningCloud) -> Iterator[str]:
    """Everything in every table, and the names and texts of everything in the bucket of mail."""
    for table in cloud.stack.tables.values():
        pages = cloud.aws.dynamodb.get_paginator("scan").paginate(TableName=table)
        yield from (json.dumps(item) for page in pages for item in page["Items"])
    yield from cloud.raw_keys()


def traces(cloud: RunningCloud, inbox: ConnectedInbox) -> list[str]:
    return [row for row in rows(cloud) if inbox.inbox_id in row or inbox.owner.email in row]


def test_the_book_is_taken_in_and_goes_out_again(cloud: RunningCloud) -> None:
    inbox = cloud.connect(is_on=False)
    maria = someone()
    card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Müller;Maria\r\nEMAIL:{maria.email}\r\nEND:VCARD\r\n"
    taken = ended(inbox, inbox.api.post_text("/v1/jobs/import", card, "application/octet-stream")["job_id"])
    assert (taken["state"], taken["counts"]) == ("done", {"created": 1, "changed": 0, "unchanged": 0, "refused": 0})
    for kind in ("vcard", "csv"):
        job = ended(inbox, inbox.api.post("/v1/jobs", {"kind": "export", "format": kind})["job_id"])
        with urllib.request.urlopen(str(job["download_url"]), timeout=20) as file:  # noqa: S310 - the emulator's
            text = file.read().decode()
        assert maria.email in text
        assert "Müller" in text


def test_an_erased_inbox_is_nowhere_any_more(cloud: RunningCloud) -> None:
    inbox, maria = cloud.connect(), someone()
    offer = owner_writes(cloud, inbox, maria)
    inbox.settled(cloud.deliver(answer(inbox, maria, offer), inbox.forwarding_address))
    assert contact(inbox, maria) is not None
    assert inbox.items("tasks")
    assert len(traces(cloud, inbox)) > 10
    order = {"kind": "erase", "inbox_id": inbox.inbox_id, "address": inbox.owner.email}
    assert inbox.api.call("POST", "/v1/jobs", order | {"address": f"x{inbox.owner.email}"}).status == 422
    job_id = inbox.api.post("/v1/jobs", order)["job_id"]
    late = cloud.deliver(answer(inbox, maria, offer), inbox.forwarding_address)
    assert inbox.api.call("GET", f"/v1/inboxes/{inbox.inbox_id}").status == 404
    assert inbox.api.post("/v1/jobs", order)["job_id"] == job_id
    job = ended(inbox, job_id, ERASED_WITHIN)
    assert job["state"] == "done"
    assert traces(cloud, inbox) == []
    assert not [key for key in cloud.raw_keys() if late in key]
    assert contact(inbox, maria) is None
    assert inbox.api.call("POST", "/v1/jobs", order).status == 404


def test_the_jobs_function_may_do_nothing_else(cloud: RunningCloud) -> None:
    name = cloud.stack.functions["Jobs"]
    role = cloud.aws.functions.get_function_configuration(FunctionName=name)["Role"]
    sts = cloud.aws.session.client("sts", endpoint_url=cloud.aws.url)
    keys = sts.assume_role(RoleArn=role, RoleSessionName=f"test-{uuid4().hex[:8]}")["Credentials"]
    session = boto3.Session(
        keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"], region_name=cloud.stack.region
    )
    database = session.client("dynamodb", endpoint_url=cloud.aws.url)
    files = session.client("s3", endpoint_url=cloud.aws.url)
    with pytest.raises(database.exceptions.ClientError, match="AccessDenied"):
        database.scan(TableName=cloud.stack.tables["Contact"])
    with pytest.raises(database.exceptions.ClientError, match="AccessDenied"):
        database.get_item(TableName=cloud.stack.tables["Session"], Key={"session_id": {"S": "x"}})
    with pytest.raises(files.exceptions.ClientError, match="AccessDenied"):
        files.get_object(Bucket=cloud.stack.bucket, Key="admitted/x/y")
