# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations, area by area; each area is a module.

analytics_reports
    get_appointment_analytics_by_source: Appointment counts split by source.
    get_appointment_analytics_by_status: Appointment counts split by visit status.
    get_day_end_report_data: End-of-day report.
    get_location_analytics_appointments_daily: Appointment count chart, day by day.
    get_location_analytics_occupancy_daily: Occupancy chart, day by day.
    get_location_analytics_overall: Main location figures for a period.
    get_location_analytics_revenue_daily: Revenue chart, day by day.
    get_loyalty_program_client_statistics: Returning, new and lost client figures.
    get_loyalty_program_revenue_statistics: Revenue figures of a promotion.
    get_loyalty_program_team_member_statistics: Client return figures per team member.

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
    chain_loyalty_membership_types_restore: Bring back a deleted membership type.
    chain_loyalty_membership_types_update: Update a membership type.
    chain_loyalty_memberships_freeze: Freeze a membership until a date.
    chain_loyalty_memberships_set_balance: Set remaining visits of a membership.
    chain_loyalty_memberships_set_period: Set validity period of a membership.
    chain_loyalty_memberships_unfreeze: Unfreeze a membership.
    create_chain_loyalty_program: Create a promotion of a chain.
    delete_chain_loyalty_program: Delete a promotion of a chain.
    get_chain_loyalty_notification_template_list: List notification templates of chain promotions.
    get_chain_loyalty_program: Read a promotion of a chain.
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
    get_event_date_range: First and last date with events.
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
    handle_fiscalization_callback: Report the result of fiscalization.
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
    get_team_member_service_bill_of_materials: Bill of materials for team member and service.
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
    get_location: Read one location.
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
    get_user_loyalty_cards: List the authorized user's loyalty cards.
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
    deprecated_get_product_category_list: List product categories (old).
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
    get_team_member_salary_calculation: Settlements of a permitted team member.
    get_team_member_salary_period: Period payroll of a permitted team member.
    get_team_member_salary_schemes: List payroll schemes of one team member.
    search_team_member_calculation_daily_salary: Daily settlements with one team member.
    search_team_member_calculation_salary: Settlements with one team member.
    search_team_member_payroll_calculation: List payroll calculations of a team member.
    search_team_member_period_daily_salary: Payroll of a team member by day.
    search_team_member_period_salary: Payroll of a team member over a period.

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
    get_appointment_calendar_sessions: List a team member's time slots that day.
    get_appointment_calendar_settings: Read appointment calendar settings.
    get_resource_list: List resources of a location.
    get_team_member_schedule: Fetch one team member's work schedule.
    get_team_member_schedule_list: Read working hours of team members.
    list_timetable_schedule_day_events: List events of one schedule day.
    schedule_team_member_update_deprecated: Change a work schedule (old route).
    search_timetable_event_schedules_by_event: Find the schedule behind an appointment or event.
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
    update_service_links: Bulk-set members, resources, translations of a service.
    update_service_team_member_assignment: Change a team member's link to a service.

subscriptions_certificates
    check_memberships_for_event: Check one membership against schedule days.
    get_client_gift_cards: List a client's gift cards by phone.
    get_client_memberships: List a client's memberships by phone.
    get_gift_card_type_list: Search gift card types of a location.
    get_gift_card_type_list_by_id: Fetch gift card types by their IDs.
    get_membership_list: List chain memberships by filter.
    get_membership_type_list: Search membership types of a location.
    get_membership_type_list_by_id: Get membership types by id.
    get_user_gift_cards: List the authorized user's gift cards.
    get_user_memberships: List the authorized user's memberships.
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
    deprecated_get_location_users: Old list of location users.
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

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from altegio._forks import load

