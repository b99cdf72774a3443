# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class DashboardPermissions(
    AnswerModel,
    kw_only=True,
    rename={
        "dash_appointments_access": "dash_records_access",
        "dash_appointments_last_days_count": "dash_records_last_days_count",
        "dash_appointments_excel_access": "dash_records_excel_access",
        "dash_appointments_phones_access": "dash_records_phones_access",
    },
):
    """A user's permissions in the overview section.

    Attributes:
        dashboard_access: Overview section.
        dash_access: Summary section.
        dash_phones_access: Phones in the summary.
        dash_appointments_access: Appointment list.
        dash_appointments_last_days_count: -1 any date, otherwise number of past days visible.
        dash_message_access: Message details.
        security_access: Security settings.
        security_data_changes_access: Data changes in the security log.
        security_employee_changes_access: Employee changes in the security log.
        security_export_import_access: Export and import security logs.
        security_logins_access: Login history.
    """

    dashboard_access: bool | None = None
    """Overview section."""
    dash_access: bool | None = None
    """Summary section."""
    dash_phones_access: bool | None = None
    """Phones in the summary."""
    dash_appointments_access: bool | None = None
    """Appointment list."""
    dash_appointments_last_days_count: int | None = None
    """-1 any date, otherwise number of past days visible."""
    dash_appointments_excel_access: bool | None = None
    dash_appointments_phones_access: bool | None = None
    dash_message_access: bool | None = None
    """Message details."""
    dash_message_excel_access: bool | None = None
    dash_message_phones_access: bool | None = None
    dash_reviews_access: bool | None = None
    dash_reviews_delete_access: bool | None = None
    dashboard_calls_access: bool | None = None
    dashboard_calls_excel_access: bool | None = None
    dashboard_calls_phones_access: bool | None = None
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
