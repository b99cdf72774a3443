"""Constructors of a fresh sandbox's rows."""

from __future__ import annotations

from dateutil.relativedelta import relativedelta

from altegio.sandbox.description import Data
from altegio.sandbox.ids import CHAIN, CLIENT, LOCATION


def days(count: int) -> relativedelta:
    """Return an interval of days from the start of the sandbox."""
    return relativedelta(days=count)


def link(kind: str, link_id: int, title: str, count: int) -> Data:
    """Return a service or a category that a membership covers."""
    is_category = kind == "category"
    about = {"id": link_id, "category_id": 1, "is_category": is_category, "title": title}
    return {"count": count, "is_unlimited": False, kind: about}


def membership_type(type_id: int, title: str, **values: object) -> Data:
    """Return a membership type of the chain."""
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


def membership(membership_id: int, number: str, type_id: int, **values: object) -> Data:
    """Return a membership of the client."""
    common = {
        "id": membership_id,
        "number": number,
        "_chain_id": CHAIN,
        "_client_id": CLIENT,
        "_type_id": type_id,
        "created_date": days(-20),
        "activated_date": days(-20),
        "is_frozen": False,
        "freeze_period": 0,
        "period": 3,
        "period_unit_id": 3,
        "is_united_balance": False,
        "is_united_balance_unlimited": False,
        "united_balance_services_count": 0,
    }
    return {**common, **values}


def card(card_id: int, number: str, type_id: int, balance: float) -> Data:
    """Return a loyalty card of the client."""
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


def gift_card_type(type_id: int, balance: float) -> Data:
    """Return a gift card type of the chain."""
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
