"""Calls, not yet sent: operations with their arguments, model bases, codes, argument checks."""
