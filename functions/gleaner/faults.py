"""Exceptions as they may be told: their texts can quote mail, addresses and keys; type and place quote nobody."""

from pathlib import Path
from traceback import extract_tb


def told(fault: BaseException) -> str:
    """The type of an exception and where it was raised, such as `KeyError at parsing.py:120`."""
    frames = extract_tb(fault.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(fault).__name__}{place}"
