# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations, area by area; each area is a module.

analytics_reports
    get_appointment_analytics_by_source: Get appointment counts by source.
    get_appointment_analytics_by_status: Get appointment counts by visit status.
    get_day_end_report_data: Get the day-end report.
    get_location_analytics_appointments_daily: Get the appointment count chart by day.
    get_location_analytics_occupancy_daily: Get the occupancy chart by day.
    get_location_analytics_overall: Get a location's key figures for a period.
    get_location_analytics_revenue_daily: Get the revenue chart by day.
    get_loyalty_program_client_statistics: Get figures of returning, new and lost clients.
    get_loyalty_program_revenue_statistics: Get revenue figures of a promotion.
    get_loyalty_program_team_member_statistics: Get client return figures by team member.

appointments
    create_appointment: Create an appointment or group-event booking.
    create_timetable_client_schedule: Create a client's recurring appointments.
    delete_appointment: Delete an appointment.
    delete_timetable_client_schedule: Remove a client's recurring appointments.
    get_appointment: Get one appointment.
    get_appointment_list: List appointments of a location.
    get_comments: List reviews of a location.
    get_partner_appointment_list: List appointments made through the partner.
    get_visit: Get one visit.
    get_visit_details: Fetch payments, receipts and items of a visit.
    get_visit_receipt_pdf: Download a visit's receipt as PDF.
    leave_comment: Post a review of a team member.
    update_appointment: Replace an appointment's data.
    update_timetable_client_schedule: Change a client's recurring appointments.
    update_visit: Change a visit.

authentication_b2b
    authorize_user: Log a user in.

chain_loyalty_programs
    chain_loyalty_certificate_types_create: Create a gift card type in a chain.
    chain_loyalty_certificate_types_delete: Delete a chain's gift card type.
    chain_loyalty_certificate_types_get: Get one gift card type of a chain.
    chain_loyalty_certificate_types_list: List a chain's gift card types.
    chain_loyalty_certificate_types_update: Replace a chain's gift card type.
    chain_loyalty_membership_types_archive: Set a membership type's archived flag.
    chain_loyalty_membership_types_clone: Copy a membership type.
    chain_loyalty_membership_types_create: Create a membership type in a chain.
    chain_loyalty_membership_types_delete: Delete a membership type.
    chain_loyalty_membership_types_list: List membership types of a chain.
    chain_loyalty_membership_types_read: Get one membership type.
    chain_loyalty_membership_types_restore: Restore a deleted membership type.
    chain_loyalty_membership_types_update: Update a membership type.
    chain_loyalty_memberships_freeze: Freeze a membership until a date.
    chain_loyalty_memberships_set_balance: Set remaining visits of a membership.
    chain_loyalty_memberships_set_period: Set validity period of a membership.
    chain_loyalty_memberships_unfreeze: Unfreeze a membership.
    create_chain_loyalty_program: Create a promotion of a chain.
    delete_chain_loyalty_program: Delete a promotion of a chain.
    get_chain_loyalty_notification_template_list: List notification templates of chain promotions.
    get_chain_loyalty_program: Get a promotion of a chain.
    get_chain_loyalty_transaction_list: List loyalty transactions of a chain.
    update_chain_loyalty_program: Change a promotion of a chain.

chain_management
    get_chain_client_by_phone_number: Find a chain's client by phone.
    get_chain_list: List chains the user may manage.

clients
    bulk_create_clients: Create several clients at once.
    create_client: Create a client.
    create_client_comment: Add a text comment to a client.
    delete_client: Remove a client.
    delete_client_comment: Delete a client comment.
    delete_client_file: Delete a client's file.
    deprecated_get_client_list: List clients with filters (old route).
    get_client: Fetch one client.
    get_client_file_list: List files uploaded for a client.
    get_client_list: Search clients of a location.
    list_client_comments: Get a client's comments.
    search_client_visits: Search a client's visit history.
    update_client: Change a client.

custom_fields
    create_custom_field: Add a custom field.
    delete_custom_field: Delete a custom field.
    get_custom_field_list: List custom fields of a location.
    update_custom_field: Change a custom field.

