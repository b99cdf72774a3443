"""Stage ``surface``: every public name of a generated package, so that none changes silently."""
