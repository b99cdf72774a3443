# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .document import Document
from .product_transaction import ProductTransaction


class InventoryOperation(AnswerModel, kw_only=True):
    """A stock movement with its document and transactions."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["document"])
    document: Document | None = None
    transactions: list[ProductTransaction] | None = None

    def _settle(self) -> None:
        self.__class__ = InventoryOperation  # pyright: ignore[reportAttributeAccessIssue]
        if self.document.__class__ is list:
            self._clear_empty_list("document")
