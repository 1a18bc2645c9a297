"""HTML bodies as plain text: what a reader sees, line by line, with the places of quotes and signatures."""

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from gleaner.mail.html_containers import Meaning, is_hidden, is_tiny, meaning_of
from gleaner.mail.html_elements import BLOCKS, CELLS, LISTS, PARAGRAPHS, UNSEEN, has_one_line
from gleaner.mail.html_limits import bounded
from gleaner.mail.html_page import Page
from gleaner.mail.lettering import plain, seen
from gleaner.mail.message import Span
from gleaner.patterns import lazily

MAX_STEPS = 500_000
"""Elements entered and left; a mail that people wrote has some hundreds."""

_SPACES = lazily(r"[ \t\r\n\f\v\u0085\u2028\u2029]+")

_TAG = lazily(r"<[^<>]*>")

# A link whose words do not show where it leads. Tracking links are long or carry a query: they would only be noise.
_LONGEST_LINK = 90
_ADVERT = lazily(
    r"https?://(?:[\w-]+\.)*(?:aka\.ms|onelink\.me|proton\.me|protonmail\.com|yahoo\.com/mobile)\b", re.IGNORECASE
)
"""What the names of mail programs below a mail lead to."""

_PROFILE = lazily(r"https?://(?:[\w-]+\.)?(?:linkedin\.com/(?:in|pub)|xing\.com/profile)/[^\s?#]{2,80}", re.IGNORECASE)
"""Where somebody's page is: said also behind a picture alone, as signatures have it."""

