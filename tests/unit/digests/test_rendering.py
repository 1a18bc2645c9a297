import re
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gleaner.contacts.contact import Author, Value
from gleaner.contacts.correspondent import Change
from gleaner.contacts.observation import Field, PhoneType
from gleaner.digests.composing import Material, Tally, compose
from gleaner.digests.links import Linker, Purpose, verify
from gleaner.digests.rendering import Rendered, render
from gleaner.followups.task import TaskState
from gleaner.inbox import SetUp
from tests.unit.digests.samples import NOW, TODAY, YESTERDAY_AT, became_contact, contact, inbox, suggested, task

KEY = b"k" * 32
PUBLIC_URL = "https://gleaner.example.net"
HOSTILE = (
    '<script>alert(1)</script><img src=x onerror="alert(2)"> "><a href="https://evil.example/">here</a> {{ 7 * 7 }} '
    "https://evil.example/login www.phish.example boss@evil.example &lt;b&gt; \u202egnp.exe"
)


class Reader(HTMLParser):
    """Tags, links and text of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.text += data


def rendered(material: Material, locale: str = "en", *, is_incoming_only: bool = False) -> Rendered:
    one = inbox(locale=locale)
    digest = compose(material, inbox=replace(one, set_up=SetUp()) if is_incoming_only else one, now=NOW)
    assert digest is not None
    return render(digest, Linker(PUBLIC_URL, KEY, NOW))


def full(text: str = "", **changes: str) -> Material:
    """One of everything; `text` stands wherever a mail's own words can stand."""
    known = replace(
        became_contact("p@example.org", at=YESTERDAY_AT - timedelta(days=50)),
        became_contact_at=None,
        changes=(Change(Field.JOB_TITLE, text or "Clerk", f"{text} too" if text else "Manager", YESTERDAY_AT, "e"),),
    )
    names = {"first_name": text or "Maria", "last_name": "Jansen", "company": text or "Jansen & Partners"}
    return Material(
        tasks=(
            task(
                "overdue",
                title=text or "Send the contract",
                sentence=text or "Send it?",
                due_on=TODAY - timedelta(days=2),
            ),
            task("today", due_on=TODAY, counterpart=text or "Pieter", is_proven=False),
            task("open"),
            task("late", state=TaskState.AWAITING_REPLY),
        ),
        correspondents=(became_contact(), known, suggested(company=text or "Strange & Sons")),
        contacts={
            "maria@example.org": contact(**names),
            "p@example.org": contact("p@example.org", job_title=f"{text} too" if text else "Manager"),
        },
        tally=Tally(3, {"bulk": 2}),
    )


@pytest.mark.parametrize("locale", ["en", "nl", "de"])
def test_the_digest_says_everything_in_both_forms(locale: str) -> None:
    mail = rendered(full(), locale)
    page = Reader(mail.html)
    for words in (
        "Send the contract",
        "Send it?",
        "Pieter",
        "Maria Jansen",
        "Jansen & Partners",
        "Clerk → Manager",
        "Sam Stranger",
    ):
        assert words in page.text
        assert words in mail.text
    assert f'<html lang="{locale}"' in mail.html


def test_the_subject_counts() -> None:
    assert rendered(full()).subject == "4 follow-ups, 1 new contact, 1 changed contact, 1 suggestion"


def test_an_unproven_task_says_that_its_sender_is_not_verified() -> None:
    mail = rendered(Material(tasks=(task(is_proven=False),)))
    assert "Sender not verified" in mail.html
    assert "Sender not verified" in mail.text
    assert "Sender not verified" not in rendered(Material(tasks=(task(),))).html


def test_words_of_mails_stay_words() -> None:
    page, plain = Reader(rendered(full(HOSTILE)).html), Reader(rendered(full()).html)
    assert page.tags == plain.tags
    assert {name for name, _ in page.attributes} == {name for name, _ in plain.attributes}
    assert "<script>alert(1)</script>" in page.text
    assert "49" not in page.text


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=80))
def test_no_text_changes_the_page_around_it(text: str) -> None:
    page = Reader(rendered(Material(tasks=(task(title=f"a{text}", sentence=f"b{text}", counterpart=f"c{text}"),))).html)
    assert page.tags == Reader(rendered(Material(tasks=(task(),))).html).tags


def test_every_link_is_ours() -> None:
    mail = rendered(full(HOSTILE), is_incoming_only=True)
    assert all(link.startswith(f"{PUBLIC_URL}/") for link in Reader(mail.html).links)
    assert all(link.startswith(PUBLIC_URL) for link in re.findall(r"https?://\S+", mail.text))
    assert not re.search(r"\b[a-z]+\.example\b(?!\.net)", mail.text.replace("gleaner.example.net", ""))


def test_nothing_is_loaded_from_anywhere() -> None:
    html = rendered(full()).html
    assert not {"img", "link", "script", "iframe", "object", "form"} & set(Reader(html).tags)
    assert "url(" not in html
    assert "@import" not in html


def test_each_task_and_suggestion_has_its_links_in_both_forms() -> None:
    mail = rendered(full())
    tokens = set(re.findall(rf"{PUBLIC_URL}/(?:a|unsubscribe)/([\w-]+)", mail.text))
    assert tokens == set(re.findall(rf"{PUBLIC_URL}/(?:a|unsubscribe)/([\w-]+)", mail.html))
    permitted = {(link.purpose, link.subject) for link in (verify(token, KEY, NOW) for token in tokens)}
    tasks = {
        (purpose, name)
        for purpose in (Purpose.DONE, Purpose.SNOOZE, Purpose.NOT_A_TASK)
        for name in ("overdue", "today", "open", "late")
    }
    suggestions = {(Purpose.ACCEPT, "evidence1"), (Purpose.REJECT, "evidence1")}
    assert permitted == tasks | suggestions | {(Purpose.DIGEST_OFF, "")}


def test_an_incoming_only_inbox_is_told_that_replies_are_not_seen() -> None:
    assert "only mail that comes in" in rendered(full(), is_incoming_only=True).text
    assert "only mail that comes in" not in rendered(full()).text


def test_what_did_not_fit_is_counted() -> None:
    mail = rendered(Material(tasks=tuple(task(f"task{number}") for number in range(23))))
    assert "3 more in Gleaner" in mail.text
    assert "3 more in Gleaner" in mail.html


def test_a_phone_and_a_dark_screen_are_thought_of() -> None:
    html = rendered(full()).html
    for sign in ('name="viewport"', 'name="color-scheme"', "prefers-color-scheme: dark", "max-width:600px"):
        assert sign in html


def test_a_number_says_what_it_is_and_the_fax_comes_last() -> None:
    numbers = ((PhoneType.FAX, "+31201111111"), (PhoneType.MOBILE, "+31612222222"), (None, "+31203333333"))
    phones = tuple(Value(value, Author.MACHINE, YESTERDAY_AT, phone_type=kind) for kind, value in numbers)
    email = "maria@example.org"
    reached = replace(contact(email, first_name="Maria"), phones=phones)
    text = rendered(Material((), (became_contact(email),), {email: reached}, Tally(0, {}))).text
    assert "Mobile: +31612222222 · Phone: +31203333333 · Fax: +31201111111" in text


def test_a_contact_without_a_name_shows_the_address_once() -> None:
    email = "maria@example.org"
    nameless = replace(became_contact(email), name="")
    text = rendered(Material((), (nameless,), {email: contact(email)}, Tally(0, {}))).text
    assert text.replace("\u200b", "").count(email) == 1