if TYPE_CHECKING:
    from . import analytics_reports as analytics_reports
    from . import appointments as appointments
    from . import authentication_b2b as authentication_b2b
    from . import chain_loyalty_programs as chain_loyalty_programs
    from . import chain_management as chain_management
    from . import clients as clients
    from . import custom_fields as custom_fields
    from . import deposits as deposits
    from . import events as events
    from . import fiscalization as fiscalization
    from . import inventory as inventory
    from . import locations as locations
    from . import loyalty_cards as loyalty_cards
    from . import loyalty_programs as loyalty_programs
    from . import notifications as notifications
    from . import online_booking_settings as online_booking_settings
    from . import payments as payments
    from . import products as products
    from . import salary as salary
    from . import sales as sales
    from . import schedule_resources as schedule_resources
    from . import services as services
    from . import subscriptions_certificates as subscriptions_certificates
    from . import tags as tags
    from . import team_members as team_members
    from . import users_permissions as users_permissions
    from . import utilities as utilities
    from .analytics_reports import (
        get_appointment_analytics_by_source as get_appointment_analytics_by_source,
    )
    from .analytics_reports import (
        get_appointment_analytics_by_status as get_appointment_analytics_by_status,
    )
    from .analytics_reports import get_day_end_report_data as get_day_end_report_data
    from .analytics_reports import (
        get_location_analytics_appointments_daily as get_location_analytics_appointments_daily,
    )
    from .analytics_reports import (
        get_location_analytics_occupancy_daily as get_location_analytics_occupancy_daily,
    )
    from .analytics_reports import get_location_analytics_overall as get_location_analytics_overall
    from .analytics_reports import (
        get_location_analytics_revenue_daily as get_location_analytics_revenue_daily,
    )
    from .analytics_reports import (
        get_loyalty_program_client_statistics as get_loyalty_program_client_statistics,
    )
    from .analytics_reports import (
        get_loyalty_program_revenue_statistics as get_loyalty_program_revenue_statistics,
    )
    from .analytics_reports import (
        get_loyalty_program_team_member_statistics as get_loyalty_program_team_member_statistics,
    )
    from .appointments import create_appointment as create_appointment
    from .appointments import create_timetable_client_schedule as create_timetable_client_schedule
    from .appointments import delete_appointment as delete_appointment
    from .appointments import delete_timetable_client_schedule as delete_timetable_client_schedule
    from .appointments import get_appointment as get_appointment
    from .appointments import get_appointment_list as get_appointment_list
    from .appointments import get_comments as get_comments
    from .appointments import get_partner_appointment_list as get_partner_appointment_list
    from .appointments import get_visit as get_visit
    from .appointments import get_visit_details as get_visit_details
    from .appointments import get_visit_receipt_pdf as get_visit_receipt_pdf
    from .appointments import leave_comment as leave_comment
    from .appointments import update_appointment as update_appointment
    from .appointments import update_timetable_client_schedule as update_timetable_client_schedule
    from .appointments import update_visit as update_visit
    from .authentication_b2b import authorize_user as authorize_user
    from .chain_loyalty_programs import (
        chain_loyalty_certificate_types_create as chain_loyalty_certificate_types_create,
    )
    from .chain_loyalty_programs import (
        chain_loyalty_certificate_types_delete as chain_loyalty_certificate_types_delete,
    )
    from .chain_loyalty_programs import (
        chain_loyalty_certificate_types_get as chain_loyalty_certificate_types_get,
    )
    from .chain_loyalty_programs import (
        chain_loyalty_certificate_types_list as chain_loyalty_certificate_types_list,
    )
    from .chain_loyalty_programs import (
        chain_loyalty_certificate_types_update as chain_loyalty_certificate_types_update,
    )
    from .chain_loyalty_programs import (
        chain_loyalty_membership_types_archive as chain_loyalty_membership_types_archive,
    )
    from .chain_loyalty_programs import (
        chain_loyalty_membership_types_clone as chain_loyalty_membership_types_clone,
    )
    from .chain_loyalty_programs import (
        chain_loyalty_membership_types_create as chain_loyalty_membership_types_create,
    )
    from .chain_loyalty_programs import (
        chain_loyalty_membership_types_delete as chain_loyalty_membership_types_delete,
    )
    from .chain_loyalty_programs import (
        chain_loyalty_membership_types_list as chain_loyalty_membership_types_list,
    )
    from .chain_loyalty_programs import (
        chain_loyalty_membership_types_read as chain_loyalty_membership_types_read,
    )
    from .chain_loyalty_programs import (
        chain_loyalty_membership_types_restore as chain_loyalty_membership_types_restore,
    )
    from .chain_loyalty_programs import (
        chain_loyalty_membership_types_update as chain_loyalty_membership_types_update,
    )
    from .chain_loyalty_programs import (
        chain_loyalty_memberships_freeze as chain_loyalty_memberships_freeze,
    )
    from .chain_loyalty_programs import (
        chain_loyalty_memberships_set_balance as chain_loyalty_memberships_set_balance,
    )
    from .chain_loyalty_programs import (
        chain_loyalty_memberships_set_period as chain_loyalty_memberships_set_period,
    )
    from .chain_loyalty_programs import (
        chain_loyalty_memberships_unfreeze as chain_loyalty_memberships_unfreeze,
    )
    from .chain_loyalty_programs import create_chain_loyalty_program as create_chain_loyalty_program
    from .chain_loyalty_programs import delete_chain_loyalty_program as delete_chain_loyalty_program
    from .chain_loyalty_programs import (
        get_chain_loyalty_notification_template_list as get_chain_loyalty_notification_template_list,
    )
    from .chain_loyalty_programs import get_chain_loyalty_program as get_chain_loyalty_program
    from .chain_loyalty_programs import (
        get_chain_loyalty_transaction_list as get_chain_loyalty_transaction_list,
    )
    from .chain_loyalty_programs import update_chain_loyalty_program as update_chain_loyalty_program
    from .chain_management import (
        get_chain_client_by_phone_number as get_chain_client_by_phone_number,
    )
    from .chain_management import get_chain_list as get_chain_list
    from .clients import bulk_create_clients as bulk_create_clients
    from .clients import create_client as create_client
    from .clients import create_client_comment as create_client_comment
    from .clients import delete_client as delete_client
    from .clients import delete_client_comment as delete_client_comment
    from .clients import delete_client_file as delete_client_file
    from .clients import deprecated_get_client_list as deprecated_get_client_list
    from .clients import get_client as get_client
    from .clients import get_client_file_list as get_client_file_list
    from .clients import get_client_list as get_client_list
    from .clients import list_client_comments as list_client_comments
    from .clients import search_client_visits as search_client_visits
    from .clients import update_client as update_client
    from .custom_fields import create_custom_field as create_custom_field
    from .custom_fields import delete_custom_field as delete_custom_field
    from .custom_fields import get_custom_field_list as get_custom_field_list
    from .custom_fields import update_custom_field as update_custom_field
    from .deposits import (
        create_client_account_topup_operation as create_client_account_topup_operation,
    )
    from .deposits import get_chain_client_account_history as get_chain_client_account_history
    from .deposits import (
        get_client_account_by_chain_and_phone as get_client_account_by_chain_and_phone,
    )
    from .deposits import get_client_account_list_by_chain as get_client_account_list_by_chain
    from .deposits import (
        get_client_account_list_by_location_and_client as get_client_account_list_by_location_and_client,
    )
    from .events import create_event as create_event
    from .events import create_event_duplication_strategy as create_event_duplication_strategy
    from .events import delete_event as delete_event
    from .events import duplicate_event as duplicate_event
    from .events import get_event as get_event
    from .events import get_event_date_range as get_event_date_range
    from .events import get_event_search_filters as get_event_search_filters
    from .events import list_event_duplication_strategies as list_event_duplication_strategies
    from .events import search_event_dates as search_event_dates
    from .events import search_event_services as search_event_services
    from .events import search_events as search_events
    from .events import update_event as update_event
    from .events import update_event_duplication_strategy as update_event_duplication_strategy
    from .fiscalization import get_fiscal_transaction_list as get_fiscal_transaction_list
    from .fiscalization import get_tax_system_list as get_tax_system_list
    from .fiscalization import handle_fiscalization_callback as handle_fiscalization_callback
    from .fiscalization import print_fiscal_receipt as print_fiscal_receipt
    from .inventory import create_document as create_document
    from .inventory import create_inventory_operation as create_inventory_operation
    from .inventory import create_transaction as create_transaction
    from .inventory import delete_document as delete_document
    from .inventory import delete_transaction as delete_transaction
    from .inventory import get_appointment_consumables as get_appointment_consumables
    from .inventory import get_bill_of_materials_list as get_bill_of_materials_list
    from .inventory import get_document as get_document
    from .inventory import get_document_product_transactions as get_document_product_transactions
    from .inventory import get_location_inventories as get_location_inventories
    from .inventory import (
        get_team_member_service_bill_of_materials as get_team_member_service_bill_of_materials,
    )
    from .inventory import get_transaction as get_transaction
    from .inventory import search_for_product_transactions as search_for_product_transactions
    from .inventory import (
        unlink_appointment_service_association as unlink_appointment_service_association,
    )
    from .inventory import (
        update_appointment_service_consumables as update_appointment_service_consumables,
    )
    from .inventory import update_document as update_document
    from .inventory import update_transaction as update_transaction
    from .locations import create_location as create_location
    from .locations import delete_location as delete_location
    from .locations import get_location as get_location
    from .locations import get_location_list as get_location_list
    from .locations import update_location as update_location
    from .loyalty_cards import (
        create_chain_loyalty_card_transaction as create_chain_loyalty_card_transaction,
    )
    from .loyalty_cards import create_loyalty_card_transaction as create_loyalty_card_transaction
    from .loyalty_cards import get_chain_loyalty_card_type_list as get_chain_loyalty_card_type_list
    from .loyalty_cards import (
        get_loyalty_card_list_by_client_id as get_loyalty_card_list_by_client_id,
    )
    from .loyalty_cards import get_loyalty_card_list_by_phone as get_loyalty_card_list_by_phone
    from .loyalty_cards import get_loyalty_card_type_list as get_loyalty_card_type_list
    from .loyalty_cards import (
        get_loyalty_card_type_list_for_client as get_loyalty_card_type_list_for_client,
    )
    from .loyalty_cards import get_user_loyalty_cards as get_user_loyalty_cards
    from .loyalty_cards import issue_loyalty_card as issue_loyalty_card
    from .loyalty_cards import remove_loyalty_card as remove_loyalty_card
    from .loyalty_programs import apply_discount_promotion as apply_discount_promotion
    from .loyalty_programs import apply_loyalty_card_deduction as apply_loyalty_card_deduction
    from .loyalty_programs import apply_referral_program as apply_referral_program
    from .loyalty_programs import cancel_discount_promotion as cancel_discount_promotion
    from .loyalty_programs import cancel_loyalty_card_withdrawal as cancel_loyalty_card_withdrawal
    from .loyalty_programs import generate_loyalty_code as generate_loyalty_code
    from .loyalty_programs import (
        get_location_loyalty_program_list as get_location_loyalty_program_list,
    )
    from .loyalty_programs import (
        get_loyalty_transactions_by_visit as get_loyalty_transactions_by_visit,
    )
    from .notifications import (
        get_location_notification_settings as get_location_notification_settings,
    )
    from .notifications import get_message_status_list as get_message_status_list
    from .notifications import get_user_notification_settings as get_user_notification_settings
    from .notifications import (
        send_email_campaign_to_filtered_clients as send_email_campaign_to_filtered_clients,
    )
    from .notifications import send_email_newsletter_to_clients as send_email_newsletter_to_clients
    from .notifications import (
        send_sms_campaign_to_filtered_clients as send_sms_campaign_to_filtered_clients,
    )
    from .notifications import send_sms_to_clients as send_sms_to_clients
    from .notifications import (
        update_user_notification_settings as update_user_notification_settings,
    )
    from .online_booking_settings import create_booking_widget as create_booking_widget
    from .online_booking_settings import delete_booking_widget as delete_booking_widget
    from .online_booking_settings import get_booking_widget as get_booking_widget
    from .online_booking_settings import get_booking_widget_list as get_booking_widget_list
    from .online_booking_settings import get_online_booking_settings as get_online_booking_settings
    from .online_booking_settings import get_timeslot_settings as get_timeslot_settings
    from .online_booking_settings import update_booking_widget as update_booking_widget
    from .online_booking_settings import (
        update_online_booking_settings as update_online_booking_settings,
    )
    from .payments import create_financial_transaction as create_financial_transaction
    from .payments import delete_financial_transaction as delete_financial_transaction
    from .payments import get_account_list as get_account_list
    from .payments import get_document_financial_transactions as get_document_financial_transactions
    from .payments import get_financial_transaction as get_financial_transaction
    from .payments import get_transactions as get_transactions
    from .payments import (
        get_transactions_by_visit_or_appointment_id as get_transactions_by_visit_or_appointment_id,
    )
    from .payments import update_financial_transaction as update_financial_transaction
    from .products import create_product as create_product
    from .products import create_product_category as create_product_category
    from .products import delete_product as delete_product
    from .products import delete_product_category as delete_product_category
    from .products import (
        deprecated_get_product_category_list as deprecated_get_product_category_list,
    )
    from .products import get_product as get_product
    from .products import get_product_category_composition as get_product_category_composition
    from .products import get_product_category_list as get_product_category_list
    from .products import get_product_category_list_by_ids as get_product_category_list_by_ids
    from .products import get_products_list as get_products_list
    from .products import search_product as search_product
    from .products import update_product as update_product
    from .products import update_product_category as update_product_category
    from .salary import (
        get_team_member_calculation_schemes_count as get_team_member_calculation_schemes_count,
    )
    from .salary import get_team_member_payroll_calculation as get_team_member_payroll_calculation
    from .salary import get_team_member_salary_calculation as get_team_member_salary_calculation
    from .salary import get_team_member_salary_period as get_team_member_salary_period
    from .salary import get_team_member_salary_schemes as get_team_member_salary_schemes
    from .salary import (
        search_team_member_calculation_daily_salary as search_team_member_calculation_daily_salary,
    )
    from .salary import (
        search_team_member_calculation_salary as search_team_member_calculation_salary,
    )
    from .salary import (
        search_team_member_payroll_calculation as search_team_member_payroll_calculation,
    )
    from .salary import (
        search_team_member_period_daily_salary as search_team_member_period_daily_salary,
    )
    from .salary import search_team_member_period_salary as search_team_member_period_salary
    from .sales import create_payment_with_loyalty_methods as create_payment_with_loyalty_methods
    from .sales import delete_location_account_payment as delete_location_account_payment
    from .sales import delete_loyalty_payment_transaction as delete_loyalty_payment_transaction
    from .sales import get_sale_transaction as get_sale_transaction
    from .schedule_resources import (
        create_timetable_event_schedule as create_timetable_event_schedule,
    )
    from .schedule_resources import create_timetable_schedule_day as create_timetable_schedule_day
    from .schedule_resources import (
        delete_timetable_event_schedule as delete_timetable_event_schedule,
    )
    from .schedule_resources import delete_timetable_schedule_day as delete_timetable_schedule_day
    from .schedule_resources import get_appointment_calendar_dates as get_appointment_calendar_dates
    from .schedule_resources import (
        get_appointment_calendar_sessions as get_appointment_calendar_sessions,
    )
    from .schedule_resources import (
        get_appointment_calendar_settings as get_appointment_calendar_settings,
    )
    from .schedule_resources import get_resource_list as get_resource_list
    from .schedule_resources import get_team_member_schedule as get_team_member_schedule
    from .schedule_resources import get_team_member_schedule_list as get_team_member_schedule_list
    from .schedule_resources import (
        list_timetable_schedule_day_events as list_timetable_schedule_day_events,
    )
    from .schedule_resources import (
        schedule_team_member_update_deprecated as schedule_team_member_update_deprecated,
    )
    from .schedule_resources import (
        search_timetable_event_schedules_by_event as search_timetable_event_schedules_by_event,
    )
    from .schedule_resources import set_team_member_schedule as set_team_member_schedule
    from .schedule_resources import (
        update_appointment_calendar_settings as update_appointment_calendar_settings,
    )
    from .schedule_resources import update_team_member_schedule as update_team_member_schedule
    from .schedule_resources import (
        update_timetable_event_schedule as update_timetable_event_schedule,
    )
    from .schedule_resources import update_timetable_schedule_day as update_timetable_schedule_day
    from .services import assign_service_to_team_member as assign_service_to_team_member
    from .services import create_service as create_service
    from .services import create_service_category as create_service_category
    from .services import delete_service as delete_service
    from .services import delete_service_category as delete_service_category
    from .services import (
        deprecated_get_service_category_list as deprecated_get_service_category_list,
    )
    from .services import deprecated_get_service_list_by_id as deprecated_get_service_list_by_id
    from .services import deprecated_update_service_by_id as deprecated_update_service_by_id
    from .services import get_chain_service_category_list as get_chain_service_category_list
    from .services import get_service as get_service
    from .services import get_service_category as get_service_category
    from .services import get_service_category_list as get_service_category_list
    from .services import get_service_list as get_service_list
    from .services import patch_service as patch_service
    from .services import remove_service_from_team_member as remove_service_from_team_member
    from .services import update_service_category as update_service_category
    from .services import update_service_links as update_service_links
    from .services import (
        update_service_team_member_assignment as update_service_team_member_assignment,
    )
    from .subscriptions_certificates import (
        check_memberships_for_event as check_memberships_for_event,
    )
    from .subscriptions_certificates import get_client_gift_cards as get_client_gift_cards
    from .subscriptions_certificates import get_client_memberships as get_client_memberships
    from .subscriptions_certificates import get_gift_card_type_list as get_gift_card_type_list
    from .subscriptions_certificates import (
        get_gift_card_type_list_by_id as get_gift_card_type_list_by_id,
    )
    from .subscriptions_certificates import get_membership_list as get_membership_list
    from .subscriptions_certificates import get_membership_type_list as get_membership_type_list
    from .subscriptions_certificates import (
        get_membership_type_list_by_id as get_membership_type_list_by_id,
    )
    from .subscriptions_certificates import get_user_gift_cards as get_user_gift_cards
    from .subscriptions_certificates import get_user_memberships as get_user_memberships
    from .subscriptions_certificates import (
        search_memberships_for_event as search_memberships_for_event,
    )
    from .tags import create_tag as create_tag
    from .tags import delete_tag_by_tag_id as delete_tag_by_tag_id
    from .tags import get_tag_list_by_entity as get_tag_list_by_entity
    from .tags import update_tag_by_tag_id as update_tag_by_tag_id
    from .team_members import create_position_quick as create_position_quick
    from .team_members import create_team_member_quick as create_team_member_quick
    from .team_members import delete_team_member as delete_team_member
    from .team_members import deprecated_create_team_member as deprecated_create_team_member
    from .team_members import get_position_list as get_position_list
    from .team_members import get_team_member as get_team_member
    from .team_members import get_team_member_by_id as get_team_member_by_id
    from .team_members import get_team_member_list as get_team_member_list
    from .team_members import update_team_member as update_team_member
    from .users_permissions import (
        copy_user_permissions_to_locations as copy_user_permissions_to_locations,
    )
    from .users_permissions import create_user_invitation as create_user_invitation
    from .users_permissions import deprecated_get_location_users as deprecated_get_location_users
    from .users_permissions import get_location_users as get_location_users
    from .users_permissions import get_permission_list as get_permission_list
    from .users_permissions import get_user_permissions as get_user_permissions
    from .users_permissions import get_user_roles as get_user_roles
    from .users_permissions import list_roles as list_roles
    from .users_permissions import remove_user_from_location as remove_user_from_location
    from .users_permissions import remove_user_from_locations as remove_user_from_locations
    from .users_permissions import update_user_permissions as update_user_permissions
    from .utilities import delete_image as delete_image
    from .utilities import disable_team_member_tips as disable_team_member_tips
    from .utilities import enable_team_member_tips as enable_team_member_tips
    from .utilities import (
        get_location_subscription_information as get_location_subscription_information,
    )
    from .utilities import get_team_member_tip_settings as get_team_member_tip_settings
    from .utilities import phone_number_format_check as phone_number_format_check
    from .utilities import upload_image as upload_image