_TOLD_LINK = lazily(r"(https?://[^\s?]+|tel:[+\d() .-]{6,30})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class HtmlText:
    """HTML as text with LF line ends, and the spans of it that the client marked as quote and as signature."""

    text: str
    quotes: tuple[Span, ...]
    signatures: tuple[Span, ...]


@dataclass(slots=True)
class _Reader:
    page: Page = field(default_factory=Page)
    quotes: list[Span] = field(default_factory=list)
    signatures: list[Span] = field(default_factory=list)
    rest_at: int | None = None
    intros_at: list[int] = field(default_factory=list)
    lists: list[int | None] = field(default_factory=list)
    preformatted: int = 0
    open_quotes: int = 0
    flat_cells: int = 0
    is_tiny: bool = False

    def read(self, root: LexborNode) -> None:
        """Depth first without recursion: hostile mails nest tables ten thousand deep."""
        entered: list[tuple[LexborNode, Meaning | None, int, bool]] = []
        node: LexborNode | None = root
        for _ in range(MAX_STEPS):
            if node is not None:
                was_tiny = self.is_tiny
                meaning, child = self._enter(node)
                entered.append((node, meaning, self.page.next_offset, was_tiny))
                if child is not None:
                    node = child
                    continue
            if not entered:
                return
            left, meaning, start, self.is_tiny = entered.pop()
            self._leave(left, meaning, start)
            node = left.next if entered else None

    def _enter(self, node: LexborNode) -> tuple[Meaning | None, LexborNode | None]:
        tag = node.tag or ""
        if tag == "-text":
            self._text(node.text_content or "")
            return None, None
        attributes = node.attributes
        if tag in UNSEEN or tag.startswith(("-", "!", "_")) or is_hidden(attributes):
            return None, None
        self.is_tiny = is_tiny(attributes, self.is_tiny)
        meaning = meaning_of(tag, attributes)
        if tag == "table":
            self.page.is_grid = (attributes.get("border") or "0") != "0"
        if tag in CELLS:
            self._open_cell(node)
            self.page.is_grid = self.page.is_grid or tag == "th"
        elif not self.flat_cells or meaning is not None:
            self._layout(tag, attributes, meaning)
        self._mark_start(node, tag, meaning)
        return meaning, node.child

    def _open_cell(self, node: LexborNode) -> None:
        """A cell of one line is set beside its neighbours, whatever blocks are in it; one of several lines stands by itself."""
        if self.flat_cells or has_one_line(node):
            self.flat_cells += 1
            self.page.has_open_cell = True
        else:
            self.page.end_line()

    def _layout(self, tag: str, attributes: dict[str, str | None], meaning: Meaning | None) -> None:
        if tag == "br":
            self.page.break_line()
        elif tag in BLOCKS or meaning is not None:
            self.page.end_line(0 if tag in LISTS and self.lists else _margin(tag, attributes))
        if tag == "li":
            self.page.bullet = self._bullet()
        elif tag in LISTS:
            self.lists.append(None if tag == "ul" else _first_number(attributes) - 1)
        self.preformatted += tag == "pre"

    def _bullet(self) -> str:
        last = self.lists[-1] if self.lists else None
        if last is None:
            return "- "
        self.lists[-1] = last + 1
        return f"{last + 1}. "

    def _mark_start(self, node: LexborNode, tag: str, meaning: Meaning | None) -> None:
        self.open_quotes += meaning is Meaning.QUOTE
        if meaning is Meaning.REST and self.rest_at is None and not self.open_quotes:
            self.rest_at = self.page.next_offset
        elif meaning is Meaning.GMAIL_QUOTE and _has_blockquote(node):
            self.intros_at.append(self.page.next_offset)
        elif tag == "blockquote" and self.intros_at:
            self.quotes.append(Span(self.intros_at.pop(), self.page.next_offset))

    def _leave(self, node: LexborNode, meaning: Meaning | None, start: int) -> None:
        tag = node.tag or ""
        self.preformatted -= tag == "pre" and not self.flat_cells
        self.open_quotes -= meaning is Meaning.QUOTE
        if tag == "a":
            self._link(node, start)
        if meaning is Meaning.QUOTE or (meaning is Meaning.GMAIL_QUOTE and not _has_blockquote(node)):
            self.quotes.append(Span(start, self.page.length))
        elif meaning is Meaning.SIGNATURE:
            self.signatures.append(Span(start, self.page.length))
        if tag in CELLS:
            self._close_cell()
        elif (tag in BLOCKS and not self.flat_cells) or meaning is not None:
            self.page.end_line(0 if len(self.lists) > 1 else _margin(tag, node.attributes if tag in PARAGRAPHS else {}))
        if tag in LISTS and self.lists and not self.flat_cells:
            self.lists.pop()

    def _close_cell(self) -> None:
        if self.flat_cells:
            self.flat_cells -= 1
        else:
            self.page.end_line()

    def _text(self, text: str) -> None:
        if self.is_tiny:
            return
        text = seen(text)
        if self.preformatted:
            for number, line in enumerate(plain(text).split("\n")):
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
        elif "\u00a0" in text and not self.flat_cells:
            self.page.hold_space()

    def _link(self, node: LexborNode, start: int) -> None:
        target = (node.attributes.get("href") or "").strip()
        if self.page.length <= start:
            profile = _PROFILE.match(target)
            if profile is not None and not self.is_tiny:
                self.page.write(f"<{profile[0]}>")
            return
        is_told = 8 < len(target) <= _LONGEST_LINK and _TOLD_LINK.fullmatch(target) and not _ADVERT.match(target)
        if not is_told:
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
    parsable = bounded(html.replace("\0", ""))
    if parsable is None:
        return HtmlText(_unstructured(html), (), ())
    root = LexborHTMLParser(parsable).body
    if root is None:
        return HtmlText("", (), ())
    reader = _Reader()
    reader.read(root)
    text = "".join(reader.page.chunks)
    if reader.rest_at is not None:
        reader.quotes.append(Span(reader.rest_at, len(text)))
    return HtmlText(text, _ordered(reader.quotes), _ordered(reader.signatures))


def _unstructured(html: str) -> str:
    from html import unescape  # its table of entities takes 9 ms to load, and only hostile mails come here

    return plain(unescape(_TAG.sub("\n", html))).strip()


def _ordered(spans: list[Span]) -> tuple[Span, ...]:
    return tuple(sorted((span for span in spans if span.end > span.start), key=lambda span: span.start))


def _first_number(attributes: dict[str, str | None]) -> int:
    start = attributes.get("start") or ""
    return int(start) if start.isdecimal() and len(start) < 6 else 1


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
    return int(tag in PARAGRAPHS and not (attributes.get("class") or "").startswith(("Mso", "x_Mso")))
