"""Where the local cloud keeps its things."""

import os
from dataclasses import dataclass
from pathlib import Path

from local.errors import LocalCloudError

_PROJECT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Folders:
    """`project` is the checkout; `state` belongs to one cloud; virtual environments and builds are shared by all clouds."""

    project: Path
    state: Path

    @classmethod
    def default(cls) -> "Folders":
        """The user's own cloud: `.local` of this checkout, or where `GLEANER_LOCAL_STATE` points."""
        state = os.environ.get("GLEANER_LOCAL_STATE")
        return cls(_PROJECT, Path(state).resolve() if state else _PROJECT / ".local")

    @classmethod
    def under(cls, state: Path) -> "Folders":
        """A cloud of its own below `state`, sharing this checkout's environments and builds."""
        return cls(_PROJECT, state)

    @property
    def template(self) -> Path:
        """The SAM template."""
        return self.project / "template.yaml"

    @property
    def shared(self) -> Path:
        """What all clouds of this checkout share."""
        return self.project / ".local"

    @property
    def build(self) -> Path:
        """What `sam build` makes and keeps."""
        return self.shared / "build"

    @property
    def run(self) -> Path:
        """Scratch of the running processes; `down` removes it."""
        return self.state / "run"

    @property
    def logs(self) -> Path:
        """A log a process, the traces beside them; kept by `down`."""
        return self.state / "logs"

    @property
    def outbox(self) -> Path:
        """The mails that SES took."""
        return self.state / "outbox"

    @property
    def stack_file(self) -> Path:
        """Where everything of the running cloud is."""
        return self.state / "stack.json"

    @property
    def emulator_python(self) -> Path:
        """The interpreter of the emulator and of its handlers."""
        return _python_of(self.shared / "emulator")

    @property
    def nlp_python(self) -> Path:
        """The interpreter that has the language model."""
        return _python_of(self.shared / "nlp")


def _python_of(environment: Path) -> Path:
    python = environment / "bin" / "python"
    if not python.exists():
        raise LocalCloudError(f"{environment} is missing: run `make setup`, which creates it.")
    return python
