"""The mail door: an SMTP server that does with a message what SES receiving does with it."""
