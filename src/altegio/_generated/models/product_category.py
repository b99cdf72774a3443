from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class ProductCategory(Model):
    """Product category."""

    #: product category ID
    id: int | None = None
    title: str | None = None
    #: null for a top-level category
    parent_category_id: int | None = None
    #: category belongs to the chain
    is_chain: bool | None = None
