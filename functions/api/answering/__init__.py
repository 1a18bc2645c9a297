"""What the links of a digest ask, and what they do: a module a kind of thing, each with `ask` (changes nothing) and `act`."""
