# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .consumable_input import ConsumableInput


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class AppointmentConsumablesUpdate(RequestModel):
    """The new consumables of a service in an appointment."""

    consumables: list[ConsumableInput] | Unset = UNSET
