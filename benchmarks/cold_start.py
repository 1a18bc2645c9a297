"""Init time of each function, clients included, beside a bare `import boto3`: fresh processes in turn.

Printed are medians, the median of each round's ratio, and the ratio of the fastest times, which a busy machine moves least.

It runs what `sam build` made for this machine, functions and layer, and nothing else that is installed here: a package of
the checkout's own environment would be found by what looks for one, such as a tracer for something to patch.
"""

import statistics
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from gleaner.settings import ApiSettings, DigestSettings, ExtractionSettings, IntakeSettings, JobsSettings, Tables
from local import build as building
from local.folders import Folders
from local.progress import Progress

ROUNDS = 9
BARE = "import boto3"
FUNCTIONS = ("intake", "extraction", "digest", "api", "jobs", "receiving")


@dataclass(frozen=True, slots=True)
class Runtime:
    """An interpreter, and the folders that a function finds its code and packages in."""

    python: Path
    built: Path

    def seconds(self, statement: str, function: str) -> float:
        """Seconds that a statement takes in a process of its own."""
        timed = f"import time; start = time.perf_counter(); {statement}; print(time.perf_counter() - start)"
        task_root = self.built / f"{function.title()}Function"
        done = subprocess.run(
            [self.python, "-S", "-c", timed],
            env=environment(task_root, self.built / "DependenciesLayer" / "python"),
            cwd=task_root,
            check=True,
            capture_output=True,
            text=True,
        )
        return float(done.stdout.splitlines()[-1])


def environment(task_root: Path, layer: Path) -> dict[str, str]:
    """What Lambda and template.yaml set, with values that nothing looks behind during init."""
    settings = (Tables, IntakeSettings, ExtractionSettings, DigestSettings, ApiSettings, JobsSettings)
    names = {field.name.upper() for one in settings for field in fields(one)}
    return {
        **{name: "https://example.com/queue" if name.endswith("_URL") else "example" for name in names},
        "PYTHONPATH": f"{task_root}:{layer}",
        "LAMBDA_TASK_ROOT": str(task_root),
        "AWS_LAMBDA_FUNCTION_NAME": "example",
        "AWS_XRAY_DAEMON_ADDRESS": "127.0.0.1:2000",
        "AWS_DEFAULT_REGION": "eu-west-1",
        "AWS_REGION": "eu-west-1",
        "AWS_ACCESS_KEY_ID": "example",
        "AWS_SECRET_ACCESS_KEY": "example",
        "POWERTOOLS_SERVICE_NAME": "benchmark",
        "POWERTOOLS_METRICS_NAMESPACE": "Gleaner",
    }


def one_round(runtime: Runtime) -> dict[str, float]:
    """Seconds of the bare import and of each function's handler."""
    handlers = {name: runtime.seconds(f"import {name}.handler", name) for name in FUNCTIONS}
    return {BARE: runtime.seconds(BARE, FUNCTIONS[0]), **handlers}


def report(name: str, times: Sequence[float], bare: Sequence[float]) -> None:
    """Print one line."""
    ratio = statistics.median(time / base for time, base in zip(times, bare, strict=True))
    print(
        f"{name:14} {statistics.median(times) * 1000:6.0f} ms  {ratio:.2f} x import boto3;"
        f"  fastest {min(times) * 1000:6.0f} ms  {min(times) / min(bare):.2f} x"
    )


def main() -> None:
    folders = Folders.default()
    building.build(folders, building.host_target(folders))
    Progress().say("functions and layer built")
    runtime = Runtime(folders.emulator_python, folders.build / "aws")
    with building.unchanged(folders):
        one_round(runtime)  # warms the file cache
        rounds = [one_round(runtime) for _ in range(ROUNDS)]
    for name in (BARE, *FUNCTIONS):
        report(name, [one[name] for one in rounds], [one[BARE] for one in rounds])


if __name__ == "__main__":
    main()
