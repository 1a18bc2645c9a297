"""JobsFunction: an export, an import or an erasure, a portion at a time."""
