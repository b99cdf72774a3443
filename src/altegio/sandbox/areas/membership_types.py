"""Membership types of a chain: created, updated, cloned, archived, deleted and restored."""

from __future__ import annotations

import copy

from altegio.sandbox.description import Data, Json, as_list, is_object
from altegio.sandbox.errors import invalid, not_found
from altegio.sandbox.issuing import MEMBERSHIP_TYPE, put_on_sale
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers, same

TABLE = "membership type"
_ACTIVATION = {1: "At sale", 2: "At first use", 3: "From a date"}
_DEFAULTS: Data = {
    "category_id": None,
    "period": 0,
    "period_unit_id": 0,
    "freeze_limit": 0,
    "freeze_limit_unit_id": 1,
    "expiration_type_id": 1,
    "balance_edit_type_id": 2,
    "is_chain": True,
    "is_code_required": False,
    "is_united_balance_unlimited": False,
    "weight": 0,
    "date_archived": None,
    "online_sale_image": None,
    "availability": [],
}
# Fields of the body that stand under another name in the answer.
_RENAMED = {
    "online_image": "online_sale_image",
    "autoactivation_time_in_days": "autoactivation_time",
}
_LINKS = {"services": "service", "service_categories": "category"}


@answers("chain_loyalty_membership_types_list")
def list_types(state: State, request: ApiRequest) -> Json:
    """List the chain's types, archived ones included."""
    return [
        counted(state, row) for row in state.rows(TABLE, salon_group_id=state.chain_of(request))
    ]


@answers("chain_loyalty_membership_types_read")
def read_type(state: State, request: ApiRequest) -> Json:
    """Return one type."""
    return counted(state, _type(state, request))


@answers("chain_loyalty_membership_types_create")
def create_type(state: State, request: ApiRequest) -> Json:
    """Create a type, with a product that sells it in each of its locations."""
    state.chain_of(request)
    _check(request)
    empty: Data = {"balance_container": {"links": []}, "attached_location_ids": []}
    row = state.add(TABLE, **{**_DEFAULTS, **empty, "salon_group_id": request.path["chain_id"]})
    _set(row, request.body)
    put_on_sale(state, row, MEMBERSHIP_TYPE, row["attached_location_ids"], row["cost"])
    return counted(state, row)


@answers("chain_loyalty_membership_types_update")
def update_type(state: State, request: ApiRequest) -> Json:
    """Update the type; empty services leave the stored ones."""
    row = _type(state, request)
    _check(request)
    _set(row, request.body)
    return counted(state, row)


@answers("chain_loyalty_membership_types_delete")
def delete_type(state: State, request: ApiRequest) -> Json:
    """Delete a type of which no membership was sold."""
    row = _type(state, request)
    if state.rows("membership", _type_id=row["id"]):
        raise invalid(
            request.operation, {"loyalty_membership_type_id": ["memberships use this type"]}
        )
    row["_deleted"] = True


@answers("chain_loyalty_membership_types_archive")
def archive_type(state: State, request: ApiRequest) -> Json:
    """Archive the type, or put it back on sale."""
    row = _type(state, request)
    row["is_archived"] = request.body["is_archived"]
    row["date_archived"] = state.now if row["is_archived"] else None


@answers("chain_loyalty_membership_types_clone")
def clone_type(state: State, request: ApiRequest) -> Json:
    """Clone the type under another title."""
    original = copy.deepcopy(_type(state, request))
    del original["id"]
    title = f"{original['title']} (2)"
    return counted(state, state.add(TABLE, **{**original, "title": title}))


@answers("chain_loyalty_membership_types_restore")
def restore_type(state: State, request: ApiRequest) -> Json:
    """Restore a deleted type under another title."""
    chain_id = state.chain_of(request)
    row = state.table(TABLE).get(request.path["loyalty_membership_type_id"])
    if row is None or row["salon_group_id"] != chain_id:
        raise not_found(f"{TABLE} {request.path['loyalty_membership_type_id']}")
    if not row.get("_deleted"):
        raise invalid(request.operation, {"loyalty_membership_type_id": ["is not deleted"]})
    row.update(_deleted=False, title=request.body["restore_in_title"])


@answers("get_membership_type_list_by_id")
def types_by_id(state: State, request: ApiRequest) -> Json:
    """List the location's types with these ids."""
    wanted = request.query.get("ids[]", [])
    return [row for row in _of_location(state, request) if same(as_list(wanted), row["id"])]


@answers("get_membership_type_list")
def search_types(state: State, request: ApiRequest) -> Json:
    """List the types on sale in the location whose title contains a string."""
    part = str(request.query.get("title", "")).lower()
    return [
        row
        for row in _of_location(state, request)
        if not row["is_archived"] and part in row["title"].lower()
    ]


def counted(state: State, row: Data) -> Data:
    """Return the type with its derived fields."""
    return {
        **row,
        "chain_price_min": row["cost"],
        "chain_price_max": row["cost"],
        "expiration_type_title": _ACTIVATION.get(row["expiration_type_id"], ""),
        "abonements_count": len(state.rows("membership", _type_id=row["id"])),
    }


def _type(state: State, request: ApiRequest) -> Data:
    chain_id = state.chain_of(request)
    return state.row(TABLE, request.path["loyalty_membership_type_id"], salon_group_id=chain_id)


def _of_location(state: State, request: ApiRequest) -> list[Data]:
    location_id = state.location_of(request)["id"]
    return [row for row in state.rows(TABLE) if location_id in row["attached_location_ids"]]


def _check(request: ApiRequest) -> None:
    body = request.body
    errors: dict[str, list[str]] = {}
    if body["salon_group_id"] != request.path["chain_id"]:
        errors["salon_group_id"] = ["is not the chain of the path"]
    if body.get("is_online_sale_enabled") and "online_sale_price" not in body:
        errors["online_sale_price"] = ["is required when is_online_sale_enabled is true"]
    if errors:
        raise invalid(request.operation, errors)


def _set(row: Data, body: Data) -> None:
    for name, value in body.items():
        if name not in (*_LINKS, "location_ids", "salon_ids"):
            row[_RENAMED.get(name, name)] = value
    locations = body.get("location_ids", body.get("salon_ids", row["attached_location_ids"]))
    row["attached_location_ids"] = row["attached_salon_ids"] = locations
    links: list[Data] = row["balance_container"]["links"]
    for name, kind in _LINKS.items():
        if body.get(name):
            links = [link for link in links if kind not in link] + _links(links, kind, body[name])
    row["balance_container"] = {"links": links}


def _links(present: list[Data], kind: str, given: Json) -> list[Data]:
    """Return the links of a kind; ids sent without a count (in an update) keep theirs."""
    counts = {link[kind]["id"]: link["count"] for link in present if kind in link}
    if not is_object(given):
        given = {link_id: counts.get(link_id, 1) for link_id in given}
    return [
        {
            "count": count,
            "is_unlimited": False,
            kind: {
                "id": int(link_id),
                "category_id": 1,
                "is_category": kind == "category",
                "title": f"{kind} {link_id}".capitalize(),
            },
        }
        for link_id, count in given.items()
    ]
