"""The signature as a block of cells: rows, columns, and what of it is no contact data at all."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from gleaner.contacts.wording import word_set


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of a signature line that stands for itself: its text, the whole line, its place."""

    text: str
    line: str
    row: int
    column: int


ROW_LIMIT = 30
"""No signature is longer; what is has swallowed somebody's text."""

LINE_LIMIT = 300
"""Characters; a longer line is running text, and no pattern here needs to be tried on it."""

_RULE = re.compile(r"^[\W_]*(?:[=0oO~x\-_*#+.]{5,})?[\W_]*$")
_BORDER = re.compile(r"^[\s|*#>¦‖]+(?=\S)|[\s|*¦‖]+$")
_COLUMNS = re.compile(
    r"\s*[|¦‖•·●▪■◆♦]\s*"  # "Name | Title | Company", Outlook and Gmail templates
    r"|\t+|\s{3,}"  # two columns, Pine and Mutt
    r"|\s+-x-\s+|\s+-{1,2}\s+(?!\d)|\s+[–—]\s+(?!\d)"  # "Name - Title", but not "12 - 14"
    r"|(?<=\D)\s+/{1,2}\s+(?=\D)"  # "Name / Company", but not "089 / 123"
    r"|\)\)\s*\(\("
)
_CLOSING = re.compile(
    r"^(?:(?:with\s+)?(?:best|kind|warm|kindest|warmest|many|sincere)?\s*(?:regards|wishes|greetings)|all the best|best|cheers|"
    r"thanks(?:\s+(?:a lot|again|so much|in advance))?|thank\s+you(?:\s+.{0,20})?|many thanks|sincerely(?:\s+yours)?|"
    r"yours(?:\s+\w+)?|rgds|br|take care|ciao|talk soon|"
    r"met\s+(?:vriendelijke|hartelijke|beste|warme)\s+groet(?:en)?|(?:vriendelijke|hartelijke)\s+groet(?:en|jes)?|"
    r"groet(?:en|jes)?|groeten|mvg|m\.v\.g\.|hartelijk(?:e)?\s+dank|bedankt|hoogachtend|alvast bedankt|"
    r"(?:mit\s+)?(?:freundlichen?|besten?|herzlichen?|lieben?|vielen?|viele|sch[oö]nen?)\s+(?:gr[uü](?:ß|ss)en?|dank)"
    r"(?:\s+(?:aus|nach)\s+\S+)?|"
    r"mfg|lg|vg|bg|gru(?:ß|ss)|hochachtungsvoll|danke|bis bald|"
    r"cordialement|atentamente|saludos|un saludo)\s*[,.!;:)\-]*$",
    re.IGNORECASE,
)
_OTHERS_DATA = re.compile(
    r"\b(?:gesch(?:ä|ae)ftsf(?:ü|ue)hr(?:er|erin|ung|ende[rn]?)\s*:|vorstand\s*:|aufsichtsrat|vorsitzende[rn]?\s*:|prokurist\s*:|"
    r"(?:managing\s+)?directors?\s*:\s*\w+\s\w+|registergericht|amtsgericht|handelsregister|sitz\s+der\s+gesellschaft|sitz\s*:|"
    r"hr\s?b\s*\d|ust\.?-?\s?id|steuer-?nr|steuernummer|bankverbindung|registered\s+(?:in|office|number)|company\s+(?:no|number|reg)|"
    r"kvk|k\.v\.k|btw|vat\b|iban|bic\s*:|swift\s*:|chamber\s+of\s+commerce|rsin|"
    r"(?:assistant|asst|secretary|pa\s+to|assistent(?:in|e)?|sekretari?at|secretaresse|vertretung|on\s+behalf\s+of|i\.\s?a\.)\b.*\d{3})",
    re.IGNORECASE,
)
_DEVICE = re.compile(
    r"^(?:sent|get|verzonden|verstuurd|gesendet|von\s+meine[mr]|diese\s+nachricht|download)\b.{0,20}\b(?:from|via|vanaf|met|von|iphone|ipad|"
    r"outlook|android|samsung|mobiltelefon|handy)\b",
    re.IGNORECASE,
)
_LIST_FOOTER = re.compile(
    r"mailing\s?list|unsubscribe|abmelden|afmelden|uitschrijven|listinfo|yahoo!? groups|do you yahoo|maintainer:",
    re.IGNORECASE,
)
_LEGAL_NOTICE = re.compile(
    r"^(?:disclaimer|confidential|this\s+(?:e-?mail|message|communication)|dit\s+bericht|deze\s+e-?mail|de\s+informatie|"
    r"diese\s+e-?mail|diese\s+nachricht|der\s+inhalt|important\s+notice|privileged|please\s+consider|think\s+before|"
    r"denk\s+aan\s+het\s+milieu|bitte\s+(?:denken|pr(?:ü|ue)fen))",
    re.IGNORECASE,
)
_OPEN_END = re.compile(r"\s(?:&|and|und|en|of|der|des)$")
_OPEN_START = re.compile(r"^(?:in|of|at|for|&|and|und|en|für|voor)\s+[A-Z]")
_QUOTATION = re.compile(r"^[\"“„«‘']\s?\S+\s")
_SMALL_WORDS = word_set(
    "i you we they it he she is are was were be will would can could should have has had do does not don't this that these those if when "
    "your my our their who which what to from please "
    "ik je jij u wij we ze hij zij het is zijn was waren niet deze dit die dat als uw mijn onze wie wat naar "
    "ich du sie wir er es ist sind war waren nicht diese dieser dieses wenn ihre mein unsere wer was"
)


