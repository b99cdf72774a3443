"""Masking of secrets: strings in reprs, tokens and passwords in error bodies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, SupportsIndex, TypeVar

__all__ = [
    "MASK",
    "SECRET",
    "Secret",
    "mask_in",
    "masked",
    "masked_headers",
    "masked_json",
    "without_secrets",
]

T = TypeVar("T")

#: Fields whose values are masked in reprs and errors.
SECRET: Final = frozenset(
    {
        "user_token",
        "partner_token",
        "password",
        "old_password",
        "new_password",
        "confirmation_code",
        "crm_token",
        "api_key",
    }
)
MASK: Final = "***"
_NAMED: Final = "|".join(SECRET)


class Secret(str):
    """A string masked in reprs, so that error reporters do not show it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"'{MASK}'"

    def __getitem__(self, place: SupportsIndex | slice, /) -> Secret:
        # rich shows a slice of long strings.
        return Secret(super().__getitem__(place))


def masked(value: T) -> T | Secret:
    """Mask a string in reprs; return other values unchanged."""
    return Secret(value) if isinstance(value, str) else value


def masked_headers(headers: T) -> T | dict[str, Any]:
    """Mask the values of headers; return anything else unchanged."""
    if not isinstance(headers, Mapping):
        return headers
    return {name: masked(value) for name, value in headers.items()}


def masked_json(body: Any) -> Any:
    """Mask the secret fields of a JSON object; return other values unchanged."""
    if not isinstance(body, dict):
        return body
    return {name: masked(value) if name in SECRET else value for name, value in body.items()}


def without_secrets(body: Any, sent: Iterable[str] = ()) -> Any:
    """Mask the values of secret fields anywhere in an answer's body, for an error.

    A string is cut before the first name of a secret field, because a truncated answer cannot be
    parsed.

    Args:
        body: Decoded JSON, which is changed in place, or a string.
        sent: Secrets that were sent, which a message may repeat.
    """
    if isinstance(body, str):
        found = re.search(_NAMED, body, re.IGNORECASE)
        text = body[: found.start()] + MASK if found else body
        return mask_in(text, sent)
    holder: list[Any] = [body]
    parts: list[Any] = [holder]
    while parts:  # not recursive: answers may be nested deeper than Python's stack
        part = parts.pop()
        for key, value in list(part.items() if isinstance(part, dict) else enumerate(part)):
            if isinstance(key, str) and (shown := mask_in(key, sent)) != key:
                part[shown] = part.pop(key)
                key = shown  # noqa: PLW2901
            if key in SECRET and value is not None:
                part[key] = MASK
            elif isinstance(value, str):
                part[key] = mask_in(value, sent)
            elif isinstance(value, dict | list):
                parts.append(value)
    return holder[0]


def mask_in(text: str, sent: Iterable[str]) -> str:
    """Mask sent secrets wherever a string repeats them."""
    for secret in sent:
        text = text.replace(secret, MASK)
    return text
