"""The labelled sentences of `gleaner.followups`, and the programs that train its model on them."""
