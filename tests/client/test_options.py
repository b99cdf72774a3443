"""Options of the client: base URL, headers, timeout, HTTP client and transport."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import altegio
from altegio import models, operations
from tests.client.answers import (
    Recorder,
    list_types,
)
from tests.paths import served_path
from tests.worlds import World


@pytest.mark.parametrize(
    ("base_url", "url"),
    [
        (altegio.PRODUCTION, "https://api.alteg.io/api/v1/any"),
        (altegio.MOCK_SERVER, "https://developer.alteg.io/_mock/en/b2b-v1/openapi/any"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/any"),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8000/any"),
        ("https://proxy.example.com/altegio//", "https://proxy.example.com/altegio/any"),
        ("http://[::1]:8000/api/v1", "http://[::1]:8000/api/v1/any"),
    ],
)
def test_requests_are_sent_below_the_base_url(world: World, base_url: str, url: str) -> None:
    seen = Recorder()
    world.run(world.client(seen, base_url=base_url).request("GET", "/any"))
    assert str(seen.last.url) == url


def test_the_default_base_url_is_the_api(world: World) -> None:
    seen = Recorder()
    world.run(list_types(world.client(seen)))
    assert str(seen.last.url) == (
        "https://api.alteg.io" + served_path("chain_loyalty_membership_types_list", 706028)
    )


@pytest.mark.parametrize("base_url", ["", "api.alteg.io", "ftp://example.com", "https://", "/v1"])
def test_an_invalid_base_url_is_refused(world: World, base_url: str) -> None:
    with pytest.raises(ValueError, match=r"^base_url must be an http\(s\) URL"):
        world.client(base_url=base_url)


@pytest.mark.parametrize(
    "base_url",
    [
        "https://anna:secret@example.com",
        "https://example.com?key=secret",
        "https://example.com#secret",
    ],
)
def test_a_base_url_with_a_secret_is_refused_and_not_shown(world: World, base_url: str) -> None:
    with pytest.raises(ValueError, match=r"^base_url must have no login") as caught:
        world.client(base_url=base_url)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"base_url": httpx.URL("https://example.com")}, r"base_url must be a string.* str\(…\)"),
        ({"rate_limit": 5}, "rate_limit must be a RateLimit, got int"),
        ({"timeout": "5"}, "timeout must be a number of seconds or None, got '5'"),
        ({"default_headers": {"a": 1}}, "header 'a': name and value must be strings"),
    ],
    ids=["base_url", "rate_limit", "timeout", "default_headers"],
)
def test_an_option_of_another_type_is_refused(
    world: World, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(TypeError, match=message):
        world.client(**options)


@pytest.mark.parametrize("passed_in", [False, True])
def test_every_request_has_an_accept_and_a_user_agent_header(world: World, passed_in: bool) -> None:
    seen = Recorder()
    handler = httpx.MockTransport(seen)
    given: dict[str, Any] = {"transport": handler}
    if passed_in:
        given = {"http_client": world.http_kind(**given)}
    world.run(list_types(world.client(**given)))
    assert seen.last.headers["accept"] == "application/vnd.api.v2+json"
    assert seen.last.headers["user-agent"] == f"altegio-sdk/{altegio.__version__}"


def test_default_headers_are_sent_with_every_request(world: World) -> None:
    seen = Recorder()
    client = world.client(seen, default_headers={"x-trace": "1", "user-agent": "shop/1.0"})
    world.run(list_types(client))
    assert seen.last.headers["x-trace"] == "1"
    assert seen.last.headers.get_list("user-agent") == ["shop/1.0"]


def test_default_headers_dont_replace_the_tokens(world: World) -> None:
    seen = Recorder()
    world.run(list_types(world.client(seen, default_headers={"authorization": "other"})))
    assert seen.last.headers.get_list("authorization") == [
        "Bearer sandbox-partner, User sandbox-user"
    ]


@pytest.mark.parametrize(
    ("options", "seconds"),
    [
        ({}, {"connect": 30, "read": 30, "write": 30, "pool": 30}),
        ({"timeout": 5}, {"connect": 5, "read": 5, "write": 5, "pool": 5}),
        (
            {"timeout": httpx.Timeout(9, connect=1)},
            {"connect": 1, "read": 9, "write": 9, "pool": 9},
        ),
    ],
    ids=str,
)
def test_a_timeout_bounds_every_attempt(
    world: World, options: dict[str, Any], seconds: dict[str, float]
) -> None:
    seen = Recorder()
    world.run(list_types(world.client(seen, **options)))
    assert seen.last.extensions["timeout"] == seconds


@pytest.mark.parametrize(
    ("options", "read"), [({}, 60), ({"timeout": 5}, 5), ({"timeout": 90}, 90)], ids=str
)
def test_a_slow_operation_has_a_longer_read_timeout_by_default(
    world: World, options: dict[str, Any], read: float
) -> None:
    seen = Recorder()
    client = world.client(seen, **options)
    world.run(client.send(operations.get_client_list(1, body=models.ClientSearch())))
    given = options.get("timeout", 30)
    assert seen.last.extensions["timeout"] == {
        "connect": given,
        "read": read,
        "write": given,
        "pool": given,
    }


def test_a_passed_in_client_is_used_and_stays_open(world: World) -> None:
    seen = Recorder()
    http = world.http_kind(transport=httpx.MockTransport(seen))
    client = world.client(http_client=http)
    world.within(client, list_types)
    assert len(seen.requests) == 1
    assert not http.is_closed


def test_credentials_of_a_passed_in_client_are_not_sent(world: World) -> None:
    seen = Recorder()
    http = world.http_kind(transport=httpx.MockTransport(seen), auth=("anna", "secret"))
    world.run(list_types(world.client(http_client=http)))
    assert seen.last.headers["authorization"] == "Bearer sandbox-partner, User sandbox-user"


class WatchedTransport(httpx.MockTransport):
    """A transport that records whether it was closed."""

    closed = False

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def test_a_passed_in_transport_stays_open(world: World) -> None:
    transport = WatchedTransport(Recorder())
    world.within(world.client(transport=transport), list_types)
    assert not transport.closed


def test_an_http_client_of_the_other_kind_is_refused(world: World) -> None:
    other = httpx.AsyncClient if world.http_kind is httpx.Client else httpx.Client
    wanted = world.http_kind.__name__
    with pytest.raises(TypeError, match=rf"^http_client must be an httpx\.{wanted} or httpx2\."):
        world.client(http_client=other())


def test_another_type_than_a_transport_is_refused(world: World) -> None:
    with pytest.raises(TypeError, match=r"^transport must be an httpx\."):
        world.client(transport="http://proxy.example.com")


@pytest.mark.parametrize(
    ("hooks", "came"),
    [
        (5, "got int"),
        ([print], "got list"),
        ({"response": print}, "got 'response' with no list of functions"),
        ({"request": ["print"]}, "got 'request' with no list of functions"),
        ({"request": None}, "got 'request' with no list of functions"),
        ({"answer": [print]}, "got 'answer'"),
    ],
)
def test_event_hooks_that_httpx_would_not_call_are_refused(
    world: World, hooks: Any, came: str
) -> None:
    expected = "event_hooks must be {'request': [function, …], 'response': [function, …]}"
    with pytest.raises((TypeError, ValueError), match=re.escape(f"{expected}, {came}")):
        world.client(event_hooks=hooks)


def test_the_synchronous_client_refuses_an_asynchronous_hook(tokens: dict[str, Any]) -> None:
    async def note(_: Any) -> None:
        """Do nothing."""

    class Note:
        async def __call__(self, _: Any) -> None:
            """Do nothing."""

    for hook in (note, Note()):
        hooks: Any = {"request": [print], "response": [hook]}
        with pytest.raises(TypeError, match=r"^an asynchronous event hook \('response'\) needs"):
            altegio.Altegio(**tokens, event_hooks=hooks)


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"proxy": 5}, "proxy must be a str, got int"),
        ({"verify": ""}, "verify must name an existing file or folder"),
        ({"strict": "no"}, "strict must be a bool, got str"),
    ],
)
def test_options_that_mean_nothing_are_refused(
    world: World, options: dict[str, Any], problem: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=f"^{problem}"):
        world.client(**options)


def test_a_client_and_a_transport_exclude_each_other(world: World) -> None:
    with pytest.raises(ValueError, match="http_client or transport, not both"):
        world.client(Recorder(), http_client=world.http_kind())


def test_extra_headers_and_query_are_sent_with_each_call(world: World) -> None:
    seen = Recorder()
    client = world.client(seen).with_options(
        extra_headers={"X-Trace": "7"}, extra_query={"debug": True, "ids": [1, 2]}
    )
    world.run(list_types(client))
    assert seen.last.headers["X-Trace"] == "7"
    assert seen.last.url.params.multi_items() == [("debug", "true"), ("ids", "1"), ("ids", "2")]
    assert seen.last.headers["Authorization"].startswith("Bearer ")


def test_extra_query_does_not_replace_what_a_call_sends(world: World) -> None:
    seen = Recorder()
    client = world.client(seen).with_options(extra_query={"page": 2})
    with pytest.raises(ValueError, match=r"get_appointment_list sends 'page', pass it there"):
        world.items(client.location(37532).appointments.list())
    with pytest.raises(ValueError, match=r"GET /any sends 'page', pass it there"):
        world.run(client.request("GET", "/any", params={"page": 0}))
    assert seen.requests == []


@pytest.mark.parametrize("unset", [None, altegio.UNSET])
def test_extra_query_may_give_what_a_call_leaves_out(world: World, unset: Any) -> None:
    seen = Recorder()
    client = world.client(seen).with_options(extra_query={"page": 2})
    world.run(client.request("GET", "/any", params={"page": unset}))
    assert seen.last.url.params.multi_items() == [("page", "2")]


def test_extra_headers_dont_replace_the_tokens(world: World) -> None:
    seen = Recorder()
    world.run(list_types(world.client(seen).with_options(extra_headers={"Authorization": "mine"})))
    assert seen.last.headers["Authorization"].startswith("Bearer ")


def test_a_header_that_could_inject_another_is_refused(world: World) -> None:
    with pytest.raises(ValueError, match="must be printable ASCII"):
        world.client().with_options(extra_headers={"X-Trace": "7\r\nX-Other: 8"})


def test_the_base_url_can_come_from_the_environment(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALTEGIO_BASE_URL", "https://proxy.example.com/altegio")
    seen = Recorder()
    world.run(list_types(world.client(seen)))
    assert str(seen.last.url).startswith("https://proxy.example.com/altegio/")


@pytest.fixture
def altegio_log() -> Iterator[logging.Logger]:
    log = logging.getLogger("altegio")
    handlers, level = log.handlers[:], log.level
    yield log
    log.handlers, log.level = handlers, level
    log.setLevel(level)  # resets the cache of enabled levels


def test_the_log_can_be_switched_on_by_the_environment(
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    altegio_log: logging.Logger,
) -> None:
    monkeypatch.setenv("ALTEGIO_LOG", "debug")
    monkeypatch.setattr(altegio_log, "handlers", [])
    world.run(list_types(world.client(Recorder())))
    printed = capsys.readouterr().err
    assert "DEBUG altegio: " in printed
    assert printed.count("attempt 1") == 1


def test_an_unknown_log_level_is_refused(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALTEGIO_LOG", "everything")
    with pytest.raises(ValueError, match="must be one of debug, info, warning, got 'everything'"):
        world.client()
