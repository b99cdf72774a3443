"""What a fresh sandbox holds: one chain with one location, made up."""

from __future__ import annotations

from dateutil.relativedelta import relativedelta

from altegio.sandbox.description import Data
from altegio.sandbox.ids import (
    BONUS,
    CARD,
    CASHBACK,
    CHAIN,
    CLIENT,
    GIFT_CARD_TYPE,
    LOCATION,
    MASSAGE,
    PHONE,
    PROMOTION,
    SUMMER,
    UNSOLD_GIFT_CARD_TYPE,
    USER,
    YOGA,
)


def _days(count: int) -> relativedelta:
    """So many days from the moment the sandbox starts."""
    return relativedelta(days=count)


def _link(kind: str, link_id: int, title: str, count: int) -> Data:
    is_category = kind == "category"
    about = {"id": link_id, "category_id": 1, "is_category": is_category, "title": title}
    return {"count": count, "is_unlimited": False, kind: about}


def _membership_type(type_id: int, title: str, **values: object) -> Data:
    common = {
        "id": type_id,
        "salon_group_id": CHAIN,
        "category_id": None,
        "title": title,
        "period": 3,
        "period_unit_id": 3,
        "allow_freeze": True,
        "freeze_limit": 60,
        "freeze_limit_unit_id": 1,
        "is_allow_empty_code": True,
        "is_united_balance": False,
        "is_united_balance_unlimited": False,
        "united_balance_services_count": 0,
        "is_code_required": False,
        "balance_edit_type_id": 2,
        "is_chain": True,
        "expiration_type_id": 1,
        "expiration_type_title": "At sale",
        "category": "standard",
        "weight": 0,
        "is_online_sale_enabled": False,
        "is_archived": False,
        "date_archived": None,
        "attached_location_ids": [LOCATION],
        "attached_salon_ids": [LOCATION],
        "availability": [],
    }
    return {**common, **values}


def _membership(membership_id: int, number: str, type_id: int, **values: object) -> Data:
    common = {
        "id": membership_id,
        "number": number,
        "_chain_id": CHAIN,
        "_client_id": CLIENT,
        "_type_id": type_id,
        "created_date": _days(-20),
        "activated_date": _days(-20),
        "is_frozen": False,
        "freeze_period": 0,
        "period": 3,
        "period_unit_id": 3,
        "is_united_balance": False,
        "is_united_balance_unlimited": False,
        "united_balance_services_count": 0,
    }
    return {**common, **values}


def _card(card_id: int, number: str, type_id: int, balance: float) -> Data:
    return {
        "id": card_id,
        "balance": balance,
        "points": 0,
        "paid_amount": 1000,
        "sold_amount": 1200,
        "visits_count": 5,
        "number": number,
        "type_id": type_id,
        "salon_group_id": CHAIN,
        "max_discount_percent": 0,
        "max_discount_amount": 0,
        "_client_id": CLIENT,
    }


def _gift_card_type(type_id: int, balance: float) -> Data:
    return {
        "id": type_id,
        "title": f"Gift card {balance}",
        "balance": balance,
        "is_multi": True,
        "company_group_id": CHAIN,
        "category_id": None,
        "weight": 1,
        "item_type_id": 0,
        "expiration_type_id": 2,
        "expiration_date": None,
        "expiration_timeout": 6,
        "expiration_timeout_unit_id": 3,
        "balance_edit_type_id": 1,
        "is_allow_empty_code": False,
        "is_archived": False,
        "date_archived": None,
        "online_sale_is_enabled": False,
        "service_ids": [],
        "salon_ids": [LOCATION],
    }


_YOGA_LINKS = [_link("service", 13160808, "Yoga", 10), _link("service", 13160809, "Pilates", 3)]

TABLES: dict[str, list[Data]] = {
    "chain": [{"id": CHAIN, "title": "Calm Studios"}],
    "location": [
        {
            "id": LOCATION,
            "title": "Calm Studio Downtown",
            "country": "United States",
            "country_id": 5,
            "city": "New York",
            "city_id": 83,
            "phone": "+13155550199",
            "timezone": "America/New_York",
            "address": "1 Main Street",
            "coordinate_lat": 40.73,
            "coordinate_lng": -73.99,
            "_chain_id": CHAIN,
        }
    ],
    "user": [
        {
            "id": USER,
            "name": "Anna Example",
            "phone": f"+{PHONE}",
            "avatar": "https://example.com/anna.png",
            "is_approved": True,
            "is_email_confirmed": True,
            "_client_id": CLIENT,
        }
    ],
    "client": [{"id": CLIENT, "name": "Anna Example", "phone": PHONE}],
    "membership type": [
        _membership_type(
            YOGA, "Yoga 10 visits", cost=500, balance_container={"links": _YOGA_LINKS}
        ),
        _membership_type(
            MASSAGE,
            "Massage, five visits",
            cost=300,
            allow_freeze=False,
            freeze_limit=0,
            is_united_balance=True,
            united_balance_services_count=5,
            balance_container={"links": [_link("category", 13160806, "Massage", 5)]},
        ),
        _membership_type(
            SUMMER, "Summer pass", cost=200, balance_container={"links": []}, _deleted=True
        ),
    ],
    "membership": [
        _membership(123, "123456", YOGA, balance_container={"links": _YOGA_LINKS}),
        _membership(
            124,
            "208867",
            MASSAGE,
            is_united_balance=True,
            united_balance_services_count=4,
            balance_container={"links": [_link("category", 13160806, "Massage", 4)]},
        ),
        _membership(
            125,
            "690348",
            YOGA,
            balance_container={"links": _YOGA_LINKS},
            is_frozen=True,
            freeze_period=14,
            freeze_till=_days(9),
            _frozen_from=_days(-5),
            _freeze_period_before=0,
        ),
    ],
    "card type": [
        {"id": CASHBACK, "title": "Cashback card", "salon_group_id": CHAIN},
        {"id": BONUS, "title": "Bonus card", "salon_group_id": CHAIN},
    ],
    "card": [_card(CARD, "14507109210520", CASHBACK, 100)],
    "transaction": [],
    "template": [
        {
            "id": 55,
            "type": "custom",
            "body": "New discount",
            "message_type": "loyalty_discount_changed",
        },
        {
            "id": 84,
            "type": "big",
            "body": "Hurry up",
            "message_type": "loyalty_discount_expiration",
        },
    ],
    "promotion": [
        {
            "id": PROMOTION,
            "_chain_id": CHAIN,
            "title": "Loyal customers",
            "type": "discount_accumulative_paid",
            "service_item_type": "any_allowed",
            "good_item_type": "not_allowed",
            "value_unit": "percent",
            "_rules": [{"id": 94, "parameter": 10, "value": 2.5, "service_id": 0}],
            "_card_type_ids": [CASHBACK],
            "_location_ids": [LOCATION],
            "_items": [],
            "on_changed_notification_template_id": 55,
            "on_expiration_notification_template_id": 84,
        }
    ],
    "gift card type": [
        _gift_card_type(GIFT_CARD_TYPE, 1000),
        _gift_card_type(UNSOLD_GIFT_CARD_TYPE, 250),
    ],
    "gift card": [
        {
            "id": 409726,
            "number": "888",
            "balance": 900,
            "default_balance": 1000,
            "type_id": GIFT_CARD_TYPE,
            "status_id": 2,
            "created_date": _days(-30),
            "_client_id": CLIENT,
        }
    ],
}
