"""Stage ``twin``: conversion of the asynchronous sources into synchronous ones."""
