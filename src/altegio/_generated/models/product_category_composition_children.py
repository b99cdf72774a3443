from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ProductCategoryCompositionChildren(
    Answer,
    kw_only=True,
):
    """Product category composition children."""

    #: 0 for root elements
    parent_id: int | None = None
    #: 0 for a category
    item_id: int | None = None
    #: product category ID; 0 for a product
    category_id: int | None = None
    title: str | None = None
    #: element is linked to the chain
    is_chain: bool | None = None
    #: true category, false product
    is_category: bool | None = None
    #: true product, false category
    is_item: bool | None = None
