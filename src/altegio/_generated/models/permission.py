from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

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


class Permission(
    Answer,
    kw_only=True,
    rename={
        "appointment_form": "record_form",
        "inventories": "storages",
        "visitors": "comers",
        "online_appointment": "online_record",
    },
):
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

    def __post_init__(self) -> None:
        if self.timetable.__class__ is list:
            self._absent("timetable")
        if self.appointment_form.__class__ is list:
            self._absent("appointment_form")
        if self.finances.__class__ is list:
            self._absent("finances")
        if self.clients.__class__ is list:
            self._absent("clients")
        if self.dashboard.__class__ is list:
            self._absent("dashboard")
        if self.notification.__class__ is list:
            self._absent("notification")
        if self.loyalty.__class__ is list:
            self._absent("loyalty")
        if self.inventories.__class__ is list:
            self._absent("inventories")
        if self.settings.__class__ is list:
            self._absent("settings")
        if self.security.__class__ is list:
            self._absent("security")
        if self.visitors.__class__ is list:
            self._absent("visitors")
        if self.other.__class__ is list:
            self._absent("other")
        if self.online_appointment.__class__ is list:
            self._absent("online_appointment")
