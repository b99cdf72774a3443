"""Bills of materials, and the products that an appointment's services use up."""

from __future__ import annotations

from altegio.sandbox.areas.inventory import TABLE, add_product_transaction, remove
from altegio.sandbox.areas.products import UNITS
from altegio.sandbox.booking import add_document
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import invalid, not_found
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers

BILL = "bill of materials"
_WRITE_OFF = 8
"""The type of the document that takes consumables out of an inventory."""


@answers("get_bill_of_materials_list")
def list_bills(state: State, request: ApiRequest) -> Json:
    """List the location's bills of materials whose title contains a string."""
    part = str(request.query.get("search") or "").lower()
    rows = state.rows(BILL, _location_id=request.path["location_id"])
    return [_bill(state, row) for row in rows if part in row["title"].lower()]


@answers("get_team_member_service_bill_of_materials")
def list_defaults(state: State, request: ApiRequest) -> Json:
    """Return the bill of materials that a team member uses for a service, if any."""
    here = {"_location_id": request.path["location_id"]}
    member = state.row("team member", request.path["team_member_id"], **here)
    service = state.row("service", request.path["service_id"], **here)
    return [_bill(state, row) for row in _default_bills(state, service["id"], member["id"])]


@answers("get_appointment_consumables")
def list_consumables(state: State, request: ApiRequest) -> Json:
    """List the appointment's services with their bills of materials and consumables."""
    row = _appointment(state, request)
    return [_used(state, row, service["id"]) for service in row["services"]]


@answers("update_appointment_service_consumables")
def set_consumables(state: State, request: ApiRequest) -> Json:
    """Replace the consumables of a service; the inventories are adjusted."""
    row, service_id = _appointment_and_service(state, request)
    consumables = request.body.get("consumables") or []
    present_ids = {consumable["id"] for consumable in consumables_of(state, row, service_id)}
    problems = {
        f"consumables.{index}.{field}": [text]
        for index, item in enumerate(consumables)
        for field, text in _problems(state, request, item, present_ids)
    }
    if problems:
        raise invalid(request.operation, problems)
    for consumable in consumables_of(state, row, service_id):
        remove(state, consumable)
    location = state.row("location", row["_location_id"])
    for item in consumables:
        document = add_document(state, location, _WRITE_OFF, storage_id=item["storage_id"])
        add_product_transaction(
            state,
            document,
            {
                "id": item["goods_transaction_id"] or None,
                "good_id": item["good_id"],
                "amount": -abs(item["amount"]),
                "cost": item["price"],
                "cost_per_unit": round(item["price"] / abs(item["amount"] or 1), 2),
                "discount": 0,
                "operation_unit_type": 2,
                "service_id": service_id,
                "master_id": row["staff_id"],
                "_appointment_id": row["id"],
            },
        )
    return [_used(state, row, service_id)]


@answers("unlink_appointment_service_association")
def detach_bill(state: State, request: ApiRequest) -> Json:
    """Detach the service's bills of materials, and on request remove its consumables."""
    row, service_id = _appointment_and_service(state, request)
    row.setdefault("_detached", set()).add(service_id)
    if request.flag("delete_consumables"):
        for consumable in consumables_of(state, row, service_id):
            remove(state, consumable)
    return [_used(state, row, service_id)]


def consumables_of(state: State, appointment: Data, service_id: int) -> list[Data]:
    """Return the product transactions for the consumables of an appointment's service."""
    return state.rows(
        TABLE, _appointment_id=appointment["id"], service_id=service_id, deleted=False
    )


def _default_bills(state: State, service_id: int, member_id: int) -> list[Data]:
    links = state.table("service")[service_id]["staff"]
    wanted = {link["technological_card_id"] for link in links if link["id"] == member_id}
    return [row for row in state.rows(BILL) if row["id"] in wanted]


def _appointment(state: State, request: ApiRequest) -> Data:
    where = {"_location_id": request.path["location_id"], "deleted": False}
    return state.row("appointment", request.path["record_id"], **where)


def _appointment_and_service(state: State, request: ApiRequest) -> tuple[Data, int]:
    row, service_id = _appointment(state, request), request.path["service_id"]
    if service_id not in {service["id"] for service in row["services"]}:
        raise not_found(f"service {service_id} of appointment {row['id']}")
    return row, service_id


def _problems(
    state: State, request: ApiRequest, item: Data, present_ids: set[int]
) -> list[tuple[str, str]]:
    here = {"_location_id": request.path["location_id"]}
    known = {
        "good_id": {row["id"] for row in state.rows("product", **here)},
        "storage_id": {row["id"] for row in state.rows("inventory", **here)},
        "goods_transaction_id": {0, *present_ids},
        "record_id": {request.path["record_id"]},
        "service_id": {request.path["service_id"]},
    }
    return [
        (name, f"{item[name]} is unknown here")
        for name, values in known.items()
        if item.get(name) is not None and item[name] not in values
    ]


def _used(state: State, row: Data, service_id: int) -> Data:
    is_detached = service_id in row.get("_detached", ())
    bills = [] if is_detached else _default_bills(state, service_id, row["staff_id"])
    return {
        "service_id": service_id,
        "record_id": row["id"],
        "technological_cards": [_bill(state, bill) for bill in bills],
        "consumables": [
            {
                **consumable,
                "goods_transaction_id": consumable["id"],
                "record_id": row["id"],
                "price": consumable["cost"],
                "amount": abs(consumable["amount"]),
                "good": _product(state, consumable["good_id"]),
            }
            for consumable in consumables_of(state, row, service_id)
        ],
    }


def _bill(state: State, row: Data) -> Data:
    items = [
        {**item, "technological_card_id": row["id"], **_item(state, item["good_id"])}
        for item in row["_items"]
    ]
    return {**row, "technological_card_items": items}


def _item(state: State, product_id: int) -> Data:
    """Return the product of an item, in the two forms that answers use."""
    product = _product(state, product_id)
    return {"good": product, "title": product["title"], "unit": product["unit"]}


def _product(state: State, product_id: int) -> Data:
    row = state.table("product")[product_id]
    return {"id": row["id"], "title": row["title"], "unit": UNITS[row["service_unit_id"]][1]}
