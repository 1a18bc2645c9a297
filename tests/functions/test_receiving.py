"""The custom resource, against an emulator of its own: an account has one active rule set, and others use theirs."""

import importlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from types import ModuleType
from typing import Any

import pytest
from botocore.exceptions import ClientError
from mypy_boto3_ses import SESClient

from local.aws import Aws
from local.emulator import Wiring, client_environment, start_emulator
from local.folders import Folders
from local.ports import HOST, free_ports
from local.processes import Processes
from receiving.rule import MailRule, RuleRequestError, rule_from
from receiving.rule_sets import put_rule, remove_rules

STEM = "gleaner-mail"
REQUEST = json.loads((Path(__file__).parents[2] / "events" / "custom-resource.json").read_text())


@pytest.fixture(scope="module")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("receiving")
    processes = Processes(folder / "processes.json", folder / "logs")
    wiring = Wiring(free_ports(1)[0])
    try:
        start_emulator(processes, Folders.under(folder), wiring)
        yield wiring.url
    finally:
        processes.stop_all()


@pytest.fixture
def ses(emulator: str) -> Iterator[SESClient]:
    """An account without a rule set."""
    client = Aws(emulator).session.client("ses", endpoint_url=emulator)
    yield client
    client.set_active_receipt_rule_set()
    for rule_set in client.list_receipt_rule_sets()["RuleSets"]:
        client.delete_receipt_rule_set(RuleSetName=rule_set["Name"])


@dataclass(frozen=True, slots=True)
class Answers:
    """What CloudFormation was told, and where it listens."""

    url: str
    received: list[dict[str, str]]


