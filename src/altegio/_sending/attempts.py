"""Attempts of a request: the conditions and times of retries.

A request that may change something is retried only when it was certainly not carried out: it was
never sent, or the server refused it with 429 or with 503 and Retry-After. An idempotent request is
retried after every temporary failure.
"""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from typing import Any, Final, TypeAlias

import msgspec

from altegio import _http
from altegio._errors import APIConnectionError, APITimeoutError
from altegio._limiting.limiter import Limiter
from altegio._limiting.rate_limit import Priority
from altegio._settings import DEFAULT_TIMEOUT, MAX_RETRIES, TOTAL_TIMEOUT
from altegio._test_mode import switches

from .received import Received, retry_after
from .request import checked_headers, checked_query

__all__ = ["Attempts", "Outcome", "SendOptions"]

#: The outcome of an attempt: a response of any status, or the error that there was none.
Outcome: TypeAlias = Received | APIConnectionError

#: Failures of a request that certainly did not reach the server.
_NEVER_SENT: Final = (
    "ConnectError",
    "ConnectTimeout",
    "PoolTimeout",
    "ProxyError",
    "UnsupportedProtocol",
)
#: Statuses of temporary failures.
_TEMPORARY: Final = frozenset({429, 502, 503, 504})
#: Shortest timeout of an attempt, in seconds: for a socket, 0 means "do not block".
_SHORTEST_TIMEOUT: Final = 0.001
#: Longest timeout, in seconds: 24 days of milliseconds are the most that a socket can wait.
_LONGEST_TIMEOUT: Final = 24 * 86_400


class SendOptions(msgspec.Struct, frozen=True):
    """Options of a call: timeouts, retries, priority, extra headers and query parameters."""

    timeout: float | _http.Timeout | None = DEFAULT_TIMEOUT
    max_retries: int = MAX_RETRIES
    total_timeout: float | None = TOTAL_TIMEOUT
    extra_headers: Mapping[str, str] = {}
    extra_query: Mapping[str, Any] = {}
    #: The lane of the rate limit.
    priority: Priority = "interactive"
    #: ``timeout`` in httpx's form: seconds to connect, read, write, and get a connection.
    seconds: dict[str, float | None] = {}
    #: The longest of these timeouts.
    longest: float = math.inf

    def __post_init__(self) -> None:
        retries: object = self.max_retries
        if not isinstance(retries, int) or isinstance(retries, bool) or retries < 0:
            raise ValueError(f"max_retries must be an integer of 0 or more, got {retries!r}")
        if self.priority not in ("interactive", "background"):
            raise ValueError(
                f"priority must be 'interactive' or 'background', got {self.priority!r}"
            )
        timeout: Any = self.timeout
        if isinstance(timeout, _http.classes("Timeout")):
            seconds: dict[str, float | None] = timeout.as_dict()
        else:
            _check_seconds("timeout", timeout)
            seconds = dict.fromkeys(("connect", "read", "write", "pool"), timeout)
        seconds = {name: _waitable("timeout", value) for name, value in seconds.items()}
        checked_headers(self.extra_headers, "extra_headers")
        checked_query(self.extra_query, "extra_query")
        _check_seconds("total_timeout", self.total_timeout)
        total = _waitable("total_timeout", self.total_timeout)
        msgspec.structs.force_setattr(self, "total_timeout", total)
        longest = max(math.inf if value is None else value for value in seconds.values())
        msgspec.structs.force_setattr(self, "seconds", seconds)
        msgspec.structs.force_setattr(self, "longest", longest)

    def with_read_timeout(self, seconds: float | None) -> SendOptions:
        """Return the options with a longer read timeout, unless the caller set ``timeout``."""
        if seconds is None or self.timeout != DEFAULT_TIMEOUT:
            return self
        seconds = max(seconds, DEFAULT_TIMEOUT)
        options = msgspec.structs.replace(self)
        msgspec.structs.force_setattr(options, "seconds", self.seconds | {"read": seconds})
        msgspec.structs.force_setattr(options, "longest", seconds)
        return options


def _check_seconds(name: str, seconds: object) -> None:
    if seconds is None:
        return
    if not isinstance(seconds, int | float) or isinstance(seconds, bool):
        raise TypeError(f"{name} must be a number of seconds or None, got {seconds!r}")
    if not seconds > 0:
        raise ValueError(f"{name} must be positive or None, got {seconds!r}")


def _waitable(name: str, seconds: float | None) -> float | None:
    """Return a timeout that every platform can wait for; ``None`` for infinity."""
    if seconds is None or seconds == math.inf:
        return None
    if seconds > _LONGEST_TIMEOUT:
        raise ValueError(
            f"{name} must be at most {_LONGEST_TIMEOUT:,} seconds (24 days), or None for no limit, "
            f"got {seconds!r}"
        )
    return seconds


