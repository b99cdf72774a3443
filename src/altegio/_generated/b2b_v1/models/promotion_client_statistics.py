# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import PromotionClientGroups, PromotionVisitsDay


class PromotionClientStatistics(Answer, kw_only=True):
    """How clients came back because of a promotion."""

    client_stats: PromotionClientGroups | None = None
    visits_stats_by_day: list[PromotionVisitsDay] | None = None

    def __post_init__(self) -> None:
        if self.client_stats.__class__ is list:
            self._absent("client_stats")
