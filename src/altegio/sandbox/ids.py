"""Ids of a fresh sandbox's data."""

from __future__ import annotations

from altegio.sandbox.description import Data
from altegio.sandbox.hashes import record_hash, short_token

CHAIN, OTHER_CHAIN = 706028, 706030
LOCATION, SECOND_LOCATION, OTHER_LOCATION = 37532, 37533, 37600
"""Two locations of the first chain, and one of the other."""
USER, ADMINISTRATOR, TEAM_MEMBER_USER, OTHER_OWNER = 123456, 123457, 123458, 123459
"""The owner of the first chain, two users of its first location, and the other chain's owner."""
CLIENT, SECOND_CLIENT, CLIENT_ELSEWHERE = 9001, 9002, 9003
"""Two clients of the first location, and one of the second."""
PHONE = "13155550100"
MASSAGE_CATEGORY, CLASS_CATEGORY = 13160806, 13160807
YOGA_SERVICE, PILATES_SERVICE, MASSAGE_SERVICE = 13160808, 13160809, 13160810
SERVICE_ELSEWHERE = 13160811
INSTRUCTOR, MASSEUR = 60001, 60002
"""Positions."""
TEAM_MEMBER, SECOND_TEAM_MEMBER, TEAM_MEMBER_ELSEWHERE = 50001, 50002, 50003
PAST_APPOINTMENT, APPOINTMENT = 77001, 77002
"""Yesterday's, to which the client came, and tomorrow's."""
APPOINTMENT_HASH = record_hash(APPOINTMENT)
FEEDBACK_TOKEN = short_token(PAST_APPOINTMENT)
"""A client's access without a login: to see tomorrow's, and to review yesterday's."""
PAST_VISIT, VISIT = 87001, 87002
PAST_DOCUMENT, DOCUMENT = 97001, 97002
"""The documents of the two visits."""
EVENT, DUPLICATION_STRATEGY = 66001, 66101
EVENT_SCHEDULE, EVENT_SCHEDULE_DAY, RECURRING_BOOKING = 66201, 66301, 66401
"""A schedule that is over, without events."""
CASH, BANK = 90001, 90002
"""Accounts: the cash desk and the bank account of the first location."""
INVENTORY = 91001
PRODUCT_CATEGORY, PRODUCT = 92001, 93001
TAG = 94001
PRODUCT_TRANSACTION, FINANCIAL_TRANSACTION, SALE_DOCUMENT = 96301, 96401, 96501
CLIENT_COMMENT, CLIENT_FILE, CUSTOM_FIELD = 96001, 96101, 96201
RESOURCE, RESOURCE_INSTANCE = 95001, 95101
YOGA, MASSAGE = 1001, 1002
SUMMER = 1003
"""A membership type that was deleted."""
MEMBERSHIP, UNITED_MEMBERSHIP, FROZEN_MEMBERSHIP = 123, 124, 125
CASHBACK, BONUS = 10992, 8230
CARD = 9210520
GIFT_CARD_TYPE, UNSOLD_GIFT_CARD_TYPE = 27841, 27842
PROMOTION = 34
CLIENT_ACCOUNT = 98001
WIDGET = 98101
BILL_OF_MATERIALS, SALARY_SCHEME, PAYROLL = 98201, 98301, 98401
"""Noah's for massages; Mia's 40 percent, and her payroll of yesterday."""
IMAGE_GROUP = 98501
"""The picture of Mia."""
APPLICATION = 5101
"""The partner's application: installed in the first location, connected to the second."""
MARKETPLACE_PAYMENT = 5201
COUNTRY = 5
"""The country of all locations, and the only one with tax systems."""
FIRST_NEW_ID = 2_000_001
"""The first id of objects that are created later."""

KNOWN: Data = {
    "account_id": CASH,
    "application_id": APPLICATION,
    "calculation_id": PAYROLL,
    "card_id": CARD,
    "category_id": MASSAGE_CATEGORY,
    "chain_id": CHAIN,
    "client_id": CLIENT,
    "comment_id": CLIENT_COMMENT,
    "company_id": LOCATION,
    "client_schedule_id": RECURRING_BOOKING,
    "client_ids": [CLIENT, SECOND_CLIENT],
    "company_ids": [LOCATION],
    "country_id": COUNTRY,
    "form_id": WIDGET,
    "day_id": EVENT_SCHEDULE_DAY,
    "deposit_id": CLIENT_ACCOUNT,
    "document_id": DOCUMENT,
    "event_id": EVENT,
    "field_category": "client",
    "field_id": CUSTOM_FIELD,
    "file_id": CLIENT_FILE,
    "good_id": PRODUCT,
    "image_group_id": IMAGE_GROUP,
    "location_id": LOCATION,
    "loyalty_card_type_id": str(BONUS),
    "loyalty_card_type_ids": [CASHBACK],
    "loyalty_membership_type_id": YOGA,
    "loyalty_program_id": PROMOTION,
    "master_id": TEAM_MEMBER,
    "master_tips_settings_id": TEAM_MEMBER,
    "membership_id": MEMBERSHIP,
    "payment_id": MARKETPLACE_PAYMENT,
    "salon_ids": [LOCATION],
    "phone": PHONE,
    "position_id": INSTRUCTOR,
    "product_id": PRODUCT,
    "program_id": PROMOTION,
    "record_hash": APPOINTMENT_HASH,
    "record_id": APPOINTMENT,
    "record_token": FEEDBACK_TOKEN,
    "salon_group_id": CHAIN,
    "salon_id": LOCATION,
    "schedule_days_ids": [EVENT_SCHEDULE_DAY],
    "schedule_id": EVENT_SCHEDULE,
    "service_id": YOGA_SERVICE,
    "staff_id": TEAM_MEMBER,
    "resource_ids": [RESOURCE],
    "storage_id": INVENTORY,
    "tag_id": TAG,
    "team_member_id": TEAM_MEMBER,
    "user_id": ADMINISTRATOR,
    "type_id": UNSOLD_GIFT_CARD_TYPE,
    "visit_id": VISIT,
}
"""Existing values, by the name of the parameter or field."""

