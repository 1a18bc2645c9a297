"""New text and thread to follow-ups and tasks. Pure."""
