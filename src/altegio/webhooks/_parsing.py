"""Parser of webhooks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from ._errors import InvalidWebhookError, WebhookAuthorizationError
from ._event import Event
from ._events import UnknownEvent, event_class
from ._message import equal_secrets, json_object, require_secret

__all__ = ["parse"]


class _Headers(Protocol):
    def items(self) -> Iterable[tuple[str, str]]: ...


def parse(
    body: bytes | bytearray | str | Mapping[str, Any],
    *,
    headers: _Headers | Iterable[tuple[str, str]] | None = None,
    token: str | None = None,
) -> Event:
    """Read a webhook as an event, of the class for its kind of object.

    No field makes it fail: a value that does not fit is kept as received, and an unknown kind of
    object gives an :class:`UnknownEvent`.

    Webhooks are not signed. Altegio sends one ``Authorization`` header, the same to all receivers
    of a partner; with ``token`` it is checked, in constant time. Without it, anybody who knows the
    address can send events: read the object again (:attr:`Event.call`).

    Args:
        body: The request's body, best as the received bytes.
        headers: The request's headers: a mapping, an object with ``items()``, or pairs.
        token: The expected ``Authorization``, with or without ``Bearer``. Not checked if ``None``.

    Raises:
        WebhookAuthorizationError: The ``Authorization`` header is missing or wrong.
        InvalidWebhookError: The body is not a JSON object with a ``resource``.
        TypeError: ``body`` is not of an accepted type, or the headers are not strings.
        ValueError: ``token`` is empty, or given without ``headers``.
    """
    if token is not None:
        _check_authorization(headers, require_secret(token, "token"))
    message = json_object(body, "a webhook")
    resource = message.get("resource")
    if not isinstance(resource, str) or not resource:
        raise InvalidWebhookError(
            "a webhook must name its resource (record, client, …), this JSON object does not"
        )
    return (event_class(resource) or UnknownEvent).from_dict(message)


def _text(part: object) -> str:
    if not isinstance(part, str):
        raise TypeError(f"headers must be strings, got {type(part).__name__}: decode them")
    return part


def _check_authorization(headers: _Headers | Iterable[tuple[str, str]] | None, token: str) -> None:
    if headers is None:
        raise ValueError("token is compared with a header: pass headers, too")
    pairs: Any = getattr(headers, "items", lambda: headers)()
    received = [_text(value) for name, value in pairs if _text(name).lower() == "authorization"]
    if not received:
        raise WebhookAuthorizationError("the webhook has no Authorization header")
    # All are compared whatever the first result, so that the time reveals nothing.
    expected = (token, f"Bearer {token}")
    equal = [equal_secrets(value, form) for value in received for form in expected]
    if not any(equal):
        raise WebhookAuthorizationError("the webhook's Authorization header is not the token")
