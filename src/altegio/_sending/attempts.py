"""Whether a request may be sent again, and when.

A request that may change something is sent again only when the first one was certainly not
carried out: it never left, or the server refused it with 429 or with 503 and Retry-After. A
request that only reads is sent again after anything that may pass.
"""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import httpx
import msgspec

from altegio._errors import APIConnectionError, APITimeoutError
from altegio._limiting.limiter import Limiter
from altegio._limiting.rate_limit import Priority
from altegio._settings import DEFAULT_TIMEOUT, MAX_RETRIES, TOTAL_TIMEOUT
from altegio._test_mode import switches

from .received import Received, retry_after

if TYPE_CHECKING:
    from tenacity import RetryCallState

__all__ = ["Attempts", "Outcome", "SendOptions"]

#: What comes of an attempt: an answer, whatever it says, or the error that there was none.
Outcome: TypeAlias = Received | APIConnectionError

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
#: Seconds: a pause is random, up to the first one, and up to twice as much each time.
_FIRST_PAUSE: Final = 0.5
_LONGEST_PAUSE: Final = 8.0
#: Seconds that are left for an attempt at the least: a socket takes 0 for "don't wait at all".
_SHORTEST_TIMEOUT: Final = 0.001


class SendOptions(msgspec.Struct, frozen=True):
    """How long a call may take and how often it may be sent."""

    timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT
    max_retries: int = MAX_RETRIES
    total_timeout: float | None = TOTAL_TIMEOUT
    #: The lane in which it waits for its turn under the rate limit.
    priority: Priority = "interactive"
    #: ``timeout`` as a request says it: seconds to connect, to read, to write, to get a connection.
    seconds: dict[str, float | None] = {}
    #: The longest of these.
    longest: float = math.inf

    def __post_init__(self) -> None:
        retries: object = self.max_retries
        if not isinstance(retries, int) or isinstance(retries, bool) or retries < 0:
            raise ValueError(f"max_retries must be a whole number, 0 or more, got {retries!r}")
        if self.priority not in ("interactive", "background"):
            raise ValueError(
                f"priority must be 'interactive' or 'background', got {self.priority!r}"
            )
        for name in ("timeout", "total_timeout"):
            seconds = getattr(self, name)
            if not isinstance(seconds, httpx.Timeout | None) and not seconds > 0:
                raise ValueError(f"{name} must be positive or None, got {seconds!r}")
        each = httpx.Timeout(self.timeout).as_dict()
        longest = max(math.inf if one is None else one for one in each.values())
        msgspec.structs.force_setattr(self, "seconds", each)
        msgspec.structs.force_setattr(self, "longest", longest)


