"""The local cloud and the command line: the same template, run on one machine."""
