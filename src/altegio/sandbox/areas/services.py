"""Services, their categories, and which team members provide them."""

from __future__ import annotations

from datetime import date

from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import invalid
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.routing import NO_ID
from altegio.sandbox.rows import service_row
from altegio.sandbox.state import State, answers

TABLE, CATEGORY = "service", "service category"


@answers("get_service_list")
def list_services(state: State, request: ApiRequest) -> Json:
    """List the services of the location, of a category, or of a team member."""
    return _chosen(state, request)


@answers("get_service")
@answers("deprecated_get_service_list_by_id")
def read(state: State, request: ApiRequest) -> Json:
    """Return one service."""
    return shown(_service(state, request))


@answers("create_service")
def create(state: State, request: ApiRequest) -> Json:
    """Create a service."""
    body: Data = request.body
    if not (body.get("title") or "").strip():
        raise invalid(request.operation, {"title": ["is required"]})
    _check(state, request)
    own = {"_location_id": request.path["location_id"]}
    return shown(state.add(TABLE, **{**service_row(**_plain(body)), **own}))


@answers("patch_service")
@answers("deprecated_update_service_by_id")
def update(state: State, request: ApiRequest) -> Json:
    """Update the service; the deprecated operation unlinks team members that are not sent."""
    row = _service(state, request)
    _check(state, request)
    if request.operation.method == "put":
        row["staff"] = []
    row.update(_plain(request.body))
    return shown(row)


@answers("delete_service")
def delete(state: State, request: ApiRequest) -> Json:
    """Delete the service."""
    _service(state, request)["_deleted"] = True


@answers("update_service_links")
def set_links(state: State, request: ApiRequest) -> Json:
    """Replace the service's team members, resources and translations."""
    body, location_id = request.body, request.path["location_id"]
    row = state.row(TABLE, body["service_id"], _location_id=location_id)
    links = []
    for link in body["team_member_settings"]:
        member = state.row("team member", link["team_member_id"], _location_id=location_id)
        seconds = (link.get("hours") or 0) * 3600 + (link.get("minutes") or 0) * 60
        links.append(_link(member["id"], seconds or row["duration"], link.get("tech_card_id")))
    row.update(staff=links, resources=body["resource_ids"])
    return {}


@answers("assign_service_to_team_member")
def assign(state: State, request: ApiRequest) -> Json:
    """Assign the service to the team member."""
    row, body = _service(state, request), request.body
    members = state.rows("team member", _location_id=request.path["location_id"])
    if body["master_id"] not in {member["id"] for member in members}:
        raise invalid(request.operation, {"master_id": ["does not work in this location"]})
    if body["master_id"] in {link["id"] for link in row["staff"]}:
        raise invalid(request.operation, {"master_id": ["provides the service already"]})
    link = _link(body["master_id"], body["seance_length"], body["technological_card_id"])
    row["staff"].append(link)
    return _assignment(row, link)


@answers("update_service_team_member_assignment")
def update_assignment(state: State, request: ApiRequest) -> Json:
    """Set the team member's duration and bill of materials for the service."""
    row = _service(state, request)
    link = _link_of(request, row)
    link.update(request.body)
    return _assignment(row, link)


@answers("remove_service_from_team_member")
def unassign(state: State, request: ApiRequest) -> Json:
    """Unassign the service from the team member."""
    row = _service(state, request)
    row["staff"].remove(_link_of(request, row))


@answers("get_service_category_list")
@answers("deprecated_get_service_category_list")
def list_categories(state: State, request: ApiRequest) -> Json:
    """List the location's categories, one by its id, or those of a team member's services."""
    category_id = request.path.get("id", int(NO_ID))
    rows = state.rows(CATEGORY, _location_id=request.path["location_id"])
    if member_id := request.query.get("staff_id"):
        services = _of_member(state.rows(TABLE), member_id)
        rows = [
            row for row in rows if row["id"] in {service["category_id"] for service in services}
        ]
    return [_category(state, row) for row in rows if category_id in (0, row["id"])]


@answers("get_service_category")
def read_category(state: State, request: ApiRequest) -> Json:
    """Return one category."""
    return _category(state, _category_row(state, request))


