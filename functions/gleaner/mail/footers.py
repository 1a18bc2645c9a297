"""What list servers, mail providers and virus scanners add below a mail: not the sender's words, and not their details."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from gleaner.mail.devices import is_device_line
from gleaner.patterns import lazily


@dataclass(frozen=True, slots=True)
class FooterWords:
    """Words that only footers say: the pattern, who writes them, an example."""

    pattern: str
    client: str
    example: str


FOOTER_WORDS = (
    FooterWords(r"mailing[- ]?list\b|mailinglijst|mailingliste|liste de diffusion|lista de (?:correo|distribuci|discuss)", "list servers", "Widgets mailing list"),
    FooterWords(r"listinfo|listserv|majordomo|mailman|sympa\b|list maintainer", "list servers", "https://lists.example.org/mailman/listinfo/widgets"),
    FooterWords(r"unsubscri|to subscribe|subscribed to|(?:remove|take) (?:yourself|me) from|to be removed|(?:manage|change) (?:your )?(?:subscription|preferences)", "en", "To unsubscribe, send a mail to widgets-leave@example.org"),
    FooterWords(r"uitschrijven|afmelden voor|u ontvangt (?:dit bericht|deze e-?mail)", "nl", "U ontvangt deze e-mail omdat u lid bent."),
    FooterWords(r"abmelden|abbestellen|austragen|sie (?:erhalten|bekommen) diese (?:e-?mail|nachricht)", "de", "Sie erhalten diese E-Mail, weil Sie Mitglied sind."),
    FooterWords(r"se désinscrire|désabonner|vous recevez ce (?:message|courriel|mail)", "fr", "Pour vous désabonner, cliquez ici"),
    FooterWords(r"darse de baja|cancelar (?:la |tu |su )?suscripción|(?:ha )?recib\w+ este (?:mensaje|correo) porque", "es", "Para darse de baja, pulse aquí"),
    FooterWords(r"annulla(?:re)? l'iscrizione|disiscri|hai ricevuto questo messaggio|ricevi questa", "it", "Per annullare l'iscrizione scrivi a lista@example.org"),
    FooterWords(r"cancelar (?:a )?(?:inscrição|subscrição)|recebeu esta mensagem|anular a subscrição", "pt", "Você recebeu esta mensagem porque está inscrito no grupo."),
    FooterWords(r"framelding|afmeld dig|avregistrera|avsluta prenumeration|meld deg av|peruuta tilaus", "da, sv, no, fi", "Avsluta prenumeration här"),
    FooterWords(r"wypisać się|zrezygnować z subskrypcji|odhlásit (?:se )?(?:z|odběr)|отписаться|отказаться от рассылки|退订|退訂|配信停止|購読解除", "pl, cs, ru, zh, ja", "Чтобы отписаться, пройдите по ссылке"),
    FooterWords(r"you (?:have )?received this (?:message|e-?mail) because|you are (?:subscribed|receiving this)|google groups|yahoo! groups|groups\.io", "Google Groups, Yahoo", "You received this message because you are subscribed to the Google Groups"),
    FooterWords(r"do you yahoo|get your free|free e-?mail|sponsor(?:ed|s)? (?:by|message)?|powered by outblaze|join the world|send and receive|sign up for your own", "free mail", "Get your free e-mail at www.example.com"),
    FooterWords(r"virus-free|virenfrei|virusvrij|sans virus|libre de virus|privo di virus|avg\.|avast|(?:checked|scanned|scansionat\w+|geprüft|gecontroleerd|analys\w+|analizado).{0,40}(?:avg|avast|virus|eset|norton)", "virus scanners", "Virus-free. www.avast.com"),
)  # fmt: skip

_MAX_FOOTERS = 6
_LONGEST_FOOTER = 9
_LONGEST_LINE = 400
_OPENING = 4
"""Lines within which a footer says that it is one; further down it may be quoted in a letter below a rule."""

_RULE = lazily(r"\s*(?:-{2,}\s?|_{5,}|={5,}|\*{5,}|~{5,}|#{5,}|\+{5,}|-{5,} ?[\w!. ]{3,40} ?-{5,}[-~>]*)\s*")
_SHORTEST_LONG_RULE = 20
_LEAVING = lazily(r"subscri|remove|opt[- ]?out|abmeld|afmeld|uitschrijv|désinscri|désabonn|baja|iscrizione|inscrição")
_SITE = lazily(r"https?://|\bwww\.", re.IGNORECASE)
_REACHES = lazily(r"\d[\d ().-]{6,}\d|[^\s@]+@[^\s@]+")
_LONE_LINK = lazily(r"\s*<?https?://\S*(?:listinfo|mailman|unsubscribe)\S*\s*", re.IGNORECASE)


def footer_start(lines: Sequence[str], is_own: Callable[[str], bool], host: str = "") -> int:
    """The first line of the footers at the end of these lines, len(lines) where there are none; several may be stacked.

    `is_own` tells a line that names the sender: a block with one is a signature, and so is one with a site at their `host`.
    """
    end = trimmed_end(lines, len(lines))
    found: int | None = None
    for _ in range(_MAX_FOOTERS):
        start = _last_footer(lines, end, is_own, host)
        if start is None:
            break
        found = start
        end = trimmed_end(lines, start)
    return len(lines) if found is None else found


def trimmed_end(lines: Sequence[str], end: int) -> int:
    """`end` without the blank lines above it."""
    while end > 0 and not lines[end - 1].strip():
        end -= 1
    return end


def _last_footer(lines: Sequence[str], end: int, is_own: Callable[[str], bool], host: str) -> int | None:
    if end and _LONE_LINK.fullmatch(lines[end - 1][:_LONGEST_LINE]):
        above = trimmed_end(lines, end - 1)
        return above - 1 if above and _RULE.fullmatch(lines[above - 1][:_LONGEST_LINE]) else end - 1
    rule = _last_rule(lines, end)
    if (
        rule is not None
        and _is_footer(lines[rule], lines[rule + 1 : end], host)
        and not any(map(is_own, lines[rule + 1 : end]))
    ):
        return rule
    return _list_paragraph(lines, end)


def _list_paragraph(lines: Sequence[str], end: int) -> int | None:
    """A last paragraph, without a rule above it, that begins as Groups, Yahoo and scanners begin theirs."""
    start = end
    while start > 0 and lines[start - 1].strip() and end - start <= _LONGEST_FOOTER:
        start -= 1
    is_one = 0 < start < end and _list_opening().match(lines[start][:_LONGEST_LINE]) is not None
    return (
        start
        if is_one and _words().search("\n".join(line[:_LONGEST_LINE] for line in lines[start:end]).lower())
        else None
    )


def _last_rule(lines: Sequence[str], end: int) -> int | None:
    """The lowest rule with something below it, no more than a footer has lines."""
    filled = 0
    for index in range(end - 1, -1, -1):
        if not lines[index].strip():
            continue
        if filled and len(lines[index]) <= _LONGEST_LINE and _RULE.fullmatch(lines[index]):
            return index
        filled += 1
        if filled > _LONGEST_FOOTER:
            return None
    return None


def _is_footer(rule: str, below: Sequence[str], host: str) -> bool:
    """It speaks of lists or providers, or, below a long rule, it shows a site and nobody's number or address."""
    text = "\n".join(line[:_LONGEST_LINE] for line in below).lower()
    if any(is_device_line(line) for line in below):
        return False
    filled = [line for line in below if line.strip()]
    is_drawn = len(rule.strip()) <= 2 or len(rule.strip()) >= _SHORTEST_LONG_RULE
    if _words().search(text):
        words = _words() if is_drawn else _LEAVING
        return words.search("\n".join(filled[:_OPENING]).lower()) is not None
    is_theirs = not host or host not in text
    return (
        is_theirs
        and len(rule.strip()) >= _SHORTEST_LONG_RULE
        and _SITE.search(text) is not None
        and _REACHES.search(text) is None
    )


@cache
def _words() -> re.Pattern[str]:
    """Compiled when first needed; of lower case, because a set of first letters is quicker."""
    return re.compile("|".join(row.pattern for row in FOOTER_WORDS))  # of lower case: a set of first letters is quicker


@cache
def _list_opening() -> re.Pattern[str]:
    """Compiled when first needed."""
    return re.compile(
        r"\s*(?:to (?:un)?subscribe\b|to (?:post|send) (?:a message )?to this|you received this message because|you are receiving this"
        r"|your use of yahoo! groups|visit .{0,40} on the web|view this (?:message|discussion) (?:on|at)|virus-free\b|virenfrei\b"
        r"|dit bericht is gecontroleerd|diese e-?mail wurde von .{0,30}(?:avast|avg|eset|norton)|cet e-?mail a été vérifié|l'absence de virus"
        r"|este (?:correo|mensaje).{0,40}(?:avast|avg)|questa e-?mail è stata controllata|this e-?mail has been (?:checked|scanned)"
        r"|.{1,60} mailing list\s*$|.{1,60}-?(?:un)?subscribe@)",
        re.IGNORECASE,
    )
