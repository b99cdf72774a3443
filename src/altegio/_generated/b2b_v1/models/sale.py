# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import FiscalState, SalePaymentMethod, SaleState


class Sale(Answer, kw_only=True, rename={"fiscal_state": "kkm_state"}):
    """A sale, what was sold, how it was paid, and how it can be paid."""

    state: SaleState | None = None
    fiscal_state: FiscalState | None = None
    payment_methods: list[SalePaymentMethod] | None = None

    def __post_init__(self) -> None:
        if self.state.__class__ is list:
            self._absent("state")
        if self.fiscal_state.__class__ is list:
            self._absent("fiscal_state")
