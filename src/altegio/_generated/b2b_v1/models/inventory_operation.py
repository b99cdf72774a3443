# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Document, ProductTransaction


class InventoryOperation(Answer, kw_only=True):
    """A movement of stock, its document and its transactions."""

    document: Document | None = None
    transactions: list[ProductTransaction] | None = None

    def __post_init__(self) -> None:
        if self.document.__class__ is list:
            self._absent("document")
