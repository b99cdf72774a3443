"""The rate limit: settings, the queue of this process, and the count shared through Redis."""
