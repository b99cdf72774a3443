from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import GiftCardType, Reference


class GiftCard(
    Answer,
    kw_only=True,
):
    """Gift card."""

    #: gift card ID
    id: int | None = None
    number: str | int | None = None
    balance: int | float | None = None
    #: starting balance
    default_balance: int | float | None = None
    #: gift card type ID
    type_id: int | None = None
    status_id: int | None = None
    #: date of sale
    created_date: dt.datetime | None = None
    expiration_date: dt.datetime | None = None
    type: GiftCardType | None = None
    status: Reference | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
        if self.status.__class__ is list:
            self._absent("status")
