"""Schemathesis makes requests of `/openapi.json`; whoever sends them, nothing breaks, and nobody else's mail is told.

`make fuzz ARGS=500` tries so many requests an operation; `make test` tries a few, in CI the same ones each time.
"""

import base64
import json
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode

from gleaner.store import inboxes, tasks
from tests.functions.api.calls import Context, Event, Person, Reply
from tests.functions.api.world import World
from tests.pages.routes import ids_of
from tests.pages.sample import Amounts, Sample, sample

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "12"))
"""Requests an operation."""
WORD = "quokkaberry"
"""Stands in all that is the victim's alone, and nowhere else."""
HTTP = "http://api"
PHASES = (Phase.explicit, Phase.generate)
"""A request that breaks something is shown as it is: making it smaller would take minutes."""
_MODES = st.sampled_from((GenerationMode.POSITIVE, GenerationMode.NEGATIVE))


@pytest.fixture(scope="module")
def prowler(world: World) -> Sample:
    """Somebody with an inbox of their own, who sends the requests."""
    return sample(world, datetime.now(UTC), Amounts.of(6), "prowler")


@pytest.fixture(scope="module")
def victim(world: World) -> Sample:
    """Somebody else."""
    return sample(world, datetime.now(UTC), Amounts.of(6, WORD), "victim")


@pytest.fixture(scope="module")
def before(victim: Sample) -> tuple[object, object]:
    """What the victim had before anything was sent."""
    return belongings(victim)


def belongings(found: Sample) -> tuple[object, object]:
    return inboxes.get(found.inbox.inbox_id), list(tasks.of_inbox(found.inbox.inbox_id))


def operations() -> list[Any]:
    """Those of the document that the application serves, as Schemathesis reads it."""
    from fastapi import FastAPI

    from api.app import ROUTES

    app = FastAPI(title="Gleaner", version="1")
    for router in ROUTES:
        app.include_router(router)
    return [found.ok() for found in schemathesis.openapi.from_dict(app.openapi()).get_all_operations()]  # type: ignore[union-attr]


def event_of(person: Person, case: Case[Any]) -> Event:
    """The request as API Gateway hands it over."""
    sent = requests.Request(**case.as_transport_kwargs(base_url=HTTP)).prepare()
    path = (sent.url or "").removeprefix(HTTP)
    event = person.event(case.method, path)
    body: Any = sent.body.encode() if isinstance(sent.body, str) else sent.body
    headers = {name.lower(): str(value) for name, value in sent.headers.items()}
    event["headers"] = {name: value for name, value in headers.items() if name != "authorization"}
    if body:
        event |= {"body": base64.b64encode(body).decode(), "isBase64Encoded": True}
    return event


def answered(person: Person, case: Case[Any]) -> Reply:
    answer = person.handler(event_of(person, case), Context())
    body = answer["body"]
    text = base64.b64decode(body).decode() if answer.get("isBase64Encoded") else body
    return Reply(answer["statusCode"], answer["headers"], answer.get("cookies", []), text)


def aimed(case: Case[Any], data: st.DataObject, ids: tuple[Mapping[str, str], ...]) -> None:
    """Put real ids into the path, most of the time: what is made up finds nothing."""
    for place in case.path_parameters or {}:
        real = [one[place] for one in ids if place in one]
        chosen = data.draw(st.sampled_from([*real, None]), label=place)
        if chosen is not None:
            case.path_parameters[place] = chosen


@pytest.mark.parametrize("operation", operations(), ids=lambda operation: operation.label)
def test_nothing_breaks_and_nobody_elses_is_told(
    prowler: Sample, victim: Sample, before: tuple[object, object], operation: Any
) -> None:
    people = [prowler.owner, prowler.administrator]
    ids = (ids_of(prowler) | {"email": prowler.contact}, ids_of(victim) | {"email": victim.contact})
    told = (victim.content - prowler.content) | {WORD + " "}

    @settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck), phases=PHASES, database=None)
    @given(data=st.data(), person=st.sampled_from(people), mode=_MODES)
    def requested(data: st.DataObject, person: Person, mode: GenerationMode) -> None:
        case = data.draw(operation.as_strategy(generation_mode=mode), label="request")
        aimed(case, data, ids)
        reply = answered(person, case)
        assert reply.status < 500, reply.text
        assert [word for word in told if word in reply.text] == []
        if person is prowler.owner:
            assert [word for word in victim.secrets - prowler.secrets if word in reply.text] == []
        if reply.text and "application/json" in reply.headers.get("content-type", ""):
            json.loads(reply.text)

    requested()
    assert belongings(victim) == before
