"""Reading, changing and writing again: the store's, under the name that routes know it by."""

from gleaner.store.retrying import until_won, writing

__all__ = ["until_won", "writing"]
