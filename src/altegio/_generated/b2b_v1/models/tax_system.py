# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import VatRate


class TaxSystem(Answer, kw_only=True):
    """A tax system of a country, with its VAT rates."""

    title: str | None = None
    slug: str | None = None
    """Code name."""
    vats: list[VatRate] | None = None
    """VAT rates usable with the tax system."""
