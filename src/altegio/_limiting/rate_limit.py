"""The API's limit for one IP address: how many requests, and who shares the count."""

from __future__ import annotations

from typing import Any, Final, Literal

import msgspec

from altegio._settings import is_local

__all__ = ["RateLimit", "default_rate_limit"]

# A request arrives a little later than it left, and not every one by as much. With these windows
# none of the server's is ever overfull though arrivals shift by 0.4 s; in the long run 98 % of
# what the limit allows still leaves, spread instead of in bursts.
SECOND: Final = 1.4
MINUTE: Final = 61.0


class RateLimit(msgspec.Struct, frozen=True, kw_only=True):
    """How many requests may leave, and who shares the count.

    The count belongs to the host that is talked to: all clients of a process share it, and each
    sends when what all have sent together leaves room under its own numbers.
    """

    #: Requests a second and a minute, for the IP address: what the API allows.
    per_second: int = 5
    per_minute: int = 200
    #: A Redis URL (``redis://…``): all processes and machines that name it share the count. In a
    #: process one client that names it is enough for all that talk to the host.
    redis: str | None = None
    #: When Redis can't be reached: go on with a count of this process's own, or fail the call.
    on_redis_failure: Literal["continue", "fail"] = "continue"
    #: Seconds that a call may wait for its turn, ``math.inf`` for as long as it takes; by default
    #: the call's own timeout.
    max_wait: float | None = None

    def __post_init__(self) -> None:
        for name in ("per_second", "per_minute"):
            value: object = getattr(self, name)
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                raise ValueError(f"{name} must be a whole number of at least 1, got {value!r}")
        if self.on_redis_failure not in ("continue", "fail"):
            raise ValueError(
                f"on_redis_failure must be 'continue' or 'fail', got {self.on_redis_failure!r}"
            )
        if self.max_wait is not None and not self.max_wait >= 0:
            raise ValueError(f"max_wait must be 0 seconds or more, or None, got {self.max_wait!r}")

    def windows(self) -> list[tuple[int, int]]:
        """Pairs of a number of requests and the milliseconds in which no more may leave.

        A window that the other one keeps anyway is left out: pyrate-limiter refuses such a pair.
        """
        second = (self.per_second, round(SECOND * 1000))
        minute = (self.per_minute, round(MINUTE * 1000))
        if self.per_minute <= self.per_second:
            return [minute]
        if minute[0] / minute[1] >= second[0] / second[1]:
            return [second]
        return [second, minute]

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
    """The API's limit; none for a server on this machine, such as the sandbox."""
    return None if is_local(base_url) else RateLimit()
