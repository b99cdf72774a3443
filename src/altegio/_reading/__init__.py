"""From response bytes to models: the fast path, the tolerant path, and reported differences."""
