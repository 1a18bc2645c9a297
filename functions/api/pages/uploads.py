"""A form with a file in it (multipart/form-data, RFC 7578)."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request

from api.pages.forms import Form
from api.pages.visiting import SignedOutError, Visit, visit_of
from api.wiring import Now


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that somebody signed in sent; empty where none was chosen. `is_own` as of a `Submission`."""

    visit: Visit
    file: bytes
    is_own: bool


async def _upload(request: Request, now: Now) -> Upload:
    """What a form sent; a file outlives no sign-in, it has to be chosen again."""
    visit = visit_of(request, now)
    if visit is None:
        raise SignedOutError
    file, fields = b"", {}
    async with request.form(max_files=1, max_fields=10) as posted:
        for name, value in posted.multi_items():
            if isinstance(value, str):
                fields[name] = (value,)
            else:
                file = await value.read()
    return Upload(visit, file, is_own=Form(fields).is_shown_to(visit.session))


Uploading = Annotated[Upload, Depends(_upload)]
