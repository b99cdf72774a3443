# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class AppointmentPermissions(
    AnswerModel,
    kw_only=True,
    rename={
        "appointment_form_access": "record_form_access",
        "appointment_form_client_access": "record_form_client_access",
        "appointments_autocomplete_access": "records_autocomplete_access",
        "create_appointments_access": "create_records_access",
        "edit_appointments_access": "edit_records_access",
        "edit_appointments_attendance_access": "edit_records_attendance_access",
        "appointments_services_cost_access": "records_services_cost_access",
        "appointments_services_discount_access": "records_services_discount_access",
        "appointment_edit_full_paid_access": "record_edit_full_paid_access",
        "delete_appointments_access": "delete_records_access",
        "delete_customer_came_appointments_access": "delete_customer_came_records_access",
        "delete_paid_appointments_access": "delete_paid_records_access",
        "appointments_products_access": "records_goods_access",
        "appointments_products_create_transaction_access": "records_goods_create_transaction_access",
        "appointments_products_create_last_days_count": "records_goods_create_last_days_count",
        "appointments_products_edit_transaction_access": "records_goods_edit_transaction_access",
        "appointments_products_edit_last_days_count": "records_goods_edit_last_days_count",
        "appointments_products_cost_access": "records_goods_cost_access",
        "appointments_products_discount_access": "records_goods_discount_access",
        "appointments_finances_access": "records_finances_access",
        "appointments_finances_last_days_count": "records_finances_last_days_count",
        "appointments_finances_pay_from_deposits_access": "records_finances_pay_from_deposits_access",
        "appointments_group_id_access": "records_group_id_access",
        "appointments_chain_id": "records_group_id",
        "appointment_form_client_add_access": "record_form_client_add_access",
        "appointments_autocomplete_phone_access": "records_autocomplete_phone_access",
        "appointments_edit_last_days_count": "records_edit_last_days_count",
        "appointments_edit_date_and_team_member_access": "records_edit_date_and_master_access",
        "appointments_edit_duration_access": "records_edit_duration_access",
        "appointments_edit_comment_access": "records_edit_comment_access",
        "appointments_edit_services_access": "records_edit_services_access",
        "appointments_consumables_edit_access": "records_consumables_edit_access",
        "appointment_edit_full_paid_client_came_access": "record_edit_full_paid_client_came_access",
        "appointment_edit_full_paid_client_confirm_access": "record_edit_full_paid_client_confirm_access",
        "custom_fields_appointment_values_read_access": "custom_fields_record_values_read_access",
        "custom_fields_appointment_values_edit_access": "custom_fields_record_values_edit_access",
    },
):
    """A user's permissions in the appointment window.

    Attributes:
        appointment_form_client_access: Client data.
        appointments_autocomplete_access: drop-down with client data.
        edit_appointments_attendance_access: Appointments whose client has arrived.
        appointments_services_cost_access: Changing service prices.
        appointments_services_discount_access: Changing service discounts.
        appointment_edit_full_paid_access: Editing paid appointments.
        delete_customer_came_appointments_access: Deleting appointments whose client has arrived.
        appointments_products_access: Product sales.
        appointments_products_create_last_days_count: -1 any date, otherwise number of past days
            allowed.
        appointments_products_edit_last_days_count: -1 any date, otherwise number of past days
            allowed.
        appointments_products_cost_access: Changing product prices.
        appointments_products_discount_access: Changing product discounts.
        appointments_finances_access: Payment.
        appointments_finances_last_days_count: -1 any date, otherwise number of past days allowed.
        appointments_finances_pay_from_deposits_access: Paying from the client account.
        appointments_group_id_access: Client data across the chain.
        appointments_chain_id: Chain whose client data is accessible.
        appointments_edit_last_days_count: -1 any date, otherwise number of past days allowed.
        appointments_edit_date_and_team_member_access: Editing date and team member.
        appointment_edit_full_paid_client_came_access: Fully paid, client arrived.
        appointment_edit_full_paid_client_confirm_access: Fully paid, client confirmed.
    """

    appointment_form_access: bool | None = None
    appointment_form_client_access: bool | None = None
    """Client data."""
    appointments_autocomplete_access: bool | None = None
    """drop-down with client data."""
    create_appointments_access: bool | None = None
    edit_appointments_access: bool | None = None
    edit_appointments_attendance_access: bool | None = None
    """Appointments whose client has arrived."""
    appointments_services_cost_access: bool | None = None
    """Changing service prices."""
    appointments_services_discount_access: bool | None = None
    """Changing service discounts."""
    appointment_edit_full_paid_access: bool | None = None
    """Editing paid appointments."""
    delete_appointments_access: bool | None = None
    delete_customer_came_appointments_access: bool | None = None
    """Deleting appointments whose client has arrived."""
    delete_paid_appointments_access: bool | None = None
    appointments_products_access: bool | None = None
    """Product sales."""
    appointments_products_create_transaction_access: bool | None = None
    appointments_products_create_last_days_count: int | None = None
    """-1 any date, otherwise number of past days allowed."""
    appointments_products_edit_transaction_access: bool | None = None
    appointments_products_edit_last_days_count: int | None = None
    """-1 any date, otherwise number of past days allowed."""
    appointments_products_cost_access: bool | None = None
    """Changing product prices."""
    appointments_products_discount_access: bool | None = None
    """Changing product discounts."""
    appointments_finances_access: bool | None = None
    """Payment."""
    appointments_finances_last_days_count: int | None = None
    """-1 any date, otherwise number of past days allowed."""
    appointments_finances_pay_from_deposits_access: bool | None = None
    """Paying from the client account."""
    appointments_group_id_access: bool | None = None
    """Client data across the chain."""
    appointments_chain_id: int | None = None
    """Chain whose client data is accessible."""
    appointment_form_client_add_access: bool | None = None
    appointments_autocomplete_phone_access: bool | None = None
    assistants_management_access: bool | None = None
    assistants_reward_share_edit_access: bool | None = None
    appointments_edit_last_days_count: int | None = None
    """-1 any date, otherwise number of past days allowed."""
    appointments_edit_date_and_team_member_access: bool | None = None
    """Editing date and team member."""
    appointments_edit_duration_access: bool | None = None
    appointments_edit_comment_access: bool | None = None
    appointments_edit_services_access: bool | None = None
    appointments_consumables_edit_access: bool | None = None
    appointment_edit_full_paid_client_came_access: bool | None = None
    """Fully paid, client arrived."""
    appointment_edit_full_paid_client_confirm_access: bool | None = None
    """Fully paid, client confirmed."""
    custom_fields_client_values_read_access: bool | None = None
    custom_fields_client_values_edit_access: bool | None = None
    custom_fields_appointment_values_read_access: bool | None = None
    custom_fields_appointment_values_edit_access: bool | None = None
