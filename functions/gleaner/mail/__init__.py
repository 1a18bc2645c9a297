"""Bytes to what the sender newly wrote, what is quoted, what is signature. Pure."""
