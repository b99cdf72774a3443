"""The client: tokens, base URL, connections, errors, requests by hand, pages.

Every test runs with the asynchronous and with the synchronous client.
"""

from __future__ import annotations

import asyncio
import inspect
import pickle
import socket
import traceback
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import httpx
import pytest

import altegio
from altegio import Altegio, AsyncAltegio, AsyncPager, Pager, models, operations
from altegio._sending.received import retry_after
from altegio.sandbox import Sandbox

PARTNER, USER = "sandbox-partner", "sandbox-user"
CHAIN, LOCATION = 706028, 37532
HTML = "<html><body>502 Bad Gateway</body></html>"
Handler = Callable[[httpx.Request], httpx.Response]


class World:
    """Makes clients of one kind and runs what is done with them."""

    def __init__(self, kind: Any, http_kind: Any, run: Callable[[Any], Any]) -> None:
        self.kind, self.http_kind, self._run = kind, http_kind, run
        self._made: list[Any] = []

    def client(self, handler: Handler | None = None, **options: Any) -> Any:
        """A client with both tokens that sends once and at once.

        A handler answers in the server's place.
        """
        if handler is not None:
            options["transport"] = httpx.MockTransport(handler)
        given = {"partner_token": PARTNER, "user_token": USER, "max_retries": 0, "rate_limit": None}
        client = self.kind(**given | options)
        self._made.append(client)
        return client

    def run(self, result: Any) -> Any:
        """What a call returns; what a pager holds."""
        if isinstance(result, AsyncPager | Pager):
            result = result.collect()
        return self._run(result) if inspect.isawaitable(result) else result

    def within(self, client: Any, act: Callable[[Any], Any]) -> Any:
        """Do something in the client's ``with`` block."""
        if self.kind is Altegio:
            with client as entered:
                return act(entered)

        async def use() -> Any:
            async with client as entered:
                return await act(entered)

        return self._run(use())

    def pages(self, pager: Any) -> list[list[Any]]:
        if self.kind is Altegio:
            return list(pager.pages())

        async def read() -> list[list[Any]]:
            return [page async for page in pager.pages()]

        found: list[list[Any]] = self._run(read())
        return found

    def items(self, pager: Any) -> list[Any]:
        if self.kind is Altegio:
            return list(pager)

        async def read() -> list[Any]:
            return [item async for item in pager]

        found: list[Any] = self._run(read())
        return found

    def close(self) -> None:
        for client in self._made:
            self.run(client.close())


