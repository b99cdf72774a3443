# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import (
        AppointmentPermissions,
        ClientPermissions,
        DashboardPermissions,
        FinancePermissions,
        InventoryPermissions,
        LoyaltyPermissions,
        NotificationPermissions,
        OnlineBookingPermissions,
        OtherPermissions,
        SecurityPermissions,
        SettingsPermissions,
        TimetablePermissions,
        VisitorPermissions,
    )


class Permissions(
    Answer,
    kw_only=True,
    rename={
        "appointment_form": "record_form",
        "inventories": "storages",
        "visitors": "comers",
        "online_booking": "online_record",
    },
):
    """What the user may do in a location, by section."""

    timetable: TimetablePermissions | None = None
    """Appointment log rights."""
    appointment_form: AppointmentPermissions | None = None
    """Appointment window rights."""
    finances: FinancePermissions | None = None
    clients: ClientPermissions | None = None
    dashboard: DashboardPermissions | None = None
    """Overview section rights."""
    notification: NotificationPermissions | None = None
    loyalty: LoyaltyPermissions | None = None
    inventories: InventoryPermissions | None = None
    settings: SettingsPermissions | None = None
    security: SecurityPermissions | None = None
    visitors: VisitorPermissions | None = None
    """Visitors section rights."""
    other: OtherPermissions | None = None
    online_booking: OnlineBookingPermissions | None = None
    security_access: bool | None = None
    """Security settings."""
    security_2fa_access: bool | None = None
    security_data_changes_access: bool | None = None
    """Data changes in the security log."""
    security_employee_changes_access: bool | None = None
    """Employee changes in the security log."""
    security_export_import_access: bool | None = None
    """Export and import security logs."""
    security_logins_access: bool | None = None
    """Login history."""

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
        if self.online_booking.__class__ is list:
            self._absent("online_booking")
