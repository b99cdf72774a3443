from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class MembershipBalanceCategoryCategory(
    Answer,
    kw_only=True,
):
    """Membership balance category category."""

    id: int | None = None
    category_id: int | None = None
    is_category: bool | None = None
    title: str | None = None
    online_sale_title: str | None = None