class Attempts:
    """One request, how often it was sent, and whether it goes again."""

    def __init__(
        self,
        request: httpx.Request,
        name: str,
        options: SendOptions,
        *,
        repeatable: bool,
        limiter: Limiter | None,
    ) -> None:
        self.request, self.name, self.count = request, name, 0
        self._options, self._repeatable, self._limiter = options, repeatable, limiter
        #: A key of the user, with whom others take turns under the rate limit.
        self.user: object = None
        self._first_left: float | None = None
        self._asked_pause: float | None = None

    @property
    def priority(self) -> Priority:
        """The lane in which the request waits for its turn."""
        return self._options.priority

    @property
    def path(self) -> str:
        """The path as it is sent, without the query."""
        return self.request.url.raw_path.partition(b"?")[0].decode("ascii")

    def left(self) -> float | None:
        """Seconds left of ``total_timeout``, which runs from when the request first leaves."""
        total = self._options.total_timeout
        if total is None or self._first_left is None:
            return total
        return total - (time.monotonic() - self._first_left)

    def over(self) -> bool:
        """Whether ``total_timeout`` is used up."""
        left = self.left()
        return left is not None and left <= _SHORTEST_TIMEOUT

    def patience(self) -> float | None:
        """Seconds that the request may wait for its turn."""
        limiter = self._limiter
        patience = limiter.settings.max_wait if limiter is not None else None
        patience = self._options.seconds["pool"] if patience is None else patience
        left = self.left() if self.count else None
        return _shorter(patience, left)

    def leaves(self) -> None:
        """Note that the request leaves now, with no more time than is left for all attempts."""
        self.count += 1
        if self._first_left is None:
            self._first_left = time.monotonic()
        seconds = self._options.seconds
        left = self.left()
        if left is not None and left < self._options.longest:
            left = max(left, _SHORTEST_TIMEOUT)
            seconds = {name: _shorter(one, left) for name, one in seconds.items()}
        self.request.extensions["timeout"] = seconds

    def received(self, received: Received) -> None:
        """Tell the limiter whether the server finds that requests come too fast."""
        status = received.status_code
        pause = retry_after(received.headers.get("retry-after")) if status in _PASSING else None
        if self._limiter is not None and switches.waits:
            if status == 429:
                pause = self._limiter.refused(pause)
            elif status not in _PASSING:
                self._limiter.accepted()
        self._asked_pause = pause

    def unanswered(self, error: httpx.RequestError) -> APIConnectionError:
        """The error for an attempt that got no answer."""
        self._asked_pause = None
        sent = not isinstance(error, _NEVER_SENT)
        late = isinstance(error, httpx.TimeoutException)
        what = "the connection broke off" if sent else "the server could not be reached"
        if late:
            what = "the server did not answer in time" if sent else f"{what} in time"
            what += ", total_timeout is over" if self.over() else ""
        certainty = "it may have been carried out" if sent else "it was not carried out"
        detail = str(error) or type(error).__name__
        kind = APITimeoutError if late else APIConnectionError
        failure = kind(
            f"{self.name} ({self.request.method} {self.path}): {what}, {certainty} ({detail})",
            method=self.request.method,
            path=self.path,
            operation=self.name,
            may_have_been_carried_out=sent,
        )
        failure.__cause__ = _without_frames(error)
        return failure

    def wanted(self, outcome: Outcome) -> bool:
        """Whether the request may be sent again after this, were there time for it."""
        if self._options.max_retries == 0 or not switches.retries:
            return False
        if isinstance(outcome, Received) and outcome.status_code not in _PASSING:
            return False
        return self._repeatable or not outcome.may_have_been_carried_out

    def policy(self) -> dict[str, Any]:
        """The arguments for tenacity, which counts, waits and stops."""
        from tenacity import retry_if_result, stop_after_attempt, stop_before_delay, stop_never

        left = self.left()
        in_time = stop_never if left is None else stop_before_delay(max(0.0, left))
        return {
            "retry": retry_if_result(self.wanted),
            "stop": stop_after_attempt(1 + self._options.max_retries) | in_time,
            "wait": self.pause,
            "retry_error_callback": _last_outcome,
        }

    def pause(self, state: RetryCallState) -> float:
        """Seconds before the next attempt: what the server asks for, else full jitter."""
        from tenacity import wait_random_exponential

        if not switches.waits:
            return 0.0
        if self._asked_pause is not None:
            return self._asked_pause
        return wait_random_exponential(multiplier=_FIRST_PAUSE, max=_LONGEST_PAUSE)(state)


def _last_outcome(state: RetryCallState) -> Outcome:
    assert state.outcome is not None  # noqa: S101 (tenacity stops after an attempt only)
    outcome: Outcome = state.outcome.result()
    return outcome


def _shorter(seconds: float | None, left: float | None) -> float | None:
    """The shorter of two times, of which ``None`` is endless."""
    if seconds is None or left is None:
        return left if seconds is None else seconds
    return min(seconds, left)


def _without_frames(error: BaseException) -> BaseException:
    """An error of httpx's and its causes without their frames.

    Their local variables are the request as it goes over the wire, tokens included, and what
    reports errors may show local variables.
    """
    link: BaseException | None = error
    while link is not None:
        link.__traceback__ = None
        link = link.__cause__
    return error
