"""Whether a sentence asks or promises something, told by a model of its words: `benchmarks/intent` trains it."""
