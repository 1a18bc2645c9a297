"""Every form of every page, filled with what nobody should type: it answers, and runs nothing of it."""

from collections.abc import Mapping
from urllib.parse import urlencode

import pytest

from tests.functions.api.calls import Person, Reply
from tests.functions.api.pages import Form, Page
from tests.pages.sample import Sample
from tests.pages.table import PAGES, PageRow

SCRIPT = '"><script>alert(1)</script><img src=x onerror=alert(2)>'
HOSTILE: Mapping[str, str] = {
    "nothing": "",
    "too much": "a" * 10_000,
    "script": SCRIPT,
    "template": "{{ 7 * 7 }}{% include 'base.html' %}",
    "control": "a\x00b\x1b[31mc\r\nSet-Cookie: x=y",
    "bidi": "\u202egnp.exe\u2066 \u200f",
    "astral": "🎈👩‍💻\ufffe",
    "number": "99999999999999999999999",
    "path": "../../../etc/passwd",
    "another's": "address#piet@example.com",
}
OURS = {"form_token", "form_owner"}
"""What proves a form; without it nothing is done at all."""
KINDS = {"form", "version", "order", "act", "part"}
"""What says which form it is: left as it is, so that the others are looked at."""


def forms_of(found: Sample, row: PageRow) -> list[Form]:
    """Of forms that are alike, such as those of each task, the first."""
    page = Page(row.seen_by(found).get(row.path(found)).text)
    forms = [form for form in page.forms if form.action != "/sign-out" and form.pairs]
    alike = {(form.action, *(name for name, _ in form.pairs)): form for form in reversed(forms)}
    return list(alike.values())


def posted(person: Person, path: str, form: Form, value: str, kept: set[str]) -> Reply:
    pairs = [(name, was if name in kept else value) for name, was in form.pairs]
    return person.post(form.action.partition("#")[0] or path, form=urlencode(pairs, errors="replace"))


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("row", [row for row in PAGES if row.name != "api"], ids=lambda row: row.name)
def test_a_form_withstands_it(found: Sample, row: PageRow, name: str) -> None:
    value = HOSTILE[name]
    person, path = row.seen_by(found), row.path(found)
    if person.get(path).status != 200:
        pytest.fail(f"{path} is gone: an earlier form did what nobody asked for")
    for form in forms_of(found, row):
        # The script comes twice, as of a double click, and into every field there is.
        for kept in (OURS | KINDS, OURS | KINDS, OURS) if value == SCRIPT else (OURS | KINDS,):
            reply = posted(person, path, form, value, kept)
            assert reply.status < 500, (form.action, form.id)
            shown = person.get(reply.headers["location"]) if is_ours(reply) else reply
            assert shown.status < 500
            assert "<script>alert" not in shown.text
            assert "x" not in {cookie.partition("=")[0] for cookie in reply.cookies}


def is_ours(reply: Reply) -> bool:
    """Whether it leads on to a page of ours."""
    return reply.status == 303 and reply.headers["location"].startswith("/")
