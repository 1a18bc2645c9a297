"""Amazon Comprehend's wire protocol in front of a language model on this machine."""
