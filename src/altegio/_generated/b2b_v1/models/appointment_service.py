# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any, ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .appointment_service_duration import AppointmentServiceDuration
from .appointment_service_prices import AppointmentServicePrices


class AppointmentService(
    AnswerModel,
    kw_only=True,
    rename={
        "team_member_service_link": "staff_service_link",
        "location_service_link": "company_service_link",
    },
):
    """A service within an appointment, with its prices there.

    Attributes:
        cost: Total price.
        cost_to_pay: Cost less discounts and deposits.
        first_cost: Price before discounts.
        amount: Quantity.
        assistants: Assisting team members.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["team_member_service_link", "location_service_link"]
    )
    id: int = ALWAYS_SENT
    title: str | None = None
    cost: int | float | None = None
    """Total price."""
    cost_to_pay: int | float | None = None
    """Cost less discounts and deposits."""
    manual_cost: int | float | None = None
    cost_per_unit: int | float | None = None
    discount: int | float | None = None
    first_cost: int | float | None = None
    """Price before discounts."""
    amount: int | float | None = None
    """Quantity."""
    assistants: list[dict[str, Any]] | None = None
    """Assisting team members."""
    team_member_service_link: AppointmentServiceDuration | None = None
    location_service_link: AppointmentServicePrices | None = None
    price_min: int | float | None = None
    price_max: int | float | None = None

    def _settle(self) -> None:
        self.__class__ = AppointmentService  # pyright: ignore[reportAttributeAccessIssue]
        if self.team_member_service_link.__class__ is list:
            self._clear_empty_list("team_member_service_link")
        if self.location_service_link.__class__ is list:
            self._clear_empty_list("location_service_link")
