# ruff: noqa: INP001 - Python imports it by its place
"""Two changes to the emulator's Python, which imports this file first in every one of its processes.

In a handler's process only code, layers and boto3 can be imported, as on Lambda: the emulator runs handlers in its own
interpreter, whose packages (pydantic, requests and so on) would hide that one is missing from the layer.

In the emulator's own process a layer is unpacked once: for every worker anew it would be 8,000 files to write, and all
of them to compile.
"""

import hashlib
import os
import re
import sys
import threading
import zipfile
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_SDK = os.environ.get("GLEANER_LAMBDA_SDK", "")
_LAYER = re.compile(r"layer_\d+")
_IS_HANDLER = any(
    name in os.environ for name in ("AWS_LAMBDA_FUNCTION_NAME", "_LAMBDA_LAYERS_DIRS", "_LAMBDA_CODE_DIR")
)

_unpack = zipfile.ZipFile.extractall
_lock = threading.Lock()


def _unpack_layers_once(archive: zipfile.ZipFile, path: str, members: object = None, pwd: object = None) -> None:
    target = Path(path)
    if not _LAYER.fullmatch(target.name):
        _unpack(archive, path, members, pwd)
        return
    with _lock, Path(str(archive.filename)).open("rb") as content:
        copy = Path(_SDK).parent / "layers" / hashlib.file_digest(content, "sha256").hexdigest()
        if not copy.exists():
            draft = copy.with_suffix(".draft")
            _unpack(archive, draft)
            draft.rename(copy)
    target.rmdir()
    target.symlink_to(copy)


if _IS_HANDLER:
    _kept = [entry for entry in sys.path if "site-packages" not in entry and Path(entry).resolve() != _HERE]
    sys.path[:] = [*_kept, _SDK]
elif _SDK:
    zipfile.ZipFile.extractall = _unpack_layers_once
