"""What HTML's elements do to the text in them."""

from selectolax.lexbor import LexborNode

BLOCKS = frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div", "details", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table",
        "tbody", "tfoot", "thead", "tr", "ul",
    )
)  # fmt: skip
PARAGRAPHS = frozenset(("p", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre"))
CELLS = frozenset(("td", "th"))
LISTS = frozenset(("ul", "ol"))
UNSEEN = frozenset(
    (
        "head", "style", "script", "title", "template", "object", "svg", "img", "audio", "video", "canvas", "select", "textarea",
        "button", "map", "noframes",
    )
)  # fmt: skip

_LOOKED_AT = 80
"""Elements of a cell; what has more is a part of the page's layout, with lines of its own."""


def has_one_line(cell: LexborNode) -> bool:
    """Whether a table cell shows no more than one line: Outlook wraps even a single word into a paragraph."""
    only = cell.child
    if only is None or (only.next is None and only.tag == "-text"):
        return True
    lines, is_broken = 0, True
    for seen, node in enumerate(cell.traverse(include_text=True)):
        tag = node.tag
        if seen > _LOOKED_AT:
            return False
        if tag == "-text":
            is_broken = is_broken or _follows_block(node)
            if (node.text_content or "").strip():
                lines += is_broken
                is_broken = False
                if lines > 1:
                    return False
        elif tag == "br" or (tag in BLOCKS and seen > 0) or _follows_block(node):
            is_broken = True
    return True


def _follows_block(node: LexborNode) -> bool:
    before = node.prev
    return before is not None and before.tag in BLOCKS
