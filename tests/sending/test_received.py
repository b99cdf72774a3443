"""Received responses: status and ``Retry-After``."""

from __future__ import annotations

from datetime import UTC, datetime

import httpx
import pytest

from altegio._sending.received import Received, retry_after, unusable

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


@pytest.mark.parametrize(
    ("status", "succeeded"), [(199, False), (200, True), (299, True), (300, False)]
)
def test_a_status_of_200_to_299_is_a_success(status: int, *, succeeded: bool) -> None:
    assert Received("GET", "/", status, "", httpx.Headers(), b"").is_success is succeeded


@pytest.mark.parametrize(
    ("status", "headers", "carried_out"),
    [
        (200, {}, True),
        (399, {}, True),
        (400, {}, False),
        (499, {}, False),
        (500, {"retry-after": "1"}, True),
        (503, {}, True),
        (503, {"Retry-After": "1"}, False),
    ],
)
def test_a_refused_request_was_not_carried_out(
    status: int, headers: dict[str, str], *, carried_out: bool
) -> None:
    received = Received("GET", "/", status, "", httpx.Headers(headers), b"")
    assert received.may_have_been_carried_out is carried_out


@pytest.mark.parametrize(
    ("status", "content", "page"),
    [
        (403, b"<html>", True),
        (403, b"\r\n <!DOCTYPE html>", True),
        (403, b"\xef\xbb\xbf<!DOCTYPE html>", True),
        (403, b"{}", False),
        (403, b"", False),
        (404, b"<html>", False),
    ],
)
def test_a_403_with_a_page_is_a_gateways(status: int, content: bytes, *, page: bool) -> None:
    assert Received("GET", "/", status, "", httpx.Headers(), content).is_gateway_page is page


def test_a_received_response_does_not_show_its_content() -> None:
    received = Received("GET", "/x", 200, "OK", httpx.Headers(), b"a token")
    assert repr(received) == "Received(GET /x: 200)"
    assert list(received.__rich_repr__()) == ["GET", "/x", 200]


def test_the_error_of_an_unusable_answer_describes_it() -> None:
    headers = httpx.Headers({"Retry-After": "7"})
    received = Received("POST", "/x", 502, "Bad Gateway", headers, b"?", "api.example.com")
    error = unusable(received, "any", "half of it")
    assert str(error) == (
        "any (POST /x) answered 502 with half of it, which is not an answer of the API"
    )
    assert vars(error) == {
        "method": "POST",
        "path": "/x",
        "host": "api.example.com",
        "operation": "any",
        "may_have_been_carried_out": True,
        "status_code": 502,
        "headers": headers,
        "body": None,
        "retry_after": 7,
    }
