"""What the local cloud cannot show of template.yaml, because it deploys these settings and does nothing with them."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from api.caller import ADMINS
from api.signed_in import LONGEST, VERIFIED_FOR
from gleaner.inbox import KEEPING_RAW
from gleaner.settings import ApiSettings, DigestSettings, ExtractionSettings, IntakeSettings, JobsSettings, Tables
from gleaner.store.mail import KEPT_TAG

PROJECT = Path(__file__).parents[2]
FUNCTIONS = ("Intake", "Extraction", "Digest", "Api", "Jobs", "Receiving")
SETTINGS = {
    "Intake": (IntakeSettings,),
    "Extraction": (ExtractionSettings,),
    "Digest": (DigestSettings,),
    "Api": (ApiSettings,),
    "Jobs": (JobsSettings,),
    "Receiving": (),
}
TABLES = {
    "InboxTable": (["inbox_id"], {"by-owner": ["owner_id"], "due": ["digest_shard", "next_digest_at"]}),
    "ThreadTable": (["inbox_id", "thread_id"], {}),
    "TaskTable": (
        ["inbox_id", "task_id"],
        {"open": ["open_in", "due_key"], "closed": ["closed_in", "closed_key"]},
    ),
    "CorrespondentTable": (
        ["inbox_id", "email"],
        {"by-change": ["inbox_id", "changed_at"], "by-suggestion": ["inbox_id", "suggested_at"]},
    ),
    "ContactTable": (["email"], {"book": ["book", "sort_key"]}),
    "MessageTable": (["inbox_id", "message_key"], {"ledger": ["inbox_id", "line_at"]}),
    "DigestTable": (["inbox_id", "digest_key"], {}),
    "SessionTable": (["session_id"], {}),
    "JobTable": (["owner_id", "job_id"], {}),
}
#: Actions that know no resources, or whose resource says nothing: see the comments in the template.
ON_EVERYTHING = ("comprehend:", "ses:")


class _Loader(yaml.SafeLoader):
    """YAML with CloudFormation's short functions, each as a mapping of its long name."""


def _function(loader: _Loader, suffix: str, node: yaml.Node) -> dict[str, Any]:
    name = suffix if suffix in ("Ref", "Condition") else f"Fn::{suffix}"
    match node:
        case yaml.ScalarNode():
            return {name: loader.construct_scalar(node)}
        case yaml.SequenceNode():
            return {name: loader.construct_sequence(node, deep=True)}
        case yaml.MappingNode():
            return {name: loader.construct_mapping(node, deep=True)}
    raise TypeError(f"What is {node}?")


_Loader.add_multi_constructor("!", _function)

TEMPLATE: dict[str, Any] = yaml.load((PROJECT / "template.yaml").read_text(), _Loader)  # noqa: S506 - a SafeLoader
RESOURCES: dict[str, Any] = TEMPLATE["Resources"]


def properties(name: str) -> dict[str, Any]:
    found: dict[str, Any] = RESOURCES[name]["Properties"]
    return found


