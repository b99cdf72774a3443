"""The field's canonical terms for the description's words.

Facades and models have locations, team members and appointments; the wire has salon or
company, staff or master, record. This module alone knows both.
"""

from __future__ import annotations

import keyword
import re

#: Longer phrases first: the first match of a position wins.
CANONICAL = {
    "salon_groups": "chains",
    "salon_group": "chain",
    "network": "chain",
    "companies": "locations",
    "company": "location",
    "salons": "locations",
    "salon": "location",
    "masters": "team_members",
    "master": "team_member",
    "staff": "team_member",
    "online_records": "online_bookings",
    "online_record": "online_booking",
    "records": "appointments",
    "record": "appointment",
    "activities": "events",
    "activity": "event",
    "goods_transactions": "product_transactions",
    "goods_transaction": "product_transaction",
    "goods": "products",
    "good": "product",
    "storages": "inventories",
    "storage": "inventory",
    "abonements": "memberships",
    "abonement": "membership",
    "certificates": "gift_cards",
    "certificate": "gift_card",
    "technological_cards": "bills_of_materials",
    "technological_card": "bill_of_materials",
    "tech_card": "bill_of_materials",
    "loyalty_programs": "promotions",
    "loyalty_program": "promotion",
    "programs": "promotions",
    "program": "promotion",
    "labels": "tags",
    "label": "tag",
    "seances": "slots",
    "seance": "slot",
    "comers": "visitors",
    "comer": "visitor",
    "kkm_transaction_details_container": "fiscal_state",
    "kkm": "fiscal",
    "paids": "payments",
    "patronymic": "middle_name",
    "sex": "gender",
    "spec": "specialization",
    "bookforms": "booking_widgets",
    "bookform": "booking_widget",
    "booking_forms": "booking_widgets",
    "booking_form": "booking_widget",
    "letterform": "booking_widget",
    # Misspellings of the description.
    "banalce": "balance",
    "binded": "bound",
    "copmany": "location",
    "lot": "lon",
    "reed": "read",
    "referal": "referral",
}

#: Fields whose names do not follow from their words, by wire name.
FIELDS = {
    "active": "is_active",
    "any_master": "is_any_team_member",
    "brutto": "gross_weight",
    "confirm_number": "is_phone_confirmed",
    "create_date": "created_at",
    "created_date": "created_at",
    "date_archived": "archived_at",
    "date_delete": "deleted_at",
    "date_end": "end_date",
    "date_from": "start_date",
    "date_start": "start_date",
    "date_to": "end_date",
    "datetime": "starts_at",
    "deleted": "is_deleted",
    "deposit_id": "client_account_id",
    "deposit_type_id": "client_account_type_id",
    "expense_id": "payment_item_id",
    "expiration_date": "expires_at",
    "fired": "is_fired",
    "freeze_till": "frozen_until",
    "hidden": "is_hidden",
    "is_united_balance": "is_unified_balance",
    "is_united_balance_unlimited": "is_unified_balance_unlimited",
    "label": "label",
    "last_change_date": "updated_at",
    "length": "duration",
    "loyalty_abonement_id": "membership_id",
    "loyalty_certificate_id": "gift_card_id",
    "netto": "net_weight",
    "notified": "is_notified",
    "seance_delay_step": "slot_delay",
    "self": "self_link",
    "seance_length": "duration",
    "show_rating": "is_rating_shown",
    "sms_check": "wants_birthday_sms",
    "sms_not": "is_excluded_from_sms",
    "united_balance_services_count": "unified_balance_visits",
}
#: The same for parameters.
PARAMETERS = {
    "client_schedule_id": "booking_id",
    "date": "day",
    "date_from": "start_date",
    "date_to": "end_date",
    "field_category": "entity",
    "forBooking": "include_next_slot",
    "form_id": "booking_widget_id",
    "from": "start_date",
    "fullname": "name",
    "include_finance_transactions": "include_financial_transactions",
    "loyalty_membership_type_id": "membership_type_id",
    "master_tips_settings_id": "tip_settings_id",
    "showBookforms": "include_booking_widgets",
    "show_groups": "include_chains",
    "term": "query",
    "till": "end_date",
}