@pytest.fixture(params=["asynchronous", "synchronous"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    if request.param == "synchronous":
        world = World(Altegio, httpx.Client, lambda result: result)
        yield world
        world.close()
    else:
        with asyncio.Runner() as runner:

            async def awaited(result: Any) -> Any:
                return await result

            world = World(
                AsyncAltegio, httpx.AsyncClient, lambda result: runner.run(awaited(result))
            )
            yield world
            world.close()


@pytest.fixture(autouse=True)
def no_tokens_around(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ALTEGIO_PARTNER_TOKEN", raising=False)
    monkeypatch.delenv("ALTEGIO_USER_TOKEN", raising=False)


class Recorder:
    """Answers an empty list to everything and keeps the requests."""

    def __init__(self, response: httpx.Response | Exception | None = None) -> None:
        self.requests: list[httpx.Request] = []
        self._response = response

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if isinstance(self._response, Exception):
            raise self._response
        return self._response or httpx.Response(200, json=envelope([]))

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]


def envelope(data: Any, meta: Any = None) -> dict[str, Any]:
    return {"success": True, "data": data, "meta": [] if meta is None else meta}


def list_types(client: Any) -> Any:
    """A call that needs both tokens."""
    return client.chain(CHAIN).membership_types.list()


def log_in(client: Any) -> Any:
    """A call that needs the partner's token only."""
    return client.auth.log_in(login="anna@example.com", password="secret")


# --- tokens


def test_tokens_are_sent_as_the_api_wants_them(world: World) -> None:
    seen = Recorder()
    world.run(list_types(world.client(seen)))
    assert seen.last.headers["authorization"] == "Bearer sandbox-partner, User sandbox-user"


def test_tokens_come_from_the_environment(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALTEGIO_PARTNER_TOKEN", "from-there")
    monkeypatch.setenv("ALTEGIO_USER_TOKEN", "too")
    seen = Recorder()
    world.run(list_types(world.client(seen, partner_token=None, user_token=None)))
    assert seen.last.headers["authorization"] == "Bearer from-there, User too"


def test_arguments_win_over_the_environment(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALTEGIO_PARTNER_TOKEN", "from-there")
    monkeypatch.setenv("ALTEGIO_USER_TOKEN", "too")
    seen = Recorder()
    world.run(list_types(world.client(seen)))
    assert seen.last.headers["authorization"] == "Bearer sandbox-partner, User sandbox-user"


def test_a_client_is_made_without_tokens(world: World) -> None:
    assert "token" not in repr(world.client(partner_token=None, user_token=None))


@pytest.mark.parametrize("act", [list_types, log_in, lambda c: c.request("GET", "/any")])
def test_a_missing_partner_token_is_an_error_before_a_request(
    world: World, act: Callable[[Any], Any]
) -> None:
    seen = Recorder()
    with pytest.raises(altegio.MissingTokenError, match=r"partner_token=….*ALTEGIO_PARTNER_TOKEN"):
        world.run(act(world.client(seen, partner_token=None)))
    assert seen.requests == []


def test_a_missing_user_token_is_an_error_before_a_request(world: World) -> None:
    seen = Recorder()
    with pytest.raises(
        altegio.MissingTokenError,
        match=r"^chain_loyalty_membership_types_list .*user_token=….*ALTEGIO_USER_TOKEN.*log_in",
    ):
        world.run(list_types(world.client(seen, user_token=None)))
    assert seen.requests == []


@pytest.mark.parametrize("name", ["ALTEGIO_PARTNER_TOKEN", "ALTEGIO_USER_TOKEN"])
def test_an_empty_token_in_the_environment_is_missing(
    world: World, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("ALTEGIO_PARTNER_TOKEN", PARTNER)
    monkeypatch.setenv("ALTEGIO_USER_TOKEN", USER)
    monkeypatch.setenv(name, "")
    with pytest.raises(altegio.MissingTokenError, match=name):
        world.run(list_types(world.client(Recorder(), partner_token=None, user_token=None)))


def test_logging_in_needs_no_user_token(world: World, sandbox: Sandbox, base_url: str) -> None:
    user = world.run(log_in(world.client(base_url=base_url, user_token=None)))
    assert user.user_token == USER


def test_a_user_who_logged_in_can_go_on(world: World, sandbox: Sandbox, base_url: str) -> None:
    client = world.client(base_url=base_url, user_token=None)
    user = world.run(log_in(client))
    assert world.run(list_types(client.as_user(user.user_token)))


@pytest.mark.parametrize("name", ["partner_token", "user_token"])
@pytest.mark.parametrize("token", ["two words", "line\nbreak", "a,b", "Bearer\tx", "Schlüssel"])
def test_what_is_no_token_is_refused_and_not_shown(world: World, name: str, token: str) -> None:
    with pytest.raises(ValueError, match=rf"^{name} must be the token's text alone") as caught:
        world.client(None, **{name: token})
    assert token not in str(caught.value)


def test_no_token_is_in_a_repr(world: World) -> None:
    client = world.client()
    for shown in (client, client.chain(1), client.location(1), client.user, client.auth):
        assert "sandbox-" not in repr(shown)


@pytest.mark.parametrize(
    "response",
    [
        lambda: httpx.Response(401),
        lambda: httpx.ConnectError("refused"),
        lambda: httpx.Response(200, text=HTML),
    ],
    ids=["a status", "no connection", "no JSON"],
)
def test_no_token_is_in_an_error_or_its_traceback(
    world: World, response: Callable[[], httpx.Response | Exception]
) -> None:
    client = world.client(Recorder(response()))
    with pytest.raises(altegio.AltegioError) as caught:
        world.run(client.chain(CHAIN).memberships.unfreeze(125))
    shown = "".join(traceback.format_exception(caught.value)) + repr(vars(caught.value))
    assert "sandbox-" not in shown


def test_a_client_is_not_pickled_with_its_tokens(world: World) -> None:
    with pytest.raises(TypeError):
        pickle.dumps(world.client()._credentials)


# --- base URL, headers, timeout


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
def test_requests_go_below_the_base_url(world: World, base_url: str, url: str) -> None:
    seen = Recorder()
    world.run(world.client(seen, base_url=base_url).request("GET", "/any"))
    assert str(seen.last.url) == url


def test_the_base_url_is_the_api_itself_by_default(world: World) -> None:
    seen = Recorder()
    world.run(list_types(world.client(seen)))
    assert str(seen.last.url) == (
        "https://api.alteg.io/api/v1/chain/706028/loyalty/abonement_types"
    )


@pytest.mark.parametrize("base_url", ["", "api.alteg.io", "ftp://example.com", "https://", "/v1"])
def test_what_is_no_base_url_is_refused(world: World, base_url: str) -> None:
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


def test_every_request_asks_for_the_envelope_and_says_who_asks(world: World) -> None:
    seen = Recorder()
    world.run(list_types(world.client(seen)))
    assert seen.last.headers["accept"] == "application/vnd.api.v2+json"
    assert seen.last.headers["user-agent"] == f"altegio-sdk/{altegio.__version__}"


def test_default_headers_go_with_every_request(world: World) -> None:
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


# --- connections


def test_a_passed_in_client_is_used_and_stays_open(world: World) -> None:
    seen = Recorder()
    http = world.http_kind(transport=httpx.MockTransport(seen))
    client = world.client(http_client=http)
    world.within(client, list_types)
    assert len(seen.requests) == 1
    assert not http.is_closed


def test_a_passed_in_clients_own_login_is_not_sent(world: World) -> None:
    seen = Recorder()
    http = world.http_kind(transport=httpx.MockTransport(seen), auth=("anna", "secret"))
    world.run(list_types(world.client(http_client=http)))
    assert seen.last.headers["authorization"] == "Bearer sandbox-partner, User sandbox-user"


class WatchedTransport(httpx.MockTransport):
    """Notes that it was closed."""

    closed = False

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def test_a_passed_in_transport_stays_open(world: World) -> None:
    transport = WatchedTransport(Recorder())
    world.within(world.client(transport=transport), list_types)
    assert not transport.closed


def test_a_client_of_the_other_world_is_refused(world: World) -> None:
    other = httpx.AsyncClient if world.http_kind is httpx.Client else httpx.Client
    wanted = world.http_kind.__name__
    with pytest.raises(TypeError, match=rf"^http_client must be an httpx\.{wanted}, got"):
        world.client(http_client=other())


def test_what_is_no_transport_is_refused(world: World) -> None:
    with pytest.raises(TypeError, match=r"^transport must be an httpx\."):
        world.client(transport="http://proxy.example.com")


def test_a_client_and_a_transport_are_one_too_many(world: World) -> None:
    with pytest.raises(ValueError, match="http_client or transport, not both"):
        world.client(Recorder(), http_client=world.http_kind())


def test_leaving_the_with_block_closes_the_connections(
    world: World, sandbox: Sandbox, base_url: str
) -> None:
    client = world.client(base_url=base_url)
    assert world.within(client, list_types)
    with pytest.raises(RuntimeError, match="closed"):
        world.run(list_types(client))


def test_a_client_may_be_closed_twice(world: World, sandbox: Sandbox, base_url: str) -> None:
    client = world.client(base_url=base_url)
    world.run(client.close())
    world.run(client.close())


def test_as_user_sends_the_other_token(world: World) -> None:
    seen = Recorder()
    client = world.client(seen)
    world.run(list_types(client.as_user("bobs")))
    world.run(list_types(client))
    assert [request.headers["authorization"] for request in seen.requests] == [
        "Bearer sandbox-partner, User bobs",
        "Bearer sandbox-partner, User sandbox-user",
    ]


def test_as_user_needs_a_token(world: World) -> None:
    with pytest.raises(altegio.MissingTokenError, match="as_user needs the user's token"):
        world.client().as_user("")


def test_as_user_keeps_base_url_and_headers(world: World) -> None:
    seen = Recorder()
    client = world.client(seen, base_url="https://example.com", default_headers={"x-trace": "1"})
    world.run(list_types(client.as_user("bobs")))
    assert (seen.last.url.host, seen.last.headers["x-trace"]) == ("example.com", "1")


def test_leaving_another_users_with_block_keeps_the_connections(
    world: World, sandbox: Sandbox, base_url: str
) -> None:
    client = world.client(base_url=base_url)
    assert world.within(client.as_user(USER), list_types)
    assert world.run(list_types(client))


class CountsConnections(BaseHTTPRequestHandler):
    """Answers an empty list and counts the connections it comes through."""

    protocol_version = "HTTP/1.1"
    count = 0

    def setup(self) -> None:
        CountsConnections.count += 1
        super().setup()

    def do_GET(self) -> None:
        body = b'{"success": true, "data": [], "meta": []}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *_: object) -> None:  # noqa: A002 - the base's name
        """Say nothing."""


def test_as_user_uses_the_same_connection(world: World) -> None:
    CountsConnections.count = 0
    with ThreadingHTTPServer(("127.0.0.1", 0), CountsConnections) as server:
        Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        client = world.client(base_url=f"http://127.0.0.1:{server.server_port}")
        for user in (client, client.as_user("bobs"), client.as_user("carols")):
            world.run(list_types(user))
        world.run(client.close())
        server.shutdown()
    assert CountsConnections.count == 1


def test_a_cookie_set_for_one_user_is_not_sent_for_another(
    world: World, sandbox: Sandbox, base_url: str
) -> None:
    client = world.client(base_url=base_url)
    sandbox.answer_next(200, json=envelope([]), headers={"set-cookie": "session=annas; Path=/"})
    world.run(list_types(client))
    world.run(list_types(client.as_user(USER)))
    assert "cookie" not in sandbox.received[-1].headers


# --- scopes


def test_scopes_hold_their_id(world: World) -> None:
    client = world.client()
    assert (client.chain(CHAIN).id, client.location(LOCATION).id) == (CHAIN, LOCATION)


@pytest.mark.parametrize("scope", ["chain", "location"])
@pytest.mark.parametrize("wrong", ["706028", 1.5, None, True])
def test_a_scopes_id_is_a_whole_number(world: World, scope: str, wrong: Any) -> None:
    with pytest.raises(TypeError, match=rf"^{scope}_id must be a whole number, got"):
        getattr(world.client(), scope)(wrong)


@pytest.mark.parametrize("scope", ["chain", "location"])
def test_a_scopes_id_is_positive(world: World, scope: str) -> None:
    with pytest.raises(ValueError, match=rf"^{scope}_id must be positive, got 0"):
        getattr(world.client(), scope)(0)


# --- requests by hand, raw answers


def test_a_request_by_hand_returns_the_whole_json(
    world: World, sandbox: Sandbox, base_url: str
) -> None:
    path = f"/chain/{CHAIN}/loyalty/abonement_types"
    answer = world.run(world.client(base_url=base_url).request("get", path))
    assert answer["success"] is True
    assert [one["id"] for one in answer["data"]] == [1001, 1002]
    assert "meta" in answer


def test_a_request_by_hand_sends_parameters_and_headers(world: World) -> None:
    seen = Recorder()
    world.run(
        world.client(seen).request(
            "GET",
            "/any",
            params={"ids[]": [1, 2], "title": "a&b", "none": None, "flag": True},
            headers={"X-Trace": "1", "accept": "text/plain"},
        )
    )
    assert seen.last.url.query == b"ids%5B%5D=1&ids%5B%5D=2&title=a%26b&flag=true"
    assert seen.last.headers["x-trace"] == "1"
    assert seen.last.headers.get_list("accept") == ["text/plain"]


@pytest.mark.parametrize(
    ("json", "content"),
    [
        ({"a": [1, None]}, b'{"a":[1,null]}'),
        ([], b"[]"),
        (models.Login(login="anna", password="secret"), b'{"login":"anna","password":"secret"}'),
        ({"at": datetime(2026, 1, 31, tzinfo=UTC)}, None),
    ],
    ids=str,
)
def test_a_request_by_hand_sends_json(world: World, json: Any, content: bytes | None) -> None:
    seen = Recorder()
    world.run(world.client(seen).request("POST", "/any", json=json))
    assert seen.last.headers["content-type"] == "application/json"
    if content is not None:
        assert seen.last.content.replace(b" ", b"") == content


def test_a_request_by_hand_refuses_what_json_cant_carry(world: World) -> None:
    seen = Recorder()
    with pytest.raises(TypeError, match=r"^json can't be sent as JSON"):
        world.run(world.client(seen).request("POST", "/any", json={"a": object()}))
    assert seen.requests == []


def test_a_request_by_hand_returns_none_for_no_content(world: World) -> None:
    client = world.client(Recorder(httpx.Response(204)))
    assert world.run(client.request("DELETE", "/any")) is None


@pytest.mark.parametrize("path", ["any", "", "//example.com/any", "https://example.com/any"])
def test_a_request_by_hand_stays_below_the_base_url(world: World, path: str) -> None:
    seen = Recorder()
    with pytest.raises(ValueError, match=r"^path must begin with one slash"):
        world.run(world.client(seen).request("GET", path))
    assert seen.requests == []


def test_a_request_by_hand_needs_no_user_token(world: World) -> None:
    seen = Recorder()
    world.run(world.client(seen, user_token=None).request("GET", "/any"))
    assert seen.last.headers["authorization"] == "Bearer sandbox-partner"


def test_a_request_by_hand_raises_the_apis_errors(
    world: World, sandbox: Sandbox, base_url: str
) -> None:
    with pytest.raises(altegio.NotFoundError) as caught:
        world.run(
            world.client(base_url=base_url).request("GET", "/chain/1/loyalty/abonement_types")
        )
    assert caught.value.operation == "GET /chain/1/loyalty/abonement_types"


def test_raw_returns_the_answer_with_everything_around_it(
    world: World, sandbox: Sandbox, base_url: str
) -> None:
    call = operations.chain_loyalty_membership_types_list(CHAIN)
    answer = world.run(world.client(base_url=base_url).raw(call))
    assert [type(one) for one in answer.data] == [altegio.MembershipType] * 2
    assert answer.meta == {"total_count": 2}
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.content.startswith(b'{"success": true')


def test_send_returns_an_operations_data(world: World, sandbox: Sandbox, base_url: str) -> None:
    call = operations.chain_loyalty_membership_types_read(CHAIN, 1001)
    found = world.run(world.client(base_url=base_url).send(call))
    assert isinstance(found, altegio.MembershipType)


# --- errors by status


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, altegio.BadRequestError),
        (401, altegio.AuthenticationError),
        (402, altegio.LicenseExpiredError),
        (403, altegio.PermissionDeniedError),
        (404, altegio.NotFoundError),
        (409, altegio.ConflictError),
        (418, altegio.APIStatusError),
        (422, altegio.UnprocessableEntityError),
        (429, altegio.RateLimitError),
        (500, altegio.InternalServerError),
        (503, altegio.InternalServerError),
    ],
)
def test_a_status_has_its_error(
    world: World, sandbox: Sandbox, base_url: str, status: int, kind: type[altegio.APIStatusError]
) -> None:
    sandbox.answer_next(status, json={"success": False, "data": None, "meta": {"message": "No."}})
    with pytest.raises(altegio.APIStatusError) as caught:
        world.run(world.client(base_url=base_url).chain(CHAIN).memberships.unfreeze(125))
    assert type(caught.value) is kind
    assert caught.value.status_code == status


def test_an_error_says_what_happened(world: World, sandbox: Sandbox, base_url: str) -> None:
    body = {
        "success": False,
        "data": None,
        "meta": {"message": "Wrong values.", "errors": {"title": ["is too long", "is not nice"]}},
    }
    sandbox.answer_next(422, json=body, headers={"retry-after": "7"})
    with pytest.raises(altegio.UnprocessableEntityError) as caught:
        world.run(world.client(base_url=base_url).chain(CHAIN).memberships.unfreeze(125))
    error = caught.value
    assert str(error) == (
        "chain_loyalty_memberships_unfreeze "
        "(POST /api/v1/chain/706028/loyalty/abonements/125/unfreeze) answered 422: Wrong values."
    )
    assert error.method == "POST"
    assert error.path == "/api/v1/chain/706028/loyalty/abonements/125/unfreeze"
    assert error.operation == "chain_loyalty_memberships_unfreeze"
    assert error.errors == {"title": ["is too long", "is not nice"]}
    assert error.body == body
    assert error.retry_after == 7
    assert error.may_have_been_carried_out is False


@pytest.mark.parametrize(
    "body",
    [
        {"success": False, "data": None, "meta": {"message": "It is so."}},
        {"errors": {"code": 404, "message": "It is so."}, "meta": {"message": "It is so."}},
        {"errors": {"code": 404, "message": "It is so."}},
        {"error_code": 404, "error_message": "It is so."},
    ],
    ids=" ".join,
)
def test_a_message_is_found_in_every_shape_of_error(world: World, body: dict[str, Any]) -> None:
    client = world.client(Recorder(httpx.Response(404, json=body)))
    with pytest.raises(altegio.NotFoundError, match=r"answered 404: It is so\.$") as caught:
        world.run(list_types(client))
    assert caught.value.message == "It is so."


def test_an_error_inside_a_list_of_one_is_read(world: World) -> None:
    body = [{"success": False, "meta": {"message": "Ids or dates, please."}}]
    client = world.client(Recorder(httpx.Response(400, json=body)))
    with pytest.raises(altegio.BadRequestError, match=r"Ids or dates, please\.$"):
        world.run(client.chain(CHAIN).memberships.list(ids=[1]))


@pytest.mark.parametrize(
    "act", [list_types, lambda c: c.request("GET", "/any")], ids=["a call", "a request by hand"]
)
def test_success_false_is_an_error_whatever_the_status(
    world: World, act: Callable[[Any], Any]
) -> None:
    body = {"success": False, "data": None, "meta": {"message": "No."}}
    with pytest.raises(altegio.APIStatusError, match=r"answered 200: No\.") as caught:
        world.run(act(world.client(Recorder(httpx.Response(200, json=body)))))
    assert caught.value.status_code == 200


def test_success_false_is_an_error_where_nothing_is_answered(world: World) -> None:
    body = {"success": False, "data": None, "meta": {"message": "No."}}
    client = world.client(Recorder(httpx.Response(200, json=body)))
    with pytest.raises(altegio.APIStatusError, match="No"):
        world.run(client.chain(CHAIN).membership_types.delete(1001))


def test_success_false_in_a_list_of_one_is_an_error(world: World) -> None:
    body = [{"success": False, "meta": {"message": "No."}}]
    client = world.client(Recorder(httpx.Response(200, json=body)))
    with pytest.raises(altegio.APIStatusError, match="No"):
        world.run(client.chain(CHAIN).memberships.list(ids=[1]))


@pytest.mark.parametrize(
    ("status", "may_have_been"), [(400, False), (429, False), (500, True), (503, True)]
)
def test_an_error_says_whether_it_may_have_been_carried_out(
    world: World, sandbox: Sandbox, base_url: str, status: int, may_have_been: bool
) -> None:
    sandbox.answer_next(status)
    with pytest.raises(altegio.APIStatusError) as caught:
        world.run(world.client(base_url=base_url).chain(CHAIN).memberships.unfreeze(125))
    assert caught.value.may_have_been_carried_out is may_have_been


def test_an_error_survives_pickling(world: World, sandbox: Sandbox, base_url: str) -> None:
    sandbox.answer_next(422)
    with pytest.raises(altegio.UnprocessableEntityError) as caught:
        world.run(world.client(base_url=base_url).chain(CHAIN).memberships.unfreeze(125))
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (type(copy), str(copy)) == (type(caught.value), str(caught.value))
    assert (copy.status_code, copy.body) == (422, caught.value.body)


# --- answers that are none


def test_a_gateways_page_is_an_error_by_its_status(
    world: World, sandbox: Sandbox, base_url: str
) -> None:
    sandbox.answer_next(502, text=HTML)
    with pytest.raises(altegio.InternalServerError, match="expected the API's JSON") as caught:
        world.run(world.client(base_url=base_url).chain(CHAIN).memberships.unfreeze(125))
    assert caught.value.body == HTML


@pytest.mark.parametrize(
    "content",
    [HTML, "", '{"success": true, "data": [', "\ufeff", '{"success": true, "data": "\\ud800"'],
    ids=["html", "nothing", "half", "mark", "broken text"],
)
def test_an_answer_that_is_not_json_is_unexpected(world: World, content: str) -> None:
    client = world.client(Recorder(httpx.Response(200, text=content)))
    with pytest.raises(altegio.UnexpectedResponseError, match="expected the API's JSON") as caught:
        world.run(list_types(client))
    assert caught.value.status_code == 200
    assert caught.value.may_have_been_carried_out is True


def test_a_long_page_is_cut(world: World) -> None:
    client = world.client(Recorder(httpx.Response(200, text="<p>" * 10_000)))
    with pytest.raises(altegio.UnexpectedResponseError) as caught:
        world.run(list_types(client))
    assert len(caught.value.body) == 500


def test_a_redirect_is_not_followed(world: World) -> None:
    elsewhere = httpx.Response(302, headers={"location": "https://elsewhere.example.com/"})
    seen = Recorder(elsewhere)
    with pytest.raises(altegio.APIStatusError, match="answered 302"):
        world.run(list_types(world.client(seen)))
    assert len(seen.requests) == 1


def test_a_passed_in_client_that_follows_redirects_does_not_here(world: World) -> None:
    seen = Recorder(httpx.Response(302, headers={"location": "https://elsewhere.example.com/"}))
    http = world.http_kind(transport=httpx.MockTransport(seen), follow_redirects=True)
    with pytest.raises(altegio.APIStatusError, match="answered 302"):
        world.run(list_types(world.client(http_client=http)))
    assert len(seen.requests) == 1


# --- connections that fail


def test_a_refused_connection_is_certainly_not_carried_out(world: World) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        client = world.client(base_url=f"http://127.0.0.1:{port}")
        with pytest.raises(altegio.APIConnectionError, match="it was not carried out") as caught:
            world.run(client.chain(CHAIN).memberships.unfreeze(125))
    assert caught.value.may_have_been_carried_out is False
    assert caught.value.path == "/chain/706028/loyalty/abonements/125/unfreeze"


def test_a_connection_that_breaks_off_may_have_been_carried_out(
    world: World, sandbox: Sandbox, base_url: str
) -> None:
    sandbox.answer_next(200, json=envelope({}), broken=True)
    with pytest.raises(altegio.APIConnectionError, match="it may have been carried out") as caught:
        world.run(world.client(base_url=base_url).chain(CHAIN).memberships.unfreeze(125))
    assert caught.value.may_have_been_carried_out is True


def test_a_late_answer_is_a_timeout(world: World, sandbox: Sandbox, base_url: str) -> None:
    sandbox.answer_next(200, json=envelope({}), delay=0.2)
    client = world.client(base_url=base_url, timeout=0.02)
    with pytest.raises(altegio.APITimeoutError, match="did not answer in time") as caught:
        world.run(client.chain(CHAIN).memberships.unfreeze(125))
    assert caught.value.may_have_been_carried_out is True


@pytest.mark.parametrize(
    ("problem", "kind", "may_have_been"),
    [
        (httpx.ConnectError(""), altegio.APIConnectionError, False),
        (httpx.ConnectTimeout(""), altegio.APITimeoutError, False),
        (httpx.PoolTimeout(""), altegio.APITimeoutError, False),
        (httpx.ProxyError(""), altegio.APIConnectionError, False),
        (httpx.ReadTimeout(""), altegio.APITimeoutError, True),
        (httpx.WriteTimeout(""), altegio.APITimeoutError, True),
        (httpx.ReadError(""), altegio.APIConnectionError, True),
        (httpx.WriteError(""), altegio.APIConnectionError, True),
        (httpx.RemoteProtocolError(""), altegio.APIConnectionError, True),
        (httpx.DecodingError(""), altegio.APIConnectionError, True),
    ],
    ids=lambda value: type(value).__name__,
)
def test_every_failure_of_a_connection_is_one_of_two_errors(
    world: World, problem: Exception, kind: type[Exception], may_have_been: bool
) -> None:
    with pytest.raises(altegio.APIConnectionError, match=type(problem).__name__) as caught:
        world.run(world.client(Recorder(problem)).chain(CHAIN).memberships.unfreeze(125))
    assert type(caught.value) is kind
    assert caught.value.may_have_been_carried_out is may_have_been


# --- Retry-After

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("", None),
        ("7", 7),
        ("0.5", 0.5),
        ("-3", 0),
        ("nan", None),
        ("inf", None),
        ("Fri, 20 Nov 2026 12:01:00 GMT", 60),
        ("Fri, 20 Nov 2026 12:01:00", 60),
        ("Fri, 20 Nov 2026 11:00:00 GMT", 0),
        ("Fri, 20 Nov 99999 12:00:00 GMT", None),
        ("soon", None),
    ],
)
def test_retry_after_is_read_in_seconds(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, NOW) == seconds


