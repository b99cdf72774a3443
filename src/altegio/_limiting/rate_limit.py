"""Settings of the rate limit, which the API applies to an IP address."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

import msgspec

from altegio._secrets import Secret
from altegio._settings import is_local

from .window import Windows

__all__ = ["AHEAD", "LONGEST_PAUSE", "Priority", "RateLimit", "default_rate_limit"]

#: The lane of a call: background calls yield to interactive ones, but get a tenth of the turns.
Priority: TypeAlias = Literal["interactive", "background"]

# Latency varies, so requests may arrive closer together than they were sent. With these windows
# the server's are kept even if arrivals shift by 0.4 s; in the long run 98 % of the limit is used,
# evenly rather than in bursts.
SECOND: Final = 1.4
MINUTE: Final = 61.0
#: Seconds of the longest pause after a 429, whatever its ``Retry-After``: a wrong header must not
#: stop a process for years. A server that still refuses answers 429 again.
LONGEST_PAUSE: Final = 300.0
#: Seconds that a permit reserved in Redis may lie ahead; moments beyond that are ignored.
AHEAD: Final = 10.0


class RateLimit(msgspec.Struct, frozen=True, kw_only=True):
    """The API's limit for one IP address, and the sharing of its count.

    The count belongs to the host of the base URL: all clients of a process share it, and each
    sends when the requests of all together leave room under its own numbers. A client with lower
    numbers than the others therefore waits while they are busy, but does not delay them.

    Attributes:
        per_second: Requests a second for the IP address; the API allows 5.
        per_minute: Requests a minute for the IP address; the API allows 200.
        redis: A Redis URL (``redis://…``): all processes and machines that name it share the
            count. One client of a process that names it is enough for all that talk to the host.
            A login that Redis refuses is an error, whatever ``on_redis_failure`` says.
        on_redis_failure: When Redis does not answer, ``"continue"`` with a count of this process
            alone, or ``"fail"`` the call with ``RateLimiterUnavailableError``.
        max_wait: Seconds that a call may wait for its turn, ``math.inf`` for no bound; by default
            the call's own timeout.
    """

    per_second: int = 5
    per_minute: int = 200
    redis: str | None = None
    on_redis_failure: Literal["continue", "fail"] = "continue"
    max_wait: float | None = None

    def __post_init__(self) -> None:
        for name in ("per_second", "per_minute"):
            value: object = getattr(self, name)
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                raise ValueError(f"{name} must be an integer of at least 1, got {value!r}")
        if self.redis is not None:
            msgspec.structs.force_setattr(self, "redis", Secret(self.redis))
        if self.on_redis_failure not in ("continue", "fail"):
            raise ValueError(
                f"on_redis_failure must be 'continue' or 'fail', got {self.on_redis_failure!r}"
            )
        if self.max_wait is not None and not self.max_wait >= 0:
            raise ValueError(f"max_wait must be 0 seconds or more, or None, got {self.max_wait!r}")

    def windows(self) -> Windows:
        """Return pairs of a number of requests and the milliseconds in which it may be sent.

        A window implied by the other one is omitted: pyrate-limiter refuses such a pair.
        """
        second = (self.per_second, round(SECOND * 1000))
        minute = (self.per_minute, round(MINUTE * 1000))
        if self.per_minute <= self.per_second:
            return (minute,)
        if minute[0] / minute[1] >= second[0] / second[1]:
            return (second,)
        return (second, minute)

    def __repr__(self) -> str:
        parts = [f"per_second={self.per_second}", f"per_minute={self.per_minute}"]
        if self.redis is not None:
            parts += ["redis=***", f"on_redis_failure={self.on_redis_failure!r}"]
        if self.max_wait is not None:
            parts.append(f"max_wait={self.max_wait}")
        return f"RateLimit({', '.join(parts)})"

    def __rich_repr__(self) -> Any:
        # msgspec's would show the URL, which may hold a password.
        shown = msgspec.structs.asdict(self)
        return iter((shown | {"redis": self.redis and "***"}).items())


def default_rate_limit(base_url: str) -> RateLimit | None:
    """Return the API's limit; ``None`` for a server on this machine, such as the sandbox."""
    return None if is_local(base_url) else RateLimit()
