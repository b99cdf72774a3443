"""Requests built from calls, and checks of their arguments."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from altegio import operations
from altegio._calls.operation import Call, Operation
from altegio._sending.request import (
    build_request,
    checked_headers,
    checked_method,
    checked_path,
    checked_proxy,
    checked_url,
    for_log,
)
from altegio.models import ImageDelete, ImageEntity


def call(path: str = "/records", **more: Any) -> Call[Any]:
    return Call(Operation(id="get_records", method="GET", path=path), **more)


def test_the_query_of_a_call_is_part_of_the_url() -> None:
    with httpx.Client() as http:
        request = build_request(http, "https://api.example.com/v1", call(query={"a": "b c"}), {})
    assert str(request.url) == "https://api.example.com/v1/records?a=b+c"


def test_query_parameters_of_a_callers_http_client_are_sent() -> None:
    with httpx.Client(params={"key": "1"}) as http:
        request = build_request(http, "https://api.example.com/v1", call(query={"a": "b c"}), {})
    assert dict(request.url.params) == {"key": "1", "a": "b c"}


def test_query_parameters_of_an_http_client_are_sent_with_a_call_that_has_none() -> None:
    with httpx.Client(params={"key": "1"}) as http:
        request = build_request(http, "https://api.example.com/v1", call(), {})
    assert str(request.url) == "https://api.example.com/v1/records?key=1"


@pytest.mark.parametrize("params", [{}, {"key": "1"}], ids=["its own", "beside the client's"])
def test_half_a_character_in_a_query_parameter_is_refused_with_the_operations_name(
    params: dict[str, str],
) -> None:
    sent = call(query={"name": "Anna \ud83d"})
    with (
        httpx.Client(params=params) as http,
        pytest.raises(ValueError, match=r"get_records can't be sent: .* half of a surrogate pair"),
    ):
        build_request(http, "https://api.example.com/v1", sent, {})


def test_an_invalid_url_is_refused_with_the_operations_name() -> None:
    with httpx.Client() as http, pytest.raises(ValueError, match="get_records can't be sent"):
        build_request(http, "https://api.example.com/\n", call(), {})


def test_a_form_without_a_file_is_multipart_too() -> None:
    delete = operations.delete_image(ImageEntity.TEAM_MEMBER, body=ImageDelete(image_group_id=72))
    with httpx.Client() as http:
        request = build_request(http, "https://api.example.com/v1", delete, {})
        request.read()

    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'form-data; name="image_group_id"\r\n\r\n72\r\n' in request.content


# --- checks of arguments


@pytest.mark.parametrize("method", ["", "G T", "G1", "GÉT", b"GET", None])
def test_an_invalid_method_is_refused(method: Any) -> None:
    with pytest.raises(ValueError, match="method must be an HTTP method such as 'GET'"):
        checked_method(method)


def test_a_method_is_sent_in_capitals() -> None:
    assert checked_method("get") == "GET"


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        *((path, "begin with one slash") for path in ("", "a", "//a", "https://example.com/a")),
        *((f"/a{each}b", "must have no query, fragment") for each in "?#\\{}\n\x7f"),
        *((path, "no segments") for path in ("/.", "/..", "/a/./b", "/a/../b", "/%2e%2E/a")),
        ("/a/..%5Cb", "no segments"),
    ],
)
def test_a_path_that_may_lead_elsewhere_is_refused(path: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        checked_path(path)


@pytest.mark.parametrize("path", ["/", "/a//b", "/a.b/..c", "/a%20b/+1", "/a%3Fb"])
def test_any_other_path_is_sent_as_it_is(path: str) -> None:
    assert checked_path(path) == path


@pytest.mark.parametrize(
    ("header", "error"),
    [
        ({1: "a"}, TypeError),
        ({"x": 1}, TypeError),
        ({"": "a"}, ValueError),
        ({"x y": "a"}, ValueError),
        ({"x:": "a"}, ValueError),
        ({"é": "a"}, ValueError),
        ({"x": "é"}, ValueError),
        ({"x": "a\r\nb: c"}, ValueError),
    ],
)
def test_an_invalid_header_is_refused(header: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="name and value must be"):
        checked_headers({"fine": "x"} | header)


def test_a_valid_header_is_sent() -> None:
    headers = {"X-Trace_1.a": "a, b", "x-empty": ""}
    assert checked_headers(headers) == headers


@pytest.mark.parametrize(
    "url",
    ["ftp://example.com", "//example.com", "example.com", "https://", "https:///a"],
)
def test_a_base_url_without_scheme_or_host_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"base_url must be an http\(s\) URL"):
        checked_url(url)


@pytest.mark.parametrize("secret", ["u@", "u:p@", ":p@", "@"])
def test_a_base_url_with_a_login_is_refused(secret: str) -> None:
    with pytest.raises(ValueError, match="base_url must have no login, query or fragment"):
        checked_url(f"https://{secret}example.com")


@pytest.mark.parametrize("end", ["?a=1", "#a", "?", "#"])
def test_a_base_url_with_a_query_or_fragment_is_refused(end: str) -> None:
    with pytest.raises(ValueError, match="base_url must have no login, query or fragment"):
        checked_url(f"https://example.com/{end}")


def test_a_base_url_loses_its_last_slash() -> None:
    assert checked_url("http://example.com/a/") == "http://example.com/a"


@pytest.mark.parametrize("scheme", ["http", "https", "socks5", "socks5h"])
def test_a_proxy_has_one_of_four_schemes(scheme: str) -> None:
    assert checked_proxy(f"{scheme}://proxy.example.com") == f"{scheme}://proxy.example.com"


@pytest.mark.parametrize("proxy", ["ftp://example.com", "http://", "example.com", "http://[x"])
def test_an_invalid_proxy_is_refused(proxy: str) -> None:
    with pytest.raises(ValueError, match=r"proxy must be a URL such as .* http, https, socks5, so"):
        checked_proxy(proxy)


@pytest.mark.parametrize(
    ("name", "logged"),
    [
        ("get_client", "get_client"),
        ("GET /any/+13155550100/cards", "GET /any/*/cards"),
        ("POST /A/b_c/anna@example.com", "POST /*/b_c/*"),
    ],
)
def test_a_logged_name_has_no_values(name: str, logged: str) -> None:
    assert for_log(name) == logged
