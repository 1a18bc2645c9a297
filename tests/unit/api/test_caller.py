"""Who a token's claims are."""

import pytest

from api.caller import from_claims

CLAIMS = {"sub": "1", "email": "Emma@Example.com", "email_verified": "true", "token_use": "id"}


def test_the_address_is_in_lower_case() -> None:
    caller = from_claims(CLAIMS)
    assert caller is not None
    assert (caller.owner_id, caller.email, caller.is_admin) == ("1", "emma@example.com", False)


@pytest.mark.parametrize(
    ("groups", "is_admin"),
    [
        ("[admins]", True),
        ("[editors admins]", True),
        ("[editors, admins]", True),
        (["admins"], True),
        ("", False),
        ("[]", False),
        ("[superadmins]", False),
        ("[not-admins]", False),
    ],
)
def test_administrators_are_those_of_that_group(groups: object, *, is_admin: bool) -> None:
    caller = from_claims({**CLAIMS, "cognito:groups": groups})
    assert caller is not None
    assert caller.is_admin is is_admin


def test_verified_as_a_true_boolean_counts_too() -> None:
    assert from_claims({**CLAIMS, "email_verified": True}) is not None
