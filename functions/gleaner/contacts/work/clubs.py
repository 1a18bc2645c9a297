"""What clubs and societies are called: the letters before their names, and "Friends of …"."""

import re
from dataclasses import dataclass

from gleaner.patterns import lazily


@dataclass(frozen=True, slots=True)
class ClubWording:
    """How clubs of a language open their names, with a name that shows it."""

    language: str
    pattern: str
    example: str


CLUBS = (
    ClubWording(
        "nl",
        r"(?:v\.v\.|vv|s\.v\.|r\.k\.s\.v\.|rksv|t\.v\.|h\.c\.|k\.v\.|c\.v\.|a\.v\.|z\.v\.|ijsclub)",
        "v.v. De Molen",
    ),
    ClubWording("de", r"(?:TSV|TuS|SV|FSV|VfL|VfB|VfR|SpVgg|DJK|MTV|ASV|ESV|Förderkreis|Freundeskreis)", "TuS Linden"),
    ClubWording("fr", r"(?:A\.S\.|R\.C\.|C\.A\.|A\.S\.C\.|F\.C\.)", "A.S. Valmont"),
    ClubWording("es", r"(?:C\.D\.|C\.F\.|U\.D\.|AMPA|A\.M\.P\.A\.)", "C.D. Robledo"),
    ClubWording("it", r"(?:ASD|A\.S\.D\.|SSD|S\.S\.D\.|Pro\s+Loco|ProLoco)", "ASD Montalto"),
    ClubWording("pt", r"(?:G\.D\.|Filarmónica)", "G.D. Pinhal"),
    ClubWording("da sv no fi", r"(?:IFK|BK|IK)", "IK Furan"),
    ClubWording("pl cs", r"(?:MKS|LKS|UKS|TJ|OSP)", "UKS Jodła"),
    ClubWording(
        "all",
        r"(?:(?:les|los|gli|os|the|de|die)\s+)?(?:amis|vrienden|freunde|friends|amici|amigos|venner|vänner|vännerna|przyjaciele|přátelé|ystävät)\s+(?:of|du|de|des|d['’]|van|der|di|del|della|do|da|av|af)",
        "Les Amis du Moulin",
    ),
)
"""How clubs open their names; a capital letter follows."""

_CLUB = lazily(rf"^(?:{'|'.join(row.pattern for row in CLUBS[:-1])})\s+(?=(?:\w{{1,3}}\s+)?[A-ZÀ-Þ])")
_FRIENDS = lazily(rf"^{CLUBS[-1].pattern}\s+\S", re.IGNORECASE)
_BEFORE_CLUB = lazily(rf"\s+(?={_CLUB.pattern[1:]})")


def is_club(text: str) -> bool:
    """Whether a piece of text opens as clubs' names do."""
    return _CLUB.match(text) is not None or _FRIENDS.match(text) is not None


def club_at(text: str) -> int | None:
    """Where a club's name begins behind other words: "voorzitter v.v. De Molen"."""
    match = _BEFORE_CLUB.search(text)
    return match.end() if match is not None else None
