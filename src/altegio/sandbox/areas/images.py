"""Pictures of services and team members; their contents are discarded."""

from __future__ import annotations

from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import invalid
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers

_TABLE = "image group"
_SUBJECTS = {"service": ("service", "service_id"), "team_member": ("team member", "master_id")}
"""Subjects of pictures: the table, and the field of the request with the id."""
_NO_AVATAR = "https://example.com/avatar.png"


@answers("upload_image")
def upload(state: State, request: ApiRequest) -> Json:
    """Add a picture of a service or of a team member; without an id it is not attached."""
    entity, body = request.path["entity"], request.body
    if entity not in _SUBJECTS:
        raise invalid(request.operation, {"entity": [f"must be one of {', '.join(_SUBJECTS)}"]})
    table, field = _SUBJECTS[entity]
    row = _editable(state, request, table, int(body[field])) if body.get(field) else None
    group = state.add(_TABLE, entity=entity, entity_id=row["id"] if row else 0)
    path = f"https://example.com/images/{group['id']}.jpeg"
    size = {"width": 400, "height": 300}
    image = {"id": state.new_id(), "path": path, "type": "jpeg", "version": "basic", **size}
    group["images"] = {"basic": {**image, "image_group_id": group["id"]}}
    if row:
        _show(row, path, group)
    return {"image_binded": row is not None, "image_group": group}


@answers("delete_image")
def delete(state: State, request: ApiRequest) -> Json:
    """Delete the picture."""
    group_id = str(request.body["image_group_id"])
    group = state.row(
        _TABLE, int(group_id) if group_id.isdecimal() else group_id, entity=request.path["entity"]
    )
    if group["entity_id"]:
        table, _ = _SUBJECTS[group["entity"]]
        row = _editable(state, request, table, group["entity_id"])
        if row.get("_image_group_id") == group["id"]:
            _show(row, _NO_AVATAR, None)
    group["_deleted"] = True


def _editable(state: State, request: ApiRequest, table: str, row_id: int) -> Data:
    row = state.row(table, row_id)
    state.check_location(request, state.row("location", row["_location_id"]))
    return row


def _show(row: Data, path: str, group: Data | None) -> None:
    """Attach the picture to a service or a team member, or detach it."""
    row["_image_group_id"] = group and group["id"]
    if "avatar" in row:
        row.update(avatar=path, avatar_big=path)
    else:
        row["image_group"] = group or []
