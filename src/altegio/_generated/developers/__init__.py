# Generated from openapi/ by `make generate`; not edited by hand.
"""The generated layer of one description: operations in ``api``, models in ``models``."""
