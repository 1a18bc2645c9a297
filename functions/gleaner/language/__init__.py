"""Amazon Comprehend and language identification."""
