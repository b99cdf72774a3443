"""The asynchronous client; ``altegio._sync`` is made from it by ``make generate``."""
