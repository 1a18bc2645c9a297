"""A browser for tests that look at pages. Without one they fail and say which command installs it; `make test` fetches one."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from local.chromium import running_chromium


# For a module: Playwright keeps an event loop running in this thread, beside which no later test could start its own.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with running_chromium() as running:
        yield running
