"""Messages about a marketplace application: its installation and its end."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Mapping
from typing import Any

import msgspec

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel
from altegio._calls.codes import OpenStrEnum

from ._errors import InvalidWebhookError, WebhookAuthorizationError
from ._message import equal_secrets, json_object, require_secret

__all__ = [
    "ApplicationChange",
    "ApplicationEvent",
    "Install",
    "InstallingUser",
    "parse_application_event",
    "parse_install",
]


class InstallingUser(AnswerModel, kw_only=True, rename={"id": "user_id"}):
    """The user who connects an application in the marketplace."""

    id: int = ALWAYS_SENT
    name: str | None = None
    phone: str | None = None
    email: str | None = None


class Install(msgspec.Struct, frozen=True):
    """An application is being connected to a location."""

    #: Not covered by the signature: check with ``client.marketplace`` that it is being connected.
    location_id: int
    user: InstallingUser


def parse_install(query: Mapping[str, str], *, partner_token: str) -> Install:
    """Read the callback of an installation, and check its signature in constant time.

    A user who connects the application in the marketplace is sent to its registration address with
    ``salon_id``, ``user_data`` and ``user_data_sign``; the last two only if the developer account
    has user data transmitted. Confirm the installation within 12 hours.

    ⚠ The signature covers the user's data alone, not the location, and never expires: an old link
    stays valid. Check the status with ``client.marketplace`` before confirming.

    Args:
        query: The parameters of the address, decoded.
        partner_token: The partner's token, which is the key of the signature.

    Raises:
        WebhookAuthorizationError: The signature is missing or wrong.
        InvalidWebhookError: The location or the user's data is missing or malformed.
        ValueError: ``partner_token`` is empty.
    """
    key = require_secret(partner_token, "partner_token").encode()
    content = _decoded(query.get("user_data"))
    # Over the decoded JSON; the documented sample signs the text before it is decoded.
    expected = hmac.new(key, content, hashlib.sha256).hexdigest()
    if not equal_secrets(query.get("user_data_sign") or "", expected):
        raise WebhookAuthorizationError("user_data_sign is not the signature of user_data")
    location_id = query.get("salon_id") or ""
    if not re.fullmatch("[0-9]{1,18}", location_id):
        raise InvalidWebhookError("salon_id must be a location's id")
    user = InstallingUser.from_dict(json_object(content, "user_data"))
    return Install(int(location_id), user)


def _decoded(text: str | None) -> bytes:
    if not text:
        raise InvalidWebhookError(
            "user_data is missing: let the developer account transmit the user's data"
        )
    try:
        # A plus sign that was not escaped becomes a space in a query.
        return base64.b64decode(text.replace(" ", "+"), validate=True)
    except (binascii.Error, ValueError):
        raise InvalidWebhookError(f"user_data must be base64, got {len(text)} characters") from None


class ApplicationChange(OpenStrEnum):
    """The end of an application in a location: uninstalled or frozen.

    Attributes:
        UNINSTALL: It was switched off in Altegio.
        FREEZE: The paid period has ended.
    """

    UNINSTALL = "uninstall"
    """It was switched off in Altegio."""
    FREEZE = "freeze"
    """The paid period has ended."""


class ApplicationEvent(
    AnswerModel, kw_only=True, rename={"location_id": "salon_id", "change": "event"}
):
    """An application was uninstalled or frozen in a location."""

    location_id: int = ALWAYS_SENT
    application_id: int = ALWAYS_SENT
    change: ApplicationChange = ALWAYS_SENT


def parse_application_event(
    body: bytes | bytearray | str | Mapping[str, Any], *, partner_token: str
) -> ApplicationEvent:
    """Read a notice that an application was uninstalled or frozen.

    Altegio sends it to the address set in the developer account. It names the partner's token,
    which is compared in constant time and omitted from :attr:`ApplicationEvent.raw`.

    Args:
        body: The request's body, best as the received bytes.
        partner_token: The partner's token.

    Raises:
        WebhookAuthorizationError: The token in the body is missing or wrong.
        InvalidWebhookError: The body is not a JSON object with an ``event``.
        TypeError: ``body`` is not of an accepted type.
        ValueError: ``partner_token`` is empty.

    Operation: ``marketplace_webhook``.
    """
    expected = require_secret(partner_token, "partner_token")
    message = json_object(body, "a notice about an application")
    received = message.pop("partner_token", None)
    if not equal_secrets(received if isinstance(received, str) else "", expected):
        raise WebhookAuthorizationError("partner_token in the notice is not the partner's")
    if not isinstance(message.get("event"), str):
        raise InvalidWebhookError("a notice about an application must name its event")
    return ApplicationEvent.from_dict(message)
