"""Answers of operations that keep no state: the description's example, for what was asked."""

from __future__ import annotations

from altegio.sandbox.description import Data, Json, is_list, is_object
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.samples import described_example
from altegio.sandbox.tolerance import ID_FAMILIES


def example_answer(request: ApiRequest, status: int) -> Json:
    """Return the example with the ids of the path, and nothing on pages after the first."""
    operation = request.operation
    found = described_example(operation, operation.described(status))
    if not is_object(found) or "success" not in found:
        return found
    data = found.get("data")
    if is_list(data):
        is_later_page = int(request.query.get("page") or 1) > 1
        shown: Json = [] if is_later_page else [_with_ids(request, row) for row in data]
    else:
        shown = _with_ids(request, data, own=True)
    return {**found, "data": shown}


def _with_ids(request: ApiRequest, row: Json, *, own: bool = False) -> Json:
    if not is_object(row):
        return row
    asked: Data = {}
    for name, value in request.path.items():
        family = next((names for names in ID_FAMILIES if name in names), (name,))
        asked |= dict.fromkeys(family, value)
    if own and request.path and request.operation.key.endswith("}"):
        last = list(request.path)[-1]
        if last != "location_id":
            asked["id"] = request.path[last]
    ids = {name: asked[name] for name in row if isinstance(asked.get(name), int)}
    return {**row, **ids}
