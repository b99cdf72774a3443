# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .webhook_action import WebhookAction


class ScheduleWebhook(
    AnswerModel, kw_only=True, rename={"location_id": "company_id", "action": "status"}
):
    """The body of a webhook about a team member's working hours."""

    location_id: int = ALWAYS_SENT
    resource: str = ALWAYS_SENT
    resource_id: int = ALWAYS_SENT
    data: list[Any] = ALWAYS_SENT
    action: WebhookAction = ALWAYS_SENT
