"""Logging users in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._generated import api
from altegio.models import Login

from .facade import AsyncFacade

if TYPE_CHECKING:
    from altegio.models import AuthorizedUser


class AsyncAuthentication(AsyncFacade):
    """Users and their tokens.

    A call acts in the name of a user and may do what that user may do. The user's token is got
    here once and kept; it stays valid until the user changes the password.
    """

    async def log_in(self, *, login: str, password: str) -> AuthorizedUser:
        """Log a user in and get the user's token.

        Needs the partner's token only. The client itself stays as it is: use the token with
        ``client.as_user(user.user_token)`` or for a client of its own.

        Args:
            login: The user's phone number (international, digits) or e-mail address.
            password: The user's password.

        Returns:
            The user, with ``user_token``.

        Raises:
            ValueError: The login or the password is empty.
            AuthenticationError: The login or the password is wrong.

        Operation: ``authorize_user``.
        """
        for name, value in (("login", login), ("password", password)):
            if not value:
                raise ValueError(f"{name} must not be empty")
        return await self._send(api.authorize_user(body=Login(login=login, password=password)))
