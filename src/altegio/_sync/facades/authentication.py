# Generated from _async/facades/authentication.py by `make generate`; not edited by hand.
"""Login of users."""

from __future__ import annotations

from altegio._calls.arguments import require_nonblank
from altegio._generated.b2b_v1 import api, models
from altegio._secrets import masked

from .facade import Facade


class Authentication(Facade):
    """Users and their tokens.

    Most calls act on behalf of a user, with that user's permissions in a location or chain. Get the
    user's token here once and store it; it stays valid until the user changes the password.
    """

    def log_in(self, *, login: str, password: str) -> models.AuthorizedUser:
        """Log a user in and get the user's token.

        Needs the partner's token only. The client itself does not change: use the token with
        ``client.as_user(user.user_token)`` or for a new client.

        Args:
            login: The user's phone number, international with a leading plus, or e-mail address.
            password: The user's password.

        Returns:
            The user, with ``user_token``, a secret that is not in the ``repr``.

        Raises:
            ValueError: The login or the password is empty.
            AuthenticationError: The login, the password or the partner's token is wrong.
            PermissionDeniedError: The partner may not use the API, or the user may not log in.
            NotFoundError: There is no such user.

        Operation: ``authorize_user``.
        """
        password = masked(password)  # error reports may show local variables
        body = models.LoginCredentials(
            login=require_nonblank(login, "login"), password=require_nonblank(password, "password")
        )
        return self._send(api.authorize_user(body=body))
