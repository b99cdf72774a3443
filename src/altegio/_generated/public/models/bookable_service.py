# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any, ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from ...b2b_v1.models.gender import Gender
from ...b2b_v1.models.prepayment_mode import PrepaymentMode


class BookableService(
    AnswerModel,
    kw_only=True,
    rename={
        "is_active": "active",
        "duration": "seance_length",
        "membership_restriction": "abonement_restriction",
    },
):
    """A service that clients can book.

    Attributes:
        price_min: Lowest price, in the main unit of the currency.
        price_max: Highest price, in the main unit of the currency.
        weight: Sort weight; the heaviest comes first.
        image: URL of an image.
        prepaid: Whether it is paid for online.
        duration: Seconds; only when a team member was named.
        is_chain: Whether it belongs to the chain rather than to the location.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["prepaid_settings", "composite_details"]
    )
    id: int = ALWAYS_SENT
    title: str | None = None
    category_id: int | None = None
    price_min: int | float | None = None
    """Lowest price, in the main unit of the currency."""
    price_max: int | float | None = None
    """Highest price, in the main unit of the currency."""
    discount: int | float | None = None
    comment: str | None = None
    weight: int | None = None
    """Sort weight; the heaviest comes first."""
    is_active: bool | None = None
    gender: Gender | None = None
    image: str | None = None
    """URL of an image."""
    prepaid: PrepaymentMode | None = None
    """Whether it is paid for online."""
    duration: int | None = None
    """Seconds; only when a team member was named."""
    membership_restriction: int | None = None
    prepaid_settings: dict[str, Any] | None = None
    is_composite: bool | None = None
    is_chain: bool | None = None
    """Whether it belongs to the chain rather than to the location."""
    images: list[str] | None = None
    composite_details: dict[str, Any] | None = None

    def _settle(self) -> None:
        self.__class__ = BookableService  # pyright: ignore[reportAttributeAccessIssue]
        if self.prepaid_settings.__class__ is list:
            self._clear_empty_list("prepaid_settings", {})
        if self.composite_details.__class__ is list:
            self._clear_empty_list("composite_details", {})
