from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType


@model(
    {
        "license_option": "LicenseOption",
        "location_id": "salon_id",
        "team_member_limit": "staff_limit",
    }
)
class LocationSubscriptionInformation(Model):
    """Location subscription information."""

    license_option: DocumentType | None = None
    active: int | None = None
    #: day the subscription ends
    deactivation_date: str | None = None
    id: int | None = None
    name: str | None = None
    options: list[dict[str, Any]] | None = None
    location_id: int | None = None
    team_member_limit: int | None = None
    #: whether paid rights licensing applies
    is_paid_rights_model: bool | None = None
    start_date: str | None = None
