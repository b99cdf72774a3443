"""Callback of an installation, and notices about an application."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import pickle
from collections.abc import Mapping
from typing import Any

import pytest

from altegio.webhooks import (
    ApplicationChange,
    InvalidWebhookError,
    WebhookAuthorizationError,
    parse_application_event,
    parse_install,
)

PARTNER = "partner-token-1"
USER = {"user_id": 123, "name": "Zoë Example", "email": "zoe@example.com", "phone": "13155550100"}
#: As PHP writes it.
CONTENT = json.dumps(USER).encode()
NOTHING: dict[str, str] = {}


def signature(content: bytes, key: str = PARTNER) -> str:
    return hmac.new(key.encode(), content, hashlib.sha256).hexdigest()


def callback(content: bytes = CONTENT, changes: Mapping[str, str] = NOTHING) -> dict[str, str]:
    return {
        "salon_id": "37532",
        "user_data": base64.b64encode(content).decode(),
        "user_data_sign": signature(content),
        **changes,
    }


def test_a_signed_callback_names_the_location_and_the_user() -> None:
    install = parse_install(callback(), partner_token=PARTNER)
    assert install.location_id == 37532
    assert (install.user.id, install.user.name) == (123, "Zoë Example")
    assert (install.user.phone, install.user.email) == ("13155550100", "zoe@example.com")
    assert install.user.raw == USER


def test_a_signature_made_by_openssl_is_accepted() -> None:
    # echo -n '{"user_id":7}' | openssl dgst -sha256 -hmac secret
    query = {
        "salon_id": "1",
        "user_data": "eyJ1c2VyX2lkIjo3fQ==",
        "user_data_sign": "c3b81f55f10f8f138a8887b3a85c270ea20590d4853ee1e78e012edca066cc54",
    }
    assert parse_install(query, partner_token="secret").user.id == 7


def test_the_signature_of_the_encoded_text_is_refused() -> None:
    encoded = callback()["user_data"]
    wrong = callback(changes={"user_data_sign": signature(encoded.encode())})
    with pytest.raises(WebhookAuthorizationError):
        parse_install(wrong, partner_token=PARTNER)


@pytest.mark.parametrize(
    "sign",
    ["", "0" * 64, signature(CONTENT, "another"), signature(CONTENT).upper(), "é", "\ud83d"],
    ids=ascii,
)
def test_a_wrong_signature_is_refused_without_showing_a_secret(sign: str) -> None:
    with pytest.raises(WebhookAuthorizationError) as refused:
        parse_install(callback(changes={"user_data_sign": sign}), partner_token=PARTNER)
    text = str(refused.value)
    assert PARTNER not in text
    assert signature(CONTENT) not in text
    assert "Zoë" not in text


def test_a_missing_signature_is_refused() -> None:
    query = callback()
    del query["user_data_sign"]
    with pytest.raises(WebhookAuthorizationError):
        parse_install(query, partner_token=PARTNER)


def test_changed_user_data_is_refused() -> None:
    changed = base64.b64encode(json.dumps({**USER, "user_id": 124}).encode()).decode()
    with pytest.raises(WebhookAuthorizationError):
        parse_install(callback(changes={"user_data": changed}), partner_token=PARTNER)


def test_a_plus_sign_that_became_a_space_is_still_base64() -> None:
    content = json.dumps({**USER, "name": "~~>>??>>"}).encode()
    query = callback(content)
    assert "+" in query["user_data"]
    query["user_data"] = query["user_data"].replace("+", " ")
    assert parse_install(query, partner_token=PARTNER).user.name == "~~>>??>>"


@pytest.mark.parametrize(
    ("changes", "match"),
    [
        ({"user_data": ""}, "developer account"),
        ({"user_data": "%%%"}, "base64, got 3 characters"),
        ({"user_data": "é"}, "base64"),
        ({"salon_id": ""}, "location's id"),
        ({"salon_id": "abc"}, "location's id"),
        ({"salon_id": "-1"}, "location's id"),
        ({"salon_id": "²"}, "location's id"),
        ({"salon_id": "1" * 5000}, "location's id"),
    ],
)
def test_a_malformed_callback_is_refused(changes: dict[str, str], match: str) -> None:
    with pytest.raises(InvalidWebhookError, match=match):
        parse_install(callback(changes=changes), partner_token=PARTNER)


@pytest.mark.parametrize("content", [b"", b"[]", b"null", b"no JSON", b"[" * 100_000])
def test_signed_data_that_is_not_an_object_is_refused(content: bytes) -> None:
    with pytest.raises(InvalidWebhookError):
        parse_install(callback(content), partner_token=PARTNER)


@pytest.mark.parametrize("value", [None, "", [], {}, "x", 5.5, {"a": 1}])
@pytest.mark.parametrize("field", ["user_id", "name", "email", "phone"])
def test_user_fields_of_any_type_are_read(field: str, value: Any) -> None:
    query = callback(json.dumps({**USER, field: value}).encode())
    assert parse_install(query, partner_token=PARTNER).user.raw[field] == value


@pytest.mark.parametrize("read", [parse_install, parse_application_event])
def test_an_empty_partner_token_is_refused(read: Any) -> None:
    with pytest.raises(ValueError, match="partner_token must be"):
        read(callback(), partner_token="")


# ------------------------------------------------------------------ notices

NOTICE = {
    "salon_id": 37532,
    "application_id": 7,
    "event": "uninstall",
    "partner_token": PARTNER,
}


@pytest.mark.parametrize("change", ApplicationChange)
def test_a_notice_says_how_the_application_ended(change: ApplicationChange) -> None:
    body = json.dumps({**NOTICE, "event": change}).encode()
    event = parse_application_event(body, partner_token=PARTNER)
    assert (event.location_id, event.application_id) == (37532, 7)
    assert event.change is change


def test_an_unknown_change_keeps_its_value() -> None:
    event = parse_application_event({**NOTICE, "event": "thaw"}, partner_token=PARTNER)
    assert event.change == "thaw"


def test_the_token_in_a_notice_is_not_kept() -> None:
    event = parse_application_event(NOTICE, partner_token=PARTNER)
    assert PARTNER not in f"{event!r} {event.raw}"
    assert PARTNER.encode() not in pickle.dumps(event)


@pytest.mark.parametrize("token", [None, "", "another", ["partner-token-1"], 5])
def test_a_notice_with_another_token_is_refused(token: Any) -> None:
    with pytest.raises(WebhookAuthorizationError) as refused:
        parse_application_event({**NOTICE, "partner_token": token}, partner_token=PARTNER)
    assert PARTNER not in str(refused.value)


def test_a_notice_without_an_event_is_refused() -> None:
    with pytest.raises(InvalidWebhookError, match="must name its event"):
        parse_application_event({**NOTICE, "event": None}, partner_token=PARTNER)
