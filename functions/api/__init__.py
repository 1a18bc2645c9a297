"""The API, the pages and what the links in mails lead to."""
