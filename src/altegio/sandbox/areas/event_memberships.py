"""Coverage of events by memberships, as JSON:API documents without an envelope."""

from __future__ import annotations

from altegio.sandbox.areas.memberships import expires, links_of, thawed
from altegio.sandbox.description import Data, Json, as_list
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers


@answers("search_memberships_for_event")
def search_for_event(state: State, request: ApiRequest) -> Json:
    """Return the client's memberships with remaining visits, as JSON:API resources."""
    state.location_of(request)
    state.row("client", request.path["client_id"])
    usable = [
        row
        for row in state.rows("membership", _client_id=request.path["client_id"])
        if _remaining_visits(thawed(state, row))
    ]
    types = {row["_type_id"]: state.table("membership type")[row["_type_id"]] for row in usable}
    return {
        "data": [
            {
                "id": str(row["id"]),
                "type": "loyalty_abonement",
                "attributes": {"number": row["number"], "balance": _remaining_visits(row)},
                "relationships": {"loyalty_abonement_type": {"data": _reference(row["_type_id"])}},
            }
            for row in usable
        ],
        "included": [
            {**_reference(type_id), "attributes": {"title": row["title"]}}
            for type_id, row in types.items()
        ],
    }


@answers("check_memberships_for_event")
def check_for_event(state: State, request: ApiRequest) -> Json:
    """Return the days that the membership covers: as many as it has remaining visits."""
    state.location_of(request)
    client_id = request.path["client_id"]
    row = thawed(
        state, state.row("membership", request.path["membership_id"], _client_id=client_id)
    )
    days = as_list(request.query["schedule_day_ids"])
    remaining = _remaining_visits(row)
    attributes: Data = {
        "last_booking_date": expires(row),
        "available_visits": remaining,
        "can_book_all_days": len(days) <= remaining,
        "bookable_day_ids": days[:remaining],
    }
    resource = {"id": f"check_{row['id']}", "type": "loyalty_abonement_check"}
    return {"data": {**resource, "attributes": attributes}}


def _remaining_visits(row: Data) -> int:
    if row["is_frozen"]:
        return 0
    if row["is_united_balance"]:
        return int(row["united_balance_services_count"])
    return sum(link["count"] for link in links_of(row))


def _reference(type_id: int) -> Data:
    return {"id": str(type_id), "type": "loyalty_abonement_type"}
