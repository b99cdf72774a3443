from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class PermissionOnlineAppointment(
    Answer,
    kw_only=True,
    rename={
        "online_appointment_access": "online_record_access",
        "online_appointment_privacy_policy_access": "online_record_privacy_policy_access",
    },
):
    """Permission online appointment."""

    #: online booking
    online_appointment_access: bool | None = None
    online_appointment_privacy_policy_access: bool | None = None
