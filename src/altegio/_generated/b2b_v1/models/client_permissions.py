# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class ClientPermissions(
    AnswerModel,
    kw_only=True,
    rename={
        "clients_visit_team_member_id": "clients_visit_master_id",
        "get_visit_team_member_id": "get_visit_master_id",
        "_clients_surname_middle_name_access_2": "clients_surname_patronymic_access",
        "_clients_surname_middle_name_edit_access_2": "clients_surname_patronymic_edit_access",
    },
):
    """A user's permissions to see and change client data.

    Attributes:
        clients_access: Client base.
        client_phones_access: Phones in the client list.
        clients_phones_email_access: Phones and e-mails in the client list.
        clients_card_phone_access: Phones in the client card.
        excel_access: Excel export of clients.
        client_comments_own_edit_access: Change and delete own comments.
        client_comments_other_edit_access: Change and delete others' comments.
        client_files_list_access: View and download.
        clients_visit_team_member_id: Only clients of this team member are visible; 0 unrestricted.
        get_visit_team_member_id: Only clients of this team member are visible; 0 unrestricted.
        clients_deposits_access: Client accounts.
        clients_surname_middle_name_access: Viewing the legacy middle-name field.
        clients_surname_middle_name_edit_access: Editing the legacy middle-name field.
    """

    clients_access: bool | None = None
    """Client base."""
    client_phones_access: bool | None = None
    """Phones in the client list."""
    clients_phones_email_access: bool | None = None
    """Phones and e-mails in the client list."""
    clients_card_phone_access: bool | None = None
    """Phones in the client card."""
    clients_delete_access: bool | None = None
    clients_excel_access: bool | None = None
    excel_access: bool | None = None
    """Excel export of clients."""
    client_comments_list_access: bool | None = None
    client_comments_add_access: bool | None = None
    client_comments_own_edit_access: bool | None = None
    """Change and delete own comments."""
    client_comments_other_edit_access: bool | None = None
    """Change and delete others' comments."""
    client_files_list_access: bool | None = None
    """View and download."""
    client_files_upload_access: bool | None = None
    client_files_delete_access: bool | None = None
    clients_visit_team_member_id: int | None = None
    """Only clients of this team member are visible; 0 unrestricted."""
    get_visit_team_member_id: int | None = None
    """Only clients of this team member are visible; 0 unrestricted."""
    clients_phones_access: bool | None = None
    clients_edit_access: bool | None = None
    clients_deposits_access: bool | None = None
    """Client accounts."""
    clients_deposits_create_access: bool | None = None
    clients_deposits_history_access: bool | None = None
    clients_deposits_topup_access: bool | None = None
    clients_loyalty_read_access: bool | None = None
    clients_loyalty_settings_access: bool | None = None
    clients_card_comment_access: bool | None = None
    clients_card_comment_edit_access: bool | None = None
    clients_surname_middle_name_access: bool | None = None
    _clients_surname_middle_name_access_2: bool | None = None
    """Viewing the legacy middle-name field."""
    clients_surname_middle_name_edit_access: bool | None = None
    _clients_surname_middle_name_edit_access_2: bool | None = None
    """Editing the legacy middle-name field."""
    clients_show_attendance_history_access: bool | None = None

    def _settle(self) -> None:
        self.__class__ = ClientPermissions  # pyright: ignore[reportAttributeAccessIssue]
        if self._clients_surname_middle_name_access_2 is not None:
            self._fill_from_alias(
                "clients_surname_middle_name_access", "_clients_surname_middle_name_access_2"
            )
        if self._clients_surname_middle_name_edit_access_2 is not None:
            self._fill_from_alias(
                "clients_surname_middle_name_edit_access",
                "_clients_surname_middle_name_edit_access_2",
            )
