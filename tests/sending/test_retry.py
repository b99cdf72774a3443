"""Retries: their conditions and pauses, and the caller's view of them."""

from __future__ import annotations

import asyncio
import io
import re
import traceback
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from tenacity import RetryCallState, Retrying

import altegio
import altegio.testing
from altegio import AsyncAltegio, RateLimit, models, operations
from altegio._calls.operation import Operation
from altegio._sending.attempts import Attempts, SendOptions
from altegio._sending.retrying import policy
from tests.limiting.queues import Clock
from tests.sending import faults
from tests.sending.server import FaultServer, Request, head
from tests.worlds import World

BUSY = faults.status("503 Service Unavailable", faults.REFUSED, "Retry-After: 0.2")
TOO_MANY = faults.status("429 Too Many Requests", faults.REFUSED, "Retry-After: 3600")
BROKEN = faults.status("502 Bad Gateway")


@pytest.fixture
def separate_server() -> Iterator[FaultServer]:
    """A server for tests of the rate limit, which the whole process shares by host."""
    with FaultServer() as server:
        yield server


@pytest.fixture(autouse=True)
def retries(request: pytest.FixtureRequest) -> Iterator[None]:
    """Skip the pauses between retries, except in tests of the pauses."""
    if request.node.get_closest_marker("waits"):
        yield
        return
    with altegio.testing.no_waiting(retries=True):
        yield


def read(client: Any) -> Any:
    return client.send(operations.get_client(1, 7))


def change(client: Any) -> Any:
    return client.send(operations.delete_client(1, 7))


# --- which operations


def _all_operations() -> list[Operation[Any]]:
    modules = {getattr(operations, name).__module__ for name in dir(operations)}
    found = [
        value
        for module in sorted(modules)
        for value in vars(__import__(module, fromlist=["*"])).values()
        if isinstance(value, Operation)
    ]
    assert len(found) == len(dir(operations))
    return found


#: Operations that only read, though not a GET, and those that change something, though a GET.
READING = {"get_client_list", "search_client_visits", "validate_booking_params"}
CHANGING = {
    "enable_team_member_tips",
    "generate_loyalty_code",
    "send_phone_update_verification_code",
}


def test_operations_that_only_read_are_retried_without_being_a_get() -> None:
    assert {o.id for o in _all_operations() if o.idempotent and o.method != "GET"} == READING


def test_a_get_that_changes_something_is_not_retried() -> None:
    assert {o.id for o in _all_operations() if not o.idempotent and o.method == "GET"} == CHANGING


def test_the_documentation_names_these_operations() -> None:
    (paragraph,) = re.findall(
        r"^Requests that only read are.*?\n\n", faults.PAGE.read_text(), re.DOTALL | re.MULTILINE
    )
    assert set(re.findall(r"`(\w+)`", paragraph)) == READING | CHANGING


@pytest.mark.parametrize(("method", "seen"), [("GET", 3), ("get", 3), ("POST", 1), ("DELETE", 1)])
def test_a_custom_request_is_retried_if_it_is_a_get(
    world: World, server: FaultServer, method: str, seen: int
) -> None:
    server.will(BROKEN)
    client = world.client(server.url)
    with pytest.raises(altegio.InternalServerError):
        world.run(client.request(method, "/any"))
    assert len(server.requests) == seen


# --- how often


@pytest.mark.parametrize("times", [0, 1, 4])
def test_a_request_is_retried_up_to_max_retries(
    world: World, server: FaultServer, times: int
) -> None:
    server.will(BROKEN)
    with pytest.raises(altegio.InternalServerError):
        world.run(read(world.client(server.url, max_retries=times)))
    assert len(server.requests) == 1 + times


def test_a_request_is_sent_three_times_by_default(world: World, server: FaultServer) -> None:
    server.will(BROKEN)
    with pytest.raises(altegio.InternalServerError):
        world.run(read(world.client(server.url)))
    assert len(server.requests) == 3


def test_options_can_differ_by_call(world: World, server: FaultServer) -> None:
    client = world.client(server.url)
    for wanted, seen in ((client.with_options(max_retries=0), 1), (client, 3)):
        server.will(BROKEN)
        with pytest.raises(altegio.InternalServerError):
            world.run(read(wanted))
        assert len(server.requests) == seen


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("max_retries", -1),
        ("max_retries", 1.5),
        ("max_retries", True),
        ("timeout", 0),
        ("timeout", -1),
        ("total_timeout", 0),
    ],
)
def test_an_invalid_option_is_refused(world: World, option: str, value: Any) -> None:
    with pytest.raises(ValueError, match=rf"^{option} must be"):
        world.client("http://127.0.0.1", **{option: value})
    with pytest.raises(ValueError, match=rf"^{option} must be"):
        world.client("http://127.0.0.1").with_options(**{option: value})


