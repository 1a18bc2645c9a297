"""The book as a list, page by page by last name, or what a search found of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from api.contact_pages.places import Places
from api.contact_pages.telling import name_of
from api.phones import readable_phone
from gleaner.contacts.contact import Contact
from gleaner.contacts.observation import Field
from gleaner.store import contact_search, contacts
from gleaner.wording import Catalogue, Plural

PAGE = 50
_BOOK, _FOUND = "contacts by name", "contacts found"


@dataclass(frozen=True, slots=True)
class Line:
    """One contact of the list; what the book does not have is empty."""

    path: str
    name: str
    email: str
    job_title: str
    company: str
    phone: str
    link: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A page of the list and the marks of this page and the next; `typed` is what was searched for, empty: nothing."""

    lines: tuple[Line, ...]
    here: str
    following: str
    typed: str = ""


def by_name(places: Places, mark: str) -> Listed:
    """A page of the whole book; raises `BrokenSealError`."""
    return _listed(places, _BOOK, mark, lambda after: contacts.page(PAGE, after))


def found(places: Places, typed: str, mark: str) -> Listed:
    """A page of what begins as typed; raises `BrokenSealError`."""
    listed = _listed(places, _FOUND, mark, lambda after: contact_search.search(typed, PAGE, after))
    return Listed(listed.lines, listed.here, listed.following, typed)


def said_of(listed: Listed, words: Catalogue) -> str:
    """How many a search found, in a sentence."""
    count = len(listed.lines)
    if listed.following:
        plural = Plural("{count} contact shown, there are more.", "{count} contacts shown, there are more.")
    elif listed.here:
        plural = Plural("{count} more contact found.", "{count} more contacts found.")
    else:
        plural = Plural("{count} contact found.", "{count} contacts found.")
    return words.count(plural, count) if count or listed.following else words.gettext("Nobody found.")


def _listed(
    places: Places, purpose: str, mark: str, page: Callable[[str | None], tuple[list[Contact], str | None]]
) -> Listed:
    shown, following = page(places.place(purpose, mark))
    return Listed(tuple(_lines(shown, places)), mark, places.mark(purpose, following))


def _lines(shown: Iterable[Contact], places: Places) -> Iterable[Line]:
    for contact in shown:
        phone = contact.phones[0].value if contact.phones else ""
        yield Line(
            path=places.contact(contact.email),
            name=name_of(contact) or contact.email,
            email=contact.email,
            job_title=_text(contact, Field.JOB_TITLE),
            company=_text(contact, Field.COMPANY),
            phone=readable_phone(phone) if phone else "",
            link=f"tel:{phone}" if phone else "",
        )


def _text(contact: Contact, field: Field) -> str:
    return contact.values[field].value if field in contact.values else ""
