"""What people are told when something does not work: in their language wherever a page can say it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import pytest

from api import app
from api.problems import STATUSES
from local.catalogues import texts_of_the_code

FUNCTIONS = Path(__file__).parents[3] / "functions"
#: What only `/v1` or nobody says, by file: there it stays English, as the documentation is.
FOR_PROGRAMS: dict[str, set[str]] = {
    "api/caller.py": {"401", "403"},
    "api/signed_in.py": {"This session cannot be renewed.", "This is not who signed in."},
    "gleaner/store/jobs.py": {"Another run has this job; its message comes back."},
}


#: A call of an error's class: its status if there is one, and its sentence, marked or not, or the name of one.
CALL = r"""\b(?:{names})\(\s*(?:(?P<status>\d+|[a-z][\w.]*),\s*)?(?:marked\(\s*)?(?:(?P<text>f?"(?:[^"\\]|\\.)*")|(?P<name>[A-Z]\w*|\w+\.[A-Z]\w*)\b)"""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence that an error is raised with, and its status where it has one."""

    place: str
    status: str
    text: str


def errors() -> set[str]:
    """The names of what becomes an answer with its own text."""
    found, waiting = {"HTTPException"}, list(STATUSES)
    while waiting:
        kind = waiting.pop()
        found.add(kind.__name__)
        waiting += kind.__subclasses__()
    return found


def sentences() -> Iterator[Said]:
    call = re.compile(CALL.replace("{names}", "|".join(sorted(errors()))))
    for path in sorted((*FUNCTIONS.glob("api/**/*.py"), *FUNCTIONS.glob("gleaner/**/*.py"))):
        place = str(path.relative_to(FUNCTIONS))
        for one in call.finditer(path.read_text()):
            text = one["text"].strip('"') if one["text"] else constant(one["name"], place)
            if text is not None:
                yield Said(place, one["status"] or "", text)


def constant(name: str, place: str) -> str | None:
    """What a module knows under a name, where that is a text."""
    found: object = import_module(place.removesuffix(".py").replace("/", "."))
    for part in name.split("."):
        found = getattr(found, part, None)
    return found if isinstance(found, str) else None


def is_for_programs(said: Said) -> bool:
    return bool({said.status, said.text} & FOR_PROGRAMS.get(said.place, set()))


def for_programs() -> set[str]:
    """The files of routes that lie below `/v1` alone."""
    paths: dict[str, list[str]] = {}
    for router in app.ROUTES:
        for route in router.routes:
            module = route.endpoint.__module__  # type: ignore[attr-defined]
            paths.setdefault(f"{module.replace('.', '/')}.py", []).append(route.path)  # type: ignore[attr-defined]
    return {place for place, found in paths.items() if all(path.startswith("/v1/") for path in found)}


@pytest.fixture(scope="module")
def texts() -> set[str]:
    """What the catalogues take from the code."""
    return {str(message.id) for message in texts_of_the_code() if message.id}


def test_what_a_page_can_say_is_in_the_catalogues(texts: set[str]) -> None:
    only_v1 = for_programs()
    assert {"api/routes/contacts.py", "api/routes/tasks.py"} <= only_v1
    assert "api/routes/action_links.py" not in only_v1
    checked = [said for said in sentences() if said.place not in only_v1 and not is_for_programs(said)]
    assert len({said.text for said in checked}) > 50
    assert [said for said in checked if said.text not in texts] == []
