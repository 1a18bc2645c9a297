"""The pages of exports, imports and erasures."""
