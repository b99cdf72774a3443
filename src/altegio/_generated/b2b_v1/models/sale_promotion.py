# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Reference


class SalePromotion(Answer, kw_only=True):
    """A promotion in a sale."""

    id: int | None = None
    title: str | None = None
    type_id: int | None = None
    is_value_percent: bool | None = None
    type: Reference | None = None
    chain: Reference | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
        if self.chain.__class__ is list:
            self._absent("chain")
