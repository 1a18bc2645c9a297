"""A digest as HTML and as text."""

from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from gleaner.digests.composing import Digest
from gleaner.digests.links import Linker
from gleaner.digests.page import lay_out

LINE_WIDTH = 72
"""RFC 3676 section 4.2 wants at most 78; 72 leaves room for the marks of a reply."""

_PADDING = "\u034f\u200c\u00a0" * 70
"""What a list of mails shows behind the preheader: nothing visible, instead of the digest's first lines (Gmail, Outlook)."""


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
    html = _ENVIRONMENT.get_template("digest.html").render(page=page, padding=_PADDING)
    text = _ENVIRONMENT.get_template("digest.txt").render(page=page)
    return Rendered(page.subject, html, text, page.off.url)


def _folded(text: str, first: str = "", other: str | None = None) -> str:
    """The text in lines, the first and all others behind their own marks."""
    return "\n".join(
        wrap(
            text,
            LINE_WIDTH,
            initial_indent=first,
            subsequent_indent=first if other is None else other,
            break_on_hyphens=False,
        )
    )


_ENVIRONMENT = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=select_autoescape(["html"]),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_ENVIRONMENT.filters["folded"] = _folded
