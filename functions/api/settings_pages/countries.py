"""Countries by their two letters (ISO 3166-1), with the English names that the time zone database has of them."""

from functools import cache
from importlib.resources import files


@cache
def countries() -> tuple[tuple[str, str], ...]:
    """Those that have telephone numbers, by name; scripts say the names in the page's language (`page.js`)."""
    from phonenumbers import SUPPORTED_REGIONS

    table = files("tzdata").joinpath("zoneinfo", "iso3166.tab").read_text(encoding="utf-8")
    rows = [line.split("\t", 1) for line in table.splitlines() if line and not line.startswith("#")]
    names = {code: name.strip() for code, name in rows}
    return tuple(sorted(((code, names.get(code, code)) for code in SUPPORTED_REGIONS), key=lambda one: one[1]))
