"""The environment of the functions, read once and typed. `template.yaml` sets it."""

import os
from dataclasses import dataclass, fields
from typing import Self

from gleaner.errors import GleanerError


class SettingsError(GleanerError):
    """A variable of the environment is missing or malformed."""


def _required(name: str) -> str:
    try:
        return os.environ[name]
    except KeyError:
        raise SettingsError(f"Set the environment variable {name}; template.yaml does so for every function.") from None


@dataclass(frozen=True, slots=True)
class _FromEnvironment:
    """Each field is the variable of the same name in capitals; an `int` field is read as a number."""

    @classmethod
    def from_env(cls) -> Self:
        """Read every field from the environment; raises `SettingsError` naming the first that is not there."""
        values = {field.name: field.type(_required(field.name.upper())) for field in fields(cls)}  # type: ignore[operator]
        return cls(**values)


@dataclass(frozen=True, slots=True)
class Tables(_FromEnvironment):
    """The names of the DynamoDB tables (DESIGN section 4)."""

    inbox_table: str
    thread_table: str
    task_table: str
    correspondent_table: str
    contact_table: str
    message_table: str
    digest_table: str
    session_table: str
    job_table: str


@dataclass(frozen=True, slots=True)
class IntakeSettings(_FromEnvironment):
    """What IntakeFunction needs."""

    mail_bucket: str
    mail_domain: str
    extraction_queue_url: str


@dataclass(frozen=True, slots=True)
class ExtractionSettings(_FromEnvironment):
    """What ExtractionFunction needs."""

    mail_bucket: str
    digest_sender: str
    link_key_secret: str


@dataclass(frozen=True, slots=True)
class DigestSettings(_FromEnvironment):
    """What DigestFunction needs."""

    digest_queue_url: str
    digest_sender: str
    configuration_set: str
    public_url: str
    link_key_secret: str


@dataclass(frozen=True, slots=True)
class JobsSettings(_FromEnvironment):
    """What JobsFunction needs."""

    mail_bucket: str
    job_bucket: str
    job_queue_url: str
    link_key_secret: str
    default_phone_region: str


@dataclass(frozen=True, slots=True)
class ApiSettings(_FromEnvironment):
    """What ApiFunction needs."""

    mail_domain: str
    digest_queue_url: str
    digest_sender: str
    configuration_set: str
    public_url: str
    link_key_secret: str
    default_time_zone: str
    default_phone_region: str
    user_pool_id: str
    user_pool_client_id: str
    sign_in_url: str
    job_queue_url: str
    job_bucket: str
