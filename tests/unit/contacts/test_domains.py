import pytest

from gleaner.contacts.domains import country_region, folded, is_free_mail, organisation_labels, registrable, squeezed


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        ("mail.acme.co.uk", "acme.co.uk"),
        ("acme.com", "acme.com"),
        ("www.acme.nl", "acme.nl"),
        ("cs.uni.ac.uk", "uni.ac.uk"),
        ("co.uk", "co.uk"),
    ],
)
def test_the_registrable_part_of_a_domain(domain: str, expected: str):
    assert registrable(domain) == expected


def test_free_mail_and_hosting_bear_no_organisations_name():
    assert organisation_labels("gmail.com") == organisation_labels("acme.onmicrosoft.com") == ()
    assert organisation_labels("head-cfa.harvard.edu") == ("harvard", "head-cfa")
    assert is_free_mail("gmx.de")
    assert not is_free_mail("acme.de")


def test_a_countrys_domain_tells_its_region_and_a_generic_one_none():
    assert [country_region(domain) for domain in ("acme.nl", "acme.co.uk", "acme.com", "acme.io")] == [
        "NL",
        "GB",
        None,
        None,
    ]


def test_names_are_compared_without_case_accents_and_marks():
    assert (folded("Groß"), squeezed("Müller & Söhne")) == ("gross", "mullersohne")


def test_letters_with_a_bar_are_compared_as_plain_ones():
    assert [folded(word) for word in ("Søren", "Łódź", "Đặng", "Ærø", "Œuvre")] == [
        "soren",
        "lodz",
        "dang",
        "aero",
        "oeuvre",
    ]
