# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .gift_card_type import GiftCardType
from .reference import Reference


class GiftCard(
    AnswerModel,
    kw_only=True,
    rename={"created_at": "created_date", "expires_at": "expiration_date"},
):
    """A prepaid card that pays for services or products.

    Attributes:
        id: Gift card ID.
        default_balance: Starting balance.
        type_id: Gift card type ID.
        created_at: Date of sale.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["type", "status"])
    id: int = ALWAYS_SENT
    """Gift card ID."""
    number: str | int | None = None
    balance: int | float | None = None
    default_balance: int | float | None = None
    """Starting balance."""
    type_id: int | None = None
    """Gift card type ID."""
    status_id: int | None = None
    created_at: dt.datetime | None = None
    """Date of sale."""
    expires_at: dt.datetime | None = None
    type: GiftCardType | None = None
    status: Reference | None = None

    def _settle(self) -> None:
        self.__class__ = GiftCard  # pyright: ignore[reportAttributeAccessIssue]
        if self.type.__class__ is list:
            self._clear_empty_list("type")
        if self.status.__class__ is list:
            self._clear_empty_list("status")
