"""Real services for all tests: the emulator, the outbox and Comprehend, started when a test first asks for them."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.account import (
    COMPREHEND_URL,
    ENVIRONMENT,
    OUTBOX_URL,
    Account,
    start_account,
    start_account_comprehend,
    start_account_outbox,
)

# Before any module of ours is imported: some read the environment when they are.
for name in [name for name in os.environ if name.startswith(("AWS_", "GLEANER_"))]:
    del os.environ[name]
os.environ.update(ENVIRONMENT)

from local.catalogues import compile_catalogues  # noqa: E402
from local.comprehend_client import ComprehendControl  # noqa: E402
from local.folders import Folders  # noqa: E402
from local.outbox_client import OutboxClient  # noqa: E402
from local.processes import Processes  # noqa: E402

# As the catalogues' files are now: gettext reads what was compiled of them.
compile_catalogues()

# In CI the same examples each time, so that a change fails for what it changed; on one's own machine new ones.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.register_profile("exploring", deadline=None)
settings.load_profile("repeatable" if os.environ.get("CI") else "exploring")


@pytest.fixture(scope="session")
def account_folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    folders = Folders.under(tmp_path_factory.mktemp("account"))
    folders.run.mkdir()
    return folders


@pytest.fixture(scope="session")
def account_processes(account_folders: Folders) -> Iterator[Processes]:
    processes = Processes(account_folders.state / "processes.json", account_folders.logs)
    yield processes
    processes.stop_all()


@pytest.fixture(scope="session")
def running_account(account_processes: Processes, account_folders: Folders) -> Account:
    return start_account(account_processes, account_folders)


@pytest.fixture
def account(running_account: Account) -> Iterator[Account]:
    """An AWS account with our tables, bucket, queues and secret; what a test leaves there, others may see."""
    yield running_account
    running_account.tap.reset()


@pytest.fixture
def empty_account(running_account: Account) -> Account:
    """The same, emptied before the test."""
    running_account.reset()
    return running_account


@pytest.fixture(scope="session")
def running_comprehend(account_processes: Processes, account_folders: Folders) -> ComprehendControl:
    start_account_comprehend(account_processes, account_folders)
    return ComprehendControl(COMPREHEND_URL)


@pytest.fixture
def comprehend_control(running_comprehend: ComprehendControl) -> Iterator[ComprehendControl]:
    """The local Comprehend, where boto3 finds it, with an empty bill and no throttling."""
    running_comprehend.bill(is_reset=True)
    yield running_comprehend
    running_comprehend.throttle_calls(0)


@pytest.fixture(scope="session")
def running_outbox(running_account: Account, account_processes: Processes, account_folders: Folders) -> OutboxClient:
    start_account_outbox(account_processes, account_folders)
    return OutboxClient(OUTBOX_URL, account_folders.outbox)


@pytest.fixture
def outbox(running_outbox: OutboxClient) -> Iterator[OutboxClient]:
    """What SES takes in this session; the mails of other tests are in it too."""
    yield running_outbox
    running_outbox.heal()


@pytest.fixture
def samples() -> Path:
    """The sample mails of the demo."""
    return Path(__file__).parents[1] / "local" / "samples"
