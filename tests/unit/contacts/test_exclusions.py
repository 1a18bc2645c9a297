import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.contacts.exclusions import SENTENCES, ExclusionRule, ExclusionRules, Exclusions, comparable_domain


@pytest.mark.parametrize(
    ("addresses", "domains", "email", "expected"),
    [
        (["jan@example.com"], [], "Jan@Example.COM", True),
        (["Jan@EXAMPLE.com"], [], "jan@example.com", True),
        (["jan@example.com"], [], "jan@mail.example.com", False),
        ([], ["example.com"], "jan@example.com", True),
        ([], ["example.com"], "jan@deep.mail.example.com", True),
        ([], ["mail.example.com"], "jan@example.com", False),
        ([], ["example.com"], "jan@notexample.com", False),
        ([], ["com"], "jan@example.com", True),
        ([], ["bücher.example"], "jan@xn--bcher-kva.example", True),
        ([], ["xn--bcher-kva.example"], "jan@shop.BÜCHER.example", True),
        ([], ["XN--BCHER-KVA.example"], "jan@xn--bcher-kva.example", True),
        (["jan@bücher.example"], [], "jan@xn--bcher-kva.example", True),
        ([], ["straße.example"], "jan@xn--strae-oqa.example", True),
        ([], ["straße.example"], "jan@strasse.example", False),
        ([], ["ｅｘａｍｐｌｅ．com"], "jan@example.com", True),
        ([], ["例え。example"], "jan@xn--r8jz45g.example", True),
        ([], ["bücher.example"], "jan@bu\u0308cher.example", True),
        ([], ["xn--\udcff.example"], "jan@example.com", False),
        ([], [], "jan@example.com", False),
    ],
)
def test_an_exclusion_holds_however_it_is_spelled(
    addresses: list[str],
    domains: list[str],
    email: str,
    expected: bool,  # noqa: FBT001 - a case
) -> None:
    assert Exclusions.of(addresses, domains).covers(email) is expected


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        (ExclusionRules(), None),
        (ExclusionRules(Exclusions.of(["b@example.com"], [])), ExclusionRule.ADDRESS),
        (ExclusionRules(Exclusions.of([], ["example.com"])), ExclusionRule.DOMAIN),
        (ExclusionRules(organisation=Exclusions.of(["b@example.com"], [])), ExclusionRule.ORGANISATION_ADDRESS),
        (
            ExclusionRules(Exclusions.of(["b@example.com"], []), Exclusions.of([], ["example.com"])),
            ExclusionRule.ORGANISATION_DOMAIN,
        ),
    ],
)
def test_the_rule_that_applies_is_named_and_nobody_in_it(rules: ExclusionRules, expected: ExclusionRule | None) -> None:
    assert rules.applying(["a@example.org", "b@example.com"]) == expected
    assert expected is None or "example" not in f"{expected}{SENTENCES[expected]}"


@given(st.text(max_size=60))
def test_any_text_has_one_spelling(text: str) -> None:
    once = comparable_domain(text)
    assert comparable_domain(once.upper()) == comparable_domain(once.upper().lower())
