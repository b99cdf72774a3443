from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DocumentType, Type


class LocationAccountPaymentLoyaltyCard(
    Answer,
    kw_only=True,
):
    """Location account payment loyalty card."""

    id: int | None = None
    type_id: int | None = None
    number: str | int | None = None
    balance: int | float | None = None
    type: Type | None = None
    chain: DocumentType | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
        if self.chain.__class__ is list:
            self._absent("chain")