def of_type(kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
    return ((name, one) for name, one in RESOURCES.items() if one["Type"] == kind)


def statements(function: str) -> list[dict[str, Any]]:
    return [row for policy in properties(f"{function}Function")["Policies"] for row in policy["Statement"]]


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


@pytest.mark.parametrize("name", TABLES)
def test_a_table_has_its_keys_and_indexes_by_which_everything_is_found(name: str) -> None:
    keys, indexes = TABLES[name]
    table = properties(name)

    assert [row["AttributeName"] for row in table["KeySchema"]] == keys
    found = {one["IndexName"]: one for one in table.get("GlobalSecondaryIndexes", [])}
    assert {name: [row["AttributeName"] for row in one["KeySchema"]] for name, one in found.items()} == indexes
    assert all(one["Projection"] == {"ProjectionType": "ALL"} for one in found.values())


@pytest.mark.parametrize("name", TABLES)
def test_a_table_costs_nothing_idle_forgets_what_expires_and_survives_accidents(name: str) -> None:
    table = properties(name)

    assert table["BillingMode"] == "PAY_PER_REQUEST"
    assert table["TimeToLiveSpecification"] == {"AttributeName": "expires_at", "Enabled": True}
    assert table["PointInTimeRecoverySpecification"] == {"PointInTimeRecoveryEnabled": True}


@pytest.mark.parametrize("name", [*TABLES, "MailBucket", "LinkKeySecret", "UserPool"])
def test_what_users_would_miss_outlives_the_stack(name: str) -> None:
    assert (RESOURCES[name]["DeletionPolicy"], RESOURCES[name]["UpdateReplacePolicy"]) == ("Retain", "Retain")


def test_raw_mail_is_deleted_after_three_weeks_encrypted_private_and_without_versions() -> None:
    bucket = properties("MailBucket")

    assert "VersioningConfiguration" not in bucket
    [rule] = [rule for rule in bucket["LifecycleConfiguration"]["Rules"] if "TagFilters" not in rule]
    assert (rule["ExpirationInDays"], rule["Status"]) == (KEEPING_RAW[-1], "Enabled")
    assert not {"Prefix", "ObjectSizeGreaterThan", "ObjectSizeLessThan"} & set(rule)
    assert all(bucket["PublicAccessBlockConfiguration"].values())
    [encryption] = bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"]
    assert encryption["ServerSideEncryptionByDefault"] == {"SSEAlgorithm": "AES256"}


def test_raw_mail_that_is_kept_goes_when_its_owner_wanted_it_to() -> None:
    rules = properties("MailBucket")["LifecycleConfiguration"]["Rules"]
    kept = [rule for rule in rules if "TagFilters" in rule]

    assert [rule["ExpirationInDays"] for rule in kept] == list(KEEPING_RAW[1:-1])
    for rule in kept:
        assert rule["Status"] == "Enabled"
        assert rule["TagFilters"] == [{"Key": KEPT_TAG, "Value": str(rule["ExpirationInDays"])}]


def test_on_aws_nobody_reaches_the_mail_bucket_without_tls() -> None:
    _, choice = properties("MailBucketPolicy")["PolicyDocument"]["Statement"]
    condition, on_one_machine, on_aws = choice["Fn::If"]

    assert (condition, on_one_machine) == ("IsLocal", {"Ref": "AWS::NoValue"})
    assert on_aws["Effect"] == "Deny"
    assert on_aws["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}


def test_people_come_by_invitation_and_case_does_not_matter_in_their_addresses() -> None:
    pool = properties("UserPool")

    assert pool["AdminCreateUserConfig"]["AllowAdminCreateUserOnly"] is True
    assert pool["UsernameConfiguration"] == {"CaseSensitive": False}


def test_refresh_tokens_live_as_long_as_a_session_may_and_can_be_revoked() -> None:
    client = properties("UserPoolClient")

    assert timedelta(**{client["TokenValidityUnits"]["RefreshToken"]: client["RefreshTokenValidity"]}) == LONGEST
    assert timedelta(**{client["TokenValidityUnits"]["IdToken"]: client["IdTokenValidity"]}) == VERIFIED_FOR
    assert client["EnableTokenRevocation"] is True
    assert "GenerateSecret" not in client or client["GenerateSecret"] is False


def test_a_batch_has_time_for_all_its_retries_before_it_is_seen_again() -> None:
    function, queue, source = (properties(f"Extraction{part}") for part in ("Function", "Queue", "Source"))

    window = source["MaximumBatchingWindowInSeconds"]
    assert (source["BatchSize"], window) == (25, 5)
    assert source["ScalingConfig"]["MaximumConcurrency"] >= 2
    assert queue["VisibilityTimeout"] >= 6 * function["Timeout"] + window
    assert properties("DigestQueue")["VisibilityTimeout"] >= 6 * properties("DigestFunction")["Timeout"]
    assert properties("JobQueue")["VisibilityTimeout"] >= 6 * properties("JobsFunction")["Timeout"]


@pytest.mark.parametrize(
    "name", ["ExtractionDeadLetterQueue", "DigestDeadLetterQueue", "JobDeadLetterQueue", "FailureQueue"]
)
def test_what_failed_is_kept_two_weeks_and_raises_an_alarm(name: str) -> None:
    assert properties(name)["MessageRetentionPeriod"] == 14 * 24 * 3600
    watched = [alarm["Properties"]["Dimensions"] for _, alarm in of_type("AWS::CloudWatch::Alarm")]
    assert [{"Name": "QueueName", "Value": {"Fn::GetAtt": f"{name}.QueueName"}}] in watched


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_has_a_log_group_with_a_retention_and_an_alarm(function: str) -> None:
    assert properties(f"{function}Function")["LoggingConfig"] == {"LogGroup": {"Ref": f"{function}LogGroup"}}
    assert properties(f"{function}LogGroup") == {"RetentionInDays": {"Ref": "LogRetentionDays"}}
    assert properties(f"{function}ErrorAlarm")["MetricName"] == "Errors"


@pytest.mark.parametrize("function", ["Intake", "Digest", "Receiving"])
def test_a_function_that_nobody_waits_for_hands_on_what_it_failed_at(function: str) -> None:
    destination = properties(f"{function}Function")["EventInvokeConfig"]["DestinationConfig"]["OnFailure"]
    assert destination["Destination"] == {"Fn::GetAtt": "FailureQueue.Arn"}


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_gets_the_variables_it_reads_and_no_others(function: str) -> None:
    own = properties(f"{function}Function")["Environment"]["Variables"]
    for_all = TEMPLATE["Globals"]["Function"]["Environment"]["Variables"]

    assert {field.name.upper() for field in fields(Tables)} == {name for name in for_all if name.endswith("_TABLE")}
    wanted = {field.name.upper() for settings in SETTINGS[function] for field in fields(settings)}
    assert {name for name in own if not name.startswith("POWERTOOLS_")} == wanted


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_policy_names_each_action_and_resource_and_says_what_for(function: str) -> None:
    for row in statements(function):
        assert row["Sid"].isalnum()
        assert not any("*" in action for action in as_list(row["Action"])), row["Sid"]
        if "*" in as_list(row["Resource"]):
            assert all(action.startswith(ON_EVERYTHING) for action in as_list(row["Action"])), row["Sid"]


def test_mail_deletes_nothing_but_words_by_which_contacts_are_found() -> None:
    deleting = [row for row in statements("Extraction") if "dynamodb:DeleteItem" in as_list(row["Action"])]

    assert [as_list(row["Resource"]) for row in deleting] == [[{"Fn::GetAtt": "ContactTable.Arn"}]]
    assert [row["Condition"] for row in deleting] == [{"ForAllValues:StringLike": {"dynamodb:LeadingKeys": "word#*"}}]


def test_mail_is_sent_as_gleaner_and_as_nobody_else() -> None:
    senders = [
        row for function in FUNCTIONS for row in statements(function) if "ses:SendEmail" in as_list(row["Action"])
    ]

    assert len(senders) == 2
    for row in senders:
        assert row["Condition"] == {"StringEqualsIfExists": {"ses:FromAddress": {"Ref": "DigestSender"}}}


def test_the_receipt_rule_waits_until_ses_may_write_and_call() -> None:
    assert set(RESOURCES["ReceiptRule"]["DependsOn"]) == {"MailBucketPolicy", "IntakeReceivesMailPermission"}


def test_the_access_log_holds_neither_paths_nor_addresses() -> None:
    log = properties("HttpApiStage")["AccessLogSettings"]["Format"]

    assert "$context.routeKey" in log
    assert not any(name in log for name in ("path", "sourceIp", "userAgent", "claims"))


def test_only_the_api_below_v1_asks_for_a_token() -> None:
    routes = {one["Properties"]["RouteKey"]: one["Properties"] for _, one in of_type("AWS::ApiGatewayV2::Route")}

    assert {key: route["AuthorizationType"] for key, route in routes.items()} == {
        "ANY /v1/{proxy+}": "JWT",
        "$default": "NONE",
    }


def test_nothing_that_may_be_deployed_twice_has_a_name_of_its_own() -> None:
    names = ("TableName", "FunctionName", "QueueName", "BucketName", "LogGroupName", "TopicName", "RoleName")
    calling = ("AWS::Lambda::Permission", "AWS::Lambda::EventSourceMapping", "Custom::ReceiptRule")
    named = [
        logical_id
        for logical_id, one in RESOURCES.items()
        if one["Type"] not in calling and any(name in one.get("Properties", {}) for name in names)
    ]
    assert named == []


def test_the_api_does_with_people_what_administrators_ask_for_and_nothing_else() -> None:
    [row] = [row for row in statements("Api") if any("cognito-idp:" in action for action in as_list(row["Action"]))]

    listing = {"ListUsers", "ListUsersInGroup", "AdminGetUser"}
    letting_in = {"AdminCreateUser", "AdminEnableUser", "AdminAddUserToGroup"}
    shutting_out = {"AdminDisableUser", "AdminUserGlobalSignOut", "AdminRemoveUserFromGroup"}
    assert set(row["Action"]) == {f"cognito-idp:{name}" for name in listing | letting_in | shutting_out}
    assert row["Resource"] == {"Fn::GetAtt": "UserPool.Arn"}
    others = [function for function in FUNCTIONS if function != "Api"]
    assert not any("cognito-idp" in str(row["Action"]) for function in others for row in statements(function))


def test_there_is_a_group_of_administrators() -> None:
    assert properties("AdminsGroup")["GroupName"] == ADMINS
    assert properties("AdminsGroup")["UserPoolId"] == {"Ref": "UserPool"}
