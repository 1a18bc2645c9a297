"""A digest as HTML and as text."""

from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from gleaner.digests.composing import Digest
from gleaner.digests.links import Linker
from gleaner.digests.page import lay_out

_ENVIRONMENT = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=select_autoescape(["html"]),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A digest that can be mailed or previewed. `off_url` is the link that turns the digest off."""

    subject: str
    html: str
    text: str
    off_url: str


def render(digest: Digest, linker: Linker) -> Rendered:
    """The digest in its owner's language, its links signed."""
    page = lay_out(digest, linker)
    html = _ENVIRONMENT.get_template("digest.html").render(page=page)
    text = _ENVIRONMENT.get_template("digest.txt").render(page=page)
    return Rendered(page.subject, html, text, page.off_url)
