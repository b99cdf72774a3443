# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Any

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class BookingItem(RequestModel):
    """Booking item."""

    id: int
    service_ids: list[int] | Unset = attrs.field(default=UNSET, metadata={"wire": "services"})
    team_member_id: int = attrs.field(metadata={"wire": "staff_id"})
    starts_at: dt.datetime = attrs.field(metadata={"wire": "datetime", "aware": True})
    custom_fields: dict[str, Any] | Unset = UNSET
