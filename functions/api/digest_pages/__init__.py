"""The pages under /digest: what the next one says, and having one now."""
