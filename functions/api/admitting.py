"""What administrators do with people: each act once, within bounds, and never so that no administrator is left."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from api.addresses import normalised
from api.calendars import keeping
from api.caller import Caller
from api.connecting import AddressRefusedError
from api.people import InvitationRefusedError, People, PoolPerson, Standing
from gleaner.errors import GleanerError
from gleaner.store import sessions
from gleaner.wording import marked

DAILY_INVITATIONS = 50
"""As many mails a day as Cognito sends by itself (without SES): a stolen session cannot spam with more."""
INVITATIONS_EACH = 3
"""Invitations to one address a day, like confirmation mails."""


class TooManyInvitationsError(GleanerError):
    """The day's invitations are used up."""


class NotWithOneselfError(GleanerError):
    """Administrators do not shut themselves out, nor leave the group by themselves."""


class NoAdministratorLeftError(GleanerError):
    """This would leave nobody who can administer."""


class NoLongerAdministratorError(GleanerError):
    """Who acts was an administrator when they signed in, and is none now."""


class Act(StrEnum):
    """What is done with somebody who is in the list."""

    INVITE_AGAIN = "invite-again"
    DISABLE = "disable"
    ENABLE = "enable"
    PROMOTE = "promote"
    DEMOTE = "demote"


UNDONE_BY: Mapping[Act, Act] = {
    Act.DISABLE: Act.ENABLE,
    Act.ENABLE: Act.DISABLE,
    Act.PROMOTE: Act.DEMOTE,
    Act.DEMOTE: Act.PROMOTE,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """With whom something was done, as they were before; it may have been so already."""

    person: PoolPerson
    has_changed: bool


@dataclass(frozen=True, slots=True)
class Admission:
    """The people, and who acts on them."""

    people: People
    caller: Caller

    def invite(self, typed: str, *, is_administrator: bool, now: datetime) -> PoolPerson:
        """Invite an address; raises `AddressRefusedError`, `TooManyInvitationsError` and what `People.invite` raises."""
        address = normalised(typed)
        if address is None:
            raise AddressRefusedError(marked("Write one e-mail address, such as someone@example.com."))
        self._administrators()
        _count(address, now)
        person = self.people.invite(address)
        if is_administrator:
            self.people.make_administrator(person)
        return person

    def act(self, act: Act, username: str, now: datetime) -> Outcome:
        """Do it; doing it again changes nothing more.

        Raises `PersonGoneError`, `NotWithOneselfError`, `NoAdministratorLeftError` and what inviting raises.
        """
        administrators = self._administrators()
        person = self.people.get(username)
        if act in {Act.DISABLE, Act.DEMOTE} and person.subject == self.caller.owner_id:
            raise NotWithOneselfError(marked("Ask another administrator: nobody does this to themselves."))
        is_so_already = {
            Act.INVITE_AGAIN: False,
            Act.DISABLE: person.standing is Standing.DISABLED,
            Act.ENABLE: person.standing is not Standing.DISABLED,
            Act.PROMOTE: person.username in administrators,
            Act.DEMOTE: person.username not in administrators,
        }[act]
        if not is_so_already:
            self._act(act, person, now)
        return Outcome(person, has_changed=not is_so_already)

    def _act(self, act: Act, person: PoolPerson, now: datetime) -> None:
        match act:
            case Act.INVITE_AGAIN:
                if person.standing is not Standing.INVITED:
                    raise InvitationRefusedError(marked("This person needs no invitation any more."))
                _count(person.address, now)
                self.people.invite_again(person)
            case Act.ENABLE:
                self.people.enable(person)
            case Act.PROMOTE:
                self.people.make_administrator(person)
            case Act.DISABLE:
                self._unless_nobody_is_left(self.people.disable, self.people.enable, person)
                keeping.turn_off(person.subject)  # a calendar asks for no sign-in
            case Act.DEMOTE:
                self._unless_nobody_is_left(self.people.remove_administrator, self.people.make_administrator, person)

    def _administrators(self) -> Mapping[str, PoolPerson]:
        """Who is one now. A session knows only what was so when it was begun."""
        found = self.people.administrators()
        if self.caller.owner_id not in _active(found):
            raise NoLongerAdministratorError(marked("You are no administrator any more. Nothing was done."))
        return found

    def _unless_nobody_is_left(
        self, do: Callable[[PoolPerson], None], undo: Callable[[PoolPerson], None], person: PoolPerson
    ) -> None:
        """Two administrators may shut each other out at the same moment: who finds nobody left takes it back."""
        do(person)
        if not _active(self.people.administrators()):
            undo(person)
            raise NoAdministratorLeftError(marked("Nobody could administer then. Nothing was changed."))


def _active(administrators: Mapping[str, PoolPerson]) -> frozenset[str]:
    return frozenset(one.subject for one in administrators.values() if one.standing is not Standing.DISABLED)


def _count(address: str, now: datetime) -> None:
    """Counted by a hash: the counters' names outlive the request."""
    who = hashlib.sha256(f"{address}#{now.date()}".encode()).hexdigest()
    limits = ((f"invitation#{who}", INVITATIONS_EACH), (f"invitations#{now.date()}", DAILY_INVITATIONS))
    for name, limit in limits:
        if not sessions.count(name, limit=limit, now=now, period=timedelta(days=2)):
            raise TooManyInvitationsError(marked("That is enough invitations for one day. Try again tomorrow."))
