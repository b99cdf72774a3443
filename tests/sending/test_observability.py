"""Observability: log lines, event hooks, OpenTelemetry."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import altegio
import altegio.testing
from altegio import RateLimit, operations
from altegio._limiting.limiter import Limiter
from altegio.sandbox import Sandbox
from tests.limiting.queues import Clock
from tests.paths import path_of
from tests.sending import faults
from tests.sending.server import FaultServer, Request
from tests.worlds import World

PHONE = "13155550100"


@pytest.fixture(autouse=True)
def retries_without_pauses(request: pytest.FixtureRequest) -> Iterator[None]:
    if request.node.get_closest_marker("waits"):
        yield
        return
    with altegio.testing.no_waiting(retries=True):
        yield


def get_client(client: Any) -> Any:
    return client.send(operations.get_client(1, 7))


# --- the log


def test_there_is_one_line_for_each_attempt(
    world: World, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "altegio")
    server.will(faults.status("502 Bad Gateway"), times=1)
    world.run(get_client(world.client(server.url)))
    told = [(record.name, record.levelname, record.args) for record in caplog.records]
    assert [(name, level) for name, level, _ in told] == [("altegio", "DEBUG")] * 2
    first, second = (record.getMessage() for record in caplog.records)
    assert first.startswith("get_client: 502 in ")
    assert first.endswith(" ms, attempt 1, waited 0 ms")
    assert second.startswith("get_client: 200 in ")
    assert second.endswith(" ms, attempt 2, waited 0 ms")


def test_an_answer_that_cannot_be_decoded_is_logged_with_its_status(
    world: World, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "altegio")
    server.will(faults.in_brotli("200 OK"))
    with pytest.raises(altegio.UnexpectedResponseError):
        world.run(get_client(world.client(server.url)))
    assert caplog.messages[0].startswith("get_client: 200 in ")


def test_an_attempt_without_an_answer_is_logged(
    world: World, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "altegio")
    server.will(faults.stall)
    late = world.client(server.url, timeout=httpx.Timeout(10, read=0.05), max_retries=0)
    with pytest.raises(altegio.APITimeoutError):
        world.run(get_client(late))
    assert caplog.messages[0].startswith("get_client: no answer (ReadTimeout) in ")


@pytest.mark.waits
def test_the_line_says_how_long_the_request_waited_for_its_turn_and_took(
    world: World,
    server: FaultServer,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock()

    def wait(_: Limiter) -> bool:
        clock.now += 4
        return True

    async def answer_late(request: Request) -> None:
        clock.now += 2
        await request.answer()

    sending = f"altegio.{'_async' if world.is_async else '_sync'}.sending"
    monkeypatch.setattr(f"{sending}.time", SimpleNamespace(monotonic=clock))
    monkeypatch.setattr(Limiter, "at_once", wait)
    caplog.set_level(logging.DEBUG, "altegio")
    server.will(answer_late)
    world.run(get_client(world.client(server.url, rate_limit=RateLimit())))
    assert caplog.messages == ["get_client: 200 in 2000 ms, attempt 1, waited 4000 ms"]


def test_nothing_is_logged_at_info(
    world: World, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "altegio")
    world.run(get_client(world.client(server.url)))
    assert not [record for record in caplog.records if record.name.startswith("altegio")]


def test_no_phone_number_and_no_body_is_logged(
    world: World, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "altegio")
    client = world.client(server.url)
    call = operations.get_client_account_by_chain_and_phone(1, PHONE)
    server.will(faults.status("404 Not Found"))
    acts: list[Callable[[], Any]] = [
        lambda: client.send(call),
        lambda: client.request("GET", f"/any/+{PHONE}/cards", params={"phone": PHONE}),
        lambda: client.request("POST", "/any", json={"phone": PHONE, "name": "Anna Miller"}),
    ]
    for act in acts:
        with pytest.raises(altegio.NotFoundError):
            world.run(act())
    assert [message.partition(":")[0] for message in caplog.messages] == [
        "get_client_account_by_chain_and_phone",
        "GET /any/*/cards",
        "POST /any",
    ]
    assert PHONE not in caplog.text
    assert "Miller" not in caplog.text


def test_an_error_says_which_path_failed(world: World, server: FaultServer) -> None:
    """The error goes to the caller, whose own data the path has."""
    server.will(faults.status("404 Not Found"))
    call = operations.get_client_account_by_chain_and_phone(1, PHONE)
    path = path_of("get_client_account_by_chain_and_phone", 1, PHONE)
    with pytest.raises(altegio.NotFoundError, match=f"GET {path}"):
        world.run(world.client(server.url).send(call))


@pytest.mark.parametrize(
    "act", [faults.status("404 Not Found"), faults.say_nothing], ids=["404", "no answer"]
)
def test_an_errors_path_has_no_query(
    world: World, server: FaultServer, act: Callable[[Any], Any]
) -> None:
    server.will(act)
    with pytest.raises((altegio.NotFoundError, altegio.APIConnectionError)) as caught:
        world.run(world.client(server.url).request("GET", "/any", params={"phone": PHONE}))
    assert caught.value.path == "/any"
    assert PHONE not in str(caught.value)


# --- event hooks


def test_event_hooks_see_every_attempt(world: World, server: FaultServer) -> None:
    seen: list[str] = []

    def request_hook(request: httpx.Request) -> None:
        seen.append(request.method)

    def response_hook(response: httpx.Response) -> None:
        seen.append(str(response.status_code))

    async def async_request_hook(request: httpx.Request) -> None:
        request_hook(request)

    async def async_response_hook(response: httpx.Response) -> None:
        response_hook(response)

    hooks: dict[str, list[Any]] = {"request": [request_hook], "response": [response_hook]}
    if world.is_async:
        hooks = {"request": [async_request_hook], "response": [async_response_hook]}
    server.will(faults.status("502 Bad Gateway"), times=1)
    world.run(get_client(world.client(server.url, event_hooks=hooks)))
    assert seen == ["GET", "502", "GET", "200"]


# --- OpenTelemetry


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    yield exporter
    instrumentor.uninstrument()
    provider.shutdown()


def _summary(span: ReadableSpan) -> tuple[Any, Any]:
    attributes = span.attributes or {}
    return attributes["http.method"], attributes["http.status_code"]


def test_opentelemetry_instrumentation_of_httpx_sees_calls(
    world: World, sandbox: Sandbox, base_url: str, spans: InMemorySpanExporter
) -> None:
    client = world.client(base_url, partner_token="sandbox-partner", user_token="sandbox-user")
    world.run(client.chain(706028).membership_types.list())
    (span,) = spans.get_finished_spans()
    assert _summary(span) == ("GET", 200)


def test_opentelemetry_sees_every_attempt_and_traces_reach_the_server(
    world: World, server: FaultServer, spans: InMemorySpanExporter
) -> None:
    server.will(faults.status("502 Bad Gateway"), times=1)
    world.run(get_client(world.client(server.url)))
    assert [_summary(span) for span in spans.get_finished_spans()] == [("GET", 502), ("GET", 200)]
    sent = [request.header("traceparent") for request in server.requests]
    assert all(sent)
    assert len(set(sent)) == 2
