from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ProductCategory(
    Answer,
    kw_only=True,
):
    """Product category."""

    #: product category ID
    id: int | None = None
    title: str | None = None
    #: null for a top-level category
    parent_category_id: int | None = None
    #: category belongs to the chain
    is_chain: bool | None = None
