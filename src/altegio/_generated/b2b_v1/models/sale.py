# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .fiscal_state import FiscalState
from .sale_payment_method import SalePaymentMethod
from .sale_state import SaleState


class Sale(AnswerModel, kw_only=True, rename={"fiscal_state": "kkm_state"}):
    """A sale: its items, its payments and the available payment methods."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["state", "fiscal_state"])
    state: SaleState | None = None
    fiscal_state: FiscalState | None = None
    payment_methods: list[SalePaymentMethod] | None = None

    def _settle(self) -> None:
        self.__class__ = Sale  # pyright: ignore[reportAttributeAccessIssue]
        if self.state.__class__ is list:
            self._clear_empty_list("state")
        if self.fiscal_state.__class__ is list:
            self._clear_empty_list("fiscal_state")
