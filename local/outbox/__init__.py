"""The outbox: takes what is sent through SES, keeps it, shows it, and tells the event destination."""
