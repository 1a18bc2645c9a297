"""How much each witness counts. Every weight of the package stands here; a value is stated from `ACCEPTED` on.

Witnesses of one value are added and the sum, capped at `CERTAIN`, is the observation's confidence. Comprehend's TITLE is
the title of a book or a film and therefore no witness of a job title.
"""

from collections.abc import Iterable
from enum import Enum

ACCEPTED = 0.6
CERTAIN = 0.99


class Witness(Enum):
    """What speaks for (or, below zero, against) a reading of a piece of text. The value is (name, weight)."""

    FROM_FULL_NAME = ("first and last name in From", 0.85)
    FROM_ADDRESS = ("first and last name in the address alone", 0.6)
    FROM_ONE_NAME = ("a single name in From", 0.65)
    NAME_FITS_FROM = ("a name in the signature is the name in From", 0.95)
    NAME_FITS_ADDRESS = ("a name in the signature is in the address", 0.7)
    NAME_SHAPE = ("looks like a name", 0.3)
    GIVEN_NAME = ("its first word is a given name", 0.15)
    NAME_OPENS = ("stands first in the signature", 0.2)
    OWN_ADDRESS = ("the sender's address stands in the signature", 0.25)
    FIRST_NAME_IN_ADDRESS = ("the first name opens the address", 0.15)
    NAME_OVER_TITLE = ("a job title stands right below or beside it", 0.2)
    NAME_SIGNED_TWICE = ("its first name stands above it alone", 0.2)
    SURNAME_IN_FIRM = ("the firm whose mailbox it is bears its surname", 0.2)
    PERSON_ENTITY = ("Comprehend: PERSON", 0.3)
    INITIAL_FITS_ADDRESS = ("a first name alone, its initial opens the address", 0.65)

    TITLE_WORD = ("ends in, or is led by, a word for a job", 0.55)
    TITLE_SHAPE = ("begins or ends as words for jobs do", 0.35)
    TITLE_PLACE = ("stands right beside or below the name", 0.25)
    TITLE_IN_BLOCK = ("stands in a signature with the sender's name or address", 0.1)

    TITLE_BY_PLACE = ("between the name and the firm, and nothing else", 0.6)

    LEGAL_FORM = ("carries a legal form", 0.75)
    ORGANISATION_WORD = ("carries a word for an organisation", 0.45)
    WEAK_ORGANISATION_WORD = ("carries a word for an organisation or a part of one", 0.2)
    NEAR_NAME = ("stands in the lines below the name", 0.15)
    DOMAIN_IS_NAME = ("is what the sender's domain says", 0.7)
    DOMAIN_OPENS = ("begins with the sender's domain as a word", 0.65)
    DOMAIN_HAS_WORD = ("shares its telling word with the sender's domain", 0.45)
    DOMAIN_IS_ACRONYM = ("its initials are the sender's domain", 0.45)
    WEBSITE_IS_NAME = ("is what the website's domain says", 0.5)
    BELOW_TITLE = ("stands right below or beside the job title", 0.35)
    BELOW_NAME = ("stands right below or beside the name", 0.2)
    BESIDE_FROM_NAME = ("stands beside the name in From", 0.3)
    BEARS_SURNAME = ("bears the sender's surname among other words", 0.3)
    NAMED_ELSEWHERE = ("stands beside the name in From, in a logo, a copyright line or Organization", 0.5)
    ABOVE_ADDRESS = ("stands right above the address, or beside it", 0.3)
    BRAND_SHAPE = ("written as firms write theirs, with capitals within a word", 0.15)
    ORGANIZATION_ENTITY = ("Comprehend: ORGANIZATION", 0.35)
    PERSON_ENTITY_AGAINST = ("Comprehend: PERSON, so no company", -0.4)
    LOCATION_ENTITY_AGAINST = ("Comprehend: LOCATION, so no company", -0.4)
    AGENT = ('is the tool behind "via" in From', -1.5)
    PART_WORD = ("begins as an institute or a school of something does", -0.22)
    DEPARTMENT_WORD = ("names a department", -0.45)

    WEBSITE_OWN_DOMAIN = ("on the sender's domain", 0.9)
    WEBSITE_NAMESAKE = ("named as the sender's domain, under another ending", 0.65)
    WEBSITE_ERRAND = ("a page for something else: jobs, an event, privacy, a file", -0.7)
    WEBSITE_BEHIND_WORDS = ("a page behind words that name something else", -0.25)
    WEBSITE_IN_TEXT = ("stands in running text", -0.25)
    WEBSITE_DEEP = ("not the front page", -0.1)
    WEBSITE_OF_COMPANY = ("its domain is the company's name", 0.7)
    WEBSITE_OF_PERSON = ("bears the sender's name", 0.7)
    WEBSITE_LABEL = ("labelled as a website", 0.5)
    WEBSITE_ALONE = ("stands by itself in the block", 0.35)
    WEBSITE_ONLY = ("the only one in the block", 0.25)

    PHONE_LABEL = ("labelled as a phone", 0.5)
    PHONE_VALID = ("a number that is in use in its region", 0.4)
    PHONE_POSSIBLE = ("a number of a possible length", 0.2)
    PHONE_INTERNATIONAL = ("written with its country code", 0.25)
    PHONE_REGION_STATED = ("its region follows from the signature or the domain", 0.15)
    PHONE_REGION_ASSUMED = ("its region is only the inbox's", 0.05)
    PHONE_ALONE = ("nothing else in its cell", 0.2)
    PHONE_SAID = ("given in the text as the sender's own", 0.6)

    ADDRESS_POSTAL_CODE = ("postal code and city", 0.8)
    ADDRESS_STREET = ("street beside a city", 0.8)
    ADDRESS_CITY_REGION = ("city beside a state or country", 0.7)
    ADDRESS_COUNTRY = ("a country's name by itself", 0.7)
    LOCATION_ENTITY = ("Comprehend: LOCATION", 0.65)

    def __init__(self, reason: str, weight: float) -> None:
        self.reason = reason
        self.weight = weight


def confidence(witnesses: Iterable[Witness]) -> float:
    """The sum of the weights, between 0 and `CERTAIN`."""
    return round(max(0.0, min(CERTAIN, sum(witness.weight for witness in witnesses))), 2)
