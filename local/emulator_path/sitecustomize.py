"""Makes the emulator's Python look like Lambda's to a handler: only code, layers and boto3 can be imported.

The emulator runs handlers in its own interpreter, whose packages (pydantic, requests, …) would hide that one is missing
from the layer. Python imports this file first in every process of the emulator; only the handlers' are changed.
"""

import os
import sys
from pathlib import Path

_IS_HANDLER = any(
    name in os.environ for name in ("AWS_LAMBDA_FUNCTION_NAME", "_LAMBDA_LAYERS_DIRS", "_LAMBDA_CODE_DIR")
)

if _IS_HANDLER:
    _HERE = Path(__file__).resolve().parent
    sys.path[:] = [entry for entry in sys.path if "site-packages" not in entry and Path(entry).resolve() != _HERE]
    sys.path.append(os.environ["GLEANER_LAMBDA_SDK"])
