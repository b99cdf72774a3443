"""All operations: each answers as described."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from altegio.sandbox import Sandbox, ids
from altegio.sandbox.answers import DataWithMeta
from altegio.sandbox.description import (
    DescribedOperation,
    document,
    is_object,
    names,
    operations,
)
from altegio.sandbox.samples import problems, sample_request
from altegio.sandbox.state import HANDLERS

ALL = operations()
LOGIN = {"login": "anna@example.com", "password": "secret"}
LOGINS = ("authorize_user", "authorize_online_booking_user")
# A free time of the sandbox, whose clock stands.
WANTED = {
    "id": 1,
    "services": [ids.YOGA_SERVICE],
    "staff_id": ids.TEAM_MEMBER,
    "datetime": "2026-11-23T10:00:00-05:00",
}
# Answers recorded from the server that violate their own schemas. The sandbox returns them as they
# are, because a client must read them: the form of a value differs, not its meaning.
RECORDED_FORMS = (
    r"'-?\d*[.,]?\d*,?' is not of type '(integer|number)'",  # a number as a string
    r"-?\d+(\.\d+)? is not of type 'string'",  # a phone, an id or a code as a number
    r"[01] is not of type 'boolean'",  # a flag as a number
    r"(True|False) is not of type '(integer|number)'",  # and the reverse
    # nothing, where an object is described
    r"\[\] is not (of type 'object'|valid under any of the given schemas)",
    r"\[\{.*\}\] is not of type 'object'",  # a list of one for one
    r"\{.*\} is not of type 'array'",  # and the reverse
    r"(None|'') is not of type '(string|number|integer|object|array|boolean)'",  # nothing
)


def send(client: httpx.Client, operation: DescribedOperation, **known: Any) -> httpx.Response:
    request = sample_request(operation, known or None)
    body: dict[str, Any] = {}
    if (
        is_object(request.body)
        and "multipart/form-data" in operation.node["requestBody"]["content"]
    ):
        parts = {name: str(value).encode() for name, value in request.body.items()}
        body = {"files": {name: (None, part) for name, part in parts.items()}}
    elif operation.body:
        body = {"json": request.body}
    url = client.base_url.copy_with(raw_path=request.url.encode())
    return client.request(operation.method, url, params=urlencode(request.params), **body)


def test_a_request_to_the_partner_is_not_an_operation() -> None:
    assert "fiscalize_document" not in ALL


def test_every_operation_with_state_is_described() -> None:
    assert set(HANDLERS) <= set(ALL)


def test_answers_without_state_are_marked(client: httpx.Client) -> None:
    for name in set(ALL) - set(HANDLERS):
        assert send(client, ALL[name]).headers.get("x-sandbox") == "example", name


@pytest.mark.parametrize("name", ALL)
def test_every_operation_answers_as_described(
    name: str, sandbox: Sandbox, client: httpx.Client
) -> None:
    operation = ALL[name]
    known: dict[str, Any] = LOGIN if name in LOGINS else {}
    if name == "chain_loyalty_membership_types_delete":  # one that nobody bought
        cloned = send(client, ALL["chain_loyalty_membership_types_clone"]).json()["data"]
        known = {"loyalty_membership_type_id": cloned["id"]}
    if name == "delete_loyalty_payment_transaction":
        method = {"slug": "loyalty_card", "loyalty_card_id": ids.CARD}
        payment = {"payment": {"method": method, "amount": 5}}
        paid = send(client, ALL["create_payment_with_loyalty_methods"], **payment).json()["data"]
        known = {"payment_transaction_id": paid["state"]["loyalty_transactions"][0]["id"]}
    if name in ("create_online_booking", "validate_booking_params"):
        known = {"appointments": [WANTED]}
    if name == "update_online_booking_datetime":
        known = {"datetime": WANTED["datetime"]}
    if name == "update_booking_user_password":
        known = {"old_password": LOGIN["password"], "new_password": "other"}
    if name in ("log_in_with_phone_number_and_code", "update_booking_user"):
        phone = "+13155550177"
        send(client, ALL["send_phone_update_verification_code"], phone=phone)
        code = sandbox.messages[-1].text.rpartition(" ")[2]
        known = {"login": phone, "password": code, "phone": phone, "confirmation_code": code}
    response = send(client, operation, **known)
    assert response.status_code == operation.successes[0], response.text
    if response.headers.get("content-type") != "application/json":
        return
    schema = operation.described(response.status_code).get("schema")
    found = problems(operation, schema, response.json())
    if name not in HANDLERS:
        forms = re.compile("|".join(f"(?:{form})" for form in RECORDED_FORMS))
        found = [text for text in found if not forms.fullmatch(text.partition(": ")[2])]
    assert found == []


@pytest.mark.parametrize("name", [name for name in ALL if not ALL[name].needs_user])
def test_an_operation_that_needs_no_user_answers_or_refuses_without_one(
    name: str, client: httpx.Client
) -> None:
    partner = {"Authorization": "Bearer sandbox-partner"}
    with httpx.Client(base_url=client.base_url, headers=partner, trust_env=False) as alone:
        response = send(alone, ALL[name])
    assert response.status_code < 500, response.text


def test_every_computed_field_is_described(
    client: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Answers omit undescribed fields, so that a misspelt field would just be missing."""
    computed = set[str]()
    for name, handler in list(HANDLERS.items()):

        def noted(state: Any, request: Any, handler: Any = handler) -> Any:
            answer = handler(state, request)
            computed.update(fields(answer.data if isinstance(answer, DataWithMeta) else answer))
            return answer

        monkeypatch.setitem(HANDLERS, name, noted)
    for name in HANDLERS:
        send(client, ALL[name])
    described = {name for api in map(document, names()) for name in named_in(api)}
    assert "visit_attendance" in computed
    assert {name for name in computed - described if name[0].isalpha()} == set()


def fields(data: Any) -> Iterator[str]:
    if is_object(data):
        yield from (str(name) for name in data)
        data = [item for name, item in data.items() if name != "custom_fields"]  # named by users
    for item in data if isinstance(data, list) else ():
        yield from fields(item)


def named_in(schema: Any) -> Iterator[str]:
    """Yield the names of fields, and codes, which can be names of fields to sort by."""
    if is_object(schema):
        properties = schema.get("properties")
        yield from properties if is_object(properties) else ()
        yield from (code for code in schema.get("enum", ()) if isinstance(code, str))
        schema = list(schema.values())
    for item in schema if isinstance(schema, list) else ():
        yield from named_in(item)


def test_every_operation_is_recorded_with_its_name(sandbox: Sandbox, client: httpx.Client) -> None:
    for operation in ALL.values():
        send(client, operation)
        assert sandbox.received[-1].operation == operation.name


def test_a_body_may_be_omitted_where_it_is_optional(sandbox: Sandbox, client: httpx.Client) -> None:
    optional = [
        operation
        for name, operation in ALL.items()
        if name in HANDLERS
        and not operation.node.get("requestBody", {"required": True}).get("required")
    ]
    assert optional
    for operation in optional:
        sandbox.reset()
        request = sample_request(operation)
        url = client.base_url.copy_with(raw_path=request.url.encode())
        response = client.request(operation.method, url, params=urlencode(request.params))
        assert response.status_code in operation.successes, operation.name
