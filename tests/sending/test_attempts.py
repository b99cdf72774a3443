"""Attempts of a request: timeouts, retries and their end, errors of connections.

The test sets the time; test_retry.py has a server.
"""

from __future__ import annotations

import math
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from tenacity import RetryCallState, Retrying

import altegio.testing
from altegio import APIConnectionError, APITimeoutError, RateLimit
from altegio._limiting.host_queue import HostQueue
from altegio._limiting.limiter import Limiter
from altegio._sending.attempts import Attempts, SendOptions
from altegio._sending.received import Received
from altegio._sending.retrying import policy
from tests.limiting.queues import Clock

REQUEST = httpx.Request("POST", "https://api.example.com/x/7?token=no")


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr("altegio._sending.attempts.time", SimpleNamespace(monotonic=clock))
    return clock


def attempts(options: SendOptions, max_wait: float | None = None) -> Attempts:
    limiter = Limiter(RateLimit(max_wait=max_wait), HostQueue())
    return Attempts(REQUEST, "any", options, idempotent=False, limiter=limiter)


def timeouts(call: Attempts) -> dict[str, float | None]:
    call.start()
    given: dict[str, float | None] = call.request.extensions["timeout"]
    return given


# --- time


def test_the_total_is_counted_from_the_first_attempt(clock: Clock) -> None:
    call = attempts(SendOptions(total_timeout=10))
    clock.now += 100
    assert call.remaining() == 10
    for remaining in (10, 7, 4):
        call.start()
        assert call.remaining() == remaining
        clock.now += 3


@pytest.mark.parametrize("timeout", [math.inf, httpx.Timeout(math.inf)], ids=["number", "httpx"])
def test_infinity_is_no_limit(timeout: Any) -> None:
    call = attempts(SendOptions(timeout=timeout, total_timeout=math.inf))
    assert set(timeouts(call).values()) == {None}
    assert call.remaining() is None
    assert call.max_wait() is None


@pytest.mark.parametrize(
    "options",
    [{"timeout": 1e10}, {"timeout": httpx.Timeout(5, read=1e10)}, {"total_timeout": 1e10}],
    ids=["timeout", "httpx", "total_timeout"],
)
def test_a_timeout_that_no_platform_can_wait_for_is_refused(options: Any) -> None:
    with pytest.raises(ValueError, match="must be at most 2,073,600 seconds"):
        SendOptions(**options)


def test_the_total_is_over_when_no_time_remains(clock: Clock) -> None:
    call = attempts(SendOptions(total_timeout=10))
    call.start()
    clock.now += 9.5
    assert not call.expired()
    clock.now += 0.5
    assert call.expired()


def test_the_default_total_is_two_minutes() -> None:
    assert attempts(SendOptions()).remaining() == 120


def test_without_a_total_a_call_never_expires(clock: Clock) -> None:
    call = attempts(SendOptions(total_timeout=None))
    call.start()
    clock.now += 1e9
    assert call.remaining() is None
    assert not call.expired()


def test_an_attempt_has_its_timeouts_or_the_remaining_total(clock: Clock) -> None:
    timeout = httpx.Timeout(4, connect=1, pool=None)
    call = attempts(SendOptions(timeout=timeout, total_timeout=10))
    assert timeouts(call) == {"connect": 1, "read": 4, "write": 4, "pool": 10}
    clock.now += 8
    assert timeouts(call) == {"connect": 1, "read": 2, "write": 2, "pool": 2}
    clock.now += 5
    assert set(timeouts(call).values()) == {0.001}


@pytest.mark.parametrize(
    ("timeout", "slow", "read"),
    [(30.0, None, 30), (30.0, 5.0, 30), (30.0, 90.0, 90), (10.0, 90.0, 10)],
)
def test_a_slow_operation_has_a_longer_read_timeout_unless_the_caller_set_one(
    timeout: float, slow: float | None, read: float, clock: Clock
) -> None:
    options = SendOptions(timeout=timeout, total_timeout=120).with_read_timeout(slow)
    call = attempts(options)
    assert timeouts(call) == dict.fromkeys(("connect", "write", "pool"), timeout) | {"read": read}
    clock.now += 50
    assert timeouts(call)["read"] == min(read, 70)


@pytest.mark.parametrize(
    ("timeout", "max_wait", "first", "again"),
    [(4, None, 4, 2), (4, 9, 9, 2), (4, 1, 1, 1), (None, None, None, 2)],
)
def test_a_call_waits_for_its_turn_as_long_as_for_a_connection_or_max_wait(
    timeout: float | None,
    max_wait: float | None,
    first: float | None,
    again: float,
    clock: Clock,
) -> None:
    call = attempts(SendOptions(timeout=timeout, total_timeout=3), max_wait)
    assert call.max_wait() == first
    call.start()
    clock.now += 1
    assert call.max_wait() == again


@pytest.mark.parametrize(
    ("number", "pause", "stops"), [(2, 1.5, False), (3, 1.5, True), (2, 2.0, True)]
)
def test_attempts_end_with_the_retries_or_with_a_pause_beyond_the_total(
    number: int, pause: float, *, stops: bool, clock: Clock
) -> None:
    call = attempts(SendOptions(max_retries=2, total_timeout=3))
    call.start()
    clock.now += 1
    state = RetryCallState(Retrying(), None, (), {})
    state.attempt_number, state.upcoming_sleep = number, pause
    assert policy(call)["stop"](state) is stops


