from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ProductTreeNode(
    Answer,
    kw_only=True,
):
    """Product tree node."""

    #: 0 for root elements
    parent_id: int | None = None
    #: always 0
    item_id: int | None = None
    #: product category ID
    category_id: int | None = None
    title: str | None = None
    #: element is linked to the chain
    is_chain: bool | None = None
    #: always true
    is_category: bool | None = None
    #: always false
    is_item: bool | None = None
    children: list[ProductTreeNode] | None = None
    #: direct child products and categories, not recursive
    children_count: int | None = None
