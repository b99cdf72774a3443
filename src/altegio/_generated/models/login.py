from __future__ import annotations

from ..._model import Model, model


@model(request=True)
class Login(Model):
    """Login."""

    #: phone number or e-mail
    login: str
    password: str
