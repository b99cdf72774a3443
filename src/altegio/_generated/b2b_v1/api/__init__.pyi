# Generated from openapi/ by `make generate`; not edited by hand.
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
from .chain_management import get_chain_client_by_phone_number as get_chain_client_by_phone_number
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
from .deposits import create_client_account_topup_operation as create_client_account_topup_operation
from .deposits import get_chain_client_account_history as get_chain_client_account_history
from .deposits import get_client_account_by_chain_and_phone as get_client_account_by_chain_and_phone
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
from .loyalty_cards import get_loyalty_card_list_by_client_id as get_loyalty_card_list_by_client_id
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
from .loyalty_programs import get_location_loyalty_program_list as get_location_loyalty_program_list
from .loyalty_programs import get_loyalty_transactions_by_visit as get_loyalty_transactions_by_visit
from .notifications import get_location_notification_settings as get_location_notification_settings
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
from .notifications import update_user_notification_settings as update_user_notification_settings
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
from .products import deprecated_get_product_category_list as deprecated_get_product_category_list
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
from .salary import search_team_member_calculation_salary as search_team_member_calculation_salary
from .salary import search_team_member_payroll_calculation as search_team_member_payroll_calculation
from .salary import search_team_member_period_daily_salary as search_team_member_period_daily_salary
from .salary import search_team_member_period_salary as search_team_member_period_salary
from .sales import create_payment_with_loyalty_methods as create_payment_with_loyalty_methods
from .sales import delete_location_account_payment as delete_location_account_payment
from .sales import delete_loyalty_payment_transaction as delete_loyalty_payment_transaction
from .sales import get_sale_transaction as get_sale_transaction
from .schedule_resources import create_timetable_event_schedule as create_timetable_event_schedule
from .schedule_resources import create_timetable_schedule_day as create_timetable_schedule_day
from .schedule_resources import delete_timetable_event_schedule as delete_timetable_event_schedule
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
from .schedule_resources import update_timetable_event_schedule as update_timetable_event_schedule
from .schedule_resources import update_timetable_schedule_day as update_timetable_schedule_day
from .services import assign_service_to_team_member as assign_service_to_team_member
from .services import create_service as create_service
from .services import create_service_category as create_service_category
from .services import delete_service as delete_service
from .services import delete_service_category as delete_service_category
from .services import deprecated_get_service_category_list as deprecated_get_service_category_list
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
from .services import update_service_team_member_assignment as update_service_team_member_assignment
from .subscriptions_certificates import check_memberships_for_event as check_memberships_for_event
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
from .subscriptions_certificates import search_memberships_for_event as search_memberships_for_event
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
