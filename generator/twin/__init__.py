"""Stage ``twin``: the asynchronous sources become the synchronous ones."""
