from __future__ import annotations

from ..._model import Answer


class LocationUserRights(
    Answer,
    kw_only=True,
    rename={
        "edit_appointments_access": "edit_records_access",
        "inventories_access": "storages_access",
        "team_member_id": "master_id",
    },
):
    """Rights per section."""

    #: analytics
    stat_access: bool | None = None
    #: team member work schedule in the log
    schedule_edit_access: bool | None = None
    #: phone numbers in the client list
    client_phones_access: bool | None = None
    #: client base
    clients_access: bool | None = None
    #: settings section
    settings_access: bool | None = None
    #: changing appointments
    edit_appointments_access: bool | None = None
    #: appointment log
    timetable_access: bool | None = None
    #: billing (balance section)
    billing_access: bool | None = None
    #: user management
    users_access: bool | None = None
    #: Excel export of clients; stated as 1 yes / 0 no
    excel_access: bool | None = None
    #: finances
    finances_access: bool | None = None
    #: inventory
    inventories_access: bool | None = None
    #: SMS mailing to clients
    send_sms: bool | None = None
    #: schedule and appointments visible: 0 all team members, otherwise only that id
    team_member_id: int | None = None
