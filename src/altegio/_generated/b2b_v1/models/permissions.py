# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .appointment_permissions import AppointmentPermissions
from .client_permissions import ClientPermissions
from .dashboard_permissions import DashboardPermissions
from .finance_permissions import FinancePermissions
from .inventory_permissions import InventoryPermissions
from .loyalty_permissions import LoyaltyPermissions
from .notification_permissions import NotificationPermissions
from .online_booking_permissions import OnlineBookingPermissions
from .other_permissions import OtherPermissions
from .security_permissions import SecurityPermissions
from .settings_permissions import SettingsPermissions
from .timetable_permissions import TimetablePermissions
from .visitor_permissions import VisitorPermissions


class Permissions(
    AnswerModel,
    kw_only=True,
    rename={
        "appointment_form": "record_form",
        "inventories": "storages",
        "visitors": "comers",
        "online_booking": "online_record",
    },
):
    """The user's permissions in a location, by section.

    Attributes:
        timetable: Permissions in the appointment log.
        appointment_form: Permissions in the appointment window.
        dashboard: Permissions in the overview section.
        visitors: Permissions in the visitors section.
        security_access: Security settings.
        security_data_changes_access: Data changes in the security log.
        security_employee_changes_access: Employee changes in the security log.
        security_export_import_access: Export and import security logs.
        security_logins_access: Login history.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        [
            "timetable",
            "appointment_form",
            "finances",
            "clients",
            "dashboard",
            "notification",
            "loyalty",
            "inventories",
            "settings",
            "security",
            "visitors",
            "other",
            "online_booking",
        ]
    )
    timetable: TimetablePermissions | None = None
    """Permissions in the appointment log."""
    appointment_form: AppointmentPermissions | None = None
    """Permissions in the appointment window."""
    finances: FinancePermissions | None = None
    clients: ClientPermissions | None = None
    dashboard: DashboardPermissions | None = None
    """Permissions in the overview section."""
    notification: NotificationPermissions | None = None
    loyalty: LoyaltyPermissions | None = None
    inventories: InventoryPermissions | None = None
    settings: SettingsPermissions | None = None
    security: SecurityPermissions | None = None
    visitors: VisitorPermissions | None = None
    """Permissions in the visitors section."""
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

    def _settle(self) -> None:
        self.__class__ = Permissions  # pyright: ignore[reportAttributeAccessIssue]
        if self.timetable.__class__ is list:
            self._clear_empty_list("timetable")
        if self.appointment_form.__class__ is list:
            self._clear_empty_list("appointment_form")
        if self.finances.__class__ is list:
            self._clear_empty_list("finances")
        if self.clients.__class__ is list:
            self._clear_empty_list("clients")
        if self.dashboard.__class__ is list:
            self._clear_empty_list("dashboard")
        if self.notification.__class__ is list:
            self._clear_empty_list("notification")
        if self.loyalty.__class__ is list:
            self._clear_empty_list("loyalty")
        if self.inventories.__class__ is list:
            self._clear_empty_list("inventories")
        if self.settings.__class__ is list:
            self._clear_empty_list("settings")
        if self.security.__class__ is list:
            self._clear_empty_list("security")
        if self.visitors.__class__ is list:
            self._clear_empty_list("visitors")
        if self.other.__class__ is list:
            self._clear_empty_list("other")
        if self.online_booking.__class__ is list:
            self._clear_empty_list("online_booking")
