# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ServiceAssignmentUpdate(RequestModel):
    """Changes to a team member's assignment to a service.

    Attributes:
        duration: Seconds, from 300 (5 min) to 86100 (23 h 55 min).
        bill_of_materials_id: ID of the bill of materials.
    """

    duration: int = attrs.field(metadata={"wire": "seance_length"})
    """Seconds, from 300 (5 min) to 86100 (23 h 55 min)."""
    bill_of_materials_id: int | None = attrs.field(metadata={"wire": "technological_card_id"})
    """ID of the bill of materials."""
