"""Whole responses: read, or raised as an error."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from altegio import APIStatusError, NotFoundError, Response, UnexpectedResponseError, operations
from altegio._calls.operation import Call, Operation
from altegio._reading.decoders import decoder
from altegio._reading.decoding import Decoded
from altegio._reading.learning import Learned
from altegio._reading.tolerance import plan
from altegio._response import read_json, read_response
from altegio._sending.received import Received
from altegio.models import Client, LoginCredentials
from tests.reading.answers import as_json

LIST = operations.get_appointment_list(1)
BY_HAND: Call[Any] = Call(Operation("any", "GET", "/any"))
BOM = b"\xef\xbb\xbf"


def received(content: bytes, status: int = 200, **headers: str) -> Received:
    return Received("GET", "/any", status, "Reason", httpx.Headers(headers), content, "host")


def refused(body: Any, status: int = 404, call: Call[Any] = LIST) -> APIStatusError:
    with pytest.raises(APIStatusError) as caught:
        read_response(call, received(as_json(body), status))
    return caught.value


def test_a_response_has_everything_around_the_data() -> None:
    body = {"success": True, "data": [], "meta": {"count": 0}}
    response = read_response(LIST, received(as_json(body), 201, via="x"))

    assert (response.data, response.meta, response.status_code) == ([], {"count": 0}, 201)
    assert (response.headers["via"], response.content) == ("x", as_json(body))
    assert repr(response) == "Response(201, data=[], meta={'count': 0})"
    assert list(response.__rich_repr__()) == [201, ("data", []), ("meta", {"count": 0})]


@pytest.mark.parametrize("meta", [[], None, 5, "x"])
def test_meta_that_is_not_an_object_is_empty(meta: Any) -> None:
    body = as_json({"success": True, "data": [], "meta": meta})
    assert read_response(LIST, received(body)).meta == {}


@pytest.mark.parametrize(
    ("options", "status", "data"),
    [
        ({"binary": True}, 200, b"\x00"),
        ({"redirects": True}, 300, None),
        ({"redirects": True}, 302, None),
        ({"redirects": True}, 399, None),
        ({}, 204, None),
    ],
)
def test_an_answer_without_json_is_not_decoded(options: Any, status: int, data: Any) -> None:
    call = Call[Any](Operation("any", "GET", "/", **options))
    response = read_response(call, received(b"\x00", status, location="/b"))

    assert response == Response(data, {}, status, response.headers, b"\x00")
    assert response.headers["location"] == "/b"


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ({"binary": True}, 404),
        ({"redirects": True}, 299),
        ({"redirects": True}, 400),
        ({}, 302),
        ({"answer": lambda: dict}, 200),
    ],
    ids=["a file", "a redirect's 299", "a redirect's 400", "nothing", "an object"],
)
def test_another_answer_without_json_is_unexpected(options: Any, status: int) -> None:
    call = Call[Any](Operation("any", "GET", "/", **options))
    with pytest.raises(UnexpectedResponseError, match="got 1 bytes of no content type"):
        read_response(call, received(b"\x00", status))


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"meta": {"message": "No."}}, "No."),
        ({}, "Reason"),
        (
            {"meta": {"message": "No.", "errors": {"a": ["b", "c"], "d": ["e"]}}},
            "No. (a: b, c; d: e)",
        ),
        ({"meta": {"errors": ["b", "c"]}}, "Reason (b, c)"),
        ({"meta": {"message": "No. (a: b)", "errors": {"a": ["b"]}}}, "No. (a: b)"),
    ],
    ids=str,
)
def test_an_error_says_what_the_api_said(body: Any, said: str) -> None:
    error = refused(body)
    assert str(error) == f"get_appointment_list (GET /any) answered 404: {said}"
    assert type(error) is NotFoundError
    assert (error.method, error.path, error.operation) == ("GET", "/any", "get_appointment_list")
    assert (error.status_code, error.body, error.host) == (404, body, "host")


def test_an_error_without_message_and_reason_says_so() -> None:
    answer = Received("GET", "/any", 404, "", httpx.Headers(), b"{}")
    with pytest.raises(NotFoundError, match=r"answered 404: no message$"):
        read_response(LIST, answer)


@pytest.mark.parametrize(
    ("body", "status", "may_have_been"),
    [
        ({}, 404, False),
        ({}, 500, True),
        ({"success": False}, 200, False),
    ],
)
def test_a_refusal_was_not_carried_out(body: Any, status: int, may_have_been: bool) -> None:
    assert refused(body, status).may_have_been_carried_out is may_have_been


def test_an_unreadable_success_may_have_been_carried_out() -> None:
    with pytest.raises(UnexpectedResponseError) as caught:
        read_response(LIST, received(b"<p>", 200, **{"content-type": "text/html"}))
    assert caught.value.may_have_been_carried_out
    assert caught.value.body == "<p>"
    assert "expected the API's JSON, got 3 bytes of text/html (" in str(caught.value)


def test_an_error_keeps_the_beginning_of_content_other_than_json() -> None:
    with pytest.raises(UnexpectedResponseError) as caught:
        read_response(LIST, received(b"x" * 501 + b"\xff", 500))
    assert caught.value.body == "x" * 500


@pytest.mark.parametrize("status", [200, 404])
def test_an_error_repeats_no_secret_that_was_sent(status: int) -> None:
    call = operations.authorize_user(body=LoginCredentials(login="anna", password="hush"))
    body = {"success": False, "meta": {"message": "hush is wrong for anna"}}
    error = refused(body, status, call)
    assert "*** is wrong for anna" in str(error)
    assert error.body["meta"]["message"] == "*** is wrong for anna"


def test_a_short_token_is_masked_in_the_header_that_was_sent_and_not_in_words() -> None:
    sent, said = (
        "Bearer p, User user",
        as_json({"meta": {"message": "no user: Bearer p, User user"}}),
    )
    headers = httpx.Headers()
    answer = Received("GET", "/any", 401, "", headers, said, authorization=sent)
    with pytest.raises(APIStatusError) as caught:
        read_response(LIST, answer)
    assert caught.value.message == "no user: ***, ***"


def test_an_empty_secret_masks_nothing() -> None:
    call = operations.authorize_user(body=LoginCredentials(login="anna", password=""))
    assert refused({"meta": {"message": "No."}}, 404, call).message == "No."


@pytest.mark.parametrize(
    ("content", "read"),
    [
        (b'{"a":1}', {"a": 1}),
        (b"[1]", [1]),
        (b'"text"', "text"),
        (b"", None),
        (b" \n", None),
        (BOM, None),
        (BOM + b"[]", []),
        (b'{"success":true}', {"success": True}),
    ],
)
def test_the_json_of_a_request_by_hand_is_returned(content: bytes, read: Any) -> None:
    assert read_json(BY_HAND, received(content)) == read


@pytest.mark.parametrize(
    ("content", "status", "kind"),
    [
        (b'{"success":false}', 200, APIStatusError),
        (b'[{"success":false}]', 200, APIStatusError),
        (b"{}", 404, NotFoundError),
        (b"", 404, UnexpectedResponseError),
        (b'"text"', 404, UnexpectedResponseError),
        (b"<p>", 200, UnexpectedResponseError),
    ],
)
def test_an_error_answering_a_request_by_hand_is_raised(
    content: bytes, status: int, kind: type[Exception]
) -> None:
    with pytest.raises(kind, match=rf"^any \(GET /any\) answered {status}: ") as caught:
        read_json(BY_HAND, received(content, status))
    assert type(caught.value) is kind


@pytest.mark.parametrize(
    "shared",
    [
        Response(1, {}, 200, httpx.Headers(), b""),
        Decoded(1, None, None),
        Learned(frozenset(), decoder(int), decoder(int)),
        plan(Client)["id"][2],
    ],
    ids=lambda shared: type(shared).__name__,
)
def test_what_is_shared_is_immutable(shared: Any) -> None:
    name = shared.__struct_fields__[0]
    with pytest.raises(AttributeError):
        setattr(shared, name, None)
