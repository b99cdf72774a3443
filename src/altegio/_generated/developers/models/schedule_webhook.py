# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class ScheduleWebhook(AnswerModel, kw_only=True, rename={"location_id": "company_id"}):
    """Schedule webhook."""

    location_id: int = ALWAYS_SENT
    resource: str = ALWAYS_SENT
    resource_id: int = ALWAYS_SENT
    status: str = ALWAYS_SENT
    data: list[Any] = ALWAYS_SENT
