# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import ClassVar

from altegio._calls.model import PROMISED, Answer

from ...b2b_v1.models.service_category import ServiceCategory


class ServiceCategoryEvent(Answer, kw_only=True, rename={"location_id": "company_id"}):
    """Service category event."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["data"])
    location_id: int = PROMISED
    resource: str = PROMISED
    resource_id: int = PROMISED
    status: str = PROMISED
    data: ServiceCategory = PROMISED

    def _settle(self) -> None:
        self.__class__ = ServiceCategoryEvent  # pyright: ignore[reportAttributeAccessIssue]
        if self.data.__class__ is list:
            self._clear_empty_list("data")
