"""Secrets out of what is shown: masked strings, and answers that hold a token or a password."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final, SupportsIndex, TypeVar

__all__ = ["MASK", "SECRET", "Secret", "masked", "without_secrets"]

T = TypeVar("T")

#: Fields whose values appear in no repr and no error.
SECRET: Final = frozenset({"user_token", "partner_token", "password"})
MASK: Final = "***"
_NAMED: Final = re.compile("|".join(SECRET), re.IGNORECASE)


class Secret(str):
    """A string that is masked in reprs, so reports of errors don't show it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"'{MASK}'"

    def __getitem__(self, place: SupportsIndex | slice, /) -> Secret:
        # rich shows long strings by a slice.
        return Secret(super().__getitem__(place))


def masked(given: T) -> T | Secret:
    """A string masked in reprs; what is no string as it is."""
    return Secret(given) if isinstance(given, str) else given


def without_secrets(body: Any, sent: Iterable[str] = ()) -> Any:
    """An answer's body for an error: the values of secret fields masked, wherever they stand.

    Text ends before the first name of a secret field, because half of an answer can't be taken
    apart.

    Args:
        body: Decoded JSON, which is changed in place, or text.
        sent: Secrets that were sent, and may come back in a message.
    """
    if isinstance(body, str):
        found = _NAMED.search(body)
        text = body[: found.start()] + MASK if found else body
        return _without(text, sent)
    holder: list[Any] = [body]
    parts: list[Any] = [holder]
    while parts:  # not by recursion: answers may be nested as deeply as Python calls
        part = parts.pop()
        for key, value in list(part.items() if isinstance(part, dict) else enumerate(part)):
            if key in SECRET and value is not None:
                part[key] = MASK
            elif isinstance(value, str):
                part[key] = _without(value, sent)
            elif isinstance(value, dict | list):
                parts.append(value)
    return holder[0]


def _without(text: str, sent: Iterable[str]) -> str:
    for secret in sent:
        text = text.replace(secret, MASK)
    return text
