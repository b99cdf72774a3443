"""The rate limit: settings, the queue of a process with its lanes, the count shared through Redis.

Callers can be interrupted anywhere, by a signal handler that raises or by a cancellation, so they
hold no lock and share no state that is updated in several steps. A permit is claimed by one atomic
step (``window``). A thread that is never interrupted decides who is next (``dispatcher``); callers
send it messages through a ``SimpleQueue``, and it offers them turns.
"""
