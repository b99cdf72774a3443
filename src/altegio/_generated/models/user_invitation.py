from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import PermissionValueInput


class UserInvitation(
    Request,
    kw_only=True,
    rename={
        "team_member_id": "staff_id",
    },
):
    """User invitation."""

    name: str | Unset = UNSET
    #: phone number or e-mail
    search: str | Unset = UNSET
    position: str | None | Unset = UNSET
    user_role: (
        Literal["worker", "administrator", "accountant", "manager", "owner"] | None | Unset
    ) = UNSET
    user_permissions: list[PermissionValueInput] | None | Unset = UNSET
    #: team member tied to the user
    team_member_id: int | None | Unset = UNSET
