# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Literal

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .client_field import ClientField
from .client_filter import ClientFilter
from .client_order import ClientOrder


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ClientSearch(RequestModel):
    """A client search: its filters, its order and the fields to return.

    Attributes:
        page_size: Results per page, 25 by default, at most 200.
        fields: Fields wanted in the response.
    """

    page: int | Unset = UNSET
    page_size: int | Unset = attrs.field(default=UNSET, metadata={"maximum": 200})
    """Results per page, 25 by default, at most 200."""
    fields: list[ClientField | str] | Unset = UNSET
    """Fields wanted in the response."""
    order_by: ClientOrder | str | Unset = UNSET
    order_by_direction: Literal["ASC", "DESC"] | Unset = UNSET
    operation: Literal["AND", "OR"] | Unset = UNSET
    filters: list[ClientFilter] | Unset = UNSET
