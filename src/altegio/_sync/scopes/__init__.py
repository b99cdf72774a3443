# Generated from _async/scopes/__init__.py by `make generate`; not edited by hand.
"""Scopes of a location, a chain and the user, whose properties are facades."""
