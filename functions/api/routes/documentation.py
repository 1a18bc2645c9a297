"""The API's documentation with Swagger UI, and our static files; nothing is loaded from elsewhere."""

from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from fastapi import APIRouter, HTTPException
from fastapi.responses import HTMLResponse, Response

from api.guard import CACHEABLE
from api.pages.rendering import STATIC, page

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
async def swagger_file(name: str) -> Response:
    """A file of Swagger UI."""
    spec = find_spec(SWAGGER_UI) if name in SWAGGER_FILES else None
    if spec is None or not spec.submodule_search_locations:
        raise HTTPException(404, "There is no such file.")
    return _file(Path(spec.submodule_search_locations[0]) / "static" / name)


@router.get("/static/{name}")
async def our_file(name: str) -> Response:
    """A file of ours."""
    if name not in OUR_FILES:
        raise HTTPException(404, "There is no such file.")
    return _file(STATIC / name)


def _file(path: Path) -> Response:
    media_type = MEDIA_TYPES[path.suffix]
    return Response(path.read_bytes(), media_type=media_type, headers={"cache-control": CACHEABLE})