def test_a_file_that_cannot_seek_is_sent_complete_on_a_retry(
    world: World, server: FaultServer
) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def seek(self, *_: Any) -> int:
            raise OSError("not seekable")

    server.will(TOO_MANY, times=1)
    body = models.ImageUpload(image=Pipe(b"a picture"))
    upload = operations.upload_image(models.ImageEntity.TEAM_MEMBER, body=body)
    world.run(world.client(server.url).send(upload))
    first, second = server.requests
    assert b"a picture" in first.body
    assert second.body == first.body


# --- how long


@pytest.mark.waits
def test_the_pause_is_the_servers_retry_after(world: World, server: FaultServer) -> None:
    server.will(BUSY, times=1)
    world.run(read(world.client(server.url)))
    first, second = server.requests
    assert second.moment - first.moment >= 0.2


@pytest.mark.waits
def test_the_pauses_grow_up_to_a_cap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.uniform", lambda low, high: high - low)
    request = httpx.Request("GET", "http://127.0.0.1/")
    attempts = Attempts(request, "any", SendOptions(), idempotent=True, limiter=None)
    pauses = []
    for number in range(1, 7):
        state = RetryCallState(Retrying(), None, (), {})
        state.attempt_number = number
        pauses.append(policy(attempts)["wait"](state))
    assert pauses == [0.5, 1, 2, 4, 8, 8]


@pytest.mark.waits
def test_no_pause_exceeds_the_total_timeout(world: World, server: FaultServer) -> None:
    server.will(TOO_MANY)
    with pytest.raises(altegio.RateLimitError) as caught:
        world.run(change(world.client(server.url)))
    assert caught.value.retry_after == 3600
    assert len(server.requests) == 1


def test_an_attempts_timeout_is_cut_to_the_remaining_total(
    world: World, server: FaultServer
) -> None:
    given: list[dict[str, float]] = []

    def note(request: httpx.Request) -> None:
        given.append(request.extensions["timeout"])

    async def async_note(request: httpx.Request) -> None:
        note(request)

    server.will(faults.stall)
    hooks = {"request": [async_note if world.is_async else note]}
    client = world.client(server.url, timeout=2, total_timeout=0.1, event_hooks=hooks)
    with pytest.raises(altegio.APITimeoutError, match="total_timeout is over"):
        world.run(read(client))
    assert max(given[0].values()) <= 0.1


@pytest.mark.parametrize("timeout", [None, httpx.Timeout(5, read=None)])
def test_an_attempt_without_a_timeout_ends_with_the_total_timeout(timeout: Any) -> None:
    request = httpx.Request("GET", "http://127.0.0.1/")
    options = SendOptions(timeout=timeout, total_timeout=60)
    Attempts(request, "any", options, idempotent=True, limiter=None).start()
    assert 59 < request.extensions["timeout"]["read"] <= 60


def test_a_slow_answer_ends_with_the_total_timeout(world: World, server: FaultServer) -> None:
    async def drop_by_drop(request: Request) -> None:
        await request.write(head("200 OK", "Content-Length: 100000"))
        for _ in range(1000):
            await request.write(b" ")
            await asyncio.sleep(0.01)

    server.will(drop_by_drop)
    client = world.client(server.url, timeout=60, total_timeout=0.1)
    with pytest.raises(altegio.APITimeoutError, match="total_timeout is over"):
        world.run(change(client))
    assert len(server.requests) == 1


def test_without_a_total_timeout_only_the_timeout_applies(
    world: World, server: FaultServer
) -> None:
    server.will(faults.stall)
    client = world.client(server.url, timeout=httpx.Timeout(10, read=0.05), total_timeout=None)
    with pytest.raises(altegio.APITimeoutError, match="did not answer in time, it may"):
        world.run(read(client))
    assert len(server.requests) == 3


# --- the rate limit


