"""Errors by status: their classes, messages and fields."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import altegio
from altegio._errors import field_errors_of, message_of
from altegio.sandbox import Sandbox
from tests.client.answers import (
    CHAIN,
    Recorder,
    list_types,
)
from tests.paths import served_path
from tests.worlds import World

UNFREEZE = served_path("chain_loyalty_memberships_unfreeze", CHAIN, 125)


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
        f"(POST {UNFREEZE}) answered 422: Wrong values. "
        "(title: is too long, is not nice)"
    )
    assert error.message == "Wrong values."
    assert error.host == "127.0.0.1"
    assert error.headers["Retry-After"] == "7"
    assert error.method == "POST"
    assert error.path == UNFREEZE
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


@pytest.mark.parametrize(("reason", "text"), [("Not Here", "Not Here"), ("", "no message")])
def test_without_a_message_the_error_has_the_reason_of_its_status(
    world: World, reason: str, text: str
) -> None:
    extensions = {"reason_phrase": reason.encode()}
    client = world.client(Recorder(httpx.Response(404, json={}, extensions=extensions)))
    with pytest.raises(altegio.NotFoundError, match=rf"answered 404: {text}$"):
        world.run(list_types(client))


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


def test_success_false_is_an_error_for_an_operation_without_an_answer(world: World) -> None:
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
    assert copy.headers["Content-Type"] == "application/json"


def test_a_users_subclass_of_an_error_is_not_raised(world: World) -> None:
    class SalonNotFoundError(altegio.NotFoundError):
        """A user's subclass."""

    with pytest.raises(altegio.NotFoundError) as caught:
        world.run(list_types(world.client(Recorder(httpx.Response(404, json={})))))
    assert type(caught.value) is altegio.NotFoundError
    assert SalonNotFoundError.__mro__[1] is altegio.NotFoundError


def test_a_refusal_has_its_retry_after(world: World) -> None:
    response = httpx.Response(429, headers={"retry-after": "30"}, json={})
    with pytest.raises(altegio.RateLimitError) as caught:
        world.run(world.client(Recorder(response)).chain(CHAIN).memberships.unfreeze(125))
    assert caught.value.retry_after == 30


# --- messages and fields, by the body's form


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"meta": {"message": "a"}, "errors": {"message": "b"}, "message": "c"}, "a"),
        ({"meta": [], "errors": {"error_message": "b"}, "message": "c"}, "b"),
        ({"meta": {"message": ""}, "errors": [], "message": "c", "error_message": "d"}, "c"),
        ({"meta": {"message": ["a"], "error_message": "d"}}, "d"),
        ([{"message": "c"}], "c"),
        ([{"message": "c"}, {"message": "c"}], ""),
        ([], ""),
        ("c", ""),
        ({}, ""),
    ],
)
def test_the_message_is_the_first_that_the_body_has(body: Any, message: str) -> None:
    assert message_of(body) == message


@pytest.mark.parametrize(
    ("errors", "found"),
    [
        ("wrong", {"": ["wrong"]}),
        (["wrong", "late"], {"": ["wrong", "late"]}),
        ({"title": "wrong"}, {"title": ["wrong"]}),
        ({"title": ["wrong", "late"], "id": "odd"}, {"title": ["wrong", "late"], "id": ["odd"]}),
        ({"services": {"0": {"id": "odd"}}}, {"services.0.id": ["odd"]}),
        ({"[services]": {"message": "odd"}}, {"services": ["odd"]}),
        ({"message": "odd"}, {"": ["odd"]}),
        ({"code": 433, "message": "taken"}, {"433": ["taken"]}),
        ([{"code": 433, "message": "taken"}, "late"], {"433": ["taken"], "": ["late"]}),
        ({"slot": {"code": 433, "message": "taken"}}, {"slot.433": ["taken"]}),
        ({"code": "wrong"}, {"code": ["wrong"]}),
        (7, {}),
        (None, {}),
    ],
)
def test_every_message_is_found_by_its_field_or_code(
    errors: Any, found: dict[str, list[str]]
) -> None:
    assert field_errors_of({"meta": {"errors": errors}}) == found
    assert field_errors_of([{"data": {"errors": errors}}]) == found
    assert field_errors_of({"meta": [], "data": None}) == field_errors_of("wrong") == {}


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({"errors": {"code": 433, "message": "taken"}, "meta": {"message": "taken"}}, "433"),
        ({"error_code": 5, "error_message": "taken"}, "5"),
        ({"errors": {"message": "taken"}}, ""),
    ],
)
def test_the_code_of_an_older_form_is_found(body: Any, found: str) -> None:
    assert field_errors_of(body) == {found: ["taken"]}


def test_an_older_forms_code_is_in_the_message_of_the_error(world: World) -> None:
    body = {"errors": {"code": 433, "message": "Taken."}, "meta": {"message": "Taken."}}
    client = world.client(Recorder(httpx.Response(422, json=body)))
    with pytest.raises(altegio.SlotTakenError, match=r"answered 422: Taken\. \(433: Taken\.\)$"):
        world.run(list_types(client))


def test_the_errors_of_meta_and_data_are_joined() -> None:
    body = {"meta": {"errors": {"a": "1"}}, "data": {"errors": {"a": "2", "b": "3"}}}
    assert field_errors_of(body) == {"a": ["1", "2"], "b": ["3"]}


def test_an_error_made_by_hand_needs_neither_host_nor_headers() -> None:
    error = altegio.APIStatusError(
        "No.",
        method="GET",
        path="/x",
        operation="any",
        may_have_been_carried_out=False,
        status_code=404,
        body="x" * 501,
    )
    assert (error.host, error.headers, error.retry_after) == ("", {}, None)
    assert (error.message, error.errors, error.body) == ("No.", {}, "x" * 500)


@pytest.mark.parametrize(
    "error",
    [
        altegio.MissingTokenError("why"),
        altegio.RateLimiterUnavailableError("why"),
        altegio.WebhookSettingsChangedError("why"),
        altegio.ContractError("get_client", [("data.id", "a string")]),
        altegio.webhooks.InvalidWebhookError("why"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_the_message_of_an_error_without_an_answer_is_its_text(error: altegio.AltegioError) -> None:
    assert error.message == str(error)


def test_a_subclass_of_an_error_may_set_its_message() -> None:
    class MineError(altegio.AltegioError):
        def __init__(self, message: str) -> None:
            super().__init__(f"mine: {message}")
            self.message = message

    assert (str(MineError("no")), MineError("no").message) == ("mine: no", "no")
