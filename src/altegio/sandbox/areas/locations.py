"""Locations, chains, and calendar settings."""

from __future__ import annotations

from altegio.sandbox.access import role_in
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import Refusal, invalid
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.rows import location_row
from altegio.sandbox.state import State, answers
from altegio.sandbox.views import location_view

TABLE = "location"
_ACCESS = (
    "settings_access",
    "clients_access",
    "deposits_access",
    "deposit_types_access",
    "users_access",
    "loyalty_access",
    "loyalty_abonement_types_access",
    "loyalty_abonement_balance_edit_access",
    "loyalty_abonement_period_edit_access",
    "loyalty_abonement_history_access",
    "loyalty_cards_manual_transactions_access",
    "loyalty_certificate_types_access",
    "loyalty_programs_access",
    "network_services_access",
    "analytics_access",
    "chain_services_access",
)


@answers("get_location_list")
def list_locations(state: State, request: ApiRequest) -> Json:
    """List the user's own locations with `my`, otherwise all that match the filters."""
    query = request.query
    rows = state.rows(TABLE)
    if request.flag("my"):
        if request.user is None:
            raise Refusal(401, "`my` needs a user token.")
        rows = [row for row in rows if role_in(request.user, row)]
    for name, field in (("id", "id"), ("group_id", "_chain_id"), ("city_id", "city_id")):
        if query.get(name):
            rows = [row for row in rows if row[field] == query[name]]
    return [location_view(state, row) for row in rows if row["id"] >= (query.get("min_id") or 0)]


@answers("get_location")
def read(state: State, request: ApiRequest) -> Json:
    """Return one location."""
    return location_view(state, state.location_of(request))


@answers("create_location")
def create(state: State, request: ApiRequest) -> Json:
    """Create a location in a new chain of the user's."""
    body: Data = dict(request.body)
    if not (body.get("title") or "").strip():
        raise invalid(request.operation, {"title": ["is required"]})
    chain = state.add("chain", title=body["title"])
    request.known_user["_chain_ids"].append(chain["id"])
    body["coordinate_lon"] = body.pop("coordinate_lot", 0)
    row = state.add(TABLE, **location_row(**body, _chain_id=chain["id"], _made=state.now))
    return location_view(state, row)


@answers("update_location")
def update(state: State, request: ApiRequest) -> Json:
    """Update the location."""
    row = state.location_of(request)
    row.update(request.body)
    return location_view(state, row)


@answers("delete_location")
def delete(state: State, request: ApiRequest) -> Json:
    """Delete the location."""
    state.location_of(request)["_deleted"] = True
    return {"_message": "Accepted"}


@answers("get_chain_list")
def list_chains(state: State, request: ApiRequest) -> Json:
    """List the chains that the user manages or works in, with the user's locations."""
    user = request.known_user
    found = []
    for chain in state.rows("chain"):
        rows = state.rows(TABLE, _chain_id=chain["id"])
        own = [location_view(state, row) for row in rows if role_in(user, row)]
        if own:
            is_owner = chain["id"] in user["_chain_ids"]
            access = dict.fromkeys(_ACCESS, int(is_owner))
            found.append({**chain, "companies": own, "access": access})
    return found


@answers("get_appointment_calendar_settings")
def read_calendar(state: State, request: ApiRequest) -> Json:
    """Return which kinds of appointments the calendar has."""
    row = state.location_of(request)
    return {
        "record_type": row["_record_type"],
        "activity_record_clients_count_max": row["_event_clients_max"],
        "is_show_newsletter_agreement": False,
        "is_show_personal_data_processing_agreement": False,
    }


@answers("update_appointment_calendar_settings")
def update_calendar(state: State, request: ApiRequest) -> Json:
    """Set which kinds of appointments the calendar has."""
    state.location_of(request).update(
        _record_type=request.body["record_type"],
        _event_clients_max=request.body["activity_record_clients_count_max"],
    )
    return read_calendar(state, request)
