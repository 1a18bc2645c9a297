"""A browser for tests that measure pages. Without one they are skipped on one's own machine and fail in CI."""

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from local.chromium import ChromiumMissingError, chromium_path, running_chromium


# For a module: Playwright keeps an event loop running in this thread, beside which no later test could start its own.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    try:
        chromium_path()
    except ChromiumMissingError as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(error))
    with running_chromium() as running:
        yield running
