"""The page under /activity: what became of every message."""
