# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ServiceCategoryInput(RequestModel):
    """What to create a category of services with, or to change one to.

    Attributes:
        api_id: External id.
        weight: Sort weight.
        team_member_ids: Ids of team members serving this category.
    """

    title: str | Unset = UNSET
    api_id: str | int | None | Unset = UNSET
    """External id."""
    weight: int | Unset = UNSET
    """Sort weight."""
    team_member_ids: list[int] | Unset = attrs.field(default=UNSET, metadata={"wire": "staff"})
    """Ids of team members serving this category."""
