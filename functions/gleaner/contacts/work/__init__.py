"""Job titles and organisations, and the words by which they are read."""
