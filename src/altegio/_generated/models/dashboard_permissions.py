from __future__ import annotations

from ..._model import Answer


class DashboardPermissions(
    Answer,
    kw_only=True,
    rename={
        "dash_appointments_access": "dash_records_access",
        "dash_appointments_last_days_count": "dash_records_last_days_count",
        "dash_appointments_excel_access": "dash_records_excel_access",
        "dash_appointments_phones_access": "dash_records_phones_access",
    },
):
    """Overview section rights."""

    #: overview section
    dashboard_access: bool | None = None
    #: summary section
    dash_access: bool | None = None
    #: phones in the summary
    dash_phones_access: bool | None = None
    #: appointment list
    dash_appointments_access: bool | None = None
    #: -1 any date, otherwise number of past days visible
    dash_appointments_last_days_count: int | None = None
    dash_appointments_excel_access: bool | None = None
    dash_appointments_phones_access: bool | None = None
    #: message details
    dash_message_access: bool | None = None
    dash_message_excel_access: bool | None = None
    dash_message_phones_access: bool | None = None
    dash_reviews_access: bool | None = None
    dash_reviews_delete_access: bool | None = None
    dashboard_calls_access: bool | None = None
    dashboard_calls_excel_access: bool | None = None
    dashboard_calls_phones_access: bool | None = None
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
