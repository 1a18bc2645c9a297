"""The lines that announce a forwarded or quoted mail: "Forwarded message", "Original Message". One row a client's words."""

import re
from functools import cache

from gleaner.mail.lettering import unmixed

# Client and language, the words between the dashes.
FORWARD_WORDS = (
    ("Gmail, Thunderbird en", "Forwarded message"),
    ("Proton en", "Forwarded Mail"),
    ("Gmail, Thunderbird nl", "Doorgestuurd bericht"),
    ("Gmail, Thunderbird de", "Weitergeleitete Nachricht"),
    ("Gmail, Thunderbird fr", "Message transféré"),
    ("Yahoo fr", "Mail transféré"),
    ("Gmail es", "Mensaje reenviado"),
    ("Gmail it", "Messaggio inoltrato"),
    ("Gmail pt-BR", "Mensagem encaminhada"),
    ("Thunderbird pt-PT", "Mensagem reencaminhada"),
    ("Gmail sv", "Vidarebefordrat meddelande"),
    ("Gmail da", "Videresendt meddelelse"),
    ("Yahoo da", "Videresendt besked"),
    ("Gmail no", "Videresendt melding"),
    ("Thunderbird fi", "Välitetty viesti"),
    ("Gmail fi", "Edelleenlähetetty viesti"),
    ("Gmail pl", "Wiadomość przekazana dalej"),
    ("Thunderbird pl", "Przekazana wiadomość"),
    ("Onet pl", "Treść przekazanej wiadomości"),
    ("Gmail cs", "Přeposlaná zpráva"),
    ("Seznam cs", "Přeposlaný e-mail"),
    ("mail.ru, Gmail ru", "Пересылаемое сообщение"),
    ("Yandex ru", "Пересланное сообщение"),
    ("Gmail zh-CN", "转发的邮件"),
    ("NetEase zh-CN", "转发邮件信息"),
    ("NetEase zh-CN, mobile", "转发的原邮件"),
    ("Gmail zh-TW", "轉寄的郵件"),
    ("Yahoo zh-TW", "轉寄郵件"),
    ("Gmail ja", "転送メッセージ"),
    ("Thunderbird ja", "転送されたメッセージ"),
)
NOTES_FORWARDS = (
    ("en", "Forwarded by"),
    ("de", "Weitergeleitet von"),
    ("nl", "Doorgestuurd door"),
    ("fr", "Transféré par"),
    ("fr", "Réexpédié par"),
    ("es", "Reenviado por"),
    ("it", "Inoltrato da"),
    ("pt", "Encaminhado por"),
    ("da", "Videresendt af"),
    ("sv", "Vidarebefordrat av"),
)
"""HCL Notes names who forwards, with a date."""

APPLE_FORWARDS = (
    ("en", "Begin forwarded message:"),
    ("nl", "Begin doorgestuurd bericht:"),
    ("de", "Anfang der weitergeleiteten Nachricht:"),
    ("de", "Anfang der weitergeleiteten E-Mail:"),
    ("fr", "Début du message réexpédié :"),
    ("fr", "Début du message transféré :"),
    ("es", "Inicio del mensaje reenviado:"),
    ("it", "Inizio messaggio inoltrato:"),
    ("pt", "Início da mensagem reencaminhada:"),
    ("pt", "Início da mensagem encaminhada:"),
    ("da", "Start på videresendt besked:"),
    ("sv", "Vidarebefordrat brev:"),
    ("no", "Videresendt melding:"),
    ("no", "Start på videresendt melding:"),
    ("fi", "Välitetty viesti alkaa:"),
    ("pl", "Początek przekazanej wiadomości:"),
    ("pl", "Początek wiadomości przekazanej dalej:"),
    ("cs", "Začátek přeposílané zprávy:"),
    ("cs", "Začátek přeposlané zprávy:"),
    ("ru", "Начало переадресованного сообщения:"),
    ("ru", "Начало пересылаемого сообщения:"),
    ("ja", "転送されたメッセージ："),
    ("ja", "以下は転送されたメッセージです："),
    ("zh", "下面是被转发的邮件："),
    ("zh", "开始转发的邮件："),
    ("zh", "以下是轉寄的郵件："),
    ("zh", "開始轉寄郵件："),
)
ORIGINAL_WORDS = (
    ("en", "Original Message"),
    ("en Lotus", "Original Mail"),
    ("en Outlook", "Original Appointment"),
    ("en NetEase", "Replied Message"),
    ("nl", "Oorspronkelijk bericht"),
    ("nl Outlook", "Origineel bericht"),
    ("de", "Original-Nachricht"),
    ("de Outlook", "Ursprüngliche Nachricht"),
    ("de", "Originalnachricht"),
    ("de Outlook", "Ursprünglicher Termin"),
    ("fr", "Message original"),
    ("fr Outlook", "Message d'origine"),
    ("fr Samsung", "Message d’origine"),
    ("fr Orange", "Message initial"),
    ("fr SFR", "Mail original"),
    ("en Horde", "Message from"),
    ("de Horde", "Nachricht von"),
    ("es", "Mensaje original"),
    ("it", "Messaggio originale"),
    ("pt", "Mensagem original"),
    ("da", "Oprindelig meddelelse"),
    ("da", "Oprindelig besked"),
    ("da Samsung", "Original besked"),
    ("sv", "Ursprungligt meddelande"),
    ("sv Samsung", "Originalmeddelande"),
    ("no", "Opprinnelig melding"),
    ("no Samsung", "Original melding"),
    ("fi", "Alkuperäinen viesti"),
    ("pl", "Treść oryginalnej wiadomości"),
    ("pl Outlook", "Wiadomość oryginalna"),
    ("pl Samsung", "Oryginalna wiadomość"),
    ("cs", "Původní zpráva"),
    ("cs Seznam", "Původní e-mail"),
    ("ru", "Исходное сообщение"),
    ("ru Samsung", "Исходное письмо"),
    ("ru", "Оригинальное сообщение"),
    ("ja", "元のメッセージ"),
    ("ja", "オリジナルメッセージ"),
    ("zh", "原始消息"),
    ("zh", "原始邮件"),
    ("zh", "原始郵件"),
    ("zh Outlook", "原始訊息"),
    ("zh NetEase", "回复的原邮件"),
)

