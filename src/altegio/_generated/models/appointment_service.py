from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import Answer

if TYPE_CHECKING:
    from . import AppointmentServiceDuration, AppointmentServicePrices


class AppointmentService(
    Answer,
    kw_only=True,
    rename={
        "team_member_service_link": "staff_service_link",
        "location_service_link": "company_service_link",
    },
):
    """Appointment service."""

    id: int | None = None
    title: str | None = None
    #: total price
    cost: int | float | None = None
    #: cost less discounts and deposits
    cost_to_pay: int | float | None = None
    manual_cost: int | float | None = None
    cost_per_unit: int | float | None = None
    discount: int | float | None = None
    #: price before discounts
    first_cost: int | float | None = None
    #: quantity
    amount: int | float | None = None
    #: assisting team members
    assistants: list[dict[str, Any]] | None = None
    team_member_service_link: AppointmentServiceDuration | None = None
    location_service_link: AppointmentServicePrices | None = None
    price_min: int | float | None = None
    price_max: int | float | None = None

    def __post_init__(self) -> None:
        if self.team_member_service_link.__class__ is list:
            self._absent("team_member_service_link")
        if self.location_service_link.__class__ is list:
            self._absent("location_service_link")
