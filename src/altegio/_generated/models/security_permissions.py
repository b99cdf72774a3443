from __future__ import annotations

from ..._model import Answer


class SecurityPermissions(
    Answer,
    kw_only=True,
):
    """Security permissions."""

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
