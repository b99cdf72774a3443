# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Any, ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from ...b2b_v1.models.reference import Reference
from .financial_transaction_webhook_client import FinancialTransactionWebhookClient


class FinancialTransactionWebhookData(
    AnswerModel,
    kw_only=True,
    rename={
        "updated_at": "last_change_date",
        "appointment_id": "record_id",
        "team_member": "master",
        "appointment": "record",
        "paid_at": "date",
        "payment_item": "expense",
    },
):
    """A financial transaction as sent in a webhook.

    Attributes:
        payment_system_transaction_ids: Only if the location has the feature.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["team_member", "supplier", "account", "client", "appointment", "payment_item"]
    )
    id: int = ALWAYS_SENT
    document_id: int | None = None
    amount: int | float | None = None
    comment: str | None = None
    updated_at: dt.datetime | None = None
    appointment_id: int | None = None
    visit_id: int | None = None
    sold_item_id: int | None = None
    sold_item_type: str | None = None
    team_member: dict[str, Any] | None = None
    supplier: dict[str, Any] | None = None
    account: dict[str, Any] | None = None
    client: FinancialTransactionWebhookClient | None = None
    appointment: dict[str, Any] | None = None
    payment_system_transaction_ids: list[str] | None = None
    """Only if the location has the feature."""
    paid_at: dt.datetime | None = None
    payment_item: Reference | None = None

    def _settle(self) -> None:
        self.__class__ = FinancialTransactionWebhookData  # pyright: ignore[reportAttributeAccessIssue]
        if self.team_member.__class__ is list:
            self._clear_empty_list("team_member", {})
        if self.supplier.__class__ is list:
            self._clear_empty_list("supplier", {})
        if self.account.__class__ is list:
            self._clear_empty_list("account", {})
        if self.client.__class__ is list:
            self._clear_empty_list("client")
        if self.appointment.__class__ is list:
            self._clear_empty_list("appointment", {})
        if self.payment_item.__class__ is list:
            self._clear_empty_list("payment_item")
