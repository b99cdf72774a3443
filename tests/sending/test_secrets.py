"""Tokens are shown nowhere, and are sent to the base URL's host only.

Error reports (Sentry's and rich's, for instance) show the local variables of every frame, and so do
these tests.
"""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import socket
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import httpx
import pytest
from rich.pretty import pretty_repr
from rich.traceback import Frame, Traceback

import altegio
import altegio.testing
from altegio import AsyncAltegio, Response, models, operations
from altegio._secrets import Secret
from altegio._sending.attempts import Attempts, SendOptions
from altegio._sending.received import Received
from tests.sending import faults
from tests.sending.conftest import PARTNER, USER
from tests.sending.faults import FAULTS, Fault
from tests.sending.server import Act, FaultServer, Request
from tests.worlds import World

assert PARTNER.endswith("5ecret")
assert USER.endswith("5ecret")
SECRET = "5ecret"
#: Larger than a socket's buffer.
LARGE = "x" * 10_000_000


HTTPCORE = httpx.__name__.replace("httpx", "httpcore")


@pytest.fixture(autouse=True)
def retries_without_pauses() -> Iterator[None]:
    with altegio.testing.no_waiting(retries=True):
        yield


@pytest.fixture(autouse=True)
def everything_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Log everything at DEBUG, and check after each test that no token was logged."""
    caplog.set_level(logging.DEBUG)
    for name in ("altegio", "altegio.contract", httpx.__name__, HTTPCORE, "asyncio"):
        caplog.set_level(logging.DEBUG, name)
    yield
    told = [*caplog.get_records("call")]
    assert SECRET not in "".join(record.getMessage() + repr(record.args) for record in told)


def read(client: Any) -> Any:
    return client.send(operations.get_client(1, 7))


def write(client: Any) -> Any:
    body = models.ClientCreate(name="Anna", phone="+13155550100")
    return client.send(operations.create_client(1, body=body))


def revealed(error: BaseException) -> str:
    """Return everything that an error report may show."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    plain = "".join(report.format(chain=True)) + repr(error) + str(error) + repr(vars(error))
    return plain + "".join(map(_locals_in_rich, _frames_in_rich(error)))


def _frames_in_rich(error: BaseException) -> list[Frame]:
    """Return the frames of an error and its causes, as ``rich.traceback`` reads them."""
    trace = Traceback.extract(
        type(error),
        error,
        error.__traceback__,
        show_locals=True,
        locals_max_length=1000,
        locals_max_string=100_000,
    )
    return [frame for stack in trace.stacks for frame in stack.frames]


def _locals_in_rich(frame: Frame) -> str:
    return "".join(node.render(max_width=10**6) for node in (frame.locals or {}).values())