deposits
    create_client_account_topup_operation: Top up a client account.
    get_chain_client_account_history: List transactions of a client account.
    get_client_account_by_chain_and_phone: Find chain client accounts by phone.
    get_client_account_list_by_chain: Search client accounts across a chain.
    get_client_account_list_by_location_and_client: List a client's accounts at a location.

events
    create_event: Create an event (old route).
    create_event_duplication_strategy: Save a rule for copying events.
    delete_event: Remove an event (old route).
    duplicate_event: Copy an event to other dates.
    get_event: Fetch one event (old route).
    get_event_date_range: Get the first and last dates with events.
    get_event_search_filters: List values to filter events by.
    list_event_duplication_strategies: List saved rules for copying events.
    search_event_dates: List dates that have events.
    search_event_services: Find services offered as group events.
    search_events: Find group events.
    update_event: Change an event (old route).
    update_event_duplication_strategy: Change a rule for copying events.

fiscalization
    get_fiscal_transaction_list: List fiscal operations of a location.
    get_tax_system_list: List tax systems of a country.
    handle_fiscalization_callback: Report the result of fiscalisation.
    print_fiscal_receipt: Print a document's fiscal receipt.

inventory
    create_document: Create an inventory document.
    create_inventory_operation: Create a document with its product transactions.
    create_transaction: Add a product transaction.
    delete_document: Remove an inventory document.
    delete_transaction: Remove a product transaction.
    get_appointment_consumables: List an appointment's bills of materials and consumables.
    get_bill_of_materials_list: List bills of materials.
    get_document: Fetch an inventory document.
    get_document_product_transactions: List product transactions of a document.
    get_location_inventories: List inventories of a location.
    get_team_member_service_bill_of_materials: Get the bill of materials for a team member's
        service.
    get_transaction: Fetch a product transaction.
    search_for_product_transactions: Find product transactions.
    unlink_appointment_service_association: Detach the bill of materials from a service of an
        appointment.
    update_appointment_service_consumables: Update consumables of an appointment's service.
    update_document: Change an inventory document.
    update_transaction: Change a product transaction.

locations
    create_location: Add a location.
    delete_location: Remove a location.
    get_location: Get one location.
    get_location_list: List locations.
    update_location: Update a location.

loyalty_cards
    create_chain_loyalty_card_transaction: Manually change card balance in a chain.
    create_loyalty_card_transaction: Manually change card balance in a location.
    get_chain_loyalty_card_type_list: List card types of a chain.
    get_loyalty_card_list_by_client_id: List loyalty cards of a client.
    get_loyalty_card_list_by_phone: List a customer's loyalty cards by phone.
    get_loyalty_card_type_list: List card types valid in a location.
    get_loyalty_card_type_list_for_client: List card types issuable to a client.
    get_user_loyalty_cards: List the authorised user's loyalty cards.
    issue_loyalty_card: Issue a loyalty card.
    remove_loyalty_card: Delete a loyalty card.

loyalty_programs
    apply_discount_promotion: Apply a discount promotion to a visit.
    apply_loyalty_card_deduction: Pay for a visit from a loyalty card.
    apply_referral_program: Use a referral promotion in a visit.
    cancel_discount_promotion: Undo a discount promotion of a visit.
    cancel_loyalty_card_withdrawal: Undo a visit's loyalty card withdrawal.
    generate_loyalty_code: Generate a gift card or membership code.
    get_location_loyalty_program_list: List promotions active in a location.
    get_loyalty_transactions_by_visit: List a visit's loyalty transactions.

notifications
    get_location_notification_settings: Read notification settings of a location.
    get_message_status_list: Report delivery statuses of sent messages.
    get_user_notification_settings: Read notification settings of a user.
    send_email_campaign_to_filtered_clients: E-mail all clients that match filters.
    send_email_newsletter_to_clients: E-mail a chosen list of clients.
    send_sms_campaign_to_filtered_clients: Text all clients that match filters.
    send_sms_to_clients: Text a chosen list of clients.
    update_user_notification_settings: Change push notifications of a user.

