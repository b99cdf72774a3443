# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class LegacyUserRights(
    AnswerModel,
    kw_only=True,
    rename={
        "edit_appointments_access": "edit_records_access",
        "inventories_access": "storages_access",
        "team_member_id": "master_id",
    },
):
    """A user's rights in a location, by section.

    Attributes:
        stat_access: Analytics.
        schedule_edit_access: Team member work schedule in the log.
        client_phones_access: Phone numbers in the client list.
        clients_access: Client base.
        settings_access: Settings section.
        edit_appointments_access: Changing appointments.
        timetable_access: Appointment log.
        billing_access: Billing (balance section).
        users_access: User management.
        excel_access: Excel export of clients.
        finances_access: Finances.
        inventories_access: Inventory.
        send_sms: SMS mailing to clients.
        team_member_id: Schedule and appointments visible: 0 all team members, otherwise only that
            ID.
    """

    stat_access: bool | None = None
    """Analytics."""
    schedule_edit_access: bool | None = None
    """Team member work schedule in the log."""
    client_phones_access: bool | None = None
    """Phone numbers in the client list."""
    clients_access: bool | None = None
    """Client base."""
    settings_access: bool | None = None
    """Settings section."""
    edit_appointments_access: bool | None = None
    """Changing appointments."""
    timetable_access: bool | None = None
    """Appointment log."""
    billing_access: bool | None = None
    """Billing (balance section)."""
    users_access: bool | None = None
    """User management."""
    excel_access: bool | None = None
    """Excel export of clients."""
    finances_access: bool | None = None
    """Finances."""
    inventories_access: bool | None = None
    """Inventory."""
    send_sms: bool | None = None
    """SMS mailing to clients."""
    team_member_id: int | None = None
    """Schedule and appointments visible: 0 all team members, otherwise only that ID."""
