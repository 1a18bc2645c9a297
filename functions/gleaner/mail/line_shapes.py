"""The shapes of single lines: contact details, names, rules, register entries, remarks."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from gleaner.patterns import lazily

LONGEST_LINE = 90
_LONGEST_ROW = 320
"""Characters of a whole signature written on one line, or of a register entry."""

_LABELS = (
    "tel", "tél", "telephone", "téléphone", "phone", "ph", "fax", "telefax", "mob", "mobile", "mobiel", "mobil", "mobiltelefon",
    "telefon", "telefoon", "telefono", "teléfono", "telefone", "tlf", "tlfn", "tfn", "tfno", "tlm", "telemóvel", "puh", "puhelin",
    "matkapuhelin", "gsm", "kom", "komórka", "cell", "cellulare", "cel", "celular", "móvil", "portable", "handy", "natel", "direct",
    "durchwahl", "zentrale", "doorkiesnummer", "office", "switchboard", "standard", "centralino", "pager", "e-?mail", "mail", "e-?post",
    "skype", "whatsapp", "wechat", "signal", "web", "website", "internet", "linkedin", "xing", "тел", "телефон", "моб", "факс", "эл.? ?почта",
)  # fmt: skip
_NUMBER = lazily(r"\d[\d ().\-/\u00a0\u2009\u202f–]{7,40}\d\b")
_ADDRESSED = lazily(r"[^\s@]+@[^\s@]+\.\w{2,}")
_DATE = lazily(
    r"(?<!\d[-./])\b(?:\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})|\d{4}[-./]\d{1,2}[-./]\d{1,2})\b(?![-./]\d)(?: \d{1,2}[.:]\d\d)?"
    r"|\b(?:19|20)\d\d ?[-–]{1,2} ?(?:19|20)\d\d\b"
)
_IN_NUMBERS = lazily(rf"{_DATE.pattern}|https?://\S+")
_NAME = lazily(r"\s*(?:[^\W\d_a-zà-þ][\w.'’-]*,?\s+){1,3}[^\W\d_a-zà-þ][\w.'’-]*,?\s*")
_SEPARATORS = lazily(r"[|·•/:;,*]|\s{2,}|\t|\s[-–]\s")
_BARS = lazily(r"\s[|·•●▪■◆‖¦]\s|\t")
_DIGITS = lazily(r"[+(]*\d[\d ().\-/]*")
_PICTURE = lazily(
    r"[<\[(]?(?:cid:|image|photo|logo|icon|picture|bild|foto)\b[^\n]{0,120}|\[[^\[\]]{1,80}\]", re.IGNORECASE
)
_FULL_STOP = lazily(r"(?:[^\W\d_]{2,}|\s[^\W\d_])[.!][ )*_\"'”]*\Z|[!][ )]*\Z")
_SENTENCE_END = lazily(r"[.?!:;,…]\W*\Z")
_RULE = lazily(r"\s*(?:[-_=~*#+.─━═＿－＝＊〜☆★◇◆■□●○・]\s?){2,}\s*|ᐧ\s*")
_LONG_RULE = lazily(
    r"\s*(?:_{5,}|-{5,}|={5,}|\*{5,}|~{5,}|#{5,}|[-+*=~_]{5,}|[─━═＿－＝＊〜☆★◇◆■□●○・]{4,}|(?:=[0o]){5,}=?)\s*"
)
_PERSONS = lazily(
    r"\b(?:i|i'm|i'll|i've|you|you're|let me|ik|je|jij|jou|jouw|ich|mir|mich|dir|dich|ihnen|j'ai|(?<!rendez-)vous|votre|usted|ustedes|lei|voi|você|vocês"
    r"|jeg|deg|dig|jag|minä|sinä|proszę|prosím|я|вы|вас|вам|мне)\b",
    re.IGNORECASE,
)  # none that is an article or a preposition elsewhere, as German "du" and Spanish "le" are in French
_QUOTATION = lazily(
    r"\W{0,3}[\"“„«»‘‚].{8,}|[^\"“”„«»]{10,}[\"”“»]\W{0,3}(?:[-–—].{2,60})?|\s*[-–—]{1,2}\s?[^\W\d_a-z][\w .,'’-]{2,60}"
)
_CJK = lazily(r"[぀-ヿ一-鿿]")
_CJK_SENTENCE = lazily(r"[。？！?!]\s*\Z|(?:です|ます|ください|ました|ません|でしょう|吗|呢|吧|了)[。！？]?\s*\Z")
_CJK_OFFICE = lazily(
    r"\s*[぀-ヿ一-鿿]{1,12}(?:部|科|課|课|室|組|组|处|處|局|係|公司|会社|中心|事務所|事务所)[ \u3000][ \u3000]?[぀-ヿ一-鿿]{1,3}[ \u3000]?[぀-ヿ一-鿿]{1,3}\s*"
)
_BRACKETED = lazily(r"\([^()]{1,60}\)")
_ABBREVIATED = lazily(
    r"(?:\b(?:kld|st|tv|th|sal|mf|stuen|dcha|izda|izq|der|esc|pta|pl|bj|ent|blg|bldg|fl|rd|ave|blvd|apt|ste|bus|bte|int|str|inc|ltd|co|corp|llc|e\.?v"
    r"|s\.?a|s\.?l|s\.?r\.?l|b\.?v|n\.?v|z\s?o\.?o|a\.?s|s\.?p\.?a|lda|ltda|tlf|dr|ing|dipl|afd|abt|avd|dept|dpto|pow|hab)\.)\W*\Z",
    re.IGNORECASE,
)
_EIGHT = lazily(
    r"\b(?:tel[a-zé]{0,6}|tlf|mob[a-z]{0,4}|direkte?|phone|cel[a-z]{0,5}|[tmd])\b[.: ]{0,3}\d\d(?: ?\d\d){3}\b",
    re.IGNORECASE,
)
"""Danish and Norwegian numbers have eight digits, as dates and order numbers have: a label tells."""

_DASHED = lazily(r"\s[–—-]\s")
_HEADING = lazily(r"\s*[-=*_~–—#]{2,}\s?[^\W_](?:[^-=*_~–—#\n]|-(?=\w)){1,60}\s?[-=*_~–—#]{2,}\s*")
_LONGEST_CJK = 46
_REMEMBERED = 512
"""Lines whose shape is kept: every rule looks at the same last lines of a mail."""

_SENTENCE = 6
"""Words from which on a line with a number in it may be a sentence."""


@lru_cache(_REMEMBERED)
def is_contact_line(line: str) -> bool:
    """Whether a line holds a number, an address or a site, or begins with the label of one."""
    low = line[: _LONGEST_ROW + 1].lower()  # patterns that know case only once search twice as fast
    if len(line) > _LONGEST_ROW or _contact().search(low) is None:
        return False
    return _contact().search(_DATE.sub(" ", low)) is not None


def reaches(line: str) -> bool:
    """Whether a line holds a whole phone number or e-mail address."""
    if len(line) > _LONGEST_ROW:
        return False
    if "@" in line and _ADDRESSED.search(line) is not None:
        return True
    if _NUMBER.search(line) is not None and _NUMBER.search(_IN_NUMBERS.sub(" ", line)) is not None:
        return True
    return _EIGHT.search(line) is not None


def has_address(lines: Sequence[str]) -> bool:
    """Whether one of these lines holds an e-mail address."""
    return any("@" in line and _ADDRESSED.search(line[:_LONGEST_ROW]) is not None for line in lines)


def is_name_shaped(line: str) -> bool:
    """Two to four capitalised words: a name, or a firm's."""
    return len(line) <= LONGEST_LINE and _NAME.fullmatch(line) is not None


