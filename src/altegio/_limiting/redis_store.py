"""Count of the rate limit in Redis, shared by all processes and machines behind one address."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress
from math import ceil
from typing import Any, Final

from pyrate_limiter import Rate, RateItem, RedisBucket
from pyrate_limiter.buckets.redis_bucket import LuaScript

from . import rate_limit as _rate_limit
from .lanes import INTERACTIVE_IN_A_ROW
from .rate_limit import AHEAD
from .reservation import StoreError
from .window import Windows

try:
    from redis import Redis
    from redis.backoff import NoBackoff
    from redis.exceptions import (
        AuthenticationError,
        AuthorizationError,
        NoPermissionError,
        NoScriptError,
        RedisError,
        WatchError,
    )
    from redis.retry import Retry
except ModuleNotFoundError as error:
    raise ImportError(
        "RateLimit(redis=…) needs redis; install its extra: pip install altegio-sdk[redis]",
        name=error.name,
    ) from error

__all__ = ["RedisStore"]

#: Timeout for Redis in seconds: a limiter must not be slower than the API.
TIMEOUT: Final = 1.0
#: Maximum number of attempts when other processes count requests between our read and our write.
_TRIES: Final = 500
#: Milliseconds after an interactive call's turn in which background calls yield to the next one.
_INTERACTIVE_HOLD_MS: Final = 300
#: Seconds after which a background call that yielded asks again.
_YIELD: Final = 0.1
#: Milliseconds ahead of Redis's time beyond which a stored moment is invalid.
_MAX_AHEAD_MS: Final = round(AHEAD * 1000) + 1000
_LOGIN_ERRORS: Final = (AuthenticationError, AuthorizationError, NoPermissionError)


class RedisStore:
    """Count of the requests to a host in a shared Redis.

    A request is counted for the first moment that has room for it, up to ``AHEAD`` seconds in the
    future, and always behind those that are counted already. So requests are sent in the
    order of their reservations, on all machines. Times are Redis's, so clocks may differ.
    """

    def __init__(self, host: str, url: str) -> None:
        self._key = f"altegio:rate:{host}"
        self._pause_key = f"{self._key}:pause"
        #: Counts interactive reservations since the last background one, while there are any.
        self._interactive_key = f"{self._key}:interactive"
        self._script = ""
        self._redis: Any = None
        with suppress(ValueError):  # whose message and frames may show a part of the password
            self._redis = Redis.from_url(
                url,
                socket_timeout=TIMEOUT,
                socket_connect_timeout=TIMEOUT,
                retry=Retry(NoBackoff(), 0),
            )
        if self._redis is None:
            raise ValueError(
                "RateLimit(redis=…) must be a Redis URL such as redis://:password@host:6379/0, "
                "with special characters of the password percent-encoded"
            )

    def reserve(
        self, windows: Windows, *, background: bool = False, not_before: float = 0.0
    ) -> tuple[bool, float]:
        """Count a request for the first moment with room for it.

        Args:
            windows: The rates that are allowed.
            background: Let interactive calls of other processes go first.
            not_before: Seconds before which the request will certainly not be sent.

        Returns:
            Whether it was counted, and the seconds until it may be sent. If its moment would be too
            far ahead, it is not counted, and these are the seconds after which to try again.
        """
        rates = [Rate(limit, window) for limit, window in windows]
        moment = earliest = round(not_before * 1000)
        with _store_errors():
            for _ in range(_TRIES):
                try:
                    now, moment, wait = self._try(rates, moment, earliest, background=background)
                except WatchError:
                    continue
                except NoScriptError:  # never loaded, or Redis was restarted
                    self._script = self._redis.script_load(LuaScript.PUT_ITEM)
                    continue
                if wait is None:
                    return False, _YIELD
                if wait == 0:
                    return True, (moment - now) / 1000
                moment += wait
                ahead = (moment - now) / 1000
                if ahead > AHEAD:
                    return False, min(max(ahead - AHEAD, _YIELD), AHEAD)
        raise StoreError("too many processes count at the same moment")

    def _try(
        self, rates: list[Rate], moment: int, earliest: int, *, background: bool
    ) -> tuple[int, int, int | None]:
        """Count a request for a moment or a later one that has room.

        Returns the time, the moment, and milliseconds to add to it when there is no room; ``None``
        when interactive calls go first.
        """
        with self._redis.pipeline() as pipeline:
            pipeline.watch(self._key)
            seconds, micros = pipeline.time()
            now = int(seconds) * 1000 + int(micros) // 1000
            if background:
                pipeline.watch(self._interactive_key)
                in_a_row = pipeline.get(self._interactive_key)
                if in_a_row is not None and int(in_a_row) < INTERACTIVE_IN_A_ROW:
                    return now, now, None
            newest = now
            for _, score in pipeline.zrange(self._key, -1, -1, withscores=True):
                newest = int(score)
            if newest > now + _MAX_AHEAD_MS:
                # Too far ahead: Redis's clock was wrong, and has been set.
                self._redis.zremrangebyscore(self._key, f"({now + _MAX_AHEAD_MS}", "+inf")
                raise WatchError
            moment = max(moment, now + max(self._remaining_pause(pipeline), earliest), newest)
            ahead = moment - now
            if ahead > AHEAD * 1000:
                return now, now, ahead
            unchanged: Any = _Unchanged(pipeline)
            bucket = RedisBucket(rates, unchanged, self._key, self._script)
            decision: Any = bucket.put_decision(RateItem("altegio", moment))
        if not decision.allowed:
            return now, moment, decision.retry_after_ms or 1
        self._note(now, ahead, background=background)
        return now, moment, 0

    def _note(self, now: int, ahead: int, *, background: bool) -> None:
        """Record the lane of a turn, and delete moments older than all windows."""
        minute = round(_rate_limit.MINUTE * 1000)  # the longest window in use
        with self._redis.pipeline(transaction=False) as pipeline:
            if background:
                pipeline.set(self._interactive_key, 0, xx=True, keepttl=True)
            else:
                pipeline.incr(self._interactive_key)
                pipeline.pexpire(self._interactive_key, ahead + _INTERACTIVE_HOLD_MS)
            pipeline.pttl(self._key)
            if pipeline.execute()[-1] < 5 * minute:
                # Only occasionally, because it makes concurrent reservations retry.
                pipeline.zremrangebyscore(self._key, "-inf", now - 2 * minute)
                pipeline.pexpire(self._key, 10 * minute)
                pipeline.execute()

    def paused(self) -> float:
        """Return the remaining seconds of a pause of all processes."""
        with _store_errors():
            return self._remaining_pause(self._redis) / 1000

    def pause(self, seconds: float) -> None:
        """Pause all processes."""
        with _store_errors():
            if seconds * 1000 > self._remaining_pause(self._redis):
                self._redis.set(self._pause_key, "429", px=ceil(seconds * 1000))

    def _remaining_pause(self, redis: Any) -> int:
        """Return the remaining milliseconds of the pause, at most ``LONGEST_PAUSE``."""
        remaining = max(0, int(redis.pttl(self._pause_key)))
        longest = round(_rate_limit.LONGEST_PAUSE * 1000)
        if remaining > longest:
            self._redis.pexpire(self._pause_key, longest)
        return min(remaining, longest)


@contextmanager
def _store_errors() -> Generator[None]:
    try:
        yield
    except _LOGIN_ERRORS as error:
        raise StoreError(type(error).__name__, login=True) from error.with_traceback(None)
    except RedisError as error:
        # Without its frames, which hold the password.
        raise StoreError(type(error).__name__) from error.with_traceback(None)


class _Unchanged:
    """Redis for pyrate-limiter's bucket; a write fails if others wrote since the clock was read.

    Otherwise two processes that read the clock in one order and write in the other would miss each
    other's request.
    """

    def __init__(self, pipeline: Any) -> None:
        self._pipeline = pipeline

    def evalsha(self, *arguments: Any) -> Any:
        self._pipeline.multi()
        self._pipeline.evalsha(*arguments)
        return self._pipeline.execute()[0]
