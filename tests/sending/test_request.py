"""Requests that are not built by httpx are what httpx would build."""

from __future__ import annotations

import httpx
import pytest

from altegio._sending.request import plain_get

URL = "https://api.example.com:8443/api/v1/records/4564?title=a+b&title=%C3%BC"


@pytest.mark.parametrize("headers", [{}, {"Accept": "a/b", "X-Name": "1"}, {"Host": "other"}])
@pytest.mark.parametrize("url", [URL, "http://[::1]:80/", "https://münchen.example/ö b"])
def test_a_plain_get_is_the_one_that_httpx_builds(url: str, headers: dict[str, str]) -> None:
    with httpx.Client(headers=headers) as client:
        built, made = client.build_request("GET", url), plain_get(url, client.headers)
    assert (made.method, made.url) == (built.method, built.url)
    assert made.headers.raw == built.headers.raw
    assert made.content == built.content == b""


def test_a_plain_get_can_be_sent_by_either_client() -> None:
    request = plain_get(URL, httpx.Headers())
    assert isinstance(request.stream, httpx.SyncByteStream)
    assert isinstance(request.stream, httpx.AsyncByteStream)


def test_an_address_that_is_none_is_refused_as_by_httpx() -> None:
    with pytest.raises(httpx.InvalidURL):
        plain_get("https://api.example.com/\n", httpx.Headers())
