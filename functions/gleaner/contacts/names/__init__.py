"""Whose name it is: From headers, names in signatures, the words and forms of names."""
