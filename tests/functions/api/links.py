"""Links as a digest has them."""

from datetime import UTC, datetime, timedelta

from gleaner.digests.links import Linker, Purpose
from tests.functions.api.world import World


def path_of(world: World, purpose: Purpose, inbox_id: str, subject: str = "", *, age: timedelta = timedelta()) -> str:
    """The path of a link that was mailed so long ago."""
    return Linker("", world.key(), datetime.now(UTC) - age).url(purpose, inbox_id, subject)
