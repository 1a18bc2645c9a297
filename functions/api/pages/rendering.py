"""Templates become pages."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from fastapi.responses import HTMLResponse

if TYPE_CHECKING:
    from jinja2 import Environment

HERE = Path(__file__).parent


def page(template: str, *, status: int = 200, **values: object) -> HTMLResponse:
    """A template of `templates/` with its values, every one of them escaped."""
    return HTMLResponse(_environment().get_template(template).render(values), status)


@cache
def _environment() -> "Environment":
    import jinja2

    loader = jinja2.FileSystemLoader(HERE / "templates")
    return jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True)
