"""What goes wrong on this machine, said so that the reader knows what to do next."""

from gleaner.errors import GleanerError


class LocalCloudError(GleanerError):
    """The local cloud cannot do what was asked; the message says what to do."""


class UsageError(GleanerError):
    """A command was given something it cannot work with."""


class StepFailedError(LocalCloudError):
    """A step of bringing the cloud up failed: carries the tail of what the step printed."""

    def __init__(self, step: str, output: str, advice: str) -> None:
        tail = "\n".join(output.rstrip().splitlines()[-25:])
        super().__init__(f"{step} failed. {advice}\n{tail}")
