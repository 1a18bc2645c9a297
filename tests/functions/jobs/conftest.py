"""The jobs function in the test's own process, against the emulator."""

import pytest

from tests.account import Account
from tests.functions.jobs.desk import Desk


@pytest.fixture
def desk(account: Account) -> Desk:
    return Desk(account)
