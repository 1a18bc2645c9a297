"""What the API must not import: its cold start is what people wait for."""

import os
import subprocess
import sys
from pathlib import Path

HEAVY = ("gleaner.gleaning", "gleaner.mail.reading", "gleaner.followups.finding", "gleaner.digests.rendering", "jinja2")


def test_the_api_starts_without_what_reads_mail_and_renders_digests() -> None:
    functions = Path(__file__).parents[3] / "functions"
    program = f"import sys, api.app; print([name for name in {HEAVY!r} if name in sys.modules])"
    environment = {**os.environ, "PYTHONPATH": str(functions)}
    run = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
