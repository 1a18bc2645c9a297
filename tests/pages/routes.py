"""All routes of the application, and paths of theirs with somebody's ids in them."""

import re
from dataclasses import dataclass

from tests.pages.sample import Sample

_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Route:
    """A method and the pattern of a path."""

    method: str
    pattern: str

    @property
    def places(self) -> tuple[str, ...]:
        """What stands in the path."""
        return tuple(_PLACE.findall(self.pattern))

    def path(self, **values: str) -> str:
        """The path with values in its places."""
        return _PLACE.sub(lambda place: values[place[1]], self.pattern)


def page_routes() -> tuple[Route, ...]:
    """What browsers ask for."""
    return tuple(one for one in _routes() if not one.pattern.startswith("/v1"))


def api_routes() -> tuple[Route, ...]:
    """What programs ask for."""
    return tuple(one for one in _routes() if one.pattern.startswith("/v1"))


def _routes() -> list[Route]:
    from api.app import ROUTES

    found = {(method, route.path) for router in ROUTES for route in router.routes for method in route.methods}  # type: ignore[attr-defined]
    return [Route(method, path) for method, path in sorted(found) if method != "HEAD"]


def ids_of(found: Sample) -> dict[str, str]:
    """Real ids of the owner, by the name that paths give their place."""
    return {
        "inbox_id": found.inbox.inbox_id,
        "thread_id": found.thread_id,
        "task_id": found.task_id,
        "job_id": found.job_ids[0],
        "evidence_id": found.furnishing.evidence_ids[0],
    }
