from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import UserInvitationCreateInvite


@model(request=True)
class UserInvitationCreate(Model):
    """User invitation create."""

    invites: list[UserInvitationCreateInvite]
