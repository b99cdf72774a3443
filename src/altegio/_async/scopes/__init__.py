"""Scopes: what an id or a user stands for, one module each; their properties are facades."""
