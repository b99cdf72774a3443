# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ServiceTeamMemberInput(RequestModel):
    """A team member to perform a service, and the time they need.

    Attributes:
        id: Team member ID.
        duration: Service duration in steps of 15 minutes.
    """

    id: int | Unset = UNSET
    """Team member ID."""
    duration: int | Unset = attrs.field(default=UNSET, metadata={"wire": "seance_length"})
    """Service duration in steps of 15 minutes."""
    bill_of_materials_id: int | None | Unset = attrs.field(
        default=UNSET, metadata={"wire": "technological_card_id"}
    )
