"""Scopes of a location, a chain and the user, whose properties are facades."""
