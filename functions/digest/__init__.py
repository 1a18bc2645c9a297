"""DigestFunction: who is due, one digest, and what became of it."""