@pytest.fixture
def cloudformation() -> Iterator[Answers]:
    received: list[dict[str, str]] = []

    class Listener(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            received.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that http.server calls
            """Keep the test's output clean."""

    server = HTTPServer((HOST, 0), Listener)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield Answers(f"http://{HOST}:{server.server_port}/answer?signature=abc", received)
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def handler(emulator: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    for name, value in client_environment(emulator).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("POWERTOOLS_TRACE_DISABLED", "true")
    return importlib.reload(importlib.import_module("receiving.handler"))


@dataclass(frozen=True, slots=True)
class Context:
    function_name: str = "receiving"
    memory_limit_in_mb: int = 256
    invoked_function_arn: str = "arn:aws:lambda:eu-west-1:123456789012:function:receiving"
    aws_request_id: str = "52fdfc07-2182-454f-963f-5f0f9a621d72"


def rule(mail_domain: str = "in.example.net") -> MailRule:
    return MailRule(STEM, mail_domain, "bucket", "incoming/", "arn:aws:lambda:eu-west-1:123456789012:function:intake")


def active_rules(ses: SESClient) -> list[str]:
    return [row["Name"] for row in ses.describe_active_receipt_rule_set().get("Rules", [])]


def test_without_an_active_rule_set_one_is_made_and_activated(ses: SESClient) -> None:
    put_rule(ses, rule())

    active = ses.describe_active_receipt_rule_set()
    assert active["Metadata"]["Name"] == STEM
    assert [row["Name"] for row in active["Rules"]] == [rule().name]


def test_the_rule_demands_tls_scans_stores_and_then_tells_the_function(ses: SESClient) -> None:
    put_rule(ses, rule())

    [found] = ses.describe_active_receipt_rule_set()["Rules"]
    assert (found["TlsPolicy"], found["ScanEnabled"], found["Enabled"]) == ("Require", True, True)
    assert found["Recipients"] == ["in.example.net"]
    store, tell = found["Actions"]
    assert store["S3Action"]["ObjectKeyPrefix"] == "incoming/"
    assert tell["LambdaAction"]["InvocationType"] == "Event"


def test_an_active_rule_set_of_somebody_else_is_used_and_left_as_it_was(ses: SESClient) -> None:
    ses.create_receipt_rule_set(RuleSetName="theirs")
    ses.create_receipt_rule(RuleSetName="theirs", Rule={"Name": "their-rule", "Enabled": True})
    ses.set_active_receipt_rule_set(RuleSetName="theirs")

    put_rule(ses, rule())
    assert set(active_rules(ses)) == {"their-rule", rule().name}

    remove_rules(ses, STEM)
    assert active_rules(ses) == ["their-rule"]
    assert ses.describe_active_receipt_rule_set()["Metadata"]["Name"] == "theirs"


def test_the_same_request_twice_makes_one_rule(ses: SESClient) -> None:
    put_rule(ses, rule())
    put_rule(ses, rule())

    assert active_rules(ses) == [rule().name]


def test_a_changed_rule_replaces_its_predecessor(ses: SESClient) -> None:
    put_rule(ses, rule())
    put_rule(ses, rule("mail.example.org"))

    assert active_rules(ses) == [rule("mail.example.org").name]


def test_the_rule_follows_when_another_rule_set_becomes_the_active_one(ses: SESClient) -> None:
    put_rule(ses, rule())
    ses.create_receipt_rule_set(RuleSetName="theirs")
    ses.set_active_receipt_rule_set(RuleSetName="theirs")

    put_rule(ses, rule())

    assert active_rules(ses) == [rule().name]
    assert ses.describe_receipt_rule_set(RuleSetName=STEM).get("Rules", []) == []


def test_deleting_takes_our_own_rule_set_along(ses: SESClient) -> None:
    put_rule(ses, rule())
    remove_rules(ses, STEM)

    assert ses.list_receipt_rule_sets()["RuleSets"] == []


def test_deleting_leaves_our_rule_set_to_a_rule_that_was_put_there_by_hand(ses: SESClient) -> None:
    put_rule(ses, rule())
    ses.create_receipt_rule(RuleSetName=STEM, Rule={"Name": "their-rule", "Enabled": True})

    remove_rules(ses, STEM)

    assert active_rules(ses) == ["their-rule"]


def test_deleting_what_is_gone_already_succeeds(ses: SESClient) -> None:
    remove_rules(ses, STEM)
    put_rule(ses, rule())
    remove_rules(ses, STEM)
    remove_rules(ses, STEM)

    assert ses.list_receipt_rule_sets()["RuleSets"] == []


def test_another_stack_with_a_longer_name_keeps_its_rule(ses: SESClient) -> None:
    theirs = MailRule(f"{STEM}-test", "test.example.net", "bucket", "incoming/", "arn:aws:lambda:::function:x")
    put_rule(ses, rule())
    put_rule(ses, theirs)

    remove_rules(ses, STEM)

    assert active_rules(ses) == [theirs.name]


def test_a_bucket_policy_that_ses_does_not_know_yet_is_waited_for(ses: SESClient) -> None:
    pauses: list[float] = []
    client = _SlowToLearn(ses, failures=2)

    put_rule(client, rule(), pauses.append)  # type: ignore[arg-type]

    assert active_rules(ses) == [rule().name]
    assert pauses == [2.0, 4.0]


def test_a_bucket_that_ses_may_never_write_to_fails(ses: SESClient) -> None:
    with pytest.raises(ClientError, match="InvalidS3Configuration"):
        put_rule(_SlowToLearn(ses, failures=100), rule(), [].append)  # type: ignore[arg-type]


@pytest.mark.parametrize("missing", ["RuleName", "MailDomain", "BucketName", "ObjectKeyPrefix", "FunctionArn"])
def test_a_missing_property_is_named(missing: str) -> None:
    properties = {name: value for name, value in REQUEST["ResourceProperties"].items() if name != missing}
    with pytest.raises(RuleRequestError, match=missing):
        rule_from(properties)


def test_a_long_stack_name_still_makes_a_name_that_ses_takes() -> None:
    found = rule_from({**REQUEST["ResourceProperties"], "RuleName": "g" * 128 + "-mail"})
    assert len(found.name) <= 64


def test_cloudformation_hears_of_creation_update_and_deletion_with_one_physical_id(
    handler: ModuleType, ses: SESClient, cloudformation: Answers
) -> None:
    created = _ask(handler, cloudformation, "Create")
    updated = _ask(handler, cloudformation, "Update", PhysicalResourceId=created["PhysicalResourceId"])
    assert len(active_rules(ses)) == 1
    deleted = _ask(handler, cloudformation, "Delete", PhysicalResourceId=created["PhysicalResourceId"])
    assert active_rules(ses) == []

    assert [answer["Status"] for answer in (created, updated, deleted)] == ["SUCCESS"] * 3
    assert len({answer["PhysicalResourceId"] for answer in (created, updated, deleted)}) == 1
    assert created["RequestId"] == REQUEST["RequestId"]


def test_cloudformation_hears_what_went_wrong(handler: ModuleType, cloudformation: Answers) -> None:
    answer = _ask(handler, cloudformation, "Create", ResourceProperties={"RuleName": STEM})

    assert answer["Status"] == "FAILED"
    assert "MailDomain" in answer["Reason"]


class _SlowToLearn:
    """SES whose rules refuse the bucket a number of times; the emulator never does."""

    def __init__(self, ses: SESClient, failures: int) -> None:
        self._ses = ses
        self._failures = failures

    def __getattr__(self, name: str) -> Any:
        return getattr(self._ses, name)

    def create_receipt_rule(self, **arguments: Any) -> Any:
        if self._failures:
            self._failures -= 1
            raise ClientError({"Error": {"Code": "InvalidS3Configuration"}}, "CreateReceiptRule")
        return self._ses.create_receipt_rule(**arguments)


def _ask(handler: ModuleType, cloudformation: Answers, kind: str, **changes: Any) -> dict[str, str]:
    event = {**REQUEST, "RequestType": kind, "ResponseURL": cloudformation.url, **changes}
    handler.lambda_handler(event, Context())
    return cloudformation.received[-1]
