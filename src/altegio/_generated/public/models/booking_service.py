# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any, ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class BookingService(
    AnswerModel,
    kw_only=True,
    rename={
        "is_active": "active",
        "duration": "seance_length",
        "membership_restriction": "abonement_restriction",
    },
):
    """Booking service."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["prepaid_settings", "composite_details"]
    )
    _numeric_flags: ClassVar[frozenset[str]] = frozenset(["is_active"])
    id: int = ALWAYS_SENT
    title: str | None = None
    category_id: int | None = None
    price_min: int | float | None = None
    price_max: int | float | None = None
    discount: int | float | None = None
    comment: str | None = None
    weight: int | None = None
    is_active: bool | None = None
    gender: int | None = None
    image: str | None = None
    prepaid: str | None = None
    duration: int | None = None
    membership_restriction: int | None = None
    prepaid_settings: dict[str, Any] | None = None
    is_composite: bool | None = None
    is_chain: bool | None = None
    images: list[str] | None = None
    composite_details: dict[str, Any] | None = None

    def _settle(self) -> None:
        self.__class__ = BookingService  # pyright: ignore[reportAttributeAccessIssue]
        if self.prepaid_settings.__class__ is list:
            self._clear_empty_list("prepaid_settings", {})
        if self.composite_details.__class__ is list:
            self._clear_empty_list("composite_details", {})
