from gleaner.contacts.correspondent import Understood
from gleaner.contacts.understanding import ENTITIES_KEPT, KEPT, LONGEST_ENTITY, recalled, remembered
from gleaner.language.analysis import Entity, EntityType


def entity(text: str = "Acme") -> Entity:
    return Entity(text, EntityType.ORGANIZATION, 0.9, 0, len(text))


def test_what_was_answered_is_recalled_for_the_same_lines_alone() -> None:
    known = remembered((), "Acme\nSales", [entity()])
    assert recalled(known, "Acme\nSales") == (entity(),)
    assert recalled(known, "ACME\nSales") is None
    assert recalled((), "") is None


def test_that_nothing_was_found_is_an_answer_too() -> None:
    assert recalled(remembered((), "Acme", []), "Acme") == ()


def test_the_latest_blocks_are_remembered_and_one_that_is_known_is_no_news() -> None:
    known: tuple[Understood, ...] = ()
    for number in range(KEPT + 2):
        known = remembered(known, f"block {number}", [entity()])
    assert len(known) == KEPT
    assert recalled(known, "block 0") is None
    assert recalled(known, f"block {KEPT + 1}") is not None
    assert remembered(known, f"block {KEPT}", [entity()]) == known


def test_too_much_to_keep_is_asked_about_each_time() -> None:
    assert remembered((), "a", [entity()] * (ENTITIES_KEPT + 1)) == ()
    assert remembered((), "a", [entity("x" * (LONGEST_ENTITY + 1))]) == ()
