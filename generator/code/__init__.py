"""Stage ``code``: operations and models, from the patched description."""
