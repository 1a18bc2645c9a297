import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gleaner.digests.composing import Material, compose
from gleaner.digests.links import Linker, Purpose, verify
from gleaner.digests.rendering import render
from gleaner.inbox import Preferences
from gleaner.wording import LOCALES
from local.digest_samples import samples
from tests.unit.digests.samples import KEY, NOW, PUBLIC_URL, TODAY, full, inbox, rendered, task

HOSTILE = (
    '<script>alert(1)</script><img src=x onerror="alert(2)"> "><a href="https://evil.example/">here</a> {{ 7 * 7 }} '
    "https://evil.example/login www.phish.example boss@evil.example &lt;b&gt; \u202egnp.exe"
)
LINES_OF_MAILS = {"“Could you send me the signed contract?”", "* Maria", "* § Jansen", "* Sam Stranger"}


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


@pytest.mark.parametrize("locale", LOCALES)
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
    assert [value for name, value in page.attributes if name == "lang"] == [locale, locale]


@pytest.mark.parametrize("locale", [locale for locale in LOCALES if not locale.startswith("en")])
def test_no_english_is_left_in_another_language(locale: str) -> None:
    english, other = (rendered(full("§"), one, is_incoming_only=True).text for one in ("en", locale))
    both = {line.strip() for line in english.splitlines()} & {line.strip() for line in other.splitlines()}
    ours = {line for line in both if re.search(r"[a-z]{2}", line) and PUBLIC_URL not in line and "\u200b" not in line}
    assert ours <= LINES_OF_MAILS


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
    wrong = {(Purpose.WRONG_VALUE, "e.job_title")}
    assert permitted == tasks | suggestions | wrong | {(Purpose.DIGEST_OFF, "")}


def test_each_task_links_to_its_conversation_and_the_footer_to_the_ledger_and_home() -> None:
    mail = rendered(Material(tasks=(replace(task(), thread_id="thread#0a/b"),)))
    for path in ("/threads/0a%2Fb", "/activity", "/"):
        assert f'href="{PUBLIC_URL}{path}"' in mail.html
        assert re.search(rf"^ *{PUBLIC_URL}{path}$", mail.text, re.MULTILINE)


def test_an_incoming_only_inbox_is_told_that_replies_are_not_seen() -> None:
    assert "only mail that comes in" in rendered(full(), is_incoming_only=True).text
    assert "only mail that comes in" not in rendered(full()).text


def test_what_did_not_fit_is_counted() -> None:
    mail = rendered(Material(tasks=tuple(task(f"task{number}") for number in range(23))))
    assert "3 more in Gleaner" in mail.text
    assert "3 more in Gleaner" in mail.html


def test_a_zone_that_does_not_exist_is_said() -> None:
    lost = replace(inbox(), preferences=Preferences(time_zone="Mars/Olympus"))
    digest = compose(Material(tasks=(task(),)), inbox=lost, now=NOW)
    assert digest is not None
    mail = render(digest, Linker(PUBLIC_URL, KEY, NOW))
    assert "those of UTC" in mail.html
    assert "those of UTC" not in rendered(full()).html


def test_a_heading_is_not_said_again_below_it() -> None:
    assert rendered(Material(tasks=(task(due_on=TODAY),))).html.count("Due today") == 1


@pytest.mark.parametrize("locale", LOCALES)
def test_the_text_is_in_short_lines_and_links_have_theirs_alone(locale: str) -> None:
    for mail in samples(locale).values():
        for line in mail.text.splitlines():
            if PUBLIC_URL in line:
                assert line.split() == [line.strip()]
            else:
                assert len(line) <= 72


@pytest.mark.parametrize(("locale", "marks"), [("en", "“”"), ("de", "„“"), ("fr", "«»"), ("it", "«»")])
def test_a_long_sentence_can_be_found_in_the_text_whatever_its_lines(locale: str, marks: str) -> None:
    sentence = "Could you let me know by tomorrow, " * 6 + "please?"
    text = " ".join(rendered(Material(tasks=(task(sentence=sentence),)), locale).text.replace("\u00a0", "").split())
    assert f"{marks[0]}{sentence}{marks[1]}" in text


def test_each_link_of_the_text_stands_below_its_name() -> None:
    lines = rendered(full()).text.splitlines()
    for name, url in pairwise(lines):
        if PUBLIC_URL in url:
            assert name.strip()
            assert PUBLIC_URL not in name
