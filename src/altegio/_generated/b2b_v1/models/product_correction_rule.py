# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class ProductCorrectionRule(Request, kw_only=True):
    """How stock records change when a product's units change."""

    type: int | Unset = UNSET
    """Transaction type."""
    base_unit: str | Unset = UNSET
    """Unit the correction is based on."""
