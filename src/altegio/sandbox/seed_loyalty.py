"""Fictitious loyalty data of a fresh sandbox."""

from __future__ import annotations

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
    PROMOTION,
    SUMMER,
    UNSOLD_GIFT_CARD_TYPE,
    YOGA,
)
from altegio.sandbox.seed_rows import card, days, gift_card_type, link, membership, membership_type

_YOGA_LINKS = [link("service", 13160808, "Yoga", 10), link("service", 13160809, "Pilates", 3)]

TABLES: dict[str, list[Data]] = {
    "membership type": [
        membership_type(YOGA, "Yoga 10 visits", cost=500, balance_container={"links": _YOGA_LINKS}),
        membership_type(
            MASSAGE,
            "Massage, five visits",
            cost=300,
            allow_freeze=False,
            freeze_limit=0,
            is_united_balance=True,
            united_balance_services_count=5,
            balance_container={"links": [link("category", 13160806, "Massage", 5)]},
        ),
        membership_type(
            SUMMER, "Summer pass", cost=200, balance_container={"links": []}, _deleted=True
        ),
    ],
    "membership": [
        membership(123, "123456", YOGA, balance_container={"links": _YOGA_LINKS}),
        membership(
            124,
            "208867",
            MASSAGE,
            is_united_balance=True,
            united_balance_services_count=4,
            balance_container={"links": [link("category", 13160806, "Massage", 4)]},
        ),
        membership(
            125,
            "690348",
            YOGA,
            balance_container={"links": _YOGA_LINKS},
            is_frozen=True,
            freeze_period=14,
            freeze_till=days(9),
            _frozen_from=days(-5),
            _freeze_period_before=0,
        ),
    ],
    "card type": [
        {"id": CASHBACK, "title": "Cashback card", "salon_group_id": CHAIN},
        {"id": BONUS, "title": "Bonus card", "salon_group_id": CHAIN},
    ],
    "card": [card(CARD, "14507109210520", CASHBACK, 100)],
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
        gift_card_type(GIFT_CARD_TYPE, 1000),
        gift_card_type(UNSOLD_GIFT_CARD_TYPE, 250),
    ],
    "gift card": [
        {
            "id": 409726,
            "number": "888",
            "balance": 900,
            "default_balance": 1000,
            "type_id": GIFT_CARD_TYPE,
            "status_id": 2,
            "created_date": days(-30),
            "_client_id": CLIENT,
        }
    ],
}
