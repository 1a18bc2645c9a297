"""How mail programs show a digest: the widths, the zoom, the dark, and what some of them take away."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from local.errors import LocalCloudError

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

#: What Gmail takes away in some accounts: the style block, and what would tell it that we know about dark screens.
_STYLE = re.compile(r'<style>.*?</style>|<meta name="(?:supported-)?color-schemes?"[^>]*>', re.DOTALL)
#: Gmail on phones and Outlook each have their own arithmetic; this is what it comes to.
_INVERSION = "html { background: #ffffff; filter: invert(1) hue-rotate(180deg); }"
_HEIGHT = 900
#: Chromium without a graphics card and with much else to do now and then answers "Unable to capture screenshot".
_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Screen:
    """One way of looking: `width` in CSS pixels before the zoom.

    `has_styles`: the program keeps the style block; `is_inverted`: it makes pages dark by turning their colours round.
    """

    name: str
    width: int
    zoom: int = 1
    is_dark: bool = False
    has_styles: bool = True
    is_inverted: bool = False


SCREENS = (
    Screen("desktop", 700),
    Screen("phone", 375),
    Screen("dark", 700, is_dark=True),
    Screen("phone-dark", 375, is_dark=True),
    Screen("zoom", 700, zoom=2),
    Screen("no-styles", 700, has_styles=False),
    Screen("no-styles-phone", 375, has_styles=False),
    Screen("inverted", 700, has_styles=False, is_inverted=True),
)


class PictureError(LocalCloudError):
    """The browser would not make a picture."""


@contextmanager
def opened(browser: "Browser", screen: Screen) -> Iterator["Page"]:
    """An empty page on that screen. Zooming in makes as much fewer pixels of a page fit as each of them is larger."""
    context = browser.new_context(
        viewport={"width": screen.width // screen.zoom, "height": _HEIGHT // screen.zoom},
        device_scale_factor=screen.zoom,
        color_scheme="dark" if screen.is_dark else "light",
        offline=True,
    )
    try:
        yield context.new_page()
    finally:
        context.close()


def show(page: "Page", html: str, screen: Screen) -> None:
    """Put a mail on the page, less what the screen's program takes away."""
    page.set_content(html if screen.has_styles else _STYLE.sub("", html))
    if screen.is_inverted:
        page.add_style_tag(content=_INVERSION)


def photograph(browser: "Browser", html: str, screen: Screen, picture: Path) -> None:
    """Write all of a mail as PNG, as that screen shows it; raises `PictureError`."""
    from playwright.sync_api import Error

    failure: Error | None = None
    for _ in range(_ATTEMPTS):
        with opened(browser, screen) as page:
            show(page, html, screen)
            try:
                page.screenshot(path=picture, full_page=True)
            except Error as error:
                failure = error
            else:
                return
    raise PictureError(f"Chromium could not make {picture.name}. Try again; it said: {failure}")
