"""``request()``: calls of any path, without a generated function."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

import altegio
from altegio import models
from altegio.sandbox import Sandbox
from tests.client.answers import (
    CHAIN,
    Recorder,
)
from tests.paths import path_of
from tests.worlds import World


def test_a_custom_request_returns_the_complete_json(
    world: World, sandbox: Sandbox, base_url: str
) -> None:
    path = path_of("chain_loyalty_membership_types_list", CHAIN)
    answer = world.run(world.client(base_url=base_url).request("get", path))
    assert answer["success"] is True
    assert [item["id"] for item in answer["data"]] == [1001, 1002]
    assert "meta" in answer


def test_a_custom_request_sends_parameters_and_headers(world: World) -> None:
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
        (
            models.LoginCredentials(login="anna", password="secret"),
            b'{"login":"anna","password":"secret"}',
        ),
        ({"at": datetime(2026, 1, 31, tzinfo=UTC)}, None),
    ],
    ids=str,
)
def test_a_custom_request_sends_json(world: World, json: Any, content: bytes | None) -> None:
    seen = Recorder()
    world.run(world.client(seen).request("POST", "/any", json=json))
    assert seen.last.headers["content-type"] == "application/json"
    if content is not None:
        assert seen.last.content.replace(b" ", b"") == content


def test_a_custom_request_refuses_values_without_a_json_form(world: World) -> None:
    seen = Recorder()
    with pytest.raises(TypeError, match=r"^json\['a'\] can't be sent as JSON"):
        world.run(world.client(seen).request("POST", "/any", json={"a": object()}))
    assert seen.requests == []


@pytest.mark.parametrize(
    ("params", "problem"),
    [
        ("a=1", "params must be a Mapping, got str"),
        ([("a", 1)], "params must be a Mapping, got list"),
        ({1: 2}, "params: names must be strings, got 1"),
        ({"a": {"b": 1}}, "params['a'] must be a string, number, date, flag or a list of them"),
        ({"a": b"x"}, "params['a'] must be a string, number, date, flag or a list of them"),
        ({"a": [1, None]}, "params['a'] must be a string, number, date, flag or a list of them"),
        ({"a": [[1]]}, "params['a'] must be a string, number, date, flag or a list of them"),
        ({"a": range(3)}, "params['a'] must be a string, number, date, flag or a list of them"),
    ],
)
def test_a_custom_request_refuses_parameters_without_a_form(
    world: World, params: Any, problem: str
) -> None:
    seen = Recorder()
    with pytest.raises(TypeError, match=f"^{re.escape(problem)}"):
        world.run(world.client(seen).request("GET", "/any", params=params))
    with pytest.raises(TypeError, match=f"^{re.escape('extra_query' + problem[6:])}"):
        world.client(seen).with_options(extra_query=params)
    assert seen.requests == []


@pytest.mark.parametrize("path", [5, None, b"/any"])
def test_a_custom_request_refuses_a_path_that_is_not_a_string(world: World, path: Any) -> None:
    with pytest.raises(TypeError, match=r"^path must be a str, got"):
        world.run(world.client(Recorder()).request("GET", path))


@pytest.mark.parametrize("headers", [5, ["X-Trace"], "X-Trace: 1"])
def test_headers_that_are_not_a_mapping_are_refused(world: World, headers: Any) -> None:
    client = world.client(Recorder())
    with pytest.raises(TypeError, match=r"^headers must be a Mapping, got"):
        world.run(client.request("GET", "/any", headers=headers))
    with pytest.raises(TypeError, match=r"^extra_headers must be a Mapping, got"):
        client.with_options(extra_headers=headers)
    with pytest.raises(TypeError, match=r"^default_headers must be a Mapping, got"):
        world.client(Recorder(), default_headers=headers)


def test_a_custom_request_returns_none_for_no_content(world: World) -> None:
    client = world.client(Recorder(httpx.Response(204)))
    assert world.run(client.request("DELETE", "/any")) is None


@pytest.mark.parametrize("path", ["any", "", "//example.com/any", "https://example.com/any"])
def test_a_custom_request_stays_below_the_base_url(world: World, path: str) -> None:
    seen = Recorder()
    with pytest.raises(ValueError, match=r"^path must begin with one slash"):
        world.run(world.client(seen).request("GET", path))
    assert seen.requests == []


def test_a_custom_request_needs_no_user_token(world: World) -> None:
    seen = Recorder()
    world.run(world.client(seen, user_token=None).request("GET", "/any"))
    assert seen.last.headers["authorization"] == "Bearer sandbox-partner"


def test_a_custom_request_raises_the_apis_errors(
    world: World, sandbox: Sandbox, base_url: str
) -> None:
    path = path_of("chain_loyalty_membership_types_list", 1)
    with pytest.raises(altegio.NotFoundError) as caught:
        world.run(world.client(base_url=base_url).request("GET", path))
    assert caught.value.operation == f"GET {path}"
