# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'authentication b2b'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation, taken

from .. import models

_AUTHORIZE_USER: Operation[models.AuthorizedUser] = Operation(
    "authorize_user", "POST", "/auth", answer=lambda: models.AuthorizedUser, access="partner"
)


def authorize_user(*, body: models.LoginCredentials) -> Call[models.AuthorizedUser]:
    """Log a user in.

    Changing the password issues a new API key, so the user must then log in again. The login is a
    phone number like 13155550100 with a leading plus, or an e-mail address.

    ``POST /auth``
    """
    return Call(_AUTHORIZE_USER, body=taken(body, "LoginCredentials"))
