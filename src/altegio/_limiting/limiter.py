"""Rate limit of a client: its settings, and the queue that all clients of its host share."""

from __future__ import annotations

import logging
import os
from threading import RLock
from typing import Final
from urllib.parse import urlsplit

from altegio._forks import protect

from .host_queue import HostQueue
from .rate_limit import RateLimit

__all__ = ["Limiter", "limiter_for"]

log: Final = logging.getLogger("altegio")

_DEFAULT_PORTS: Final = {"": 443, "https": 443, "http": 80}


class Limiter:
    """A client's access to the queue of its host."""

    def __init__(self, settings: RateLimit, queue: HostQueue) -> None:
        self.settings, self.queue = settings, queue
        self.windows = settings.windows()
        queue.window.capacity = max(queue.window.capacity, 2 * settings.per_minute)

    def at_once(self) -> bool:
        """Claim a permit if there is one and no call waits; never blocks."""
        return self.queue.claim_at_once(self.windows)

    def refused(self, retry_after: float | None) -> float:
        """Pause all calls after a 429, at most ``LONGEST_PAUSE``; returns the seconds."""
        return self.queue.refused(retry_after)

    def accepted(self) -> None:
        """Reset the backoff: the server accepted a request."""
        self.queue.accepted()

    def timeout_reason(self, max_wait: float) -> str:
        """Say why a call got no turn within ``max_wait`` seconds, and what to do."""
        settings = self.settings
        pause = self.queue.paused_until - self.queue.clock()
        reason = (
            f"the server refused requests, and the pause lasts {pause:.0f} s more"
            if pause > 0
            else f"the rate limit ({settings.per_second} a second, {settings.per_minute} a minute "
            f"for all calls together) had no room; waiting calls: {len(self.queue.lanes)}"
        )
        return (
            f"within {max_wait:.1f} s {reason}. For a batch, start fewer calls at once (a "
            "semaphore) or let them wait longer (rate_limit=RateLimit(max_wait=…))"
        )


_queues: dict[str, HostQueue] = {}
#: Held while a client names its host's Redis; reentrant, as a handler of the log may make a client.
_naming: Final = protect(RLock())


def limiter_for(url: str, settings: RateLimit) -> Limiter:
    """Return a limiter with these settings, in the queue of the URL's host."""
    host = _host(url)
    queue = _queues.setdefault(host, HostQueue())
    redis = settings.redis
    if redis is not None:
        from .redis_store import RedisStore
        from .shared_count import SharedCount

        with _naming:
            if redis != queue.store_url:
                shared = SharedCount(lambda: RedisStore(host, redis), queue.clock)
                if queue.shared is not None:
                    log.warning(
                        "two clients name different Redis servers for %s: the last one is used",
                        host,
                    )
                queue.shared, queue.store_url = shared, redis
    return Limiter(settings, queue)


def _host(url: str) -> str:
    """Return host and port; ``https://host``, ``host:443`` and ``host.`` are the same."""
    parts = urlsplit(url if "//" in url else f"//{url}")
    host = str(parts.hostname).rstrip(".")
    return (
        host if parts.port in (None, _DEFAULT_PORTS.get(parts.scheme)) else f"{host}:{parts.port}"
    )


def _after_fork() -> None:
    for queue in _queues.values():
        queue.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
