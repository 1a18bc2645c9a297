"""Tasks and contacts to one e-mail a day: when, what, how it looks. Pure."""
