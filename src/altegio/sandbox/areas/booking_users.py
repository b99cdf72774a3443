"""Logged-in clients of online booking, and feedback forms."""

from __future__ import annotations

from altegio.sandbox.codes import check_code, text_code
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import Refusal, invalid, not_found
from altegio.sandbox.hashes import short_token
from altegio.sandbox.payments import paid
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers, digits
from altegio.sandbox.times import compact_offset_text
from altegio.sandbox.views import location_view, team_member_brief

TABLE = "user"


@answers("authorize_online_booking_user")
def log_in(state: State, request: ApiRequest) -> Json:
    """Log a user in by login or phone number, and password."""
    body = request.body
    for user in state.rows(TABLE, _password=body["password"]):
        if body["login"] == user["login"] or digits(body["login"]) == digits(user["phone"]):
            return _shown(user)
    raise Refusal(401, "The login or the password is wrong.")


@answers("log_in_with_phone_number_and_code")
def log_in_with_code(state: State, request: ApiRequest) -> Json:
    """Log a user in by a texted code; add the user when the phone number is new."""
    phone, code = digits(request.body["login"]), request.body["password"]
    try:
        check_code(state, phone, code)
    except Refusal as refusal:
        raise Refusal(401, refusal.message) from refusal
    users = [row for row in state.rows(TABLE) if digits(row["phone"]) == phone]
    return _shown(users[0] if users else _added(state, phone))


@answers("get_booking_user")
def read(state: State, request: ApiRequest) -> Json:  # noqa: ARG001
    """Return the user."""
    user = _user(request)
    return {**_shown(user), "0": user["_token"]}


@answers("update_booking_user")
def update(state: State, request: ApiRequest) -> Json:
    """Change name, e-mail address and, with its code, the phone number."""
    user, body = _user(request), request.body
    if body.get("phone") and digits(body["phone"]) != digits(user["phone"]):
        phone = digits(body["phone"])
        check_code(state, phone, body.get("confirmation_code"))
        user["phone"] = f"+{phone}"
    user.update({name: body[name] for name in ("name", "email") if body.get(name)})
    return {"_message": "Accepted"}


@answers("update_booking_user_password")
def update_password(state: State, request: ApiRequest) -> Json:
    """Change the password and the token."""
    user, body = _user(request), request.body
    if body.get("old_password") != user["_password"]:
        raise Refusal(403, "The password is wrong.")
    if not body.get("new_password"):
        raise Refusal(403, "The new password is missing.")
    user.update(_password=body["new_password"], _token=f"sandbox-{state.new_id()}")
    return {"user_token": user["_token"]}


@answers("send_phone_update_verification_code")
def send_code(state: State, request: ApiRequest) -> Json:
    """Text a code to the new number."""
    query = request.query
    if query.get("company_id"):
        location_id = state.row("location", query["company_id"])["id"]
    else:
        chain = state.row("chain", query.get("group_id"))
        location_id = state.rows("location", _chain_id=chain["id"])[0]["id"]
    text_code(state, digits(query["phone"]), location_id)
    return {"_message": "Accepted"}


@answers("get_feedback_form_status")
def read_feedback_form(state: State, request: ApiRequest) -> Json:
    """Return the feedback form, and whether it was sent."""
    row = _appointment(state, request)
    location = state.row("location", row["_location_id"])
    return {
        "favicon_url": "https://example.com/icon.png",
        "is_review_submitted": bool(state.rows("review", record_id=row["id"])),
        "page_title": "Your review",
        "master": team_member_brief(state, row["staff_id"]),
        "company": location_view(state, location),
        "tips": [],
        "record": {
            "id": row["id"],
            "payed_cost": paid(state, row["visit_id"]),
            "date": compact_offset_text(location, row["_start"]),
        },
        "currency": {
            "id": 1,
            "iso": location["currency_short_title"],
            "name": location["currency_short_title"],
            "symbol": location["currency_short_title"],
            "is_symbol_after_amount": True,
        },
        "agreement_links": {
            "terms_of_use": "https://example.com/terms",
            "confidentiality_agreement": "https://example.com/privacy",
        },
        "language": {"id": 1, "locale": "en-US", "iso": "usa"},
    }


@answers("submit_feedback_form")
def send_feedback(state: State, request: ApiRequest) -> Json:
    """Add a review of the team member, once for each appointment."""
    row, body = _appointment(state, request), request.body
    if not 1 <= body["rating"] <= 5:
        raise invalid(request.operation, {"rating": ["must be from 1 to 5"]})
    if state.rows("review", record_id=row["id"]):
        raise Refusal(403, "The review has been sent already.")
    client = state.table("client").get(row["_client_id"]) or {"name": ""}
    state.add(
        "review",
        salon_id=row["_location_id"],
        type=1,
        master_id=row["staff_id"],
        text=body.get("text", ""),
        rating=body["rating"],
        user_id=0,
        user_name=client["name"],
        user_avatar="",
        record_id=row["id"],
        _made=state.now,
    )
    state.row("team member", row["staff_id"])["comments_count"] += 1
    return {"charge": {"url": "https://example.com/pay"}} if body.get("tips_amount") else {}


def _user(request: ApiRequest) -> Data:
    if request.user is None:
        raise Refusal(401, "The user token is missing.")
    return request.user


def _shown(user: Data) -> Data:
    return {**user, "user_token": user["_token"]}


def _added(state: State, phone: str) -> Data:
    """Add a user without any role."""
    clients = state.rows("client", phone=phone)
    return state.add(
        TABLE,
        name=clients[0]["name"] if clients else "",
        login=phone,
        phone=f"+{phone}",
        email="",
        avatar="",
        _token=f"sandbox-{phone}",
        _password=None,
        _chain_ids=[],
        _roles={},
        _permissions={},
        _client_id=clients[0]["id"] if clients else None,
    )


def _appointment(state: State, request: ApiRequest) -> Data:
    token = request.path["record_token"]
    for row in state.rows("appointment", deleted=False):
        if short_token(row["id"]) == token:
            return row
    raise not_found("appointment")