def test_a_refusal_says_when_to_come_back(world: World) -> None:
    response = httpx.Response(429, headers={"retry-after": "30"}, json={})
    with pytest.raises(altegio.RateLimitError) as caught:
        world.run(world.client(Recorder(response)).chain(CHAIN).memberships.unfreeze(125))
    assert caught.value.retry_after == 30


# --- pages


def found(*ids: int) -> list[dict[str, Any]]:
    return [{"id": one} for one in ids]


class Pages(Recorder):
    """Answers one page after the other, then empty ones."""

    def __init__(self, *pages: list[dict[str, Any]], meta: Any = None) -> None:
        super().__init__()
        self._pages, self._meta = pages, meta

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        number = int(request.url.params["page"]) - 1
        page = self._pages[number] if number < len(self._pages) else []
        return httpx.Response(200, json=envelope(page, self._meta))


class SamePage(Recorder):
    """Answers the same items whatever the page, each time in another envelope."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        meta = {"took": len(self.requests)}
        return httpx.Response(200, json=envelope(found(1, 2), meta))


def search(client: Any, **options: Any) -> Any:
    return client.location(LOCATION).membership_types.search(**options)


def ids(items: list[Any]) -> list[int]:
    return [item.id for item in items]


def test_a_pager_reads_page_after_page(world: World) -> None:
    seen = Pages(found(1, 2), found(3, 4), found(5, 6))
    assert ids(world.items(search(world.client(seen)))) == [1, 2, 3, 4, 5, 6]
    assert [request.url.params["page"] for request in seen.requests] == ["1", "2", "3", "4"]


def test_a_pager_sends_nothing_before_it_is_read(world: World) -> None:
    seen = Pages(found(1))
    search(world.client(seen))
    assert seen.requests == []


def test_a_pager_stops_at_a_short_page(world: World) -> None:
    seen = Pages(found(1, 2), found(3))
    assert ids(world.items(search(world.client(seen)))) == [1, 2, 3]
    assert len(seen.requests) == 2


@pytest.mark.parametrize("name", ["total_count", "count"])
def test_a_pager_stops_at_the_total(world: World, name: str) -> None:
    seen = Pages(found(1, 2), found(3, 4), meta={name: 4})
    assert ids(world.items(search(world.client(seen)))) == [1, 2, 3, 4]
    assert len(seen.requests) == 2


def test_a_pager_goes_on_to_the_total_after_a_short_page(world: World) -> None:
    seen = Pages(found(1, 2), found(3), found(4, 5), meta={"total_count": 5})
    assert ids(world.items(search(world.client(seen)))) == [1, 2, 3, 4, 5]


def test_a_pager_stops_although_the_total_is_never_reached(world: World) -> None:
    seen = Pages(found(1, 2), meta={"total_count": 99})
    assert ids(world.items(search(world.client(seen)))) == [1, 2]
    assert len(seen.requests) == 2


def test_a_count_as_large_as_the_page_is_not_taken_for_the_total(world: World) -> None:
    seen = Pages(found(1, 2), found(3, 4), meta={"count": 2})
    assert ids(world.items(search(world.client(seen)))) == [1, 2, 3, 4]


def test_a_pager_ends_where_the_page_number_is_ignored(world: World) -> None:
    seen = SamePage()
    assert ids(world.items(search(world.client(seen)))) == [1, 2]
    assert len(seen.requests) == 2


def test_a_pager_yields_whole_pages(world: World) -> None:
    seen = Pages(found(1, 2), found(3))
    pages = world.pages(search(world.client(seen)))
    assert [ids(page) for page in pages] == [[1, 2], [3]]


def test_a_pager_of_nothing_yields_no_page(world: World) -> None:
    pager = search(world.client(Pages()))
    assert world.pages(pager) == []
    assert pager.total_count == 0


def test_a_pager_starts_again(world: World) -> None:
    pager = search(world.client(Pages(found(1, 2), found(3))))
    assert ids(world.items(pager)) == ids(world.items(pager)) == [1, 2, 3]


def test_a_pager_knows_the_total_from_the_first_page_on(world: World) -> None:
    pager = search(world.client(Pages(found(1, 2), found(3, 4), meta={"total_count": 4})))
    assert pager.total_count is None
    world.run(pager.first())
    assert pager.total_count == 4


def test_a_pager_knows_the_total_at_the_end(world: World) -> None:
    pager = search(world.client(Pages(found(1, 2), found(3))))
    world.items(pager)
    assert pager.total_count == 3


def test_collect_reads_no_page_too_many(world: World) -> None:
    seen = Pages(found(1, 2), found(3, 4), found(5, 6))
    pager = search(world.client(seen))
    assert ids(world.run(pager.collect(limit=3))) == [1, 2, 3]
    assert len(seen.requests) == 2


def test_collecting_nothing_sends_nothing(world: World) -> None:
    seen = Pages(found(1))
    assert world.run(search(world.client(seen)).collect(limit=0)) == []
    assert seen.requests == []


def test_collect_refuses_a_negative_limit(world: World) -> None:
    with pytest.raises(ValueError, match=r"^limit must not be negative, got -1"):
        world.run(search(world.client(Pages())).collect(limit=-1))


def test_first_reads_one_page(world: World) -> None:
    seen = Pages(found(1, 2), found(3))
    assert world.run(search(world.client(seen)).first()).id == 1
    assert len(seen.requests) == 1


def test_first_of_nothing_is_none(world: World) -> None:
    assert world.run(search(world.client(Pages())).first()) is None


def test_a_page_size_is_sent(world: World) -> None:
    seen = Pages(found(1))
    world.items(search(world.client(seen), page_size=50))
    assert dict(seen.requests[0].url.params) == {"page": "1", "page_size": "50"}


def test_a_page_holds_at_least_one_item(world: World) -> None:
    with pytest.raises(ValueError, match=r"^page_size must be at least 1, got 0"):
        search(world.client(), page_size=0)


def test_an_error_on_a_later_page_is_raised(world: World, sandbox: Sandbox, base_url: str) -> None:
    sandbox.answer_next(200, json=envelope(found(1, 2)))
    sandbox.answer_next(403)
    with pytest.raises(altegio.PermissionDeniedError):
        world.items(search(world.client(base_url=base_url)))


def test_a_pager_says_what_it_reads(world: World) -> None:
    assert "get_membership_type_list" in repr(search(world.client()))