# --- errors


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_no_token_is_revealed_by_any_fault(
    world: World, server: FaultServer, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    client = world.client(server.url, timeout=min(fault.timeout, 5))
    for call in (read, write):
        server.will(fault.act, **fault.how)
        error = _raised(world, partial(call, client))
        if error is not None:
            assert SECRET not in revealed(error)
            assert SECRET.encode() not in pickle.dumps(error)
        assert {"altegio", f"{HTTPCORE}.http11"} <= {record.name for record in caplog.records}


def _raised(world: World, act: Callable[[], Any]) -> altegio.AltegioError | None:
    try:
        world.run(act())
    except altegio.AltegioError as error:
        return error
    return None


def test_no_token_is_revealed_when_the_server_stops_reading(world: World) -> None:
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen()
        client = world.client(f"http://127.0.0.1:{deaf.getsockname()[1]}", timeout=0.2)
        with pytest.raises(altegio.APITimeoutError) as caught:
            world.run(client.request("POST", "/any", json=LARGE))
    assert isinstance(caught.value.__cause__, httpx.WriteTimeout)
    assert SECRET not in revealed(caught.value)


class Failing(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Fails while sending, with the bytes in a local variable as in httpcore."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        sent = request.headers.raw
        raise httpx.WriteTimeout(f"after {len(sent)} headers")

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def test_no_token_is_revealed_when_sending_fails_half_way(world: World) -> None:
    with pytest.raises(altegio.APITimeoutError) as caught:
        world.run(write(world.client("http://127.0.0.1", transport=Failing())))
    assert SECRET not in revealed(caught.value)


async def test_no_token_is_revealed_when_a_call_is_cancelled(server: FaultServer) -> None:
    server.will(faults.stall)
    async with AsyncAltegio(partner_token=PARTNER, user_token=USER, base_url=server.url) as client:
        with pytest.raises(TimeoutError) as caught:
            await asyncio.wait_for(read(client), 0.1)
    assert SECRET not in revealed(caught.value)


def test_no_token_is_revealed_when_a_hook_fails(world: World, server: FaultServer) -> None:
    def fail(request: httpx.Request) -> None:
        raise RuntimeError("a hook of the user's")

    async def async_fail(request: httpx.Request) -> None:
        fail(request)

    hooks = {"request": [async_fail if world.is_async else fail]}
    with pytest.raises(RuntimeError) as caught:
        world.run(read(world.client(server.url, event_hooks=hooks)))
    assert SECRET not in revealed(caught.value)


def test_no_token_is_revealed_when_a_header_is_refused(world: World, server: FaultServer) -> None:
    headers = {"Authorization": f"Bearer {PARTNER}\n"}
    client = world.client(server.url)
    refused: list[Callable[[], Any]] = [
        lambda: world.client(server.url, default_headers=headers),
        lambda: client.with_options(extra_headers=headers),
        lambda: client.request("GET", "/any", headers=headers),
    ]
    for refuse in refused:
        with pytest.raises(ValueError, match="printable") as caught:
            world.run(refuse())
        assert SECRET not in _of_ours(caught.value) + str(caught.value)


@pytest.mark.parametrize("url", [f"htp://anna:{PARTNER}@host", f"http://anna:{PARTNER}@[host"])
def test_no_password_of_a_proxy_is_revealed_when_its_url_is_refused(world: World, url: str) -> None:
    with pytest.raises(ValueError, match="proxy must be a URL") as caught:
        world.client(proxy=url)
    assert SECRET not in _of_ours(caught.value) + str(caught.value)
    assert caught.value.__cause__ is caught.value.__context__ is None


BAD = [lambda: f"{PARTNER}\n", lambda: f"Bearer {PARTNER}", lambda: f"{PARTNER}, User {USER}"]


@pytest.mark.parametrize("token", BAD, ids=["with a newline", "with its scheme", "both"])
@pytest.mark.parametrize("where", ["argument", "environment", "as_user"])
def test_an_invalid_token_is_not_revealed(
    world: World, token: Callable[[], str], where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    makes: dict[str, Callable[[], Any]] = {
        "argument": lambda: world.kind(partner_token=token()),
        "environment": lambda: world.kind(partner_token=PARTNER),
        "as_user": lambda: world.client("http://127.0.0.1", user_token=USER).as_user(token()),
    }
    monkeypatch.setenv("ALTEGIO_USER_TOKEN", token())
    with pytest.raises(ValueError, match="must be the bare token") as caught:
        makes[where]()
    assert SECRET not in revealed(caught.value)


def test_no_token_is_revealed_when_a_client_cannot_be_made(world: World) -> None:
    with pytest.raises(ValueError, match="base_url must be") as caught:
        world.client("api.alteg.io")
    assert SECRET not in _of_ours(caught.value)


def _of_ours(error: BaseException) -> str:
    """Return what a report shows of the package's frames, without those of the tests."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    plain = [repr(frame.locals) for frame in report.stack if "/altegio/" in frame.filename]
    assert plain
    rich = [frame for frame in _frames_in_rich(error) if "/altegio/" in frame.filename]
    return "".join(plain) + "".join(map(_locals_in_rich, rich))


FAILURES = pytest.mark.parametrize(
    ("act", "raised"),
    [
        (faults.status("401 Unauthorized"), altegio.AuthenticationError),
        (faults.status("200 OK", b"<html>"), altegio.UnexpectedResponseError),
        (faults.say_nothing, altegio.APIConnectionError),
    ],
    ids=["refused", "no JSON", "no answer"],
)


def test_reports_show_local_variables(world: World, server: FaultServer) -> None:
    server.will(faults.status("401 Unauthorized"))
    with pytest.raises(altegio.AuthenticationError) as caught:
        world.run(write(world.client(server.url)))
    assert "name='Anna'" in _of_ours(caught.value)
    assert "name='Anna'" in "".join(map(_locals_in_rich, _frames_in_rich(caught.value)))


@FAILURES
def test_no_password_is_revealed(
    world: World, server: FaultServer, act: Any, raised: type[altegio.AltegioError]
) -> None:
    server.will(act)
    with pytest.raises(raised) as caught:
        world.run(world.client(server.url).auth.log_in(login="anna@example.com", password=PARTNER))
    assert SECRET not in _of_ours(caught.value)


@FAILURES
def test_no_password_of_a_custom_request_is_revealed(
    world: World, server: FaultServer, act: Any, raised: type[altegio.AltegioError]
) -> None:
    server.will(act)
    login = {"login": "anna@example.com", "password": PARTNER}
    with pytest.raises(raised) as caught:
        world.run(world.client(server.url).request("POST", "/auth", json=login))
    assert SECRET not in _of_ours(caught.value)


def test_no_password_is_revealed_when_the_login_is_empty(world: World, server: FaultServer) -> None:
    with pytest.raises(ValueError, match="login must not be empty") as caught:
        world.run(world.client(server.url).auth.log_in(login="", password=PARTNER))
    assert SECRET not in _of_ours(caught.value)


def test_no_password_with_an_unpaired_surrogate_is_revealed(
    world: World, server: FaultServer
) -> None:
    with pytest.raises(ValueError, match="half of a surrogate pair") as caught:
        world.run(world.client(server.url).auth.log_in(login="anna", password=f"{PARTNER}\ud83d"))
    assert SECRET not in _of_ours(caught.value) + repr(caught.value)
    assert caught.value.__cause__ is caught.value.__context__ is None
    assert server.requests == []


def test_no_invalid_token_of_a_function_is_revealed(world: World) -> None:
    client = world.client("http://127.0.0.1", user_token=lambda: f"{USER}\n")
    with pytest.raises(ValueError, match="must be the bare token") as caught:
        world.run(read(client))
    assert SECRET not in _of_ours(caught.value)


def test_a_token_with_an_unpaired_surrogate_is_not_revealed(world: World) -> None:
    with pytest.raises(ValueError, match="must be the bare token") as caught:
        world.kind(partner_token=f"{PARTNER}\ud83d")
    assert SECRET not in _of_ours(caught.value) + repr(caught.value)


LOGGED_IN = f'{{"success":true,"data":{{"id":1,"name":"Anna","user_token":"{USER}"'.encode()
ECHO = (
    f'{{"success":false,"meta":{{"message":"{PARTNER} is wrong",'
    f'"errors":{{"password":["{PARTNER}"]}}}},"data":{{"password":"{PARTNER}"}}}}'
).encode()


@pytest.mark.parametrize(
    "act",
    [
        faults.status("201 Created", LOGGED_IN),
        faults.status("502 Bad Gateway", LOGGED_IN),
        faults.status("502 Bad Gateway", LOGGED_IN + b"}}"),
        faults.status("200 OK", LOGGED_IN.replace(b"true", b"false") + b"}}"),
        faults.status("422 Unprocessable", ECHO),
        faults.status("200 OK", ECHO),
        faults.status("500 Oops", f"<p>{PARTNER}</p>".encode()),
    ],
    ids=["cut off", "502, cut off", "502", "refused", "422", "200", "HTML"],
)
def test_no_secret_is_in_the_body_of_a_failed_login(
    world: World, server: FaultServer, act: Any
) -> None:
    server.will(act)
    with pytest.raises(altegio.AltegioError) as caught:
        world.run(
            world.client(server.url, max_retries=0).auth.log_in(login="anna", password=PARTNER)
        )
    error: Any = caught.value
    assert SECRET not in _of_ours(error) + repr(error) + str(error) + repr(vars(error))
    assert SECRET.encode() not in pickle.dumps(error)
    assert error.body


def repeat_tokens(before: bytes, after: bytes = b"") -> Act:
    async def act(request: Request) -> None:
        sent = request.header("authorization") or ""
        await request.answer("401 Unauthorized", before + sent.encode() + after)

    return act


#: A page whose 500th character is inside the partner's token.
CUT = b"<pre>" + b"-" * (490 - len("<pre>Bearer "))


@pytest.mark.parametrize(
    "act",
    [
        repeat_tokens(b'{"success":false,"meta":{"message":"bad header: ', b'"}}'),
        repeat_tokens(b"<pre>", b"</pre>"),
        repeat_tokens(CUT),
    ],
    ids=["JSON", "a page", "a page that is cut inside a token"],
)
@pytest.mark.parametrize("user_token", [USER, None], ids=["a token", "a function"])
@pytest.mark.parametrize(
    "call",
    [read, lambda client: client.request("GET", "/x")],
    ids=["an operation", "a custom request"],
)
def test_no_token_that_an_answer_repeats_is_in_the_error(
    world: World, server: FaultServer, act: Act, user_token: str | None, call: Any
) -> None:
    server.will(act)
    tokens = iter([USER, f"new-{USER}"])
    client = world.client(server.url, user_token=user_token or tokens.__next__)
    with pytest.raises(altegio.AltegioError) as caught:
        world.run(call(client))
    error: Any = caught.value
    shown = _of_ours(error) + repr(error) + str(error) + repr(vars(error))
    assert "***" in error.message + str(error.body)
    assert SECRET not in shown
    assert PARTNER[:8] not in shown
    assert SECRET.encode() not in pickle.dumps(error)


@pytest.mark.parametrize(
    ("answer", "user_token"),
    [
        (
            faults.status("400 Bad", b'{"meta": {"message": "no T0KENS3CRETLONG"}}'),
            "T0KENS3CRETLONG",
        ),
        (faults.status("400 Bad", b'{"meta": {"errors": {"T0KENS3CRET": ["no"]}}}'), "T0KENS3CRET"),
        (faults.status("400 no T0KENS3CRET", b"{}"), "T0KENS3CRET"),
        (faults.status("502 Bad", b'{"message": "T0KENS3CRET\\/LONG'), "T0KENS3CRET/LONG"),
    ],
    ids=["longer than the partner's", "a key", "the reason", "an escaped slash"],
)
def test_no_form_of_a_token_is_in_the_error(
    world: World, server: FaultServer, answer: Act, user_token: str
) -> None:
    server.will(answer)
    client = world.client(server.url, partner_token="T0KENS3CRET", user_token=user_token)
    with pytest.raises(altegio.AltegioError) as caught:
        world.run(client.request("POST", "/x"))
    error: Any = caught.value
    shown = str(error) + repr(error.body)
    assert "T0KEN" not in shown
    assert "LONG" not in shown
    assert "***" in shown


def test_no_password_of_a_custom_request_that_an_answer_repeats_is_in_the_error(
    world: World, server: FaultServer
) -> None:
    server.will(
        faults.status("422 Unprocessable", b'{"meta": {"message": "hush-5ecret is wrong"}}')
    )
    login = {"login": "anna", "password": "hush-5ecret"}
    with pytest.raises(altegio.UnprocessableEntityError, match=r"\*\*\* is wrong") as caught:
        world.run(world.client(server.url).request("POST", "/auth", json=login))
    assert SECRET not in str(caught.value) + repr(vars(caught.value))


def test_no_token_is_revealed_in_strict_mode(world: World, server: FaultServer) -> None:
    server.will(faults.status("201 Created", LOGGED_IN + b',"new":1}}'))
    client = world.client(server.url, strict=True)
    with pytest.raises(altegio.ContractError, match="not in the description") as caught:
        world.run(client.auth.log_in(login="anna", password=PARTNER))
    assert SECRET not in _of_ours(caught.value)


@pytest.mark.parametrize("url", [f"redis://:{PARTNER}/x@h", f"redis://u:a:{PARTNER}@h:{PARTNER}/0"])
def test_no_redis_password_is_revealed(world: World, url: str) -> None:
    with pytest.raises(ValueError, match="must be a Redis URL") as caught:
        world.client("https://redis.example.com", rate_limit=altegio.RateLimit(redis=url))
    assert SECRET not in _of_ours(caught.value) + repr(caught.value)
    assert caught.value.__cause__ is caught.value.__context__ is None


def test_a_part_of_a_secret_stays_secret() -> None:
    secret = Secret(PARTNER)
    for part in (secret[2:], secret[-1], secret[::2]):
        assert repr(part) == "'***'"
    assert secret[-6:] == SECRET


# --- objects


def test_no_token_is_shown_by_an_object(world: World, server: FaultServer) -> None:
    client = world.client(server.url, default_headers={"Authorization": f"Bearer {PARTNER}"})
    response = world.run(client.raw(operations.get_client(1, 7)))
    request = httpx.Request("GET", server.url)
    content = f'{{"user_token": "{USER}"}}'.encode()
    shown = [
        client,
        client.as_user(USER),
        client.with_options(timeout=1),
        copy.copy(client),
        client.location(1),
        client.chain(1),
        client.user,
        client.auth,
        client.chain(1).memberships,
        client.chain(1).memberships.list(ids=[1]),
        operations.get_client(1, 7),
        response,
        response.headers,
        Received("POST", "/auth", 201, "Created", httpx.Headers(), content),
        client._sender,
        client._credentials,
        models.LoginCredentials(login="anna", password=PARTNER),
        operations.authorize_user(body=models.LoginCredentials(login="anna", password=PARTNER)),
        models.AuthorizedUser(id=1, user_token=USER),
        Response(models.AuthorizedUser(user_token=USER), {}, 201, httpx.Headers(), content),
        altegio.RateLimit(redis=f"redis://:{PARTNER}@h"),
        client._credentials.authorization("user", "any"),
        Attempts(request, "any", SendOptions(), idempotent=True, limiter=None),
    ]
    for thing in shown:
        assert SECRET not in pretty_repr(thing) + pretty_repr(thing, max_string=4)
        assert SECRET not in repr(thing) + repr(getattr(thing, "__dict__", ""))
        if thing is not shown[-2]:
            assert SECRET not in str(thing)


@pytest.mark.parametrize("what", ["client", "location", "facade", "pager"])
def test_objects_with_tokens_refuse_pickling(world: World, what: str) -> None:
    client = world.client("http://127.0.0.1")
    chain = client.chain(1)
    things = {
        "client": client,
        "location": client.location(1),
        "facade": chain.memberships,
        "pager": chain.memberships.list(ids=[1]),
    }
    for move in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError, match="cannot be pickled or deep-copied"):
            move(things[what])


def test_an_error_is_pickled_with_its_attributes(world: World, server: FaultServer) -> None:
    server.will(faults.status("429 Too Many Requests", faults.REFUSED, "Retry-After: 7"))
    with pytest.raises(altegio.RateLimitError) as caught:
        world.run(write(world.client(server.url)))
    copied = pickle.loads(pickle.dumps(caught.value))
    assert type(copied) is altegio.RateLimitError
    assert str(copied) == str(caught.value)
    assert vars(copied) == vars(caught.value)


# --- other hosts


@pytest.fixture
def elsewhere() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("own", [True, False], ids=["its own client", "a client from outside"])
def test_nothing_follows_a_redirect(
    world: World, server: FaultServer, elsewhere: FaultServer, status: int, *, own: bool
) -> None:
    moved = faults.status(f"{status} Moved", b"", f"Location: {elsewhere.url}/client/1/7")
    given = {} if own else {"http_client": world.http_client(follow_redirects=True)}
    client = world.client(server.url, **given)
    for call in (read, write):
        server.will(moved)
        with pytest.raises(altegio.UnexpectedResponseError) as caught:
            world.run(call(client))
        assert caught.value.status_code == status
    assert elsewhere.connections == 0


@pytest.mark.parametrize("own", [True, False], ids=["its own client", "a client from outside"])
def test_a_users_cookie_is_not_sent_for_another(
    world: World, server: FaultServer, *, own: bool
) -> None:
    server.will(faults.status("200 OK", b"{}", "Set-Cookie: session=of-anna; Path=/"))
    given = {} if own else {"http_client": world.http_client()}
    client = world.client(server.url, **given)
    world.run(read(client.as_user("of-anna")))
    world.run(read(client.as_user("of-boris")))
    assert [request.header("cookie") for request in server.requests] == [None, None]


def test_an_explicit_cookie_is_sent(world: World, server: FaultServer) -> None:
    world.run(read(world.client(server.url, default_headers={"Cookie": "gateway=1"})))
    assert server.requests[0].header("cookie") == "gateway=1"
