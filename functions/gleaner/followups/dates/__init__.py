"""Wording of days, a module a language, and how it is read: from a phrase to a date."""
