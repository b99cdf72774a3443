"""Received messages: their JSON, and the comparison of secrets."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from typing import Any, Final

from altegio._reading.decoding import NotJSONError
from altegio._reading.decoding import parse as parse_json

from ._errors import InvalidWebhookError

__all__ = ["equal_secrets", "json_object", "require_secret"]

#: Altegio's messages nest less than ten levels deep. Deeper JSON could not be encoded or pickled
#: everywhere.
_DEEPEST: Final = 200


def json_object(body: bytes | bytearray | str | Mapping[str, Any], what: str) -> dict[str, Any]:
    """Read a message's JSON object.

    Raises:
        InvalidWebhookError: It is not JSON, or not an object.
        TypeError: ``body`` is not of an accepted type.
    """
    if isinstance(body, Mapping):
        try:
            content = json.dumps(dict(body)).encode()
        except (TypeError, ValueError, RecursionError) as problem:
            raise InvalidWebhookError(
                f"{what} is a JSON object, got a mapping: {problem}"
            ) from None
    elif isinstance(body, str):
        content = body.encode(errors="replace")
    elif isinstance(body, bytes | bytearray):
        content = bytes(body)
    else:
        raise TypeError(
            "body must be the received bytes, a string, or a decoded JSON object, "
            f"got {type(body).__name__}"
        )
    try:
        message = parse_json(content)
    except NotJSONError as problem:
        raise InvalidWebhookError(
            f"{what} is a JSON object, got {len(content)} bytes that are not JSON ({problem})"
        ) from None
    if not isinstance(message, dict):
        raise InvalidWebhookError(f"{what} is a JSON object, got a JSON {type(message).__name__}")
    if _nests_too_deep(message):
        raise InvalidWebhookError(f"{what} must nest less than {_DEEPEST} levels deep")
    return message


def _nests_too_deep(value: Any) -> bool:
    level = [value]
    for _ in range(_DEEPEST):
        level = [
            child
            for parent in level
            if isinstance(parent, dict | list)
            for child in (parent.values() if isinstance(parent, dict) else parent)
        ]
        if not level:
            return False
    return True


def require_secret(value: object, name: str) -> str:
    """Require a non-empty secret: an unset environment variable must not accept every message."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{name} must be a non-empty string")
    return value


def equal_secrets(received: str, expected: str) -> bool:
    """Compare in constant time."""
    encoded = (text.encode(errors="backslashreplace") for text in (received, expected))
    return hmac.compare_digest(*encoded)