#: Areas whose names do not follow from their tags.
AREAS = {"VoIP Integration": "Telephony"}

#: Names of structures that occur under many names, by the names of their fields.
STRUCTURES = {
    frozenset({"id", "title"}): "Reference",
    frozenset({"id", "name"}): "PersonReference",
}

_PHRASE = re.compile(
    "(?<![a-z])(" + "|".join(sorted(CANONICAL, key=len, reverse=True)) + ")(?![a-z])"
)
_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_UNCOUNTABLE = {
    "news",
    "status",
    "address",
    "access",
    "analytics",
    "series",
    "sms",
    "kkm",
    "is",
    "bonus",
    "gps",
    "goods",
}


def snake(name: str) -> str:
    """Return ``forBooking`` and ``ids[]`` as ``for_booking`` and ``ids``."""
    words = re.sub(r"[^0-9A-Za-z]+", "_", _BOUNDARY.sub("_", name)).strip("_").lower()
    return f"n{words}" if words[:1].isdigit() else words


def canonical(name: str, *, many: bool = False) -> str:
    """Return the Python name for a wire name, in the field's terms.

    ``many`` says that the value is a list: ``staff`` is one team member or several.
    """
    words = _PHRASE.sub(lambda match: CANONICAL[match[1]], snake(name))
    if many and words == "team_member":
        words = "team_members"
    if words.endswith("s_ids"):
        words = f"{singular(words.removesuffix('_ids'))}_ids"
    return f"{words}_" if keyword.iskeyword(words) else words


def field_name(wire: str, *, many: bool = False) -> str:
    """Return the name of a field in every description, unless the wording gives it another."""
    return FIELDS.get(wire) or canonical(wire, many=many)


def parameter_name(wire: str, *, many: bool = False) -> str:
    """Return the name of a parameter in every description, unless the wording gives it another."""
    return PARAMETERS.get(wire) or canonical(wire, many=many)


def singular(name: str) -> str:
    """Return the singular of a plural snake_case name."""
    head, _, last = name.rpartition("_")
    if last in _UNCOUNTABLE or not last.endswith("s") or last.endswith("ss"):
        one = last
    elif last.endswith("ies"):
        one = last[:-3] + "y"
    elif last.endswith(("ches", "shes", "xes", "sses")):
        one = last[:-2]
    else:
        one = last[:-1]
    if head == "bills_of":
        head = "bill_of"
        one = last
    return f"{head}_{one}" if head else one


def pascal(name: str) -> str:
    """Return ``membership_type`` as ``MembershipType``."""
    return "".join(word[:1].upper() + word[1:] for word in snake(name).split("_"))


_LISTING = re.compile(r"_list(_by_[a-z_]+|_for_[a-z_]+)?$")
# Verbs that an operationId may begin or end with; those of reading name no request.
_READING = "check fetch find get list read search"
_DOING = """
apply archive assign authorize bulk_create cancel clone copy create delete disable duplicate enable
freeze generate handle issue patch print remove restore send set set_balance set_period unfreeze
unlink update upload
"""
_VERBS = {
    **dict.fromkeys(_READING.split(), ""),
    **{verb: pascal(verb) for verb in _DOING.split()},
    "add": "Create",
    "leave": "Create",
}


def subject_and_verb(operation_id: str) -> tuple[str, str]:
    """Return an operation's subject and verb: ``("TeamMember", "Update")``."""
    words = canonical(operation_id.removeprefix("deprecated_")).removesuffix("_deprecated")
    words = words.removeprefix("chain_loyalty_")
    words = _LISTING.sub("", words)
    for verb in sorted(_VERBS, key=len, reverse=True):
        if words.startswith(f"{verb}_"):
            return pascal(singular(words[len(verb) + 1 :])), _VERBS[verb]
        if words.endswith(f"_{verb}"):
            return pascal(singular(words[: -len(verb) - 1])), _VERBS[verb]
    return pascal(singular(words)), ""
