"""Init time of each function, clients included, beside a bare `import boto3`: fresh processes in turn, medians and ratios."""

import os
import statistics
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

from gleaner.settings import ApiSettings, DigestSettings, ExtractionSettings, IntakeSettings, Tables

ROUNDS = 9
PROJECT = Path(__file__).resolve().parent.parent
STATEMENTS = {
    "import boto3": "import boto3",
    "intake": "import intake.handler",
    "extraction": "import extraction.handler",
    "digest": "import digest.handler",
    "api": "import api.handler",
    "receiving": "import receiving.handler",
}


def environment() -> dict[str, str]:
    """Every variable that template.yaml sets, with values that nothing looks behind during init."""
    settings = (Tables, IntakeSettings, ExtractionSettings, DigestSettings, ApiSettings)
    names = {field.name.upper() for one in settings for field in fields(one)}
    return {
        **{name: "https://example.com/queue" if name.endswith("_URL") else "example" for name in names},
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(PROJECT / "functions"),
        "AWS_DEFAULT_REGION": "eu-west-1",
        "AWS_ACCESS_KEY_ID": "example",
        "AWS_SECRET_ACCESS_KEY": "example",
        "POWERTOOLS_SERVICE_NAME": "benchmark",
        "POWERTOOLS_METRICS_NAMESPACE": "Gleaner",
        "POWERTOOLS_TRACE_DISABLED": "true",
    }


def seconds(statement: str) -> float:
    """Seconds that a statement takes in a process of its own."""
    timed = f"import time; start = time.perf_counter(); {statement}; print(time.perf_counter() - start)"
    command = [sys.executable, "-c", timed]
    done = subprocess.run(command, env=environment(), check=True, capture_output=True, text=True, cwd=PROJECT)
    return float(done.stdout.splitlines()[-1])


def main() -> None:
    for statement in STATEMENTS.values():
        seconds(statement)  # warms the file cache and writes the bytecode
    rounds = [{name: seconds(statement) for name, statement in STATEMENTS.items()} for _ in range(ROUNDS)]
    bare = [one["import boto3"] for one in rounds]
    for name in STATEMENTS:
        times = [one[name] for one in rounds]
        ratios = [time / base for time, base in zip(times, bare, strict=True)]
        print(f"{name:14} {statistics.median(times) * 1000:6.0f} ms  {statistics.median(ratios):.2f} x import boto3")


if __name__ == "__main__":
    main()
