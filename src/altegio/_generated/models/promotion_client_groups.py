from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import PromotionClientCounts


class PromotionClientGroups(
    Answer,
    kw_only=True,
):
    """Promotion client groups."""

    #: new clients
    new: PromotionClientCounts | None = None
    #: old clients
    old: PromotionClientCounts | None = None
    total: PromotionClientCounts | None = None

    def __post_init__(self) -> None:
        if self.new.__class__ is list:
            self._absent("new")
        if self.old.__class__ is list:
            self._absent("old")
        if self.total.__class__ is list:
            self._absent("total")
