# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ClientAccountTopUpCreate(RequestModel):
    """Fields of a client account top-up.

    Attributes:
        client_id: Client who owns the account.
        client_account_id: ID of the client account.
        amount: Amount to add.
        team_member_id: ID of the team member.
        account_id: ID of the cash desk paid into.
    """

    client_id: int
    """Client who owns the account."""
    client_account_id: int = attrs.field(metadata={"wire": "deposit_id"})
    """ID of the client account."""
    amount: int | float
    """Amount to add."""
    team_member_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "master_id"})
    """ID of the team member."""
    account_id: int
    """ID of the cash desk paid into."""
