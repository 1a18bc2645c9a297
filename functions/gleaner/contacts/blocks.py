"""The signature as a block of cells: rows, columns, and what of it is no contact data at all."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from gleaner.contacts.domains import folded
from gleaner.contacts.names.given_names import GIVEN
from gleaner.contacts.names.person_names import parse_name
from gleaner.contacts.places.streets import is_street
from gleaner.contacts.work.legal_forms import has_legal_form
from gleaner.contacts.work.titles import is_department, is_title
from gleaner.contacts.work.wording import word_set
from gleaner.mail.closings import after_closing
from gleaner.mail.devices import is_device_line
from gleaner.mail.own_name import without_kisses
from gleaner.patterns import lazily


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

_RULE = lazily(r"^[\W_]*(?:[=0oO~x\-_*#+.]{5,})?[\W_]*$")
_BORDER = lazily(r"^[\s|*#>¦‖]+(?=\S)|[\s|*¦‖]+$")
_COLUMNS = lazily(
    r"\s*[|¦‖•·●▪■◆♦]\s*"  # "Name | Title | Company", Outlook and Gmail templates
    r"|\t+|\s{3,}"  # two columns, Pine and Mutt
    r"|\s+-x-\s+|\s+-{1,2}\s+(?!\d)|\s+[–—]\s+(?!\d)"  # "Name - Title", but not "12 - 14"
    r"|(?<=[^\W\d_])\s+-{1,2}\s+(?=\+?[\d(][\d\s().\-]{7})"  # "Company - 020 123 4567"
    r"|(?<=\D)\s+/{1,2}\s+(?=\D)"  # "Name / Company", but not "089 / 123"
    r"|\)\)\s*\(\("
)
_SLASHES = lazily(
    r"(?<![(\s]\d)(?<![(\s]\d{2})(?<![(\s]\d{3})(?<![(\s]\d{4})(?<![(\s]\d{5})(?<!\))\s+/\s+(?=\S)|\s+/\s+(?=[^\W\d_]|\d[\w\-]*\s+[A-Z])"
)
"""A line of three and more parts: "Firm / Street 1 / 1234 AB Town", but not "Tel. 089 / 123 / 45"."""
_MARKS = lazily(
    r"^[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\u200d\s]+(?=[^\W\d_])|[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\u200d\s]+$"
)
_PERSONNEL = lazily(
    r"\b(?:gesch(?:ä|ae)ftsf(?:ü|ue)hr(?:er|erin|ung|ende[rn]?)\s*:|gesch(?:ä|ae)ftsleitung\s*:|vorstand\s*:|aufsichtsrat|vorsitzende[rn]?\s*:|prokurist\s*:|inhaber(?:in)?\s*:|"
    r"(?:managing\s+)?directors?\s*:\s*\w+\s\w+|registergericht|amtsgericht|firmenbuch|handelsregister|sitz\s+der\s+gesellschaft|sitz\s*:|rechtsform\s*:|"
    r"hr\s?b\s*\d|registered\s+(?:in|office|number|address|as)|company\s+(?:no|number|reg)|bankverbindung|"
    r"au\s+capital\s+(?:social\s+)?de|registro\s+mercantil|capitale\s+sociale|cap\.\s?soc|capital\s+social|administrateur\s+d[ée]l[ée]gu[ée]\s*:|"
    r"(?:assistant|asst|secretary|pa\s+to|assistent(?:in|e)?|sekret[aä]ri?at|secretaresse|secr[ée]tariat|secretar[ií]a|segreteria|secretaria|vertretung|on\s+behalf\s+of|i\.\s?a\.)\b.*\d{3})",
    re.IGNORECASE,
)
"""Lines of a firm's managers, register and seat, and an assistant's number: nothing on them is the sender's."""
_REGISTERED = lazily(
    r"\b(?:kvk|k\.v\.k|btw|rsin|vat\b|iban\b|bic\b|swift\b|ust\.?-?\s?id|uid\b|steuer-?nr|steuernummer|atu\d|fn\s\d{5}|dvr\b|rpr\b|rpm\b|kbo\b|bce\b|tva\b|siren\b|siret\b|rcs\b|ape\b|naf\b|"
    r"cif\b|nif\b|nipc\b|cuit\b|iibb\b|rut\b|rfc\b|cnpj\b|cpf\b|p\.?\s?iva|partita\s+iva|c\.?\s?f\.\s?\d|cod\.?\s+fisc|codice\s+fiscale|rea\b|sdi\b|cvr\b|org\.?\s?-?nr|y-tunnus|nip\b|"
    r"regon|krs\b|i[čc]o?\b\s*:?\s*\d|di[čc]\b|инн\b|огрн|кпп\b|abn\b|acn\b|gstin\b|cin\b|chamber\s+of\s+commerce|crea\b|oab\b|ami\s+\d|che-\d)",
    re.IGNORECASE,
)
"""Numbers of registers, tax offices and banks."""
_PHONE_LABEL = lazily(r"(?:^|[\s|,;])(?:t|m|f|tel|mob|gsm|phone|fax|tfno|tlf|t[ée]l)[.:]?\s*\+?[\d(]", re.IGNORECASE)
_LIST_FOOTER = lazily(
    r"mailing\s?list|unsubscribe|abmelden|afmelden|uitschrijven|listinfo|yahoo!? groups|do you yahoo|maintainer:",
    re.IGNORECASE,
)
_LEGAL_NOTICE = lazily(
    r"^(?:disclaimer|confidential|this\s+(?:e-?mail|message|communication)|dit\s+bericht|deze\s+e-?mail|de\s+informatie|"
    r"diese\s+e-?mail|diese\s+nachricht|der\s+inhalt|important\s+notice|privileged|please\s+consider|think\s+before|"
    r"denk\s+aan\s+het\s+milieu|bitte\s+(?:denken|pr(?:ü|ue)fen))",
    re.IGNORECASE,
)
_HOUSE = lazily(r"^(?:signed\s+)?for\s+and\s+on\s+behalf\s+of\s*:?\s+(?=\S)", re.IGNORECASE)
"""How partners sign for their own firm."""
_OPEN_END = lazily(
    r"\s(?:&|\+|and|und|en|et|y|e|og|och|i|of|for|voor|für|der|des|de|del|du|della|di|da|do|dos|av|af|for|the|van|von)$"
)
_OPEN_START = lazily(r"^(?:in|of|at|for|&|and|und|en|für|voor)\s+[A-Z]|^(?:&|et|and|und|en|y|e|og|och)\s+\S")
_FIELD = lazily(r"^(?:de|del|de\s+la|di|della|do|da|du|des|für|of|for|voor)\s+\S", re.IGNORECASE)
_PICTURE = lazily(
    r"\[\s*(?:image|imagen|imagem|immagine|afbeelding|bild|inline image|cid)\s*:?\s*(?P<says>[^\]]{0,80})\]",
    re.IGNORECASE,
)
_ALT_ALONE = lazily(r"^\s*\[(?P<says>[^\[\]<>@]{2,80})\]\s*$")
_LOGO = lazily(
    r"\b(?:company\s+)?(?:logo(?:tipo|type|typ)?|banner|signature|handtekening|von|van|of|de|di)\b|\.(?:png|jpe?g|gif|svg)\b|@[\w.]+",
    re.IGNORECASE,
)
_COPYRIGHT = lazily(
    r"(?:©|\(c\)|copyright)\s*(?:(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?)?\s*,?\s*(?P<says>[^|.·]{2,60})",
    re.IGNORECASE,
)
_WORKING_TIME = lazily(
    r"\b(?:working\s+(?:days|hours|pattern)|(?:office|opening)\s+hours|i\s+work\b|part[-\s]time|werkdagen|werkzaam|aanwezig\s+op|ik\s+werk|"
    r"arbeitszeiten|arbeitstage|b(?:ü|ue)rozeiten|(?:ö|oe)ffnungszeiten|sprechzeiten|erreichbar|jours?\s+de\s+pr[ée]sence|jours\s+travaill[ée]s|"
    r"horaires?|ouvert|horario|abierto|orari[o]?|aperto|giorni\s+lavorativi|hor[áa]rio|aberto|arbetstid|arbejdsdage|arbeidsdager|godziny)\b",
    re.IGNORECASE,
)
"""Lines about working days and hours; they may stand in the middle of a signature."""
_QUOTATION = lazily(r"^[\"“„«‘']\s?\S+\s")
_SMALL_WORDS = word_set(
    "i you we they it he she is are was were be will would can could should have has had do does not don't this that these those if when "
    "your my our their who which what to from please "
    "je tu il elle nous vous ils ne pas est sont votre notre mes ce cette ces que qui si mais "
    "yo no es son su sus usted nuestro nuestra este esta estos que si pero lo "
    "io non è sono suo vostro nostro questo questa che se ma "
    "eu não é são seu sua vosso nosso este esta que se mas "
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
        bare = _ALT_ALONE.sub(" ", bare)
        bare = _HOUSE.sub("", bare) if has_legal_form(bare) else bare
        bare = _signed(without_kisses(_PICTURE.sub(" ", bare).strip()))
        if _ends_block(bare) and found:
            break
        if not bare or _is_noise(bare):
            continue
        found.extend(_cells_of(bare, line.strip(), row))
    return tuple(_joined(cell for cell in found if cell.row - found[0].row <= ROW_LIMIT))


def organisations_shown(signature: str) -> tuple[str, ...]:
    """What the texts of logos and the copyright lines of a signature call the organisation."""
    shown: list[str] = []
    for line in signature.split("\n")[: ROW_LIMIT + 30]:
        if len(line) > LINE_LIMIT:
            continue
        shown.extend(_LOGO.sub(" ", match["says"]).strip(" -_:") for match in _PICTURE.finditer(line))
        shown.extend(_LOGO.sub(" ", match["says"]).strip(" -_:") for match in _ALT_ALONE.finditer(line))
        shown.extend(match["says"].strip() for match in _COPYRIGHT.finditer(line))
    return tuple(dict.fromkeys(text for text in shown if sum(map(str.isalpha, text)) > 2))


def is_closing(line: str) -> bool:
    """Whether a line is nothing but a closing formula."""
    return after_closing(line.strip()) == ""


@lru_cache(maxsize=256)
def is_prose(text: str) -> bool:
    """Whether a piece of text is running text, a slogan or a quotation rather than contact data."""
    words = text.split()
    lower = sum(word[:1].islower() for word in words)
    return is_sentence(text) or (len(words) >= 7 and lower * 2 >= len(words))


def is_sentence(text: str) -> bool:
    """Whether a piece of text speaks: it is quoted, asks or exclaims, or has the small words of sentences."""
    words = text.split()
    if _QUOTATION.match(text) and len(words) > 2:
        return True
    small = sum(word.strip(",.;:!?").lower() in _SMALL_WORDS for word in words)
    return (len(words) >= 4 and small >= 2) or text.rstrip().endswith(("?", "!"))


def _signed(line: str) -> str:
    """The name on a line that closes and signs at once: "LG Lena", "Best, John Smith"."""
    rest = after_closing(line) if len(line) < 60 else None
    name = parse_name(rest) if rest else None
    if rest is None or name is None or not rest[0].isupper():
        return line
    is_apart = line[: len(line) - len(rest)].rstrip().endswith((",", "!", ".", ":"))
    return rest if is_apart or folded((name.first or "").split()[0] if name.first else "") in GIVEN else line


def _joined(found: Iterable[Cell]) -> Iterator[Cell]:
    """A name that runs over two lines made one: "Preston Gates Ellis &" / "Rouvelas Meeds LLP"."""
    waiting: Cell | None = None
    for cell in found:
        is_next = waiting is not None and cell.row == waiting.row + 1 and cell.column == waiting.column
        if waiting is not None and is_next and _goes_on(waiting.text, cell.text):
            waiting = replace(
                waiting, text=f"{waiting.text} {cell.text}", line=f"{waiting.line}\n{cell.line}", row=cell.row
            )
            continue
        if waiting is not None:
            yield waiting
        waiting = cell
    if waiting is not None:
        yield waiting


def _goes_on(text: str, below: str) -> bool:
    """Whether a line is the second half of a name or a title above it."""
    if _OPEN_END.search(text) or _OPEN_START.match(below):
        return not any(character.isdigit() for character in text[-4:] + below)
    if (
        _FIELD.match(below)
        and is_title(text)
        and not any(map(str.isdigit, below))
        and is_department(text.rpartition(" ")[2])
    ):
        return True  # "Jefe del Servicio" / "de Urbanismo"
    is_open = text.endswith(",") and is_title(text) and len(text.split()) <= 6
    return is_open and len(below.split()) <= 5 and not any(map(str.isdigit, below)) and not has_legal_form(below)


def _ends_block(line: str) -> bool:
    is_text = (
        len(line.split()) >= 8
        and is_prose(line)
        and not _is_long_title(line)
        and not is_street(line)
        and not _is_remark(line)
        and len([part for part in _COLUMNS.split(line) if part]) <= 1
    )
    return is_text or bool(_LEGAL_NOTICE.match(line) or _LIST_FOOTER.search(line))


def _is_remark(line: str) -> bool:
    """Whether a long line only says when somebody works, or remarks on its number: "My working days are …", "0… (…)"."""
    is_number = _has_digits(line) and line.lstrip("+( ")[:1].isdigit()
    return _WORKING_TIME.search(line) is not None or (is_number and not is_sentence(line))


def _is_long_title(line: str) -> bool:
    return is_title(line) and not is_sentence(line)


def _is_noise(line: str) -> bool:
    return bool(
        _RULE.match(line)
        or is_closing(line)
        or _PERSONNEL.search(line)
        or is_device_line(line)
        or _COPYRIGHT.match(line)
        or _LEGAL_NOTICE.match(line)
    )


def _cells_of(bare: str, line: str, row: int) -> Iterator[Cell]:
    for column, part in enumerate(_COLUMNS.split(_SLASHES.sub(" | ", bare) if bare.count(" / ") > 1 else bare)):
        text = _MARKS.sub("", part.strip().strip("|*~=_").strip())
        if text and not _is_no_cell(text):
            yield Cell(text, line, row, column)


def _is_no_cell(text: str) -> bool:
    is_slogan = (
        is_prose(text) and not _has_digits(text) and (is_sentence(text) or not is_title(text)) and not is_street(text)
    )
    is_registered = _REGISTERED.search(text) is not None and not _PHONE_LABEL.search(text)
    return bool(_RULE.match(text)) or is_closing(text) or is_slogan or is_registered


def _has_digits(text: str) -> bool:
    return sum(map(str.isdigit, text)) >= 6