def is_office_and_name(line: str) -> bool:
    """An office and a name in Japanese or Chinese ("営業部 山田太郎"), as people sign who write for it."""
    return len(line) <= _LONGEST_CJK and _CJK_OFFICE.fullmatch(line) is not None


def is_rule(line: str) -> bool:
    """A line of dashes, stars and the like."""
    return len(line) <= 2 * LONGEST_LINE and _RULE.fullmatch(line) is not None


def is_long_rule(line: str) -> bool:
    """A rule of at least five marks, which people draw above and below their details."""
    return len(line) <= 2 * LONGEST_LINE and _LONG_RULE.fullmatch(line) is not None


def is_heading(line: str) -> bool:
    """Words between dashes or stars, which part a letter into sections."""
    return len(line) <= LONGEST_LINE and _HEADING.fullmatch(line) is not None


def is_register_line(line: str) -> bool:
    """What the law wants of a firm's letters: register, managing directors, tax numbers."""
    return len(line) <= _LONGEST_ROW and _register().search(line.lower()) is not None


@lru_cache(_REMEMBERED)
def is_quotation(line: str) -> bool:
    """A sentence in quotation marks, or the dash and name of whom it is by."""
    return len(line) <= _LONGEST_ROW and _QUOTATION.fullmatch(line) is not None


