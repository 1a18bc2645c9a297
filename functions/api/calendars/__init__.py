"""The calendar feed of due tasks: who has one, and what is in it."""
