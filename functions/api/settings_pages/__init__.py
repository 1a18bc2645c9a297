"""The pages under /settings."""
