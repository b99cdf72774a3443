# Generated from openapi/ by `make generate`; not edited by hand.
"""All models. A model's module loads when the model is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account as Account
    from .analytics_series import AnalyticsSeries as AnalyticsSeries
    from .analytics_share import AnalyticsShare as AnalyticsShare
    from .appointment import Appointment as Appointment
    from .appointment_calendar_settings import (
        AppointmentCalendarSettings as AppointmentCalendarSettings,
    )
    from .appointment_calendar_settings_update import (
        AppointmentCalendarSettingsUpdate as AppointmentCalendarSettingsUpdate,
    )
    from .appointment_client import AppointmentClient as AppointmentClient
    from .appointment_client_input import AppointmentClientInput as AppointmentClientInput
    from .appointment_consumables import AppointmentConsumables as AppointmentConsumables
    from .appointment_consumables_update import (
        AppointmentConsumablesUpdate as AppointmentConsumablesUpdate,
    )
    from .appointment_input import AppointmentInput as AppointmentInput
    from .appointment_permissions import AppointmentPermissions as AppointmentPermissions
    from .appointment_product_transaction import (
        AppointmentProductTransaction as AppointmentProductTransaction,
    )
    from .appointment_service import AppointmentService as AppointmentService
    from .appointment_service_duration import (
        AppointmentServiceDuration as AppointmentServiceDuration,
    )
    from .appointment_service_input import AppointmentServiceInput as AppointmentServiceInput
    from .appointment_service_prices import AppointmentServicePrices as AppointmentServicePrices
    from .appointment_stats import AppointmentStats as AppointmentStats
    from .appointment_team_member import AppointmentTeamMember as AppointmentTeamMember
    from .appointment_tips import AppointmentTips as AppointmentTips
    from .authorized_user import AuthorizedUser as AuthorizedUser
    from .bill_of_materials import BillOfMaterials as BillOfMaterials
    from .bill_of_materials_item import BillOfMaterialsItem as BillOfMaterialsItem
    from .booking_widget import BookingWidget as BookingWidget
    from .booking_widget_create import BookingWidgetCreate as BookingWidgetCreate
    from .booking_widget_update import BookingWidgetUpdate as BookingWidgetUpdate
    from .calendar_session import CalendarSession as CalendarSession
    from .chain import Chain as Chain
    from .chain_access import ChainAccess as ChainAccess
    from .chain_client import ChainClient as ChainClient
    from .chain_client_card import ChainClientCard as ChainClientCard
    from .chain_service_category import ChainServiceCategory as ChainServiceCategory
    from .client import Client as Client
    from .client_account import ClientAccount as ClientAccount
    from .client_account_history_entry import ClientAccountHistoryEntry as ClientAccountHistoryEntry
    from .client_account_top_up import ClientAccountTopUp as ClientAccountTopUp
    from .client_account_top_up_create import ClientAccountTopUpCreate as ClientAccountTopUpCreate
    from .client_account_transaction import ClientAccountTransaction as ClientAccountTransaction
    from .client_account_transaction_type import (
        ClientAccountTransactionType as ClientAccountTransactionType,
    )
    from .client_bulk_error import ClientBulkError as ClientBulkError
    from .client_bulk_item import ClientBulkItem as ClientBulkItem
    from .client_bulk_result import ClientBulkResult as ClientBulkResult
    from .client_comment import ClientComment as ClientComment
    from .client_comment_author import ClientCommentAuthor as ClientCommentAuthor
    from .client_comment_create import ClientCommentCreate as ClientCommentCreate
    from .client_comment_file import ClientCommentFile as ClientCommentFile
    from .client_create import ClientCreate as ClientCreate
    from .client_file import ClientFile as ClientFile
    from .client_history import ClientHistory as ClientHistory
    from .client_history_appointment import ClientHistoryAppointment as ClientHistoryAppointment
    from .client_history_consumable import ClientHistoryConsumable as ClientHistoryConsumable
    from .client_history_product import ClientHistoryProduct as ClientHistoryProduct
    from .client_history_sale import ClientHistorySale as ClientHistorySale
    from .client_history_service import ClientHistoryService as ClientHistoryService
    from .client_permissions import ClientPermissions as ClientPermissions
    from .client_search import ClientSearch as ClientSearch
    from .client_search_filter import ClientSearchFilter as ClientSearchFilter
    from .client_stats import ClientStats as ClientStats
    from .client_update import ClientUpdate as ClientUpdate
    from .client_visit_search import ClientVisitSearch as ClientVisitSearch
    from .code_protected_type import CodeProtectedType as CodeProtectedType
    from .consumable import Consumable as Consumable
    from .consumable_input import ConsumableInput as ConsumableInput
    from .consumable_product import ConsumableProduct as ConsumableProduct
    from .contact import Contact as Contact
    from .currency import Currency as Currency
    from .custom_field import CustomField as CustomField
    from .custom_field_definition import CustomFieldDefinition as CustomFieldDefinition
    from .custom_field_definition_type import CustomFieldDefinitionType as CustomFieldDefinitionType
    from .custom_field_input import CustomFieldInput as CustomFieldInput
    from .daily_salary import DailySalary as DailySalary
    from .daily_salary_day import DailySalaryDay as DailySalaryDay
    from .dashboard_permissions import DashboardPermissions as DashboardPermissions
    from .date_timeslot_settings import DateTimeslotSettings as DateTimeslotSettings
    from .day_end_report import DayEndReport as DayEndReport
    from .day_end_report_client import DayEndReportClient as DayEndReportClient
    from .day_end_report_line import DayEndReportLine as DayEndReportLine
    from .day_end_report_line_payment import DayEndReportLinePayment as DayEndReportLinePayment
    from .day_end_report_payment_line import DayEndReportPaymentLine as DayEndReportPaymentLine
    from .day_end_report_payment_totals import (
        DayEndReportPaymentTotals as DayEndReportPaymentTotals,
    )
    from .day_end_report_payments import DayEndReportPayments as DayEndReportPayments
    from .day_end_report_stats import DayEndReportStats as DayEndReportStats
    from .day_end_report_team_member import DayEndReportTeamMember as DayEndReportTeamMember
    from .deposit import Deposit as Deposit
    from .deposit_type import DepositType as DepositType
    from .discount_promotion_apply import DiscountPromotionApply as DiscountPromotionApply
    from .discount_promotion_cancel import DiscountPromotionCancel as DiscountPromotionCancel
    from .document import Document as Document
    from .document_input import DocumentInput as DocumentInput
    from .document_user import DocumentUser as DocumentUser
    from .email_campaign_send import EmailCampaignSend as EmailCampaignSend
    from .email_contact import EmailContact as EmailContact
    from .email_send import EmailSend as EmailSend
    from .event import Event as Event
    from .event_date_range import EventDateRange as EventDateRange
    from .event_duplication_strategy import EventDuplicationStrategy as EventDuplicationStrategy
    from .event_duplication_strategy_input import (
        EventDuplicationStrategyInput as EventDuplicationStrategyInput,
    )
    from .event_duration_details import EventDurationDetails as EventDurationDetails
    from .event_input import EventInput as EventInput
    from .event_membership import EventMembership as EventMembership
    from .event_membership_attributes import EventMembershipAttributes as EventMembershipAttributes
    from .event_membership_check import EventMembershipCheck as EventMembershipCheck
    from .event_membership_check_attributes import (
        EventMembershipCheckAttributes as EventMembershipCheckAttributes,
    )
    from .event_membership_check_data import EventMembershipCheckData as EventMembershipCheckData
    from .event_membership_relationships import (
        EventMembershipRelationships as EventMembershipRelationships,
    )
    from .event_membership_type_identifier import (
        EventMembershipTypeIdentifier as EventMembershipTypeIdentifier,
    )
    from .event_membership_type_link import EventMembershipTypeLink as EventMembershipTypeLink
    from .event_memberships import EventMemberships as EventMemberships
    from .event_memberships_included import EventMembershipsIncluded as EventMembershipsIncluded
    from .event_search_filter import EventSearchFilter as EventSearchFilter
    from .event_search_filter_option import EventSearchFilterOption as EventSearchFilterOption
    from .event_service import EventService as EventService
    from .event_service_category import EventServiceCategory as EventServiceCategory
    from .event_service_team_member import EventServiceTeamMember as EventServiceTeamMember
    from .expense import Expense as Expense
    from .finance_permissions import FinancePermissions as FinancePermissions
    from .financial_transaction import FinancialTransaction as FinancialTransaction
    from .financial_transaction_input import FinancialTransactionInput as FinancialTransactionInput
    from .fiscal_document import FiscalDocument as FiscalDocument
    from .fiscal_receipt import FiscalReceipt as FiscalReceipt
    from .fiscal_receipt_print import FiscalReceiptPrint as FiscalReceiptPrint
    from .fiscal_state import FiscalState as FiscalState
    from .fiscal_transaction import FiscalTransaction as FiscalTransaction
    from .gift_card import GiftCard as GiftCard
    from .gift_card_type import GiftCardType as GiftCardType
    from .gift_card_type_input import GiftCardTypeInput as GiftCardTypeInput
    from .gift_card_type_input_expiration import (
        GiftCardTypeInputExpiration as GiftCardTypeInputExpiration,
    )
    from .gift_card_type_input_online_sale import (
        GiftCardTypeInputOnlineSale as GiftCardTypeInputOnlineSale,
    )
    from .image import Image as Image
    from .image_delete import ImageDelete as ImageDelete
    from .image_group import ImageGroup as ImageGroup
    from .image_upload import ImageUpload as ImageUpload
    from .image_upload_result import ImageUploadResult as ImageUploadResult
    from .income_stats import IncomeStats as IncomeStats
    from .inventory import Inventory as Inventory
    from .inventory_operation import InventoryOperation as InventoryOperation
    from .inventory_operation_create import InventoryOperationCreate as InventoryOperationCreate
    from .inventory_operation_item import InventoryOperationItem as InventoryOperationItem
    from .inventory_permissions import InventoryPermissions as InventoryPermissions
    from .location import Location as Location
    from .location_analytics import LocationAnalytics as LocationAnalytics
    from .location_booking_widget import LocationBookingWidget as LocationBookingWidget
    from .location_chain_settings import LocationChainSettings as LocationChainSettings
    from .location_create import LocationCreate as LocationCreate
    from .location_payment_policy import LocationPaymentPolicy as LocationPaymentPolicy
    from .location_social import LocationSocial as LocationSocial
    from .location_social_input import LocationSocialInput as LocationSocialInput
    from .location_subscription import LocationSubscription as LocationSubscription
    from .location_update import LocationUpdate as LocationUpdate
    from .location_user import LocationUser as LocationUser
    from .location_user_rights import LocationUserRights as LocationUserRights
    from .login import Login as Login
    from .loyalty_card import LoyaltyCard as LoyaltyCard
    from .loyalty_card_deduction_apply import LoyaltyCardDeductionApply as LoyaltyCardDeductionApply
    from .loyalty_card_issue import LoyaltyCardIssue as LoyaltyCardIssue
    from .loyalty_card_transaction_create import (
        LoyaltyCardTransactionCreate as LoyaltyCardTransactionCreate,
    )
    from .loyalty_card_type import LoyaltyCardType as LoyaltyCardType
    from .loyalty_card_withdrawal_cancel import (
        LoyaltyCardWithdrawalCancel as LoyaltyCardWithdrawalCancel,
    )
    from .loyalty_code import LoyaltyCode as LoyaltyCode
    from .loyalty_permissions import LoyaltyPermissions as LoyaltyPermissions
    from .loyalty_transaction import LoyaltyTransaction as LoyaltyTransaction
    from .loyalty_transaction_type import LoyaltyTransactionType as LoyaltyTransactionType
    from .membership import Membership as Membership
    from .membership_balance import MembershipBalance as MembershipBalance
    from .membership_balance_category import MembershipBalanceCategory as MembershipBalanceCategory
    from .membership_balance_link import MembershipBalanceLink as MembershipBalanceLink
    from .membership_balance_service import MembershipBalanceService as MembershipBalanceService
    from .membership_freeze import MembershipFreeze as MembershipFreeze
    from .membership_set_balance import MembershipSetBalance as MembershipSetBalance
    from .membership_set_period import MembershipSetPeriod as MembershipSetPeriod
    from .membership_status import MembershipStatus as MembershipStatus
    from .membership_type import MembershipType as MembershipType
    from .membership_type_archive import MembershipTypeArchive as MembershipTypeArchive
    from .membership_type_availability import (
        MembershipTypeAvailability as MembershipTypeAvailability,
    )
    from .membership_type_availability_input import (
        MembershipTypeAvailabilityInput as MembershipTypeAvailabilityInput,
    )
    from .membership_type_availability_interval import (
        MembershipTypeAvailabilityInterval as MembershipTypeAvailabilityInterval,
    )
    from .membership_type_availability_interval_input import (
        MembershipTypeAvailabilityIntervalInput as MembershipTypeAvailabilityIntervalInput,
    )
    from .membership_type_create import MembershipTypeCreate as MembershipTypeCreate
    from .membership_type_restore import MembershipTypeRestore as MembershipTypeRestore
    from .membership_type_update import MembershipTypeUpdate as MembershipTypeUpdate
    from .message_status_update import MessageStatusUpdate as MessageStatusUpdate
    from .named_reference import NamedReference as NamedReference
    from .notification_channels import NotificationChannels as NotificationChannels
    from .notification_channels_update import (
        NotificationChannelsUpdate as NotificationChannelsUpdate,
    )
    from .notification_permissions import NotificationPermissions as NotificationPermissions
    from .notification_setting import NotificationSetting as NotificationSetting
    from .notification_setting_update import NotificationSettingUpdate as NotificationSettingUpdate
    from .notification_template import NotificationTemplate as NotificationTemplate
    from .notification_template_input import NotificationTemplateInput as NotificationTemplateInput
    from .occupancy_stats import OccupancyStats as OccupancyStats
    from .online_booking_permissions import OnlineBookingPermissions as OnlineBookingPermissions
    from .online_booking_settings import OnlineBookingSettings as OnlineBookingSettings
    from .online_booking_settings_update import (
        OnlineBookingSettingsUpdate as OnlineBookingSettingsUpdate,
    )
    from .other_permissions import OtherPermissions as OtherPermissions
    from .payroll_calculation import PayrollCalculation as PayrollCalculation
    from .payroll_item import PayrollItem as PayrollItem
    from .payroll_item_discrepancy import PayrollItemDiscrepancy as PayrollItemDiscrepancy
    from .payroll_item_payments import PayrollItemPayments as PayrollItemPayments
    from .payroll_item_rule import PayrollItemRule as PayrollItemRule
    from .payroll_target import PayrollTarget as PayrollTarget
    from .payroll_target_rule import PayrollTargetRule as PayrollTargetRule
    from .period_daily_salary import PeriodDailySalary as PeriodDailySalary
    from .period_daily_salary_day import PeriodDailySalaryDay as PeriodDailySalaryDay
    from .period_salary import PeriodSalary as PeriodSalary
    from .period_unit import PeriodUnit as PeriodUnit
    from .permission_definition import PermissionDefinition as PermissionDefinition
    from .permission_kind import PermissionKind as PermissionKind
    from .permission_option import PermissionOption as PermissionOption
    from .permission_value import PermissionValue as PermissionValue
    from .permission_value_input import PermissionValueInput as PermissionValueInput
    from .permissions import Permissions as Permissions
    from .phone_number_check import PhoneNumberCheck as PhoneNumberCheck
    from .position import Position as Position
    from .position_create import PositionCreate as PositionCreate
    from .product import Product as Product
    from .product_category import ProductCategory as ProductCategory
    from .product_category_input import ProductCategoryInput as ProductCategoryInput
    from .product_correction_rule import ProductCorrectionRule as ProductCorrectionRule
    from .product_create import ProductCreate as ProductCreate
    from .product_stock import ProductStock as ProductStock
    from .product_transaction import ProductTransaction as ProductTransaction
    from .product_transaction_input import ProductTransactionInput as ProductTransactionInput
    from .product_tree_node import ProductTreeNode as ProductTreeNode
    from .product_unit import ProductUnit as ProductUnit
    from .product_update import ProductUpdate as ProductUpdate
    from .promotion import Promotion as Promotion
    from .promotion_applicable_item import PromotionApplicableItem as PromotionApplicableItem
    from .promotion_client_counts import PromotionClientCounts as PromotionClientCounts
    from .promotion_client_groups import PromotionClientGroups as PromotionClientGroups
    from .promotion_client_statistics import PromotionClientStatistics as PromotionClientStatistics
    from .promotion_create import PromotionCreate as PromotionCreate
    from .promotion_location import PromotionLocation as PromotionLocation
    from .promotion_loyalty_type import PromotionLoyaltyType as PromotionLoyaltyType
    from .promotion_revenue_day import PromotionRevenueDay as PromotionRevenueDay
    from .promotion_revenue_groups import PromotionRevenueGroups as PromotionRevenueGroups
    from .promotion_revenue_statistics import (
        PromotionRevenueStatistics as PromotionRevenueStatistics,
    )
    from .promotion_revenue_sums import PromotionRevenueSums as PromotionRevenueSums
    from .promotion_rule import PromotionRule as PromotionRule
    from .promotion_rule_input import PromotionRuleInput as PromotionRuleInput
    from .promotion_team_member_statistics import (
        PromotionTeamMemberStatistics as PromotionTeamMemberStatistics,
    )
    from .promotion_update import PromotionUpdate as PromotionUpdate
    from .promotion_visits_day import PromotionVisitsDay as PromotionVisitsDay
    from .reference import Reference as Reference
    from .referral_promotion_apply import ReferralPromotionApply as ReferralPromotionApply
    from .resource import Resource as Resource
    from .resource_instance import ResourceInstance as ResourceInstance
    from .review import Review as Review
    from .review_create import ReviewCreate as ReviewCreate
    from .role import Role as Role
    from .salary_scheme_assignment import SalarySchemeAssignment as SalarySchemeAssignment
    from .salary_scheme_count import SalarySchemeCount as SalarySchemeCount
    from .salary_sums import SalarySums as SalarySums
    from .salary_total import SalaryTotal as SalaryTotal
    from .sale import Sale as Sale
    from .sale_gift_card import SaleGiftCard as SaleGiftCard
    from .sale_item import SaleItem as SaleItem
    from .sale_loyalty_card import SaleLoyaltyCard as SaleLoyaltyCard
    from .sale_loyalty_card_type import SaleLoyaltyCardType as SaleLoyaltyCardType
    from .sale_loyalty_transaction import SaleLoyaltyTransaction as SaleLoyaltyTransaction
    from .sale_membership import SaleMembership as SaleMembership
    from .sale_payment import SalePayment as SalePayment
    from .sale_payment_create import SalePaymentCreate as SalePaymentCreate
    from .sale_payment_details import SalePaymentDetails as SalePaymentDetails
    from .sale_payment_method import SalePaymentMethod as SalePaymentMethod
    from .sale_payment_method_input import SalePaymentMethodInput as SalePaymentMethodInput
    from .sale_promotion import SalePromotion as SalePromotion
    from .sale_state import SaleState as SaleState
    from .schedule_busy_interval import ScheduleBusyInterval as ScheduleBusyInterval
    from .schedule_slot import ScheduleSlot as ScheduleSlot
    from .schedule_slot_input import ScheduleSlotInput as ScheduleSlotInput
    from .security_permissions import SecurityPermissions as SecurityPermissions
    from .service import Service as Service
    from .service_assignment import ServiceAssignment as ServiceAssignment
    from .service_assignment_create import ServiceAssignmentCreate as ServiceAssignmentCreate
    from .service_assignment_update import ServiceAssignmentUpdate as ServiceAssignmentUpdate
    from .service_balance import ServiceBalance as ServiceBalance
    from .service_category import ServiceCategory as ServiceCategory
    from .service_category_input import ServiceCategoryInput as ServiceCategoryInput
    from .service_create import ServiceCreate as ServiceCreate
    from .service_link_price import ServiceLinkPrice as ServiceLinkPrice
    from .service_link_team_member import ServiceLinkTeamMember as ServiceLinkTeamMember
    from .service_link_translation import ServiceLinkTranslation as ServiceLinkTranslation
    from .service_links_update import ServiceLinksUpdate as ServiceLinksUpdate
    from .service_team_member import ServiceTeamMember as ServiceTeamMember
    from .service_team_member_input import ServiceTeamMemberInput as ServiceTeamMemberInput
    from .service_update import ServiceUpdate as ServiceUpdate
    from .settings_permissions import SettingsPermissions as SettingsPermissions
    from .sms_campaign_send import SmsCampaignSend as SmsCampaignSend
    from .sms_send import SmsSend as SmsSend
    from .tag import Tag as Tag
    from .tag_update import TagUpdate as TagUpdate
    from .tax_system import TaxSystem as TaxSystem
    from .team_member import TeamMember as TeamMember
    from .team_member_create import TeamMemberCreate as TeamMemberCreate
    from .team_member_employee import TeamMemberEmployee as TeamMemberEmployee
    from .team_member_schedule import TeamMemberSchedule as TeamMemberSchedule
    from .team_member_schedule_input import TeamMemberScheduleInput as TeamMemberScheduleInput
    from .team_member_schedule_set import TeamMemberScheduleSet as TeamMemberScheduleSet
    from .team_member_schedule_to_delete import (
        TeamMemberScheduleToDelete as TeamMemberScheduleToDelete,
    )
    from .team_member_schedule_to_set import TeamMemberScheduleToSet as TeamMemberScheduleToSet
    from .team_member_tips import TeamMemberTips as TeamMemberTips
    from .team_member_update import TeamMemberUpdate as TeamMemberUpdate
    from .team_member_user import TeamMemberUser as TeamMemberUser
    from .timeslot_grid import TimeslotGrid as TimeslotGrid
    from .timeslot_settings import TimeslotSettings as TimeslotSettings
    from .timetable_client_schedule import TimetableClientSchedule as TimetableClientSchedule
    from .timetable_client_schedule_create import (
        TimetableClientScheduleCreate as TimetableClientScheduleCreate,
    )
    from .timetable_client_schedule_update import (
        TimetableClientScheduleUpdate as TimetableClientScheduleUpdate,
    )
    from .timetable_event_schedule import TimetableEventSchedule as TimetableEventSchedule
    from .timetable_event_schedule_create import (
        TimetableEventScheduleCreate as TimetableEventScheduleCreate,
    )
    from .timetable_event_schedule_update import (
        TimetableEventScheduleUpdate as TimetableEventScheduleUpdate,
    )
    from .timetable_permissions import TimetablePermissions as TimetablePermissions
    from .timetable_schedule_day import TimetableScheduleDay as TimetableScheduleDay
    from .timetable_schedule_day_create import (
        TimetableScheduleDayCreate as TimetableScheduleDayCreate,
    )
    from .timetable_schedule_day_update import (
        TimetableScheduleDayUpdate as TimetableScheduleDayUpdate,
    )
    from .timetable_schedule_event import TimetableScheduleEvent as TimetableScheduleEvent
    from .transaction_team_member import TransactionTeamMember as TransactionTeamMember
    from .user_invitation import UserInvitation as UserInvitation
    from .user_invitation_create import UserInvitationCreate as UserInvitationCreate
    from .user_location_link import UserLocationLink as UserLocationLink
    from .user_locations_remove import UserLocationsRemove as UserLocationsRemove
    from .user_notification_settings import UserNotificationSettings as UserNotificationSettings
    from .user_notification_settings_update import (
        UserNotificationSettingsUpdate as UserNotificationSettingsUpdate,
    )
    from .user_permissions import UserPermissions as UserPermissions
    from .user_permissions_copy import UserPermissionsCopy as UserPermissionsCopy
    from .user_permissions_copy_target import UserPermissionsCopyTarget as UserPermissionsCopyTarget
    from .user_permissions_update import UserPermissionsUpdate as UserPermissionsUpdate
    from .vat_rate import VatRate as VatRate
    from .visit import Visit as Visit
    from .visit_details import VisitDetails as VisitDetails
    from .visit_item import VisitItem as VisitItem
    from .visit_payment_input import VisitPaymentInput as VisitPaymentInput
    from .visit_product_input import VisitProductInput as VisitProductInput
    from .visit_service_input import VisitServiceInput as VisitServiceInput
    from .visit_update import VisitUpdate as VisitUpdate
    from .visitor import Visitor as Visitor
    from .visitor_permissions import VisitorPermissions as VisitorPermissions
    from .weekday_timeslot_settings import WeekdayTimeslotSettings as WeekdayTimeslotSettings

__all__ = [
    "Account",
    "AnalyticsSeries",
    "AnalyticsShare",
    "Appointment",
    "AppointmentCalendarSettings",
    "AppointmentCalendarSettingsUpdate",
    "AppointmentClient",
    "AppointmentClientInput",
    "AppointmentConsumables",
    "AppointmentConsumablesUpdate",
    "AppointmentInput",
    "AppointmentPermissions",
    "AppointmentProductTransaction",
    "AppointmentService",
    "AppointmentServiceDuration",
    "AppointmentServiceInput",
    "AppointmentServicePrices",
    "AppointmentStats",
    "AppointmentTeamMember",
    "AppointmentTips",
    "AuthorizedUser",
    "BillOfMaterials",
    "BillOfMaterialsItem",
    "BookingWidget",
    "BookingWidgetCreate",
    "BookingWidgetUpdate",
    "CalendarSession",
    "Chain",
    "ChainAccess",
    "ChainClient",
    "ChainClientCard",
    "ChainServiceCategory",
    "Client",
    "ClientAccount",
    "ClientAccountHistoryEntry",
    "ClientAccountTopUp",
    "ClientAccountTopUpCreate",
    "ClientAccountTransaction",
    "ClientAccountTransactionType",
    "ClientBulkError",
    "ClientBulkItem",
    "ClientBulkResult",
    "ClientComment",
    "ClientCommentAuthor",
    "ClientCommentCreate",
    "ClientCommentFile",
    "ClientCreate",
    "ClientFile",
    "ClientHistory",
    "ClientHistoryAppointment",
    "ClientHistoryConsumable",
    "ClientHistoryProduct",
    "ClientHistorySale",
    "ClientHistoryService",
    "ClientPermissions",
    "ClientSearch",
    "ClientSearchFilter",
    "ClientStats",
    "ClientUpdate",
    "ClientVisitSearch",
    "CodeProtectedType",
    "Consumable",
    "ConsumableInput",
    "ConsumableProduct",
    "Contact",
    "Currency",
    "CustomField",
    "CustomFieldDefinition",
    "CustomFieldDefinitionType",
    "CustomFieldInput",
    "DailySalary",
    "DailySalaryDay",
    "DashboardPermissions",
    "DateTimeslotSettings",
    "DayEndReport",
    "DayEndReportClient",
    "DayEndReportLine",
    "DayEndReportLinePayment",
    "DayEndReportPaymentLine",
    "DayEndReportPayments",
    "DayEndReportPaymentTotals",
    "DayEndReportStats",
    "DayEndReportTeamMember",
    "Deposit",
    "DepositType",
    "DiscountPromotionApply",
    "DiscountPromotionCancel",
    "Document",
    "DocumentInput",
    "DocumentUser",
    "EmailCampaignSend",
    "EmailContact",
    "EmailSend",
    "Event",
    "EventDateRange",
    "EventDuplicationStrategy",
    "EventDuplicationStrategyInput",
    "EventDurationDetails",
    "EventInput",
    "EventMembership",
    "EventMembershipAttributes",
    "EventMembershipCheck",
    "EventMembershipCheckAttributes",
    "EventMembershipCheckData",
    "EventMembershipRelationships",
    "EventMemberships",
    "EventMembershipsIncluded",
    "EventMembershipTypeIdentifier",
    "EventMembershipTypeLink",
    "EventSearchFilter",
    "EventSearchFilterOption",
    "EventService",
    "EventServiceCategory",
    "EventServiceTeamMember",
    "Expense",
    "FinancePermissions",
    "FinancialTransaction",
    "FinancialTransactionInput",
    "FiscalDocument",
    "FiscalReceipt",
    "FiscalReceiptPrint",
    "FiscalState",
    "FiscalTransaction",
    "GiftCard",
    "GiftCardType",
    "GiftCardTypeInput",
    "GiftCardTypeInputExpiration",
    "GiftCardTypeInputOnlineSale",
    "Image",
    "ImageDelete",
    "ImageGroup",
    "ImageUpload",
    "ImageUploadResult",
    "IncomeStats",
    "Inventory",
    "InventoryOperation",
    "InventoryOperationCreate",
    "InventoryOperationItem",
    "InventoryPermissions",
    "Location",
    "LocationAnalytics",
    "LocationBookingWidget",
    "LocationChainSettings",
    "LocationCreate",
    "LocationPaymentPolicy",
    "LocationSocial",
    "LocationSocialInput",
    "LocationSubscription",
    "LocationUpdate",
    "LocationUser",
    "LocationUserRights",
    "Login",
    "LoyaltyCard",
    "LoyaltyCardDeductionApply",
    "LoyaltyCardIssue",
    "LoyaltyCardTransactionCreate",
    "LoyaltyCardType",
    "LoyaltyCardWithdrawalCancel",
    "LoyaltyCode",
    "LoyaltyPermissions",
    "LoyaltyTransaction",
    "LoyaltyTransactionType",
    "Membership",
    "MembershipBalance",
    "MembershipBalanceCategory",
    "MembershipBalanceLink",
    "MembershipBalanceService",
    "MembershipFreeze",
    "MembershipSetBalance",
    "MembershipSetPeriod",
    "MembershipStatus",
    "MembershipType",
    "MembershipTypeArchive",
    "MembershipTypeAvailability",
    "MembershipTypeAvailabilityInput",
    "MembershipTypeAvailabilityInterval",
    "MembershipTypeAvailabilityIntervalInput",
    "MembershipTypeCreate",
    "MembershipTypeRestore",
    "MembershipTypeUpdate",
    "MessageStatusUpdate",
    "NamedReference",
    "NotificationChannels",
    "NotificationChannelsUpdate",
    "NotificationPermissions",
    "NotificationSetting",
    "NotificationSettingUpdate",
    "NotificationTemplate",
    "NotificationTemplateInput",
    "OccupancyStats",
    "OnlineBookingPermissions",
    "OnlineBookingSettings",
    "OnlineBookingSettingsUpdate",
    "OtherPermissions",
    "PayrollCalculation",
    "PayrollItem",
    "PayrollItemDiscrepancy",
    "PayrollItemPayments",
    "PayrollItemRule",
    "PayrollTarget",
    "PayrollTargetRule",
    "PeriodDailySalary",
    "PeriodDailySalaryDay",
    "PeriodSalary",
    "PeriodUnit",
    "PermissionDefinition",
    "PermissionKind",
    "PermissionOption",
    "Permissions",
    "PermissionValue",
    "PermissionValueInput",
    "PhoneNumberCheck",
    "Position",
    "PositionCreate",
    "Product",
    "ProductCategory",
    "ProductCategoryInput",
    "ProductCorrectionRule",
    "ProductCreate",
    "ProductStock",
    "ProductTransaction",
    "ProductTransactionInput",
    "ProductTreeNode",
    "ProductUnit",
    "ProductUpdate",
    "Promotion",
    "PromotionApplicableItem",
    "PromotionClientCounts",
    "PromotionClientGroups",
    "PromotionClientStatistics",
    "PromotionCreate",
    "PromotionLocation",
    "PromotionLoyaltyType",
    "PromotionRevenueDay",
    "PromotionRevenueGroups",
    "PromotionRevenueStatistics",
    "PromotionRevenueSums",
    "PromotionRule",
    "PromotionRuleInput",
    "PromotionTeamMemberStatistics",
    "PromotionUpdate",
    "PromotionVisitsDay",
    "Reference",
    "ReferralPromotionApply",
    "Resource",
    "ResourceInstance",
    "Review",
    "ReviewCreate",
    "Role",
    "SalarySchemeAssignment",
    "SalarySchemeCount",
    "SalarySums",
    "SalaryTotal",
    "Sale",
    "SaleGiftCard",
    "SaleItem",
    "SaleLoyaltyCard",
    "SaleLoyaltyCardType",
    "SaleLoyaltyTransaction",
    "SaleMembership",
    "SalePayment",
    "SalePaymentCreate",
    "SalePaymentDetails",
    "SalePaymentMethod",
    "SalePaymentMethodInput",
    "SalePromotion",
    "SaleState",
    "ScheduleBusyInterval",
    "ScheduleSlot",
    "ScheduleSlotInput",
    "SecurityPermissions",
    "Service",
    "ServiceAssignment",
    "ServiceAssignmentCreate",
    "ServiceAssignmentUpdate",
    "ServiceBalance",
    "ServiceCategory",
    "ServiceCategoryInput",
    "ServiceCreate",
    "ServiceLinkPrice",
    "ServiceLinksUpdate",
    "ServiceLinkTeamMember",
    "ServiceLinkTranslation",
    "ServiceTeamMember",
    "ServiceTeamMemberInput",
    "ServiceUpdate",
    "SettingsPermissions",
    "SmsCampaignSend",
    "SmsSend",
    "Tag",
    "TagUpdate",
    "TaxSystem",
    "TeamMember",
    "TeamMemberCreate",
    "TeamMemberEmployee",
    "TeamMemberSchedule",
    "TeamMemberScheduleInput",
    "TeamMemberScheduleSet",
    "TeamMemberScheduleToDelete",
    "TeamMemberScheduleToSet",
    "TeamMemberTips",
    "TeamMemberUpdate",
    "TeamMemberUser",
    "TimeslotGrid",
    "TimeslotSettings",
    "TimetableClientSchedule",
    "TimetableClientScheduleCreate",
    "TimetableClientScheduleUpdate",
    "TimetableEventSchedule",
    "TimetableEventScheduleCreate",
    "TimetableEventScheduleUpdate",
    "TimetablePermissions",
    "TimetableScheduleDay",
    "TimetableScheduleDayCreate",
    "TimetableScheduleDayUpdate",
    "TimetableScheduleEvent",
    "TransactionTeamMember",
    "UserInvitation",
    "UserInvitationCreate",
    "UserLocationLink",
    "UserLocationsRemove",
    "UserNotificationSettings",
    "UserNotificationSettingsUpdate",
    "UserPermissions",
    "UserPermissionsCopy",
    "UserPermissionsCopyTarget",
    "UserPermissionsUpdate",
    "VatRate",
    "Visit",
    "VisitDetails",
    "VisitItem",
    "Visitor",
    "VisitorPermissions",
    "VisitPaymentInput",
    "VisitProductInput",
    "VisitServiceInput",
    "VisitUpdate",
    "WeekdayTimeslotSettings",
]

_MODULES = {
    "Account": "account",
    "AnalyticsSeries": "analytics_series",
    "AnalyticsShare": "analytics_share",
    "Appointment": "appointment",
    "AppointmentCalendarSettings": "appointment_calendar_settings",
    "AppointmentCalendarSettingsUpdate": "appointment_calendar_settings_update",
    "AppointmentClient": "appointment_client",
    "AppointmentClientInput": "appointment_client_input",
    "AppointmentConsumables": "appointment_consumables",
    "AppointmentConsumablesUpdate": "appointment_consumables_update",
    "AppointmentInput": "appointment_input",
    "AppointmentPermissions": "appointment_permissions",
    "AppointmentProductTransaction": "appointment_product_transaction",
    "AppointmentService": "appointment_service",
    "AppointmentServiceDuration": "appointment_service_duration",
    "AppointmentServiceInput": "appointment_service_input",
    "AppointmentServicePrices": "appointment_service_prices",
    "AppointmentStats": "appointment_stats",
    "AppointmentTeamMember": "appointment_team_member",
    "AppointmentTips": "appointment_tips",
    "AuthorizedUser": "authorized_user",
    "BillOfMaterials": "bill_of_materials",
    "BillOfMaterialsItem": "bill_of_materials_item",
    "BookingWidget": "booking_widget",
    "BookingWidgetCreate": "booking_widget_create",
    "BookingWidgetUpdate": "booking_widget_update",
    "CalendarSession": "calendar_session",
    "Chain": "chain",
    "ChainAccess": "chain_access",
    "ChainClient": "chain_client",
    "ChainClientCard": "chain_client_card",
    "ChainServiceCategory": "chain_service_category",
    "Client": "client",
    "ClientAccount": "client_account",
    "ClientAccountHistoryEntry": "client_account_history_entry",
    "ClientAccountTopUp": "client_account_top_up",
    "ClientAccountTopUpCreate": "client_account_top_up_create",
    "ClientAccountTransaction": "client_account_transaction",
    "ClientAccountTransactionType": "client_account_transaction_type",
    "ClientBulkError": "client_bulk_error",
    "ClientBulkItem": "client_bulk_item",
    "ClientBulkResult": "client_bulk_result",
    "ClientComment": "client_comment",
    "ClientCommentAuthor": "client_comment_author",
    "ClientCommentCreate": "client_comment_create",
    "ClientCommentFile": "client_comment_file",
    "ClientCreate": "client_create",
    "ClientFile": "client_file",
    "ClientHistory": "client_history",
    "ClientHistoryAppointment": "client_history_appointment",
    "ClientHistoryConsumable": "client_history_consumable",
    "ClientHistoryProduct": "client_history_product",
    "ClientHistorySale": "client_history_sale",
    "ClientHistoryService": "client_history_service",
    "ClientPermissions": "client_permissions",
    "ClientSearch": "client_search",
    "ClientSearchFilter": "client_search_filter",
    "ClientStats": "client_stats",
    "ClientUpdate": "client_update",
    "ClientVisitSearch": "client_visit_search",
    "CodeProtectedType": "code_protected_type",
    "Consumable": "consumable",
    "ConsumableInput": "consumable_input",
    "ConsumableProduct": "consumable_product",
    "Contact": "contact",
    "Currency": "currency",
    "CustomField": "custom_field",
    "CustomFieldDefinition": "custom_field_definition",
    "CustomFieldDefinitionType": "custom_field_definition_type",
    "CustomFieldInput": "custom_field_input",
    "DailySalary": "daily_salary",
    "DailySalaryDay": "daily_salary_day",
    "DashboardPermissions": "dashboard_permissions",
    "DateTimeslotSettings": "date_timeslot_settings",
    "DayEndReport": "day_end_report",
    "DayEndReportClient": "day_end_report_client",
    "DayEndReportLine": "day_end_report_line",
    "DayEndReportLinePayment": "day_end_report_line_payment",
    "DayEndReportPaymentLine": "day_end_report_payment_line",
    "DayEndReportPayments": "day_end_report_payments",
    "DayEndReportPaymentTotals": "day_end_report_payment_totals",
    "DayEndReportStats": "day_end_report_stats",
    "DayEndReportTeamMember": "day_end_report_team_member",
    "Deposit": "deposit",
    "DepositType": "deposit_type",
    "DiscountPromotionApply": "discount_promotion_apply",
    "DiscountPromotionCancel": "discount_promotion_cancel",
    "Document": "document",
    "DocumentInput": "document_input",
    "DocumentUser": "document_user",
    "EmailCampaignSend": "email_campaign_send",
    "EmailContact": "email_contact",
    "EmailSend": "email_send",
    "Event": "event",
    "EventDateRange": "event_date_range",
    "EventDuplicationStrategy": "event_duplication_strategy",
    "EventDuplicationStrategyInput": "event_duplication_strategy_input",
    "EventDurationDetails": "event_duration_details",
    "EventInput": "event_input",
    "EventMembership": "event_membership",
    "EventMembershipAttributes": "event_membership_attributes",
    "EventMembershipCheck": "event_membership_check",
    "EventMembershipCheckAttributes": "event_membership_check_attributes",
    "EventMembershipCheckData": "event_membership_check_data",
    "EventMembershipRelationships": "event_membership_relationships",
    "EventMemberships": "event_memberships",
    "EventMembershipsIncluded": "event_memberships_included",
    "EventMembershipTypeIdentifier": "event_membership_type_identifier",
    "EventMembershipTypeLink": "event_membership_type_link",
    "EventSearchFilter": "event_search_filter",
    "EventSearchFilterOption": "event_search_filter_option",
    "EventService": "event_service",
    "EventServiceCategory": "event_service_category",
    "EventServiceTeamMember": "event_service_team_member",
    "Expense": "expense",
    "FinancePermissions": "finance_permissions",
    "FinancialTransaction": "financial_transaction",
    "FinancialTransactionInput": "financial_transaction_input",
    "FiscalDocument": "fiscal_document",
    "FiscalReceipt": "fiscal_receipt",
    "FiscalReceiptPrint": "fiscal_receipt_print",
    "FiscalState": "fiscal_state",
    "FiscalTransaction": "fiscal_transaction",
    "GiftCard": "gift_card",
    "GiftCardType": "gift_card_type",
    "GiftCardTypeInput": "gift_card_type_input",
    "GiftCardTypeInputExpiration": "gift_card_type_input_expiration",
    "GiftCardTypeInputOnlineSale": "gift_card_type_input_online_sale",
    "Image": "image",
    "ImageDelete": "image_delete",
    "ImageGroup": "image_group",
    "ImageUpload": "image_upload",
    "ImageUploadResult": "image_upload_result",
    "IncomeStats": "income_stats",
    "Inventory": "inventory",
    "InventoryOperation": "inventory_operation",
    "InventoryOperationCreate": "inventory_operation_create",
    "InventoryOperationItem": "inventory_operation_item",
    "InventoryPermissions": "inventory_permissions",
    "Location": "location",
    "LocationAnalytics": "location_analytics",
    "LocationBookingWidget": "location_booking_widget",
    "LocationChainSettings": "location_chain_settings",
    "LocationCreate": "location_create",
    "LocationPaymentPolicy": "location_payment_policy",
    "LocationSocial": "location_social",
    "LocationSocialInput": "location_social_input",
    "LocationSubscription": "location_subscription",
    "LocationUpdate": "location_update",
    "LocationUser": "location_user",
    "LocationUserRights": "location_user_rights",
    "Login": "login",
    "LoyaltyCard": "loyalty_card",
    "LoyaltyCardDeductionApply": "loyalty_card_deduction_apply",
    "LoyaltyCardIssue": "loyalty_card_issue",
    "LoyaltyCardTransactionCreate": "loyalty_card_transaction_create",
    "LoyaltyCardType": "loyalty_card_type",
    "LoyaltyCardWithdrawalCancel": "loyalty_card_withdrawal_cancel",
    "LoyaltyCode": "loyalty_code",
    "LoyaltyPermissions": "loyalty_permissions",
    "LoyaltyTransaction": "loyalty_transaction",
    "LoyaltyTransactionType": "loyalty_transaction_type",
    "Membership": "membership",
    "MembershipBalance": "membership_balance",
    "MembershipBalanceCategory": "membership_balance_category",
    "MembershipBalanceLink": "membership_balance_link",
    "MembershipBalanceService": "membership_balance_service",
    "MembershipFreeze": "membership_freeze",
    "MembershipSetBalance": "membership_set_balance",
    "MembershipSetPeriod": "membership_set_period",
    "MembershipStatus": "membership_status",
    "MembershipType": "membership_type",
    "MembershipTypeArchive": "membership_type_archive",
    "MembershipTypeAvailability": "membership_type_availability",
    "MembershipTypeAvailabilityInput": "membership_type_availability_input",
    "MembershipTypeAvailabilityInterval": "membership_type_availability_interval",
    "MembershipTypeAvailabilityIntervalInput": "membership_type_availability_interval_input",
    "MembershipTypeCreate": "membership_type_create",
    "MembershipTypeRestore": "membership_type_restore",
    "MembershipTypeUpdate": "membership_type_update",
    "MessageStatusUpdate": "message_status_update",
    "NamedReference": "named_reference",
    "NotificationChannels": "notification_channels",
    "NotificationChannelsUpdate": "notification_channels_update",
    "NotificationPermissions": "notification_permissions",
    "NotificationSetting": "notification_setting",
    "NotificationSettingUpdate": "notification_setting_update",
    "NotificationTemplate": "notification_template",
    "NotificationTemplateInput": "notification_template_input",
    "OccupancyStats": "occupancy_stats",
    "OnlineBookingPermissions": "online_booking_permissions",
    "OnlineBookingSettings": "online_booking_settings",
    "OnlineBookingSettingsUpdate": "online_booking_settings_update",
    "OtherPermissions": "other_permissions",
    "PayrollCalculation": "payroll_calculation",
    "PayrollItem": "payroll_item",
    "PayrollItemDiscrepancy": "payroll_item_discrepancy",
    "PayrollItemPayments": "payroll_item_payments",
    "PayrollItemRule": "payroll_item_rule",
    "PayrollTarget": "payroll_target",
    "PayrollTargetRule": "payroll_target_rule",
    "PeriodDailySalary": "period_daily_salary",
    "PeriodDailySalaryDay": "period_daily_salary_day",
    "PeriodSalary": "period_salary",
    "PeriodUnit": "period_unit",
    "PermissionDefinition": "permission_definition",
    "PermissionKind": "permission_kind",
    "PermissionOption": "permission_option",
    "Permissions": "permissions",
    "PermissionValue": "permission_value",
    "PermissionValueInput": "permission_value_input",
    "PhoneNumberCheck": "phone_number_check",
    "Position": "position",
    "PositionCreate": "position_create",
    "Product": "product",
    "ProductCategory": "product_category",
    "ProductCategoryInput": "product_category_input",
    "ProductCorrectionRule": "product_correction_rule",
    "ProductCreate": "product_create",
    "ProductStock": "product_stock",
    "ProductTransaction": "product_transaction",
    "ProductTransactionInput": "product_transaction_input",
    "ProductTreeNode": "product_tree_node",
    "ProductUnit": "product_unit",
    "ProductUpdate": "product_update",
    "Promotion": "promotion",
    "PromotionApplicableItem": "promotion_applicable_item",
    "PromotionClientCounts": "promotion_client_counts",
    "PromotionClientGroups": "promotion_client_groups",
    "PromotionClientStatistics": "promotion_client_statistics",
    "PromotionCreate": "promotion_create",
    "PromotionLocation": "promotion_location",
    "PromotionLoyaltyType": "promotion_loyalty_type",
    "PromotionRevenueDay": "promotion_revenue_day",
    "PromotionRevenueGroups": "promotion_revenue_groups",
    "PromotionRevenueStatistics": "promotion_revenue_statistics",
    "PromotionRevenueSums": "promotion_revenue_sums",
    "PromotionRule": "promotion_rule",
    "PromotionRuleInput": "promotion_rule_input",
    "PromotionTeamMemberStatistics": "promotion_team_member_statistics",
    "PromotionUpdate": "promotion_update",
    "PromotionVisitsDay": "promotion_visits_day",
    "Reference": "reference",
    "ReferralPromotionApply": "referral_promotion_apply",
    "Resource": "resource",
    "ResourceInstance": "resource_instance",
    "Review": "review",
    "ReviewCreate": "review_create",
    "Role": "role",
    "SalarySchemeAssignment": "salary_scheme_assignment",
    "SalarySchemeCount": "salary_scheme_count",
    "SalarySums": "salary_sums",
    "SalaryTotal": "salary_total",
    "Sale": "sale",
    "SaleGiftCard": "sale_gift_card",
    "SaleItem": "sale_item",
    "SaleLoyaltyCard": "sale_loyalty_card",
    "SaleLoyaltyCardType": "sale_loyalty_card_type",
    "SaleLoyaltyTransaction": "sale_loyalty_transaction",
    "SaleMembership": "sale_membership",
    "SalePayment": "sale_payment",
    "SalePaymentCreate": "sale_payment_create",
    "SalePaymentDetails": "sale_payment_details",
    "SalePaymentMethod": "sale_payment_method",
    "SalePaymentMethodInput": "sale_payment_method_input",
    "SalePromotion": "sale_promotion",
    "SaleState": "sale_state",
    "ScheduleBusyInterval": "schedule_busy_interval",
    "ScheduleSlot": "schedule_slot",
    "ScheduleSlotInput": "schedule_slot_input",
    "SecurityPermissions": "security_permissions",
    "Service": "service",
    "ServiceAssignment": "service_assignment",
    "ServiceAssignmentCreate": "service_assignment_create",
    "ServiceAssignmentUpdate": "service_assignment_update",
    "ServiceBalance": "service_balance",
    "ServiceCategory": "service_category",
    "ServiceCategoryInput": "service_category_input",
    "ServiceCreate": "service_create",
    "ServiceLinkPrice": "service_link_price",
    "ServiceLinksUpdate": "service_links_update",
    "ServiceLinkTeamMember": "service_link_team_member",
    "ServiceLinkTranslation": "service_link_translation",
    "ServiceTeamMember": "service_team_member",
    "ServiceTeamMemberInput": "service_team_member_input",
    "ServiceUpdate": "service_update",
    "SettingsPermissions": "settings_permissions",
    "SmsCampaignSend": "sms_campaign_send",
    "SmsSend": "sms_send",
    "Tag": "tag",
    "TagUpdate": "tag_update",
    "TaxSystem": "tax_system",
    "TeamMember": "team_member",
    "TeamMemberCreate": "team_member_create",
    "TeamMemberEmployee": "team_member_employee",
    "TeamMemberSchedule": "team_member_schedule",
    "TeamMemberScheduleInput": "team_member_schedule_input",
    "TeamMemberScheduleSet": "team_member_schedule_set",
    "TeamMemberScheduleToDelete": "team_member_schedule_to_delete",
    "TeamMemberScheduleToSet": "team_member_schedule_to_set",
    "TeamMemberTips": "team_member_tips",
    "TeamMemberUpdate": "team_member_update",
    "TeamMemberUser": "team_member_user",
    "TimeslotGrid": "timeslot_grid",
    "TimeslotSettings": "timeslot_settings",
    "TimetableClientSchedule": "timetable_client_schedule",
    "TimetableClientScheduleCreate": "timetable_client_schedule_create",
    "TimetableClientScheduleUpdate": "timetable_client_schedule_update",
    "TimetableEventSchedule": "timetable_event_schedule",
    "TimetableEventScheduleCreate": "timetable_event_schedule_create",
    "TimetableEventScheduleUpdate": "timetable_event_schedule_update",
    "TimetablePermissions": "timetable_permissions",
    "TimetableScheduleDay": "timetable_schedule_day",
    "TimetableScheduleDayCreate": "timetable_schedule_day_create",
    "TimetableScheduleDayUpdate": "timetable_schedule_day_update",
    "TimetableScheduleEvent": "timetable_schedule_event",
    "TransactionTeamMember": "transaction_team_member",
    "UserInvitation": "user_invitation",
    "UserInvitationCreate": "user_invitation_create",
    "UserLocationLink": "user_location_link",
    "UserLocationsRemove": "user_locations_remove",
    "UserNotificationSettings": "user_notification_settings",
    "UserNotificationSettingsUpdate": "user_notification_settings_update",
    "UserPermissions": "user_permissions",
    "UserPermissionsCopy": "user_permissions_copy",
    "UserPermissionsCopyTarget": "user_permissions_copy_target",
    "UserPermissionsUpdate": "user_permissions_update",
    "VatRate": "vat_rate",
    "Visit": "visit",
    "VisitDetails": "visit_details",
    "VisitItem": "visit_item",
    "Visitor": "visitor",
    "VisitorPermissions": "visitor_permissions",
    "VisitPaymentInput": "visit_payment_input",
    "VisitProductInput": "visit_product_input",
    "VisitServiceInput": "visit_service_input",
    "VisitUpdate": "visit_update",
    "WeekdayTimeslotSettings": "weekday_timeslot_settings",
}


if not TYPE_CHECKING:  # type checkers would take every name for a model

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"there is no model {name!r}")
        found = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        return found


def __dir__() -> list[str]:
    return __all__
