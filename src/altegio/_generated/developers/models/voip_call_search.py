# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Literal

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class VoipCallSearch(RequestModel):
    """Voip call search."""

    location_id: int = attrs.field(metadata={"wire": "salon_id"})
    start_date: dt.date = attrs.field(metadata={"wire": "date_from"})
    end_date: dt.date = attrs.field(metadata={"wire": "date_to"})
    phone: str | Unset = UNSET
    types: list[Literal["incoming", "outgoing", "internal"]] | Unset = UNSET
    statuses: (
        list[
            Literal["success", "missed", "cancel", "busy", "notallowed", "notavailable", "notfound"]
        ]
        | Unset
    ) = UNSET
    page: int | Unset = UNSET
    limit: int | Unset = attrs.field(default=UNSET, metadata={"maximum": 1000})