def cells(signature: str) -> tuple[Cell, ...]:
    """The cells of a signature from the top left, without rules, closing words, quotations, notices and others' data.

    A legal notice, a list's footer or running text ends the block: what follows is not the sender's own.
    """
    found: list[Cell] = []
    for row, line in enumerate(signature.split("\n")[: ROW_LIMIT + 10]):
        if len(line) > LINE_LIMIT:
            continue
        bare = _BORDER.sub("", line.replace("\u00a0", " ").replace("\u200b", "")).strip()
        if _ends_block(bare) and found:
            break
        if not bare or _is_noise(bare):
            continue
        found.extend(_cells_of(bare, line.strip(), row))
    return tuple(_joined(cell for cell in found if cell.row - found[0].row <= ROW_LIMIT))


def is_closing(line: str) -> bool:
    """Whether a line is nothing but a closing formula, in English, Dutch or German."""
    return _CLOSING.match(line.strip()) is not None


@lru_cache(maxsize=256)
def is_prose(text: str) -> bool:
    """Whether a piece of text is running text, a slogan or a quotation rather than contact data."""
    words = text.split()
    if _QUOTATION.match(text) and len(words) > 2:
        return True
    small = sum(word.strip(",.;:!?").lower() in _SMALL_WORDS for word in words)
    lower = sum(word[:1].islower() for word in words)
    return (
        (len(words) >= 4 and small >= 2)
        or (len(words) >= 7 and lower * 2 >= len(words))
        or text.rstrip().endswith(("?", "!"))
    )


def _joined(found: Iterable[Cell]) -> Iterator[Cell]:
    """A name that runs over two lines made one: "Preston Gates Ellis &" / "Rouvelas Meeds LLP"."""
    waiting: Cell | None = None
    for cell in found:
        is_next = waiting is not None and cell.row == waiting.row + 1 and cell.column == waiting.column
        if waiting is not None and is_next and (_OPEN_END.search(waiting.text) or _OPEN_START.match(cell.text)):
            waiting = replace(
                waiting, text=f"{waiting.text} {cell.text}", line=f"{waiting.line}\n{cell.line}", row=cell.row
            )
            continue
        if waiting is not None:
            yield waiting
        waiting = cell
    if waiting is not None:
        yield waiting


def _ends_block(line: str) -> bool:
    is_text = len(line.split()) >= 8 and is_prose(line) and len([part for part in _COLUMNS.split(line) if part]) <= 1
    return is_text or bool(_LEGAL_NOTICE.match(line) or _LIST_FOOTER.search(line))


def _is_noise(line: str) -> bool:
    return bool(
        _RULE.match(line)
        or is_closing(line)
        or _OTHERS_DATA.search(line)
        or _DEVICE.match(line)
        or _LEGAL_NOTICE.match(line)
    )


def _cells_of(bare: str, line: str, row: int) -> Iterator[Cell]:
    for column, part in enumerate(_COLUMNS.split(bare)):
        text = part.strip().strip("|*").strip()
        if text and not _RULE.match(text) and not is_closing(text) and not (is_prose(text) and not _has_digits(text)):
            yield Cell(text, line, row, column)


def _has_digits(text: str) -> bool:
    return sum(map(str.isdigit, text)) >= 6
