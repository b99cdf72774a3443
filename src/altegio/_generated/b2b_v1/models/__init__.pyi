# Generated from openapi/ by `make generate`; not edited by hand.
from .account import Account as Account
from .account_type import AccountType as AccountType
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
from .appointment_input import AppointmentUpdateParams as AppointmentUpdateParams
from .appointment_permissions import AppointmentPermissions as AppointmentPermissions
from .appointment_product_transaction import (
    AppointmentProductTransaction as AppointmentProductTransaction,
)
from .appointment_service import AppointmentService as AppointmentService
from .appointment_service_duration import AppointmentServiceDuration as AppointmentServiceDuration
from .appointment_service_input import AppointmentServiceInput as AppointmentServiceInput
from .appointment_service_prices import AppointmentServicePrices as AppointmentServicePrices
from .appointment_stats import AppointmentStats as AppointmentStats
from .appointment_team_member import AppointmentTeamMember as AppointmentTeamMember
from .appointment_tips import AppointmentTips as AppointmentTips
from .appointment_type import AppointmentType as AppointmentType
from .attendance import Attendance as Attendance
from .authorized_user import AuthorizedUser as AuthorizedUser
from .balance_editing import BalanceEditing as BalanceEditing
from .balance_filter import BalanceFilter as BalanceFilter
from .bill_of_materials import BillOfMaterials as BillOfMaterials
from .bill_of_materials_item import BillOfMaterialsItem as BillOfMaterialsItem
from .booking_device import BookingDevice as BookingDevice
from .booking_widget import BookingWidget as BookingWidget
from .booking_widget_create import BookingWidgetCreate as BookingWidgetCreate
from .booking_widget_update import BookingWidgetUpdate as BookingWidgetUpdate
from .booking_widget_update import BookingWidgetUpdateParams as BookingWidgetUpdateParams
from .chain import Chain as Chain
from .chain_access import ChainAccess as ChainAccess
from .chain_client import ChainClient as ChainClient
from .chain_client_card import ChainClientCard as ChainClientCard
from .chain_service_category import ChainServiceCategory as ChainServiceCategory
from .client import Client as Client
from .client_account import ClientAccount as ClientAccount
from .client_account_history_entry import ClientAccountHistoryEntry as ClientAccountHistoryEntry
from .client_account_holder import ClientAccountHolder as ClientAccountHolder
from .client_account_summary import ClientAccountSummary as ClientAccountSummary
from .client_account_top_up import ClientAccountTopUp as ClientAccountTopUp
from .client_account_top_up_create import ClientAccountTopUpCreate as ClientAccountTopUpCreate
from .client_account_transaction import ClientAccountTransaction as ClientAccountTransaction
from .client_account_transaction_type import (
    ClientAccountTransactionType as ClientAccountTransactionType,
)
from .client_account_type import ClientAccountType as ClientAccountType
from .client_bulk_error import ClientBulkError as ClientBulkError
from .client_bulk_item import ClientBulkItem as ClientBulkItem
from .client_bulk_result import ClientBulkResult as ClientBulkResult
from .client_comment import ClientComment as ClientComment
from .client_comment_author import ClientCommentAuthor as ClientCommentAuthor
from .client_comment_create import ClientCommentCreate as ClientCommentCreate
from .client_comment_file import ClientCommentFile as ClientCommentFile
from .client_create import ClientCreate as ClientCreate
from .client_field import ClientField as ClientField
from .client_file import ClientFile as ClientFile
from .client_filter import ClientFilter as ClientFilter
from .client_history import ClientHistory as ClientHistory
from .client_history_appointment import ClientHistoryAppointment as ClientHistoryAppointment
from .client_history_consumable import ClientHistoryConsumable as ClientHistoryConsumable
from .client_history_product import ClientHistoryProduct as ClientHistoryProduct
from .client_history_sale import ClientHistorySale as ClientHistorySale
from .client_history_service import ClientHistoryService as ClientHistoryService
from .client_importance import ClientImportance as ClientImportance
from .client_order import ClientOrder as ClientOrder
from .client_permissions import ClientPermissions as ClientPermissions
from .client_search import ClientSearch as ClientSearch
from .client_stats import ClientStats as ClientStats
from .client_update import ClientUpdate as ClientUpdate
from .client_visit_search import ClientVisitSearch as ClientVisitSearch
from .consumable import Consumable as Consumable
from .consumable_input import ConsumableInput as ConsumableInput
from .consumable_product import ConsumableProduct as ConsumableProduct
from .currency import Currency as Currency
from .custom_field import CustomField as CustomField
from .custom_field_definition import CustomFieldDefinition as CustomFieldDefinition
from .custom_field_definition_type import CustomFieldDefinitionType as CustomFieldDefinitionType
from .custom_field_entity import CustomFieldEntity as CustomFieldEntity
from .custom_field_input import CustomFieldInput as CustomFieldInput
from .custom_field_input import CustomFieldUpdateParams as CustomFieldUpdateParams
from .daily_salary import DailySalary as DailySalary
from .daily_salary_day import DailySalaryDay as DailySalaryDay
from .dashboard_permissions import DashboardPermissions as DashboardPermissions
from .day_end_report import DayEndReport as DayEndReport
from .day_end_report_client import DayEndReportClient as DayEndReportClient
from .day_end_report_line import DayEndReportLine as DayEndReportLine
from .day_end_report_line_payment import DayEndReportLinePayment as DayEndReportLinePayment
from .day_end_report_payment_line import DayEndReportPaymentLine as DayEndReportPaymentLine
from .day_end_report_payment_totals import DayEndReportPaymentTotals as DayEndReportPaymentTotals
from .day_end_report_payments import DayEndReportPayments as DayEndReportPayments
from .day_end_report_stats import DayEndReportStats as DayEndReportStats
from .day_end_report_team_member import DayEndReportTeamMember as DayEndReportTeamMember
from .day_slot_settings import DaySlotSettings as DaySlotSettings
from .delivery_status import DeliveryStatus as DeliveryStatus
from .discount_promotion_apply import DiscountPromotionApply as DiscountPromotionApply
from .discount_promotion_cancel import DiscountPromotionCancel as DiscountPromotionCancel
from .document import Document as Document
from .document_input import DocumentInput as DocumentInput
from .document_type import DocumentType as DocumentType
from .document_user import DocumentUser as DocumentUser
from .duplicated_content import DuplicatedContent as DuplicatedContent
from .email_campaign_send import EmailCampaignSend as EmailCampaignSend
from .email_send import EmailSend as EmailSend
from .event import Event as Event
from .event_date_range import EventDateRange as EventDateRange
from .event_duplication_strategy import EventDuplicationStrategy as EventDuplicationStrategy
from .event_duplication_strategy_input import (
    EventDuplicationStrategyInput as EventDuplicationStrategyInput,
)
from .event_duplication_strategy_input import (
    EventDuplicationStrategyUpdateParams as EventDuplicationStrategyUpdateParams,
)
from .event_duration_details import EventDurationDetails as EventDurationDetails
from .event_input import EventInput as EventInput
from .event_input import EventUpdateParams as EventUpdateParams
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
from .event_schedule import EventSchedule as EventSchedule
from .event_schedule_create import EventScheduleCreate as EventScheduleCreate
from .event_schedule_day import EventScheduleDay as EventScheduleDay
from .event_schedule_day_create import EventScheduleDayCreate as EventScheduleDayCreate
from .event_schedule_day_part import EventScheduleDayPart as EventScheduleDayPart
from .event_schedule_day_update import EventScheduleDayUpdate as EventScheduleDayUpdate
from .event_schedule_occurrence import EventScheduleOccurrence as EventScheduleOccurrence
from .event_schedule_part import EventSchedulePart as EventSchedulePart
from .event_schedule_update import EventScheduleUpdate as EventScheduleUpdate
from .event_search_filter import EventSearchFilter as EventSearchFilter
from .event_search_filter_option import EventSearchFilterOption as EventSearchFilterOption
from .event_service import EventService as EventService
from .event_service_category import EventServiceCategory as EventServiceCategory
from .event_service_team_member import EventServiceTeamMember as EventServiceTeamMember
from .fast_payment import FastPayment as FastPayment
from .finance_permissions import FinancePermissions as FinancePermissions
from .financial_transaction import FinancialTransaction as FinancialTransaction
from .financial_transaction_input import FinancialTransactionInput as FinancialTransactionInput
from .financial_transaction_input import (
    FinancialTransactionUpdateParams as FinancialTransactionUpdateParams,
)
from .fiscal_document import FiscalDocument as FiscalDocument
from .fiscal_operation_type import FiscalOperationType as FiscalOperationType
from .fiscal_receipt import FiscalReceipt as FiscalReceipt
from .fiscal_receipt_print import FiscalReceiptPrint as FiscalReceiptPrint
from .fiscal_state import FiscalState as FiscalState
from .fiscal_status import FiscalStatus as FiscalStatus
from .fiscal_transaction import FiscalTransaction as FiscalTransaction
from .gender import Gender as Gender
from .gift_card import GiftCard as GiftCard
from .gift_card_balance_editing import GiftCardBalanceEditing as GiftCardBalanceEditing
from .gift_card_expiration import GiftCardExpiration as GiftCardExpiration
from .gift_card_expiration_type import GiftCardExpirationType as GiftCardExpirationType
from .gift_card_online_sale import GiftCardOnlineSale as GiftCardOnlineSale
from .gift_card_scope import GiftCardScope as GiftCardScope
from .gift_card_type import GiftCardType as GiftCardType
from .gift_card_type_input import GiftCardTypeInput as GiftCardTypeInput
from .gift_card_type_input import GiftCardTypeUpdateParams as GiftCardTypeUpdateParams
from .image import Image as Image
from .image_delete import ImageDelete as ImageDelete
from .image_entity import ImageEntity as ImageEntity
from .image_group import ImageGroup as ImageGroup
from .image_upload import ImageUpload as ImageUpload
from .image_upload_result import ImageUploadResult as ImageUploadResult
from .inventory import Inventory as Inventory
from .inventory_operation import InventoryOperation as InventoryOperation
from .inventory_operation_create import InventoryOperationCreate as InventoryOperationCreate
from .inventory_operation_item import InventoryOperationItem as InventoryOperationItem
from .inventory_permissions import InventoryPermissions as InventoryPermissions
from .item_scope import ItemScope as ItemScope
from .legacy_user_rights import LegacyUserRights as LegacyUserRights
from .license_ import License as License
from .location import Location as Location
from .location_analytics import LocationAnalytics as LocationAnalytics
from .location_booking_widget import LocationBookingWidget as LocationBookingWidget
from .location_chain_settings import LocationChainSettings as LocationChainSettings
from .location_create import LocationCreate as LocationCreate
from .location_part import LocationPart as LocationPart
from .location_payment_policy import LocationPaymentPolicy as LocationPaymentPolicy
from .location_social import LocationSocial as LocationSocial
from .location_social_input import LocationSocialInput as LocationSocialInput
from .location_update import LocationUpdate as LocationUpdate
from .location_user import LocationUser as LocationUser
from .login_credentials import LoginCredentials as LoginCredentials
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
from .membership_activation import MembershipActivation as MembershipActivation
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
from .membership_type_availability import MembershipTypeAvailability as MembershipTypeAvailability
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
from .message_status_report import MessageStatusReport as MessageStatusReport
from .notification_channels import NotificationChannels as NotificationChannels
from .notification_channels_update import NotificationChannelsUpdate as NotificationChannelsUpdate
from .notification_mode import NotificationMode as NotificationMode
from .notification_permissions import NotificationPermissions as NotificationPermissions
from .notification_setting import NotificationSetting as NotificationSetting
from .notification_setting_update import NotificationSettingUpdate as NotificationSettingUpdate
from .notification_template import NotificationTemplate as NotificationTemplate
from .notification_template_input import NotificationTemplateInput as NotificationTemplateInput
from .notification_type import NotificationType as NotificationType
from .occupancy_stats import OccupancyStats as OccupancyStats
from .occurrence_status import OccurrenceStatus as OccurrenceStatus
from .online_booking_permissions import OnlineBookingPermissions as OnlineBookingPermissions
from .online_booking_settings import OnlineBookingSettings as OnlineBookingSettings
from .online_booking_settings_update import (
    OnlineBookingSettingsUpdate as OnlineBookingSettingsUpdate,
)
from .operation_unit import OperationUnit as OperationUnit
from .other_permissions import OtherPermissions as OtherPermissions
from .payment_item import PaymentItem as PaymentItem
from .payment_method import PaymentMethod as PaymentMethod
from .payment_status import PaymentStatus as PaymentStatus
from .payroll import Payroll as Payroll
from .payroll_discrepancy import PayrollDiscrepancy as PayrollDiscrepancy
from .payroll_item import PayrollItem as PayrollItem
from .payroll_item_discrepancy import PayrollItemDiscrepancy as PayrollItemDiscrepancy
from .payroll_item_payments import PayrollItemPayments as PayrollItemPayments
from .payroll_item_rule import PayrollItemRule as PayrollItemRule
from .payroll_item_type import PayrollItemType as PayrollItemType
from .payroll_status import PayrollStatus as PayrollStatus
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
from .person_reference import PersonReference as PersonReference
from .phone_number_check import PhoneNumberCheck as PhoneNumberCheck
from .position import Position as Position
from .position_create import PositionCreate as PositionCreate
from .prepayment_mode import PrepaymentMode as PrepaymentMode
from .product import Product as Product
from .product_category import ProductCategory as ProductCategory
from .product_category_input import ProductCategoryInput as ProductCategoryInput
from .product_correction_rule import ProductCorrectionRule as ProductCorrectionRule
from .product_create import ProductCreate as ProductCreate
from .product_stock import ProductStock as ProductStock
from .product_transaction import ProductTransaction as ProductTransaction
from .product_transaction_input import ProductTransactionInput as ProductTransactionInput
from .product_transaction_input import (
    ProductTransactionUpdateParams as ProductTransactionUpdateParams,
)
from .product_tree_node import ProductTreeNode as ProductTreeNode
from .product_unit import ProductUnit as ProductUnit
from .product_update import ProductUpdate as ProductUpdate
from .promotion import Promotion as Promotion
from .promotion_applicable_item import PromotionApplicableItem as PromotionApplicableItem
from .promotion_client_counts import PromotionClientCounts as PromotionClientCounts
from .promotion_client_groups import PromotionClientGroups as PromotionClientGroups
from .promotion_client_statistics import PromotionClientStatistics as PromotionClientStatistics
from .promotion_create import PromotionCreate as PromotionCreate
from .promotion_list_part import PromotionListPart as PromotionListPart
from .promotion_location import PromotionLocation as PromotionLocation
from .promotion_loyalty_type import PromotionLoyaltyType as PromotionLoyaltyType
from .promotion_revenue_day import PromotionRevenueDay as PromotionRevenueDay
from .promotion_revenue_groups import PromotionRevenueGroups as PromotionRevenueGroups
from .promotion_revenue_statistics import PromotionRevenueStatistics as PromotionRevenueStatistics
from .promotion_revenue_sums import PromotionRevenueSums as PromotionRevenueSums
from .promotion_rule import PromotionRule as PromotionRule
from .promotion_rule_input import PromotionRuleInput as PromotionRuleInput
from .promotion_source import PromotionSource as PromotionSource
from .promotion_team_member_statistics import (
    PromotionTeamMemberStatistics as PromotionTeamMemberStatistics,
)
from .promotion_type import PromotionType as PromotionType
from .promotion_update import PromotionUpdate as PromotionUpdate
from .promotion_visits_day import PromotionVisitsDay as PromotionVisitsDay
from .recurring_booking import RecurringBooking as RecurringBooking
from .recurring_booking_create import RecurringBookingCreate as RecurringBookingCreate
from .recurring_booking_update import RecurringBookingUpdate as RecurringBookingUpdate
from .redeemable_type import RedeemableType as RedeemableType
from .reference import Reference as Reference
from .referral_promotion_apply import ReferralPromotionApply as ReferralPromotionApply
from .repeat_mode import RepeatMode as RepeatMode
from .repeated_entity import RepeatedEntity as RepeatedEntity
from .resource import Resource as Resource
from .resource_instance import ResourceInstance as ResourceInstance
from .revenue_stats import RevenueStats as RevenueStats
from .review import Review as Review
from .review_create import ReviewCreate as ReviewCreate
from .review_subject import ReviewSubject as ReviewSubject
from .role import Role as Role
from .salary_scheme_assignment import SalarySchemeAssignment as SalarySchemeAssignment
from .salary_scheme_count import SalarySchemeCount as SalarySchemeCount
from .salary_sums import SalarySums as SalarySums
from .salary_total import SalaryTotal as SalaryTotal
from .sale import Sale as Sale
from .sale_gift_card import SaleGiftCard as SaleGiftCard
from .sale_item import SaleItem as SaleItem
from .sale_item_kind import SaleItemKind as SaleItemKind
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
from .schedule_interval import ScheduleInterval as ScheduleInterval
from .schedule_interval_input import ScheduleIntervalInput as ScheduleIntervalInput
from .schedule_part import SchedulePart as SchedulePart
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
from .service_update import ServiceUpdateParams as ServiceUpdateParams
from .settings_permissions import SettingsPermissions as SettingsPermissions
from .slot import Slot as Slot
from .slot_grid import SlotGrid as SlotGrid
from .slot_grid_type import SlotGridType as SlotGridType
from .slot_settings import SlotSettings as SlotSettings
from .sms_campaign_send import SmsCampaignSend as SmsCampaignSend
from .sms_send import SmsSend as SmsSend
from .sold_item_type import SoldItemType as SoldItemType
from .tag import Tag as Tag
from .tag_entity import TagEntity as TagEntity
from .tag_entity_slug import TagEntitySlug as TagEntitySlug
from .tag_update import TagUpdate as TagUpdate
from .tax_system import TaxSystem as TaxSystem
from .team_member import TeamMember as TeamMember
from .team_member_contact import TeamMemberContact as TeamMemberContact
from .team_member_create import TeamMemberCreate as TeamMemberCreate
from .team_member_schedule import TeamMemberSchedule as TeamMemberSchedule
from .team_member_schedule_input import TeamMemberScheduleInput as TeamMemberScheduleInput
from .team_member_schedule_set import TeamMemberScheduleSet as TeamMemberScheduleSet
from .team_member_schedule_to_delete import TeamMemberScheduleToDelete as TeamMemberScheduleToDelete
from .team_member_schedule_to_set import TeamMemberScheduleToSet as TeamMemberScheduleToSet
from .team_member_tips import TeamMemberTips as TeamMemberTips
from .team_member_update import TeamMemberUpdate as TeamMemberUpdate
from .team_member_user import TeamMemberUser as TeamMemberUser
from .timetable_permissions import TimetablePermissions as TimetablePermissions
from .transaction_client import TransactionClient as TransactionClient
from .transaction_team_member import TransactionTeamMember as TransactionTeamMember
from .user_copy_target import UserCopyTarget as UserCopyTarget
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
from .user_permissions_update import UserPermissionsUpdate as UserPermissionsUpdate
from .user_role import UserRole as UserRole
from .vat_rate import VatRate as VatRate
from .visit import Visit as Visit
from .visit_details import VisitDetails as VisitDetails
from .visit_item import VisitItem as VisitItem
from .visit_payment_input import VisitPaymentInput as VisitPaymentInput
from .visit_product_input import VisitProductInput as VisitProductInput
from .visit_service_input import VisitServiceInput as VisitServiceInput
from .visit_update import VisitUpdate as VisitUpdate
from .visitor import Visitor as Visitor
from .visitor_kind import VisitorKind as VisitorKind
from .visitor_permissions import VisitorPermissions as VisitorPermissions
from .weekday import Weekday as Weekday
from .weekday_slot_settings import WeekdaySlotSettings as WeekdaySlotSettings