ONLY_IN_PATHS = ("type_id",)
"""Names with another meaning in bodies."""

_DAY: Data = {
    "day_of_week": "mon",
    "events_master_id": TEAM_MEMBER,
    "events_time": "10:00:00",
    "events_duration": 3600,
    "events_capacity": 5,
}
_CATEGORY: Data = {"id": MASSAGE_CATEGORY}
_CLIENT: Data = {"id": CLIENT}
_APPOINTMENT: Data = {
    "activity_id": None,
    "client": {"phone": PHONE, "name": "Anna Example", "email": "anna@example.com"},
    "record_labels": [],
    "save_if_busy": True,
    "services": [{"id": YOGA_SERVICE, "first_cost": 50, "discount": 0, "cost": 50}],
}
_EVENT: Data = {"force": True}
_FINANCIAL: Data = {"transaction_id": FINANCIAL_TRANSACTION}
_PRODUCT: Data = {
    "category_id": PRODUCT_CATEGORY,
    "sale_unit_id": 1,
    "service_unit_id": 1,
}
_TRANSACTION: Data = {"transaction_id": PRODUCT_TRANSACTION}
_PENDING: Data = {"salon_id": SECOND_LOCATION, "webhook_urls": None}
_STAFF: Data = {"staff": [{"id": TEAM_MEMBER, "seance_length": 3600}]}
KNOWN_FOR: dict[str, Data] = {
    "apply_referral_program": {"referrer_phone": "13155550101"},
    "assign_service_to_team_member": {"service_id": MASSAGE_SERVICE},
    "create_client": {"phone": "13155550199"},
    "create_service": _STAFF,
    "deprecated_update_service_by_id": _STAFF,
    "patch_service": _STAFF,
    "chain_loyalty_membership_types_restore": {"loyalty_membership_type_id": SUMMER},
    "chain_loyalty_memberships_unfreeze": {"membership_id": FROZEN_MEMBERSHIP},
    "create_appointment": _APPOINTMENT,
    "create_event": _EVENT,
    "create_product": _PRODUCT,
    "create_product_category": {"parent_category_id": PRODUCT_CATEGORY},
    "create_timetable_event_schedule": {
        "original_entity_type": "activity",
        "original_entity_id": EVENT,
        "date_end": "2030-01-01",
        "events_master_id": TEAM_MEMBER,
        "days": [_DAY],
    },
    "create_timetable_schedule_day": {"events_master_id": TEAM_MEMBER},
    "delete_client": _CLIENT,
    "delete_financial_transaction": _FINANCIAL,
    "delete_location_account_payment": {
        "document_id": SALE_DOCUMENT,
        "payment_transaction_id": FINANCIAL_TRANSACTION,
    },
    "delete_product_category": _PRODUCT,
    "delete_transaction": _TRANSACTION,
    "deprecated_get_product_category_list": _PRODUCT,
    "delete_image": {"entity": "team_member"},
    "get_financial_transaction": _FINANCIAL,
    "get_product_category_composition": _PRODUCT,
    "get_product_category_list": {"parent_category_id": PRODUCT_CATEGORY},
    "get_transaction": _TRANSACTION,
    "delete_service_category": {"id": CLASS_CATEGORY},
    "deprecated_get_service_category_list": _CATEGORY,
    "get_booking_form_config": {"id": WIDGET},
    "get_client": _CLIENT,
    "get_membership_list": {"abonements_ids": [MEMBERSHIP]},
    "get_service_category": _CATEGORY,
    "get_service_category_list": _CATEGORY,
    "update_appointment": _APPOINTMENT,
    "update_client": _CLIENT,
    "update_event": _EVENT,
    "update_event_duplication_strategy": {"strategy_id": DUPLICATION_STRATEGY},
    "update_financial_transaction": _FINANCIAL,
    "update_product": _PRODUCT,
    "update_product_category": {**_PRODUCT, "parent_category_id": 0},
    "print_fiscal_receipt": {"type": 0},
    "marketplace_notification_settings_callback": _PENDING,
    "marketplace_notification_settings_redirect_callback": _PENDING,
    "update_event_notification_settings": {"active": 0},
    "search_timetable_event_schedules_by_event": {"entity_type": "activity", "entity_id": EVENT},
    "update_timetable_event_schedule": {"date_end": "2020-01-01"},
    "update_timetable_schedule_day": {"events_master_id": TEAM_MEMBER},
    "update_appointment_service_consumables": {
        "goods_transaction_id": 0,
        "record_id": APPOINTMENT,
    },
    "upload_image": {"entity": "service"},
    "update_transaction": _TRANSACTION,
    "update_service_category": _CATEGORY,
    "update_visit": {"goods_transactions": [{"good_id": PRODUCT, "amount": 1}]},
}
"""The same for single operations; None omits a field."""
