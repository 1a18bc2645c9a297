"""HTML bodies as plain text: what a reader sees, line by line, with the places of quotes and signatures."""

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from gleaner.mail.html_containers import Meaning, is_hidden, meaning_of
from gleaner.mail.message import Span

MAX_STEPS = 500_000
"""Elements entered and left; a mail that people wrote has some hundreds."""

MAX_DEPTH = 3_000
"""Of elements; beyond it a body is read without its structure. Outlook's deepest threads reach some hundreds."""

_MOST_BREAKS = 3

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
_PARAGRAPHS = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre"))
_UNSEEN = frozenset(
    [
        "head",
        "style",
        "script",
        "title",
        "template",
        "object",
        "svg",
        "img",
        "audio",
        "video",
        "canvas",
        "select",
        "textarea",
        "button",
        "map",
        "noframes",
    ]
)
_CELLS = frozenset(("td", "th"))
_SPACES = re.compile(r"[ \t\r\n\f\v\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f]+")

_TAG = re.compile(r"<[^<>]*>")
_NESTING_TAG = re.compile(
    r"<(/)?(?!(?:br|img|hr|meta|input|link|col|area|base|wbr|p|li|t[dhr]|d[dt]|option|tbody)\b)[a-z]", re.IGNORECASE
)

# A link whose words do not show where it leads. Tracking links are long or carry a query: they would only be noise.
_LONGEST_LINK = 90
_TOLD_LINK = re.compile(r"(https?://[^\s?]+|tel:[+\d() .-]{6,30})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class HtmlText:
    """HTML as text with LF line ends, and the spans of it that the client marked as quote and as signature."""

    text: str
    quotes: tuple[Span, ...]
    signatures: tuple[Span, ...]


@dataclass(slots=True)
class _Page:
    """The text while it is being written; line ends wait until there is text to follow them."""

    chunks: list[str] = field(default_factory=list)
    length: int = 0
    line_length: int = 0
    breaks: int = 0
    bullet: str = ""
    is_after_space: bool = True
    has_open_cell: bool = False

    def write(self, text: str) -> None:
        if self.breaks and self.length:
            self._push("\n" * min(self.breaks, _MOST_BREAKS))
        elif self.has_open_cell and self.line_length:
            self._push(" | ")
        self._push(self.bullet + text)
        self.line_length += len(text)
        self.breaks, self.has_open_cell, self.bullet = 0, False, ""
        self.is_after_space = text.endswith(" ")

    def end_line(self, blank_lines: int = 0) -> None:
        """A block begins or ends: what follows is on a new line, after at least so many blank ones."""
        self.breaks = max(self.breaks, 1 + blank_lines)
        self.line_length, self.is_after_space, self.has_open_cell = 0, True, False

    def break_line(self) -> None:
        """A <br> ends the line, or leaves a blank one."""
        self.breaks += 1
        self.line_length, self.is_after_space, self.has_open_cell = 0, True, False

    @property
    def next_offset(self) -> int:
        """Where the next text will begin."""
        return self.length + (min(self.breaks, _MOST_BREAKS) if self.length else 0)

    def _push(self, text: str) -> None:
        self.chunks.append(text)
        self.length += len(text)


@dataclass(slots=True)
class _Reader:
    page: _Page = field(default_factory=_Page)
    quotes: list[Span] = field(default_factory=list)
    signatures: list[Span] = field(default_factory=list)
    rest_at: int | None = None
    intros_at: list[int] = field(default_factory=list)
    preformatted: int = 0

    def read(self, root: LexborNode) -> None:
        """Depth first without recursion: hostile mails nest tables ten thousand deep."""
        entered: list[tuple[LexborNode, Meaning | None, int]] = []
        node: LexborNode | None = root
        for _ in range(MAX_STEPS):
            if node is not None:
                meaning, child = self._enter(node)
                entered.append((node, meaning, self.page.next_offset))
                if child is not None:
                    node = child
                    continue
            if not entered:
                return
            left, meaning, start = entered.pop()
            self._leave(left, meaning, start)
            node = left.next if entered else None

    def _enter(self, node: LexborNode) -> tuple[Meaning | None, LexborNode | None]:
        tag = node.tag or ""
        if tag == "-text":
            self._text(node.text_content or "")
            return None, None
        attributes = node.attributes
        if tag in _UNSEEN or tag.startswith(("-", "!", "_")) or is_hidden(attributes):
            return None, None
        meaning = meaning_of(tag, attributes)
        self._layout(tag, attributes, meaning)
        self._mark_start(node, tag, meaning)
        return meaning, node.child

    def _layout(self, tag: str, attributes: dict[str, str | None], meaning: Meaning | None) -> None:
        if tag == "br":
            self.page.break_line()
        elif tag in _CELLS:
            self.page.has_open_cell = True
        elif tag in _BLOCKS or meaning is not None:
            self.page.end_line(_margin(tag, attributes))
        if tag == "li":
            self.page.bullet = "- "
        self.preformatted += tag == "pre"

    def _mark_start(self, node: LexborNode, tag: str, meaning: Meaning | None) -> None:
        if meaning is Meaning.REST and self.rest_at is None:
            self.rest_at = self.page.next_offset
        elif meaning is Meaning.GMAIL_QUOTE and _has_blockquote(node):
            self.intros_at.append(self.page.next_offset)
        elif tag == "blockquote" and self.intros_at:
            self.quotes.append(Span(self.intros_at.pop(), self.page.next_offset))

    def _leave(self, node: LexborNode, meaning: Meaning | None, start: int) -> None:
        tag = node.tag or ""
        self.preformatted -= tag == "pre"
        if tag == "a":
            self._link(node, start)
        if meaning is Meaning.QUOTE or (meaning is Meaning.GMAIL_QUOTE and not _has_blockquote(node)):
            self.quotes.append(Span(start, self.page.length))
        elif meaning is Meaning.SIGNATURE:
            self.signatures.append(Span(start, self.page.length))
        if tag in _BLOCKS or meaning is not None:
            self.page.end_line(_margin(tag, node.attributes))

    def _text(self, text: str) -> None:
        if self.preformatted:
            for number, line in enumerate(text.replace("\r\n", "\n").split("\n")):
                if number:
                    self.page.break_line()
                if line:
                    self.page.write(line)
            return
        shown = _SPACES.sub(" ", text).replace("\u00a0", " ")
        if self.page.is_after_space:
            shown = shown.lstrip(" ") if shown.strip() else ""
        if shown:
            self.page.write(shown)

    def _link(self, node: LexborNode, start: int) -> None:
        target = (node.attributes.get("href") or "").strip()
        if not 8 < len(target) <= _LONGEST_LINK or not _TOLD_LINK.fullmatch(target) or self.page.length <= start:
            return
        shown = "".join(self.page.chunks[-4:])[-200:]
        address = target.removeprefix("tel:").partition("://")[2].removeprefix("www.").rstrip("/") or target[4:]
        if address.lower() not in shown.lower() and not (target.startswith("tel:") and any(c.isdigit() for c in shown)):
            self.page.write(f" <{target}>")


def html_to_text(html: str) -> HtmlText:
    """What a reader sees of an HTML body.

    Blocks and <br> are lines, cells of a row are set apart by ` | `, hidden text, pictures and pixels vanish; a link
    whose words do not show its address is followed by it in angle brackets.
    """
    if _depth(html) > MAX_DEPTH:
        return HtmlText(_TAG.sub("\n", html).strip(), (), ())
    root = LexborHTMLParser(html.replace("\0", "")).body
    if root is None:
        return HtmlText("", (), ())
    reader = _Reader()
    reader.read(root)
    text = "".join(reader.page.chunks)
    if reader.rest_at is not None:
        reader.quotes.append(Span(reader.rest_at, len(text)))
    return HtmlText(text, _ordered(reader.quotes), _ordered(reader.signatures))


def _depth(html: str) -> int:
    """How deep elements may nest at most; HTML's own parsing rules take time quadratic in it."""
    if html.count("<") - html.count("</") <= MAX_DEPTH:
        return 0
    depth = deepest = 0
    for tag in _NESTING_TAG.finditer(html):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _ordered(spans: list[Span]) -> tuple[Span, ...]:
    return tuple(sorted((span for span in spans if span.end > span.start), key=lambda span: span.start))


def _has_blockquote(node: LexborNode) -> bool:
    """Whether a quotation is a direct child: a Gmail reply has one, a Gmail forward has not."""
    child = node.child
    while child is not None:
        if child.tag == "blockquote":
            return True
        child = child.next
    return False


def _margin(tag: str, attributes: dict[str, str | None]) -> int:
    """Blank lines around a block: a paragraph has one, unless Outlook wrote it (its MsoNormal has no margin)."""
    return int(tag in _PARAGRAPHS and not (attributes.get("class") or "").startswith(("Mso", "x_Mso")))
