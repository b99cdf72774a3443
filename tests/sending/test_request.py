"""Requests built from calls."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from altegio import operations
from altegio._calls.operation import Call, Operation
from altegio._sending.request import build_request
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
