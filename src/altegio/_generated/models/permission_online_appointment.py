from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(
    {
        "online_appointment_access": "online_record_access",
        "online_appointment_privacy_policy_access": "online_record_privacy_policy_access",
    }
)
class PermissionOnlineAppointment(Model):
    """Permission online appointment."""

    #: online booking
    online_appointment_access: bool | None = None
    online_appointment_privacy_policy_access: bool | None = None
