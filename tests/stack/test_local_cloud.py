"""The cloud itself, deployed from template.yaml as it is."""

import json

import pytest
from botocore.exceptions import ClientError

from local import cloud as clouds
from local.progress import Progress
from local.sending import RefusedError
from tests.running_cloud import RunningCloud

pytestmark = pytest.mark.stack


def test_up_twice_is_one_cloud(cloud: RunningCloud) -> None:
    before = clouds.status(cloud.folders)
    again = clouds.up(cloud.folders, Progress(is_quiet=True))
    assert again.aws_endpoint_url == cloud.stack.aws_endpoint_url
    assert again.functions == cloud.stack.functions
    assert clouds.status(cloud.folders).running == before.running
    assert before.died == ()


def test_the_stack_file_is_for_its_owner_alone_and_says_where_everything_is(cloud: RunningCloud) -> None:
    path = cloud.folders.stack_file
    assert path.stat().st_mode & 0o777 == 0o600
    stack = json.loads(path.read_text())
    assert {
        "api_url",
        "smtp",
        "outbox_dir",
        "aws_endpoint_url",
        "region",
        "mail_domain",
        "comprehend_url",
    } <= stack.keys()
    assert set(stack["tables"]) == {
        "Inbox", "Thread", "Task", "Correspondent", "Contact", "Message", "Digest", "Session", "Job",
    }  # fmt: skip
    assert set(stack["functions"]) == {"Intake", "Extraction", "Digest", "Api", "Jobs", "Receiving"}


def test_the_door_takes_mail_for_the_domain_of_the_deployed_rule(cloud: RunningCloud) -> None:
    assert len(cloud.deliver(b"Subject: nobody's\n\n", f"unknown@{cloud.stack.mail_domain}")) == 40
    with pytest.raises(RefusedError, match="No receipt rule"):
        cloud.deliver(b"Subject: x\n\n", "somebody@elsewhere.example")


def test_functions_run_with_the_permissions_of_their_role_alone(cloud: RunningCloud) -> None:
    name = cloud.stack.functions["Intake"]
    role = cloud.aws.functions.get_function_configuration(FunctionName=name)["Role"]
    sts = cloud.aws.session.client("sts", endpoint_url=cloud.aws.url)
    keys = sts.assume_role(RoleArn=role, RoleSessionName="test")["Credentials"]
    intake = cloud.aws.session.client(
        "dynamodb",
        endpoint_url=cloud.aws.url,
        aws_access_key_id=keys["AccessKeyId"],
        aws_secret_access_key=keys["SecretAccessKey"],
        aws_session_token=keys["SessionToken"],
    )
    with pytest.raises(ClientError) as refused:
        intake.scan(TableName=cloud.stack.tables["Contact"])
    assert refused.value.response["Error"]["Code"] == "AccessDeniedException"


def test_people_get_tokens_that_the_api_takes(cloud: RunningCloud) -> None:
    ann, bob = cloud.new_user(), cloud.new_user()
    assert cloud.api(ann).call("GET", "/v1/inboxes").status == 200
    assert cloud.api(None).call("GET", "/v1/inboxes").status == 401
    inbox = cloud.connect(ann)
    assert cloud.api(bob).call("GET", f"/v1/inboxes/{inbox.inbox_id}").status == 404
