# Generated from _async/facades/authentication.py by `make generate`; not edited by hand.
"""Logging users in."""

from __future__ import annotations

from altegio._calls.arguments import require_nonblank
from altegio._generated.b2b_v1 import api, models
from altegio._secrets import masked

from .facade import Facade


class Authentication(Facade):
    """Users and their tokens.

    Most calls act in the name of a user and may do what that user may do in a location or chain.
    The user's token is got here once and kept; it stays valid until the user changes the password.
    """

    def log_in(self, *, login: str, password: str) -> models.AuthorizedUser:
        """Log a user in and get the user's token.

        Needs the partner's token only. The client itself stays as it is: use the token with
        ``client.as_user(user.user_token)`` or for a client of its own.

        Args:
            login: The user's phone number, international with a leading plus, or e-mail address.
            password: The user's password.

        Returns:
            The user, with ``user_token``. The token is a secret: it is not in the user's ``repr``.

        Raises:
            ValueError: The login or the password is empty.
            AuthenticationError: The login, the password or the partner's token is wrong.
            PermissionDeniedError: The partner may not use the API, or the user may not log in.
            NotFoundError: There is no such user.

        Operation: ``authorize_user``.
        """
        password = masked(password)  # masked where a report of an error shows local variables
        body = models.LoginCredentials(
            login=require_nonblank(login, "login"), password=require_nonblank(password, "password")
        )
        return self._send(api.authorize_user(body=body))
