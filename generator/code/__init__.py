"""Stage ``code``: the patched description becomes operations and models."""