@lru_cache(_REMEMBERED)
def is_remark(line: str) -> bool:
    """A short sentence said to somebody ("See you on Monday!"), as people add it below their name."""
    text = line.strip()
    if _CJK.search(text):
        return _CJK_SENTENCE.search(text) is not None
    words = _DIGITS.sub("0", text[:_LONGEST_ROW]).split()
    if len(words) < 2 or is_quotation(line) or is_register_line(line):
        return False
    small = sum(word[:1].islower() for word in words[1:])
    is_said = _PERSONS.search(text) is not None and 2 * small >= len(words) - 1
    if is_contact_line(line):
        return len(words) >= _SENTENCE and is_said
    if text.endswith("?"):
        return True
    if _is_address(text) and not text.endswith("!"):
        return False
    return len(words) >= 3 and (
        is_said
        or (2 * small >= len(words) - 1 and _FULL_STOP.search(text) is not None and not _ABBREVIATED.search(text))
    )


@lru_cache(_REMEMBERED)
def is_signature_like(line: str) -> bool:
    """Short and no sentence: the shape of names, titles, companies, streets and numbers; drawings, too."""
    text = line.strip()
    if len(text) > _LONGEST_ROW or not any(map(str.isalnum, text)):
        return len(text) <= _LONGEST_ROW
    if _CJK.search(text):
        return len(text) <= _LONGEST_CJK and _CJK_SENTENCE.search(text) is None
    words = len(_DIGITS.sub("0", _BRACKETED.sub("", text)).split())
    if is_register_line(text) or _PICTURE.fullmatch(text) or (_is_address(text) and words <= 16):
        return True
    if is_contact_line(text):
        is_row = len(_SEPARATORS.findall(text)) >= 2 or reaches(text)
        bars = max(len(_BARS.findall(text)), len(_DASHED.findall(text)))
        return words < 8 or (words <= 20 and is_row) or (words <= 45 and bars >= 3)
    if len(text) > LONGEST_LINE or words > 10:
        return len(_BARS.findall(text)) >= 2 and words <= 30
    small = sum(word[:1].islower() for word in text.split())
    return words <= 3 or 2 * small < words or (words <= 9 and not _SENTENCE_END.search(text))


def _is_address(text: str) -> bool:
    """Streets, floors and towns on one line: commas and numbers, and no word said to anybody."""
    return text.count(",") >= 2 and any(map(str.isdigit, text)) and _PERSONS.search(text) is None


@cache
def _contact() -> re.Pattern[str]:
    """Compiled when first needed, as the other long ones."""
    return re.compile(
        r"(?:\+|\b)\(?\d[\d ().\-/\u00a0\u2009\u202f–]{5,}\d\b|\bx-?\s?\d{3,6}\b|[^\s@]+@[^\s@]+\.\w{2,}|https?://|\bwww\."
        r"|\b(?:" + "|".join(_LABELS) + r")\b\.?\s?(?:\([^()]{1,20}\))?\s*(?:[:.|]|[+(-]?\d)"
        r"|^\W{0,3}[tmfewpdhkvc]\s*[:.|]\s*\S|(?:電話|携帯|手机|手機|电话|电邮|邮箱|传真|傳真|ファックス|メール)\s?[:：]?",
    )


@cache
def _register() -> re.Pattern[str]:
    """Compiled when first needed."""
    return re.compile(
        r"\b(?:handelsregister|amtsgericht|registergericht|hr\s?[ab]\s?\d|ust\.?-?\s?id|steuer-?n|geschäftsführe|aufsichtsrat|vorstand\b|sitz der"
        r"|firmenbuch|kvk|k\.v\.k|btw\b|iban\b|bic\b|siret|siren\b|rcs\b|sas au capital|capital (?:social|de)\b|p\.?\s?iva|partita iva|codice fiscale"
        r"|rea\b|reg\. ?imp|c\.?i\.?f\.?\s?:|n\.?i\.?f\.?\s?:|inscrita en|registro mercantil|nipc|cnpj|contribuinte|cvr|org\.? ?\.?nr|y-tunnus"
        r"|krs|nip\b|regon|kapitał zakładowy|ičo?\b|dič\b|ico:|инн\b|огрн|company (?:no|number|reg)|registered (?:in|office|number)|vat\b|abn\b|acn\b)",
    )
