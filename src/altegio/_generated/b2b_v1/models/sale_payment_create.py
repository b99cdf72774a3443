# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import SalePaymentDetails


class SalePaymentCreate(Request, kw_only=True):
    """How to pay for a sale."""

    payment: SalePaymentDetails | Unset = UNSET
