"""Entry point: admitted messages become contacts and tasks."""
