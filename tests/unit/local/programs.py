"""Programs for a PATH of the test's own."""

from pathlib import Path


def program(folder: Path, name: str, does: str = "") -> Path:
    made = folder / name
    made.parent.mkdir(parents=True, exist_ok=True)
    made.write_text(f"#!/bin/sh\n{does}\n")
    made.chmod(0o755)
    return made
