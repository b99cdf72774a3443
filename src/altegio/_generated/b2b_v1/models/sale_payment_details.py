# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import SalePaymentMethodInput


class SalePaymentDetails(Request, kw_only=True):
    """The way to pay for a sale, and how much."""

    method: SalePaymentMethodInput | Unset = UNSET
    amount: int | float | Unset = UNSET
    number: str | int | Unset = UNSET
    """Certificate code; required if the user lacks the no-code right."""
    referrer_phone: str | Unset = UNSET
    """Phone of the person who invited."""
