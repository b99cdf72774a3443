"""The asynchronous client; ``make generate`` creates ``altegio._sync`` from it."""
