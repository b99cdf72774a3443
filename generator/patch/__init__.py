"""Stage ``patch``: the patched description, from contract, overlay and wording."""
