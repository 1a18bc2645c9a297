"""What template.yaml and the code of jobs believe of each other."""

from api.job_orders import QUIET
from gleaner.store.jobs import LEASE
from jobs.handler import TRIES
from jobs.working import RESERVE
from tests.unit.test_template import FUNCTIONS, RESOURCES, TEMPLATE, properties, statements


def test_files_of_jobs_are_gone_after_a_day_and_have_a_bucket_of_their_own() -> None:
    bucket = properties("JobBucket")

    [rule] = bucket["LifecycleConfiguration"]["Rules"]
    assert (rule["Status"], rule["ExpirationInDays"], rule["AbortIncompleteMultipartUpload"]) == (
        *("Enabled", 1),
        {"DaysAfterInitiation": 1},
    )
    assert "VersioningConfiguration" not in bucket
    assert all(bucket["PublicAccessBlockConfiguration"].values())
    assert bucket["BucketEncryption"] == properties("MailBucket")["BucketEncryption"]
    assert "MailBucket" not in str(statements("Api"))


def test_on_aws_nobody_reaches_files_of_jobs_without_tls() -> None:
    policy = RESOURCES["JobBucketPolicy"]
    assert policy["Condition"] == "IsOnAws"
    [statement] = policy["Properties"]["PolicyDocument"]["Statement"]
    assert (statement["Effect"], statement["Action"]) == ("Deny", "s3:*")
    assert statement["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}


def test_a_job_is_tried_as_often_as_its_function_believes_and_alone() -> None:
    source = properties("JobSource")
    assert properties("JobQueue")["RedrivePolicy"]["maxReceiveCount"] == TRIES
    assert (source["BatchSize"], source["FunctionResponseTypes"]) == (1, ["ReportBatchItemFailures"])
    assert LEASE.total_seconds() > properties("JobsFunction")["Timeout"] > RESERVE.total_seconds()
    assert QUIET.total_seconds() > max(
        properties(f"{one}Function").get("Timeout", TEMPLATE["Globals"]["Function"]["Timeout"])
        for one in FUNCTIONS
        if one != "Jobs"
    )
