"""Memberships of clients: listed, frozen, unfrozen, topped up and extended."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

from altegio.sandbox.areas.membership_types import counted
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import Refusal, invalid
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers, later, same

TABLE = "membership"
_DAY = timedelta(days=1)


@answers("get_membership_list")
def list_of_chain(state: State, request: ApiRequest) -> Json:
    """List the chain's memberships by id or creation date."""
    chain_id = state.chain_of(request)
    wanted = request.query.get("abonements_ids", [])
    after, before = (
        moment(request, name, request.query.get(name))
        for name in ("created_after", "created_before")
    )
    if not wanted and after is None and before is None:
        raise Refusal(400, "Membership ids or a date range must be given.")
    return [
        shown(state, row)
        for row in state.rows(TABLE, _chain_id=chain_id)
        if (not wanted or same(wanted, row["id"]))
        and (after is None or row["created_date"] >= after)
        and (before is None or row["created_date"] <= before)
    ]


@answers("get_client_memberships")
def list_of_client(state: State, request: ApiRequest) -> Json:
    """List the memberships of the client with this phone number."""
    client = state.client_by_phone(request.query["phone"])
    return _in_location(state, request, client["id"]) if client else []


@answers("get_user_memberships")
def list_of_user(state: State, request: ApiRequest) -> Json:
    """List the authorised user's memberships."""
    return _in_location(state, request, request.known_user["_client_id"])


@answers("chain_loyalty_memberships_freeze")
def freeze(state: State, request: ApiRequest) -> Json:
    """Freeze a membership until an instant; the days count towards the type's limit."""
    row = _membership(state, request)
    kind = state.table("membership type")[row["_type_id"]]
    until: datetime = request.body["freeze_till"]
    moment(request, "freeze_till", until)
    if row["is_frozen"] or not kind["allow_freeze"]:
        why = "is frozen already" if row["is_frozen"] else "can't be frozen: its type forbids it"
        raise Refusal(400, f"The membership {why}.")
    if until <= state.now:
        raise invalid(request.operation, {"freeze_till": ["must lie in the future"]})
    days = math.ceil((until - state.now) / _DAY)
    limit = _limit(state, kind)
    if row["freeze_period"] + days > limit:
        raise Refusal(
            422,
            "Freeze period exceeds the limit",
            {"freeze_till": [f"{days} days requested, {limit - row['freeze_period']} remaining"]},
        )
    row.update(
        is_frozen=True,
        freeze_till=until,
        _frozen_from=state.now,
        _freeze_period_before=row["freeze_period"],
        freeze_period=row["freeze_period"] + days,
    )
    return shown(state, row)


@answers("chain_loyalty_memberships_unfreeze")
def unfreeze(state: State, request: ApiRequest) -> Json:
    """Unfreeze a membership; only the days that have passed count."""
    row = _membership(state, request)
    if not row["is_frozen"]:
        raise Refusal(400, "The membership is not frozen.")
    days = math.ceil((state.now - row["_frozen_from"]) / _DAY)
    row.update(is_frozen=False, freeze_till=None, freeze_period=row["_freeze_period_before"] + days)
    return shown(state, row)


@answers("chain_loyalty_memberships_set_balance")
def set_balance(state: State, request: ApiRequest) -> Json:
    """Set the remaining visits, in total or for each service."""
    row = _membership(state, request)
    field = (
        "united_balance_services_count" if row["is_united_balance"] else "services_balance_count"
    )
    if field not in request.body:
        raise invalid(request.operation, {field: ["is required for this membership's balance"]})
    if row["is_united_balance"]:
        row[field] = request.body[field]
        return shown(state, row)
    links = {(link.get("service") or link["category"])["id"]: link for link in links_of(row)}
    counts = {entry["service_id"]: entry["balance"] for entry in request.body[field]}
    if unknown := [service_id for service_id in counts if service_id not in links]:
        raise invalid(request.operation, {field: [f"not in this membership: {unknown}"]})
    for service_id, count in counts.items():
        links[service_id]["count"] = count
    return shown(state, row)


@answers("chain_loyalty_memberships_set_period")
def set_period(state: State, request: ApiRequest) -> Json:
    """Set the validity of the membership."""
    row = _membership(state, request)
    if not 1 <= request.body["period"] <= 1000:  # beyond the year 9999 there are no dates
        raise invalid(request.operation, {"period": ["must be from 1 to 1000"]})
    row.update(period=request.body["period"], period_unit_id=request.body["period_unit_id"])
    return shown(state, row)


def shown(state: State, row: Data) -> Data:
    """Return the membership with its derived fields: expiry, status, type."""
    thawed(state, row)
    frozen = {"id": 4, "title": "Frozen", "extended_title": "Frozen", "slug": "frozen"}
    active = {"id": 2, "title": "Active", "extended_title": "Active", "slug": "active"}
    counts = ", ".join(
        f"{(link.get('service') or link['category'])['title']} (x{link['count']})"
        for link in links_of(row)
    )
    return {
        **row,
        "expiration_date": expires(row),
        "status": frozen if row["is_frozen"] else active,
        "balance_string": counts,
        "type": counted(state, state.table("membership type")[row["_type_id"]]),
    }


def _membership(state: State, request: ApiRequest) -> Data:
    chain_id = state.chain_of(request)
    return thawed(state, state.row(TABLE, request.path["membership_id"], _chain_id=chain_id))


def thawed(state: State, row: Data) -> Data:
    """Return the membership, unfrozen if the end of its freeze has passed."""
    if row["is_frozen"] and row["freeze_till"] < state.now:
        row.update(is_frozen=False, freeze_till=None)
    return row


def _in_location(state: State, request: ApiRequest, client_id: int) -> list[Data]:
    chain_id = state.chain_of(request)
    return [
        shown(state, row) for row in state.rows(TABLE, _chain_id=chain_id, _client_id=client_id)
    ]


def expires(row: Data) -> datetime | None:
    """Return when the membership ends; None when it does not."""
    if not row["period"]:
        return None
    end = later(row["activated_date"], row["period"], row["period_unit_id"])
    return end + timedelta(days=row["freeze_period"])


def _limit(state: State, kind: Data) -> int:
    """Return the type's limit in days, from now."""
    now = state.now
    return (later(now, kind["freeze_limit"], kind["freeze_limit_unit_id"]) - now).days


def links_of(row: Data) -> list[Data]:
    """Return the services and categories of the membership, with the remaining visits."""
    links: list[Data] = row["balance_container"]["links"]
    return links


def moment(request: ApiRequest, name: str, value: datetime | None) -> datetime | None:
    """Return a field's instant, which needs an offset."""
    if value is not None and value.tzinfo is None:
        raise invalid(request.operation, {name: ["needs an offset from UTC"]})
    return value
