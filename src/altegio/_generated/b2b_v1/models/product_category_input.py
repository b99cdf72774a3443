# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class ProductCategoryInput(Request, kw_only=True):
    """What to create a category of products with, or to change one to."""

    title: str
    parent_category_id: int | Unset = UNSET
    """Optional; 0 or null means no parent."""
    article: str | Unset = UNSET
    """Vendor code."""
    comment: str | Unset = UNSET
