"""Whether a request may be sent again, and when.

A request that may change something is sent again only when the first one was certainly not
carried out: it never left, or the server refused it with 429 or with 503 and Retry-After. A
request that only reads is sent again after anything that may pass.
"""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, Any, Final

import httpx
import msgspec

from ._answer import Received, retry_after
from ._errors import APIConnectionError, APITimeoutError
from ._rate_limit import Limiter
from ._settings import DEFAULT_TIMEOUT, MAX_RETRIES, TOTAL_TIMEOUT
from ._waiting import switches

if TYPE_CHECKING:
    from tenacity import RetryCallState

__all__ = ["RefusedError", "Resending", "SendOptions", "unanswered"]

#: Failures of a request that certainly never reached the server.
_NEVER_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
#: Statuses that say: not now, perhaps later.
_PASSING: Final = frozenset({429, 502, 503, 504})
_FIRST_PAUSE: Final = 0.5
_LONGEST_PAUSE: Final = 8.0


class SendOptions(msgspec.Struct, frozen=True):
    """How long a call may take and how often it may be sent."""

    timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT
    max_retries: int = MAX_RETRIES
    total_timeout: float | None = TOTAL_TIMEOUT

    def __post_init__(self) -> None:
        retries: object = self.max_retries
        if not isinstance(retries, int) or isinstance(retries, bool) or retries < 0:
            raise ValueError(f"max_retries must be a whole number, 0 or more, got {retries!r}")
        if self.total_timeout is not None and self.total_timeout <= 0:
            raise ValueError(f"total_timeout must be positive or None, got {self.total_timeout}")


class RefusedError(Exception):
    """The server answered that it could not serve the request now."""

    def __init__(self, received: Received) -> None:
        super().__init__(received.status_code)
        self.received = received
        self.retry_after = retry_after(received.headers.get("retry-after"))


class Resending:
    """What happens to one request: how often it was sent, and whether it goes again."""

    def __init__(self, options: SendOptions, *, repeatable: bool, limiter: Limiter | None) -> None:
        self._options, self._repeatable, self._limiter = options, repeatable, limiter
        self._started = time.monotonic()
        self.attempts = 0

    def patience(self) -> float | None:
        """Seconds that the request may wait for its turn."""
        options, limiter = self._options, self._limiter
        if limiter is not None and limiter.settings.max_wait is not None:
            return limiter.settings.max_wait
        timeout = options.timeout
        return timeout.pool if isinstance(timeout, httpx.Timeout) else timeout

    def judged(self, received: Received) -> Received:
        """The answer, unless it says that the server could not serve the request now."""
        status = received.status_code
        if status not in _PASSING:
            if self._limiter is not None:
                self._limiter.accepted()
            return received
        refused = RefusedError(received)
        if status == 429 and self._limiter is not None and switches.waits:
            refused.retry_after = self._limiter.refused(refused.retry_after)
        raise refused

    def wanted(self, failure: BaseException) -> bool:
        """Whether the request may be sent again after this failure, were there time for it."""
        if self._options.max_retries == 0 or not switches.retries:
            return False
        if isinstance(failure, RefusedError):
            return self._repeatable or not_carried_out(failure.received)
        if isinstance(failure, APIConnectionError):
            return self._repeatable or not failure.may_have_been_carried_out
        return False

    def give_up(self, failure: BaseException) -> Received:
        """The last answer, or the error that stands for it."""
        if isinstance(failure, RefusedError):
            return failure.received
        raise failure

    def policy(self) -> dict[str, Any]:
        """The arguments for tenacity, which counts, waits and stops."""
        from tenacity import retry_if_exception, stop_after_attempt, stop_before_delay, stop_never

        total = self._options.total_timeout
        in_time = (
            stop_never if total is None else stop_before_delay(max(0.0, total - self._spent()))
        )
        return {
            "retry": retry_if_exception(self.wanted),
            "stop": stop_after_attempt(1 + self._options.max_retries) | in_time,
            "wait": _pause,
            "reraise": True,
        }

    def _spent(self) -> float:
        return time.monotonic() - self._started


def _pause(state: RetryCallState) -> float:
    """Seconds before the next attempt: what the server asks for, else full jitter."""
    if not switches.waits:
        return 0.0
    failure = state.outcome.exception() if state.outcome else None
    if isinstance(failure, RefusedError) and failure.retry_after is not None:
        return failure.retry_after
    longest = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** (state.attempt_number - 1))
    return random.uniform(0, longest)  # noqa: S311 (spreads retries, keeps no secret)


def not_carried_out(received: Received) -> bool:
    """Whether a refusal says for certain that nothing was done."""
    status = received.status_code
    return status == 429 or (status == 503 and "retry-after" in received.headers)


def unanswered(error: httpx.RequestError, name: str) -> APIConnectionError:
    """The error for a request that got no answer."""
    kind, what = APIConnectionError, "the connection broke off"
    if isinstance(error, httpx.TimeoutException):
        kind, what = APITimeoutError, "the server did not answer in time"
    elif isinstance(error, _NEVER_SENT):
        what = "the server could not be reached"
    sent = not isinstance(error, _NEVER_SENT)
    certainty = "it may have been carried out" if sent else "it was not carried out"
    method, path = error.request.method, error.request.url.path
    return kind(
        f"{name} ({method} {path}): {what}, {certainty} ({str(error) or type(error).__name__})",
        method=method,
        path=path,
        operation=name,
        may_have_been_carried_out=sent,
    )