@pytest.mark.waits
def test_every_attempt_asks_the_rate_limiter(
    world: World, separate_server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = separate_server
    server.will(faults.status("503 Service Unavailable", faults.REFUSED, "Retry-After: 0"))
    client = world.client(server.url, rate_limit=RateLimit(per_second=90))
    limiter, asked = client._sender._limiter, []
    at_once = limiter.at_once

    def noted() -> bool:
        asked.append(limiter)
        return bool(at_once())

    monkeypatch.setattr(limiter, "at_once", noted)
    with pytest.raises(altegio.InternalServerError):
        world.run(read(client))
    assert len(asked) == len(server.requests) == 3


@pytest.mark.waits
def test_a_429_that_cannot_be_decoded_pauses_all_calls(
    world: World, separate_server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = separate_server
    server.will(faults.in_brotli("429 Too Many Requests", "Retry-After: 7"))
    client = world.client(server.url, rate_limit=RateLimit(), max_retries=0)
    pauses: list[float | None] = []
    monkeypatch.setattr(client._sender._limiter, "refused", pauses.append)
    with pytest.raises(altegio.UnexpectedResponseError) as caught:
        world.run(change(client))
    assert pauses == [caught.value.retry_after] == [7]


@pytest.mark.waits
def test_nothing_is_sent_again_when_its_turn_comes_too_late(
    world: World, separate_server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, clock = separate_server, Clock()
    monkeypatch.setattr("altegio._sending.attempts.time", SimpleNamespace(monotonic=clock))
    server.will(faults.status("503 Service Unavailable", faults.REFUSED, "Retry-After: 0"))
    client = world.client(server.url, rate_limit=RateLimit(), total_timeout=10)

    def late() -> bool:
        clock.now += 10
        return True

    monkeypatch.setattr(client._sender._limiter, "at_once", late)
    with pytest.raises(altegio.InternalServerError):
        world.run(change(client))
    assert len(server.requests) == 1


@pytest.mark.alone
@pytest.mark.waits
def test_a_call_without_a_turn_is_not_retried(world: World, separate_server: FaultServer) -> None:
    server = separate_server
    limit = RateLimit(per_second=1, per_minute=10, max_wait=0.05)
    client = world.client(server.url, rate_limit=limit)
    world.run(read(client))
    with pytest.raises(altegio.APITimeoutError, match="was not sent: ") as caught:
        world.run(read(client))
    assert not caught.value.may_have_been_carried_out
    assert len(server.requests) == 1


# --- what the caller sees


FAILING: dict[str, Callable[[Request], Any]] = {
    "no answer": faults.say_nothing,
    "a reset": Request.reset,
    "a refusal": BROKEN,
    "half an answer": faults.half_a_body,
}


@pytest.mark.parametrize("act", FAILING.values(), ids=FAILING)
def test_an_error_does_not_chain_earlier_attempts(
    world: World, server: FaultServer, act: Callable[[Request], Any]
) -> None:
    server.will(act)
    with pytest.raises(altegio.AltegioError) as caught:
        world.run(read(world.client(server.url)))
    told = "".join(traceback.format_exception(caught.value))
    assert "During handling" not in told
    assert "tenacity" not in told
    assert len(re.findall(r"altegio\._(?:status_)?errors\.", told)) == 1


@pytest.mark.parametrize("act", [faults.say_nothing, faults.stall], ids=["no answer", "too late"])
def test_the_cause_of_a_connection_error_is_the_httpx_error(
    world: World, server: FaultServer, act: Callable[[Request], Any]
) -> None:
    server.will(act)
    with pytest.raises(altegio.APIConnectionError) as caught:
        world.run(change(world.client(server.url, timeout=httpx.Timeout(10, read=0.1))))
    assert isinstance(caught.value.__cause__, httpx.RequestError)


def test_an_error_that_is_being_handled_keeps_its_frames(world: World, server: FaultServer) -> None:
    server.will(faults.say_nothing)
    with pytest.raises(ValueError, match="none") as own:
        _then(lambda: world.run(change(world.client(server.url))))
    assert own.value.__traceback__ is not None
    assert own.value.__traceback__.tb_next is not None


def _then(act: Callable[[], Any]) -> None:
    try:
        int("none")
    except ValueError:
        with pytest.raises(altegio.APIConnectionError):
            act()
        raise


def test_an_exception_other_than_a_request_error_is_raised_at_once(
    world: World, server: FaultServer
) -> None:
    class Stop(BaseException):
        pass

    sent: list[httpx.Request] = []

    def hook(request: httpx.Request) -> None:
        sent.append(request)
        if len(sent) == 2:
            raise Stop

    async def async_hook(request: httpx.Request) -> None:
        hook(request)

    server.will(BROKEN)
    hooks = {"request": [async_hook if world.is_async else hook]}
    with pytest.raises(Stop):
        world.run(read(world.client(server.url, event_hooks=hooks)))
    assert len(sent) == 2


@pytest.mark.alone
@pytest.mark.waits
@pytest.mark.parametrize(
    "act", [faults.stall, TOO_MANY], ids=["while it waits for the answer", "in a pause"]
)
async def test_a_cancelled_call_ends_at_once(
    server: FaultServer, act: Callable[[Request], Any]
) -> None:
    server.will(act)
    async with AsyncAltegio(
        partner_token="p", user_token="u", base_url=server.url, total_timeout=None
    ) as client:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(read(client), 0.1)
    assert len(server.requests) == 1
