"""The contact book out to other programs, and others' address books in."""

from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, HTTPException, Query, Request, Response
from pydantic import BaseModel

from api.caller import SignedIn
from api.paging import After, mark_of, sort_key_in
from api.wiring import Now, Wired
from gleaner.contacts.contact import Contact
from gleaner.contacts.exchange.files import LARGEST_FILE, Format, text_of
from gleaner.contacts.exchange.sheets import rows
from gleaner.contacts.exchange.vcards import vcard
from gleaner.store import contacts

router = APIRouter(prefix="/v1/contacts", tags=["contacts"])

LARGEST_PAGE = 1000
LARGEST_ANSWER = 4_000_000
"""Bytes: Lambda's answers end at 6 MB, and what is no plain text goes through it a third larger."""
MOST_CARDS = 250
"""Read in five calls and written in some thirty transactions, well below the 30 s of an HTTP API."""


@dataclass(frozen=True, slots=True)
class Written:
    """A part of the book, and how many contacts are in it."""

    text: str
    count: int


class ProblemAnswer(BaseModel):
    """What was wrong, in the card that begins at that line, or in that line; `is_whole`: nothing of the card was taken."""

    line: int
    reason: str
    is_whole: bool


class ImportAnswer(BaseModel):
    """What became of the cards. What the book said already, or a person entered later, is `unchanged`."""

    created: int
    changed: int
    unchanged: int
    problems: list[ProblemAnswer]


@router.get(
    "/export",
    response_class=Response,
    responses={
        200: {"content": {"text/vcard": {}, "text/csv": {}}, "headers": {"Link": {"schema": {"type": "string"}}}}
    },
)
async def export_contacts(
    _: SignedIn,
    format: Format = Format.VCARD,  # noqa: A002 - the name of the query's parameter
    limit: Annotated[int, Query(ge=1, le=LARGEST_PAGE)] = LARGEST_PAGE,
    after: After = None,
) -> Response:
    """The book by last name as vCard 4.0 or CSV: at most 1,000 contacts or 4 MB at a time.

    Where there are more, `Link: <…>; rel="next"` (RFC 8288) leads on. The pages put one behind the other are one file: of
    CSV only the first has a header.
    """
    found, following = contacts.page(limit, sort_key_in(after))
    written = _written(found, format, has_header=not after)
    if written.count < len(found):
        following = contacts.sort_key(found[written.count - 1])
    headers = {"content-disposition": f'attachment; filename="{format.file_name}"'}
    if following:
        query = urlencode({"format": format, "limit": limit, "after": mark_of(following)})
        headers["link"] = f'</v1/contacts/export?{query}>; rel="next"'
    return Response(written.text, media_type=format.media_type, headers=headers)


@router.post(
    "/import",
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {one: {"schema": {"type": "string"}} for one in ("text/vcard", "application/octet-stream")},
        }
    },
)
async def import_contacts(request: Request, _: SignedIn, wiring: Wired, now: Now) -> ImportAnswer:
    """Take in a vCard file (2.1, 3.0 or 4.0): at most 250 cards and 4 MB at a time.

    Send a file that is not in UTF-8 as `application/octet-stream`, which reaches us byte by byte.

    What a card says counts as entered by you: mail never overwrites it, and it overwrites what somebody entered only if the
    card's REV is later. Bad cards are named by line and the others taken; the same file again changes nothing. Pictures,
    notes and everything else that the book has no field for are passed over.
    """
    from gleaner.contacts.exchange.cards import read_cards
    from gleaner.importing import (
        import_cards,
    )  # with what reads names, which few requests need and each cold start would pay for

    body = await request.body()
    if len(body) > LARGEST_FILE:
        raise HTTPException(413, "The file is larger than 4 MB. Send it in parts, without pictures.")
    cards = read_cards(text_of(body), wiring.settings.default_phone_region)
    if len(cards.cards) + sum(one.is_whole for one in cards.problems) > MOST_CARDS:
        raise HTTPException(413, f"The file has more than {MOST_CARDS} cards. Send it in parts; nothing was taken.")
    outcome = import_cards(cards, wiring.read_key(), now)
    problems = [ProblemAnswer(line=one.line, reason=one.reason, is_whole=one.is_whole) for one in outcome.problems]
    return ImportAnswer(
        created=outcome.created, changed=outcome.changed, unchanged=outcome.unchanged, problems=problems
    )


def _written(found: list[Contact], kind: Format, *, has_header: bool) -> Written:
    """As many of the contacts as one answer takes, and how many those are; a contact alone never fills it."""
    pieces, size = [rows([])] if kind is Format.CSV and has_header else [], 0
    for count, contact in enumerate(found):
        piece = vcard(contact) if kind is Format.VCARD else rows([contact], has_header=False)
        size += len(piece.encode("utf-8", "replace"))
        if size > LARGEST_ANSWER:
            return Written("".join(pieces), count)
        pieces.append(piece)
    return Written("".join(pieces), len(found))
