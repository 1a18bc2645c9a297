"""The one root of everything Gleaner raises on purpose."""


class GleanerError(Exception):
    """Something a person can act on; the text says what to do and carries no personal data."""
