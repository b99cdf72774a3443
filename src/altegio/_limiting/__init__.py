"""The rate limit: settings, the queue of a process with its lanes, the count shared through Redis.

Callers can be interrupted anywhere, by a signal handler that raises or by a cancellation, so they
share nothing that could be left half done and hold no lock. A permit is claimed by one atomic step
(``window``). Who goes next is decided by a thread of our own, which nobody interrupts
(``dispatcher``); callers leave it messages in a ``SimpleQueue``, and it offers them turns.
"""
