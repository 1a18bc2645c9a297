"""The API's documentation with Swagger UI, and our static files; nothing is loaded from elsewhere."""

import gzip
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, Response

from api.guard import CACHEABLE
from api.pages.rendering import STATIC, page
from gleaner.wording import marked

router = APIRouter(include_in_schema=False)

SWAGGER_UI = "fastapi_offline"
"""The package whose `static` folder holds Swagger UI's files; the package itself is never imported."""

MEDIA_TYPES: Mapping[str, str] = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8"}
SWAGGER_FILES = frozenset({"swagger-ui.css", "swagger-ui-bundle.js"})
OUR_FILES = frozenset({"style.css", "docs.js", "page.js", "htmx-2.0.6.min.js"})
"""htmx is unchanged from its package; another version is another file, with its licence beside it."""


@router.get("/docs")
async def docs() -> HTMLResponse:
    """Swagger UI."""
    return page("docs.html")


@router.get("/docs/{name}")
async def swagger_file(name: str, request: Request) -> Response:
    """A file of Swagger UI."""
    spec = find_spec(SWAGGER_UI) if name in SWAGGER_FILES else None
    if spec is None or not spec.submodule_search_locations:
        raise HTTPException(404, marked("There is no such file."))
    return _file(request, Path(spec.submodule_search_locations[0]) / "static" / name)


@router.get("/static/{name}")
async def our_file(name: str, request: Request) -> Response:
    """A file of ours."""
    if name not in OUR_FILES:
        raise HTTPException(404, marked("There is no such file."))
    return _file(request, STATIC / name)


def _file(request: Request, path: Path) -> Response:
    """Compressed where the browser takes that: a third of the size. Pages are not, since they hold secrets beside what was typed (BREACH)."""
    headers = {"cache-control": CACHEABLE, "vary": "accept-encoding"}
    if "gzip" not in request.headers.get("accept-encoding", ""):
        return Response(path.read_bytes(), media_type=MEDIA_TYPES[path.suffix], headers=headers)
    headers["content-encoding"] = "gzip"
    return Response(_compressed(path), media_type=MEDIA_TYPES[path.suffix], headers=headers)


@cache
def _compressed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), mtime=0)
