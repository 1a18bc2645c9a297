import pytest

from gleaner.contacts.third_parties import REDIRECTS, Redirect, is_errand, target_of, with_targets, without_campaign


@pytest.mark.parametrize("redirect", REDIRECTS, ids=lambda redirect: redirect.host)
def test_the_example_of_each_row_leads_to_its_target(redirect: Redirect):
    assert target_of(redirect.example).rstrip("/") == "https://www.acme.example"


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://urldefense.com/v3/__https://www.acme.example/about__;!!abc", "https://www.acme.example/about"),
        ("https://www.acme.example/?utm_source=signature", "https://www.acme.example/"),
        ("https://www.acme.example/page?id=4", "https://www.acme.example/page?id=4"),
        ("https://www.google.com/search?q=acme", "https://www.google.com/search?q=acme"),
        ("https://[broken", "https://[broken"),
    ],
)
def test_where_a_link_leads(url: str, target: str):
    assert target_of(url) == target


def test_links_in_a_text_are_what_they_lead_to():
    assert with_targets("Web <https://www.google.com/url?q=https://acme.example/>") == "Web <https://acme.example/>"


def test_campaign_parameters_go():
    assert without_campaign("https://acme.example/a?utm_medium=x") == "https://acme.example/a"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://acme.example/vacatures", True),
        ("https://acme.example/privacy", True),
        ("https://acme.example", False),
        ("https://news.example/", False),
        ("https://acme.example/about-us", False),
    ],
)
def test_a_page_for_something_else_is_no_front_page(url: str, *, expected: bool):
    assert is_errand(url) is expected
