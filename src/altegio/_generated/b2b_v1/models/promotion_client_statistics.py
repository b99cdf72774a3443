# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .promotion_client_groups import PromotionClientGroups
from .promotion_visits_day import PromotionVisitsDay


class PromotionClientStatistics(AnswerModel, kw_only=True):
    """Statistics of clients who returned because of a promotion."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["client_stats"])
    client_stats: PromotionClientGroups | None = None
    visits_stats_by_day: list[PromotionVisitsDay] | None = None

    def _settle(self) -> None:
        self.__class__ = PromotionClientStatistics  # pyright: ignore[reportAttributeAccessIssue]
        if self.client_stats.__class__ is list:
            self._clear_empty_list("client_stats")