__all__ = [
    "analytics_reports",
    "appointments",
    "authentication_b2b",
    "chain_loyalty_programs",
    "chain_management",
    "clients",
    "custom_fields",
    "deposits",
    "events",
    "fiscalization",
    "inventory",
    "locations",
    "loyalty_cards",
    "loyalty_programs",
    "notifications",
    "online_booking_settings",
    "payments",
    "products",
    "salary",
    "sales",
    "schedule_resources",
    "services",
    "subscriptions_certificates",
    "tags",
    "team_members",
    "users_permissions",
    "utilities",
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
    "authorize_user",
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
    "get_chain_client_by_phone_number",
    "get_chain_list",
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
    "create_custom_field",
    "delete_custom_field",
    "get_custom_field_list",
    "update_custom_field",
    "create_client_account_topup_operation",
    "get_chain_client_account_history",
    "get_client_account_by_chain_and_phone",
    "get_client_account_list_by_chain",
    "get_client_account_list_by_location_and_client",
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
    "get_fiscal_transaction_list",
    "get_tax_system_list",
    "handle_fiscalization_callback",
    "print_fiscal_receipt",
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
    "create_location",
    "delete_location",
    "get_location",
    "get_location_list",
    "update_location",
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
    "apply_discount_promotion",
    "apply_loyalty_card_deduction",
    "apply_referral_program",
    "cancel_discount_promotion",
    "cancel_loyalty_card_withdrawal",
    "generate_loyalty_code",
    "get_location_loyalty_program_list",
    "get_loyalty_transactions_by_visit",
    "get_location_notification_settings",
    "get_message_status_list",
    "get_user_notification_settings",
    "send_email_campaign_to_filtered_clients",
    "send_email_newsletter_to_clients",
    "send_sms_campaign_to_filtered_clients",
    "send_sms_to_clients",
    "update_user_notification_settings",
    "create_booking_widget",
    "delete_booking_widget",
    "get_booking_widget",
    "get_booking_widget_list",
    "get_online_booking_settings",
    "get_timeslot_settings",
    "update_booking_widget",
    "update_online_booking_settings",
    "create_financial_transaction",
    "delete_financial_transaction",
    "get_account_list",
    "get_document_financial_transactions",
    "get_financial_transaction",
    "get_transactions",
    "get_transactions_by_visit_or_appointment_id",
    "update_financial_transaction",
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
    "create_payment_with_loyalty_methods",
    "delete_location_account_payment",
    "delete_loyalty_payment_transaction",
    "get_sale_transaction",
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
    "create_tag",
    "delete_tag_by_tag_id",
    "get_tag_list_by_entity",
    "update_tag_by_tag_id",
    "create_position_quick",
    "create_team_member_quick",
    "delete_team_member",
    "deprecated_create_team_member",
    "get_position_list",
    "get_team_member",
    "get_team_member_by_id",
    "get_team_member_list",
    "update_team_member",
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
    "delete_image",
    "disable_team_member_tips",
    "enable_team_member_tips",
    "get_location_subscription_information",
    "get_team_member_tip_settings",
    "phone_number_format_check",
    "upload_image",
]

