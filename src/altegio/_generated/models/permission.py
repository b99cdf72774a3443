from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import (
        PermissionAppointmentForm,
        PermissionClients,
        PermissionDashboard,
        PermissionFinances,
        PermissionInventories,
        PermissionLoyalty,
        PermissionNotification,
        PermissionOnlineAppointment,
        PermissionOther,
        PermissionSecurity,
        PermissionSettings,
        PermissionTimetable,
        PermissionVisitors,
    )


@model(
    {
        "appointment_form": "record_form",
        "inventories": "storages",
        "visitors": "comers",
        "online_appointment": "online_record",
    }
)
class Permission(Model):
    """Permission."""

    #: appointment log rights
    timetable: PermissionTimetable | None = None
    #: appointment window rights
    appointment_form: PermissionAppointmentForm | None = None
    finances: PermissionFinances | None = None
    clients: PermissionClients | None = None
    #: overview section rights
    dashboard: PermissionDashboard | None = None
    notification: PermissionNotification | None = None
    loyalty: PermissionLoyalty | None = None
    inventories: PermissionInventories | None = None
    settings: PermissionSettings | None = None
    security: PermissionSecurity | None = None
    #: visitors section rights
    visitors: PermissionVisitors | None = None
    other: PermissionOther | None = None
    online_appointment: PermissionOnlineAppointment | None = None
    #: security settings
    security_access: bool | None = None
    security_2fa_access: bool | None = None
    #: data changes in the security log
    security_data_changes_access: bool | None = None
    #: employee changes in the security log
    security_employee_changes_access: bool | None = None
    #: export and import security logs
    security_export_import_access: bool | None = None
    #: login history
    security_logins_access: bool | None = None
