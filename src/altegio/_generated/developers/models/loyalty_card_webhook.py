# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .loyalty_card_webhook_data import LoyaltyCardWebhookData


class LoyaltyCardWebhook(AnswerModel, kw_only=True, rename={"location_id": "company_id"}):
    """Loyalty card webhook."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["data"])
    location_id: int = ALWAYS_SENT
    resource: str = ALWAYS_SENT
    resource_id: int = ALWAYS_SENT
    status: str = ALWAYS_SENT
    data: LoyaltyCardWebhookData = ALWAYS_SENT

    def _settle(self) -> None:
        self.__class__ = LoyaltyCardWebhook  # pyright: ignore[reportAttributeAccessIssue]
        if self.data.__class__ is list:
            self._clear_empty_list("data")