@answers("create_service_category")
def create_category(state: State, request: ApiRequest) -> Json:
    """Create a category."""
    body: Data = request.body
    if not (body.get("title") or "").strip():
        raise invalid(request.operation, {"title": ["is required"]})
    empty = {"api_id": None, "weight": 0, "is_chain": False}
    own = {"_location_id": request.path["location_id"]}
    return _category(state, state.add(CATEGORY, **{**empty, **body, **own}))


@answers("update_service_category")
def update_category(state: State, request: ApiRequest) -> Json:
    """Update the category."""
    row = _category_row(state, request)
    row.update(request.body)
    return _category(state, row)


@answers("delete_service_category")
def delete_category(state: State, request: ApiRequest) -> Json:
    """Delete the category."""
    _category_row(state, request)["_deleted"] = True


@answers("get_chain_service_category_list")
def list_of_chain(state: State, request: ApiRequest) -> Json:
    """List the categories of a chain's locations, with their services if requested."""
    locations = {row["id"] for row in state.rows("location", _chain_id=state.chain_of(request))}
    with_services = "services" in str(request.query.get("include", ""))
    return [
        {**row, "services": state.rows(TABLE, category_id=row["id"])} if with_services else row
        for row in state.rows(CATEGORY)
        if row["_location_id"] in locations
    ]


def shown(row: Data) -> Data:
    """Return the service, with both of its ids."""
    return {**row, "salon_service_id": row["id"]}


def _service(state: State, request: ApiRequest) -> Data:
    location_id = request.path["location_id"]
    return state.row(TABLE, request.path["service_id"], _location_id=location_id)


def _category_row(state: State, request: ApiRequest) -> Data:
    return state.row(CATEGORY, request.path["id"], _location_id=request.path["location_id"])


def _chosen(state: State, request: ApiRequest) -> list[Data]:
    rows = state.rows(TABLE, _location_id=request.path["location_id"])
    if member_id := request.query.get("staff_id"):
        rows = _of_member(rows, member_id)
    if category_id := request.query.get("category_id"):
        rows = [row for row in rows if row["category_id"] == category_id]
    return [shown(row) for row in rows]


def _of_member(rows: list[Data], member_id: int) -> list[Data]:
    return [row for row in rows if member_id in {link["id"] for link in row["staff"]}]


def _category(state: State, row: Data) -> Data:
    services = state.rows(TABLE, category_id=row["id"], _location_id=row["_location_id"])
    staff = sorted({link["id"] for service in services for link in service["staff"]})
    return {**row, "salon_service_id": row["id"], "staff": row.get("staff") or staff}


def _check(state: State, request: ApiRequest) -> None:
    """Require team members and a category of the location."""
    body, here = request.body, {"_location_id": request.path["location_id"]}
    problems = {}
    members = {row["id"] for row in state.rows("team member", **here)}
    if unknown := [link["id"] for link in body.get("staff") or () if link["id"] not in members]:
        problems["staff"] = [f"do not work in this location: {unknown}"]
    categories = {0, *(row["id"] for row in state.rows(CATEGORY, **here))}
    if (body.get("category_id") or 0) not in categories:
        problems["category_id"] = ["is not a category of this location"]
    if problems:
        raise invalid(request.operation, problems)


def _plain(body: Data) -> Data:
    links = {"staff": [_sent(link) for link in body["staff"]]} if body.get("staff") else {}
    days = {name: str(value) for name, value in body.items() if isinstance(value, date)}
    return {**body, **days, **links}


def _sent(link: Data) -> Data:
    return _link(link["id"], link["seance_length"], link.get("technological_card_id"))


def _link(id: int, seance_length: int, technological_card_id: int | None = None) -> Data:  # noqa: A002
    return {
        "id": id,
        "seance_length": seance_length,
        "technological_card_id": technological_card_id,
    }


def _link_of(request: ApiRequest, row: Data) -> Data:
    member_id = request.path["team_member_id"]
    links: list[Data] = row["staff"]
    found = next((link for link in links if link["id"] == member_id), None)
    if found is None:
        raise invalid(request.operation, {"team_member_id": ["does not provide the service"]})
    return found


def _assignment(row: Data, link: Data) -> Data:
    shown_link = {name: value for name, value in link.items() if value is not None}
    return {
        **shown_link,
        "service_id": row["id"],
        "master_id": link["id"],
        "length": link["seance_length"],
        "api_id": None,
        "is_online": True,
        "is_offline_records_allowed": True,
        "price": None,
    }
