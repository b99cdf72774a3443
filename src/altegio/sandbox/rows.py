"""Table rows with every field that any answer shows, and the initial values."""

from __future__ import annotations

from altegio.sandbox.description import Data, Json


def location_row(**values: Json) -> Data:
    """Return a location; `timezone_name` is its zone."""
    return {
        "public_title": values["title"],
        "short_descr": "Wellness",
        "description": "",
        "logo": "https://example.com/logo.png",
        "active": 1,
        "country": "United States",
        "country_id": 5,
        "city": "New York",
        "city_id": 83,
        "phone": "+13155550199",
        "phones": ["+13155550199"],
        "email": "studio@example.com",
        "site": "https://example.com",
        "zip": "10001",
        "schedule": "Daily 10-20",
        "timezone_name": "America/New_York",
        "address": "1 Main Street",
        "coordinate_lat": 40.73,
        "coordinate_lon": -73.99,
        "coordinate_lng": -73.99,
        "currency_short_title": "USD",
        "phone_confirmation": False,
        "allow_delete_record": True,
        "allow_change_record": True,
        "allow_delete_record_delay_step": 0,
        "allow_change_record_delay_step": 0,
        "business_type_id": 1,
        "business_group_id": 1,
        "_record_type": 2,
        "_event_clients_max": 10,
        **values,
    }


def team_member_row(**values: Json) -> Data:
    """Return a team member."""
    return {
        "api_id": None,
        "specialization": "",
        "avatar": "https://example.com/avatar.png",
        "avatar_big": "https://example.com/avatar-big.png",
        "fired": 0,
        "status": 0,
        "hidden": 0,
        "user_id": None,
        "is_paid_staff": True,
        "is_included_in_payment_policy": True,
        "show_rating": 1,
        "rating": 5,
        "votes_count": 0,
        "comments_count": 0,
        "average_score": 5,
        "weight": 0,
        "information": "",
        "has_access_timetable": False,
        "bookable": True,
        "position_id": None,
        "prepaid": "forbidden",
        "_hours": None,
        "_days": {},
        **values,
    }


def service_row(**values: Json) -> Data:
    """Return a service; `staff` are the team members who provide it."""
    return {
        "booking_title": values["title"],
        "print_title": values["title"],
        "price_min": 0,
        "price_max": values.get("price_min", 0),
        "duration": 3600,
        "technical_break_duration": None,
        "discount": 0,
        "comment": "",
        "weight": 0,
        "active": 1,
        "api_id": None,
        "staff": [],
        "is_online": True,
        "is_multi": False,
        "tax_variant": 0,
        "vat_id": 0,
        "is_need_limit_date": False,
        "seance_search_start": 0,
        "seance_search_finish": 86400,
        "step": 0,
        "seance_search_step": 0,
        "service_type": 1,
        "prepaid": "forbidden",
        "capacity": 0,
        "is_chain": False,
        "resources": [],
        "_resource_ids": [],
        **values,
    }


def client_row(**values: Json) -> Data:
    """Return a client of a location; `_tag_ids` are the client's tags."""
    return {
        "surname": "",
        "middle_name": "",
        "patronymic": "",
        "email": "",
        "gender_id": 0,
        "discount": 0,
        "importance_id": 0,
        "card": "",
        "birth_date": "",
        "comment": "",
        "sms_check": 0,
        "sms_not": 0,
        "sms_bot": 0,
        "spent": 0,
        "balance": 0,
        "custom_fields": {},
        "_tag_ids": [],
        **values,
    }


def product_row(**values: Json) -> Data:
    """Return a product; `_amounts` is the stock in each inventory."""
    return {
        "print_title": values["title"],
        "article": "",
        "barcode": "",
        "comment": "",
        "cost": 0,
        "actual_cost": 0,
        "sale_unit_id": 1,
        "service_unit_id": 1,
        "unit_equals": 1,
        "critical_amount": 0,
        "desired_amount": 0,
        "loyalty_abonement_type_id": 0,
        "loyalty_certificate_type_id": 0,
        "loyalty_allow_empty_code": False,
        "is_chain": False,
        "_amounts": {},
        **values,
    }
