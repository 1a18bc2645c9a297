"""What clubs and societies are called: the letters before their names, and "Friends of …"."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClubWording:
    """How clubs of a language open their names, with a name that shows it."""

    language: str
    pattern: str
    example: str


CLUBS = (
    ClubWording(
        "nl",
        r"(?:v\.v\.|vv|s\.v\.|sv|r\.k\.s\.v\.|rksv|t\.v\.|tv|h\.c\.|k\.v\.|c\.v\.|a\.v\.|z\.v\.|ijsclub|volleybalvereniging)",
        "v.v. De Molen",
    ),
    ClubWording(
        "de",
        r"(?:TSV|TuS|TV|SV|FSV|VfL|VfB|VfR|SpVgg|SG|FC|FV|DJK|MTV|ASV|ESV|TC|RV|Förderkreis|Freundeskreis)",
        "TuS Linden",
    ),
    ClubWording("fr", r"(?:A\.?S\.|U\.?S\.|AS|US|ES|RC|FC|AC|SC|C\.?A\.)", "AS Valmont"),
    ClubWording(
        "es", r"(?:C\.?\s?D\.|C\.?\s?F\.|U\.?\s?D\.|CD|CF|UD|AD|CB|A\.?\s?V\.|AMPA|AFA|A\.?M\.?P\.?A\.?)", "CD Robledo"
    ),
    ClubWording(
        "it",
        r"(?:A\.?S\.?D\.?|S\.?S\.?D\.?|U\.?S\.?D?\.?|A\.?C\.|G\.?S\.|Pro\s+Loco|ProLoco|C\.?R\.?A\.?L\.?)",
        "ASD Montalto",
    ),
    ClubWording("pt", r"(?:G\.?D\.|S\.?C\.|C\.?F\.|GD|SC|G\.?R\.?|Rancho|Filarmónica)", "GD Pinhal"),
    ClubWording("da sv no fi", r"(?:IF|IK|BK|IFK|IL|FK|HK|SK|SF|HF|VPK)", "IK Furan"),
    ClubWording("pl cs", r"(?:KS|MKS|LKS|UKS|TJ|SK|HC|OSP|SDH)", "KS Jodła"),
    ClubWording(
        "all",
        r"(?:(?:les|los|gli|os|the|de|die)\s+)?(?:amis|vrienden|freunde|friends|amici|amigos|venner|vänner|vännerna|przyjaciele|přátelé|ystävät)\s+(?:of|du|de|des|d['’]|van|der|di|del|della|do|da|av|af)",
        "Les Amis du Moulin",
    ),
)
"""How clubs open their names; a capital letter follows."""

_CLUB = re.compile(rf"^(?:{'|'.join(row.pattern for row in CLUBS[:-1])})\s+(?=(?:\w{{1,3}}\s+)?[A-ZÀ-Þ])")
_FRIENDS = re.compile(rf"^{CLUBS[-1].pattern}\s+\S", re.IGNORECASE)
_BEFORE_CLUB = re.compile(rf"\s+(?={_CLUB.pattern[1:]})")


def is_club(text: str) -> bool:
    """Whether a piece of text opens as clubs' names do."""
    return _CLUB.match(text) is not None or _FRIENDS.match(text) is not None


def club_at(text: str) -> int | None:
    """Where a club's name begins behind other words: "voorzitter v.v. De Molen"."""
    match = _BEFORE_CLUB.search(text)
    return match.end() if match is not None else None
