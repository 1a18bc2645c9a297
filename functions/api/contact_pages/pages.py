"""The pages of the contact book, rendered: what is read and worked out comes in, HTML goes out."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as attribute

from fastapi.responses import HTMLResponse

from api.contact_changes import LONGEST_TEXT
from api.contact_pages import shapes
from api.contact_pages.editing import Edit, conflicts
from api.contact_pages.places import Places
from api.contact_pages.receipts import Note
from api.contact_pages.showing import rows
from api.contact_pages.telling import PHONE_TYPES, Teller, name_of
from api.contact_sources import seen_in
from api.pages.forms import Fields
from api.pages.visiting import Visit
from gleaner.contacts.contact import Contact
from gleaner.digests.phrases import FIELDS
from gleaner.digests.schedule import zone_or_utc
from gleaner.inbox import Inbox
from gleaner.store import inboxes
from gleaner.wording import marked

SIGNED_OUT = marked("You were signed out before this was saved. It is not saved yet: check it and save it again.")
OUTDATED = marked("This page is from before you signed in again. Nothing was saved yet: check it and save it again.")
ELSEWHERE = marked("This was changed elsewhere while the page was open. Nothing was saved yet.")


@dataclass(frozen=True, slots=True)
class Typed:
    """A form that was not carried out: what was typed, why it was not, and what differs from what is stored."""

    fields: Fields
    notice: str = ""
    errors: Mapping[str, str] = attribute(default_factory=dict)
    differences: tuple["Difference", ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that says something else than what was typed."""

    label: str
    stored: str
    typed: str


@dataclass(frozen=True, slots=True)
class FormView:
    """The form as it is shown."""

    fields: Fields
    phones: tuple[shapes.PhoneRow, ...]
    notice: str
    errors: Mapping[str, str]
    differences: tuple[Difference, ...]

    @property
    def hidden(self) -> Iterator[tuple[str, str]]:
        """What each field was shown as."""
        return ((name, self.text(name)) for name in self.fields if name.startswith("was_"))

    @property
    def first_error(self) -> str:
        """The field to correct first."""
        order = [
            *map(str, shapes.TEXTS[:4]),
            *(name for name in self.errors if "-" in name),
            *map(str, shapes.TEXTS[4:]),
        ]
        return next((name for name in order if name in self.errors), "")

    def text(self, name: str) -> str:
        """The first text of a field."""
        return next(iter(self.fields.get(name, ())), "")


def contact_page(
    visit: Visit, contact: Contact, places: Places, *, note: Note | None = None, notice: str = "", status: int = 200
) -> HTMLResponse:
    """One contact with every value, and where it came from as far as this reader may know."""
    mine = inboxes.of_owner(visit.caller.owner_id)
    teller = _teller(visit, mine, contact)
    found = rows(contact, teller)
    is_beside = note is not None and note.place in {row.name for row in found}
    return visit.page(
        "contact.html",
        status=status,
        title=name_of(contact) or contact.email,
        contact=contact,
        here=places.contact(contact.email),
        rows=found,
        note=note,
        is_beside=is_beside,
        notice=visit.words.gettext(notice),
    )


def edit_page(
    visit: Visit, contact: Contact, places: Places, typed: Typed | None = None, status: int = 200
) -> HTMLResponse:
    """The form with what is stored, or with what was typed and not saved."""
    words = visit.words
    fields = typed.fields if typed else shapes.shown(contact)
    said = {name: words.gettext(one).format(most=LONGEST_TEXT) for name, one in typed.errors.items()} if typed else {}
    view = FormView(
        fields,
        shapes.rows_to_show(fields),
        words.gettext(typed.notice) if typed else "",
        said,
        typed.differences if typed else (),
    )
    return visit.page(
        "contact_edit.html",
        status=status,
        title=words.gettext("Edit {name}").format(name=name_of(contact) or contact.email),
        contact=contact,
        here=places.contact(contact.email),
        view=view,
        labels={str(field): words.gettext(label) for field, label in FIELDS.items()},
        kinds=[(str(kind), words.gettext(label)) for kind, label in PHONE_TYPES.items()],
    )


def conflicting(visit: Visit, contact: Contact, edit: Edit, posted: Fields) -> Typed:
    """The form over what is stored by now: what it changes stays typed, all else is as it stands."""
    concerned = {one for field in (*edit.texts, *conflicts(contact, edit)) for one in shapes.together(field)}
    has_phones = edit.phones is not None
    kept = {
        name: texts
        for name, texts in posted.items()
        if name in {*map(str, concerned)} or (has_phones and _is_phone(name))
    }
    stored = shapes.shown(contact)
    others = {name: texts for name, texts in stored.items() if not (has_phones and _is_phone(name))}
    return Typed({**others, **kept}, ELSEWHERE, differences=tuple(_differences(visit, contact, {**others, **kept})))


def _differences(visit: Visit, contact: Contact, fields: Fields) -> Iterator[Difference]:
    """Field by field; the numbers as one."""
    words, nothing = visit.words, visit.words.gettext("nothing")
    for field in shapes.TEXTS:
        stored, typed = shapes.text_of(contact, field), shapes.text(fields, field)
        if stored != typed:
            yield Difference(words.gettext(FIELDS[field]), stored or nothing, typed or nothing)
    stored_rows, typed_rows = shapes.phone_rows(shapes.shown(contact)), shapes.phone_rows(fields)
    if stored_rows != typed_rows:
        yield Difference(
            words.gettext("Phone numbers"), _numbers(stored_rows) or nothing, _numbers(typed_rows) or nothing
        )


def _numbers(typed: Iterable[shapes.PhoneRow]) -> str:
    return ", ".join(row.number for row in typed if row.number)


def _is_phone(name: str) -> bool:
    return name.partition("-")[0] in {"number", "type", "extension"}


def _teller(visit: Visit, mine: list[Inbox], contact: Contact) -> Teller:
    zone = mine[0].preferences.time_zone if mine else "UTC"
    return Teller(visit.words, zone_or_utc(zone), visit.now, seen_in(mine, contact.email))
