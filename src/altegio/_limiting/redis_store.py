"""The rate limit's count in Redis, for all processes and machines behind one address."""

from __future__ import annotations

from typing import Any, Final

from pyrate_limiter import Rate, RateItem, RedisBucket
from pyrate_limiter.buckets.redis_bucket import LuaScript

from . import rate_limit as _rate_limit
from .limiter import StoreError

try:
    from redis import Redis
    from redis.backoff import NoBackoff
    from redis.exceptions import NoScriptError, RedisError, WatchError
    from redis.retry import Retry
except ModuleNotFoundError as error:
    raise ImportError(
        "RateLimit(redis=…) needs redis; install its extra: pip install altegio-sdk[redis]",
        name=error.name,
    ) from error

__all__ = ["RedisStore"]

#: Seconds to wait for Redis: a limiter that is slower than the API helps nobody.
PATIENCE: Final = 1.0
#: How often, at most, others may count between a look at the count and our own request.
_TRIES: Final = 500


class RedisStore:
    """Counts requests to a host in a Redis that others count in too.

    A request is counted for the first moment that has room for it, be it in the future, and
    always behind those that are counted already. So whoever asks first goes first, from whichever
    machine, and nobody has to ask twice. The times are Redis's: machines need not agree on theirs.
    """

    def __init__(self, host: str, url: str) -> None:
        self._key = f"altegio:rate:{host}"
        self._pause_key = f"{self._key}:pause"
        self._script = ""
        self._redis: Any = Redis.from_url(
            url,
            socket_timeout=PATIENCE,
            socket_connect_timeout=PATIENCE,
            retry=Retry(NoBackoff(), 0),
        )

    def reserve(self, windows: list[tuple[int, int]]) -> float:
        """Count a request for the first moment with room for it; return the seconds until then."""
        rates = [Rate(limit, window) for limit, window in windows]
        moment = 0
        try:
            for _ in range(_TRIES):
                try:
                    now, moment, wait = self._try(rates, moment)
                except WatchError:
                    continue
                except NoScriptError:  # never loaded, or Redis was restarted
                    self._script = self._redis.script_load(LuaScript.PUT_ITEM)
                    continue
                if wait == 0:
                    return (moment - now) / 1000
                moment += wait
        except RedisError as error:
            raise StoreError(type(error).__name__) from error
        raise StoreError("too many others count at the same moment")

    def _try(self, rates: list[Rate], moment: int) -> tuple[int, int, int]:
        """Count a request for a moment or a later one, if it has room.

        Returns the time, the moment, and milliseconds to add to it when there is no room.
        """
        with self._redis.pipeline() as pipeline:
            pipeline.watch(self._key)
            seconds, micros = pipeline.time()
            now = int(seconds) * 1000 + int(micros) // 1000
            last = pipeline.zrange(self._key, -1, -1, withscores=True)
            pause = max(0, pipeline.pttl(self._pause_key))
            moment = max(moment, now + pause, int(last[0][1]) if last else 0)
            minute = round(_rate_limit.MINUTE * 1000)  # the longest window that anybody looks at
            # Now and then only: others who are about to count would have to look again.
            tidy = (
                (now - 2 * minute, 10 * minute) if pipeline.pttl(self._key) < 5 * minute else None
            )
            unchanged = _Unchanged(pipeline, self._key, tidy)
            bucket = RedisBucket(rates, unchanged, self._key, self._script)  # type: ignore[arg-type]
            decision: Any = bucket.put_decision(RateItem("altegio", moment))
        return now, moment, 0 if decision.allowed else max(1, decision.retry_after_ms or 0)

    def paused(self) -> float:
        """Seconds for which nobody may send."""
        try:
            return max(0, int(self._redis.pttl(self._pause_key))) / 1000
        except RedisError as error:
            raise StoreError(type(error).__name__) from error

    def pause(self, seconds: float) -> None:
        """Let nobody send for a while."""
        try:
            if seconds > self.paused():
                self._redis.set(self._pause_key, "429", px=max(1, int(seconds * 1000)))
        except RedisError as error:
            raise StoreError(type(error).__name__) from error


class _Unchanged:
    """What a bucket sees of Redis: its script runs if nobody has counted since the time was read.

    Without that, two who read the time one after the other and count the other way round would
    not see each other's request. ``tidy`` says what to forget, and how long to keep the rest.
    """

    def __init__(self, pipeline: Any, key: str, tidy: tuple[int, int] | None) -> None:
        self._pipeline, self._key, self._tidy = pipeline, key, tidy

    def evalsha(self, *arguments: Any) -> Any:
        self._pipeline.multi()
        self._pipeline.evalsha(*arguments)
        if self._tidy is not None:
            oldest, kept = self._tidy
            self._pipeline.zremrangebyscore(self._key, 0, oldest)
            self._pipeline.pexpire(self._key, kept)
        return self._pipeline.execute()[0]
