"""Changes made by a request, as bodies of the webhooks that report them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from altegio.sandbox.answers import answer
from altegio.sandbox.description import Data, Json, is_list, operations
from altegio.sandbox.quirks import Quirks
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State

#: The resource of a table's rows, and the operation whose answer is the webhook's data.
_RESOURCES = {
    "appointment": ("record", "get_appointment"),
    "client": ("client", "get_client"),
    "team member": ("staff", "get_team_member"),
    "service": ("service", "get_service"),
    "service category": ("service_category", "get_service_category"),
    "product": ("good", "get_product"),
    "location": ("salon", "get_location"),
    "financial transaction": ("finances_operation", "get_financial_transaction"),
    "product transaction": ("goods_operations_{}", "get_transaction"),
    "card": ("loyalty_card", None),
}
#: By the type of a product transaction: sale, used up by a service, receipt, write-off, move.
_PRODUCT_OPERATIONS = {1: "sale", 2: "consumable", 3: "receipt", 4: "stolen", 5: "move"}
_SCHEDULE = {"_hours", "_days"}
#: Settings, which no webhook reports.
_UNREPORTED = {"_webhooks", "_installations"}

Rows = dict[tuple[str, int], Data]


@dataclass(frozen=True)
class ReportedChange:
    """A change that webhooks report."""

    location_id: int
    setting: str
    """The setting that switches these webhooks on."""
    body: Data


def reported_rows(state: State) -> Rows:
    """Copy the rows that webhooks report, for a later comparison."""
    return {
        (table, row_id): {
            name: repr(value) for name, value in row.items() if name not in _UNREPORTED
        }
        for table in _RESOURCES
        for row_id, row in state.table(table).items()
    }


def changes(state: State, before: Rows, user: Data | None) -> Iterator[ReportedChange]:
    """Yield the changes since the copy."""
    for (table, row_id), now in reported_rows(state).items():
        row, old = state.table(table)[row_id], before.get((table, row_id), {})
        different = {name for name in now | old if now.get(name) != old.get(name)}
        if not different or (_is_deleted(old) and _is_deleted(now)):
            continue
        location_id = _location(state, table, row)
        if location_id not in state.table("location"):
            continue  # some request examples name an unknown location
        if old and different <= _SCHEDULE and table == "team member":
            body = _body(location_id, "schedule", row_id, "update", [])
            yield ReportedChange(location_id, "master", body)
            continue
        action = "delete" if _is_deleted(now) else "update" if old else "create"
        resource = _RESOURCES[table][0].format(_PRODUCT_OPERATIONS.get(row.get("type_id", 0), ""))
        data = _data(state, table, row, location_id, user)
        if action == "delete":
            data["deleted"] = True
        setting = "master" if resource == "staff" else resource
        yield ReportedChange(
            location_id, setting, _body(location_id, resource, row_id, action, data)
        )


def _body(location_id: int, resource: str, row_id: int, action: str, data: Json) -> Data:
    return {
        "company_id": location_id,
        "resource": resource,
        "resource_id": row_id,
        "status": action,
        "data": data,
    }


def _is_deleted(row: Data) -> bool:
    return "True" in (row.get("_deleted"), row.get("deleted"))


def _location(state: State, table: str, row: Data) -> int | None:
    if table == "location":
        return int(row["id"])
    if table == "card":  # belongs to a chain, but its client to a location
        row = state.table("client").get(row["_client_id"], {})
    return row.get("_location_id")


def _data(state: State, table: str, row: Data, location_id: int, user: Data | None) -> Data:
    """Return the API's answer for a row; a deleted one as it was."""
    name = _RESOURCES[table][1]
    if name is None:
        client = state.table("client")[row["_client_id"]]
        return {**{key: row[key] for key in ("id", "balance", "number")}, "phone": client["phone"]}
    operation = operations()[name]
    values = zip(re.findall(r"\{(\w+)\}", operation.path), (location_id, row["id"]), strict=False)
    marks = {key: row[key] for key in ("_deleted", "deleted") if row.get(key)}
    row.update(dict.fromkeys(marks, False))
    try:
        owner = user or next(iter(state.table("user").values()))
        reply = answer(state, ApiRequest(operation, dict(values), {}, None, owner), Quirks())
    finally:
        row.update(marks)
    data = json.loads(reply.body)["data"]
    shown: Data = data[0] if is_list(data) else data
    return shown
