# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .service_link_price import ServiceLinkPrice


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ServiceLinkTeamMember(RequestModel):
    """The terms on which a team member performs a service.

    Attributes:
        hours: Hours part of the duration.
        minutes: Minutes part of the duration.
    """

    team_member_id: int | Unset = UNSET
    bill_of_materials_id: int | Unset = attrs.field(
        default=UNSET, metadata={"wire": "tech_card_id"}
    )
    hours: int | Unset = attrs.field(default=UNSET, metadata={"minimum": 0})
    """Hours part of the duration."""
    minutes: int | Unset = attrs.field(default=UNSET, metadata={"minimum": 0, "maximum": 59})
    """Minutes part of the duration."""
    price: ServiceLinkPrice | None | Unset = UNSET
