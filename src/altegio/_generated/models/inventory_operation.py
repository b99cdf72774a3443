from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import InventoryOperationDocument, InventoryOperationTransaction


@model()
class InventoryOperation(Model):
    """Inventory operation."""

    document: InventoryOperationDocument | None = None
    transactions: list[InventoryOperationTransaction] | None = None
