"""Refusing one field of a request, in the shape that FastAPI's own refusals have."""

from fastapi.exceptions import RequestValidationError


def invalid(field: str, sentence: str, *, place: str = "body") -> RequestValidationError:
    """An error that names the field of the body (or of the query) and says what to send."""
    return RequestValidationError([{"type": "value_error", "loc": (place, field), "msg": sentence}])
