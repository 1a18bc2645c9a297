"""Pages as a browser without scripts has them: what a form would send, and sending it."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode

from api import browser
from api.caller import from_claims
from tests.functions.api.calls import Person, Reply
from tests.functions.api.world import World

Pairs = list[tuple[str, str]]


@dataclass(slots=True)
class Form:
    """One form: where it goes, and what it sends as it stands."""

    id: str
    action: str
    pairs: Pairs = field(default_factory=list)

    def filled(self, **changes: Any) -> str:
        """The body with some fields changed: a text, several (a tuple), or none at all (None)."""
        kept = [pair for pair in self.pairs if pair[0] not in changes]
        for name, value in changes.items():
            texts = value if isinstance(value, tuple) else () if value is None else (value,)
            kept += [(name, text) for text in texts]
        return urlencode(kept)


class Page(HTMLParser):
    """A parsed page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = html
        self.forms: list[Form] = []
        self.ids: list[str] = []
        self.labels: set[str] = set()
        self.controls: list[dict[str, str | None]] = []
        self._open: Form | None = None
        self._select = ""
        self._area = ""
        self._text = ""
        self.feed(html)

    def form(self, name: str) -> Form:
        """The form that is posted as `name`."""
        return next(form for form in self.forms if ("form", name) in form.pairs and not form.id.startswith("undo-"))

    def undo(self, name: str) -> str:
        """The body that the Undo button of a part sends."""
        form = next(form for form in self.forms if form.id == f"undo-{name}")
        undo_id = next(one for one in self.controls if one.get("form") == form.id and one.get("name") == "undo")
        return form.filled(undo=undo_id["value"])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if named.get("id"):
            self.ids.append(str(named["id"]))
        if tag == "label":
            self.labels.add(str(named.get("for")))
        if tag == "form":
            self._open = Form(str(named.get("id") or ""), str(named.get("action") or ""))
            self.forms.append(self._open)
        if tag in {"input", "select", "textarea", "button"}:
            self.controls.append({"tag": tag, **named})
        name = str(named.get("name") or "")
        if tag == "input" and name and not named.get("form"):
            is_box = named.get("type") in {"checkbox", "radio"}
            if not is_box or "checked" in named:
                self._add(name, str(named.get("value") or ""))
        if tag == "select":
            self._select, self._text = name, ""
            self._add(name, "")
        if tag == "option" and self._select and (("selected" in named) or (named.get("value") == "")):
            self._replace(self._select, str(named.get("value") or ""))
        if tag == "textarea":
            self._area, self._text = name, ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._add(self._area, self._text.removeprefix("\n"))
            self._area = ""
        if tag == "select":
            self._select = ""
        if tag == "form":
            self._open = None

    def handle_data(self, data: str) -> None:
        if self._area:
            self._text += data

    def _add(self, name: str, value: str) -> None:
        if self._open is not None:
            self._open.pairs.append((name, value))

    def _replace(self, name: str, value: str) -> None:
        if self._open is not None:
            self._open.pairs[-1] = (name, value)


def signed_in(world: World, person: Person) -> Person:
    """The person's browser, as it is once they came back from the hosted login."""
    caller = from_claims(person.claims or {})
    assert caller is not None
    session = browser.begin_session(caller, world.handler.wiring.clock())
    return Person(person.handler, person.claims, {browser.SESSION_COOKIE: session.secret})


def shown(person: Person, path: str, status: int = 200) -> Page:
    """A page that is there."""
    reply = person.get(path)
    assert reply.status == status, (reply.status, reply.text)
    return Page(reply.text)


def followed(person: Person, reply: Reply) -> Page:
    """The page that a form leads to when it was carried out."""
    assert reply.status == 303, (reply.status, reply.text)
    return shown(person, reply.headers["location"].partition("#")[0])
