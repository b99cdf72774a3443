# Generated from _async/__init__.py by `make generate`; not edited by hand.
"""The asynchronous client; ``make generate`` creates ``altegio._sync`` from it."""
