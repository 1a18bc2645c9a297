"""One sample a module, in an account of which it is all there is."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from local.outbox_client import OutboxClient
from tests.account import Account
from tests.functions.api import world as worlds
from tests.functions.api.world import World
from tests.pages.sample import Sample, sample
from tests.pages.table import PAGES, PageRow


@pytest.fixture(scope="module")
def world(running_account: Account, running_outbox: OutboxClient) -> Iterator[World]:
    """The handler over an emptied account; Mangum finds the loop where Lambda would leave it to make one."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    running_account.reset()
    yield worlds.build(running_account, running_outbox)
    asyncio.set_event_loop(None)
    loop.close()


@pytest.fixture(scope="module")
def found(world: World) -> Sample:
    """The sample."""
    return sample(world, datetime.now(UTC))


@pytest.fixture(params=PAGES, ids=[row.name for row in PAGES])
def row(request: pytest.FixtureRequest) -> PageRow:
    """Each page of the table."""
    wanted: PageRow = request.param
    return wanted
