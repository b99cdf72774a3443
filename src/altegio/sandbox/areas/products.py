"""Products and the tree of their categories."""

from __future__ import annotations

from altegio.sandbox.answers import DataWithMeta, page_of
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import Refusal, invalid
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.rows import product_row
from altegio.sandbox.state import State, answers
from altegio.sandbox.times import changed_within, offset_text

TABLE, CATEGORY = "product", "product category"
UNITS = {1: ("Piece", "pc"), 2: ("Millilitre", "ml"), 3: ("Gram", "g")}


@answers("get_products_list")
def list_products(state: State, request: ApiRequest) -> Json:
    """List the location's products by search term, category and time of change."""
    location, query = state.location_of(request), request.query
    category_id = query.get("category_id")
    return [
        shown(state, row)
        for row in _matching(state, request, query.get("term"))
        if (not category_id or row["category_id"] == category_id)
        and changed_within(location, query, row["last_change_date"])
    ]


@answers("search_product")
def search(state: State, request: ApiRequest) -> Json:
    """Find categories and products by part of the name, article or barcode, categories first."""
    part = str(request.query.get("term") or "").lower()
    categories = [
        _category_node(row)
        for row in state.rows(CATEGORY, _location_id=request.path["location_id"])
        if part in row["title"].lower()
    ]
    products = [_product_node(row) for row in _matching(state, request, part)]
    found = categories + products
    return DataWithMeta(found[: int(request.query.get("count") or 100)], {"count": len(found)})


@answers("get_product")
def read(state: State, request: ApiRequest) -> Json:
    """Return one product."""
    return shown(state, _product(state, request))


@answers("create_product")
def create(state: State, request: ApiRequest) -> Json:
    """Create a product without stock."""
    _check(state, request)
    location_id = request.path["location_id"]
    own = {"last_change_date": state.now, "_location_id": location_id}
    inventories = state.rows("inventory", _location_id=location_id)
    amounts = {inventory["id"]: 0 for inventory in inventories}
    row = product_row(**request.body, **own, _amounts=amounts)
    return shown(state, state.add(TABLE, **row))


@answers("update_product")
def update(state: State, request: ApiRequest) -> Json:
    """Update the product; a change of units needs rules for the existing stock."""
    row, body = _product(state, request), dict(request.body)
    _check(state, request)
    rules = body.pop("correction_rules", None)
    units = ("sale_unit_id", "service_unit_id")
    has_other_units = any(body[unit] != row[unit] for unit in units)
    if has_other_units and any(row["_amounts"].values()) and not rules:
        raise Refusal(409, "There is stock in the old units: correction_rules are needed.")
    row.update(body, last_change_date=state.now)
    return shown(state, row)


@answers("delete_product")
def delete(state: State, request: ApiRequest) -> Json:
    """Delete the product."""
    _product(state, request)["_deleted"] = True


@answers("get_product_category_list")
@answers("deprecated_get_product_category_list")
def list_categories(state: State, request: ApiRequest) -> Json:
    """List the children of a category; 0 is the root."""
    parent_id = list(request.path.values())[-1]
    if parent_id:
        _category_row(state, request, parent_id)
    location_id = request.path["location_id"]
    rows = state.rows(CATEGORY, _location_id=location_id, parent_id=parent_id)
    return [_category(row) for row in rows]


@answers("get_product_category_list_by_ids")
def list_categories_by_ids(state: State, request: ApiRequest) -> Json:
    """List the categories with these ids."""
    wanted = request.query.get("ids[]") or ()
    rows = state.rows(CATEGORY, _location_id=request.path["location_id"])
    return [_category(row) for row in rows if row["id"] in wanted]


@answers("get_product_category_composition")
def read_composition(state: State, request: ApiRequest) -> Json:
    """Return a page of a category's contents: categories, then products."""
    row = _category_row(state, request, request.path["category_id"])
    here = {"_location_id": request.path["location_id"]}
    children = [
        _category_node(child) for child in state.rows(CATEGORY, parent_id=row["id"], **here)
    ]
    children += [_product_node(child) for child in state.rows(TABLE, category_id=row["id"], **here)]
    node = _category_node(row)
    return {**node, "children": page_of(request, children), "children_count": len(children)}


@answers("create_product_category")
def create_category(state: State, request: ApiRequest) -> Json:
    """Create a category."""
    body = dict(request.body)
    parent_id = body.pop("parent_category_id", 0) or 0
    if parent_id:
        _category_row(state, request, parent_id)
    location_id = request.path["location_id"]
    row = state.add(CATEGORY, **body, parent_id=parent_id, _location_id=location_id)
    return _category(row)


@answers("update_product_category")
def replace_category(state: State, request: ApiRequest) -> Json:
    """Replace the category."""
    row = _category_row(state, request, request.path["category_id"])
    body = dict(request.body)
    row.update(parent_id=body.pop("parent_category_id", 0) or 0, **body)
    return _category(row)


@answers("delete_product_category")
def delete_category(state: State, request: ApiRequest) -> Json:
    """Delete the category."""
    _category_row(state, request, request.path["category_id"])["_deleted"] = True


def shown(state: State, row: Data) -> Data:
    """Return the product with category, units and stock."""
    location = state.table("location")[row["_location_id"]]
    category = state.table(CATEGORY).get(row["category_id"])
    sale, service = (UNITS.get(row[name], UNITS[1]) for name in ("sale_unit_id", "service_unit_id"))
    amounts = row["_amounts"].items()
    return {
        **row,
        "good_id": row["id"],
        "salon_id": row["_location_id"],
        "value": row["title"],
        "label": row["title"],
        "category": category["title"] if category else "",
        "unit": sale[1],
        "unit_id": row["sale_unit_id"],
        "unit_short_title": sale[1],
        "service_unit_short_title": service[1],
        "unit_actual_cost": row["actual_cost"],
        "unit_actual_cost_format": f"{row['actual_cost']}",
        "last_change_date": offset_text(location, row["last_change_date"]),
        "actual_amounts": [
            {"storage_id": storage_id, "amount": amount} for storage_id, amount in amounts
        ],
    }


def _product(state: State, request: ApiRequest) -> Data:
    return state.row(TABLE, request.path["product_id"], _location_id=request.path["location_id"])


def _matching(state: State, request: ApiRequest, text: str | None) -> list[Data]:
    part = (text or "").lower()
    return [
        row
        for row in state.rows(TABLE, _location_id=request.path["location_id"])
        if any(part in str(row[name]).lower() for name in ("title", "article", "barcode"))
    ]


def _check(state: State, request: ApiRequest) -> None:
    known = {row["id"] for row in state.rows(CATEGORY, _location_id=request.path["location_id"])}
    if request.body["category_id"] not in known:
        raise invalid(request.operation, {"category_id": ["is not a category of this location"]})


def _category_row(state: State, request: ApiRequest, category_id: int) -> Data:
    return state.row(CATEGORY, category_id, _location_id=request.path["location_id"])


def _category(row: Data) -> Data:
    return {**row, "parent_category_id": row["parent_id"], "is_chain": False}


def _category_node(row: Data) -> Data:
    return {
        "parent_id": row["parent_id"],
        "item_id": 0,
        "category_id": row["id"],
        "title": row["title"],
        "is_chain": False,
        "is_category": True,
        "is_item": False,
    }


def _product_node(row: Data) -> Data:
    return {
        "parent_id": row["category_id"],
        "item_id": row["id"],
        "category_id": row["category_id"],
        "title": row["title"],
        "is_chain": False,
        "is_category": False,
        "is_item": True,
    }
