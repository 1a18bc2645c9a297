"""The contact book in and out: vCard and CSV."""