online_booking_settings
    create_booking_widget: Add a booking widget.
    delete_booking_widget: Remove a booking widget.
    get_booking_widget: Fetch one booking widget.
    get_booking_widget_list: List booking widgets.
    get_online_booking_settings: Read online booking settings.
    get_timeslot_settings: Read the online booking timeslot setup.
    update_booking_widget: Change a booking widget.
    update_online_booking_settings: Change online booking settings.

payments
    create_financial_transaction: Add a financial transaction.
    delete_financial_transaction: Remove a financial transaction.
    get_account_list: List a location's accounts.
    get_document_financial_transactions: List financial transactions of a document.
    get_financial_transaction: Fetch one financial transaction.
    get_transactions: List a location's financial transactions.
    get_transactions_by_visit_or_appointment_id: List transactions of a visit or appointment.
    update_financial_transaction: Change a financial transaction.

products
    create_product: Add a product to a location.
    create_product_category: Add a product category.
    delete_product: Remove a product.
    delete_product_category: Remove a product category.
    deprecated_get_product_category_list: List product categories (old route).
    get_product: Fetch one product.
    get_product_category_composition: Read a product category with its children.
    get_product_category_list: List child categories of a product category.
    get_product_category_list_by_ids: List product categories by their IDs.
    get_products_list: List all products of a location.
    search_product: Find products and product categories.
    update_product: Change a product.
    update_product_category: Change a product category.

salary
    get_team_member_calculation_schemes_count: Count payroll schemes of a team member.
    get_team_member_payroll_calculation: Read one payroll calculation in detail.
    get_team_member_salary_calculation: Get settlements with a permitted team member.
    get_team_member_salary_period: Get period payroll of a permitted team member.
    get_team_member_salary_schemes: List payroll schemes of one team member.
    search_team_member_calculation_daily_salary: Get daily settlements with a team member.
    search_team_member_calculation_salary: Get settlements with a team member.
    search_team_member_payroll_calculation: List payroll calculations of a team member.
    search_team_member_period_daily_salary: Get a team member's payroll by day.
    search_team_member_period_salary: Get a team member's payroll for a period.

sales
    create_payment_with_loyalty_methods: Pay a sale by account or loyalty.
    delete_location_account_payment: Remove an account payment from a sale.
    delete_loyalty_payment_transaction: Remove a loyalty payment from a sale.
    get_sale_transaction: Fetch the sale operation of a document.

schedule_resources
    create_timetable_event_schedule: Create a repeating schedule.
    create_timetable_schedule_day: Add a weekday series to a schedule.
    delete_timetable_event_schedule: Remove a repeating schedule.
    delete_timetable_schedule_day: Remove a weekday series from a schedule.
    get_appointment_calendar_dates: List working dates for the calendar.
    get_appointment_calendar_sessions: List a team member's time slots on a day.
    get_appointment_calendar_settings: Read appointment calendar settings.
    get_resource_list: List resources of a location.
    get_team_member_schedule: Fetch one team member's work schedule.
    get_team_member_schedule_list: Read working hours of team members.
    list_timetable_schedule_day_events: List events of one schedule day.
    schedule_team_member_update_deprecated: Change a work schedule (old route).
    search_timetable_event_schedules_by_event: Find the schedule of an appointment or event.
    set_team_member_schedule: Set or clear team member working hours.
    update_appointment_calendar_settings: Change appointment calendar settings.
    update_team_member_schedule: Change one team member's work schedule.
    update_timetable_event_schedule: Change a repeating schedule.
    update_timetable_schedule_day: Change a weekday series of a schedule.

services
    assign_service_to_team_member: Link a team member to a service.
    create_service: Add a service.
    create_service_category: Add a service category.
    delete_service: Remove a service.
    delete_service_category: Remove a service category.
    deprecated_get_service_category_list: List service categories (old route).
    deprecated_get_service_list_by_id: Fetch services or one service (old route).
    deprecated_update_service_by_id: Change a service by its ID.
    get_chain_service_category_list: List service categories of a chain.
    get_service: Fetch services or one service.
    get_service_category: Fetch one service category.
    get_service_category_list: List service categories of a location.
    get_service_list: List services of a location.
    patch_service: Change some fields of a service.
    remove_service_from_team_member: Unlink a team member from a service.
    update_service_category: Update a service category.
    update_service_links: Set a service's team members, resources and translations.
    update_service_team_member_assignment: Change a team member's link to a service.

