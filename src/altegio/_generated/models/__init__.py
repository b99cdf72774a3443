"""All models. A model's module loads when the model is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account as Account
    from .actual_amount import ActualAmount as ActualAmount
    from .appointment import Appointment as Appointment
    from .appointment_analytics_by_source import (
        AppointmentAnalyticsBySource as AppointmentAnalyticsBySource,
    )
    from .appointment_analytics_by_status import (
        AppointmentAnalyticsByStatus as AppointmentAnalyticsByStatus,
    )
    from .appointment_calendar_session import (
        AppointmentCalendarSession as AppointmentCalendarSession,
    )
    from .appointment_calendar_setting import (
        AppointmentCalendarSetting as AppointmentCalendarSetting,
    )
    from .appointment_calendar_setting_update import (
        AppointmentCalendarSettingUpdate as AppointmentCalendarSettingUpdate,
    )
    from .appointment_client import AppointmentClient as AppointmentClient
    from .appointment_consumable import AppointmentConsumable as AppointmentConsumable
    from .appointment_consumable_bill_of_materials_item import (
        AppointmentConsumableBillOfMaterialsItem as AppointmentConsumableBillOfMaterialsItem,
    )
    from .appointment_consumable_part import AppointmentConsumablePart as AppointmentConsumablePart
    from .appointment_consumable_product import (
        AppointmentConsumableProduct as AppointmentConsumableProduct,
    )
    from .appointment_document import AppointmentDocument as AppointmentDocument
    from .appointment_input import AppointmentInput as AppointmentInput
    from .appointment_input_client import AppointmentInputClient as AppointmentInputClient
    from .appointment_input_service import AppointmentInputService as AppointmentInputService
    from .appointment_location_service_link import (
        AppointmentLocationServiceLink as AppointmentLocationServiceLink,
    )
    from .appointment_position import AppointmentPosition as AppointmentPosition
    from .appointment_service import AppointmentService as AppointmentService
    from .appointment_service_association import (
        AppointmentServiceAssociation as AppointmentServiceAssociation,
    )
    from .appointment_service_consumable import (
        AppointmentServiceConsumable as AppointmentServiceConsumable,
    )
    from .appointment_service_consumable_update import (
        AppointmentServiceConsumableUpdate as AppointmentServiceConsumableUpdate,
    )
    from .appointment_service_consumable_update_consumable import (
        AppointmentServiceConsumableUpdateConsumable as AppointmentServiceConsumableUpdateConsumable,
    )
    from .appointment_tag import AppointmentTag as AppointmentTag
    from .appointment_team_member import AppointmentTeamMember as AppointmentTeamMember
    from .appointment_team_member_service_link import (
        AppointmentTeamMemberServiceLink as AppointmentTeamMemberServiceLink,
    )
    from .authorized_user import AuthorizedUser as AuthorizedUser
    from .availability import Availability as Availability
    from .bill_of_material import BillOfMaterial as BillOfMaterial
    from .bill_of_materials import BillOfMaterials as BillOfMaterials
    from .bill_of_materials_item import BillOfMaterialsItem as BillOfMaterialsItem
    from .booking_widget import BookingWidget as BookingWidget
    from .booking_widget_create import BookingWidgetCreate as BookingWidgetCreate
    from .booking_widget_update import BookingWidgetUpdate as BookingWidgetUpdate
    from .chain import Chain as Chain
    from .chain_access import ChainAccess as ChainAccess
    from .chain_client_account_history import ChainClientAccountHistory as ChainClientAccountHistory
    from .chain_client_account_history_deposit_transaction import (
        ChainClientAccountHistoryDepositTransaction as ChainClientAccountHistoryDepositTransaction,
    )
    from .chain_client_account_history_deposit_transaction_type import (
        ChainClientAccountHistoryDepositTransactionType as ChainClientAccountHistoryDepositTransactionType,
    )
    from .chain_client_by_phone_number import ChainClientByPhoneNumber as ChainClientByPhoneNumber
    from .chain_client_by_phone_number_client import (
        ChainClientByPhoneNumberClient as ChainClientByPhoneNumberClient,
    )
    from .chain_location import ChainLocation as ChainLocation
    from .chain_service_category import ChainServiceCategory as ChainServiceCategory
    from .channels import Channels as Channels
    from .client import Client as Client
    from .client_account import ClientAccount as ClientAccount
    from .client_account_by_chain_and_phone import (
        ClientAccountByChainAndPhone as ClientAccountByChainAndPhone,
    )
    from .client_account_client import ClientAccountClient as ClientAccountClient
    from .client_account_topup_operation import (
        ClientAccountTopupOperation as ClientAccountTopupOperation,
    )
    from .client_account_topup_operation_create import (
        ClientAccountTopupOperationCreate as ClientAccountTopupOperationCreate,
    )
    from .client_account_topup_operation_deposits_transaction import (
        ClientAccountTopupOperationDepositsTransaction as ClientAccountTopupOperationDepositsTransaction,
    )
    from .client_account_topup_operation_document import (
        ClientAccountTopupOperationDocument as ClientAccountTopupOperationDocument,
    )
    from .client_account_topup_operation_payment_transaction import (
        ClientAccountTopupOperationPaymentTransaction as ClientAccountTopupOperationPaymentTransaction,
    )
    from .client_bulk_create import ClientBulkCreate as ClientBulkCreate
    from .client_comment import ClientComment as ClientComment
    from .client_comment_create import ClientCommentCreate as ClientCommentCreate
    from .client_comment_file import ClientCommentFile as ClientCommentFile
    from .client_comment_user import ClientCommentUser as ClientCommentUser
    from .client_create import ClientCreate as ClientCreate
    from .client_created import ClientCreated as ClientCreated
    from .client_error import ClientError as ClientError
    from .client_file import ClientFile as ClientFile
    from .client_query import ClientQuery as ClientQuery
    from .client_query_filter import ClientQueryFilter as ClientQueryFilter
    from .client_update import ClientUpdate as ClientUpdate
    from .client_visit import ClientVisit as ClientVisit
    from .client_visit_appointment import ClientVisitAppointment as ClientVisitAppointment
    from .client_visit_consumable import ClientVisitConsumable as ClientVisitConsumable
    from .client_visit_product import ClientVisitProduct as ClientVisitProduct
    from .client_visit_products_transaction import (
        ClientVisitProductsTransaction as ClientVisitProductsTransaction,
    )
    from .client_visit_query import ClientVisitQuery as ClientVisitQuery
    from .client_visit_service import ClientVisitService as ClientVisitService
    from .client_visit_tips import ClientVisitTips as ClientVisitTips
    from .comment import Comment as Comment
    from .comment_create import CommentCreate as CommentCreate
    from .consumable import Consumable as Consumable
    from .currency import Currency as Currency
    from .custom_field import CustomField as CustomField
    from .custom_field_custom_field import CustomFieldCustomField as CustomFieldCustomField
    from .custom_field_input import CustomFieldInput as CustomFieldInput
    from .custom_field_type import CustomFieldType as CustomFieldType
    from .day import Day as Day
    from .day_end_report_data import DayEndReportData as DayEndReportData
    from .day_end_report_data_account import DayEndReportDataAccount as DayEndReportDataAccount
    from .day_end_report_data_others import DayEndReportDataOthers as DayEndReportDataOthers
    from .day_end_report_data_paids import DayEndReportDataPaids as DayEndReportDataPaids
    from .day_end_report_data_stats import DayEndReportDataStats as DayEndReportDataStats
    from .day_end_report_data_team_member import (
        DayEndReportDataTeamMember as DayEndReportDataTeamMember,
    )
    from .day_end_report_data_total import DayEndReportDataTotal as DayEndReportDataTotal
    from .day_end_report_data_transaction import (
        DayEndReportDataTransaction as DayEndReportDataTransaction,
    )
    from .day_end_report_data_z_data import DayEndReportDataZData as DayEndReportDataZData
    from .deposit import Deposit as Deposit
    from .deposit_type import DepositType as DepositType
    from .discount_promotion import DiscountPromotion as DiscountPromotion
    from .discount_promotion_apply import DiscountPromotionApply as DiscountPromotionApply
    from .discount_promotion_cancel import DiscountPromotionCancel as DiscountPromotionCancel
    from .discount_promotion_loyalty_transaction import (
        DiscountPromotionLoyaltyTransaction as DiscountPromotionLoyaltyTransaction,
    )
    from .discount_promotion_payment_transaction import (
        DiscountPromotionPaymentTransaction as DiscountPromotionPaymentTransaction,
    )
    from .discount_promotion_transaction import (
        DiscountPromotionTransaction as DiscountPromotionTransaction,
    )
    from .document import Document as Document
    from .document_financial_transaction import (
        DocumentFinancialTransaction as DocumentFinancialTransaction,
    )
    from .document_financial_transaction_account import (
        DocumentFinancialTransactionAccount as DocumentFinancialTransactionAccount,
    )
    from .document_input import DocumentInput as DocumentInput
    from .document_location import DocumentLocation as DocumentLocation
    from .document_product_transaction import (
        DocumentProductTransaction as DocumentProductTransaction,
    )
    from .document_type import DocumentType as DocumentType
    from .document_user import DocumentUser as DocumentUser
    from .email_campaign_to_filtered_client_send import (
        EmailCampaignToFilteredClientSend as EmailCampaignToFilteredClientSend,
    )
    from .email_newsletter_to_client_send import (
        EmailNewsletterToClientSend as EmailNewsletterToClientSend,
    )
    from .employee import Employee as Employee
    from .event import Event as Event
    from .event_category import EventCategory as EventCategory
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
    from .event_membership_data import EventMembershipData as EventMembershipData
    from .event_membership_loyalty_membership_type import (
        EventMembershipLoyaltyMembershipType as EventMembershipLoyaltyMembershipType,
    )
    from .event_membership_relationships import (
        EventMembershipRelationships as EventMembershipRelationships,
    )
    from .event_memberships import EventMemberships as EventMemberships
    from .event_memberships_included import EventMembershipsIncluded as EventMembershipsIncluded
    from .event_search_filter import EventSearchFilter as EventSearchFilter
    from .event_search_filter_data import EventSearchFilterData as EventSearchFilterData
    from .event_service import EventService as EventService
    from .event_service_part import EventServicePart as EventServicePart
    from .event_service_resource import EventServiceResource as EventServiceResource
    from .event_service_team_member import EventServiceTeamMember as EventServiceTeamMember
    from .event_team_member import EventTeamMember as EventTeamMember
    from .financial_transaction import FinancialTransaction as FinancialTransaction
    from .financial_transaction_account import (
        FinancialTransactionAccount as FinancialTransactionAccount,
    )
    from .financial_transaction_input import FinancialTransactionInput as FinancialTransactionInput
    from .financial_transaction_team_member import (
        FinancialTransactionTeamMember as FinancialTransactionTeamMember,
    )
    from .fiscal_receipt import FiscalReceipt as FiscalReceipt
    from .fiscal_receipt_print import FiscalReceiptPrint as FiscalReceiptPrint
    from .fiscal_state import FiscalState as FiscalState
    from .fiscal_transaction import FiscalTransaction as FiscalTransaction
    from .fiscal_transaction_cashier import FiscalTransactionCashier as FiscalTransactionCashier
    from .fiscal_transaction_details_container import (
        FiscalTransactionDetailsContainer as FiscalTransactionDetailsContainer,
    )
    from .fiscal_transaction_document import FiscalTransactionDocument as FiscalTransactionDocument
    from .for_product_transaction import ForProductTransaction as ForProductTransaction
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
    from .image_image import ImageImage as ImageImage
    from .image_upload import ImageUpload as ImageUpload
    from .interval import Interval as Interval
    from .inventory_operation import InventoryOperation as InventoryOperation
    from .inventory_operation_create import InventoryOperationCreate as InventoryOperationCreate
    from .inventory_operation_create_products_transaction import (
        InventoryOperationCreateProductsTransaction as InventoryOperationCreateProductsTransaction,
    )
    from .inventory_operation_document import (
        InventoryOperationDocument as InventoryOperationDocument,
    )
    from .inventory_operation_location import (
        InventoryOperationLocation as InventoryOperationLocation,
    )
    from .inventory_operation_transaction import (
        InventoryOperationTransaction as InventoryOperationTransaction,
    )
    from .item import Item as Item
    from .location import Location as Location
    from .location_account_payment import LocationAccountPayment as LocationAccountPayment
    from .location_account_payment_account import (
        LocationAccountPaymentAccount as LocationAccountPaymentAccount,
    )
    from .location_account_payment_deposit import (
        LocationAccountPaymentDeposit as LocationAccountPaymentDeposit,
    )
    from .location_account_payment_item import (
        LocationAccountPaymentItem as LocationAccountPaymentItem,
    )
    from .location_account_payment_loyalty_card import (
        LocationAccountPaymentLoyaltyCard as LocationAccountPaymentLoyaltyCard,
    )
    from .location_account_payment_loyalty_transaction import (
        LocationAccountPaymentLoyaltyTransaction as LocationAccountPaymentLoyaltyTransaction,
    )
    from .location_account_payment_promotion import (
        LocationAccountPaymentPromotion as LocationAccountPaymentPromotion,
    )
    from .location_account_payment_transaction import (
        LocationAccountPaymentTransaction as LocationAccountPaymentTransaction,
    )
    from .location_account_payment_type import (
        LocationAccountPaymentType as LocationAccountPaymentType,
    )
    from .location_analytics_appointments_daily import (
        LocationAnalyticsAppointmentsDaily as LocationAnalyticsAppointmentsDaily,
    )
    from .location_analytics_occupancy_daily import (
        LocationAnalyticsOccupancyDaily as LocationAnalyticsOccupancyDaily,
    )
    from .location_analytics_overall import LocationAnalyticsOverall as LocationAnalyticsOverall
    from .location_analytics_overall_appointment_stats import (
        LocationAnalyticsOverallAppointmentStats as LocationAnalyticsOverallAppointmentStats,
    )
    from .location_analytics_overall_client_stats import (
        LocationAnalyticsOverallClientStats as LocationAnalyticsOverallClientStats,
    )
    from .location_analytics_overall_fullness_stats import (
        LocationAnalyticsOverallFullnessStats as LocationAnalyticsOverallFullnessStats,
    )
    from .location_analytics_overall_income_total_stats import (
        LocationAnalyticsOverallIncomeTotalStats as LocationAnalyticsOverallIncomeTotalStats,
    )
    from .location_analytics_revenue_daily import (
        LocationAnalyticsRevenueDaily as LocationAnalyticsRevenueDaily,
    )
    from .location_booking_widget import LocationBookingWidget as LocationBookingWidget
    from .location_create import LocationCreate as LocationCreate
    from .location_inventory import LocationInventory as LocationInventory
    from .location_notification_setting import (
        LocationNotificationSetting as LocationNotificationSetting,
    )
    from .location_payment_policy import LocationPaymentPolicy as LocationPaymentPolicy
    from .location_promotion import LocationPromotion as LocationPromotion
    from .location_social import LocationSocial as LocationSocial
    from .location_subscription_information import (
        LocationSubscriptionInformation as LocationSubscriptionInformation,
    )
    from .location_update import LocationUpdate as LocationUpdate
    from .location_update_social import LocationUpdateSocial as LocationUpdateSocial
    from .location_user import LocationUser as LocationUser
    from .location_user_access import LocationUserAccess as LocationUserAccess
    from .login import Login as Login
    from .loyalty_card import LoyaltyCard as LoyaltyCard
    from .loyalty_card_deduction import LoyaltyCardDeduction as LoyaltyCardDeduction
    from .loyalty_card_deduction_apply import LoyaltyCardDeductionApply as LoyaltyCardDeductionApply
    from .loyalty_card_issue import LoyaltyCardIssue as LoyaltyCardIssue
    from .loyalty_card_transaction_create import (
        LoyaltyCardTransactionCreate as LoyaltyCardTransactionCreate,
    )
    from .loyalty_card_type import LoyaltyCardType as LoyaltyCardType
    from .loyalty_card_withdrawal import LoyaltyCardWithdrawal as LoyaltyCardWithdrawal
    from .loyalty_card_withdrawal_cancel import (
        LoyaltyCardWithdrawalCancel as LoyaltyCardWithdrawalCancel,
    )
    from .loyalty_code import LoyaltyCode as LoyaltyCode
    from .loyalty_gift_card import LoyaltyGiftCard as LoyaltyGiftCard
    from .loyalty_membership import LoyaltyMembership as LoyaltyMembership
    from .loyalty_payment_transaction import LoyaltyPaymentTransaction as LoyaltyPaymentTransaction
    from .loyalty_transaction import LoyaltyTransaction as LoyaltyTransaction
    from .loyalty_transaction_type import LoyaltyTransactionType as LoyaltyTransactionType
    from .loyalty_transactions_by_visit import (
        LoyaltyTransactionsByVisit as LoyaltyTransactionsByVisit,
    )
    from .loyalty_transactions_by_visit_promotion import (
        LoyaltyTransactionsByVisitPromotion as LoyaltyTransactionsByVisitPromotion,
    )
    from .membership import Membership as Membership
    from .membership_balance import MembershipBalance as MembershipBalance
    from .membership_balance_category import MembershipBalanceCategory as MembershipBalanceCategory
    from .membership_balance_category_category import (
        MembershipBalanceCategoryCategory as MembershipBalanceCategoryCategory,
    )
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
    from .membership_type_create import MembershipTypeCreate as MembershipTypeCreate
    from .membership_type_interval import MembershipTypeInterval as MembershipTypeInterval
    from .membership_type_restore import MembershipTypeRestore as MembershipTypeRestore
    from .membership_type_update import MembershipTypeUpdate as MembershipTypeUpdate
    from .message_status_query import MessageStatusQuery as MessageStatusQuery
    from .notification_template import NotificationTemplate as NotificationTemplate
    from .notification_template_input import NotificationTemplateInput as NotificationTemplateInput
    from .online_booking_setting import OnlineBookingSetting as OnlineBookingSetting
    from .online_booking_setting_update import (
        OnlineBookingSettingUpdate as OnlineBookingSettingUpdate,
    )
    from .partner_appointment import PartnerAppointment as PartnerAppointment
    from .partner_appointment_client import PartnerAppointmentClient as PartnerAppointmentClient
    from .partner_appointment_location import (
        PartnerAppointmentLocation as PartnerAppointmentLocation,
    )
    from .partner_appointment_service import PartnerAppointmentService as PartnerAppointmentService
    from .partner_appointment_team_member import (
        PartnerAppointmentTeamMember as PartnerAppointmentTeamMember,
    )
    from .payment_method import PaymentMethod as PaymentMethod
    from .payment_transaction import PaymentTransaction as PaymentTransaction
    from .payment_with_loyalty_method import PaymentWithLoyaltyMethod as PaymentWithLoyaltyMethod
    from .payment_with_loyalty_method_create import (
        PaymentWithLoyaltyMethodCreate as PaymentWithLoyaltyMethodCreate,
    )
    from .payment_with_loyalty_method_create_method import (
        PaymentWithLoyaltyMethodCreateMethod as PaymentWithLoyaltyMethodCreateMethod,
    )
    from .payment_with_loyalty_method_create_payment import (
        PaymentWithLoyaltyMethodCreatePayment as PaymentWithLoyaltyMethodCreatePayment,
    )
    from .period_unit import PeriodUnit as PeriodUnit
    from .permission import Permission as Permission
    from .permission_appointment_form import PermissionAppointmentForm as PermissionAppointmentForm
    from .permission_clients import PermissionClients as PermissionClients
    from .permission_dashboard import PermissionDashboard as PermissionDashboard
    from .permission_finances import PermissionFinances as PermissionFinances
    from .permission_inventories import PermissionInventories as PermissionInventories
    from .permission_loyalty import PermissionLoyalty as PermissionLoyalty
    from .permission_notification import PermissionNotification as PermissionNotification
    from .permission_online_appointment import (
        PermissionOnlineAppointment as PermissionOnlineAppointment,
    )
    from .permission_other import PermissionOther as PermissionOther
    from .permission_security import PermissionSecurity as PermissionSecurity
    from .permission_settings import PermissionSettings as PermissionSettings
    from .permission_timetable import PermissionTimetable as PermissionTimetable
    from .permission_visitors import PermissionVisitors as PermissionVisitors
    from .phone_number_format import PhoneNumberFormat as PhoneNumberFormat
    from .position import Position as Position
    from .position_quick import PositionQuick as PositionQuick
    from .position_quick_create import PositionQuickCreate as PositionQuickCreate
    from .product import Product as Product
    from .product_category import ProductCategory as ProductCategory
    from .product_category_composition import (
        ProductCategoryComposition as ProductCategoryComposition,
    )
    from .product_category_composition_children import (
        ProductCategoryCompositionChildren as ProductCategoryCompositionChildren,
    )
    from .product_category_input import ProductCategoryInput as ProductCategoryInput
    from .product_create import ProductCreate as ProductCreate
    from .product_update import ProductUpdate as ProductUpdate
    from .product_update_correction_rule import (
        ProductUpdateCorrectionRule as ProductUpdateCorrectionRule,
    )
    from .promotion import Promotion as Promotion
    from .promotion_applicable_item import PromotionApplicableItem as PromotionApplicableItem
    from .promotion_client_statistic import PromotionClientStatistic as PromotionClientStatistic
    from .promotion_client_statistic_client_stats import (
        PromotionClientStatisticClientStats as PromotionClientStatisticClientStats,
    )
    from .promotion_client_statistic_new import (
        PromotionClientStatisticNew as PromotionClientStatisticNew,
    )
    from .promotion_client_statistic_visits_stats_by_day import (
        PromotionClientStatisticVisitsStatsByDay as PromotionClientStatisticVisitsStatsByDay,
    )
    from .promotion_create import PromotionCreate as PromotionCreate
    from .promotion_location import PromotionLocation as PromotionLocation
    from .promotion_loyalty_type import PromotionLoyaltyType as PromotionLoyaltyType
    from .promotion_revenue_statistic import PromotionRevenueStatistic as PromotionRevenueStatistic
    from .promotion_revenue_statistic_income_stats import (
        PromotionRevenueStatisticIncomeStats as PromotionRevenueStatisticIncomeStats,
    )
    from .promotion_revenue_statistic_income_stats_by_day import (
        PromotionRevenueStatisticIncomeStatsByDay as PromotionRevenueStatisticIncomeStatsByDay,
    )
    from .promotion_revenue_statistic_new import (
        PromotionRevenueStatisticNew as PromotionRevenueStatisticNew,
    )
    from .promotion_rule import PromotionRule as PromotionRule
    from .promotion_rule_input import PromotionRuleInput as PromotionRuleInput
    from .promotion_team_member_statistic import (
        PromotionTeamMemberStatistic as PromotionTeamMemberStatistic,
    )
    from .promotion_update import PromotionUpdate as PromotionUpdate
    from .referral_promotion import ReferralPromotion as ReferralPromotion
    from .referral_promotion_apply import ReferralPromotionApply as ReferralPromotionApply
    from .resource import Resource as Resource
    from .role import Role as Role
    from .sale_transaction import SaleTransaction as SaleTransaction
    from .schedule_team_member_update import ScheduleTeamMemberUpdate as ScheduleTeamMemberUpdate
    from .service import Service as Service
    from .service_balance import ServiceBalance as ServiceBalance
    from .service_by_id import ServiceById as ServiceById
    from .service_by_id_update import ServiceByIdUpdate as ServiceByIdUpdate
    from .service_by_id_update_team_member import (
        ServiceByIdUpdateTeamMember as ServiceByIdUpdateTeamMember,
    )
    from .service_category import ServiceCategory as ServiceCategory
    from .service_category_input import ServiceCategoryInput as ServiceCategoryInput
    from .service_create import ServiceCreate as ServiceCreate
    from .service_link_update import ServiceLinkUpdate as ServiceLinkUpdate
    from .service_link_update_price import ServiceLinkUpdatePrice as ServiceLinkUpdatePrice
    from .service_link_update_team_member_setting import (
        ServiceLinkUpdateTeamMemberSetting as ServiceLinkUpdateTeamMemberSetting,
    )
    from .service_link_update_translation import (
        ServiceLinkUpdateTranslation as ServiceLinkUpdateTranslation,
    )
    from .service_patch import ServicePatch as ServicePatch
    from .service_patch_team_member import ServicePatchTeamMember as ServicePatchTeamMember
    from .service_team_member import ServiceTeamMember as ServiceTeamMember
    from .service_team_member_assignment import (
        ServiceTeamMemberAssignment as ServiceTeamMemberAssignment,
    )
    from .service_team_member_assignment_update import (
        ServiceTeamMemberAssignmentUpdate as ServiceTeamMemberAssignmentUpdate,
    )
    from .service_to_team_member import ServiceToTeamMember as ServiceToTeamMember
    from .service_to_team_member_assign import (
        ServiceToTeamMemberAssign as ServiceToTeamMemberAssign,
    )
    from .slot import Slot as Slot
    from .sms_campaign_to_filtered_client_send import (
        SmsCampaignToFilteredClientSend as SmsCampaignToFilteredClientSend,
    )
    from .sms_to_client_send import SmsToClientSend as SmsToClientSend
    from .state import State as State
    from .tag import Tag as Tag
    from .tag_by_tag_id_update import TagByTagIdUpdate as TagByTagIdUpdate
    from .tax_system import TaxSystem as TaxSystem
    from .tax_system_vat import TaxSystemVat as TaxSystemVat
    from .team_member import TeamMember as TeamMember
    from .team_member_by_id import TeamMemberById as TeamMemberById
    from .team_member_calculation_daily_salary import (
        TeamMemberCalculationDailySalary as TeamMemberCalculationDailySalary,
    )
    from .team_member_calculation_daily_salary_payroll_daily import (
        TeamMemberCalculationDailySalaryPayrollDaily as TeamMemberCalculationDailySalaryPayrollDaily,
    )
    from .team_member_calculation_salary import (
        TeamMemberCalculationSalary as TeamMemberCalculationSalary,
    )
    from .team_member_calculation_salary_total_sum import (
        TeamMemberCalculationSalaryTotalSum as TeamMemberCalculationSalaryTotalSum,
    )
    from .team_member_calculation_schemes_count import (
        TeamMemberCalculationSchemesCount as TeamMemberCalculationSchemesCount,
    )
    from .team_member_input import TeamMemberInput as TeamMemberInput
    from .team_member_payroll_calculation import (
        TeamMemberPayrollCalculation as TeamMemberPayrollCalculation,
    )
    from .team_member_payroll_calculation_paid import (
        TeamMemberPayrollCalculationPaid as TeamMemberPayrollCalculationPaid,
    )
    from .team_member_payroll_calculation_salary_calculation import (
        TeamMemberPayrollCalculationSalaryCalculation as TeamMemberPayrollCalculationSalaryCalculation,
    )
    from .team_member_payroll_calculation_salary_calculation_info import (
        TeamMemberPayrollCalculationSalaryCalculationInfo as TeamMemberPayrollCalculationSalaryCalculationInfo,
    )
    from .team_member_payroll_calculation_salary_discrepancy import (
        TeamMemberPayrollCalculationSalaryDiscrepancy as TeamMemberPayrollCalculationSalaryDiscrepancy,
    )
    from .team_member_payroll_calculation_salary_item import (
        TeamMemberPayrollCalculationSalaryItem as TeamMemberPayrollCalculationSalaryItem,
    )
    from .team_member_payroll_calculation_target import (
        TeamMemberPayrollCalculationTarget as TeamMemberPayrollCalculationTarget,
    )
    from .team_member_period_daily_salary import (
        TeamMemberPeriodDailySalary as TeamMemberPeriodDailySalary,
    )
    from .team_member_period_daily_salary_period_calculation import (
        TeamMemberPeriodDailySalaryPeriodCalculation as TeamMemberPeriodDailySalaryPeriodCalculation,
    )
    from .team_member_period_daily_salary_period_calculation_daily import (
        TeamMemberPeriodDailySalaryPeriodCalculationDaily as TeamMemberPeriodDailySalaryPeriodCalculationDaily,
    )
    from .team_member_period_salary import TeamMemberPeriodSalary as TeamMemberPeriodSalary
    from .team_member_quick import TeamMemberQuick as TeamMemberQuick
    from .team_member_quick_create import TeamMemberQuickCreate as TeamMemberQuickCreate
    from .team_member_salary_calculation import (
        TeamMemberSalaryCalculation as TeamMemberSalaryCalculation,
    )
    from .team_member_salary_period import TeamMemberSalaryPeriod as TeamMemberSalaryPeriod
    from .team_member_salary_scheme import TeamMemberSalaryScheme as TeamMemberSalaryScheme
    from .team_member_schedule import TeamMemberSchedule as TeamMemberSchedule
    from .team_member_schedule_busy_interval import (
        TeamMemberScheduleBusyInterval as TeamMemberScheduleBusyInterval,
    )
    from .team_member_schedule_set import TeamMemberScheduleSet as TeamMemberScheduleSet
    from .team_member_schedule_set_schedules_to_delete import (
        TeamMemberScheduleSetSchedulesToDelete as TeamMemberScheduleSetSchedulesToDelete,
    )
    from .team_member_schedule_set_schedules_to_set import (
        TeamMemberScheduleSetSchedulesToSet as TeamMemberScheduleSetSchedulesToSet,
    )
    from .team_member_schedule_slot import TeamMemberScheduleSlot as TeamMemberScheduleSlot
    from .team_member_schedule_update import TeamMemberScheduleUpdate as TeamMemberScheduleUpdate
    from .team_member_service_bill_of_material import (
        TeamMemberServiceBillOfMaterial as TeamMemberServiceBillOfMaterial,
    )
    from .team_member_tip import TeamMemberTip as TeamMemberTip
    from .team_member_tip_setting import TeamMemberTipSetting as TeamMemberTipSetting
    from .team_member_tip_team_member import TeamMemberTipTeamMember as TeamMemberTipTeamMember
    from .team_member_user import TeamMemberUser as TeamMemberUser
    from .timeslot_setting import TimeslotSetting as TimeslotSetting
    from .timeslot_setting_dates_setting import (
        TimeslotSettingDatesSetting as TimeslotSettingDatesSetting,
    )
    from .timeslot_setting_setting import TimeslotSettingSetting as TimeslotSettingSetting
    from .timeslot_setting_weekdays_setting import (
        TimeslotSettingWeekdaysSetting as TimeslotSettingWeekdaysSetting,
    )
    from .timetable_client_schedule import TimetableClientSchedule as TimetableClientSchedule
    from .timetable_client_schedule_create import (
        TimetableClientScheduleCreate as TimetableClientScheduleCreate,
    )
    from .timetable_client_schedule_event import (
        TimetableClientScheduleEvent as TimetableClientScheduleEvent,
    )
    from .timetable_client_schedule_update import (
        TimetableClientScheduleUpdate as TimetableClientScheduleUpdate,
    )
    from .timetable_event_schedule import TimetableEventSchedule as TimetableEventSchedule
    from .timetable_event_schedule_create import (
        TimetableEventScheduleCreate as TimetableEventScheduleCreate,
    )
    from .timetable_event_schedule_create_day import (
        TimetableEventScheduleCreateDay as TimetableEventScheduleCreateDay,
    )
    from .timetable_event_schedule_update import (
        TimetableEventScheduleUpdate as TimetableEventScheduleUpdate,
    )
    from .timetable_event_schedules_by_event import (
        TimetableEventSchedulesByEvent as TimetableEventSchedulesByEvent,
    )
    from .timetable_schedule_day import TimetableScheduleDay as TimetableScheduleDay
    from .timetable_schedule_day_create import (
        TimetableScheduleDayCreate as TimetableScheduleDayCreate,
    )
    from .timetable_schedule_day_event import TimetableScheduleDayEvent as TimetableScheduleDayEvent
    from .timetable_schedule_day_event_entity_resource_instance import (
        TimetableScheduleDayEventEntityResourceInstance as TimetableScheduleDayEventEntityResourceInstance,
    )
    from .timetable_schedule_day_event_entity_tag import (
        TimetableScheduleDayEventEntityTag as TimetableScheduleDayEventEntityTag,
    )
    from .timetable_schedule_day_event_entity_team_member import (
        TimetableScheduleDayEventEntityTeamMember as TimetableScheduleDayEventEntityTeamMember,
    )
    from .timetable_schedule_day_update import (
        TimetableScheduleDayUpdate as TimetableScheduleDayUpdate,
    )
    from .transaction import Transaction as Transaction
    from .transaction_input import TransactionInput as TransactionInput
    from .transaction_product import TransactionProduct as TransactionProduct
    from .transaction_unit import TransactionUnit as TransactionUnit
    from .transactions_by_visit_or_appointment_id import (
        TransactionsByVisitOrAppointmentId as TransactionsByVisitOrAppointmentId,
    )
    from .type_ import Type as Type
    from .user_from_location_remove import UserFromLocationRemove as UserFromLocationRemove
    from .user_from_location_remove_user_location_link import (
        UserFromLocationRemoveUserLocationLink as UserFromLocationRemoveUserLocationLink,
    )
    from .user_invitation_create import UserInvitationCreate as UserInvitationCreate
    from .user_invitation_create_invite import (
        UserInvitationCreateInvite as UserInvitationCreateInvite,
    )
    from .user_notification_setting import UserNotificationSetting as UserNotificationSetting
    from .user_notification_setting_notification_type import (
        UserNotificationSettingNotificationType as UserNotificationSettingNotificationType,
    )
    from .user_notification_setting_update import (
        UserNotificationSettingUpdate as UserNotificationSettingUpdate,
    )
    from .user_notification_setting_update_channels import (
        UserNotificationSettingUpdateChannels as UserNotificationSettingUpdateChannels,
    )
    from .user_notification_setting_update_notification_type import (
        UserNotificationSettingUpdateNotificationType as UserNotificationSettingUpdateNotificationType,
    )
    from .user_permission import UserPermission as UserPermission
    from .user_permission_update import UserPermissionUpdate as UserPermissionUpdate
    from .user_permission_update_user_permission import (
        UserPermissionUpdateUserPermission as UserPermissionUpdateUserPermission,
    )
    from .user_permission_user_permission import (
        UserPermissionUserPermission as UserPermissionUserPermission,
    )
    from .user_permission_with_children import (
        UserPermissionWithChildren as UserPermissionWithChildren,
    )
    from .user_permission_with_children_option import (
        UserPermissionWithChildrenOption as UserPermissionWithChildrenOption,
    )
    from .user_permission_with_children_type import (
        UserPermissionWithChildrenType as UserPermissionWithChildrenType,
    )
    from .user_permissions_to_location_copy import (
        UserPermissionsToLocationCopy as UserPermissionsToLocationCopy,
    )
    from .user_permissions_to_location_copy_user_location_link import (
        UserPermissionsToLocationCopyUserLocationLink as UserPermissionsToLocationCopyUserLocationLink,
    )
    from .user_role import UserRole as UserRole
    from .visit import Visit as Visit
    from .visit_appointment import VisitAppointment as VisitAppointment
    from .visit_client import VisitClient as VisitClient
    from .visit_detail import VisitDetail as VisitDetail
    from .visit_document import VisitDocument as VisitDocument
    from .visit_service import VisitService as VisitService
    from .visit_team_member import VisitTeamMember as VisitTeamMember
    from .visit_update import VisitUpdate as VisitUpdate
    from .visit_update_new_transaction import VisitUpdateNewTransaction as VisitUpdateNewTransaction
    from .visit_update_products_transaction import (
        VisitUpdateProductsTransaction as VisitUpdateProductsTransaction,
    )
    from .visit_update_service import VisitUpdateService as VisitUpdateService
    from .visitor import Visitor as Visitor

_MODULES = {
    "Account": "account",
    "ActualAmount": "actual_amount",
    "Appointment": "appointment",
    "AppointmentAnalyticsBySource": "appointment_analytics_by_source",
    "AppointmentAnalyticsByStatus": "appointment_analytics_by_status",
    "AppointmentCalendarSession": "appointment_calendar_session",
    "AppointmentCalendarSetting": "appointment_calendar_setting",
    "AppointmentCalendarSettingUpdate": "appointment_calendar_setting_update",
    "AppointmentClient": "appointment_client",
    "AppointmentConsumable": "appointment_consumable",
    "AppointmentConsumableBillOfMaterialsItem": "appointment_consumable_bill_of_materials_item",
    "AppointmentConsumablePart": "appointment_consumable_part",
    "AppointmentConsumableProduct": "appointment_consumable_product",
    "AppointmentDocument": "appointment_document",
    "AppointmentInput": "appointment_input",
    "AppointmentInputClient": "appointment_input_client",
    "AppointmentInputService": "appointment_input_service",
    "AppointmentLocationServiceLink": "appointment_location_service_link",
    "AppointmentPosition": "appointment_position",
    "AppointmentService": "appointment_service",
    "AppointmentServiceAssociation": "appointment_service_association",
    "AppointmentServiceConsumable": "appointment_service_consumable",
    "AppointmentServiceConsumableUpdate": "appointment_service_consumable_update",
    "AppointmentServiceConsumableUpdateConsumable": "appointment_service_consumable_update_consumable",
    "AppointmentTag": "appointment_tag",
    "AppointmentTeamMember": "appointment_team_member",
    "AppointmentTeamMemberServiceLink": "appointment_team_member_service_link",
    "AuthorizedUser": "authorized_user",
    "Availability": "availability",
    "BillOfMaterial": "bill_of_material",
    "BillOfMaterials": "bill_of_materials",
    "BillOfMaterialsItem": "bill_of_materials_item",
    "BookingWidget": "booking_widget",
    "BookingWidgetCreate": "booking_widget_create",
    "BookingWidgetUpdate": "booking_widget_update",
    "Chain": "chain",
    "ChainAccess": "chain_access",
    "ChainClientAccountHistory": "chain_client_account_history",
    "ChainClientAccountHistoryDepositTransaction": "chain_client_account_history_deposit_transaction",
    "ChainClientAccountHistoryDepositTransactionType": "chain_client_account_history_deposit_transaction_type",
    "ChainClientByPhoneNumber": "chain_client_by_phone_number",
    "ChainClientByPhoneNumberClient": "chain_client_by_phone_number_client",
    "ChainLocation": "chain_location",
    "ChainServiceCategory": "chain_service_category",
    "Channels": "channels",
    "Client": "client",
    "ClientAccount": "client_account",
    "ClientAccountByChainAndPhone": "client_account_by_chain_and_phone",
    "ClientAccountClient": "client_account_client",
    "ClientAccountTopupOperation": "client_account_topup_operation",
    "ClientAccountTopupOperationCreate": "client_account_topup_operation_create",
    "ClientAccountTopupOperationDepositsTransaction": "client_account_topup_operation_deposits_transaction",
    "ClientAccountTopupOperationDocument": "client_account_topup_operation_document",
    "ClientAccountTopupOperationPaymentTransaction": "client_account_topup_operation_payment_transaction",
    "ClientBulkCreate": "client_bulk_create",
    "ClientComment": "client_comment",
    "ClientCommentCreate": "client_comment_create",
    "ClientCommentFile": "client_comment_file",
    "ClientCommentUser": "client_comment_user",
    "ClientCreate": "client_create",
    "ClientCreated": "client_created",
    "ClientError": "client_error",
    "ClientFile": "client_file",
    "ClientQuery": "client_query",
    "ClientQueryFilter": "client_query_filter",
    "ClientUpdate": "client_update",
    "ClientVisit": "client_visit",
    "ClientVisitAppointment": "client_visit_appointment",
    "ClientVisitConsumable": "client_visit_consumable",
    "ClientVisitProduct": "client_visit_product",
    "ClientVisitProductsTransaction": "client_visit_products_transaction",
    "ClientVisitQuery": "client_visit_query",
    "ClientVisitService": "client_visit_service",
    "ClientVisitTips": "client_visit_tips",
    "Comment": "comment",
    "CommentCreate": "comment_create",
    "Consumable": "consumable",
    "Currency": "currency",
    "CustomField": "custom_field",
    "CustomFieldCustomField": "custom_field_custom_field",
    "CustomFieldInput": "custom_field_input",
    "CustomFieldType": "custom_field_type",
    "Day": "day",
    "DayEndReportData": "day_end_report_data",
    "DayEndReportDataAccount": "day_end_report_data_account",
    "DayEndReportDataOthers": "day_end_report_data_others",
    "DayEndReportDataPaids": "day_end_report_data_paids",
    "DayEndReportDataStats": "day_end_report_data_stats",
    "DayEndReportDataTeamMember": "day_end_report_data_team_member",
    "DayEndReportDataTotal": "day_end_report_data_total",
    "DayEndReportDataTransaction": "day_end_report_data_transaction",
    "DayEndReportDataZData": "day_end_report_data_z_data",
    "Deposit": "deposit",
    "DepositType": "deposit_type",
    "DiscountPromotion": "discount_promotion",
    "DiscountPromotionApply": "discount_promotion_apply",
    "DiscountPromotionCancel": "discount_promotion_cancel",
    "DiscountPromotionLoyaltyTransaction": "discount_promotion_loyalty_transaction",
    "DiscountPromotionPaymentTransaction": "discount_promotion_payment_transaction",
    "DiscountPromotionTransaction": "discount_promotion_transaction",
    "Document": "document",
    "DocumentFinancialTransaction": "document_financial_transaction",
    "DocumentFinancialTransactionAccount": "document_financial_transaction_account",
    "DocumentInput": "document_input",
    "DocumentLocation": "document_location",
    "DocumentProductTransaction": "document_product_transaction",
    "DocumentType": "document_type",
    "DocumentUser": "document_user",
    "EmailCampaignToFilteredClientSend": "email_campaign_to_filtered_client_send",
    "EmailNewsletterToClientSend": "email_newsletter_to_client_send",
    "Employee": "employee",
    "Event": "event",
    "EventCategory": "event_category",
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
    "EventMembershipData": "event_membership_data",
    "EventMembershipLoyaltyMembershipType": "event_membership_loyalty_membership_type",
    "EventMembershipRelationships": "event_membership_relationships",
    "EventMemberships": "event_memberships",
    "EventMembershipsIncluded": "event_memberships_included",
    "EventSearchFilter": "event_search_filter",
    "EventSearchFilterData": "event_search_filter_data",
    "EventService": "event_service",
    "EventServicePart": "event_service_part",
    "EventServiceResource": "event_service_resource",
    "EventServiceTeamMember": "event_service_team_member",
    "EventTeamMember": "event_team_member",
    "FinancialTransaction": "financial_transaction",
    "FinancialTransactionAccount": "financial_transaction_account",
    "FinancialTransactionInput": "financial_transaction_input",
    "FinancialTransactionTeamMember": "financial_transaction_team_member",
    "FiscalReceipt": "fiscal_receipt",
    "FiscalReceiptPrint": "fiscal_receipt_print",
    "FiscalState": "fiscal_state",
    "FiscalTransaction": "fiscal_transaction",
    "FiscalTransactionCashier": "fiscal_transaction_cashier",
    "FiscalTransactionDetailsContainer": "fiscal_transaction_details_container",
    "FiscalTransactionDocument": "fiscal_transaction_document",
    "ForProductTransaction": "for_product_transaction",
    "GiftCard": "gift_card",
    "GiftCardType": "gift_card_type",
    "GiftCardTypeInput": "gift_card_type_input",
    "GiftCardTypeInputExpiration": "gift_card_type_input_expiration",
    "GiftCardTypeInputOnlineSale": "gift_card_type_input_online_sale",
    "Image": "image",
    "ImageDelete": "image_delete",
    "ImageGroup": "image_group",
    "ImageImage": "image_image",
    "ImageUpload": "image_upload",
    "Interval": "interval",
    "InventoryOperation": "inventory_operation",
    "InventoryOperationCreate": "inventory_operation_create",
    "InventoryOperationCreateProductsTransaction": "inventory_operation_create_products_transaction",
    "InventoryOperationDocument": "inventory_operation_document",
    "InventoryOperationLocation": "inventory_operation_location",
    "InventoryOperationTransaction": "inventory_operation_transaction",
    "Item": "item",
    "Location": "location",
    "LocationAccountPayment": "location_account_payment",
    "LocationAccountPaymentAccount": "location_account_payment_account",
    "LocationAccountPaymentDeposit": "location_account_payment_deposit",
    "LocationAccountPaymentItem": "location_account_payment_item",
    "LocationAccountPaymentLoyaltyCard": "location_account_payment_loyalty_card",
    "LocationAccountPaymentLoyaltyTransaction": "location_account_payment_loyalty_transaction",
    "LocationAccountPaymentPromotion": "location_account_payment_promotion",
    "LocationAccountPaymentTransaction": "location_account_payment_transaction",
    "LocationAccountPaymentType": "location_account_payment_type",
    "LocationAnalyticsAppointmentsDaily": "location_analytics_appointments_daily",
    "LocationAnalyticsOccupancyDaily": "location_analytics_occupancy_daily",
    "LocationAnalyticsOverall": "location_analytics_overall",
    "LocationAnalyticsOverallAppointmentStats": "location_analytics_overall_appointment_stats",
    "LocationAnalyticsOverallClientStats": "location_analytics_overall_client_stats",
    "LocationAnalyticsOverallFullnessStats": "location_analytics_overall_fullness_stats",
    "LocationAnalyticsOverallIncomeTotalStats": "location_analytics_overall_income_total_stats",
    "LocationAnalyticsRevenueDaily": "location_analytics_revenue_daily",
    "LocationBookingWidget": "location_booking_widget",
    "LocationCreate": "location_create",
    "LocationInventory": "location_inventory",
    "LocationNotificationSetting": "location_notification_setting",
    "LocationPaymentPolicy": "location_payment_policy",
    "LocationPromotion": "location_promotion",
    "LocationSocial": "location_social",
    "LocationSubscriptionInformation": "location_subscription_information",
    "LocationUpdate": "location_update",
    "LocationUpdateSocial": "location_update_social",
    "LocationUser": "location_user",
    "LocationUserAccess": "location_user_access",
    "Login": "login",
    "LoyaltyCard": "loyalty_card",
    "LoyaltyCardDeduction": "loyalty_card_deduction",
    "LoyaltyCardDeductionApply": "loyalty_card_deduction_apply",
    "LoyaltyCardIssue": "loyalty_card_issue",
    "LoyaltyCardTransactionCreate": "loyalty_card_transaction_create",
    "LoyaltyCardType": "loyalty_card_type",
    "LoyaltyCardWithdrawal": "loyalty_card_withdrawal",
    "LoyaltyCardWithdrawalCancel": "loyalty_card_withdrawal_cancel",
    "LoyaltyCode": "loyalty_code",
    "LoyaltyGiftCard": "loyalty_gift_card",
    "LoyaltyMembership": "loyalty_membership",
    "LoyaltyPaymentTransaction": "loyalty_payment_transaction",
    "LoyaltyTransaction": "loyalty_transaction",
    "LoyaltyTransactionsByVisit": "loyalty_transactions_by_visit",
    "LoyaltyTransactionsByVisitPromotion": "loyalty_transactions_by_visit_promotion",
    "LoyaltyTransactionType": "loyalty_transaction_type",
    "Membership": "membership",
    "MembershipBalance": "membership_balance",
    "MembershipBalanceCategory": "membership_balance_category",
    "MembershipBalanceCategoryCategory": "membership_balance_category_category",
    "MembershipBalanceLink": "membership_balance_link",
    "MembershipBalanceService": "membership_balance_service",
    "MembershipFreeze": "membership_freeze",
    "MembershipSetBalance": "membership_set_balance",
    "MembershipSetPeriod": "membership_set_period",
    "MembershipStatus": "membership_status",
    "MembershipType": "membership_type",
    "MembershipTypeArchive": "membership_type_archive",
    "MembershipTypeAvailability": "membership_type_availability",
    "MembershipTypeCreate": "membership_type_create",
    "MembershipTypeInterval": "membership_type_interval",
    "MembershipTypeRestore": "membership_type_restore",
    "MembershipTypeUpdate": "membership_type_update",
    "MessageStatusQuery": "message_status_query",
    "NotificationTemplate": "notification_template",
    "NotificationTemplateInput": "notification_template_input",
    "OnlineBookingSetting": "online_booking_setting",
    "OnlineBookingSettingUpdate": "online_booking_setting_update",
    "PartnerAppointment": "partner_appointment",
    "PartnerAppointmentClient": "partner_appointment_client",
    "PartnerAppointmentLocation": "partner_appointment_location",
    "PartnerAppointmentService": "partner_appointment_service",
    "PartnerAppointmentTeamMember": "partner_appointment_team_member",
    "PaymentMethod": "payment_method",
    "PaymentTransaction": "payment_transaction",
    "PaymentWithLoyaltyMethod": "payment_with_loyalty_method",
    "PaymentWithLoyaltyMethodCreate": "payment_with_loyalty_method_create",
    "PaymentWithLoyaltyMethodCreateMethod": "payment_with_loyalty_method_create_method",
    "PaymentWithLoyaltyMethodCreatePayment": "payment_with_loyalty_method_create_payment",
    "PeriodUnit": "period_unit",
    "Permission": "permission",
    "PermissionAppointmentForm": "permission_appointment_form",
    "PermissionClients": "permission_clients",
    "PermissionDashboard": "permission_dashboard",
    "PermissionFinances": "permission_finances",
    "PermissionInventories": "permission_inventories",
    "PermissionLoyalty": "permission_loyalty",
    "PermissionNotification": "permission_notification",
    "PermissionOnlineAppointment": "permission_online_appointment",
    "PermissionOther": "permission_other",
    "PermissionSecurity": "permission_security",
    "PermissionSettings": "permission_settings",
    "PermissionTimetable": "permission_timetable",
    "PermissionVisitors": "permission_visitors",
    "PhoneNumberFormat": "phone_number_format",
    "Position": "position",
    "PositionQuick": "position_quick",
    "PositionQuickCreate": "position_quick_create",
    "Product": "product",
    "ProductCategory": "product_category",
    "ProductCategoryComposition": "product_category_composition",
    "ProductCategoryCompositionChildren": "product_category_composition_children",
    "ProductCategoryInput": "product_category_input",
    "ProductCreate": "product_create",
    "ProductUpdate": "product_update",
    "ProductUpdateCorrectionRule": "product_update_correction_rule",
    "Promotion": "promotion",
    "PromotionApplicableItem": "promotion_applicable_item",
    "PromotionClientStatistic": "promotion_client_statistic",
    "PromotionClientStatisticClientStats": "promotion_client_statistic_client_stats",
    "PromotionClientStatisticNew": "promotion_client_statistic_new",
    "PromotionClientStatisticVisitsStatsByDay": "promotion_client_statistic_visits_stats_by_day",
    "PromotionCreate": "promotion_create",
    "PromotionLocation": "promotion_location",
    "PromotionLoyaltyType": "promotion_loyalty_type",
    "PromotionRevenueStatistic": "promotion_revenue_statistic",
    "PromotionRevenueStatisticIncomeStats": "promotion_revenue_statistic_income_stats",
    "PromotionRevenueStatisticIncomeStatsByDay": "promotion_revenue_statistic_income_stats_by_day",
    "PromotionRevenueStatisticNew": "promotion_revenue_statistic_new",
    "PromotionRule": "promotion_rule",
    "PromotionRuleInput": "promotion_rule_input",
    "PromotionTeamMemberStatistic": "promotion_team_member_statistic",
    "PromotionUpdate": "promotion_update",
    "ReferralPromotion": "referral_promotion",
    "ReferralPromotionApply": "referral_promotion_apply",
    "Resource": "resource",
    "Role": "role",
    "SaleTransaction": "sale_transaction",
    "ScheduleTeamMemberUpdate": "schedule_team_member_update",
    "Service": "service",
    "ServiceBalance": "service_balance",
    "ServiceById": "service_by_id",
    "ServiceByIdUpdate": "service_by_id_update",
    "ServiceByIdUpdateTeamMember": "service_by_id_update_team_member",
    "ServiceCategory": "service_category",
    "ServiceCategoryInput": "service_category_input",
    "ServiceCreate": "service_create",
    "ServiceLinkUpdate": "service_link_update",
    "ServiceLinkUpdatePrice": "service_link_update_price",
    "ServiceLinkUpdateTeamMemberSetting": "service_link_update_team_member_setting",
    "ServiceLinkUpdateTranslation": "service_link_update_translation",
    "ServicePatch": "service_patch",
    "ServicePatchTeamMember": "service_patch_team_member",
    "ServiceTeamMember": "service_team_member",
    "ServiceTeamMemberAssignment": "service_team_member_assignment",
    "ServiceTeamMemberAssignmentUpdate": "service_team_member_assignment_update",
    "ServiceToTeamMember": "service_to_team_member",
    "ServiceToTeamMemberAssign": "service_to_team_member_assign",
    "Slot": "slot",
    "SmsCampaignToFilteredClientSend": "sms_campaign_to_filtered_client_send",
    "SmsToClientSend": "sms_to_client_send",
    "State": "state",
    "Tag": "tag",
    "TagByTagIdUpdate": "tag_by_tag_id_update",
    "TaxSystem": "tax_system",
    "TaxSystemVat": "tax_system_vat",
    "TeamMember": "team_member",
    "TeamMemberById": "team_member_by_id",
    "TeamMemberCalculationDailySalary": "team_member_calculation_daily_salary",
    "TeamMemberCalculationDailySalaryPayrollDaily": "team_member_calculation_daily_salary_payroll_daily",
    "TeamMemberCalculationSalary": "team_member_calculation_salary",
    "TeamMemberCalculationSalaryTotalSum": "team_member_calculation_salary_total_sum",
    "TeamMemberCalculationSchemesCount": "team_member_calculation_schemes_count",
    "TeamMemberInput": "team_member_input",
    "TeamMemberPayrollCalculation": "team_member_payroll_calculation",
    "TeamMemberPayrollCalculationPaid": "team_member_payroll_calculation_paid",
    "TeamMemberPayrollCalculationSalaryCalculation": "team_member_payroll_calculation_salary_calculation",
    "TeamMemberPayrollCalculationSalaryCalculationInfo": "team_member_payroll_calculation_salary_calculation_info",
    "TeamMemberPayrollCalculationSalaryDiscrepancy": "team_member_payroll_calculation_salary_discrepancy",
    "TeamMemberPayrollCalculationSalaryItem": "team_member_payroll_calculation_salary_item",
    "TeamMemberPayrollCalculationTarget": "team_member_payroll_calculation_target",
    "TeamMemberPeriodDailySalary": "team_member_period_daily_salary",
    "TeamMemberPeriodDailySalaryPeriodCalculation": "team_member_period_daily_salary_period_calculation",
    "TeamMemberPeriodDailySalaryPeriodCalculationDaily": "team_member_period_daily_salary_period_calculation_daily",
    "TeamMemberPeriodSalary": "team_member_period_salary",
    "TeamMemberQuick": "team_member_quick",
    "TeamMemberQuickCreate": "team_member_quick_create",
    "TeamMemberSalaryCalculation": "team_member_salary_calculation",
    "TeamMemberSalaryPeriod": "team_member_salary_period",
    "TeamMemberSalaryScheme": "team_member_salary_scheme",
    "TeamMemberSchedule": "team_member_schedule",
    "TeamMemberScheduleBusyInterval": "team_member_schedule_busy_interval",
    "TeamMemberScheduleSet": "team_member_schedule_set",
    "TeamMemberScheduleSetSchedulesToDelete": "team_member_schedule_set_schedules_to_delete",
    "TeamMemberScheduleSetSchedulesToSet": "team_member_schedule_set_schedules_to_set",
    "TeamMemberScheduleSlot": "team_member_schedule_slot",
    "TeamMemberScheduleUpdate": "team_member_schedule_update",
    "TeamMemberServiceBillOfMaterial": "team_member_service_bill_of_material",
    "TeamMemberTip": "team_member_tip",
    "TeamMemberTipSetting": "team_member_tip_setting",
    "TeamMemberTipTeamMember": "team_member_tip_team_member",
    "TeamMemberUser": "team_member_user",
    "TimeslotSetting": "timeslot_setting",
    "TimeslotSettingDatesSetting": "timeslot_setting_dates_setting",
    "TimeslotSettingSetting": "timeslot_setting_setting",
    "TimeslotSettingWeekdaysSetting": "timeslot_setting_weekdays_setting",
    "TimetableClientSchedule": "timetable_client_schedule",
    "TimetableClientScheduleCreate": "timetable_client_schedule_create",
    "TimetableClientScheduleEvent": "timetable_client_schedule_event",
    "TimetableClientScheduleUpdate": "timetable_client_schedule_update",
    "TimetableEventSchedule": "timetable_event_schedule",
    "TimetableEventScheduleCreate": "timetable_event_schedule_create",
    "TimetableEventScheduleCreateDay": "timetable_event_schedule_create_day",
    "TimetableEventSchedulesByEvent": "timetable_event_schedules_by_event",
    "TimetableEventScheduleUpdate": "timetable_event_schedule_update",
    "TimetableScheduleDay": "timetable_schedule_day",
    "TimetableScheduleDayCreate": "timetable_schedule_day_create",
    "TimetableScheduleDayEvent": "timetable_schedule_day_event",
    "TimetableScheduleDayEventEntityResourceInstance": "timetable_schedule_day_event_entity_resource_instance",
    "TimetableScheduleDayEventEntityTag": "timetable_schedule_day_event_entity_tag",
    "TimetableScheduleDayEventEntityTeamMember": "timetable_schedule_day_event_entity_team_member",
    "TimetableScheduleDayUpdate": "timetable_schedule_day_update",
    "Transaction": "transaction",
    "TransactionInput": "transaction_input",
    "TransactionProduct": "transaction_product",
    "TransactionsByVisitOrAppointmentId": "transactions_by_visit_or_appointment_id",
    "TransactionUnit": "transaction_unit",
    "Type": "type_",
    "UserFromLocationRemove": "user_from_location_remove",
    "UserFromLocationRemoveUserLocationLink": "user_from_location_remove_user_location_link",
    "UserInvitationCreate": "user_invitation_create",
    "UserInvitationCreateInvite": "user_invitation_create_invite",
    "UserNotificationSetting": "user_notification_setting",
    "UserNotificationSettingNotificationType": "user_notification_setting_notification_type",
    "UserNotificationSettingUpdate": "user_notification_setting_update",
    "UserNotificationSettingUpdateChannels": "user_notification_setting_update_channels",
    "UserNotificationSettingUpdateNotificationType": "user_notification_setting_update_notification_type",
    "UserPermission": "user_permission",
    "UserPermissionsToLocationCopy": "user_permissions_to_location_copy",
    "UserPermissionsToLocationCopyUserLocationLink": "user_permissions_to_location_copy_user_location_link",
    "UserPermissionUpdate": "user_permission_update",
    "UserPermissionUpdateUserPermission": "user_permission_update_user_permission",
    "UserPermissionUserPermission": "user_permission_user_permission",
    "UserPermissionWithChildren": "user_permission_with_children",
    "UserPermissionWithChildrenOption": "user_permission_with_children_option",
    "UserPermissionWithChildrenType": "user_permission_with_children_type",
    "UserRole": "user_role",
    "Visit": "visit",
    "VisitAppointment": "visit_appointment",
    "VisitClient": "visit_client",
    "VisitDetail": "visit_detail",
    "VisitDocument": "visit_document",
    "Visitor": "visitor",
    "VisitService": "visit_service",
    "VisitTeamMember": "visit_team_member",
    "VisitUpdate": "visit_update",
    "VisitUpdateNewTransaction": "visit_update_new_transaction",
    "VisitUpdateProductsTransaction": "visit_update_products_transaction",
    "VisitUpdateService": "visit_update_service",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"there is no model {name!r}")
    found = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    return found


def __dir__() -> list[str]:
    return sorted(_MODULES)
