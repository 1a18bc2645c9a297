"""The lines with which mail clients introduce a quotation: "On Monday … Ann wrote:". One row a form.

Rows come from captured mails of the clients and the string files of Thunderbird. A row's example is its test. Patterns are
matched against whole lines joined by single spaces, so that wrapped introductions are found.
"""

import re
from dataclasses import dataclass

MAX_LINES = 5
"""Gmail wraps an introduction over two lines, over three with a long address; converters from HTML add blank ones."""

MAX_LENGTH = 400
MAX_TRIES = 300
"""Lines of one message that are looked at closely; beyond it only a hostile mail can be."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """One form. A weak one is a sentence people write too: it counts only where a quotation follows directly."""

    language: str
    client: str
    pattern: str
    example: str
    is_weak: bool = False


@dataclass(frozen=True, slots=True)
class FoundIntroduction:
    """Where an introduction begins, and whether only a quotation after it makes it one."""

    start: int
    is_weak: bool


_A = r"<?[^\s<>]+@[^\s<>]+>?"
_DATED = r"(?=.*\d)"

INTRODUCTIONS = (
    Introduction(
        "en",
        "Gmail, Apple",
        rf"On {_DATED}.{{4,250}} wrote ?:",
        "On Tue, 3 Mar 2026 at 10:12, Ann <a@example.com> wrote:",
    ),
    Introduction(
        "en",
        "Eudora",
        rf"At {_DATED}.{{4,200}},? .{{1,100}} wrote:",
        "At 6/16/2026 08:32 PM, you wrote:",
    ),
    Introduction(
        "en",
        "Zoho",
        rf"-{{2,}} ?On {_DATED}.{{4,250}} wrote ?-{{2,}}",
        "---- On Tue, 3 Mar 2026 14:17:36 +0530 Ann wrote ----",
    ),
    Introduction(
        "en",
        "K-9, Yahoo",
        rf".{{0,120}}{_A}(?: \([^()]*\))? (?:wrote|writes|said):",
        "Ann <ann@example.com> wrote:",
    ),
    Introduction(
        "en",
        "Thunderbird",
        rf".{{1,100}} wrote on {_DATED}.{{4,60}}:",
        "Ann Example wrote on 03/03/2026 10:12:",
    ),
    Introduction(
        "en",
        "news readers",
        r"(?:In .{4,150},? )?.{1,100} (?:wrote|writes|said|says):",
        "Ann Example writes:",
        is_weak=True,
    ),
    Introduction(
        "nl",
        "Gmail, Thunderbird",
        rf"Op {_DATED}.{{4,200}} schreef .{{1,200}}:",
        "Op di 3 mrt 2026 om 10:12 schreef Ann <a@example.com>:",
    ),
    Introduction(
        "nl",
        "Apple",
        rf"Op {_DATED}.{{4,100}} heeft .{{1,150}} geschreven:",
        "Op 3 mrt 2026 om 10:12 heeft Ann het volgende geschreven:",
    ),
    Introduction(
        "nl",
        "Thunderbird",
        rf".{{1,100}} schreef op {_DATED}.{{4,60}}:",
        "Ann Example schreef op 3-3-2026 om 10:12:",
    ),
    Introduction(
        "nl",
        "mobile",
        rf".{{0,120}}{_A} schreef:",
        "Ann Example <ann@example.com> schreef:",
    ),
    Introduction(
        "nl",
        "several",
        r".{1,80} schreef:",
        "Ann Example schreef:",
        is_weak=True,
    ),
    Introduction(
        "de",
        "Gmail, Thunderbird",
        rf"Am {_DATED}.{{4,200}} schrieb(?: .{{1,200}})?:",
        "Am Di., 3. März 2026 um 10:12 Uhr schrieb Ann <a@example.com>:",
    ),
    Introduction(
        "de",
        "Gmail",
        rf".{{1,200}} schrieb am {_DATED}.{{4,80}}:",
        "Ann <ann@example.com> schrieb am Di., 3. März 2026 um 10:12 Uhr:",
    ),
    Introduction(
        "de",
        "web.de, mobile",
        rf".{{1,200}} hat (?:am )?{_DATED}.{{4,80}} geschrieben:",
        "Ann hat am 03.03.2026 10:12 CET geschrieben:",
    ),
    Introduction(
        "de",
        "Apple",
        rf"Am {_DATED}.{{4,100}} hat .{{1,150}} geschrieben:",
        "Am 03.03.2026 um 10:12 hat Ann <a@example.com> geschrieben:",
    ),
    Introduction(
        "de",
        "K-9",
        rf".{{0,120}}{_A} schrieb:",
        "Ann Example <ann@example.com> schrieb:",
    ),
    Introduction(
        "de",
        "several",
        r".{1,80} schrieb:",
        "Ann Example schrieb:",
        is_weak=True,
    ),
    Introduction(
        "fr",
        "Gmail, Apple",
        rf"Le {_DATED}.{{4,250}} a écrit ?:",
        "Le mar. 3 mars 2026 à 10:12, Ann <ann@example.com> a écrit :",
    ),
    Introduction(
        "fr",
        "several",
        r".{1,100} a écrit ?:",
        "Ann Example a écrit :",
        is_weak=True,
    ),
    Introduction(
        "es",
        "Gmail",
        rf"El {_DATED}.{{4,250}} escribi[óo] ?:",
        "El mar, 3 mar 2026 a las 10:12, Ann (<ann@example.com>) escribió:",
    ),
    Introduction(
        "it",
        "Gmail, Apple",
        rf"(?:Il|In data) {_DATED}.{{4,250}} ha scritto ?:",
        "Il giorno mar 3 mar 2026 alle ore 10:12 Ann <a@example.com> ha scritto:",
    ),
    Introduction(
        "pt",
        "Gmail",
        rf"(?:Em|No dia|Às) {_DATED}.{{4,250}} escreveu ?:",
        "Em ter., 3 de mar. de 2026 às 10:12, Ann <ann@example.com> escreveu:",
    ),
    Introduction(
        "da, no, sv",
        "Gmail, Apple",
        rf"(?:Den|På|\w{{2,4}}\.?|\d\S*) {_DATED}.{{4,200}} skrev(?: .{{1,200}})?:",
        "Den tir. 3. mar. 2026 kl. 10.12 skrev Ann <ann@example.com>:",
    ),
    Introduction(
        "fi",
        "Gmail, Thunderbird",
        rf"{_DATED}.{{4,200}} kirjoitti(?: .{{1,80}})?:",
        "ti 3. maalisk. 2026 klo 10.12 Ann (ann@example.com) kirjoitti:",
    ),
    Introduction(
        "pl",
        "Gmail, Thunderbird",
        rf"{_DATED}.{{4,250}} (?:napisał(?:a|\(a\))?|pisze) ?:",
        "wt., 3 mar 2026 o 10:12 Ann <ann@example.com> napisał(a):",
    ),
    Introduction(
        "cs",
        "Gmail, Seznam",
        rf"{_DATED}.{{4,250}} (?:napsal(?:a|\(a\))?|píše) ?:",
        "út 3. 3. 2026 v 10:12 odesílatel Ann <ann@example.com> napsal:",
    ),
    Introduction(
        "ru, uk",
        "Gmail, Yandex",
        rf"{_DATED}.{{4,250}} (?:написал(?:а|\(а\))?|написав|пишет|пише)(?: .{{1,100}})? ?:",
        "3 марта 2026 г. 10:12 пользователь Ann <ann@example.com> написал:",
    ),
    Introduction(
        "ru, ja",
        "Gmail",
        rf"{_DATED}[^.!?]{{0,30}}\d{{4}}.{{4,80}}{_A}(?:のメッセージ)?[:：]",
        "2026年3月3日(火) 10:12 Ann <ann@example.com>:",
    ),
    Introduction(
        "zh",
        "Gmail, Apple",
        rf"(?:在 ?)?{_DATED}.{{4,200}}(?:写道|寫道) ?[:：]",
        "在 2026年3月3日，上午10:12，Ann <ann@example.com> 写道：",
    ),
    Introduction(
        "none",
        "Gmail, older",
        rf"\d{{4}}[-/]\d{{1,2}}[-/]\d{{1,2}} .{{0,120}}{_A} ?:?",
        "2026/3/3 Ann Example <ann@example.com>",
    ),
    Introduction(
        "none",
        "Gmail, older",
        r"\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2} (?:GMT|UTC)[+-]\d{1,2}:?\d{2} [^.!?]{1,80}:?",
        "2026-03-03 10:12 GMT+01:00 Ann Example",
    ),
)

_COMPILED = tuple((re.compile(row.pattern, re.IGNORECASE), row) for row in INTRODUCTIONS)
_ENDING = re.compile(r"[:：]\s*\Z|wrote ?-{2,}\s*\Z|\A\s*\d{4}[-/]\d{1,2}[-/]\d{1,2}\s")
_SPOKEN = re.compile(
    r"@|wrote|writes|said|says|schreef|geschreven|schrieb|écrit|escribi|scritto|escreveu|skrev|kirjoitti|napisał|pisze|napsal"
    r"|píše|написа|пише|写道|寫道|GMT|UTC",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[^\d\s.][.!?;]\s*\Z")
_SPACE = re.compile(r"\s+")


def may_end_introduction(line: str) -> bool:
    """A cheap look, before `introduction_ending` tries the table."""
    text = line.strip()
    may_end = text.endswith((":", "：", "-")) or text[:1].isdecimal()
    return may_end and len(line) <= MAX_LENGTH and _ENDING.search(line) is not None


def introduction_ending(lines: list[str], end: int, first: int) -> FoundIntroduction | None:
    """The introduction whose last line is lines[end], not reaching above lines[first].

    A dated form is looked for over more lines even where the last one alone is a form (`<ann@example.com> wrote:`).
    """
    undated: FoundIntroduction | None = None
    text = ""
    for start in range(end, max(first, end - MAX_LINES + 1) - 1, -1):
        line = lines[start].strip()
        if start < end and _SENTENCE_END.search(line):
            break
        text = _SPACE.sub(" ", f"{line} {text}").strip()
        row = _matching(text) if line else None
        if row is not None and _DATED in row.pattern:
            return FoundIntroduction(start, row.is_weak)
        if row is not None and undated is None and (start == end or not row.is_weak):
            undated = FoundIntroduction(start, row.is_weak)
    return undated


def _matching(text: str) -> Introduction | None:
    """The row that the text is; one that begins or ends inside an address is none."""
    if len(text) > MAX_LENGTH or text.count("<") != text.count(">") or not _SPOKEN.search(text):
        return None
    return next((row for pattern, row in _COMPILED if pattern.fullmatch(text)), None)
