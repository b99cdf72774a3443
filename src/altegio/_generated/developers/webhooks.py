# Generated from openapi/ by `make generate`; not edited by hand.
"""Bodies of webhooks: the model for each resource. A model loads when its function is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from altegio._calls.answer_model import AnswerModel

from . import models

BODIES: Final[Mapping[str, Callable[[], type[AnswerModel]]]] = {
    "client": lambda: models.ClientWebhook,
    "finances_operation": lambda: models.FinancialTransactionWebhook,
    "good": lambda: models.ProductWebhook,
    "goods_operations_consumable": lambda: models.ProductTransactionWebhook,
    "goods_operations_move": lambda: models.ProductTransactionWebhook,
    "goods_operations_receipt": lambda: models.ProductTransactionWebhook,
    "goods_operations_sale": lambda: models.ProductTransactionWebhook,
    "goods_operations_stolen": lambda: models.ProductTransactionWebhook,
    "loyalty_card": lambda: models.LoyaltyCardWebhook,
    "record": lambda: models.AppointmentWebhook,
    "salon": lambda: models.LocationWebhook,
    "schedule": lambda: models.ScheduleWebhook,
    "service": lambda: models.ServiceWebhook,
    "service_category": lambda: models.ServiceCategoryWebhook,
    "staff": lambda: models.TeamMemberWebhook,
}
