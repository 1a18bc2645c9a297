"""Phone numbers: labels, spans, regions, traps."""
