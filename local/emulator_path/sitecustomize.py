# ruff: noqa: INP001 - Python imports it by its place
"""Makes the emulator's Python look like Lambda's to a handler: only code, layers and boto3 can be imported.

The emulator runs handlers in its own interpreter, whose packages (pydantic, requests and so on) would hide that one is
missing from the layer. It also unpacks the layer anew for every worker, so that each would compile all of it again: the
workers share the first one's copy, found by the hash of the archive. Python imports this file first in every process of
the emulator; only the handlers' are changed.
"""

import hashlib
import os
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def _hide_the_emulators_packages(sdk: str) -> None:
    kept = [entry for entry in sys.path if "site-packages" not in entry and Path(entry).resolve() != _HERE]
    sys.path[:] = [*kept, sdk]


def _shared(layer: str, folder: Path) -> str:
    archive = Path(f"{layer}.zip")
    if not archive.exists():
        return layer
    with archive.open("rb") as content:
        copy = folder / hashlib.file_digest(content, "sha256").hexdigest()
    if not copy.exists():
        folder.mkdir(exist_ok=True)
        try:
            Path(layer).rename(copy)
        except OSError:  # another worker was faster: its copy is as good
            return str(copy) if copy.exists() else layer
    return str(copy)


if any(name in os.environ for name in ("AWS_LAMBDA_FUNCTION_NAME", "_LAMBDA_LAYERS_DIRS", "_LAMBDA_CODE_DIR")):
    _sdk = os.environ["GLEANER_LAMBDA_SDK"]
    _layers = [layer for layer in os.environ.get("_LAMBDA_LAYERS_DIRS", "").split(os.pathsep) if layer]
    if _layers:
        _folder = Path(_sdk).parent / "layers"
        os.environ["_LAMBDA_LAYERS_DIRS"] = os.pathsep.join(_shared(layer, _folder) for layer in _layers)
    _hide_the_emulators_packages(_sdk)
