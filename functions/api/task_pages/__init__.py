"""The pages under /tasks, and that of a conversation."""
