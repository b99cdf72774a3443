"""Decoding of responses to models: the fast path, the tolerant path, reported differences."""
