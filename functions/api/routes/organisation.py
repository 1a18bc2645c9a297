"""What administrators set for everybody."""

from typing import Annotated, Self

from fastapi import APIRouter
from pydantic import BaseModel, Field

from api.caller import Administrator
from api.preferences import (
    Addresses,
    Body,
    ByField,
    Clock,
    Domains,
    Locale,
    RawDays,
    Region,
    SilentDays,
    Switch,
    Weekdays,
    Zone,
)
from gleaner.contacts.policy import Capture, Rule
from gleaner.organisation import Defaults, Organisation
from gleaner.store import organisations
from gleaner.store.rows import RaceLostError

router = APIRouter(prefix="/v1/organisation", tags=["organisation"])


class DefaultsBody(Body):
    """What inboxes start with when they are connected; null inherits the stack's own. Owners may change it afterwards."""

    capture: Capture | None = None
    capture_by_field: ByField | None = None
    contact_rule: Rule | None = None
    has_tasks: Switch | None = None
    has_digest: Switch | None = None
    digest_time: Clock | None = None
    digest_weekdays: Weekdays | None = None
    time_zone: Zone | None = None
    locale: Locale | None = None
    phone_region: Region | None = None
    includes_colleagues: Switch | None = None
    country: Region | None = None
    silent_days: SilentDays | None = None
    keeps_raw_days: RawDays | None = None

    def value(self) -> Defaults:
        """The same as the product knows it."""
        return Defaults(**{name: getattr(self, name) for name in type(self).model_fields})


class OrganisationBody(Body):
    """All of it; what is left out is emptied. With `version`, as it was read, nobody else's change is written over."""

    excluded_addresses: Addresses = ()
    excluded_domains: Domains = ()
    defaults: DefaultsBody = DefaultsBody()
    version: Annotated[int, Field(strict=True, ge=0)] | None = None


class OrganisationAnswer(BaseModel):
    """Whose mail nobody's Gleaner reads, and what new inboxes start with. Version 0: nothing was ever set."""

    excluded_addresses: tuple[str, ...]
    excluded_domains: tuple[str, ...]
    defaults: Defaults
    version: int

    @classmethod
    def of(cls, organisation: Organisation) -> Self:
        """What administrators see of it."""
        return cls(
            excluded_addresses=organisation.excluded_addresses,
            excluded_domains=organisation.excluded_domains,
            defaults=organisation.defaults,
            version=organisation.version or 0,
        )


@router.get("")
async def get_organisation(_: Administrator) -> OrganisationAnswer:
    """Exclusions and defaults of the organisation; for administrators."""
    return OrganisationAnswer.of(organisations.get())


@router.put("")
async def set_organisation(body: OrganisationBody, _: Administrator) -> OrganisationAnswer:
    """Replace exclusions and defaults; for administrators. An exclusion counts from the next message on and deletes nothing."""
    stored = organisations.get()
    if body.version is not None and body.version != (stored.version or 0):
        raise RaceLostError("Somebody else changed the organisation since you read it. Read it again.")
    wanted = Organisation(body.excluded_addresses, body.excluded_domains, body.defaults.value(), stored.version)
    return OrganisationAnswer.of(organisations.save(wanted))
