"""The ASGI application: routes, errors, and what surrounds every request."""

from aws_lambda_powertools import Logger, Metrics
from fastapi import APIRouter, FastAPI
from fastapi.responses import JSONResponse

from api.guard import Guard, form_targets
from api.pages.administering import NotAdministratorError, refuse
from api.pages.visiting import SignedOutError, sign_in_first
from api.problems import answer_problems
from api.routes import (
    action_links,
    activity,
    calendars,
    connect_links,
    contacts,
    conversations,
    digests,
    documentation,
    exchange,
    inboxes,
    jobs,
    ledger,
    organisation,
    organisation_overview,
    pages_administration,
    pages_connecting,
    pages_contact,
    pages_contacts,
    pages_digest,
    pages_erasing,
    pages_exchange,
    pages_jobs,
    pages_people,
    pages_settings,
    pages_tasks,
    signing_in,
    suggestions,
    tasks,
)
from api.wiring import Wiring

DESCRIPTION = """\
Inbox automation in your own AWS account. Send the ID token of a signed-in user as Bearer. What is not yours is not found.
"""

# Every route is `async` and calls AWS in place: a function's process serves one request at a time, so threads would win
# nothing and lose the tracer's context.
ROUTES: tuple[APIRouter, ...] = (
    *(inboxes.router, ledger.router, tasks.router, suggestions.router, digests.router, jobs.router),
    *(exchange.router, contacts.router, organisation.router),  # `/v1/contacts/export` before `/v1/contacts/{email}`
    *(documentation.router, signing_in.router, connect_links.router, action_links.router),
    *(conversations.router, pages_tasks.router, calendars.router, activity.router, pages_digest.router),
    *(pages_jobs.router, pages_exchange.router, pages_erasing.router),  # `/contacts/export` before `/contacts/…`
    *(organisation_overview.router, pages_administration.router, pages_people.router),
    *(pages_connecting.router, pages_settings.router),  # `…/connect` before `…/{inbox_id}`
    *(pages_contacts.router, pages_contact.router),  # every other page below `/contacts/` before `/contacts/{sealed}`
)


def make_app(wiring: Wiring, logger: Logger, metrics: Metrics) -> FastAPI:
    """The application over its wiring."""
    app = FastAPI(
        title="Gleaner", version="1", description=DESCRIPTION, docs_url=None, redoc_url=None, redirect_slashes=False
    )
    app.state.wiring = wiring
    app.state.paths = frozenset(getattr(route, "path", "") for router in ROUTES for route in router.routes)
    app.add_middleware(Guard, logger=logger, metrics=metrics, targets=form_targets(wiring.settings.sign_in_url))
    answer_problems(app)
    app.add_exception_handler(SignedOutError, sign_in_first)
    app.add_exception_handler(NotAdministratorError, refuse)
    app.add_api_route("/healthz", _healthz, include_in_schema=False)
    for router in ROUTES:
        app.include_router(router)
    return app


async def _healthz() -> JSONResponse:
    """That the function runs and was set up."""
    return JSONResponse({"status": "ok"})
