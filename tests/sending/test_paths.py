"""Values in paths, queries and headers: quoted or refused, never injected.

The tests check what a server receives.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

import altegio
from altegio import operations
from altegio._calls.operation import Call, Operation
from tests.sending.conftest import PARTNER, USER
from tests.sending.server import FaultServer
from tests.worlds import World

QUOTED = {
    "a/b": "a%2Fb",
    "../..": "..%2F..",
    "a/../b": "a%2F..%2Fb",
    "...": "...",
    "%2F": "%252F",
    "%2e%2e": "%252e%252e",
    "?x": "%3Fx",
    "a?b=c&d": "a%3Fb%3Dc%26d",
    "#": "%23",
    "a b": "a%20b",
    " ": "%20",
    "+13155550100": "%2B13155550100",
    "Анна": "%D0%90%D0%BD%D0%BD%D0%B0",
    "e\u0301": "e%CC%81",
    "😀": "%F0%9F%98%80",
    "\u202e": "%E2%80%AE",
    "\\": "%5C",
    "//example.com": "%2F%2Fexample.com",
    "@example.com": "%40example.com",
    "http://example.com": "http%3A%2F%2Fexample.com",
    ";v=1": "%3Bv%3D1",
    "{x}": "%7Bx%7D",
    "a'b\"c": "a%27b%22c",
    "~-_.": "~-_.",
    "x" * 5_000: "x" * 5_000,
}
REFUSED: list[Any] = ["", ".", "..", "a\nb", "a\r\nX-Evil: 1", "\t", "\0", "\x7f", "\x85", "\ud800"]


def by_phone(value: Any) -> Call[Any]:
    return operations.get_client_account_by_chain_and_phone(1, value)


@pytest.mark.parametrize(("value", "quoted"), QUOTED.items(), ids=lambda text: ascii(text)[:30])
def test_a_value_stays_one_segment_of_the_path(
    world: World, server: FaultServer, value: str, quoted: str
) -> None:
    world.run(world.client(f"{server.url}/api/v1").send(by_phone(value)))
    assert server.requests[0].target == f"/api/v1/deposits/chain/1/phone/{quoted}"
    assert unquote(quoted) == value


@pytest.mark.parametrize("value", REFUSED, ids=ascii)
def test_a_value_that_cannot_be_a_segment_is_refused(
    world: World, server: FaultServer, value: str
) -> None:
    with pytest.raises(ValueError, match=r"^phone must not be empty, dots only"):
        world.run(world.client(server.url).send(by_phone(value)))
    assert server.connections == 0


@pytest.mark.parametrize("value", [None, True, False, altegio.UNSET])
def test_an_invalid_value_is_refused(world: World, server: FaultServer, value: Any) -> None:
    with pytest.raises(TypeError, match=r"^phone must be a string, an integer or a date"):
        world.run(world.client(server.url).send(by_phone(value)))
    assert server.connections == 0


def test_a_url_that_is_too_long_is_refused(world: World, server: FaultServer) -> None:
    with pytest.raises(ValueError, match=r"phone can't be sent: URL too long$"):
        world.run(world.client(server.url).send(by_phone("x" * 70_000)))
    assert server.connections == 0


QUERY: Operation[Any] = Operation("any", "GET", "/any")
ODD = [
    "a&b=c",
    "a=b",
    "?",
    "#",
    "%26",
    "+1 315",
    "Анна",
    "a\r\nX-Evil: 1",
    "\0",
    "",
    "😀",
    "/../",
    ";",
    "'\"<>",
]


@pytest.mark.parametrize("value", ODD, ids=ascii)
def test_a_query_value_stays_one_value(world: World, server: FaultServer, value: str) -> None:
    client = world.client(server.url)
    world.run(client.send(Call(QUERY, (), query={"q": value, "list[]": [value, "b"]})))
    world.run(client.request("GET", "/any", params={"q": value, "list[]": [value, "b"]}))
    wanted = [("q", value), ("list[]", value), ("list[]", "b")]
    for request in server.requests:
        path, _, query = request.target.partition("?")
        assert path == "/any"
        assert parse_qsl(query, keep_blank_values=True, strict_parsing=True) == wanted
        assert request.header("x-evil") is None
    assert len(server.requests) == 2


def test_an_unpaired_surrogate_is_refused_in_a_query(world: World, server: FaultServer) -> None:
    with pytest.raises(ValueError, match="half of a surrogate pair"):
        world.run(world.client(server.url).send(Call(QUERY, (), query={"q": "\ud800"})))
    assert server.connections == 0


# --- custom paths


@pytest.mark.parametrize(
    "path",
    [
        "any",
        "",
        "//example.com/any",
        "https://example.com/any",
        "/any?x=1",
        "/any#x",
        "/a/../../b",
        "/..",
        "/./a",
        "/%2e%2E/a",
        "/a/..%2Fb",
        "/a\\..\\b",
        "/a\nb",
        "/a\r\nX-Evil: 1",
    ],
    ids=ascii,
)
def test_a_custom_path_that_leads_elsewhere_is_refused(
    world: World, server: FaultServer, path: str
) -> None:
    with pytest.raises(ValueError, match=r"^path must"):
        world.run(world.client(f"{server.url}/api/v1").request("GET", path))
    assert server.connections == 0


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/any", "/any"),
        ("/any/", "/any/"),
        ("/a%2Fb", "/a%2Fb"),
        ("/a b", "/a%20b"),
        ("/Анна", "/%D0%90%D0%BD%D0%BD%D0%B0"),
        ("/@example.com", "/@example.com"),
    ],
    ids=ascii,
)
def test_a_custom_path_is_below_the_base_url(
    world: World, server: FaultServer, path: str, target: str
) -> None:
    world.run(world.client(f"{server.url}/api/v1").request("GET", path))
    assert server.requests[0].target == f"/api/v1{target}"


# --- headers

HEADERS = [
    {"X-A": "1\r\nX-Evil: 1"},
    {"X-A": "1\n"},
    {"X-A\r\nX-Evil": "1"},
    {"X-A: 1": "1"},
    {"": "1"},
    {"X-A": "\0"},
    {"X-A": "Анна"},
]


@pytest.mark.parametrize("headers", HEADERS, ids=ascii)
def test_a_header_value_cannot_inject_a_header(
    world: World, server: FaultServer, headers: dict[str, str]
) -> None:
    with pytest.raises(ValueError, match="printable ASCII"):
        world.client(server.url, default_headers=headers)
    with pytest.raises(ValueError, match="printable ASCII"):
        world.run(world.client(server.url).request("GET", "/any", headers=headers))
    assert server.connections == 0


@pytest.mark.parametrize("token", ["a\r\nX-Evil: 1", "a\n", "a, User other", "a b", "\u0430"])
def test_a_token_cannot_inject_a_header_or_user(
    world: World, server: FaultServer, token: str
) -> None:
    for name in ("partner_token", "user_token"):
        with pytest.raises(ValueError, match=rf"^{name} must be the bare token"):
            world.client(server.url, **{name: token})
    with pytest.raises(ValueError, match=r"^user_token must be the bare token"):
        world.client(server.url).as_user(token)


def test_values_arrive_as_they_were_passed(world: World, server: FaultServer) -> None:
    world.run(world.client(server.url, default_headers={"X-A": "1"}).send(by_phone("1")))
    request = server.requests[0]
    assert request.header("x-a") == "1"
    assert request.header("authorization") == f"Bearer {PARTNER}, User {USER}"
    assert len({name.lower() for name, _ in request.headers}) == len(request.headers)
