"""Entry point: received messages are admitted or refused."""
