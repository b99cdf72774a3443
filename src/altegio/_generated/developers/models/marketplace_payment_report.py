# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MarketplacePaymentReport(RequestModel):
    """A payment for an application that the partner received itself.

    Attributes:
        currency_iso: Three letters, such as EUR.
        period_from: First day paid for.
        period_to: Last day paid for.
        paid_at: The location's local time.
    """

    location_id: int = attrs.field(metadata={"wire": "salon_id"})
    application_id: int
    currency_iso: str
    """Three letters, such as EUR."""
    period_from: dt.datetime = attrs.field(metadata={"form": "%Y-%m-%d %H:%M:%S"})
    """First day paid for."""
    period_to: dt.datetime = attrs.field(metadata={"form": "%Y-%m-%d %H:%M:%S"})
    """Last day paid for."""
    amount: int | float = attrs.field(metadata={"wire": "payment_sum"})
    paid_at: dt.datetime = attrs.field(
        metadata={"wire": "payment_date", "form": "%Y-%m-%d %H:%M:%S"}
    )
    """The location's local time."""