_AREAS = {
    "get_appointment_analytics_by_source": "analytics_reports",
    "get_appointment_analytics_by_status": "analytics_reports",
    "get_day_end_report_data": "analytics_reports",
    "get_location_analytics_appointments_daily": "analytics_reports",
    "get_location_analytics_occupancy_daily": "analytics_reports",
    "get_location_analytics_overall": "analytics_reports",
    "get_location_analytics_revenue_daily": "analytics_reports",
    "get_loyalty_program_client_statistics": "analytics_reports",
    "get_loyalty_program_revenue_statistics": "analytics_reports",
    "get_loyalty_program_team_member_statistics": "analytics_reports",
    "create_appointment": "appointments",
    "create_timetable_client_schedule": "appointments",
    "delete_appointment": "appointments",
    "delete_timetable_client_schedule": "appointments",
    "get_appointment": "appointments",
    "get_appointment_list": "appointments",
    "get_comments": "appointments",
    "get_partner_appointment_list": "appointments",
    "get_visit": "appointments",
    "get_visit_details": "appointments",
    "get_visit_receipt_pdf": "appointments",
    "leave_comment": "appointments",
    "update_appointment": "appointments",
    "update_timetable_client_schedule": "appointments",
    "update_visit": "appointments",
    "authorize_user": "authentication_b2b",
    "chain_loyalty_certificate_types_create": "chain_loyalty_programs",
    "chain_loyalty_certificate_types_delete": "chain_loyalty_programs",
    "chain_loyalty_certificate_types_get": "chain_loyalty_programs",
    "chain_loyalty_certificate_types_list": "chain_loyalty_programs",
    "chain_loyalty_certificate_types_update": "chain_loyalty_programs",
    "chain_loyalty_membership_types_archive": "chain_loyalty_programs",
    "chain_loyalty_membership_types_clone": "chain_loyalty_programs",
    "chain_loyalty_membership_types_create": "chain_loyalty_programs",
    "chain_loyalty_membership_types_delete": "chain_loyalty_programs",
    "chain_loyalty_membership_types_list": "chain_loyalty_programs",
    "chain_loyalty_membership_types_read": "chain_loyalty_programs",
    "chain_loyalty_membership_types_restore": "chain_loyalty_programs",
    "chain_loyalty_membership_types_update": "chain_loyalty_programs",
    "chain_loyalty_memberships_freeze": "chain_loyalty_programs",
    "chain_loyalty_memberships_set_balance": "chain_loyalty_programs",
    "chain_loyalty_memberships_set_period": "chain_loyalty_programs",
    "chain_loyalty_memberships_unfreeze": "chain_loyalty_programs",
    "create_chain_loyalty_program": "chain_loyalty_programs",
    "delete_chain_loyalty_program": "chain_loyalty_programs",
    "get_chain_loyalty_notification_template_list": "chain_loyalty_programs",
    "get_chain_loyalty_program": "chain_loyalty_programs",
    "get_chain_loyalty_transaction_list": "chain_loyalty_programs",
    "update_chain_loyalty_program": "chain_loyalty_programs",
    "get_chain_client_by_phone_number": "chain_management",
    "get_chain_list": "chain_management",
    "bulk_create_clients": "clients",
    "create_client": "clients",
    "create_client_comment": "clients",
    "delete_client": "clients",
    "delete_client_comment": "clients",
    "delete_client_file": "clients",
    "deprecated_get_client_list": "clients",
    "get_client": "clients",
    "get_client_file_list": "clients",
    "get_client_list": "clients",
    "list_client_comments": "clients",
    "search_client_visits": "clients",
    "update_client": "clients",
    "create_custom_field": "custom_fields",
    "delete_custom_field": "custom_fields",
    "get_custom_field_list": "custom_fields",
    "update_custom_field": "custom_fields",
    "create_client_account_topup_operation": "deposits",
    "get_chain_client_account_history": "deposits",
    "get_client_account_by_chain_and_phone": "deposits",
    "get_client_account_list_by_chain": "deposits",
    "get_client_account_list_by_location_and_client": "deposits",
    "create_event": "events",
    "create_event_duplication_strategy": "events",
    "delete_event": "events",
    "duplicate_event": "events",
    "get_event": "events",
    "get_event_date_range": "events",
    "get_event_search_filters": "events",
    "list_event_duplication_strategies": "events",
    "search_event_dates": "events",
    "search_event_services": "events",
    "search_events": "events",
    "update_event": "events",
    "update_event_duplication_strategy": "events",
    "get_fiscal_transaction_list": "fiscalization",
    "get_tax_system_list": "fiscalization",
    "handle_fiscalization_callback": "fiscalization",
    "print_fiscal_receipt": "fiscalization",
    "create_document": "inventory",
    "create_inventory_operation": "inventory",
    "create_transaction": "inventory",
    "delete_document": "inventory",
    "delete_transaction": "inventory",
    "get_appointment_consumables": "inventory",
    "get_bill_of_materials_list": "inventory",
    "get_document": "inventory",
    "get_document_product_transactions": "inventory",
    "get_location_inventories": "inventory",
    "get_team_member_service_bill_of_materials": "inventory",
    "get_transaction": "inventory",
    "search_for_product_transactions": "inventory",
    "unlink_appointment_service_association": "inventory",
    "update_appointment_service_consumables": "inventory",
    "update_document": "inventory",
    "update_transaction": "inventory",
    "create_location": "locations",
    "delete_location": "locations",
    "get_location": "locations",
    "get_location_list": "locations",
    "update_location": "locations",
    "create_chain_loyalty_card_transaction": "loyalty_cards",
    "create_loyalty_card_transaction": "loyalty_cards",
    "get_chain_loyalty_card_type_list": "loyalty_cards",
    "get_loyalty_card_list_by_client_id": "loyalty_cards",
    "get_loyalty_card_list_by_phone": "loyalty_cards",
    "get_loyalty_card_type_list": "loyalty_cards",
    "get_loyalty_card_type_list_for_client": "loyalty_cards",
    "get_user_loyalty_cards": "loyalty_cards",
    "issue_loyalty_card": "loyalty_cards",
    "remove_loyalty_card": "loyalty_cards",
    "apply_discount_promotion": "loyalty_programs",
    "apply_loyalty_card_deduction": "loyalty_programs",
    "apply_referral_program": "loyalty_programs",
    "cancel_discount_promotion": "loyalty_programs",
    "cancel_loyalty_card_withdrawal": "loyalty_programs",
    "generate_loyalty_code": "loyalty_programs",
    "get_location_loyalty_program_list": "loyalty_programs",
    "get_loyalty_transactions_by_visit": "loyalty_programs",
    "get_location_notification_settings": "notifications",
    "get_message_status_list": "notifications",
    "get_user_notification_settings": "notifications",
    "send_email_campaign_to_filtered_clients": "notifications",
    "send_email_newsletter_to_clients": "notifications",
    "send_sms_campaign_to_filtered_clients": "notifications",
    "send_sms_to_clients": "notifications",
    "update_user_notification_settings": "notifications",
    "create_booking_widget": "online_booking_settings",
    "delete_booking_widget": "online_booking_settings",
    "get_booking_widget": "online_booking_settings",
    "get_booking_widget_list": "online_booking_settings",
    "get_online_booking_settings": "online_booking_settings",
    "get_timeslot_settings": "online_booking_settings",
    "update_booking_widget": "online_booking_settings",
    "update_online_booking_settings": "online_booking_settings",
    "create_financial_transaction": "payments",
    "delete_financial_transaction": "payments",
    "get_account_list": "payments",
    "get_document_financial_transactions": "payments",
    "get_financial_transaction": "payments",
    "get_transactions": "payments",
    "get_transactions_by_visit_or_appointment_id": "payments",
    "update_financial_transaction": "payments",
    "create_product": "products",
    "create_product_category": "products",
    "delete_product": "products",
    "delete_product_category": "products",
    "deprecated_get_product_category_list": "products",
    "get_product": "products",
    "get_product_category_composition": "products",
    "get_product_category_list": "products",
    "get_product_category_list_by_ids": "products",
    "get_products_list": "products",
    "search_product": "products",
    "update_product": "products",
    "update_product_category": "products",
    "get_team_member_calculation_schemes_count": "salary",
    "get_team_member_payroll_calculation": "salary",
    "get_team_member_salary_calculation": "salary",
    "get_team_member_salary_period": "salary",
    "get_team_member_salary_schemes": "salary",
    "search_team_member_calculation_daily_salary": "salary",
    "search_team_member_calculation_salary": "salary",
    "search_team_member_payroll_calculation": "salary",
    "search_team_member_period_daily_salary": "salary",
    "search_team_member_period_salary": "salary",
    "create_payment_with_loyalty_methods": "sales",
    "delete_location_account_payment": "sales",
    "delete_loyalty_payment_transaction": "sales",
    "get_sale_transaction": "sales",
    "create_timetable_event_schedule": "schedule_resources",
    "create_timetable_schedule_day": "schedule_resources",
    "delete_timetable_event_schedule": "schedule_resources",
    "delete_timetable_schedule_day": "schedule_resources",
    "get_appointment_calendar_dates": "schedule_resources",
    "get_appointment_calendar_sessions": "schedule_resources",
    "get_appointment_calendar_settings": "schedule_resources",
    "get_resource_list": "schedule_resources",
    "get_team_member_schedule": "schedule_resources",
    "get_team_member_schedule_list": "schedule_resources",
    "list_timetable_schedule_day_events": "schedule_resources",
    "schedule_team_member_update_deprecated": "schedule_resources",
    "search_timetable_event_schedules_by_event": "schedule_resources",
    "set_team_member_schedule": "schedule_resources",
    "update_appointment_calendar_settings": "schedule_resources",
    "update_team_member_schedule": "schedule_resources",
    "update_timetable_event_schedule": "schedule_resources",
    "update_timetable_schedule_day": "schedule_resources",
    "assign_service_to_team_member": "services",
    "create_service": "services",
    "create_service_category": "services",
    "delete_service": "services",
    "delete_service_category": "services",
    "deprecated_get_service_category_list": "services",
    "deprecated_get_service_list_by_id": "services",
    "deprecated_update_service_by_id": "services",
    "get_chain_service_category_list": "services",
    "get_service": "services",
    "get_service_category": "services",
    "get_service_category_list": "services",
    "get_service_list": "services",
    "patch_service": "services",
    "remove_service_from_team_member": "services",
    "update_service_category": "services",
    "update_service_links": "services",
    "update_service_team_member_assignment": "services",
    "check_memberships_for_event": "subscriptions_certificates",
    "get_client_gift_cards": "subscriptions_certificates",
    "get_client_memberships": "subscriptions_certificates",
    "get_gift_card_type_list": "subscriptions_certificates",
    "get_gift_card_type_list_by_id": "subscriptions_certificates",
    "get_membership_list": "subscriptions_certificates",
    "get_membership_type_list": "subscriptions_certificates",
    "get_membership_type_list_by_id": "subscriptions_certificates",
    "get_user_gift_cards": "subscriptions_certificates",
    "get_user_memberships": "subscriptions_certificates",
    "search_memberships_for_event": "subscriptions_certificates",
    "create_tag": "tags",
    "delete_tag_by_tag_id": "tags",
    "get_tag_list_by_entity": "tags",
    "update_tag_by_tag_id": "tags",
    "create_position_quick": "team_members",
    "create_team_member_quick": "team_members",
    "delete_team_member": "team_members",
    "deprecated_create_team_member": "team_members",
    "get_position_list": "team_members",
    "get_team_member": "team_members",
    "get_team_member_by_id": "team_members",
    "get_team_member_list": "team_members",
    "update_team_member": "team_members",
    "copy_user_permissions_to_locations": "users_permissions",
    "create_user_invitation": "users_permissions",
    "deprecated_get_location_users": "users_permissions",
    "get_location_users": "users_permissions",
    "get_permission_list": "users_permissions",
    "get_user_permissions": "users_permissions",
    "get_user_roles": "users_permissions",
    "list_roles": "users_permissions",
    "remove_user_from_location": "users_permissions",
    "remove_user_from_locations": "users_permissions",
    "update_user_permissions": "users_permissions",
    "delete_image": "utilities",
    "disable_team_member_tips": "utilities",
    "enable_team_member_tips": "utilities",
    "get_location_subscription_information": "utilities",
    "get_team_member_tip_settings": "utilities",
    "phone_number_format_check": "utilities",
    "upload_image": "utilities",
}


if not TYPE_CHECKING:  # type checkers would take every name for an operation

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"there is no operation {name!r}")
        module = load(f".{_AREAS.get(name, name)}", __name__)
        found = globals()[name] = getattr(module, name) if name in _AREAS else module
        return found


def __dir__() -> list[str]:
    return sorted(_AREAS)
