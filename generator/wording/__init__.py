"""Wording: our texts and names, keyed by what users of the package see."""
