# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class SettingsPermissions(
    AnswerModel,
    kw_only=True,
    rename={
        "settings_services_edit_online_slot_date_time_access": "settings_services_edit_online_seance_date_time_access",
        "edit_team_member_service_and_duration": "edit_master_service_and_duration",
        "bill_of_materials_edit": "tech_card_edit",
        "settings_team_member_access": "settings_master_access",
        "team_member_create": "master_create",
        "team_member_edit": "master_edit",
        "team_member_delete": "master_delete",
        "settings_team_member_dismiss_access": "settings_master_dismiss_access",
        "settings_clients_tags_access": "settings_clients_labels_access",
        "is_location_tips_manager": "is_salon_tips_manager",
    },
):
    """A user's permissions to see and change settings.

    Attributes:
        settings_basis_access: General section.
        settings_information_access: Information section.
        users_access: User management.
        edit_users_access: Managing user rights.
        limited_users_access: Managing rights only within one's own set.
        settings_services_access: Services section.
        settings_services_edit_title_access: Service names and online-booking names.
        settings_services_relation_category_access: Service categories.
        settings_services_edit_online_slot_date_time_access: Showing services in the widget.
        edit_team_member_service_and_duration: Team member services and durations.
        settings_team_member_access: Team members section.
        team_member_create: Creating team members.
        team_member_edit: Editing team members.
        team_member_delete: Deleting team members.
        settings_team_member_dismiss_access: Dismissing team members.
        settings_notifications_access: SMS notification section.
        settings_template_notifications_access: Notification types section.
        webhook_read_access: Changing webhook settings.
        settings_clients_tags_access: Client tag settings.
        settings_close_docs_access: Closing documents.
    """

    settings_access: bool | None = None
    settings_basis_access: bool | None = None
    """General section."""
    settings_information_access: bool | None = None
    """Information section."""
    users_access: bool | None = None
    """User management."""
    delete_users_access: bool | None = None
    create_users_access: bool | None = None
    edit_users_access: bool | None = None
    """Managing user rights."""
    limited_users_access: bool | None = None
    """Managing rights only within one's own set."""
    settings_services_access: bool | None = None
    """Services section."""
    settings_services_create_access: bool | None = None
    services_edit: bool | None = None
    settings_services_edit_title_access: bool | None = None
    """Service names and online-booking names."""
    settings_services_relation_category_access: bool | None = None
    """Service categories."""
    settings_services_edit_price_access: bool | None = None
    settings_services_edit_image_access: bool | None = None
    settings_services_edit_online_slot_date_time_access: bool | None = None
    """Showing services in the widget."""
    settings_services_edit_online_pay_access: bool | None = None
    settings_services_edit_services_related_resource_access: bool | None = None
    settings_positions_read: bool | None = None
    settings_positions_create: bool | None = None
    settings_positions_delete: bool | None = None
    edit_team_member_service_and_duration: bool | None = None
    """Team member services and durations."""
    bill_of_materials_edit: bool | None = None
    services_delete: bool | None = None
    settings_team_member_access: bool | None = None
    """Team members section."""
    team_member_create: bool | None = None
    """Creating team members."""
    team_member_edit: bool | None = None
    """Editing team members."""
    team_member_delete: bool | None = None
    """Deleting team members."""
    settings_team_member_dismiss_access: bool | None = None
    """Dismissing team members."""
    schedule_edit: bool | None = None
    settings_notifications_access: bool | None = None
    """SMS notification section."""
    settings_email_notifications_access: bool | None = None
    settings_template_notifications_access: bool | None = None
    """Notification types section."""
    webhook_read_access: bool | None = None
    """Changing webhook settings."""
    settings_clients_tags_access: bool | None = None
    """Client tag settings."""
    settings_close_docs_access: bool | None = None
    """Closing documents."""
    settings_user_notifications_access: bool | None = None
    is_location_tips_manager: bool | None = None
