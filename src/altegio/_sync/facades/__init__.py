# Made from _async/facades/__init__.py by `make generate`; not edited by hand.
"""The facades: one module per area, one call per method."""
