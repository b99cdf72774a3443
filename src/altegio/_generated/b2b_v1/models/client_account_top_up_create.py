# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class ClientAccountTopUpCreate(
    Request, kw_only=True, rename={"client_account_id": "deposit_id", "team_member_id": "master_id"}
):
    """What to top up a client account with."""

    client_id: int
    """Client who owns the account."""
    client_account_id: int
    """ID of the client account."""
    amount: int | float
    """Sum to add."""
    team_member_id: int | Unset = UNSET
    """ID of the team member."""
    account_id: int
    """ID of the cash desk paid into."""
