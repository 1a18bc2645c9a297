import pytest

from gleaner.mail.domains import is_aligned


@pytest.mark.parametrize(
    ("authenticated", "author", "is_one"),
    [
        ("example.com", "example.com", True),
        ("Example.COM.", "example.com", True),
        ("mail.example.com", "example.com", True),
        ("example.com", "mail.example.com", True),
        ("a.b.example.co.uk", "example.co.uk", True),
        ("co.uk", "example.co.uk", False),
        ("com", "example.com", False),
        ("evil-example.com", "example.com", False),
        ("news.example.com", "mail.example.com", False),
        ("github.io", "ann.github.io", False),
        ("com.au", "example.com.au", False),
        ("", "example.com", False),
        ("example.com", "", False),
    ],
)
def test_one_organisation_is_the_same_domain_or_one_above_the_other(authenticated: str, author: str, *, is_one: bool):
    assert is_aligned(authenticated, author) is is_one