subscriptions_certificates
    check_memberships_for_event: Check one membership against schedule days.
    get_client_gift_cards: List a client's gift cards by phone.
    get_client_memberships: List a client's memberships by phone.
    get_gift_card_type_list: Search gift card types of a location.
    get_gift_card_type_list_by_id: Fetch gift card types by their IDs.
    get_membership_list: List chain memberships by filter.
    get_membership_type_list: Search membership types of a location.
    get_membership_type_list_by_id: Get membership types by ID.
    get_user_gift_cards: List the authorised user's gift cards.
    get_user_memberships: List the authorised user's memberships.
    search_memberships_for_event: Find client memberships usable for an event.

tags
    create_tag: Add a tag (old route).
    delete_tag_by_tag_id: Remove a tag (old route).
    get_tag_list_by_entity: List tags of one kind (old route).
    update_tag_by_tag_id: Change a tag (old route).

team_members
    create_position_quick: Create a position from its title.
    create_team_member_quick: Create a team member from few fields.
    delete_team_member: Remove a team member.
    deprecated_create_team_member: Create a team member.
    get_position_list: List a location's positions.
    get_team_member: Fetch team members or one member.
    get_team_member_by_id: Fetch one team member.
    get_team_member_list: List a location's team members.
    update_team_member: Change a team member.

users_permissions
    copy_user_permissions_to_locations: Copy a user to other locations.
    create_user_invitation: Invite users to manage a location.
    deprecated_get_location_users: List users of a location (old route).
    get_location_users: List users of a location.
    get_permission_list: Get the user's rights in a location.
    get_user_permissions: Get a user's role and permissions.
    get_user_roles: List roles as seen for one user.
    list_roles: List user roles with their permissions.
    remove_user_from_location: Remove a user from a location.
    remove_user_from_locations: Remove a user from several locations.
    update_user_permissions: Set a user's role and permissions.

utilities
    delete_image: Delete an image group.
    disable_team_member_tips: Turn tips off for a team member.
    enable_team_member_tips: Turn tips on for a team member.
    get_location_subscription_information: Read the subscription of a location.
    get_team_member_tip_settings: List tip settings of team members.
    phone_number_format_check: Check the format of a phone number.
    upload_image: Upload an image.
