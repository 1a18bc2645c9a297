"""What mail programs take away, cut off or do in their own way; `tests/browser` measures what one shows."""

import re

import pytest

from gleaner.digests.composing import Material
from gleaner.wording import LOCALES
from local.digest_samples import samples
from tests.unit.digests.samples import full, rendered, task


def test_a_phone_and_a_dark_screen_are_thought_of() -> None:
    html = rendered(full()).html
    for sign in ('name="viewport"', 'name="color-scheme"', "prefers-color-scheme: dark", "max-width:600px"):
        assert sign in html


def test_nothing_of_the_page_shows_behind_the_preheader() -> None:
    hidden = re.search(r'<div style="display:none;[^"]*">([^<]*)</div>', rendered(full()).html)
    assert hidden is not None
    titles, filling = hidden[1].split("\u034f", 1)
    assert titles.startswith("Send the contract · ")
    assert len(filling) > 200
    assert not filling.strip("\u034f\u200c\u00a0")


def test_every_table_is_for_layout_alone_and_says_so() -> None:
    html = rendered(full(), is_incoming_only=True).html
    assert html.count("<table") == html.count('<table role="presentation"')


def test_outlook_for_windows_gets_its_own_width_and_fonts() -> None:
    html = rendered(full()).html
    assert html.count("<!--[if mso]>") == html.count("<![endif]-->")
    assert '<!--[if mso]><table role="presentation" width="600"' in html
    assert not re.search(r"padding:(?!0)[^;]*;[^\"]*\"[^>]*>", "".join(re.findall(r"<(?:h\d|div)[^>]*>", html)))


def test_all_that_matters_stands_in_line() -> None:
    """Gmail takes the style block away in some accounts; each text has its size and colour without it."""
    bare = re.sub(r"<style>.*?</style>", "", rendered(full(), is_incoming_only=True).html, flags=re.DOTALL)
    for tag in re.findall(r"<(?:h\d|p|blockquote|a)\b[^>]*>", bare):
        assert "color:" in tag or "font-size" in tag, tag
    classes = set(re.findall(r'class="([^"]+)"', bare))
    assert classes >= {"ground", "card", "soft", "action"}


@pytest.mark.parametrize("locale", LOCALES)
def test_no_digest_is_so_long_that_gmail_cuts_it(locale: str) -> None:
    for name, mail in samples(locale).items():
        assert len(mail.html.encode()) < 102_000, name


@pytest.mark.parametrize(
    "text", ["確認のほどよろしくお願いいたします" * 40, "<\"'&>" * 200, "a.b@c" * 200, "🏳️\u200d🌈" * 200]
)
def test_no_sender_can_push_the_rest_of_a_digest_behind_what_gmail_shows(text: str) -> None:
    tasks = tuple(task(f"{number:026}", title=text, sentence=text, counterpart=text) for number in range(30))
    assert len(rendered(Material(tasks=tasks), "fr", is_incoming_only=True).html.encode()) < 102_000


def test_what_gmail_does_not_understand_stands_in_a_block_of_its_own() -> None:
    """Gmail knows no attribute selectors, and takes away the whole block that one stands in, or that exceeds 8,192 characters."""
    blocks = re.findall(
        r"<style>(.*?)</style>", re.sub(r"<!--.*?-->", "", rendered(full()).html, flags=re.DOTALL), re.DOTALL
    )
    assert ["[" in block for block in blocks] == [False, True]
    assert "prefers-color-scheme: dark" in blocks[0]
    assert max(map(len, blocks)) < 8192
