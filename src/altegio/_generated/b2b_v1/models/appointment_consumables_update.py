# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import UNSET, Request, Unset, check_fields

from .consumable_input import ConsumableInput


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class AppointmentConsumablesUpdate(Request):
    """The consumables that a service of an appointment is to have."""

    consumables: list[ConsumableInput] | Unset = UNSET
