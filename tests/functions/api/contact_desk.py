"""Somebody at the pages of the contact book, with an inbox of their own."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from api.contact_pages.places import Places
from gleaner.contacts.contact import Contact
from gleaner.contacts.observation import Field
from tests.functions.api.calls import Person, Reply
from tests.functions.api.pages import Form, Page, followed, shown, signed_in
from tests.functions.api.rows import contact_of, hear_from
from tests.functions.api.world import World, connect


@dataclass(frozen=True, slots=True)
class Desk:
    """A signed-in browser and its owner's inbox; `email` is somebody whom no other test knows."""

    world: World
    person: Person
    inbox_id: str
    email: str

    @property
    def path(self) -> str:
        """The page of that somebody."""
        return Places(self.world.key()).contact(self.email)

    @property
    def page(self) -> Page:
        return shown(self.person, self.path)

    @property
    def contact(self) -> Contact:
        found = contact_of(self.email)
        assert found is not None
        return found

    def value(self, field: str) -> str:
        """What the book says in a field."""
        return self.contact.values[Field(field)].value

    def hear(self, **values: Any) -> str:
        """Their mail said this; the evidence's id."""
        return hear_from(self.inbox_id, self.email, **values)

    def form(self, path: str = "") -> Form:
        """The form of their page or of a page below it that goes to that page itself; what buttons send comes in addition."""
        here = f"{self.path}{path}"
        return next(form for form in shown(self.person, here).forms if form.action == here)

    def edit(self, **changes: Any) -> Reply:
        """Save the form with some fields changed, as it stands now."""
        return self.save(self.form("/edit"), **changes)

    def save(self, form: Form, **changes: Any) -> Reply:
        """Save a form that was shown before."""
        named = {name.replace("__", "-"): value for name, value in changes.items()}
        return self.person.post(form.action, form=form.filled(**named))

    def undo(self, page: Page) -> Page:
        """Press the Undo of the confirmation."""
        return followed(self.person, self.person.post(self.path, form=undo_of(page)))

    def beside(self, person: Person) -> "Desk":
        """The same somebody as another person sees them."""
        return Desk(self.world, signed_in(self.world, person), connect(person)["inbox_id"], self.email)


def desk_of(world: World, person: Person) -> Desk:
    """A desk for somebody new."""
    email = f"maria-{uuid4().hex[:8]}@example.org"
    return Desk(world, signed_in(world, person), connect(person, time_zone="UTC")["inbox_id"], email)


def undo_of(page: Page) -> str:
    """What the Undo button of a confirmation sends."""
    undo_id = next(one for one in page.controls if one.get("name") == "undo")
    form = next(form for form in page.forms if form.id == undo_id["form"])
    return form.filled(undo=undo_id["value"])
