"""Authentication b2b. Generated from the patched description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.operation import Call, Operation

from .. import models

if TYPE_CHECKING:
    from ..models import AuthorizedUser, Login

_AUTHORIZE_USER: Operation[AuthorizedUser] = Operation(
    "authorize_user", "POST", "/auth", answer=lambda: models.AuthorizedUser, access="partner"
)


def authorize_user(*, body: Login) -> Call[AuthorizedUser]:
    """Log a user in.

    Changing the password issues a new API key, so the user must then log in again. The login is a
    phone number like 13155550100 with a leading plus, or an e-mail address.

    ``POST /auth``
    """
    return Call(_AUTHORIZE_USER, body=body)
