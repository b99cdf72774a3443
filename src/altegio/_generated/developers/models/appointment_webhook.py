# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from ...b2b_v1.models.appointment import Appointment
from .webhook_action import WebhookAction


class AppointmentWebhook(
    AnswerModel, kw_only=True, rename={"location_id": "company_id", "action": "status"}
):
    """The body of a webhook about an appointment."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["data"])
    location_id: int = ALWAYS_SENT
    resource: str = ALWAYS_SENT
    resource_id: int = ALWAYS_SENT
    data: Appointment = ALWAYS_SENT
    action: WebhookAction = ALWAYS_SENT

    def _settle(self) -> None:
        self.__class__ = AppointmentWebhook  # pyright: ignore[reportAttributeAccessIssue]
        if self.data.__class__ is list:
            self._clear_empty_list("data")
