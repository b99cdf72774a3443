# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .service_team_member_input import ServiceTeamMemberInput


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ServiceCreate(RequestModel):
    """Fields of a new service, or of its replacement in the deprecated update.

    Attributes:
        duration: Seconds, 3600 by default.
        technical_break_duration: Seconds, steps of 300, at most 3600; null (default) takes the
            location setting.
        weight: Sort weight.
        is_active: Whether it can be booked online.
        api_id: External ID.
        team_members: Team members who perform the service, each with their own duration.
    """

    title: str | Unset = UNSET
    category_id: int | Unset = UNSET
    price_min: int | float | Unset = UNSET
    price_max: int | float | Unset = UNSET
    duration: int | Unset = UNSET
    """Seconds, 3600 by default."""
    technical_break_duration: int | None | Unset = attrs.field(
        default=UNSET, metadata={"minimum": 0, "maximum": 3600}
    )
    """Seconds, steps of 300, at most 3600; null (default) takes the location setting."""
    discount: int | float | Unset = UNSET
    comment: str | Unset = UNSET
    weight: int | Unset = UNSET
    """Sort weight."""
    is_active: bool | Unset = attrs.field(default=UNSET, metadata={"wire": "active", "form": "0/1"})
    """Whether it can be booked online."""
    api_id: str | int | None | Unset = UNSET
    """External ID."""
    team_members: list[ServiceTeamMemberInput] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "staff"}
    )
    """Team members who perform the service, each with their own duration."""
