"""An AWS account without our functions: the emulator with the template's tables, a bucket, queues and a secret.

Handlers and the store run in the test's own process against it. Their modules read the environment when they are
imported, so `ENVIRONMENT` is set before any of them is: names are fixed, only ports are chosen.
"""

import sys
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from local.aws import Aws
from local.emulator import REGION, Wiring, client_environment, start_emulator
from local.folders import Folders
from local.ports import HOST, free_ports, is_listening
from local.processes import Processes
from local.services import start_comprehend, wait_for_comprehend
from local.tap_client import TapClient

EMULATOR_PORT, TAP_PORT, OUTBOX_PORT, COMPREHEND_PORT, TRACE_PORT = free_ports(5)
EMULATOR_URL = f"http://{HOST}:{EMULATOR_PORT}"
OUTBOX_URL = f"http://{HOST}:{OUTBOX_PORT}"
COMPREHEND_URL = f"http://{HOST}:{COMPREHEND_PORT}"
TAP_URL = f"http://{HOST}:{TAP_PORT}"
MAIL_DOMAIN = "in.gleaner.example"
MAIL_BUCKET = "gleaner-mail"
JOB_BUCKET = "gleaner-jobs"
DIGEST_SENDER = "gleaner@gleaner.example"
CONFIGURATION_SET = "gleaner-digests"
LINK_KEY_SECRET = "gleaner/link-key"
TABLES = ("Inbox", "Thread", "Task", "Correspondent", "Contact", "Message", "Digest", "Session", "Job")
QUEUES = ("Extraction", "Digest", "Job")

ENVIRONMENT = {
    **client_environment(TAP_URL),
    **{f"{name.upper()}_TABLE": f"{name}Table" for name in TABLES},
    **{f"{name.upper()}_QUEUE_URL": f"{EMULATOR_URL}/000000000000/{name}Queue" for name in QUEUES},
    "AWS_ENDPOINT_URL_SESV2": OUTBOX_URL,
    "AWS_ENDPOINT_URL_COMPREHEND": COMPREHEND_URL,
    "MAIL_BUCKET": MAIL_BUCKET,
    "JOB_BUCKET": JOB_BUCKET,
    "MAIL_DOMAIN": MAIL_DOMAIN,
    "DIGEST_SENDER": DIGEST_SENDER,
    "CONFIGURATION_SET": CONFIGURATION_SET,
    "PUBLIC_URL": "https://gleaner.example",
    "LINK_KEY_SECRET": LINK_KEY_SECRET,
    "DEFAULT_TIME_ZONE": "Europe/Amsterdam",
    "DEFAULT_PHONE_REGION": "NL",
    "RAW_MAIL_DAYS": "21",
    "USER_POOL_ID": f"{REGION}_tests",
    "USER_POOL_CLIENT_ID": "tests",
    "SIGN_IN_URL": "https://sign-in.gleaner.example",
    "POWERTOOLS_SERVICE_NAME": "tests",
    "POWERTOOLS_METRICS_NAMESPACE": "Gleaner",
    "POWERTOOLS_TRACE_DISABLED": "true",
}


@dataclass(frozen=True, slots=True)
class Account:
    """A running emulator with our things in it; `tap` counts and breaks the calls of the code under test."""

    aws: Aws
    tap: TapClient

    def reset(self) -> None:
        """As on the first day: everything empty, no faults."""
        request = urllib.request.Request(f"{EMULATOR_URL}/_ministack/reset", b"", method="POST")  # noqa: S310 - our own loopback url
        with urllib.request.urlopen(request, timeout=30):  # noqa: S310
            self.create()
        self.tap.reset()

    def create(self) -> None:
        """Create what template.yaml describes, under the names of `ENVIRONMENT`."""
        for name in TABLES:
            self.aws.dynamodb.create_table(TableName=f"{name}Table", **_table(name))
        location: Any = {"LocationConstraint": REGION}
        for bucket in (MAIL_BUCKET, JOB_BUCKET):
            self.aws.s3.create_bucket(Bucket=bucket, CreateBucketConfiguration=location)
        for name in QUEUES:
            self.aws.sqs.create_queue(QueueName=f"{name}Queue")
        self.aws.secrets.create_secret(Name=LINK_KEY_SECRET, SecretString="a key that signs links in tests")
        self.aws.sesv2.create_email_identity(EmailIdentity=DIGEST_SENDER.rpartition("@")[2])
        self.aws.sesv2.create_configuration_set(ConfigurationSetName=CONFIGURATION_SET)


def start_account(processes: Processes, folders: Folders) -> Account:
    """Start emulator and tap and create everything; half a second."""
    start_emulator(processes, folders, Wiring(EMULATOR_PORT))
    ports = [str(port) for port in (TAP_PORT, EMULATOR_PORT, TRACE_PORT)]
    arguments = ["local.tap.server", *ports, str(folders.logs / "traces.log")]
    tap = processes.start("tap", [sys.executable, "-m", *arguments], _environment(folders), folders.project)
    processes.wait_for(tap, lambda: is_listening(TAP_PORT), 20, "See its log.")
    account = Account(Aws(EMULATOR_URL), TapClient(TAP_URL))
    account.create()
    return account


def start_account_comprehend(processes: Processes, folders: Folders) -> None:
    """Start the Comprehend endpoint where the environment says it is; a few seconds, for the language model."""
    process = start_comprehend(processes, folders, COMPREHEND_PORT)
    wait_for_comprehend(processes, process, COMPREHEND_PORT)


def start_account_outbox(processes: Processes, folders: Folders) -> None:
    """Start the outbox where the environment says it is."""
    arguments = ["local.outbox.server", str(OUTBOX_PORT), EMULATOR_URL, str(folders.outbox)]
    outbox = processes.start("outbox", [sys.executable, "-m", *arguments], _environment(folders), folders.project)
    processes.wait_for(outbox, lambda: is_listening(OUTBOX_PORT), 20, "See its log.")


def _environment(folders: Folders) -> dict[str, str]:
    return {"PYTHONPATH": f"{folders.project}:{folders.project / 'functions'}", **client_environment(EMULATOR_URL)}


class _Template(yaml.SafeLoader):
    """CloudFormation's YAML, its short functions read as None: tables use none of them."""


_Template.add_multi_constructor("!", lambda *_: None)


def _table(name: str) -> Any:
    template = yaml.load(Path(__file__).parents[1].joinpath("template.yaml").read_text(), _Template)  # noqa: S506
    properties = template["Resources"][f"{name}Table"]["Properties"]
    wanted = ("KeySchema", "AttributeDefinitions", "GlobalSecondaryIndexes", "BillingMode")
    return {key: properties[key] for key in wanted if key in properties}
