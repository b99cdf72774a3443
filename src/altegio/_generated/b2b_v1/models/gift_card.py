# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import GiftCardType, Reference


class GiftCard(
    Answer, kw_only=True, rename={"created_at": "created_date", "expires_at": "expiration_date"}
):
    """A prepaid card that pays for services or products."""

    id: int | None = None
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

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
        if self.status.__class__ is list:
            self._absent("status")
