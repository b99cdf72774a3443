"""Tokens: where they come from, and how they stay out of sight."""

from __future__ import annotations

import inspect
import os
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeAlias, TypeVar

from altegio._calls.operation import Access
from altegio._errors import MissingTokenError

T = TypeVar("T")

__all__ = [
    "PARTNER_TOKEN",
    "USER_TOKEN",
    "AsyncTokenFunction",
    "Credentials",
    "Secret",
    "TokenFunction",
    "masked",
]

PARTNER_TOKEN: Final = "ALTEGIO_PARTNER_TOKEN"  # noqa: S105 (the variable's name)
USER_TOKEN: Final = "ALTEGIO_USER_TOKEN"  # noqa: S105


class Secret(str):
    """A string that is masked in reprs, so reports of errors don't show it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


def masked(given: T) -> T | Secret:
    """A string masked in reprs; what is no string as it is."""
    return Secret(given) if isinstance(given, str) else given


#: Gives the user's token; called again after a 401. The second form is for ``AsyncAltegio``.
TokenFunction: TypeAlias = Callable[[], str]
AsyncTokenFunction: TypeAlias = Callable[[], str | Awaitable[str]]


class Credentials:
    """The partner's token and, for what is done in a user's name, the user's.

    The user's may come from a function, which is asked for it with the first call that needs it,
    and again after a 401, when the server no longer takes it.
    """

    __slots__ = ("_partner_token", "_user_function", "_user_token")

    def __init__(
        self,
        partner_token: str | None = None,
        user_token: str | AsyncTokenFunction | None = None,
    ) -> None:
        self._partner_token = _checked(
            masked(partner_token or os.environ.get(PARTNER_TOKEN)), "partner_token"
        )
        self._set_user(masked(user_token or os.environ.get(USER_TOKEN)))

    def _set_user(self, given: str | AsyncTokenFunction | None) -> None:
        self._user_function = given if callable(given) else None
        self._user_token = None if callable(given) else _checked(masked(given), "user_token")

    def with_user(self, user_token: str | AsyncTokenFunction) -> Credentials:
        """The same partner for another user."""
        if not user_token:
            raise MissingTokenError("as_user needs the user's token, got an empty one or None")
        other = Credentials.__new__(Credentials)
        other._partner_token = self._partner_token
        other._set_user(user_token)
        return other

    @property
    def user_key(self) -> int:
        """A key that tells users apart and does not show their token."""
        return hash(self._user_function or self._user_token)

    @property
    def unknown(self) -> bool:
        """Whether the user's token has to be asked for first."""
        return self._user_token is None and self._user_function is not None

    @property
    def renewable(self) -> bool:
        """Whether the user's token comes from a function."""
        return self._user_function is not None

    def ask(self) -> None:
        """Ask the function for the user's token."""
        self._keep(self._user_function() if self._user_function else None)

    async def aask(self) -> None:
        """Ask the function for the user's token, and wait for it where it is asynchronous."""
        given = self._user_function() if self._user_function else None
        self._keep(await given if inspect.isawaitable(given) else given)

    def _keep(self, given: object) -> None:
        if not isinstance(given, str):
            if inspect.iscoroutine(given):
                given.close()
            raise TypeError(
                f"the function user_token must return a string, got {type(given).__name__} "
                "(an asynchronous function needs AsyncAltegio)"
            )
        self._user_token = _checked(masked(given), "user_token")

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

    @property
    def given(self) -> bool:
        """Whether there is any token."""
        return bool(self._partner_token or self._user_token or self._user_function)

    def __repr__(self) -> str:
        given = ["partner_token"] if getattr(self, "_partner_token", None) else []
        if getattr(self, "_user_token", None) or getattr(self, "_user_function", None):
            given.append("user_token")
        return f"Credentials({', '.join(f'{name}=***' for name in given)})"

    def __reduce__(self) -> Any:
        raise TypeError(
            "a client is neither pickled nor deep-copied, for it holds tokens and connections: "
            "make it where it is needed"
        )


def _checked(given: str | None, name: str) -> Secret | None:
    if not given:
        return None
    if not isinstance(given, str):
        raise TypeError(f"{name} must be a string, got {type(given).__name__}")
    token = Secret(given)
    if not token.isascii() or not token.isprintable() or " " in token or "," in token:
        raise ValueError(
            f"{name} must be the token's text alone: printable ASCII without spaces or commas"
        )
    return token
