from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class ProductCategoryInput(
    Request,
    kw_only=True,
):
    """Product category input."""

    title: str
    #: optional; 0 or null means no parent
    parent_category_id: int | Unset = UNSET
    #: vendor code
    article: str | Unset = UNSET
    comment: str | Unset = UNSET
