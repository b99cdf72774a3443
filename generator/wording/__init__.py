"""Wording: our texts and names, applied by what users of the package see."""
