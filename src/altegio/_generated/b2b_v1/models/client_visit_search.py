# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields

from .attendance import Attendance
from .payment_status import PaymentStatus


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ClientVisitSearch(RequestModel):
    """A visit search: the client and the filters.

    Attributes:
        start_date: First day of the period.
        end_date: Last day of the period.
        payment_statuses: paid_over: overpaid; pass [] for no payment filter.
        attendance: -1 no-show, 0 expected, 1 arrived, 2 confirmed.
    """

    client_id: int | None
    client_phone: str | None
    start_date: dt.date | None = attrs.field(metadata={"wire": "from"})
    """First day of the period."""
    end_date: dt.date | None = attrs.field(metadata={"wire": "to"})
    """Last day of the period."""
    payment_statuses: list[PaymentStatus]
    """paid_over: overpaid; pass [] for no payment filter."""
    attendance: Attendance | None
    """-1 no-show, 0 expected, 1 arrived, 2 confirmed."""
