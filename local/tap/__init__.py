"""The tap: every AWS call of the functions passes it, is counted there, and can be made to fail there."""
