from __future__ import annotations

from ..._model import Answer


class AuthorizedUser(
    Answer,
    kw_only=True,
):
    """Authorized user."""

    #: user id
    id: int | None = None
    user_token: str | None = None
    name: str | None = None
    phone: str | None = None
    login: str | None = None
    email: str | None = None
    #: avatar file path
    avatar: str | None = None
    #: true when the user is verified
    is_approved: bool | None = None
    is_email_confirmed: bool | None = None
