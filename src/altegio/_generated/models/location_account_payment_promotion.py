from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DocumentType


class LocationAccountPaymentPromotion(
    Answer,
    kw_only=True,
):
    """Location account payment promotion."""

    id: int | None = None
    title: str | None = None
    type_id: int | None = None
    is_value_percent: bool | None = None
    type: DocumentType | None = None
    chain: DocumentType | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
        if self.chain.__class__ is list:
            self._absent("chain")
