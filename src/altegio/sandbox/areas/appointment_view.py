"""View of an appointment in answers."""

from __future__ import annotations

from altegio.sandbox.description import Data
from altegio.sandbox.hashes import short_token
from altegio.sandbox.payments import (
    payment_status,
    products_of,
    transaction_view,
    transactions_of_visit,
)
from altegio.sandbox.state import State
from altegio.sandbox.times import compact_offset_text, local_text, offset_text
from altegio.sandbox.views import client_view, location_view, team_member_brief

_DOCUMENT_TITLES = {
    1: "Sale",
    3: "Receipt",
    4: "Write-off",
    7: "Visit",
    8: "Consumables write-off",
    9: "Client account top-up",
}
_VISIT_FIELDS: Data = {
    "online": False,
    "sms_before": 0,
    "sms_now": 0,
    "sms_now_text": "",
    "email_now": 0,
    "notified": 0,
    "master_request": 0,
    "notify_by_sms": 0,
    "notify_by_email": 0,
    "master_requested": False,
    "from_url": "",
    "review_requested": 0,
    "is_remind_sms_sent": False,
    "prepaid": False,
    "prepaid_confirmed": False,
    "custom_font_color": "",
    "bookform_id": 0,
    "record_from": "api",
    "is_mobile": 0,
    "is_sale_bill_printed": False,
    "acceptance_free": None,
    "is_update_blocked": False,
    "resource_instance_ids": [],
    "composite": [],
}


def shown(state: State, row: Data) -> Data:
    """Return the appointment with location, team member, client, documents and payments."""
    location = state.table("location")[row["_location_id"]]
    client = state.table("client").get(row["_client_id"])
    status = payment_status(state, row)
    tags = state.table("tag")
    payments = transactions_of_visit(state, row["visit_id"])
    return {
        **_VISIT_FIELDS,
        **row,
        "company": location_view(state, location),
        "staff": team_member_brief(state, row["staff_id"]),
        "client": _client(state, client) if client else None,
        "clients_count": row["_places"] if client else 0,
        "short_link": f"https://example.com/{short_token(row['id'])}",
        "date": local_text(location, row["_start"]),
        "datetime": offset_text(location, row["_start"]),
        "create_date": compact_offset_text(location, row["_created"]),
        "last_change_date": compact_offset_text(location, row["_changed"]),
        "visit_attendance": row["attendance"],
        "confirmed": int(row["attendance"] in (1, 2)),
        "length": row["seance_length"],
        "paid_full": int(status in ("paid_full", "paid_over")),
        "payment_status": int(status != "not_paid"),
        "record_labels": [tags[tag_id] for tag_id in row["_tag_ids"] if tag_id in tags],
        "documents": [
            document_view(state, document)
            for document in state.rows("document", record_id=row["id"])
        ],
        "goods_transactions": products_of(state, row["id"]),
        "consumables": state.rows("product transaction", _appointment_id=row["id"], deleted=False),
        "finance_transactions": [transaction_view(state, payment) for payment in payments],
    }


def _client(state: State, client: Data) -> Data:
    """Return the client as appointments show one, with a numeric gender."""
    gender = {"gender": client["gender_id"], "sex": client["gender_id"]}
    return {
        **client_view(state, client),
        **gender,
        "is_new": False,
        "birthday": client["birth_date"],
    }


def document_view(state: State, row: Data) -> Data:
    """Return a document with its type, inventory and location, under both sets of names."""
    location = state.table("location")[row["_location_id"]]
    title = _DOCUMENT_TITLES.get(row["type_id"], "Document")
    created = local_text(location, row.get("_dated") or row["_created"])
    inventory = state.table("inventory").get(row["storage_id"])
    user = state.table("user").get(row["user_id"])
    shown: Data = {
        **row,
        "type": {"id": row["type_id"], "title": title},
        "type_title": title,
        "category_id": 0,
        "date_created": created,
        "create_date": created,
        "is_sale_bill_printed": False,
        "company": location_view(state, location),
    }
    if inventory:
        shown["storage"] = inventory
    if user:
        shown["user"] = user
    return shown
