"""Countries by their two letters (ISO 3166-1), with the English names that the time zone database has of them."""

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markupsafe import Markup

WITHOUT_NUMBERS = frozenset(["AQ", "BV", "GS", "HM", "PN", "TF", "UM"])
"""Where nobody has a telephone number of the country's own."""
BESIDES = {"AC": "Ascension Island", "TA": "Tristan da Cunha", "XK": "Kosovo"}
"""Those that have numbers and no letters in ISO 3166-1."""


@cache
def countries() -> tuple[tuple[str, str], ...]:
    """Those that have telephone numbers, by name; scripts say the names in the page's language (`page.js`).

    They are those of `phonenumbers`, which takes long to import.
    """
    table = files("tzdata").joinpath("zoneinfo", "iso3166.tab").read_text(encoding="utf-8")
    rows = [line.split("\t", 1) for line in table.splitlines() if line and not line.startswith("#")]
    names = {code: name.strip() for code, name in rows if code not in WITHOUT_NUMBERS} | BESIDES
    return tuple(sorted(names.items(), key=lambda one: one[1]))


def country_options(chosen: str) -> "Markup":
    """The options of a list of countries."""
    from markupsafe import Markup

    is_known = chosen in dict(countries())
    options = _options()
    return Markup(options.replace(f"={chosen}>", f"={chosen} selected>", 1) if is_known else options)  # noqa: S704


@cache
def _options() -> str:
    from markupsafe import escape

    return "".join(f"<option value={code}>{escape(name)}" for code, name in countries())
