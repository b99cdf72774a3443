# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Request

if TYPE_CHECKING:
    from . import UserInvitation


class UserInvitationCreate(Request, kw_only=True):
    """The people to invite to a location."""

    invites: list[UserInvitation]
