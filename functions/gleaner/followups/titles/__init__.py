"""Titles of tasks: verb, object and who, in the language of the mail."""

from gleaner.followups.titles.naming import TITLE_LENGTH, title

__all__ = ["TITLE_LENGTH", "title"]
