# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class SecurityPermissions(AnswerModel, kw_only=True):
    """A user's permissions in the security section.

    Attributes:
        security_access: Security settings.
        security_data_changes_access: Data changes in the security log.
        security_employee_changes_access: Employee changes in the security log.
        security_export_import_access: Export and import security logs.
        security_logins_access: Login history.
    """

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
