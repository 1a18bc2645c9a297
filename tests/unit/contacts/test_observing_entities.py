import pytest

from gleaner.contacts.observation import Field
from gleaner.contacts.observing import entity_text, observe
from gleaner.language.analysis import Entity, EntityType
from tests.unit.contacts.readings import JAN, OWNER, found, reading

SETTLED = "Jan de Vries\nDirecteur\nAcme B.V.\nT 020 123 45 67"
OPEN = reading("Jan de Vries\nDirecteur\nEdson Modisette\nT 020 123 45 67\njan@acme.example.nl", JAN)


def entity(text: str, kind: EntityType, of: str) -> Entity:
    begin = of.index(text)
    return Entity(text, kind, 0.9, begin, begin + len(text))


def test_only_what_entities_can_decide_is_sent():
    assert entity_text(OPEN) == "Edson Modisette"


def test_nothing_is_sent_when_the_rules_have_settled_all():
    assert entity_text(reading(SETTLED, JAN)) == ""
    assert entity_text(reading("", JAN)) == ""


@pytest.mark.parametrize(
    ("kind", "company"),
    [(EntityType.ORGANIZATION, "Edson Modisette"), (EntityType.LOCATION, None), (EntityType.DATE, None), (None, None)],
)
def test_an_entity_decides_what_the_rules_leave_open(kind: EntityType | None, company: str | None):
    entities = [entity("Edson Modisette", kind, "Edson Modisette")] if kind else []
    assert found(OPEN, entities).get("company") == company


def test_another_person_that_an_entity_shows_ends_the_senders_part():
    one = reading("Jan de Vries\nAdviseur\nKarin Smit\nT 020 123 45 67", JAN)
    assert "phones" in found(one)
    assert "phones" not in found(one, [entity("Karin Smit", EntityType.PERSON, entity_text(one))])


def test_entities_of_a_longer_text_around_the_lines_decide_the_same():
    longer = "A sentence of the mail.\nEdson Modisette\nAnother."
    seen = observe(
        OPEN,
        entities=[entity("Edson Modisette", EntityType.ORGANIZATION, longer)],
        entity_text=longer,
        default_region="NL",
        owner=OWNER,
    )
    assert "Edson Modisette" in {one.value for one in seen if one.field is Field.COMPANY}
