"""Signature, headers and new text to contact details with evidence. Pure."""
