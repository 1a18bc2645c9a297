"""Administration › People: who may sign in, invitations, and who administers."""

import hashlib
from dataclasses import replace
from datetime import timedelta

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from api.administration_pages.people import INVITE, Around, PeopleMark, PeopleReceipt, people_page, row_id
from api.admitting import (
    Act,
    Admission,
    NoAdministratorLeftError,
    NoLongerAdministratorError,
    NotWithOneselfError,
    TooManyInvitationsError,
)
from api.connecting import AddressRefusedError
from api.identifiers import is_id
from api.pages import drafts, receipts
from api.pages.administering import Administering, AdministeringForm, NotAdministratorError
from api.pages.forms import Form
from api.pages.visiting import Submission, Visit
from api.people import InvitationRefusedError, People, PersonGoneError, PersonKnownError, PoolBusyError
from api.settings_pages.viewing import OUTDATED, SIGNED_OUT
from api.wiring import Wired, Wiring
from gleaner.errors import GleanerError
from gleaner.store import sessions
from gleaner.wording import marked

router = APIRouter(include_in_schema=False, prefix="/administration/people")

PATH = "/administration/people"
REFUSALS: dict[type[GleanerError], int] = {
    AddressRefusedError: 422,
    InvitationRefusedError: 422,
    PersonKnownError: 409,
    PersonGoneError: 409,
    NotWithOneselfError: 409,
    NoAdministratorLeftError: 409,
    TooManyInvitationsError: 429,
    PoolBusyError: 429,
}
"""What is said on the page itself, and its status."""


@router.get("")
async def show_people(
    request: Request, visit: Administering, wiring: Wired, after: str = "", done: str = ""
) -> Response:
    """Who may sign in, a page at a time, and the address that was typed before somebody had to sign in again."""
    draft = drafts.find(request, visit.session, visit.now)
    if draft is None:
        receipt = receipts.find(done, PeopleReceipt, visit.session, visit.now)
        return _page(visit, wiring, Around(receipt=receipt, after=after))
    answer = _page(visit, wiring, _again(draft, visit.words.gettext(SIGNED_OUT), 200))
    drafts.forget(request, answer)
    return answer


@router.post("")
async def change_people(submission: AdministeringForm, wiring: Wired) -> Response:
    """Invite somebody, or do something with one of the list."""
    visit, form = submission.visit, submission.form
    if not submission.is_own:
        around = _again(form, visit.words.gettext(OUTDATED), 403) if form.is_of(visit.session) else Around(status=403)
        return _page(visit, wiring, around)
    try:
        receipt = _carried_out(submission, wiring)
    except NoLongerAdministratorError:
        raise NotAdministratorError(visit) from None
    except tuple(REFUSALS) as error:
        return _page(visit, wiring, _again(form, visit.words.gettext(str(error)), REFUSALS[type(error)]))
    receipt_id = receipts.keep(receipt, visit.session, visit.now)
    after = f"after={form.text('after')}&" if is_id(form.text("after")) else ""
    anchor = INVITE if receipt.did == INVITE else row_id(receipt.username)
    return RedirectResponse(f"{PATH}?{after}done={receipt_id}#{anchor}", 303)


def _carried_out(submission: Submission, wiring: Wiring) -> PeopleReceipt:
    visit, form = submission.visit, submission.form
    admission = Admission(_people(wiring), visit.caller)
    if form.text("form") == INVITE:
        address = form.text("address").strip()
        if not _is_first(form, address, visit):
            return PeopleReceipt(INVITE, "", address, has_changed=False)
        person = admission.invite(address, is_administrator=form.text("is_administrator") == "on", now=visit.now)
        return PeopleReceipt(INVITE, person.username, person.address)
    name, username = _pressed(form)
    if name not in set(Act) or not is_id(username):
        raise HTTPException(404, marked("There is no such setting."))
    act = Act(name)
    if act is Act.INVITE_AGAIN and not _is_first(form, username, visit):
        return PeopleReceipt(act, username, _people(wiring).get(username).address, has_changed=False)
    outcome = admission.act(act, username, visit.now)
    return PeopleReceipt(act, username, outcome.person.address, has_changed=outcome.has_changed)


def _pressed(form: Form) -> tuple[str, str]:
    """What the button of somebody's row asks for, and whose row."""
    name, _, username = form.text("act").partition(":")
    return name, username


def _is_first(form: Form, whom: str, visit: Visit) -> bool:
    """Whether this button of this very page is pressed for the first time: who presses twice invites once."""
    name = hashlib.sha256(f"{visit.session.secret}#{form.text('once')}#{whom}".encode()).hexdigest()
    return sessions.count(f"once#{name}", limit=1, now=visit.now, period=timedelta(days=1))


def _again(form: Form, trouble: str, status: int) -> Around:
    """The page with what was typed, or with the person that a button was pressed for."""
    is_invitation = form.text("form") == INVITE
    return Around(
        trouble=trouble,
        about=INVITE if is_invitation else _pressed(form)[1],
        typed=form.text("address") if is_invitation else "",
        is_for_administrator=form.text("is_administrator") == "on",
        after=form.text("after"),
        status=status,
    )


def _page(visit: Visit, wiring: Wiring, around: Around) -> Response:
    people = _people(wiring)
    mark = receipts.find(around.after, PeopleMark, visit.session, visit.now)
    found = people.page(mark.token if mark else None)
    following = receipts.keep(PeopleMark(found.next), visit.session, visit.now) if found.next else ""
    zone = wiring.settings.default_time_zone
    return people_page(visit, found, people.administrators(), replace(around, next=following), zone)


def _people(wiring: Wiring) -> People:
    return People(wiring.services.cognito, wiring.settings.user_pool_id)
