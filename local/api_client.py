"""A client of Gleaner's own API."""

import json
import re
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPResponse

from local.errors import LocalCloudError

_NEXT = re.compile(r'<(?P<path>[^<>]*)>; *rel="next"')


class ApiError(LocalCloudError):
    """The API refused: carries its status and what it said."""

    def __init__(self, method: str, path: str, status: int, body: object) -> None:
        super().__init__(f"{method} {path} was answered with {status}: {json.dumps(body)}")
        self.status = status
        self.body = body


@dataclass(frozen=True, slots=True)
class ApiAnswer:
    """A status and the JSON of the body; None for an empty one."""

    status: int
    body: object


@dataclass(frozen=True, slots=True)
class TextAnswer:
    """An answer that is no JSON: its text, and the path and query of the page after it, if there is one."""

    text: str
    following: str | None


class ApiClient:
    """Calls the API as one person; without a token as nobody."""

    def __init__(self, url: str, token: str | None) -> None:
        self._url = url.rstrip("/")
        self._token = token

    def get(self, path: str) -> dict[str, object]:
        """GET a JSON object."""
        return self._object("GET", path, None)

    def post(self, path: str, body: Mapping[str, object] | None = None) -> dict[str, object]:
        """POST, and the JSON object that comes back."""
        return self._object("POST", path, body)

    def put(self, path: str, body: Mapping[str, object]) -> dict[str, object]:
        """PUT, and the JSON object that comes back."""
        return self._object("PUT", path, body)

    def patch(self, path: str, body: Mapping[str, object]) -> dict[str, object]:
        """PATCH, and the JSON object that comes back."""
        return self._object("PATCH", path, body)

    def get_text(self, path: str) -> TextAnswer:
        """GET a file, or a page of one."""
        with self._opened("GET", path, None, "text/plain") as answer:
            following = _NEXT.search(answer.headers.get("Link", ""))
            return TextAnswer(answer.read().decode(), following["path"] if following else None)

    def post_text(self, path: str, text: str, content_type: str) -> dict[str, object]:
        """POST a file, and the JSON object that comes back."""
        with self._opened("POST", path, text.encode(), content_type) as answer:
            document = _document(answer.read())
        return document if isinstance(document, dict) else {}

    def call(self, method: str, path: str, body: Mapping[str, object] | None = None) -> ApiAnswer:
        """Any call with whatever status it gets: for tests and for the curious."""
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if self._token is not None:
            headers["Authorization"] = f"Bearer {self._token}"
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self._url + path, data, headers, method=method)  # noqa: S310 - given by the stack
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
                return ApiAnswer(answer.status, _document(answer.read()))
        except urllib.error.HTTPError as error:
            with error:
                return ApiAnswer(error.code, _document(error.read()))
        except OSError as error:
            raise LocalCloudError(f"{self._url} cannot be reached ({error}): is the cloud up?") from error

    def _opened(self, method: str, path: str, data: bytes | None, content_type: str) -> HTTPResponse:
        headers = {"Content-Type": content_type}
        if self._token is not None:
            headers["Authorization"] = f"Bearer {self._token}"
        request = urllib.request.Request(self._url + path, data, headers, method=method)  # noqa: S310 - given by the stack
        try:
            opened: HTTPResponse = urllib.request.urlopen(request, timeout=60)  # noqa: S310
        except urllib.error.HTTPError as error:
            with error:
                raise ApiError(method, path, error.code, _document(error.read())) from None
        except OSError as error:
            raise LocalCloudError(f"{self._url} cannot be reached ({error}): is the cloud up?") from error
        return opened

    def _object(self, method: str, path: str, body: Mapping[str, object] | None) -> dict[str, object]:
        answer = self.call(method, path, body)
        if answer.status >= 400:
            raise ApiError(method, path, answer.status, answer.body)
        return answer.body if isinstance(answer.body, dict) else {}


def _document(body: bytes) -> object:
    if not body:
        return None
    try:
        return json.loads(body)
    except ValueError:
        return body.decode(errors="replace")
