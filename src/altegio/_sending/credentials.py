"""Tokens: where they come from, and that they are seen nowhere."""

from __future__ import annotations

import os
from typing import Any, Final

from altegio._calls.operation import Access
from altegio._errors import MissingTokenError

__all__ = ["PARTNER_TOKEN", "USER_TOKEN", "Credentials", "Secret", "secret"]

PARTNER_TOKEN: Final = "ALTEGIO_PARTNER_TOKEN"  # noqa: S105 (the variable's name)
USER_TOKEN: Final = "ALTEGIO_USER_TOKEN"  # noqa: S105


class Secret(str):
    """A text that reports of errors don't show among the local variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


def secret(text: str | None) -> Secret | None:
    """A text that is not to be seen."""
    return None if text is None else Secret(text)


class Credentials:
    """The partner's token and, for what is done in a user's name, the user's."""

    __slots__ = ("_partner_token", "_user_token")

    def __init__(self, partner_token: str | None = None, user_token: str | None = None) -> None:
        self._partner_token = _checked(
            secret(partner_token or os.environ.get(PARTNER_TOKEN)), "partner_token"
        )
        self._user_token = _checked(secret(user_token or os.environ.get(USER_TOKEN)), "user_token")

    def with_user(self, user_token: str) -> Credentials:
        """The same partner for another user."""
        user_token = Secret(user_token)
        if not user_token:
            raise MissingTokenError("as_user needs the user's token, got an empty one")
        other = Credentials.__new__(Credentials)
        other._partner_token = self._partner_token
        other._user_token = _checked(user_token, "user_token")
        return other

    @property
    def user_key(self) -> int:
        """A key that tells users apart and does not show their token."""
        return hash(self._user_token)

    def authorization(self, access: Access, operation: str) -> Secret | None:
        """The ``Authorization`` header for an operation; a token that it lacks is an error."""
        if access == "none":
            return None
        if self._partner_token is None:
            raise MissingTokenError(
                f"{operation} needs the partner's token: "
                f"pass partner_token=… or set {PARTNER_TOKEN}"
            )
        if access == "user" and self._user_token is None:
            raise MissingTokenError(
                f"{operation} acts in a user's name and needs the user's token: "
                f"pass user_token=…, set {USER_TOKEN}, or log in with client.auth.log_in(…)"
            )
        user = f", User {self._user_token}" if self._user_token else ""
        return Secret(f"Bearer {self._partner_token}{user}")

    def __repr__(self) -> str:
        given = [
            name
            for name in ("partner_token", "user_token")
            if getattr(self, f"_{name}", None) is not None
        ]
        return f"Credentials({', '.join(f'{name}=***' for name in given)})"

    def __reduce__(self) -> Any:
        raise TypeError(
            "a client is neither pickled nor deep-copied, for it holds tokens and connections: "
            "make it where it is needed"
        )


def _checked(token: Secret | None, name: str) -> Secret | None:
    if not token:
        return None
    if not token.isascii() or not token.isprintable() or " " in token or "," in token:
        raise ValueError(
            f"{name} must be the token's text alone: printable ASCII without spaces or commas"
        )
    return token
