"""What calendars and meeting programs write under a mail: links, meeting ids, numbers to dial in."""

import re
from collections.abc import Callable, Sequence

from gleaner.mail.line_shapes import is_rule

MEETING_WORDS = (
    (r"microsoft teams[- ](?:meeting|vergadering|besprechung|réunion|reunión|riunione|reunião|møde|möte|møte|kokous)", "Microsoft Teams meeting"),
    (r"(?:besprechung|vergadering|réunion|reunión|riunione|reunião) (?:in |op |sur |de |su |no )?microsoft teams", "Réunion Microsoft Teams"),
    (r"(?:join|neem deel|nehmen sie|treten sie|rejoind|participer|unirse|únase|partecipa|participar|ingressar|deltag|delta i|liity|dołącz|připoj|присоедин)\w*.{0,30}(?:meeting|vergadering|besprechung|réunion|reunión|riunione|reunião|møde|mötet|møtet|kokous|spotkani|schůz|конференц|zoom|teams|webex)", "Click here to join the meeting"),
    (r"(?:meeting|webinar|vergadering|besprechungs|conference|konferenz|réunion|reunión|riunione|reunião)[- ]?(?:\w+ )?id\b", "Meeting ID: 291 447 083 552"),
    (r"(?:pass ?code|meeting password|kenncode|wachtwoordcode|code secret|código de acceso|codice di accesso|código de acesso)\s*:", "Passcode: x9QpZt"),
    (r"(?:or )?(?:call|dial)[- ]in\b.{0,40}(?:audio|location|number|phone)|find (?:a|your) local number|reset (?:dial-in )?pin", "Or call in (audio only)"),
    (r"one tap mobile|dial by your location|einwahl nach|inbellen|schnelleinwahl", "Dial by your location"),
    (r"zoom\.us/j/|teams\.microsoft\.com/l/meetup|meet\.google\.com/|\.webex\.com/", "https://zoom.us/j/123456"),
)  # fmt: skip
"""Pattern and example of what such a block says."""

_MEETING = re.compile("|".join(pattern for pattern, _ in MEETING_WORDS), re.IGNORECASE)
_HINTS = ("teams", "zoom", "webex", "meet.google", "meeting id", "conference id")
_MOST_LINES = 30
_FEWEST_SIGNS = 2
_LONGEST_LINE = 300


def meeting_start(lines: Sequence[str], end: int, is_own: Callable[[str], bool]) -> int | None:
    """The first line of the meeting's details above `end`, with the rule over them; None if the sender signs below them."""
    start = max(0, end - _MOST_LINES)
    text = "\n".join(line[:_LONGEST_LINE] for line in lines[start:end]).lower()
    if not any(hint in text for hint in _HINTS):
        return None
    signs = [at for at in range(start, end) if _MEETING.search(lines[at][:_LONGEST_LINE])]
    if len(signs) < _FEWEST_SIGNS or any(map(is_own, lines[signs[0] : end])):
        return None
    first = signs[0]
    above = first - 1
    while above > 0 and not lines[above].strip():
        above -= 1
    return above if above >= 0 and is_rule(lines[above]) else first
