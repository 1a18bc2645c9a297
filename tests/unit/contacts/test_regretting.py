"""An answer to a suggestion taken back: as if it had not been given, whatever happened since."""

from datetime import timedelta

import pytest

from gleaner.contacts.acquaintance import Acquaintance, accept, reject
from gleaner.contacts.observation import Field
from gleaner.contacts.policy import CaptureModes
from gleaner.contacts.regretting import Answered, regret
from tests.unit.contacts.test_waiting import NEW, NOW, captured, says, seen, suggested, waiting

MODES = CaptureModes()
MARIA = seen(Field.FIRST_NAME, "Maria")
ACME = seen(Field.COMPANY, "Acme")


def asked() -> Acquaintance:
    """Two suggestions of a stranger and one that nothing proves."""
    one = suggested(NEW, says(MARIA, day=0), MODES)
    two = suggested(one, says(ACME, day=1), MODES)
    return suggested(two, says(seen(Field.CITY, "Utrecht"), day=2), MODES, reason="unproven")


@pytest.mark.parametrize("evidence", ["e0", "e1", "e2"])
@pytest.mark.parametrize("is_accepted", [True, False])
def test_a_regretted_answer_leaves_no_trace(evidence: str, *, is_accepted: bool) -> None:
    before = asked()
    after = accept(before, evidence, NOW + timedelta(days=9)) if is_accepted else reject(before, evidence)
    answered = Answered.between(before.correspondent, after.correspondent)
    regretted = regret(after.correspondent, answered)
    assert {one.statement for one in regretted.suggestions} == {
        one.statement for one in before.correspondent.suggestions
    }
    assert (regretted.rejected, regretted.refused, regretted.changes) == ((), (), ())
    assert (regretted.became_contact_at, regretted.changed_at) == (None, before.correspondent.changed_at)
    assert regret(regretted, answered) == regretted


def test_what_was_refused_before_stays_refused() -> None:
    first = reject(asked(), "e2")
    second = reject(first, "e0")
    regretted = regret(second.correspondent, Answered.between(first.correspondent, second.correspondent))
    assert (regretted.rejected, regretted.refused) == (first.correspondent.rejected, first.correspondent.refused)


def test_what_was_said_since_stays() -> None:
    before = asked()
    after = accept(before, "e0", NOW)
    answered = Answered.between(before.correspondent, after.correspondent)
    later = captured(after, says(seen(Field.JOB_TITLE, "Buyer"), day=5), MODES)
    regretted = regret(later.correspondent, answered)
    assert [one.value for one in regretted.changes] == ["Buyer"]
    assert len(waiting(Acquaintance(regretted, later.contact))) == 3
    assert "e5" in regretted.evidence
