# Generated from _async/scopes/__init__.py by `make generate`; not edited by hand.
"""Scopes: what an id or a user stands for, one module each; their properties are facades."""
