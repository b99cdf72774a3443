"""Tokens: their sources, and their masking in output."""

from __future__ import annotations

import inspect
import os
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import Any, Final, TypeAlias

from altegio._calls.operation import Access
from altegio._errors import MissingTokenError
from altegio._secrets import Secret, masked

__all__ = [
    "LOG_IN",
    "PARTNER_TOKEN",
    "USER_TOKEN",
    "AsyncTokenFunction",
    "Credentials",
    "TokenFunction",
]

PARTNER_TOKEN: Final = "ALTEGIO_PARTNER_TOKEN"  # noqa: S105 (the variable's name)
USER_TOKEN: Final = "ALTEGIO_USER_TOKEN"  # noqa: S105

#: Operations that get a user's token.
LOG_IN: Final = frozenset(
    {"authorize_online_booking_user", "authorize_user", "log_in_with_phone_number_and_code"}
)

#: Returns the user's token; called again after a 401. The second form is for ``AsyncAltegio``.
TokenFunction: TypeAlias = Callable[[], str]
AsyncTokenFunction: TypeAlias = Callable[[], str | Awaitable[str]]

#: The credentials whose functions are running, and whose own calls must not call them again.
_asking: Final[ContextVar[tuple[Credentials, ...]]] = ContextVar("asking", default=())


class Credentials:
    """The partner's token and, for calls on behalf of a user, the user's.

    A function may supply the user's token: it is called for the first request that needs the token,
    and again after a 401.
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

    def _set_user(self, token: str | AsyncTokenFunction | None) -> None:
        self._user_function = token if callable(token) else None
        self._user_token = None if callable(token) else _checked(masked(token), "user_token")

    def with_user(self, user_token: str | AsyncTokenFunction) -> Credentials:
        """Return the same partner's credentials for another user."""
        if not user_token:
            raise MissingTokenError("as_user needs the user's token, got an empty one or None")
        return self._with(user_token)

    def _with(self, user_token: str | AsyncTokenFunction | None) -> Credentials:
        other = Credentials.__new__(Credentials)
        other._partner_token = self._partner_token
        other._set_user(user_token)
        return other

    def usable_for(self, operation: str) -> Credentials:
        """Return the credentials for an operation.

        They are the partner's alone for a call that must not call the function: to log in, or sent
        by the function itself.
        """
        if self.renewable and (operation in LOG_IN or self in _asking.get()):
            return self._with(None)
        return self

    @property
    def user_key(self) -> int:
        """A key that identifies the user without revealing the token."""
        try:
            return hash(self._user_function or self._user_token)
        except TypeError:  # a function may be an object without a hash
            return id(self._user_function)

    @property
    def awaits_user_token(self) -> bool:
        """Whether the user's token comes from a function that was not called yet."""
        return self._user_token is None and self._user_function is not None

    @property
    def renewable(self) -> bool:
        """Whether the user's token comes from a function."""
        return self._user_function is not None

    def refresh(self) -> None:
        """Get the user's token from the function."""
        asking = _asking.get()
        try:  # no context manager, which a signal may leave before it resets anything
            _asking.set((*asking, self))
            token = masked(self._user_function() if self._user_function else None)
        finally:
            _asking.set(asking)
        self._keep(token)

    async def refresh_async(self) -> None:
        """Get the user's token from the function, which may be asynchronous."""
        asking = _asking.get()
        try:
            _asking.set((*asking, self))
            token = masked(self._user_function() if self._user_function else None)
            token = masked(await token) if inspect.isawaitable(token) else token
        finally:
            _asking.set(asking)
        self._keep(token)

    def _keep(self, token: object) -> None:
        token = masked(token)
        if not isinstance(token, str):
            if inspect.iscoroutine(token):
                token.close()
            raise TypeError(
                f"the function user_token must return a string, got {type(token).__name__} "
                "(an asynchronous function needs AsyncAltegio)"
            )
        self._user_token = _checked(token, "user_token")

    def authorization(self, access: Access, operation: str) -> Secret | None:
        """Return the ``Authorization`` header for an operation; a missing token is an error."""
        if access == "none":
            return None
        if self._partner_token is None:
            raise MissingTokenError(
                f"{operation} needs the partner's token: "
                f"pass partner_token=… or set {PARTNER_TOKEN}"
            )
        if access == "user" and self._user_token is None:
            raise MissingTokenError(
                f"{operation} acts on behalf of a user and needs the user's token: "
                f"pass user_token=…, set {USER_TOKEN}, or log in with client.auth.log_in(…)"
            )
        user = f", User {self._user_token}" if self._user_token else ""
        return Secret(f"Bearer {self._partner_token}{user}")

    @property
    def given(self) -> bool:
        """Whether there is any token."""
        return bool(self._partner_token or self._user_token or self._user_function)

    def __repr__(self) -> str:
        names = ["partner_token"] if getattr(self, "_partner_token", None) else []
        if getattr(self, "_user_token", None) or getattr(self, "_user_function", None):
            names.append("user_token")
        return f"Credentials({', '.join(f'{name}=***' for name in names)})"

    def __reduce__(self) -> Any:
        raise TypeError(
            "a client cannot be pickled or deep-copied, because it holds tokens and connections: "
            "create it where it is needed"
        )


_KINDS: Final = {"partner_token": "a string", "user_token": "a string or a function"}


def _checked(given: str | None, name: str) -> Secret | None:
    if not given:
        return None
    if not isinstance(given, str):
        raise TypeError(f"{name} must be {_KINDS[name]}, got {type(given).__name__}")
    token = Secret(given)
    if not token.isascii() or not token.isprintable() or " " in token or "," in token:
        raise ValueError(f"{name} must be the bare token: printable ASCII without spaces or commas")
    return token
