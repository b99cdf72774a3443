from __future__ import annotations

from ..._model import Request


class Login(
    Request,
    kw_only=True,
):
    """Login."""

    #: phone number or e-mail
    login: str
    password: str