class Attempts:
    """A request with the state of its attempts."""

    def __init__(
        self,
        request: _http.Request,
        name: str,
        options: SendOptions,
        *,
        idempotent: bool,
        limiter: Limiter | None,
    ) -> None:
        self.request, self.name = request, name
        #: The number of the current attempt, from 1.
        self.number = 0
        self._options, self._idempotent, self._limiter = options, idempotent, limiter
        #: A key of the user; users take turns under the rate limit.
        self.user: object = None
        self._started_at: float | None = None
        #: The outcome of the last attempt.
        self.outcome: Outcome | None = None
        #: The pause in seconds that the server asked for.
        self.requested_pause: float | None = None

    @property
    def max_retries(self) -> int:
        """Maximum number of retries."""
        return self._options.max_retries

    @property
    def priority(self) -> Priority:
        """The lane in which the request waits for its turn."""
        return self._options.priority

    @property
    def path(self) -> str:
        """The path of the request, without the query."""
        return self.request.url.raw_path.partition(b"?")[0].decode("ascii")

    def may_be_retried(self, outcome: Outcome) -> bool:
        """Return whether the request may be retried after this outcome."""
        if not switches.retries:
            return False
        if isinstance(outcome, Received):
            if outcome.is_gateway_page:
                return self._idempotent
            if outcome.status_code not in _TEMPORARY:
                return False
        return self._idempotent or not outcome.may_have_been_carried_out

    def remaining(self) -> float | None:
        """Return the remaining seconds of ``total_timeout``, counted from the first attempt."""
        total = self._options.total_timeout
        if total is None or self._started_at is None:
            return total
        return total - (time.monotonic() - self._started_at)

    def expired(self) -> bool:
        """Return whether ``total_timeout`` is used up."""
        remaining = None if self._started_at is None else self.remaining()
        return remaining is not None and remaining <= _SHORTEST_TIMEOUT

    def max_wait(self) -> float | None:
        """Return the seconds that the request may wait for the rate limit."""
        limiter = self._limiter
        seconds = limiter.settings.max_wait if limiter is not None else None
        seconds = self._options.seconds["pool"] if seconds is None else seconds
        return _shorter(seconds, None if self._started_at is None else self.remaining())

    def start(self) -> None:
        """Start an attempt; its timeout is cut to the remaining time."""
        if self._started_at is None:
            self._started_at = time.monotonic()
        seconds = self._options.seconds
        remaining = self.remaining()
        if remaining is not None and remaining < self._options.longest:
            remaining = max(remaining, _SHORTEST_TIMEOUT)
            seconds = {name: _shorter(value, remaining) for name, value in seconds.items()}
        self.request.extensions["timeout"] = seconds

    def received(self, received: Received) -> None:
        """Report to the limiter whether the server refused the request with 429."""
        status = received.status_code
        pause = retry_after(received.headers.get("retry-after")) if status in _TEMPORARY else None
        if self._limiter is not None and switches.waits:
            if status == 429:
                pause = self._limiter.refused(pause)
            elif status not in _TEMPORARY:
                self._limiter.accepted()
        self.requested_pause = pause

    def connection_error(self, error: Any) -> APIConnectionError:
        """Turn httpx's ``RequestError`` into the error of an attempt that got no answer."""
        self.requested_pause = None
        # An event hook's own request may have failed, and httpx names the request that did.
        failed = getattr(error, "_request", None) is self.request
        sent = not (failed and isinstance(error, _http.classes(*_NEVER_SENT)))
        late = isinstance(error, _http.classes("TimeoutException"))
        what = "the connection broke off" if sent else "the server could not be reached"
        if late:
            what = "the server did not answer in time" if sent else f"{what} in time"
            what += ", total_timeout is over" if self.expired() else ""
        certainty = "it may have been carried out" if sent else "it was not carried out"
        kind = APITimeoutError if late else APIConnectionError
        error = _without_secrets(error)
        failure = kind(
            f"{self.name} ({self.request.method} {self.path}) at {self.request.url.host}: {what}, "
            f"{certainty} ({str(error) or type(error).__name__})",
            method=self.request.method,
            path=self.path,
            host=self.request.url.host,
            operation=self.name,
            may_have_been_carried_out=sent,
        )
        failure.__cause__ = error
        return failure


def _shorter(seconds: float | None, remaining: float | None) -> float | None:
    """Return the shorter of two timeouts; ``None`` is unlimited."""
    if seconds is None or remaining is None:
        return remaining if seconds is None else seconds
    return min(seconds, remaining)


def _without_secrets(error: BaseException) -> BaseException:
    """Strip an httpx error of its frames, and of the bytes that violate the protocol.

    The frames' local variables hold the request with its tokens, and error reporters may show local
    variables. The bytes may be another user's answer.
    """
    if isinstance(error, _http.classes("ProtocolError")):
        error.args = (str(error).partition(":")[0].partition("b'")[0].strip(),)
        error.__cause__ = error.__context__ = None
    link: BaseException | None = error
    while link is not None:
        link.__traceback__ = None
        link = link.__cause__
    return error
