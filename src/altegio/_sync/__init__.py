# Generated from _async/__init__.py by `make generate`; not edited by hand.
"""The asynchronous client; ``altegio._sync`` is made from it by ``make generate``."""
