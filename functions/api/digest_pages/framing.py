"""A digest's HTML as it can stand in a frame of our pages, whose policy allows no style attribute."""

import base64
import hashlib
import html
import re
from dataclasses import dataclass

_COMMENT = re.compile("<!--.*?-->", re.DOTALL)
"""What only Outlook reads."""
_STYLES = re.compile("<style>(.*?)</style>\n?", re.DOTALL)
_TAG = re.compile(r"<[a-z][a-z0-9]* [^<>]*>")
"""The digest's template escapes `<` and `>` in every attribute, and `"` too."""
_STYLE = re.compile(r' style="([^"]*)"')
_CLASS = re.compile(r' class="([^"]*)"')
_LINKS_LEAVE_THE_FRAME = '<base target="_top">'


@dataclass(frozen=True, slots=True)
class Framed:
    """A document without style attributes; `style_source` is what allows its one style element in a Content-Security-Policy."""

    html: str
    style_source: str


def framed(mail: str) -> Framed:
    """The mail with each style attribute as a class, which looks the same.

    The template's own rules stand before: they are all `!important`, as they have to be against attributes.
    """
    plain = _COMMENT.sub("", mail)
    rules = "".join(_STYLES.findall(plain))
    names: dict[str, str] = {}
    body = _TAG.sub(lambda tag: _classed(tag[0], names), _STYLES.sub("", plain))
    rules += "".join(f".{name} {{ {html.unescape(style)} }}\n" for style, name in names.items())
    source = base64.b64encode(hashlib.sha256(rules.encode()).digest()).decode()
    head = f"{_LINKS_LEAVE_THE_FRAME}\n<style>{rules}</style>\n</head>"
    return Framed(body.replace("</head>", head, 1), f"'sha256-{source}'")


def _classed(tag: str, names: dict[str, str]) -> str:
    """A tag with a class for its style; equal styles share one."""
    style = _STYLE.search(tag)
    if style is None:
        return tag
    name = names.setdefault(style[1], f"s{len(names)}")
    rest = tag.replace(style[0], "", 1)
    known = _CLASS.search(rest)
    if known is None:
        return f'{rest[:-1]} class="{name}">'
    return rest.replace(known[0], f' class="{known[1]} {name}"', 1)
