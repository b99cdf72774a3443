"""Stage ``patch``: contract, overlay and wording become the patched description."""
