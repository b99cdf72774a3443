# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any

from altegio._calls.answer_model import AnswerModel

from .bookable_service import BookableService
from .bookable_service_category import BookableServiceCategory


class BookableServices(AnswerModel, kw_only=True, rename={"_categories_2": "category"}):
    """The services that clients can book, with their categories."""

    events: list[dict[str, Any]] | None = None
    services: list[BookableService] | None = None
    categories: list[BookableServiceCategory] | None = None
    _categories_2: list[BookableServiceCategory] | None = None

    def _settle(self) -> None:
        self.__class__ = BookableServices  # pyright: ignore[reportAttributeAccessIssue]
        if self._categories_2 is not None:
            self._fill_from_alias("categories", "_categories_2")
