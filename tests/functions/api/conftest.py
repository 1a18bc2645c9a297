"""One API function a module: people are new in each test, what the emulator keeps between tests is nobody's."""

import asyncio
from collections.abc import Iterator
from io import StringIO

import pytest

from local.outbox_client import OutboxClient
from tests.account import Account
from tests.functions.api import world as worlds
from tests.functions.api.calls import Person
from tests.functions.api.desk import Desk
from tests.functions.api.pages import signed_in
from tests.functions.api.world import World, connect


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    made = asyncio.new_event_loop()
    yield made
    made.close()


@pytest.fixture(scope="module")
def world(loop: asyncio.AbstractEventLoop, running_account: Account, running_outbox: OutboxClient) -> Iterator[World]:
    """The handler with a user pool of its own; Mangum finds the loop where Lambda would leave it to make one."""
    asyncio.set_event_loop(loop)
    yield worlds.build(running_account, running_outbox)
    asyncio.set_event_loop(None)


@pytest.fixture
def logged(world: World) -> Iterator[StringIO]:
    """What the function logs; Powertools holds on to the output that it found when it was imported."""
    handler = world.handler.logger.registered_handler
    before = handler.setStream(StringIO())
    yield handler.stream
    handler.setStream(before)


@pytest.fixture
def emma(world: World) -> Person:
    """Somebody with nothing connected yet."""
    return world.person()


@pytest.fixture
def piet(world: World) -> Person:
    """Somebody else."""
    return world.person()


@pytest.fixture
def inbox_id(emma: Person) -> str:
    """Emma's inbox, by UTC."""
    found: str = connect(emma, time_zone="UTC")["inbox_id"]
    return found


@pytest.fixture
def desk(world: World, emma: Person) -> Desk:
    """Emma at the settings of her one inbox."""
    return Desk(signed_in(world, emma), connect(emma)["inbox_id"])