__all__ = [
    "Account",
    "AccountType",
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
    "AppointmentType",
    "Attendance",
    "AuthorizedUser",
    "BalanceEditing",
    "BalanceFilter",
    "BillOfMaterials",
    "BillOfMaterialsItem",
    "BookingDevice",
    "BookingWidget",
    "BookingWidgetCreate",
    "BookingWidgetUpdate",
    "Chain",
    "ChainAccess",
    "ChainClient",
    "ChainClientCard",
    "ChainServiceCategory",
    "Client",
    "ClientAccount",
    "ClientAccountHistoryEntry",
    "ClientAccountHolder",
    "ClientAccountSummary",
    "ClientAccountTopUp",
    "ClientAccountTopUpCreate",
    "ClientAccountTransaction",
    "ClientAccountTransactionType",
    "ClientAccountType",
    "ClientBulkError",
    "ClientBulkItem",
    "ClientBulkResult",
    "ClientComment",
    "ClientCommentAuthor",
    "ClientCommentCreate",
    "ClientCommentFile",
    "ClientCreate",
    "ClientField",
    "ClientFile",
    "ClientFilter",
    "ClientHistory",
    "ClientHistoryAppointment",
    "ClientHistoryConsumable",
    "ClientHistoryProduct",
    "ClientHistorySale",
    "ClientHistoryService",
    "ClientImportance",
    "ClientOrder",
    "ClientPermissions",
    "ClientSearch",
    "ClientStats",
    "ClientUpdate",
    "ClientVisitSearch",
    "Consumable",
    "ConsumableInput",
    "ConsumableProduct",
    "Currency",
    "CustomField",
    "CustomFieldDefinition",
    "CustomFieldDefinitionType",
    "CustomFieldEntity",
    "CustomFieldInput",
    "DailySalary",
    "DailySalaryDay",
    "DashboardPermissions",
    "DayEndReport",
    "DayEndReportClient",
    "DayEndReportLine",
    "DayEndReportLinePayment",
    "DayEndReportPaymentLine",
    "DayEndReportPayments",
    "DayEndReportPaymentTotals",
    "DayEndReportStats",
    "DayEndReportTeamMember",
    "DaySlotSettings",
    "DeliveryStatus",
    "DiscountPromotionApply",
    "DiscountPromotionCancel",
    "Document",
    "DocumentInput",
    "DocumentType",
    "DocumentUser",
    "DuplicatedContent",
    "EmailCampaignSend",
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
    "EventSchedule",
    "EventScheduleCreate",
    "EventScheduleDay",
    "EventScheduleDayCreate",
    "EventScheduleDayPart",
    "EventScheduleDayUpdate",
    "EventScheduleOccurrence",
    "EventSchedulePart",
    "EventScheduleUpdate",
    "EventSearchFilter",
    "EventSearchFilterOption",
    "EventService",
    "EventServiceCategory",
    "EventServiceTeamMember",
    "FastPayment",
    "FinancePermissions",
    "FinancialTransaction",
    "FinancialTransactionInput",
    "FiscalDocument",
    "FiscalOperationType",
    "FiscalReceipt",
    "FiscalReceiptPrint",
    "FiscalState",
    "FiscalStatus",
    "FiscalTransaction",
    "Gender",
    "GiftCard",
    "GiftCardBalanceEditing",
    "GiftCardExpiration",
    "GiftCardExpirationType",
    "GiftCardOnlineSale",
    "GiftCardScope",
    "GiftCardType",
    "GiftCardTypeInput",
    "Image",
    "ImageDelete",
    "ImageEntity",
    "ImageGroup",
    "ImageUpload",
    "ImageUploadResult",
    "Inventory",
    "InventoryOperation",
    "InventoryOperationCreate",
    "InventoryOperationItem",
    "InventoryPermissions",
    "ItemScope",
    "LegacyUserRights",
    "License",
    "Location",
    "LocationAnalytics",
    "LocationBookingWidget",
    "LocationChainSettings",
    "LocationCreate",
    "LocationPart",
    "LocationPaymentPolicy",
    "LocationSocial",
    "LocationSocialInput",
    "LocationUpdate",
    "LocationUser",
    "LoginCredentials",
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
    "MembershipActivation",
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
    "MessageStatusReport",
    "NotificationChannels",
    "NotificationChannelsUpdate",
    "NotificationMode",
    "NotificationPermissions",
    "NotificationSetting",
    "NotificationSettingUpdate",
    "NotificationTemplate",
    "NotificationTemplateInput",
    "NotificationType",
    "OccupancyStats",
    "OccurrenceStatus",
    "OnlineBookingPermissions",
    "OnlineBookingSettings",
    "OnlineBookingSettingsUpdate",
    "OperationUnit",
    "OtherPermissions",
    "PaymentItem",
    "PaymentMethod",
    "PaymentStatus",
    "Payroll",
    "PayrollDiscrepancy",
    "PayrollItem",
    "PayrollItemDiscrepancy",
    "PayrollItemPayments",
    "PayrollItemRule",
    "PayrollItemType",
    "PayrollStatus",
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
    "PersonReference",
    "PhoneNumberCheck",
    "Position",
    "PositionCreate",
    "PrepaymentMode",
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
    "PromotionListPart",
    "PromotionLocation",
    "PromotionLoyaltyType",
    "PromotionRevenueDay",
    "PromotionRevenueGroups",
    "PromotionRevenueStatistics",
    "PromotionRevenueSums",
    "PromotionRule",
    "PromotionRuleInput",
    "PromotionSource",
    "PromotionTeamMemberStatistics",
    "PromotionType",
    "PromotionUpdate",
    "PromotionVisitsDay",
    "RecurringBooking",
    "RecurringBookingCreate",
    "RecurringBookingUpdate",
    "RedeemableType",
    "Reference",
    "ReferralPromotionApply",
    "RepeatedEntity",
    "RepeatMode",
    "Resource",
    "ResourceInstance",
    "RevenueStats",
    "Review",
    "ReviewCreate",
    "ReviewSubject",
    "Role",
    "SalarySchemeAssignment",
    "SalarySchemeCount",
    "SalarySums",
    "SalaryTotal",
    "Sale",
    "SaleGiftCard",
    "SaleItem",
    "SaleItemKind",
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
    "ScheduleInterval",
    "ScheduleIntervalInput",
    "SchedulePart",
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
    "Slot",
    "SlotGrid",
    "SlotGridType",
    "SlotSettings",
    "SmsCampaignSend",
    "SmsSend",
    "SoldItemType",
    "Tag",
    "TagEntity",
    "TagEntitySlug",
    "TagUpdate",
    "TaxSystem",
    "TeamMember",
    "TeamMemberContact",
    "TeamMemberCreate",
    "TeamMemberSchedule",
    "TeamMemberScheduleInput",
    "TeamMemberScheduleSet",
    "TeamMemberScheduleToDelete",
    "TeamMemberScheduleToSet",
    "TeamMemberTips",
    "TeamMemberUpdate",
    "TeamMemberUser",
    "TimetablePermissions",
    "TransactionClient",
    "TransactionTeamMember",
    "UserCopyTarget",
    "UserInvitation",
    "UserInvitationCreate",
    "UserLocationLink",
    "UserLocationsRemove",
    "UserNotificationSettings",
    "UserNotificationSettingsUpdate",
    "UserPermissions",
    "UserPermissionsCopy",
    "UserPermissionsUpdate",
    "UserRole",
    "VatRate",
    "Visit",
    "VisitDetails",
    "VisitItem",
    "Visitor",
    "VisitorKind",
    "VisitorPermissions",
    "VisitPaymentInput",
    "VisitProductInput",
    "VisitServiceInput",
    "VisitUpdate",
    "Weekday",
    "WeekdaySlotSettings",
    "AppointmentUpdateParams",
    "BookingWidgetUpdateParams",
    "CustomFieldUpdateParams",
    "EventDuplicationStrategyUpdateParams",
    "EventUpdateParams",
    "FinancialTransactionUpdateParams",
    "GiftCardTypeUpdateParams",
    "ProductTransactionUpdateParams",
    "ServiceUpdateParams",
]
