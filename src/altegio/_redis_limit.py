"""The rate limit's count in Redis, for all processes and machines behind one address."""

from __future__ import annotations

from typing import Any, Final

from pyrate_limiter import Rate, RedisBucket
from redis import Redis
from redis.exceptions import NoScriptError, RedisError

from ._rate_limit import RateLimit, StoreError, take_from

__all__ = ["RedisStore"]

#: Seconds to wait for Redis: a limiter that is slower than the API helps nobody.
PATIENCE: Final = 1.0
#: Every so many permits, what has left all windows is thrown away.
_TIDY: Final = 100


class RedisStore:
    """Counts requests to a host in a Redis that others count in too.

    The times are Redis's, so that machines need not agree on theirs.
    """

    def __init__(self, host: str, settings: RateLimit) -> None:
        self._key = f"altegio:rate:{host}"
        self._rates = [Rate(limit, int(window * 1000)) for limit, window in settings.windows()]
        self._redis: Any = Redis.from_url(
            settings.redis or "", socket_timeout=PATIENCE, socket_connect_timeout=PATIENCE
        )
        self._bucket: Any = None
        self._taken = 0

    def take(self) -> float:
        """Take a permit; return 0, or the seconds until there may be one."""
        try:
            return self._take()
        except RedisError as error:
            raise StoreError(type(error).__name__) from error

    def _take(self) -> float:
        with self._redis.pipeline(transaction=False) as pipeline:
            pipeline.time()
            pipeline.pttl(f"{self._key}:pause")
            (seconds, micros), pause = pipeline.execute()
        if pause > 0:
            return float(pause) / 1000
        now = int(seconds) * 1000 + int(micros) // 1000
        try:
            if self._bucket is None:
                self._bucket = RedisBucket.init(self._rates, self._redis, self._key)
            wait = take_from(self._bucket, now)
        except NoScriptError:
            # Redis was restarted and has forgotten the script: load it again.
            self._bucket = RedisBucket.init(self._rates, self._redis, self._key)
            wait = take_from(self._bucket, now)
        if wait == 0.0:
            self._taken += 1
            if self._taken % _TIDY == 1:
                self._bucket.leak(now)
                self._redis.pexpire(self._key, 2 * max(rate.interval for rate in self._rates))
        return wait

    def pause(self, seconds: float) -> None:
        """Let nobody take a permit for a while."""
        try:
            self._redis.set(f"{self._key}:pause", "429", px=max(1, int(seconds * 1000)))
        except RedisError as error:
            raise StoreError(type(error).__name__) from error
