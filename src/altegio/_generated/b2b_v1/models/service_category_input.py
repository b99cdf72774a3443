# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ServiceCategoryInput(RequestModel):
    """Fields of a service category to create or update.

    Attributes:
        api_id: External ID.
        weight: Sort weight.
        team_member_ids: IDs of team members serving this category.
    """

    title: str | Unset = UNSET
    api_id: str | int | None | Unset = UNSET
    """External ID."""
    weight: int | Unset = UNSET
    """Sort weight."""
    team_member_ids: list[int] | Unset = attrs.field(default=UNSET, metadata={"wire": "staff"})
    """IDs of team members serving this category."""
