"""Warnings that mail servers write above a mail from outside: no words of the sender, and no request of theirs.

"Do not click links" would otherwise be a follow-up in every mail that an organisation receives.
"""

import re
from dataclasses import dataclass

_LOOKED_AT = 12
"""Banners stand first; a line this far down is the sender's own."""

_LONGEST = 5


@dataclass(frozen=True, slots=True)
class Banner:
    """One form: `pattern` is matched at the start of a paragraph, `example` is such a paragraph."""

    language: str
    pattern: str
    example: str


BANNERS = (
    Banner(
        "en",
        r"(?:caution|warning|attention|notice|important|external|note)\b.{0,40}?[:!\]-].{0,80}?(?:external (?:e-?mail|sender|source|message)|outside (?:of )?(?:the|your|our) \w+|originat|unknown sender)",
        "CAUTION: This email originated from outside of the organization. Do not click links or open attachments.",
    ),
    Banner(
        "en",
        r"this (?:e-?mail|message) (?:was sent|originated|came|is|originates) from (?:outside|an external|someone outside|a sender outside)",
        "This message originated from outside your organization.",
    ),
    Banner("en", r"\[?external(?: e-?mail| sender| message)?\]?[\s:!.]*$", "[EXTERNAL]"),
    Banner("en", r"(?:some people who received this message|you) don['’]t often get e-?mail from", "You don't often get email from ann@example.com. Learn why this is important"),
    Banner(
        "nl",
        r"(?:let op|waarschuwing|pas op|opgelet)\b.{0,20}?[:!].{0,80}?(?:externe (?:e-?mail|afzender|bron|mail)|buiten (?:de|onze|uw|jouw|je) |onbekende afzender)",
        "LET OP: Deze e-mail komt van buiten de organisatie. Klik niet op links.",
    ),
    Banner("nl", r"(?:dit bericht|deze e-?mail|deze mail) (?:is|komt|werd).{0,40}(?:van buiten|externe afzender|extern)", "Deze e-mail is afkomstig van een externe afzender."),
    Banner("nl", r"(?:sommige personen die dit bericht hebben ontvangen|u|je) (?:krijgen|krijgt|ontvangt|ontvangen) niet vaak e-?mail", "U ontvangt niet vaak e-mail van ann@example.com."),
    Banner(
        "de",
        r"(?:achtung|vorsicht|warnung|hinweis)\b.{0,20}?[:!].{0,80}?(?:externe[rnms]? (?:absender|e-?mail|quelle|nachricht)|au(?:ß|ss)erhalb (?:der|unserer|ihrer|des) |unbekannte[rn]? absender)",
        "ACHTUNG: Diese E-Mail kommt von außerhalb der Organisation.",
    ),
    Banner("de", r"(?:diese (?:e-?mail|nachricht)) (?:kommt|stammt|wurde).{0,40}(?:extern|außerhalb|ausserhalb)", "Diese Nachricht stammt von einem externen Absender."),
    Banner("de", r"(?:einige personen, die diese nachricht erhalten haben|sie) erhalten (?:nicht|selten) (?:oft|häufig)?.{0,10}e-?mail", "Sie erhalten nicht oft E-Mails von ann@example.com."),
)  # fmt: skip

_BANNER = re.compile(r"[\s*_|=-]*(?:" + "|".join(f"(?:{row.pattern})" for row in BANNERS) + ")", re.IGNORECASE)


def banner_lines(lines: list[str]) -> range:
    """The lines of a banner above the text, up to the blank line or rule after it; empty where there is none."""
    start = next((at for at in range(min(len(lines), _LOOKED_AT)) if lines[at].strip(" \t-_=*|")), len(lines))
    end = start
    while end < len(lines) and end - start < _LONGEST and lines[end].strip(" \t-_=*|"):
        end += 1
    paragraph = " ".join(line.strip() for line in lines[start:end])[:600]
    is_whole = end == len(lines) or not lines[end].strip(" \t-_=*|")
    return range(start, end) if is_whole and _BANNER.match(paragraph) else range(0)