"""

# pyright: reportUnsupportedDunderAll=false

from __future__ import annotations

from typing import Any

from altegio._forks import load

_FUNCTIONS = {
    "analytics_reports": (
        "get_appointment_analytics_by_source",
        "get_appointment_analytics_by_status",
        "get_day_end_report_data",
        "get_location_analytics_appointments_daily",
        "get_location_analytics_occupancy_daily",
        "get_location_analytics_overall",
        "get_location_analytics_revenue_daily",
        "get_loyalty_program_client_statistics",
        "get_loyalty_program_revenue_statistics",
        "get_loyalty_program_team_member_statistics",
    ),
    "appointments": (
        "create_appointment",
        "create_timetable_client_schedule",
        "delete_appointment",
        "delete_timetable_client_schedule",
        "get_appointment",
        "get_appointment_list",
        "get_comments",
        "get_partner_appointment_list",
        "get_visit",
        "get_visit_details",
        "get_visit_receipt_pdf",
        "leave_comment",
        "update_appointment",
        "update_timetable_client_schedule",
        "update_visit",
    ),
    "authentication_b2b": ("authorize_user",),
    "chain_loyalty_programs": (
        "chain_loyalty_certificate_types_create",
        "chain_loyalty_certificate_types_delete",
        "chain_loyalty_certificate_types_get",
        "chain_loyalty_certificate_types_list",
        "chain_loyalty_certificate_types_update",
        "chain_loyalty_membership_types_archive",
        "chain_loyalty_membership_types_clone",
        "chain_loyalty_membership_types_create",
        "chain_loyalty_membership_types_delete",
        "chain_loyalty_membership_types_list",
        "chain_loyalty_membership_types_read",
        "chain_loyalty_membership_types_restore",
        "chain_loyalty_membership_types_update",
        "chain_loyalty_memberships_freeze",
        "chain_loyalty_memberships_set_balance",
        "chain_loyalty_memberships_set_period",
        "chain_loyalty_memberships_unfreeze",
        "create_chain_loyalty_program",
        "delete_chain_loyalty_program",
        "get_chain_loyalty_notification_template_list",
        "get_chain_loyalty_program",
        "get_chain_loyalty_transaction_list",
        "update_chain_loyalty_program",
    ),
    "chain_management": ("get_chain_client_by_phone_number", "get_chain_list"),
    "clients": (
        "bulk_create_clients",
        "create_client",
        "create_client_comment",
        "delete_client",
        "delete_client_comment",
        "delete_client_file",
        "deprecated_get_client_list",
        "get_client",
        "get_client_file_list",
        "get_client_list",
        "list_client_comments",
        "search_client_visits",
        "update_client",
    ),
    "custom_fields": (
        "create_custom_field",
        "delete_custom_field",
        "get_custom_field_list",
        "update_custom_field",
    ),
    "deposits": (
        "create_client_account_topup_operation",
        "get_chain_client_account_history",
        "get_client_account_by_chain_and_phone",
        "get_client_account_list_by_chain",
        "get_client_account_list_by_location_and_client",
    ),
    "events": (
        "create_event",
        "create_event_duplication_strategy",
        "delete_event",
        "duplicate_event",
        "get_event",
        "get_event_date_range",
        "get_event_search_filters",
        "list_event_duplication_strategies",
        "search_event_dates",
        "search_event_services",
        "search_events",
        "update_event",
        "update_event_duplication_strategy",
    ),
    "fiscalization": (
        "get_fiscal_transaction_list",
        "get_tax_system_list",
        "handle_fiscalization_callback",
        "print_fiscal_receipt",
    ),
    "inventory": (
        "create_document",
        "create_inventory_operation",
        "create_transaction",
        "delete_document",
        "delete_transaction",
        "get_appointment_consumables",
        "get_bill_of_materials_list",
        "get_document",
        "get_document_product_transactions",
        "get_location_inventories",
        "get_team_member_service_bill_of_materials",
        "get_transaction",
        "search_for_product_transactions",
        "unlink_appointment_service_association",
        "update_appointment_service_consumables",
        "update_document",
        "update_transaction",
    ),
    "locations": (
        "create_location",
        "delete_location",
        "get_location",
        "get_location_list",
        "update_location",
    ),
    "loyalty_cards": (
        "create_chain_loyalty_card_transaction",
        "create_loyalty_card_transaction",
        "get_chain_loyalty_card_type_list",
        "get_loyalty_card_list_by_client_id",
        "get_loyalty_card_list_by_phone",
        "get_loyalty_card_type_list",
        "get_loyalty_card_type_list_for_client",
        "get_user_loyalty_cards",
        "issue_loyalty_card",
        "remove_loyalty_card",
    ),
    "loyalty_programs": (
        "apply_discount_promotion",
        "apply_loyalty_card_deduction",
        "apply_referral_program",
        "cancel_discount_promotion",
        "cancel_loyalty_card_withdrawal",
        "generate_loyalty_code",
        "get_location_loyalty_program_list",
        "get_loyalty_transactions_by_visit",
    ),
    "notifications": (
        "get_location_notification_settings",
        "get_message_status_list",
        "get_user_notification_settings",
        "send_email_campaign_to_filtered_clients",
        "send_email_newsletter_to_clients",
        "send_sms_campaign_to_filtered_clients",
        "send_sms_to_clients",
        "update_user_notification_settings",
    ),
    "online_booking_settings": (
        "create_booking_widget",
        "delete_booking_widget",
        "get_booking_widget",
        "get_booking_widget_list",
        "get_online_booking_settings",
        "get_timeslot_settings",
        "update_booking_widget",
        "update_online_booking_settings",
    ),
    "payments": (
        "create_financial_transaction",
        "delete_financial_transaction",
        "get_account_list",
        "get_document_financial_transactions",
        "get_financial_transaction",
        "get_transactions",
        "get_transactions_by_visit_or_appointment_id",
        "update_financial_transaction",
    ),
    "products": (
        "create_product",
        "create_product_category",
        "delete_product",
        "delete_product_category",
        "deprecated_get_product_category_list",
        "get_product",
        "get_product_category_composition",
        "get_product_category_list",
        "get_product_category_list_by_ids",
        "get_products_list",
        "search_product",
        "update_product",
        "update_product_category",
    ),
    "salary": (
        "get_team_member_calculation_schemes_count",
        "get_team_member_payroll_calculation",
        "get_team_member_salary_calculation",
        "get_team_member_salary_period",
        "get_team_member_salary_schemes",
        "search_team_member_calculation_daily_salary",
        "search_team_member_calculation_salary",
        "search_team_member_payroll_calculation",
        "search_team_member_period_daily_salary",
        "search_team_member_period_salary",
    ),
    "sales": (
        "create_payment_with_loyalty_methods",
        "delete_location_account_payment",
        "delete_loyalty_payment_transaction",
        "get_sale_transaction",
    ),
    "schedule_resources": (
        "create_timetable_event_schedule",
        "create_timetable_schedule_day",
        "delete_timetable_event_schedule",
        "delete_timetable_schedule_day",
        "get_appointment_calendar_dates",
        "get_appointment_calendar_sessions",
        "get_appointment_calendar_settings",
        "get_resource_list",
        "get_team_member_schedule",
        "get_team_member_schedule_list",
        "list_timetable_schedule_day_events",
        "schedule_team_member_update_deprecated",
        "search_timetable_event_schedules_by_event",
        "set_team_member_schedule",
        "update_appointment_calendar_settings",
        "update_team_member_schedule",
        "update_timetable_event_schedule",
        "update_timetable_schedule_day",
    ),
    "services": (
        "assign_service_to_team_member",
        "create_service",
        "create_service_category",
        "delete_service",
        "delete_service_category",
        "deprecated_get_service_category_list",
        "deprecated_get_service_list_by_id",
        "deprecated_update_service_by_id",
        "get_chain_service_category_list",
        "get_service",
        "get_service_category",
        "get_service_category_list",
        "get_service_list",
        "patch_service",
        "remove_service_from_team_member",
        "update_service_category",
        "update_service_links",
        "update_service_team_member_assignment",
    ),
    "subscriptions_certificates": (
        "check_memberships_for_event",
        "get_client_gift_cards",
        "get_client_memberships",
        "get_gift_card_type_list",
        "get_gift_card_type_list_by_id",
        "get_membership_list",
        "get_membership_type_list",
        "get_membership_type_list_by_id",
        "get_user_gift_cards",
        "get_user_memberships",
        "search_memberships_for_event",
    ),
    "tags": (
        "create_tag",
        "delete_tag_by_tag_id",
        "get_tag_list_by_entity",
        "update_tag_by_tag_id",
    ),
    "team_members": (
        "create_position_quick",
        "create_team_member_quick",
        "delete_team_member",
        "deprecated_create_team_member",
        "get_position_list",
        "get_team_member",
        "get_team_member_by_id",
        "get_team_member_list",
        "update_team_member",
    ),
    "users_permissions": (
        "copy_user_permissions_to_locations",
        "create_user_invitation",
        "deprecated_get_location_users",
        "get_location_users",
        "get_permission_list",
        "get_user_permissions",
        "get_user_roles",
        "list_roles",
        "remove_user_from_location",
        "remove_user_from_locations",
        "update_user_permissions",
    ),
    "utilities": (
        "delete_image",
        "disable_team_member_tips",
        "enable_team_member_tips",
        "get_location_subscription_information",
        "get_team_member_tip_settings",
        "phone_number_format_check",
        "upload_image",
    ),
}
_AREAS = {name: area for area, names in _FUNCTIONS.items() for name in names}

__all__ = [*_FUNCTIONS, *_AREAS]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"there is no operation {name!r}")
    module = load(f".{_AREAS.get(name, name)}", __name__)
    found = globals()[name] = getattr(module, name) if name in _AREAS else module
    return found


def __dir__() -> list[str]:
    return sorted(_AREAS)
