# Generated from openapi/ by `make generate`; not edited by hand.
"""Bodies of webhooks: the model for each resource. A model loads when its function is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from altegio._calls.model import Answer

from . import models

BODIES: Final[Mapping[str, Callable[[], type[Answer]]]] = {
    "client": lambda: models.ClientEvent,
    "finances_operation": lambda: models.FinancialTransactionEvent,
    "good": lambda: models.ProductEvent,
    "goods_operations_consumable": lambda: models.ProductTransactionEvent,
    "goods_operations_move": lambda: models.ProductTransactionEvent,
    "goods_operations_receipt": lambda: models.ProductTransactionEvent,
    "goods_operations_sale": lambda: models.ProductTransactionEvent,
    "goods_operations_stolen": lambda: models.ProductTransactionEvent,
    "loyalty_card": lambda: models.LoyaltyCardEvent,
    "record": lambda: models.AppointmentEvent,
    "salon": lambda: models.LocationEvent,
    "schedule": lambda: models.ScheduleEvent,
    "service": lambda: models.ServiceEvent,
    "service_category": lambda: models.ServiceCategoryEvent,
    "staff": lambda: models.TeamMemberEvent,
}
