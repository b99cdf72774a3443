"""The shared ``Authorization`` of webhooks."""

from __future__ import annotations

import json
import pickle
import traceback
from email import message_from_string
from typing import Any

import pytest
from starlette.datastructures import Headers
from werkzeug.datastructures import Headers as WerkzeugHeaders

from altegio import webhooks
from altegio.webhooks import WebhookAuthorizationError, WebhookError
from tests.webhooks.bodies import BODIES

CONTENT = json.dumps(BODIES["record"]).encode()
TOKEN = "shared-value-1"


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": TOKEN},
        {"authorization": TOKEN},
        {"Content-Type": "application/json", "AUTHORIZATION": f"Bearer {TOKEN}"},
        [("Authorization", TOKEN)],
        Headers({"Authorization": TOKEN}),
        WerkzeugHeaders({"Authorization": TOKEN}),
        message_from_string(f"Authorization: {TOKEN}\n\n"),
    ],
    ids=lambda item: f"{type(item).__module__} {dict(item)}",
)
def test_the_right_value_is_accepted_in_headers_of_any_form(headers: Any) -> None:
    event = webhooks.parse(CONTENT, headers=headers, token=TOKEN)
    assert event.resource_id == 501


@pytest.mark.parametrize(
    "received", ["", "shared-value", f"{TOKEN} ", TOKEN.upper(), f"Basic {TOKEN}", "Bearer ", "é"]
)
def test_a_wrong_value_is_refused_and_shown_nowhere(received: str) -> None:
    with pytest.raises(WebhookAuthorizationError) as refused:
        webhooks.parse(CONTENT, headers={"Authorization": received}, token=TOKEN)
    shown = str(refused.value) + repr(refused.value) + str(vars(refused.value))
    assert TOKEN not in shown
    assert TOKEN.encode() not in pickle.dumps(refused.value)
    if received.strip():
        assert received not in "".join(traceback.format_exception_only(refused.value))


@pytest.mark.parametrize(
    "headers",
    [
        [(b"authorization", TOKEN.encode())],
        {b"authorization": b""},
        {"Authorization": [TOKEN]},
        {"Authorization": None},
    ],
    ids=str,
)
def test_headers_that_are_not_strings_are_refused(headers: Any) -> None:
    with pytest.raises(TypeError, match=r"^headers must be strings, got \w+: decode them"):
        webhooks.parse(CONTENT, headers=headers, token=TOKEN)


@pytest.mark.parametrize("headers", [{}, [], {"Content-Type": "application/json"}])
def test_a_missing_header_is_refused(headers: Any) -> None:
    with pytest.raises(WebhookAuthorizationError, match="no Authorization header"):
        webhooks.parse(CONTENT, headers=headers, token=TOKEN)


def test_the_sender_is_checked_before_the_body() -> None:
    with pytest.raises(WebhookAuthorizationError):
        webhooks.parse(b"no JSON", headers={}, token=TOKEN)


def test_without_a_token_nothing_is_checked() -> None:
    event = webhooks.parse(CONTENT, headers={"Authorization": "anything"})
    assert event.resource_id == 501


@pytest.mark.parametrize("token", ["", " "])
def test_an_empty_token_is_refused(token: str) -> None:
    with pytest.raises(ValueError, match="token must be a non-empty string"):
        webhooks.parse(CONTENT, headers={"Authorization": token}, token=token)


def test_a_token_without_headers_is_refused() -> None:
    with pytest.raises(ValueError, match="pass headers"):
        webhooks.parse(CONTENT, token=TOKEN)


def test_secrets_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[bytes, bytes]] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return one == other

    monkeypatch.setattr("hmac.compare_digest", compare)
    webhooks.parse(CONTENT, headers={"Authorization": TOKEN}, token=TOKEN)
    # Also after the first that is equal.
    assert compared == [
        (TOKEN.encode(), form) for form in (TOKEN.encode(), b"Bearer shared-value-1")
    ]


def test_all_errors_have_one_base() -> None:
    assert issubclass(WebhookAuthorizationError, WebhookError)
    assert issubclass(webhooks.InvalidWebhookError, WebhookError)
