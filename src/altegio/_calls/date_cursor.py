"""Date-based paging: each answer names the dates of the next page (``search_client_visits``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from msgspec.structs import replace

from .operation import Call

__all__ = ["next_by_days"]

T = TypeVar("T")


def next_by_days(call: Call[T], meta: Mapping[str, Any]) -> Call[T] | None:
    """Return the call for the next page; ``None`` after the last one.

    The newest days come first, so the last day moves back from page to page. An answer that
    names the same days again ends the paging instead of looping forever.
    """
    cursor = meta.get("dateCursor")
    days = cursor.get("next") if isinstance(cursor, dict) else None
    body = call.json
    if not isinstance(days, dict) or not days.get("to") or days["to"] == body["to"]:
        return None
    return replace(call, body={**body, "from": days.get("from"), "to": days["to"]})
