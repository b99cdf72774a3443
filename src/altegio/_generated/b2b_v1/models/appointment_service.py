# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from altegio._calls.model import Answer

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
    """A service within an appointment, with its prices there."""

    id: int | None = None
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

    def __post_init__(self) -> None:
        if self.team_member_service_link.__class__ is list:
            self._absent("team_member_service_link")
        if self.location_service_link.__class__ is list:
            self._absent("location_service_link")
