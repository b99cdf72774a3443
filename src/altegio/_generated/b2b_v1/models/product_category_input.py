# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ProductCategoryInput(RequestModel):
    """Fields of a product category to create or update.

    Attributes:
        parent_category_id: Optional; 0 or null means no parent.
        article: Vendor code.
    """

    title: str
    parent_category_id: int | Unset = UNSET
    """Optional; 0 or null means no parent."""
    article: str | Unset = UNSET
    """Vendor code."""
    comment: str | Unset = UNSET
