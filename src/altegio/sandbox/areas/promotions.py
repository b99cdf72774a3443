"""Promotions of a chain (loyalty programs) and the messages that they send."""

from __future__ import annotations

from altegio.sandbox.description import Data, Json, as_list
from altegio.sandbox.errors import invalid
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers

TABLE = "promotion"
_LISTS = {"company_ids": "_location_ids", "loyalty_card_type_ids": "_card_type_ids"}
_ITEMS = {  # field of the body: is it a service, is it a category
    "allowed_service_ids": (True, False),
    "allowed_good_ids": (False, False),
    "allowed_good_category_ids": (False, True),
}
_TEMPLATES = {
    "on_changed_notification_template": "loyalty_discount_changed",
    "on_expiration_notification_template": "loyalty_discount_expiration",
}


@answers("get_chain_loyalty_notification_template_list")
def list_templates(state: State, request: ApiRequest) -> Json:
    """List the chain's message templates."""
    state.chain_of(request)
    return state.rows("template")


@answers("create_chain_loyalty_program")
def create(state: State, request: ApiRequest) -> Json:
    """Create a promotion."""
    row_values: Data = {"_chain_id": state.chain_of(request), "_rules": [], "_items": []}
    _check(state, request)
    row = state.add(TABLE, **row_values, _card_type_ids=[], _location_ids=[])
    _set(state, row, request.body)
    return _shown(state, request, row)


@answers("get_chain_loyalty_program")
def read(state: State, request: ApiRequest) -> Json:
    """Return one promotion."""
    return _shown(state, request, _promotion(state, request))


@answers("update_chain_loyalty_program")
def update(state: State, request: ApiRequest) -> Json:
    """Update the promotion."""
    row = _promotion(state, request)
    _check(state, request, row)
    _set(state, row, request.body)
    return _shown(state, request, row)


@answers("delete_chain_loyalty_program")
def delete(state: State, request: ApiRequest) -> Json:
    """Delete the promotion."""
    _promotion(state, request)["_deleted"] = True


def of_card_type(state: State, type_id: int) -> list[Data]:
    """Return the promotions that use a card type, as a card shows them."""
    return [
        {
            "id": row["id"],
            "title": row["title"],
            "value": 0,
            "loyalty_type_id": 3,
            "item_type_id": 0,
            "value_unit_id": 1,
            "group_id": row["_chain_id"],
            "loyalty_type": {
                "id": 3,
                "title": row["type"],
                "is_discount": "discount" in row["type"],
                "is_cashback": "cashback" in row["type"],
                "is_static": "static" in row["type"],
                "is_accumulative": "accumulative" in row["type"],
            },
            "rules": _rules(row),
        }
        for row in state.rows(TABLE)
        if type_id in row["_card_type_ids"]
    ]


def _promotion(state: State, request: ApiRequest) -> Data:
    return state.row(TABLE, request.path["loyalty_program_id"], _chain_id=state.chain_of(request))


def _check(state: State, request: ApiRequest, row: Data | None = None) -> None:
    kind = str((row or request.body)["type"])
    errors: dict[str, list[str]] = {}
    if "static" in kind and len(request.body.get("rules", [0])) != 1:
        errors["rules"] = [f"{kind} takes exactly one rule"]
    for field, table in (("company_ids", "location"), ("loyalty_card_type_ids", "card type")):
        known = {known["id"] for known in state.rows(table)}
        if unknown := set(request.body.get(field, ())) - known:
            errors[field] = [f"unknown: {sorted(unknown)}"]
    if errors:
        raise invalid(request.operation, errors)


def _set(state: State, row: Data, body: Data) -> None:
    for name, value in body.items():
        if name in _LISTS:
            row[_LISTS[name]] = value
        elif name == "rules":
            row["_rules"] = [{"id": state.new_id(), **rule} for rule in value]
        elif name in _TEMPLATES:
            _set_template(state, row, name, value)
        elif name not in _ITEMS:
            row[name] = value
    if any(name in body for name in _ITEMS):
        row["_items"] = [
            {"id": item, "title": f"Item {item}", "is_service": service, "is_category": category}
            for name, (service, category) in _ITEMS.items()
            for item in body.get(name, ())
        ]


def _set_template(state: State, row: Data, name: str, value: Data) -> None:
    if value.get("type") == "none":
        row.pop(f"{name}_id", None)
        return
    template = state.add("template", **{"body": "", **value, "message_type": _TEMPLATES[name]})
    row[f"{name}_id"] = template["id"]


def _shown(state: State, request: ApiRequest, row: Data) -> Data:
    """Return the promotion, with its parts only if requested."""
    requested = as_list(request.query.get("include", []))
    parts: dict[str, Json] = {
        "applicable_items": row["_items"],
        "rules": _rules(row),
        "companies": [state.row("location", row_id) for row_id in row["_location_ids"]],
        "loyalty_card_types": [state.row("card type", row_id) for row_id in row["_card_type_ids"]],
    }
    for name in _TEMPLATES:
        if template_id := row.get(f"{name}_id"):
            parts[name] = state.row("template", template_id)
    return {**row, **{name: value for name, value in parts.items() if name in requested}}


def _rules(row: Data) -> list[Data]:
    owner = {"loyalty_program_id": row["id"], "loyalty_type_id": 3}
    return [{**rule, **owner} for rule in row["_rules"]]
