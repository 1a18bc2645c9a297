"""What can go wrong with SES, on demand.

`refuse`: the call fails before SES has taken the mail. `break`: SES takes the mail, but the answer never arrives.
`mute`: SES takes the mail and answers, but its Send event never comes. `stall`: the call hangs before SES has taken the mail,
`hang`: after it has; both until the caller is gone, so that it can be killed there.
"""

from dataclasses import dataclass
from threading import Lock

KINDS = ("refuse", "break", "mute", "stall", "hang")


@dataclass(frozen=True, slots=True)
class Refusal:
    """The error of a refused call."""

    code: str
    status: int


class Faults:
    """How often each fault is still to happen."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._times = dict.fromkeys(KINDS, 0)
        self.refusal = Refusal("InternalServiceErrorException", 500)

    def set(self, times: dict[str, int], refusal: Refusal | None = None) -> None:
        """Let each named fault happen so many times more; none named: no fault happens any more."""
        with self._lock:
            before = self._times if times else dict.fromkeys(KINDS, 0)
            self._times = {**before, **times}
            self.refusal = refusal or Refusal("InternalServiceErrorException", 500)

    def takes(self, kind: str) -> bool:
        """Whether this call meets the fault; counted down."""
        with self._lock:
            if self._times[kind] > 0:
                self._times[kind] -= 1
                return True
            return False
