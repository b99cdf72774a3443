"""Filters of the client search."""

from __future__ import annotations

from collections.abc import Callable

from altegio.sandbox.description import Data, Json, as_list
from altegio.sandbox.state import State

_TEXTS = ("name", "surname", "phone", "email", "card", "comment")


def matching(state: State, rows: list[Data], body: Data) -> list[Data]:
    """Return the clients that match all filters, or any of them if the operation is OR."""
    filters = body.get("filters") or []
    if not filters:
        return rows
    combined: Callable[[list[bool]], bool] = any if body.get("operation") == "OR" else all
    return [
        row
        for row in rows
        if combined(
            [
                _fits(state, row, condition["type"], condition.get("state") or {})
                for condition in filters
            ]
        )
    ]


def _fits(state: State, row: Data, kind: str, wanted: Data) -> bool:
    value = wanted.get("value")
    if kind == "quick_search":
        text = str(value or "").lower().lstrip("+")
        return any(text in str(row[name]).lower() for name in _TEXTS)
    if kind == "id":
        return row["id"] in as_list(value)
    if kind == "category":
        return bool(set(as_list(value)) & set(row["_tag_ids"]))
    if kind in ("importance", "gender"):
        return row[f"{kind}_id"] in as_list(value)
    if kind == "birthday":
        return _between(row["birth_date"], wanted)
    if kind == "sold_amount":
        return _between(row.get(kind), wanted)
    if kind == "record":
        return _has_appointment(state, row, wanted)
    return True  # kinds that depend on facts that the sandbox does not keep


def _between(value: Json, wanted: Data) -> bool:
    first, last = wanted.get("from"), wanted.get("to")
    if value in (None, ""):
        return False
    if isinstance(value, str):
        first, last = (
            None if bound is None else str(bound)[: len(value)] for bound in (first, last)
        )
    return (first is None or value >= first) and (last is None or value <= last)


def _has_appointment(state: State, row: Data, wanted: Data) -> bool:
    members, services, attended = (
        {int(item) for item in as_list((wanted.get(name) or {}).get("value") or [])}
        for name in ("staff", "service", "status")
    )
    found = [
        item
        for item in state.rows("appointment", _client_id=row["id"], deleted=False)
        if (not members or item["staff_id"] in members)
        and (not services or services & {service["id"] for service in item["services"]})
        and (not attended or item["attendance"] in attended)
    ]
    count = wanted.get("records_count")
    return _between(len(found), count) if isinstance(count, dict) else bool(found)
