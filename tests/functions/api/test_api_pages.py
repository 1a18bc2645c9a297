"""The pages that a digest leads to, for who is not signed in."""

import pytest

from tests.functions.api.world import World


@pytest.mark.parametrize(
    "path", ["/threads/4f3c9a527d0b4e0e", "/tasks", "/activity", "/activity?before=2026-11-23T08:00:00Z"]
)
def test_who_is_not_signed_in_is_sent_to_sign_in_and_back(world: World, path: str) -> None:
    reply = world.nobody().get(path)
    assert reply.status == 303
    assert reply.headers["location"] == f"/sign-in?to={path.partition('?')[0].replace('/', '%2F')}"
