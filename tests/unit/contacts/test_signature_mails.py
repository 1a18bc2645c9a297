"""Every mail of `tests/messages/signatures/tune`: nothing of anybody else is taken, and what is right now stays right.

Of the `report` half only the sum on its traps is looked at.
"""

import pytest

from benchmarks.own_signatures import TRAP, OwnMail, measure, own_mails, wrong_fields
from benchmarks.signatures import contact_of

TUNE = tuple(own_mails("tune"))
PERSONAL = frozenset(("first_name", "last_name", "job_title", "company", "website", "linkedin"))

KNOWN_TAKEN: dict[tuple[str, str], str] = {}
"""Values that the labels do not allow, by mail and field, with the reason. A row that has become right must go."""

KNOWN_MISSING = {
    ("gmail-teacher-room-planning-period-ext-us", "job_title"): "a subject and a grade, no word for a job",
    ("outlook-desktop-advogados-lisboa-pt", "website"): "the signature block ends above it",
    ("apple-architect-linkedin-en", "linkedin"): "only the HTML part links it",
    ("gmail-dentista-es", "first_name"): "the block is taken for text",
    ("gmail-dentista-es", "last_name"): "the block is taken for text",
    ("gmail-dentista-es", "company"): "the block is taken for text",
    ("ios-bakker-minimal-nl", "first_name"): "the closing with the name is taken for text",
    ("samsung-trap-proveedor-es", "first_name"): "the name is taken for text",
    ("samsung-trap-proveedor-es", "last_name"): "the name is taken for text",
    ("samsung-trap-proveedor-es", "company"): "the name is taken for text",
    ("tb-ksiegowa-pl", "first_name"): "the name is taken for text",
    ("tb-ksiegowa-pl", "last_name"): "the name is taken for text",
    ("tb-ksiegowa-pl", "job_title"): "the name is taken for text",
    ("tb-ksiegowa-pl", "company"): "the name is taken for text",
    ("tb-ksiegowa-pl", "website"): "the name is taken for text",
}
"""Values of the personal fields that are not found, likewise."""


TAKEN_IN_REPORT = 0
"""How many values the labels of the `report` half's traps do not allow at most; their files are not looked at."""


@pytest.mark.parametrize("mail", TUNE, ids=lambda mail: mail.labels.row_id)
def test_nothing_of_anybody_else_is_taken(mail: OwnMail):
    contact = contact_of(mail.labels, None, "NL")
    taken = {wrong.field for wrong in wrong_fields(mail, contact) if wrong.is_taken}
    assert taken == {field for row_id, field in KNOWN_TAKEN if row_id == mail.labels.row_id}


@pytest.mark.parametrize("mail", TUNE, ids=lambda mail: mail.labels.row_id)
def test_who_signs_as_what_for_whom_is_found(mail: OwnMail):
    contact = contact_of(mail.labels, None, "NL")
    missing = {wrong.field for wrong in wrong_fields(mail, contact) if not wrong.is_taken} & PERSONAL
    assert missing == {field for row_id, field in KNOWN_MISSING if row_id == mail.labels.row_id}


def test_the_traps_of_the_other_half_take_next_to_nothing_of_anybody_else():
    sums = measure("report", None)
    taken = sum(tally.found - tally.right for tally in sums[TRAP].values()) if TRAP in sums else 0
    assert taken <= TAKEN_IN_REPORT
