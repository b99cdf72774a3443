# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MarketplacePaymentReport(RequestModel):
    """Marketplace payment report."""

    location_id: int = attrs.field(metadata={"wire": "salon_id"})
    application_id: int
    currency_iso: str
    payment_sum: int | float
    payment_date: dt.datetime = attrs.field(metadata={"form": "%Y-%m-%d %H:%M:%S"})
    period_from: dt.datetime = attrs.field(metadata={"form": "%Y-%m-%d %H:%M:%S"})
    period_to: dt.datetime = attrs.field(metadata={"form": "%Y-%m-%d %H:%M:%S"})
