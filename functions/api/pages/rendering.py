"""Templates become pages."""

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from fastapi.responses import HTMLResponse

from gleaner.wording import DEFAULT_LOCALE, catalogue

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

HERE = Path(__file__).parent
STATIC = HERE / "static"


def page(template: str, *, status: int = 200, language: str = DEFAULT_LOCALE, **values: object) -> HTMLResponse:
    """A template of `templates/` with its values, every one of them escaped.

    `language` is the page's, English where it is not given; `visit` puts the page into the frame of who is signed in.
    """
    return HTMLResponse(_environment(language).get_template(template).render(values), status)


@cache
def static_url(name: str) -> str:
    """Where a static file is; the address changes with its content, so that browsers may keep it."""
    digest = hashlib.sha256((STATIC / name).read_bytes()).hexdigest()
    return f"/static/{name}?v={digest[:12]}"


def _filled(text: str, **values: object) -> "Markup":
    """A translated text with values in its places; values that are markup stay markup, all else is escaped."""
    from markupsafe import escape

    return escape(text).format(**values)


@cache
def _environment(locale: str) -> "Environment":
    import jinja2

    loader = jinja2.FileSystemLoader(HERE / "templates")
    environment = jinja2.Environment(
        loader=loader, autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.globals |= {"_": catalogue(locale).gettext, "locale": locale, "static_url": static_url, "visit": None}
    environment.filters["filled"] = _filled
    return environment
