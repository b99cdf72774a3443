from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class ClientAccountTopUpCreate(
    Request,
    kw_only=True,
    rename={
        "team_member_id": "master_id",
    },
):
    """Client account top up create."""

    #: client who owns the account
    client_id: int
    #: ID of the client account
    deposit_id: int
    #: sum to add
    amount: int | float
    #: ID of the team member
    team_member_id: int | Unset = UNSET
    #: ID of the cash desk paid into
    account_id: int