# --- retries


@pytest.mark.waits
@pytest.mark.parametrize(
    ("status", "content", "reads", "changes"),
    [
        (200, b"{}", False, False),
        (404, b"{}", False, False),
        (500, b"{}", False, False),
        (429, b"{}", True, True),
        (502, b"{}", True, False),
        (503, b"{}", True, False),
        (504, b"{}", True, False),
        (403, b"<html>", True, False),
        (403, b"{}", False, False),
    ],
)
def test_a_request_is_sent_again_after_a_temporary_failure_that_did_not_carry_it_out(
    status: int, content: bytes, *, reads: bool, changes: bool
) -> None:
    received = Received("GET", "/", status, "", httpx.Headers(), content)
    for idempotent, again in ((True, reads), (False, changes)):
        call = Attempts(REQUEST, "any", SendOptions(), idempotent=idempotent, limiter=None)
        assert call.may_be_retried(received) is again
        with altegio.testing.no_waiting():
            assert call.may_be_retried(received) is False


@pytest.mark.waits
@pytest.mark.parametrize(
    ("error", "changes"), [(httpx.ConnectError, True), (httpx.ReadError, False)]
)
def test_a_request_is_sent_again_if_the_connection_failed_before_it_was_sent(
    error: Any, *, changes: bool
) -> None:
    for idempotent, again in ((True, True), (False, changes)):
        call = Attempts(REQUEST, "any", SendOptions(), idempotent=idempotent, limiter=None)
        assert call.may_be_retried(call.connection_error(error("why", request=REQUEST))) is again


def test_an_error_of_another_request_says_nothing_of_this_one() -> None:
    call = Attempts(REQUEST, "any", SendOptions(), idempotent=False, limiter=None)
    for request in (None, httpx.Request("POST", "http://example.com")):
        failure = call.connection_error(httpx.ConnectError("why", request=request))
        assert failure.may_have_been_carried_out
        assert not call.may_be_retried(failure)


@pytest.mark.waits
@pytest.mark.parametrize(
    ("status", "header", "refusals", "pause"),
    [
        (200, "7", 0, None),
        (404, "7", 0, None),
        (429, "7", 2, 7),
        (502, "7", 1, 7),
        (503, "7", 1, 7),
        (504, None, 1, None),
    ],
)
def test_a_429_counts_as_a_refusal_and_an_answer_of_the_api_ends_the_backoff(
    status: int, header: str | None, refusals: int, pause: float | None
) -> None:
    clock = Clock()
    limiter = Limiter(RateLimit(), HostQueue(clock))
    clock.now += limiter.refused(1)
    call = Attempts(REQUEST, "any", SendOptions(), idempotent=True, limiter=limiter)
    headers = httpx.Headers({"retry-after": header} if header else {})
    call.received(Received("GET", "/", status, "", headers, b""))
    assert (limiter.queue._refusals, call.requested_pause) == (refusals, pause)


# --- errors


@pytest.mark.parametrize(
    ("error", "kind", "text"),
    [
        (httpx.ConnectError, APIConnectionError, "the server could not be reached, it was not"),
        (httpx.UnsupportedProtocol, APIConnectionError, "the server could not be reached, it was"),
        (httpx.ProxyError, APIConnectionError, "the server could not be reached, it was not"),
        (httpx.ConnectTimeout, APITimeoutError, "the server could not be reached in time, it was"),
        (httpx.PoolTimeout, APITimeoutError, "the server could not be reached in time, it was not"),
        (httpx.ReadError, APIConnectionError, "the connection broke off, it may have been"),
        (httpx.RemoteProtocolError, APIConnectionError, "the connection broke off, it may have"),
        (httpx.ReadTimeout, APITimeoutError, "the server did not answer in time, it may have been"),
        (httpx.WriteTimeout, APITimeoutError, "the server did not answer in time, it may have"),
    ],
)
def test_a_failed_connection_is_an_error_that_says_what_happened(
    error: Any, kind: type, text: str, clock: Clock
) -> None:
    call = attempts(SendOptions(total_timeout=10))
    call.requested_pause = 7
    call.start()
    raised = error("why", request=call.request)
    failure = call.connection_error(raised)
    assert type(failure) is kind
    assert str(failure).startswith(f"any (POST /x/7) at api.example.com: {text}")
    assert str(failure).endswith(" carried out (why)")
    assert (failure.method, failure.path, failure.host, failure.operation) == (
        "POST",
        "/x/7",
        "api.example.com",
        "any",
    )
    assert failure.may_have_been_carried_out is ("may have been" in str(failure))
    assert failure.__cause__ is raised
    assert vars(call)["requested_pause"] is None
    clock.now += 10
    over = str(call.connection_error(error("", request=call.request)))
    assert ("total_timeout is over" in over) is (kind is APITimeoutError)
    assert over.endswith(f"({error.__name__})")
