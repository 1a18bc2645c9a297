"""The deployed stack: one cloud for all tests of this folder, in a folder of its own."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from local import cloud as clouds
from local.folders import Folders
from local.progress import Progress
from tests.running_cloud import RunningCloud

STANDING_CLOUD = "TEST_CLOUD"
"""An environment variable: the state folder of a cloud that is up, used instead of a new one while writing tests."""


@pytest.fixture(scope="session")
def deployed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCloud]:
    standing = os.environ.get(STANDING_CLOUD)
    if standing is not None:
        folders = Folders.under(Path(standing))
        yield RunningCloud(clouds.running_stack(folders), folders)
        return
    folders = Folders.under(tmp_path_factory.mktemp("cloud"))
    try:
        yield RunningCloud(clouds.up(folders, Progress()), folders)
    finally:
        clouds.down(folders)
        assert clouds.status(folders).running == ()


@pytest.fixture
def cloud(deployed: RunningCloud) -> Iterator[RunningCloud]:
    """The stack as a user deploys it, IAM enforced; faults end with the test that asked for them."""
    yield deployed
    deployed.tap.reset()
    deployed.outbox.heal()
    deployed.comprehend.throttle_calls(0)


@pytest.fixture
def held_queue(cloud: RunningCloud) -> Iterator[None]:
    """The extraction queue, from which nothing is taken until the test says so or ends."""
    cloud.take_messages(is_on=False)
    yield
    cloud.take_messages(is_on=True)
