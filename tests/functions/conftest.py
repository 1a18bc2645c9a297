"""Handlers and the local cloud's own parts, in the test's process against real services (see `tests/conftest.py`)."""
