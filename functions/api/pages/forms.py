"""What our own forms send: their fields, and whether they were shown to this session."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs

from fastapi import HTTPException, Request

from api.browser import FORM_FIELD, OWNER_FIELD, Session
from gleaner.wording import marked

Fields = Mapping[str, tuple[str, ...]]
"""A form's texts by name, as they were typed; a box that is not ticked is not there."""

MOST_FIELDS = 500
LARGEST_FORM = 512 * 1024
"""Bytes: two lists of 500 exclusions of 320 bytes each, percent-encoded where they are no ASCII."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form as it was posted."""

    fields: Fields

    def text(self, name: str) -> str:
        """The first text of that name; empty where there is none."""
        return next(iter(self.fields.get(name, ())), "")

    def is_shown_to(self, session: Session) -> bool:
        """Whether it came from a page of ours that this session was shown."""
        return hmac.compare_digest(self.text(FORM_FIELD).encode(), session.form_token.encode())

    def is_of(self, session: Session) -> bool:
        """Whether it came from a page that was shown to this person, in an earlier session perhaps. It proves nothing."""
        return hmac.compare_digest(self.text(OWNER_FIELD).encode(), session.owner_mark.encode())


async def posted_form(request: Request) -> Form:
    """The body as a form; raises 413 or 400 where it is none of ours."""
    body = await request.body()
    if len(body) > LARGEST_FORM:
        raise HTTPException(413, marked("This is too much for one form. Send less."))
    try:
        found = parse_qs(body.decode("ascii", "replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError:
        raise HTTPException(400, marked("This is no form of ours.")) from None
    return Form({name: tuple(texts) for name, texts in found.items()})