OPEN_FORWARDS = (
    ("Eudora for Mac", "begin forwarded text"),
    ("Eudora for Mac", "begin forwarded message"),
)
"""Dashes stand only before these words."""

FORWARD_ENDS = (
    ("Eudora for Mac", "end forwarded text"),
    ("mutt", "End forwarded message"),
    ("Eudora", "End of forwarded message"),
    ("Yandex, mail.ru", "Конец пересылаемого сообщения"),
    ("KMail de", "Ende der weitergeleiteten Nachricht"),
)
"""After these lines the forwarding person writes again."""

_DASH = "[-_=‐‑–—]"
_HYPHENS = str.maketrans("‐‑", "--")
_LONGEST = 160


def announces(line: str) -> bool:
    """Whether a line announces a mail of either kind."""
    return _may_announce(line) and (is_forward_line(line) or is_original_line(line))


def is_forward_line(line: str) -> bool:
    """Gmail's, Thunderbird's, Notes's or Apple's announcement of a forwarded mail."""
    if not _may_announce(line):
        return False
    legible = _legible(line)
    if legible.strip("*")[:1] in _DASHES:
        return _forward().fullmatch(legible) is not None
    return legible.strip("*").casefold() in _apple()


def is_original_line(line: str) -> bool:
    """Outlook's, Thunderbird's, Samsung's or Proton's "-----Original Message-----"."""
    return (
        line.strip(" 	*")[:1] in _DASHES
        and _may_announce(line)
        and _original().fullmatch(_legible(line)) is not None
    )


def ends_forward(line: str) -> bool:
    """Whether a forwarded mail ends here, as mutt and Yandex say."""
    return _may_announce(line) and _end().fullmatch(_legible(line)) is not None


def _may_announce(line: str) -> bool:
    """A cheap look: a colon at the end, or dashes in front and words behind them."""
    if len(line) > _LONGEST:
        return False
    text = line.strip(" \t*")
    return text[-1:] in (":", "：") or (text[:2] in _STARTS and _SAYS.search(text) is not None)


_DASHES = frozenset("-_=‐‑–—")
_SAYS = re.compile(r"[^\W\d_]{2}|\w{4}")
_STARTS = frozenset(first + second for first in "-_=‐‑–—" for second in "-_=‐‑–— ")


def _legible(line: str) -> str:
    return " ".join(unmixed(line).split()).translate(_HYPHENS)


def _announcing(words: tuple[tuple[str, str], ...], tail: str) -> str:
    forms = "|".join(re.escape(word) for _, word in words)
    return rf"\*{{0,3}}{_DASH}(?: ?{_DASH}){{1,40}} ?(?:{forms}){tail} ?{_DASH}(?: ?{_DASH}){{1,40}}\*{{0,3}}"


def _opening(words: tuple[tuple[str, str], ...]) -> str:
    forms = "|".join(re.escape(word) for _, word in words)
    return rf"{_DASH}(?: ?{_DASH}){{1,40}} ?(?:{forms})(?: ?{_DASH}){{0,40}}"


@cache
def _apple() -> frozenset[str]:
    return frozenset(_legible(line).casefold() for _, line in APPLE_FORWARDS)


@cache
def _forward() -> re.Pattern[str]:
    forms = (
        _announcing(FORWARD_WORDS, "[^-]{0,80}"),
        _announcing(NOTES_FORWARDS, ".{1,90} "),
        _opening(OPEN_FORWARDS),
    )
    return re.compile("|".join(forms), re.IGNORECASE)


@cache
def _original() -> re.Pattern[str]:
    return re.compile(_announcing(ORIGINAL_WORDS, "[^-]{0,80}"), re.IGNORECASE)


@cache
def _end() -> re.Pattern[str]:
    return re.compile(_opening(FORWARD_ENDS), re.IGNORECASE)
