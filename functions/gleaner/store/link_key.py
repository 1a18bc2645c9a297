"""The secret that signs links and hashes the addresses of forgotten people."""

from dataclasses import dataclass

from aws_lambda_powertools.utilities import parameters

KEY_AGE = 300
"""Seconds that it stays in memory; a key that was replaced is used by then."""


@dataclass(frozen=True, slots=True)
class LinkKey:
    """Reads the secret of this name from Secrets Manager when it is first called."""

    secret_name: str

    def __call__(self) -> bytes:
        """The key, as opaque bytes."""
        secret = parameters.get_secret(self.secret_name, max_age=KEY_AGE)
        return secret if isinstance(secret, bytes) else str(secret).encode()
