"""The digest in a real browser: it can be read, on every screen, in every language."""

from collections.abc import Mapping
from itertools import pairwise

import pytest
from playwright.sync_api import Browser

from gleaner.digests.rendering import Rendered
from gleaner.wording import LOCALES
from local.digest_samples import samples
from local.screens import SCREENS, Screen, opened, show
from tests.browser.measures import contrasts, double_text, heights, sticking_out, visible_text

pytestmark = pytest.mark.browser

LEAST_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3 (AA), also for large text, which may have less."""
LEAST_TARGET, LEAST_TARGET_OF_THUMBS = 24, 44
"""CSS pixels: WCAG 2.2, 2.5.8 (AA), and what Apple and Android ask of phones."""
NARROW = (
    *(Screen(f"{width} px", width) for width in (320, 375, 600)),
    *(Screen(f"{width} px at 200 %", width, zoom=2) for width in (375, 600, 700)),
    *(Screen(f"{width} px without styles", width, has_styles=False) for width in (320, 375, 600)),
    Screen("375 px at 200 % without styles", 375, zoom=2, has_styles=False),
)


@pytest.fixture(scope="module")
def mails() -> Mapping[str, Mapping[str, Rendered]]:
    return {locale: samples(locale) for locale in LOCALES}


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("has_styles", [True, False], ids=["styles", "no-styles"])
def test_every_text_stands_out_from_its_ground(
    browser: Browser, mails: Mapping[str, Mapping[str, Rendered]], *, is_dark: bool, has_styles: bool
) -> None:
    screen = Screen("", 700, is_dark=is_dark, has_styles=has_styles)
    with opened(browser, screen) as page:
        for mail in mails["en"].values():
            show(page, mail.html, screen)
            measured = contrasts(page)
            assert len(measured) > 30
            assert [one for one in measured if one.ratio < LEAST_CONTRAST] == []
            grounds = {one.ground for one in measured}
            assert not grounds & {"0,0,0", "255,255,255"}, "pure black and white are what programs turn round worst"
        assert ("30,34,39" in grounds) == (is_dark and has_styles)


@pytest.mark.parametrize("screen", NARROW, ids=lambda screen: screen.name)
def test_nothing_sticks_out(browser: Browser, mails: Mapping[str, Mapping[str, Rendered]], screen: Screen) -> None:
    with opened(browser, screen) as page:
        for locale, by_name in mails.items():
            for name, mail in by_name.items():
                show(page, mail.html, screen)
                assert sticking_out(page) == [], (locale, name)


@pytest.mark.parametrize("width", [375, 600])
def test_nothing_sticks_out_where_text_alone_is_twice_as_large(
    browser: Browser, mails: Mapping[str, Mapping[str, Rendered]], width: int
) -> None:
    screen = Screen("", width)
    with opened(browser, screen) as page:
        for locale, by_name in mails.items():
            for name, mail in by_name.items():
                show(page, mail.html, screen)
                double_text(page)
                assert sticking_out(page) == [], (locale, name)


def test_the_card_is_600_pixels_wide_and_in_the_middle(
    browser: Browser, mails: Mapping[str, Mapping[str, Rendered]]
) -> None:
    screen = Screen("", 1200)
    with opened(browser, screen) as page:
        show(page, mails["en"]["full"].html, screen)
        box = page.locator(".card").bounding_box()
    assert box is not None
    assert (box["x"], box["width"]) == (300, 600)


def test_buttons_are_large_enough_for_a_thumb_on_a_phone_and_for_a_mouse_everywhere(
    browser: Browser, mails: Mapping[str, Mapping[str, Rendered]]
) -> None:
    for screen, least in ((SCREENS[1], LEAST_TARGET_OF_THUMBS), (Screen("", 700, has_styles=False), LEAST_TARGET)):
        with opened(browser, screen) as page:
            show(page, mails["de"]["full"].html, screen)
            assert min(heights(page, "a.action")) >= least


def test_the_preheader_is_not_seen_in_the_mail(browser: Browser, mails: Mapping[str, Mapping[str, Rendered]]) -> None:
    screen = Screen("", 700, has_styles=False)
    with opened(browser, screen) as page:
        show(page, mails["en"]["full"].html, screen)
        assert visible_text(page).startswith("Gleaner\n\n21 follow-ups")
        assert visible_text(page).count("Send Maria the signed contract") == 1


def test_headings_are_in_order_and_every_link_says_to_what(
    browser: Browser, mails: Mapping[str, Mapping[str, Rendered]]
) -> None:
    screen = Screen("", 700)
    with opened(browser, screen) as page:
        show(page, mails["en"]["full"].html, screen)
        levels = page.eval_on_selector_all("h1, h2, h3", "all => all.map(one => Number(one.tagName[1]))")
        names = page.eval_on_selector_all("a", "all => all.map(one => [one.ariaLabel || one.innerText, one.href])")
    assert levels[0] == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    assert all(name.strip() for name, _ in names)
    assert "Done: Send Maria the signed contract" in {name for name, _ in names}


def test_texts_of_mails_load_and_run_nothing(browser: Browser, mails: Mapping[str, Mapping[str, Rendered]]) -> None:
    screen = Screen("", 700)
    asked: list[str] = []
    with opened(browser, screen) as page:
        page.on("request", lambda request: asked.append(request.url))
        page.on("dialog", lambda dialog: asked.append(dialog.message))
        for mail in mails["en"].values():
            show(page, mail.html, screen)
        hosts = page.eval_on_selector_all("a", "all => [...new Set(all.map(one => one.host))]")
    assert asked == []
    assert hosts == ["gleaner.example.net"]
