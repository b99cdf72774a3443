from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(request=True)
class UserAuthorize(Model):
    """User authorize."""

    #: phone number or e-mail
    login: str
    password: str
